package io.github.csto.rule;

import io.github.csto.membership.Circumstances.Manner;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Notice before a member leaves (Article 19 of the Charter): it is given some months at least before the day on which the state is out. The rule is about leaving by notice; a
 * term that runs out, or a decision of the Council, needs none. That what was taken on is settled before cannot be judged.
 */
final class WithdrawalNotice extends Rule<MembershipEvent> {
    private static final Parameter<Integer> MONTHS = Parameter.count("months");

    private static final Reason.Kind NO_WITHDRAWAL =
            Reason.Kind.of("It is not a withdrawal", "Ce n’est pas un retrait", "Это не выход из организации");
    private static final Reason.Kind OTHER_MANNER = Reason.Kind.of(
            "It came about by {0}, not by notice",
            "Il est advenu par {0}, et non par notification", "Это произошло так: {0}, а не по уведомлению");
    private static final Reason.Kind DISPUTED =
            Reason.Kind.of("Whether it happened is disputed", "Qu’il ait eu lieu est contesté", "Было ли это, спорно");
    private static final Reason.Kind NOTICED = Reason.Kind.of(
            "Notice on {0}, out on {1}; at least {2} {2|month|months} are to lie between",
            "Notification le {0}, sortie le {1} ; il faut au moins {2} mois d’écart",
            "Уведомление {0}, выход {1}; между ними должно пройти не менее {2} {2|месяца|месяцев|месяцев}");
    private static final Reason.Kind UNRECORDED = Reason.Kind.unrecorded(
            "When notice was given is not recorded",
            "Rien n’indique quand la notification a été donnée",
            "Не указано, когда подано уведомление");
    private static final Reason.Kind UNRECORDED_MANNER = Reason.Kind.unrecorded(
            "How it came about is not recorded",
            "Rien n’indique comment cela est advenu",
            "Не указано, как это произошло");
    private static final Reason.Kind VAGUE =
            Reason.Kind.of("That depends on the exact days", "Les jours exacts en décident", "Решают точные дни");

    WithdrawalNotice() {
        super(
                "CHARTER-WITHDRAWAL-NOTICE",
                Kind.BINDING,
                Subject.Kind.of(
                                MembershipEvent.class,
                                WithdrawalNotice::withdrawals,
                                (MembershipEvent event) -> When.on(event.date()))
                        .onlyIf(event -> event.act() == MembershipAct.WITHDRAW, NO_WITHDRAWAL)
                        .besideRecord(),
                MONTHS);
    }

    private static Stream<Subject<MembershipEvent>> withdrawals(Facts facts) {
        return facts.members().events().stream()
                .filter(event -> event.act() == MembershipAct.WITHDRAW)
                .map(event -> new Subject<>("act " + event, event, event.citations()));
    }

    @Override
    public Ruling judge(MembershipEvent event, RuleVersion version, When when, Facts facts) {
        Ruling.Builder ruling = Ruling.by(version, when, facts);
        Optional<Manner> manner = event.circumstances().manner();
        if (manner.isPresent() && manner.get() != Manner.NOTICE) {
            return ruling.because(OTHER_MANNER, manner.get()).notApplicable();
        }
        if (manner.isEmpty()) {
            return ruling.because(UNRECORDED_MANNER).notEstablished();
        }
        if (event.circumstances().noticed().isEmpty()) {
            return ruling.because(UNRECORDED).notEstablished();
        }
        PartialDate noticed = event.circumstances().noticed().get();
        int months = version.get(MONTHS);
        ruling.because(NOTICED, noticed, event.date(), months);
        if (event.disputed()) {
            return ruling.because(DISPUTED).notEstablished();
        }
        if (!isLate(noticed.latest(), months, event.date().earliest())) {
            return ruling.complies();
        }
        return isLate(noticed.earliest(), months, event.date().latest())
                ? ruling.fails()
                : ruling.because(VAGUE).notEstablished();
    }

    private static boolean isLate(LocalDate noticed, int months, LocalDate out) {
        return noticed.plusMonths(months).isAfter(out);
    }
}
