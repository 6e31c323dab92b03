package io.github.csto.rule;

import io.github.csto.council.Decision;
import io.github.csto.council.Session;
import java.util.Optional;

/** Decisions are taken at sittings, by rules of procedure set for that meeting alone (001:26). An informal meeting is no sitting. */
final class Sitting extends Rule<Decision> {
    private static final Reason.Kind OUTSIDE = Reason.Kind.of(
            "It is not taken at a sitting", "Elle n’est pas prise en séance", "Решение принято не на заседании");
    private static final Reason.Kind NO_SESSION = Reason.Kind.of(
            "It is taken at a meeting that is not a session of the Council: {0}",
            "Elle est prise à une réunion qui n’est pas une session du Conseil : {0}",
            "Решение принято на встрече, которая не является сессией Совета: {0}");
    private static final Reason.Kind AT_SESSION = Reason.Kind.of(
            "It is taken at the session {0}", "Elle est prise à la session {0}", "Решение принято на сессии {0}");
    private static final Reason.Kind OWN = Reason.Kind.of(
            "Rules of procedure were set for that meeting alone",
            "Un règlement intérieur a été fixé pour cette seule réunion",
            "Правила процедуры были установлены только для этого заседания");
    private static final Reason.Kind NOT_OWN = Reason.Kind.of(
            "No rules of procedure were set for that meeting alone",
            "Aucun règlement intérieur n’a été fixé pour cette seule réunion",
            "Правила процедуры только для этого заседания не устанавливались");
    private static final Reason.Kind PERHAPS_OWN = Reason.Kind.of(
            "Whether rules of procedure were set for that meeting alone is not recorded",
            "Rien n’indique si un règlement intérieur a été fixé pour cette seule réunion",
            "Не указано, были ли установлены правила процедуры только для этого заседания");

    Sitting() {
        super("CSC-SITTING", Kind.BINDING, Subject.Kind.DECISION);
    }

    @Override
    public Ruling judge(Decision decision, RuleVersion version, When when, Facts facts) {
        Ruling.Builder ruling = Ruling.by(version, when, facts);
        Optional<Session> session = decision.session().flatMap(facts.record()::session);
        if (session.isEmpty()) {
            return ruling.because(OUTSIDE).fails();
        }
        if (!session.get().kind().isSession()) {
            return ruling.because(NO_SESSION, session.get().id()).fails();
        }
        ruling.because(AT_SESSION, session.get().id());
        return switch (session.get().hasOwnRulesOfProcedure()) {
            case YES -> ruling.because(OWN).complies();
            case NO -> ruling.because(NOT_OWN).fails();
            case UNDETERMINED -> ruling.because(PERHAPS_OWN).notEstablished();
        };
    }
}
