package io.github.csto.rule;

import io.github.csto.council.Chairmanship;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who chairs a session (001:27). The chair is the member on whose territory the session is held, unless the Council decided otherwise: then a
 * chairmanship with the date of that decision says so, and who chairs by it complies only because of it. A decision taken after the session
 * justifies nothing. A videoconference, or a session outside
 * the territory of the members, has no host among them: the state that holds the chairmanship presides. A chair that is not a member never
 * complies. That no decision is recorded means that there was none only if the record is complete. Immutable and thread-safe.
 */
public final class Chair extends Rule<Session> {
    static final Reason.Kind UNKNOWN = Reason.Kind.unrecorded(
            "Who chaired is not recorded", "Rien n’indique qui présidait", "Не указано, кто председательствовал");
    private static final Reason.Kind OUTSIDER =
            Reason.Kind.of("{0}, and has the chair", "{0}, et il préside", "{0}, но председательствует");
    private static final Reason.Kind DECIDED = Reason.Kind.of(
            "The Council decided otherwise on {0}: {1} has the chair",
            "Le Conseil en a décidé autrement le {0} : {1} préside", "Совет решил иначе {0}: председательствует {1}");
    private static final Reason.Kind ONLY_BECAUSE = Reason.Kind.of(
            "In order only because of that: {0}",
            "En règle pour cette seule raison : {0}", "В порядке только потому, что: {0}");
    private static final Reason.Kind NOT_THE_DECIDED =
            Reason.Kind.of("{0}, not {1}", "{0}, et non {1}", "{0}, а не {1}");
    private static final Reason.Kind PERHAPS_DECIDED = Reason.Kind.of(
            "{0}; whether that covers {1} is not certain",
            "{0} ; on ne peut établir si cela vaut pour le {1}", "{0}; не установлено, действует ли это на {1}");
    private static final Reason.Kind HOST_UNKNOWN = Reason.Kind.unrecorded(
            "On whose territory it was held is not recorded",
            "Rien n’indique sur le territoire de quel État elle s’est tenue",
            "Не указано, на чьей территории она проводилась");
    private static final Reason.Kind OWN_TERRITORY = Reason.Kind.of(
            "{0} chairs on its own territory",
            "{0} préside sur son propre territoire", "{0} председательствует на своей территории");
    private static final Reason.Kind ELSEWHERE = Reason.Kind.of(
            "It was held on the territory of {0}, and {1} chaired",
            "Elle s’est tenue sur le territoire de {0}, et {1} présidait",
            "Она проводилась на территории {0}, а председательствовал {1}");
    private static final Reason.Kind NO_DECISION = Reason.Kind.of(
            "The Council did not decide otherwise",
            "Le Conseil n’en a pas décidé autrement",
            "Совет не принимал иного решения");
    private static final Reason.Kind PERHAPS_A_DECISION = Reason.Kind.unrecorded(
            "Whether the Council decided otherwise is not recorded",
            "Rien n’indique si le Conseil en a décidé autrement",
            "Не указано, решил ли Совет иначе");
    private static final Reason.Kind PERHAPS_A_MEMBER = Reason.Kind.of(
            "Whether it was held on the territory of a member is not certain",
            "On ne peut établir si elle s’est tenue sur le territoire d’un membre",
            "Не установлено, проводилась ли она на территории члена организации");
    private static final Reason.Kind VIDEOCONFERENCE = Reason.Kind.of(
            "A videoconference has no host territory; the state that holds the chairmanship presides",
            "Une visioconférence n’a pas de territoire d’accueil ; l’État qui exerce la présidence préside",
            "У видеоконференции нет принимающей территории; председательствует государство, за которым председательство");
    private static final Reason.Kind HOLDS = Reason.Kind.of(
            "{0} holds the chairmanship on {1}",
            "{0} exerce la présidence le {1}", "Председательство на {1} за государством {0}");
    private static final Reason.Kind ANOTHER_HOLDS = Reason.Kind.of(
            "{0} holds the chairmanship on {1}, not {2}",
            "{0} exerce la présidence le {1}, et non {2}", "Председательство на {1} за государством {0}, а не {2}");
    private static final Reason.Kind PERHAPS_HOLDS = Reason.Kind.unrecorded(
            "Whether {0} holds the chairmanship on {1} is not recorded",
            "Rien n’indique si {0} exerce la présidence le {1}",
            "Не указано, за государством ли {0} председательство на {1}");

    private static final Reason.Kind EITHER_WAY = Reason.Kind.of(
            "Whatever of that was the case, the ruling is the same",
            "Quoi qu’il en soit, la décision est la même",
            "Как бы то ни было, вывод тот же");
    private static final Reason.Kind HOLDER_UNKNOWN = Reason.Kind.unrecorded(
            "Who holds the chairmanship on {0} is not recorded",
            "Rien n’indique qui exerce la présidence le {0}", "Не указано, за кем председательство на {0}");

