package io.github.csto.rule;

import io.github.csto.council.Decision;
import io.github.csto.council.Session;
import io.github.csto.time.Certainty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decisions are taken at sittings, by rules of procedure set for that meeting alone (001:26). An informal meeting is no sitting. A decision of which
 * the record names no session may have been taken at any that the record has of its day, and at others if it is not complete for that day.
 */
final class Sitting extends Rule<Decision> {
    private static final Reason.Kind OUTSIDE = Reason.Kind.of(
            "It is not taken at a sitting", "Elle n’est pas prise en séance", "Решение принято не на заседании");
    private static final Reason.Kind UNNAMED = Reason.Kind.unrecorded(
            "At which session it is taken is not recorded",
            "Rien n’indique à quelle session elle est prise",
            "Не указано, на какой сессии принято решение");
    private static final Reason.Kind PERHAPS_OUTSIDE = Reason.Kind.unrecorded(
            "Whether it is taken at a session is not recorded",
            "Rien n’indique si elle est prise à une session",
            "Не указано, принято ли решение на сессии");
    private static final Reason.Kind THERE_ARE = Reason.Kind.of(
            "The record is complete for {0}; sessions and other meetings that it has of that time: {1}",
            "Le dossier est complet pour : {0} ; sessions et autres réunions de ce moment : {1}",
            "Запись полна за {0}; сессий и других встреч за это время: {1}");
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
    private static final Reason.Kind PERHAPS_OWN = Reason.Kind.unrecorded(
            "Whether rules of procedure were set for that meeting alone is not recorded",
            "Rien n’indique si un règlement intérieur a été fixé pour cette seule réunion",
            "Не указано, были ли установлены правила процедуры только для этого заседания");

    Sitting() {
        super("CSC-SITTING", Kind.BINDING, Subject.Kind.DECISION);
    }

    @Override
    public Ruling judge(Decision decision, RuleVersion version, When when, Facts facts) {
        Ruling.Builder ruling = Ruling.by(version, when, facts);
        if (decision.isAtSession() == Certainty.NO) {
            return ruling.because(OUTSIDE).fails();
        }
        Optional<Session> session = decision.session().flatMap(facts.record()::session);
        if (session.isEmpty()) {
            return unnamed(decision, facts, ruling);
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

    /** The same wherever it can have been taken, or not established. */
    private static Ruling unnamed(Decision decision, Facts facts, Ruling.Builder ruling) {
        boolean certainlyAtSession = decision.isAtSession() == Certainty.YES;
        ruling.because(certainlyAtSession ? UNNAMED : PERHAPS_OUTSIDE);
        if (!facts.isCompleteFor(decision.date())) {
            return ruling.notEstablished();
        }
        List<Session> meetings = facts.record().sessions().stream()
                .filter(meeting -> meeting.date().isOn(decision.date()) != Certainty.NO)
                .toList();
        ruling.because(THERE_ARE, decision.date(), meetings.size());
        Set<Certainty> inOrder = Stream.concat(
                        meetings.stream().map(Sitting::isInOrder),
                        certainlyAtSession ? Stream.<Certainty>empty() : Stream.of(Certainty.NO))
                .collect(Collectors.toSet());
        if (inOrder.equals(Set.of(Certainty.YES))) {
            return ruling.complies();
        }
        return inOrder.equals(Set.of(Certainty.NO)) ? ruling.fails() : ruling.notEstablished();
    }

    private static Certainty isInOrder(Session meeting) {
        return meeting.kind().isSession() ? meeting.hasOwnRulesOfProcedure() : Certainty.NO;
    }
}
