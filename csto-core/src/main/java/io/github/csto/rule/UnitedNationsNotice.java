package io.github.csto.rule;

import io.github.csto.council.Decision;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.List;

/**
 * Measures to keep or restore peace and security are reported to the UN Security Council immediately (001:19). "Immediately" is a bound of the
 * version: so many days after the decision. A notice given beforehand is in time.
 */
final class UnitedNationsNotice extends Rule<Decision> {
    private static final Parameter<Integer> DAYS = Parameter.count("days");

    private static final Reason.Kind NO_MEASURE = Reason.Kind.of(
            "It is not a measure to keep or restore peace and security",
            "Ce n’est pas une mesure de maintien ou de rétablissement de la paix et de la sécurité",
            "Это не мера по поддержанию или восстановлению мира и безопасности");
    private static final Reason.Kind PERHAPS_A_MEASURE = Reason.Kind.of(
            "Whether it is a measure to keep or restore peace and security is not recorded",
            "Rien n’indique s’il s’agit d’une mesure de maintien ou de rétablissement de la paix et de la sécurité",
            "Не указано, является ли это мерой по поддержанию или восстановлению мира и безопасности");
    private static final Reason.Kind BOUND =
            Reason.Kind.of("{0} {0|day|days} after {1}", "{0} {0|jour|jours} après le {1}", "{0} дн. после {1}");
    private static final Reason.Kind IN_TIME = Reason.Kind.of(
            "Reported on {0}, not later than {1}",
            "Notifié le {0}, au plus tard {1}", "Сообщено {0}, не позднее чем {1}");
    private static final Reason.Kind REPORTED = Reason.Kind.of(
            "Reported on {0}; to be reported not later than {1}",
            "Notifié le {0} ; à notifier au plus tard {1}", "Сообщено {0}; надлежало сообщить не позднее чем {1}");
    private static final Reason.Kind VAGUE = Reason.Kind.of(
            "Whether that is in time depends on days that are not exactly known",
            "Le respect du délai dépend de jours qui ne sont pas exactement connus",
            "Соблюдён ли срок, зависит от дней, которые точно не известны");
    private static final Reason.Kind LATE = Reason.Kind.of(
            "No notice was given in time",
            "Aucune notification n’est intervenue à temps",
            "Ни одно уведомление не было своевременным");
    private static final Reason.Kind PERHAPS_ANOTHER = Reason.Kind.of(
            "Whether another notice was given in time is not recorded",
            "Rien n’indique si une autre notification a été faite à temps",
            "Не указано, было ли своевременно направлено другое уведомление");

    UnitedNationsNotice() {
        super("CSC-UN-NOTICE", Kind.BINDING, Subject.Kind.DECISION, DAYS);
    }

    @Override
    public Ruling judge(Decision decision, RuleVersion version, When when, Facts facts) {
        Ruling.Builder ruling = Ruling.by(version, when, facts);
        if (!decision.powers().items().contains(Decision.Power.PEACE_MEASURES)) {
            return decision.powers().complete()
                    ? ruling.because(NO_MEASURE).notApplicable()
                    : ruling.because(PERHAPS_A_MEASURE).notEstablished();
        }
        PartialDate date = decision.date();
        int days = version.get(DAYS);
        Reason bound = Reason.of(BOUND, days, date);
        LocalDate certainlyInTime = date.earliest().plusDays(days);
        LocalDate possiblyInTime = date.latest().plusDays(days);
        boolean possible = false;
        List<PartialDate> notices = decision.unitedNationsNotices().items().stream()
                .sorted(Facts.BY_DATE)
                .toList();
        for (PartialDate notice : notices) {
            if (!notice.latest().isAfter(certainlyInTime)) {
                return ruling.because(IN_TIME, notice, bound).complies();
            }
            possible |= !notice.earliest().isAfter(possiblyInTime);
            ruling.because(REPORTED, notice, bound);
        }
        if (possible) {
            return ruling.because(VAGUE).notEstablished();
        }
        return decision.unitedNationsNotices().complete()
                ? ruling.because(LATE).fails()
                : ruling.because(PERHAPS_ANOTHER).notEstablished();
    }
}