    private static final Reason.Kind NO_REGULAR_SESSION = Reason.Kind.of(
            "Only a regular session has its chair from its territory; the state that holds the chairmanship presides",
            "Seule une session ordinaire tient sa présidence de son territoire ; l’État qui exerce la présidence préside",
            "Только очередную сессию ведёт государство, на территории которого она проходит; председательствует то, за которым председательство");

    /** Whose territory gives a session its chair. */
    public enum Territory {
        /** That of the session itself, whatever its kind. */
        SESSION,
        /** That of the regular session, up to the next one; another session is chaired by whoever then holds the chairmanship. */
        REGULAR_SESSION
    }

    /** Whose territory counts; that of the session itself if a version does not say. */
    public static final Parameter<Territory> TERRITORY =
            Parameter.constant("territory", Territory.class, Territory.SESSION);

    Chair() {
        super("CSC-CHAIR", Kind.BINDING, Subject.Kind.SESSION, TERRITORY);
    }

    /**
     * The state that may chair a session, with the ruling on it.
     *
     * @param country the state; empty if that cannot be established
     * @param ruling the ruling on that state; if there is none, on the first that may chair for all that is known, else on the first that was asked about
     */
    public record Answer(Optional<Country> country, Ruling ruling) {}

    @Override
    public Ruling judge(Session session, RuleVersion version, When when, Facts facts) {
        Ruling.Builder ruling = Ruling.by(version, when, facts);
        if (session.chair().isEmpty()) {
            ruling.because(UNKNOWN);
            return (session.host().isPresent()
                                    || !chairmanshipOn(facts.chairmanshipsOn(session.date()), session.date())
                                            .isEmpty()
                            ? ruling
                            : ruling.because(HOLDER_UNKNOWN, session.date()))
                    .notEstablished();
        }
        Country chair = session.chair().get();
        Certainty member = facts.isMember(chair, session.date());
        if (member == Certainty.NO) {
            return ruling.because(OUTSIDER, facts.membership(chair, session.date()))
                    .fails();
        }
        boolean byTerritory = session.kind() == Session.Kind.REGULAR || version.get(TERRITORY) == Territory.SESSION;
        Ruling judged = judge(session, byTerritory, chair, facts, ruling);
        if (judged.verdict() == Verdict.VIOLATED
                || (member == Certainty.YES && judged.verdict() != Verdict.NOT_ESTABLISHED)) {
            return judged;
        }
        if (member != Certainty.YES) {
            ruling.because(facts.membership(chair, session.date()));
        }
        return inAllWorlds(ChairWorlds.outcomes(session, byTerritory, chair, facts), ruling);
    }

    /** The same in all worlds, or not established. */
    private static Ruling inAllWorlds(Set<ChairWorlds.Outcome> outcomes, Ruling.Builder ruling) {
        if (outcomes.equals(EnumSet.of(ChairWorlds.Outcome.FAILS))) {
            return ruling.because(EITHER_WAY).fails();
        }
        if (outcomes.contains(ChairWorlds.Outcome.FAILS) || outcomes.contains(ChairWorlds.Outcome.OPEN)) {
            return ruling.notEstablished();
        }
        ruling.because(EITHER_WAY);
        return outcomes.contains(ChairWorlds.Outcome.COMPLIES) ? ruling.complies() : ruling.compliesByException();
    }

    private static Ruling judge(
            Session session, boolean byTerritory, Country chair, Facts facts, Ruling.Builder ruling) {
        PartialDate date = session.date();
        List<Chairmanship> terms = facts.chairmanshipsOn(date);
        List<Chairmanship> decided = new ArrayList<>();
        for (Chairmanship term : terms) {
            if (isDecidedFor(term, date) != Certainty.NO) {
                decided.add(term);
            }
        }
        decided.sort(Comparator.comparing(Chairmanship::id));
        if (!decided.isEmpty()) {
            return byDecision(decided, chair, date, ruling);
        }
        if (session.venue() == Session.Venue.VIDEOCONFERENCE || !byTerritory) {
            ruling.because(byTerritory ? VIDEOCONFERENCE : NO_REGULAR_SESSION);
            return byChairmanship(terms, chair, date, ruling);
        }
        if (session.host().isEmpty()) {
            return ruling.because(HOST_UNKNOWN).notEstablished();
        }
        Country host = session.host().get();
        Certainty member = facts.isMember(host, date);
        if (member == Certainty.YES) {
            if (host == chair) {
                return ruling.because(OWN_TERRITORY, chair).complies();
            }
            ruling.because(ELSEWHERE, host, chair);
            return facts.isCompleteFor(date)
                    ? ruling.because(NO_DECISION).fails()
                    : ruling.because(PERHAPS_A_DECISION).notEstablished();
        }
        ruling.because(facts.membership(host, date));
        return member == Certainty.UNDETERMINED
                ? ruling.because(PERHAPS_A_MEMBER).notEstablished()
                : byChairmanship(terms, chair, date, ruling);
    }

