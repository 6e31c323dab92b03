package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.Reported;
import io.github.csto.council.Representative;
import io.github.csto.council.Representative.Office;
import io.github.csto.council.Seat;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Who sits for a state, against every day of the session, membership, version, and everything that the record leaves open about who sat. */
class CompositionWorldsProperties extends InSmallWorlds {
    /** What can be told of those for whom nobody sat. */
    private static final List<Reported<Country>> ABSENCES = List.of(
            Reported.unknown(),
            Reported.none(),
            Reported.atLeast(Country.AM),
            Reported.of(Country.AM),
            Reported.of(Country.KZ));

    /** Whether a record can say both: of a complete attendance it need not say who was absent. */
    private static boolean fits(Reported<Representative> attendance, Reported<Country> absent) {
        return absent.equals(Reported.<Country>unknown())
                || (!attendance.complete()
                        && attendance.items().stream()
                                .noneMatch(one -> absent.items().contains(one.country())));
    }

    @Property(tries = 4000)
    void aSeatIsJudgedAsInAllWorlds(
            @ForAll("worlds") SmallWorlds worlds,
            @ForAll("attendance") Reported<Representative> attendance,
            @ForAll("absences") Reported<Country> absent,
            @ForAll Session.Kind kind,
            @ForAll("dates") PartialDate held,
            @ForAll("editions") Editions editions) {
        for (Country country : List.of(Country.AM, Country.UA)) {
            check(
                    book(editions),
                    worlds,
                    country,
                    attendance,
                    fits(attendance, absent) ? absent : Reported.unknown(),
                    kind,
                    held,
                    editions);
        }
    }

