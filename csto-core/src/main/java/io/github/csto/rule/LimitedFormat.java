package io.github.csto.rule;

import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Reported;
import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Limited format unless a member objects to it (001:26): some of the members decide, whatever the part of the session. One member that objects to that procedure is enough against it. An objection by a state
 * that is not a member is noted and has no effect, and so is a vote against the decision itself. That no objection is recorded means that there
 * was none only if the record of them is complete.
 */
final class LimitedFormat extends Rule<Decision> {
    private static final Comparator<Objection> BY_OBJECTOR =
            Comparator.comparing(Objection::country).thenComparing(Objection::to);

    private static final Reason.Kind ALL_DECIDE = Reason.Kind.of(
            "All members decide", "Tous les membres décident", "Решение принимают все члены организации");
    private static final Reason.Kind UNKNOWN_FORMAT = Reason.Kind.unrecorded(
            "Whether it is decided in limited format is not recorded",
            "Rien n’indique si la décision est prise en format limité",
            "Не указано, принимается ли решение в ограниченном формате");
    private static final Reason.Kind AGAINST = Reason.Kind.of(
            "{0} is against the decision itself, which is not an objection to the limited format",
            "{0} est contre la décision elle-même, ce qui n’est pas une objection au format limité",
            "{0} против самого решения, что не является возражением против ограниченного формата");
    private static final Reason.Kind OBJECTS = Reason.Kind.of(
            "{0} objects to the limited format",
            "{0} s’oppose au format limité", "{0} возражает против ограниченного формата");
    private static final Reason.Kind OBJECTS_IN_VAIN = Reason.Kind.of(
            "{0} objects to the limited format, without effect",
            "{0} s’oppose au format limité, sans effet", "{0} возражает против ограниченного формата, без последствий");
    private static final Reason.Kind REFUSED = Reason.Kind.of(
            "A member objects; it stays on record as what would have been decided",
            "Un membre s’y oppose ; cela reste au dossier comme ce qui aurait été décidé",
            "Член организации возражает; решение остаётся в записи как то, что было бы принято");
    private static final Reason.Kind PERHAPS_REFUSED = Reason.Kind.of(
            "Whether a member objects is not certain",
            "On ne peut établir si un membre s’y oppose",
            "Не установлено, возражает ли член организации");
    private static final Reason.Kind UNOPPOSED = Reason.Kind.of(
            "No member objects to the limited format",
            "Aucun membre ne s’oppose au format limité",
            "Никто из членов не возражает против ограниченного формата");
    private static final Reason.Kind PERHAPS_ANOTHER = Reason.Kind.unrecorded(
            "Whether another state objects is not recorded",
            "Rien n’indique si un autre État s’y oppose",
            "Не указано, возражает ли другое государство");

    LimitedFormat() {
        super("CSC-LIMITED", Kind.BINDING, Subject.Kind.DECISION);
    }

    @Override
    public Ruling judge(Decision decision, RuleVersion version, When when, Facts facts) {
        Ruling.Builder ruling = Ruling.by(version, when, facts);
        if (decision.format().isEmpty()) {
            return ruling.because(UNKNOWN_FORMAT).notEstablished();
        }
        if (decision.format().get() == Decision.Format.ALL_MEMBERS) {
            return ruling.because(ALL_DECIDE).notApplicable();
        }
        Reported<Objection> objections = decision.objections();
        List<Country> objectors = new ArrayList<>();
        for (Objection objection : Facts.sorted(objections.items(), BY_OBJECTOR)) {
            if (objection.to() == Objection.To.DECISION) {
                ruling.because(AGAINST, objection.country());
                continue;
            }
            objectors.add(objection.country());
            Certainty member = facts.isMember(objection.country(), decision.date());
            ruling.because(member == Certainty.NO ? OBJECTS_IN_VAIN : OBJECTS, objection.country());
            if (member != Certainty.YES) {
                ruling.because(facts.membership(objection.country(), decision.date()));
            }
        }
        return switch (aMemberIsAmong(objectors, decision.date(), facts)) {
            case YES -> ruling.because(REFUSED).fails();
            case UNDETERMINED -> ruling.because(PERHAPS_REFUSED).notEstablished();
            case NO ->
                objections.complete()
                        ? ruling.because(UNOPPOSED).complies()
                        : ruling.because(PERHAPS_ANOTHER).notEstablished();
        };
    }

    /** On each day that may be meant another state may be the member that objects. */
    static Certainty aMemberIsAmong(List<Country> objectors, PartialDate date, Facts facts) {
        if (objectors.size() < 2) { // the usual case, often asked
            return objectors.isEmpty() ? Certainty.NO : facts.isMember(objectors.get(0), date);
        }
        List<Certainty> answers = facts.turningDays(date, objectors).stream()
                .map(day -> objectors.stream()
                        .map(country -> facts.isMember(country, day))
                        .reduce(Certainty.NO, Certainty::or))
                .distinct()
                .toList();
        return answers.size() == 1 ? answers.get(0) : Certainty.UNDETERMINED;
    }
}