    /** At least one term on which the Council decided may be held. */
    private static Ruling byDecision(
            List<Chairmanship> decided, Country chair, PartialDate date, Ruling.Builder ruling) {
        List<Chairmanship> certain = decided.stream()
                .filter(term -> isDecidedFor(term, date) == Certainty.YES)
                .toList();
        for (Chairmanship term : certain) {
            if (term.country() == chair) {
                return ruling.because(ONLY_BECAUSE, decision(term)).compliesByException();
            }
        }
        if (!certain.isEmpty() && decided.stream().noneMatch(term -> term.country() == chair)) {
            return ruling.because(NOT_THE_DECIDED, decision(certain.get(0)), chair)
                    .fails();
        }
        decided.forEach(term -> {
            if (certain.contains(term)) {
                ruling.because(decision(term));
            } else {
                ruling.because(PERHAPS_DECIDED, decision(term), date);
            }
        });
        return ruling.notEstablished();
    }

    /** Whether a term is held on a date and was decided on by then. */
    static Certainty isDecidedFor(Chairmanship term, PartialDate date) {
        return term.decidedOtherwise()
                .map(decided -> term.isHeldOn(date).and(decided.isAfter(date).not()))
                .orElse(Certainty.NO);
    }

    private static Reason decision(Chairmanship term) {
        return Reason.of(DECIDED, term.decidedOtherwise().orElseThrow(), term.country());
    }

    private static Ruling byChairmanship(
            Collection<Chairmanship> terms, Country chair, PartialDate date, Ruling.Builder ruling) {
        Map<Country, Certainty> holders = holders(terms, date);
        Certainty holds = holders.getOrDefault(chair, Certainty.NO);
        if (holds == Certainty.YES) {
            return ruling.because(HOLDS, chair, date).complies();
        }
        List<Country> others = CouncilRules.having(holders, Certainty.YES);
        return holds == Certainty.NO && !others.isEmpty()
                ? ruling.because(ANOTHER_HOLDS, others, date, chair).fails()
                : ruling.because(PERHAPS_HOLDS, chair, date).notEstablished();
    }

    private static Map<Country, Certainty> holders(Collection<Chairmanship> terms, PartialDate date) {
        Map<Country, Certainty> holders = new EnumMap<>(Country.class);
        terms.forEach(term -> holders.merge(term.country(), term.isHeldOn(date), Certainty::or));
        return holders;
    }

    /**
     * Returns who holds the chairmanship on a day. On the day on which it passes to another state, the previous state still holds it.
     *
     * @param terms who holds the chair when
     * @param date the day
     * @return every state that holds it or may, with the answer {@link Certainty#YES} or {@link Certainty#UNDETERMINED}, by alpha-2 code;
     *     empty if that is not known
     */
    public static Map<Country, Certainty> chairmanshipOn(Collection<Chairmanship> terms, PartialDate date) {
        Map<Country, Certainty> holders = holders(terms, date);
        holders.values().removeIf(answer -> answer == Certainty.NO);
        return Collections.unmodifiableMap(holders);
    }

    /**
     * Finds who may chair a session: the host if that complies, else the first state by alpha-2 code that may hold the chairmanship and whose chair
     * does. No other state has to do with it.
     *
     * @param session the session, whoever chairs it
     * @param rules the rules
     * @param facts what is known
     * @return the state and the ruling on it
     */
    public Answer whoChairs(Session session, RuleBook rules, Facts facts) {
        Set<Country> candidates = new LinkedHashSet<>();
        session.host().ifPresent(candidates::add);
        candidates.addAll(chairmanshipOn(facts.chairmanshipsOn(session.date()), session.date())
                .keySet());
        Optional<Ruling> nearest = Optional.empty();
        for (Country candidate : candidates) {
            Ruling ruling = rules.judge(
                    this, Session.builder().from(session).chair(candidate).build(), facts);
            if (ruling.verdict() == Verdict.COMPLIES) {
                return new Answer(Optional.of(candidate), ruling);
            }
            if (nearest.isEmpty()
                    || (ruling.verdict() == Verdict.NOT_ESTABLISHED
                            && nearest.get().verdict() != Verdict.NOT_ESTABLISHED)) {
                nearest = Optional.of(ruling);
            }
        }
        return new Answer(
                Optional.empty(),
                nearest.orElseGet(() -> rules.judge(
                        this,
                        Session.builder().from(session).chair(Optional.empty()).build(),
                        facts)));
    }
}
