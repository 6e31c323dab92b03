package io.github.csto.rule;

import io.github.csto.council.Decision;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Measures to keep or restore peace and security are reported to the UN Security Council immediately (001:19). "Immediately" is a bound of the
 * version: so many days after the decision. A notice refers to its measure: that one given earlier than the day before the measure was taken up is
 * none of it is our reading, and the ruling says so. One of the day before is in time.
 */
final class UnitedNationsNotice extends Rule<Decision> {
    private static final Parameter<Integer> DAYS = Parameter.count("days");

    /** How long before a measure a notice can refer to it: announced today, taken tomorrow. */
    private static final int DAYS_BEFORE = 1;

    private static final Reason.Kind NO_MEASURE = Reason.Kind.of(
            "It is not a measure to keep or restore peace and security",
            "Ce n’est pas une mesure de maintien ou de rétablissement de la paix et de la sécurité",
            "Это не мера по поддержанию или восстановлению мира и безопасности");
    private static final Reason.Kind PERHAPS_A_MEASURE = Reason.Kind.unrecorded(
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
    private static final Reason.Kind EARLY = Reason.Kind.of(
            "Reported on {0}, earlier than the day before {1}: that this is no notice of the measure is our reading",
            "Notifié le {0}, avant la veille du {1} : que ce ne soit pas une notification de la mesure est notre lecture",
            "Сообщено {0}, раньше чем накануне {1}: что это не уведомление о данной мере — наше прочтение");
    private static final Reason.Kind ONE_OF_THEM = Reason.Kind.of(
            "Whichever days were meant, one of these notices was given in time",
            "Quels que soient les jours visés, une de ces notifications est intervenue à temps",
            "Какие бы дни ни имелись в виду, одно из этих уведомлений было своевременным");
    private static final Reason.Kind VAGUE = Reason.Kind.of(
            "Whether that is in time depends on days that are not exactly known",
            "Le respect du délai dépend de jours qui ne sont pas exactement connus",
            "Соблюдён ли срок, зависит от дней, которые точно не известны");
    private static final Reason.Kind LATE = Reason.Kind.of(
            "No notice was given in time",
            "Aucune notification n’est intervenue à temps",
            "Ни одно уведомление не было своевременным");
    private static final Reason.Kind PERHAPS_ANOTHER = Reason.Kind.unrecorded(
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
        LocalDate firstDay = date.earliest().minusDays(DAYS_BEFORE);
        boolean possible = false;
        List<PartialDate> notices = decision.unitedNationsNotices().items().stream()
                .sorted(Facts.BY_DATE)
                .toList();
        for (PartialDate notice : notices) {
            if (isInTime(date, List.of(notice), days)) {
                return ruling.because(IN_TIME, notice, bound).complies();
            }
            if (notice.latest().isBefore(firstDay)) {
                ruling.because(EARLY, notice, date);
                continue;
            }
            possible |= !notice.earliest().isAfter(date.latest().plusDays(days));
            ruling.because(REPORTED, notice, bound);
        }
        if (isInTime(date, notices, days)) {
            return ruling.because(ONE_OF_THEM).complies();
        }
        if (possible) {
            return ruling.because(VAGUE).notEstablished();
        }
        return decision.unitedNationsNotices().complete()
                ? ruling.because(LATE).fails()
                : ruling.because(PERHAPS_ANOTHER).notEstablished();
    }

    /** Whether one of the notices is in time whichever days of their dates were meant: a notice serves some days of the measure, and together all. */
    private static boolean isInTime(PartialDate date, List<PartialDate> notices, int days) {
        LocalDate open = date.earliest();
        for (PartialDate notice : notices.stream()
                .sorted(Comparator.comparing(PartialDate::latest))
                .toList()) {
            LocalDate last = notice.earliest().plusDays(DAYS_BEFORE);
            if (!notice.latest().minusDays(days).isAfter(open) && !last.isBefore(open)) {
                open = last.plusDays(1);
            }
        }
        return open.isAfter(date.latest());
    }
}
