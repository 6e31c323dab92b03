package io.github.csto.rule;

import io.github.csto.council.Decision;

/**
 * Special commissions may be created for a particular matter, and working bodies confirmed for information and organisation (001:28). That permits
 * and forbids nothing: of a body for anything else it cannot be established from it whether there may be one.
 */
final class Bodies extends Rule<Decision> {
    private static final Reason.Kind UNKNOWN = Reason.Kind.unrecorded(
            "Whether it creates a body is not recorded",
            "Rien n’indique si elle crée un organe",
            "Не указано, создаёт ли решение орган");
    private static final Reason.Kind NONE =
            Reason.Kind.of("It creates no body", "Elle ne crée pas d’organe", "Решение не создаёт органов");
    private static final Reason.Kind COMMISSION = Reason.Kind.of(
            "It creates a special commission for a matter",
            "Elle crée une commission spéciale pour une question",
            "Решение создаёт специальную комиссию по вопросу");
    private static final Reason.Kind WORKING_BODY = Reason.Kind.of(
            "It confirms a working body for information or organisation",
            "Elle confirme un organe de travail pour l’information ou l’organisation",
            "Решение утверждает рабочий орган для информации или организации");
    private static final Reason.Kind NO_MATTER = Reason.Kind.of(
            "It creates a special commission, but not for a particular matter",
            "Elle crée une commission spéciale, mais pour aucune question",
            "Решение создаёт специальную комиссию, но ни по какому вопросу");
    private static final Reason.Kind OTHER_PURPOSE = Reason.Kind.of(
            "It confirms a working body for a purpose other than information or organisation",
            "Elle confirme un organe de travail à une autre fin que l’information et l’organisation",
            "Решение утверждает рабочий орган с иной целью, чем информация и организация");
    private static final Reason.Kind UNKNOWN_PURPOSE = Reason.Kind.unrecorded(
            "What the body is for is not recorded",
            "Rien n’indique à quoi sert l’organe",
            "Не указано, для чего нужен орган");

    private static final Reason.Kind BEYOND = Reason.Kind.of(
            "The permission does not speak of such a body; it forbids none",
            "La permission ne dit rien d’un tel organe ; elle n’en interdit aucun",
            "Разрешение не говорит о таком органе; оно не запрещает никакого");

    Bodies() {
        super("CSC-BODIES", Kind.PERMISSIVE, Subject.Kind.DECISION);
    }

    @Override
    public Ruling judge(Decision decision, RuleVersion version, When when, Facts facts) {
        Ruling.Builder ruling = Ruling.by(version, when, facts);
        if (decision.body().isEmpty()) {
            return ruling.because(UNKNOWN).notEstablished();
        }
        return switch (decision.body().get()) {
            case NONE -> ruling.because(NONE).notApplicable();
            case SPECIAL_COMMISSION -> ruling.because(COMMISSION).complies();
            case WORKING_BODY -> ruling.because(WORKING_BODY).complies();
            case COMMISSION_WITHOUT_MATTER ->
                ruling.because(NO_MATTER).because(BEYOND).notEstablished();
            case WORKING_BODY_FOR_ANOTHER_PURPOSE ->
                ruling.because(OTHER_PURPOSE).because(BEYOND).notEstablished();
            case BODY_FOR_AN_UNKNOWN_PURPOSE -> ruling.because(UNKNOWN_PURPOSE).notEstablished();
        };
    }
}
