package io.github.csto.rule;

import io.github.csto.council.Representative;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who speaks when (004:30, 004:67): the chairing state first, then the others by the Russian alphabet of the country names. Those of the
 * representatives count whose turn is recorded and whose state is a member or in the chair; a guest that speaks changes nothing for the members.
 * Immutable and thread-safe.
 */
public final class OrderOfSpeakers extends Rule<Session> {
    private static final Reason.Kind UNKNOWN_ORDER = Reason.Kind.unrecorded(
            "Who spoke when is not recorded", "Rien n’indique qui a parlé quand", "Не указано, кто когда выступал");
    private static final Reason.Kind SPOKE = Reason.Kind.of(
            "Spoke in this order: {0}", "Ont parlé dans cet ordre : {0}", "Выступали в таком порядке: {0}");
    private static final Reason.Kind EXPECTED =
            Reason.Kind.of("The established order is {0}", "L’ordre établi est : {0}", "Установленный порядок: {0}");
    private static final Reason.Kind AS_EXPECTED = Reason.Kind.of(
            "The chair first, then by the Russian alphabet",
            "La présidence d’abord, puis selon l’alphabet russe",
            "Сначала председатель, затем по русскому алфавиту");
    private static final Reason.Kind SO_FAR = Reason.Kind.of(
            "That is the established order, but not everybody's turn is recorded",
            "C’est l’ordre établi, mais le tour de chacun n’est pas indiqué",
            "Это установленный порядок, но очередь указана не у всех");

    private static final Reason.Kind GUESTS = Reason.Kind.of(
            "The order does not speak of the turn of a state that is not a member: {0}",
            "L’ordre ne dit rien du tour d’un État qui n’est pas membre : {0}",
            "Порядок не говорит об очереди государства, которое не член организации: {0}");
    private static final Reason.Kind ABSENT_CHAIR = Reason.Kind.of(
            "{0} chaired and is not among those whose turn is recorded",
            "{0} présidait et n’est pas parmi ceux dont le tour est indiqué",
            "{0} председательствовало, но его очередь не указана");
    private static final Reason.Kind DEPENDS = Reason.Kind.of(
            "Whether it was kept depends on who was a member",
            "Le respect de l’ordre dépend de qui était membre",
            "Соблюдён ли он, зависит от того, кто был членом организации");

    OrderOfSpeakers() {
        super("PRACTICE-ORDER", Kind.PRACTICE, Subject.Kind.SESSION);
    }

    @Override
    public Ruling judge(Session session, RuleVersion version, When when, Facts facts) {
        Ruling.Builder ruling = Ruling.by(version, when, facts);
        if (session.chair().isEmpty()) {
            return ruling.because(Chair.UNKNOWN).notEstablished();
        }
        List<Country> all = spoke(session);
        if (all.isEmpty()) {
            return ruling.because(UNKNOWN_ORDER).notEstablished();
        }
        Country chair = session.chair().get();
        Verdict verdict =
                Verdict.ofAll(facts.turningDays(session.date(), facts.members().countries()).stream()
                        .map(day -> onDay(day, all, session, chair, facts))
                        .toList());
        List<Country> spoke = all.stream()
                .filter(country -> isCounted(country, chair, session.date(), facts) != Certainty.NO)
                .toList();
        if (spoke.size() < 2 && verdict != Verdict.COMPLIES) {
            return ruling.because(UNKNOWN_ORDER).notEstablished();
        }
        ruling.because(SPOKE, spoke);
        List<Country> guests =
                all.stream().filter(country -> !spoke.contains(country)).toList();
        if (!guests.isEmpty()) {
            ruling.because(GUESTS, guests);
        }
        List<Country> expected = kept(chair, spoke);
        if (verdict == Verdict.COMPLIES) {
            return ruling.because(AS_EXPECTED).complies();
        }
        if (verdict == Verdict.DEPARTS) {
            return ruling.because(EXPECTED, expected).fails();
        }
        if (!spoke.equals(expected)) {
            return ruling.because(EXPECTED, expected).because(DEPENDS).notEstablished();
        }
        return (spoke.contains(chair) ? ruling.because(SO_FAR) : ruling.because(ABSENT_CHAIR, chair)).notEstablished();
    }

    /** The states of the representatives whose turn is recorded, in that order. */
    private static List<Country> spoke(Session session) {
        SortedMap<Integer, Country> byTurn = new TreeMap<>();
        for (Representative representative : session.attendance().items()) {
            representative.speaker().ifPresent(turn -> byTurn.put(turn, representative.country()));
        }
        return List.copyOf(byTurn.values());
    }

    /** Whether the order has a place for a state: the chair and the members, not a guest. */
    private static Certainty isCounted(Country country, Country chair, PartialDate date, Facts facts) {
        return country == chair ? Certainty.YES : facts.isMember(country, date);
    }

    /** The more states count, the more can be out of order: two ways to have been stand for all. */
    private Verdict onDay(PartialDate day, List<Country> spoke, Session session, Country chair, Facts facts) {
        List<Country> fewest = new ArrayList<>();
        List<Country> most = new ArrayList<>();
        for (Country country : spoke) {
            Certainty counted = isCounted(country, chair, day, facts);
            if (counted == Certainty.YES) {
                fewest.add(country);
            }
            if (counted != Certainty.NO) {
                most.add(country);
            }
        }
        if (!fewest.equals(kept(chair, fewest))) {
            return Verdict.DEPARTS;
        }
        Stream<Country> there = session.attendance().complete()
                ? session.attendance().items().stream().map(Representative::country)
                : facts.members().countries().stream();
        boolean everybody = most.contains(chair)
                && there.allMatch(
                        country -> most.contains(country) || isCounted(country, chair, day, facts) == Certainty.NO);
        return everybody && most.equals(kept(chair, most)) ? Verdict.COMPLIES : Verdict.NOT_ESTABLISHED;
    }

    /** The order that these should have kept. */
    private List<Country> kept(Country chair, List<Country> spoke) {
        return order(chair, spoke).stream().filter(spoke::contains).toList();
    }

    /**
     * Returns the order in which states speak: the state in the chair first, then the others by the Russian alphabet of the country names.
     *
     * @param chair the state in the chair
     * @param speakers who speaks; the chair need not be among them
     * @return the chair and the others in their order, each once
     */
    public List<Country> order(Country chair, Collection<Country> speakers) {
        List<Country> order = new ArrayList<>();
        order.add(Objects.requireNonNull(chair, "chair"));
        speakers.stream()
                .distinct()
                .filter(country -> country != chair)
                .sorted(Country.byRussianAlphabet())
                .forEach(order::add);
        return List.copyOf(order);
    }
}