    /** A state that joins, leaves or comes and goes about the day of the session, and all that can be told of its seat. */
    @Example
    void everySmallCaseHasTheVerdictOfEveryWorld() {
        List<Reported<Representative>> attendances = new ArrayList<>();
        List<List<Representative>> lists = new ArrayList<>(List.of(List.of(), List.of(of(Country.BY, Office.OTHER))));
        representatives(Country.AM)
                .forEach(one -> lists.addAll(List.of(List.of(one), List.of(of(Country.BY, Office.PRESIDENT), one))));
        for (List<Representative> items : lists) {
            attendances.add(Reported.of(items));
            attendances.add(Reported.atLeast(items));
        }
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        for (List<PartialDate> life : List.of(
                List.<PartialDate>of(),
                List.of(SmallWorlds.day(0)),
                List.of(SmallWorlds.day(5)),
                List.of(Editions.range(4, 6)),
                List.of(SmallWorlds.day(0), Editions.range(4, 5)),
                List.of(SmallWorlds.day(0), Editions.range(3, 5), Editions.range(5, 6)))) {
            SmallWorlds worlds = new SmallWorlds(Map.of(Country.AM, life));
            for (Editions editions : Editions.few()) {
                RuleBook book = book(editions);
                for (PartialDate held : Editions.ranges(3, 7)) {
                    for (Reported<Representative> attendance : attendances) {
                        for (Reported<Country> absent : ABSENCES) {
                            if (fits(attendance, absent)) {
                                Session.Kind kind = Session.Kind.EXTRAORDINARY;
                                seen.add(check(book, worlds, Country.AM, attendance, absent, kind, held, editions));
                            }
                        }
                    }
                }
            }
        }
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        Verdict.COMPLIES, Verdict.VIOLATED, Verdict.NOT_ESTABLISHED, Verdict.NOT_APPLICABLE);
    }

    /** Versions of odd numbers name presidents and say nothing of others. */
    private static RuleBook book(Editions editions) {
        return editions.book(CouncilRules.CSC_COMPOSITION, (version, number) -> {
            if (number % 2 == 1) {
                version.putParameters("offices", "PRESIDENT");
            }
        });
    }

    private static Verdict check(
            RuleBook book,
            SmallWorlds worlds,
            Country country,
            Reported<Representative> attendance,
            Reported<Country> absent,
            Session.Kind kind,
            PartialDate held,
            Editions editions) {
        Session session = Session.builder()
                .id("s")
                .date(held)
                .kind(kind)
                .attendance(attendance)
                .absent(absent)
                .build();
        Ruling ruling =
                book.judge(CouncilRules.CSC_COMPOSITION, new Seat(session, country), Facts.of(worlds.history()));
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        boolean council = kind == Session.Kind.REGULAR || kind == Session.Kind.EXTRAORDINARY;
        for (int day : SmallWorlds.possible(held)) {
            Set<Optional<Representative>> sat = new LinkedHashSet<>();
            boolean none = !council;
            for (int member : worlds.memberships(country)) {
                boolean is = (member >> day & 1) == 1;
                none |= !is;
                whoSat(country, attendance, absent).forEach(one -> {
                    boolean everyMember = absent.complete() && !absent.items().contains(country);
                    if (council && is && (one.isPresent() || !everyMember)) {
                        sat.add(one);
                    }
                });
            }
            if (none) {
                sat.add(Optional.empty());
            }
            verdicts.addAll(editions.verdicts(day, number -> {
                Set<Verdict> found = EnumSet.noneOf(Verdict.class);
                sat.forEach(one ->
                        found.add(one.map(exact -> inOneWorld(exact, number)).orElse(Verdict.NOT_APPLICABLE)));
                return found;
            }));
        }
        Editions.assertAsInAllWorlds(ruling, verdicts, worlds, country, attendance, absent, kind, held, editions);
        return ruling.verdict();
    }

    /** The rule as the documents say it, of somebody of whom everything is known. */
    private static Verdict inOneWorld(Representative exact, int number) {
        if (number % 2 == 1
                && List.of(Office.PRIME_MINISTER, Office.OTHER)
                        .contains(exact.office().orElseThrow())) {
            return Verdict.NOT_ESTABLISHED;
        }
        boolean may = List.of(Office.PRESIDENT, Office.ACTING_PRESIDENT)
                        .contains(exact.office().orElseThrow())
                || (exact.office().get() == Office.PRIME_MINISTER && exact.isEmpowered() == Certainty.YES);
        return may ? Verdict.COMPLIES : Verdict.VIOLATED;
    }

    /** Everybody who can have sat for a state, and nobody if that can be. */
    private static List<Optional<Representative>> whoSat(
            Country country, Reported<Representative> attendance, Reported<Country> absent) {
        if (absent.items().contains(country)) {
            return List.of(Optional.empty());
        }
        List<Representative> told = attendance.items().stream()
                .filter(one -> one.country() == country)
                .toList();
        List<Optional<Representative>> possible = new ArrayList<>();
        if (told.isEmpty()) {
            possible.add(Optional.empty());
        }
        for (Representative one : representatives(country)) {
            boolean exact = one.office().isPresent() && one.isEmpowered() != Certainty.UNDETERMINED;
            boolean fits = told.isEmpty()
                    ? !attendance.complete()
                    : (told.get(0).office().isEmpty() || told.get(0).office().equals(one.office()))
                            && (told.get(0).isEmpowered() == Certainty.UNDETERMINED
                                    || told.get(0).isEmpowered() == one.isEmpowered());
            if (exact && fits) {
                possible.add(Optional.of(one));
            }
        }
        return possible;
    }

    /** All that can be told of somebody. */
    private static List<Representative> representatives(Country country) {
        List<Representative> all = new ArrayList<>();
        for (Certainty empowered : Certainty.values()) {
            all.add(Councils.seat(country).isEmpowered(empowered).build());
            for (Office office : Office.values()) {
                all.add(Representative.builder()
                        .from(of(country, office))
                        .isEmpowered(empowered)
                        .build());
            }
        }
        return all;
    }

    private static Representative of(Country country, Office office) {
        return Councils.seat(country).office(office).build();
    }

    @Provide
    Arbitrary<Reported<Representative>> attendance() {
        return Combinators.combine(
                        Arbitraries.of(representatives(Country.AM)).optional(),
                        Arbitraries.of(representatives(Country.BY)).optional(),
                        Arbitraries.of(representatives(Country.UA)).optional(),
                        Arbitraries.of(true, false))
                .as((am, by, ua, complete) -> {
                    List<Representative> items = new ArrayList<>();
                    List.of(by, am, ua).forEach(one -> one.ifPresent(items::add));
                    return new Reported<>(items, complete);
                })
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Reported<Country>> absences() {
        return Arbitraries.of(ABSENCES);
    }
}
