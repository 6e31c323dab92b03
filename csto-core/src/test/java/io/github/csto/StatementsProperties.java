package io.github.csto;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.account.RosterAnswer;
import io.github.csto.account.StandingAnswer;
import io.github.csto.country.Country;
import io.github.csto.register.Register;
import io.github.csto.testing.jqwik.Dates;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What is said about memberships: only what was made by the day, the newest first, of the accounts that the asked one goes by; no status changes. */
class StatementsProperties {
    /** The order of trust is a, b, c; {@code documents} is derived from b and c, {@code reconciled} from all three. */
    private static final Map<String, List<String>> GOES_BY = Map.of(
            "a", List.of("a", "reconciled", "documents", "b", "c"),
            "b", List.of("b", "documents", "reconciled", "a", "c"),
            "c", List.of("c", "documents", "reconciled", "a", "b"),
            "documents", List.of("documents", "b", "c", "reconciled", "a"),
            "reconciled", List.of("reconciled", "a", "documents", "b", "c"));

    /** A row; without an account, state or date, these are empty. */
    record Said(String account, String kind, String country, Optional<PartialDate> date) {}

    private static Map<String, String> row(String... cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }

    private static Register register(List<Said> said) {
        Map<String, List<Map<String, String>>> tables = new HashMap<>();
        tables.put(
                "documents",
                List.of(row(
                        "document",
                        "d",
                        "phrase",
                        "words",
                        "title",
                        "T",
                        "publisher",
                        "P",
                        "date",
                        "2100",
                        "language",
                        "en")));
        List<Map<String, String>> accounts = new ArrayList<>();
        List<Map<String, String>> memberships = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            int rank = "abc".indexOf(name) + 1;
            accounts.add(row(
                    "claim", "A" + name, "organisation", "CLUB", "account", name, "english", "E", "rank", "" + rank));
            memberships.add(row(
                    "claim",
                    "M" + name,
                    "organisation",
                    "CLUB",
                    "account",
                    name,
                    "country",
                    "AM",
                    "act",
                    "ACCEDE",
                    "date",
                    "2001-01-0" + rank,
                    "citations",
                    "d"));
        }
        accounts.add(
                row("claim", "Ad", "organisation", "CLUB", "account", "documents", "english", "E", "inputs", "b c"));
        accounts.add(
                row("claim", "Ar", "organisation", "CLUB", "account", "reconciled", "english", "E", "inputs", "a b c"));
        tables.put("accounts", accounts);
        tables.put("memberships", memberships);
        List<Map<String, String>> statements = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Said each = said.get(i);
            statements.add(row(
                    "claim",
                    id(i),
                    "organisation",
                    "CLUB",
                    "account",
                    each.account(),
                    "kind",
                    each.kind(),
                    "country",
                    each.country(),
                    "date",
                    each.date().map(PartialDate::toString).orElse(""),
                    "text",
                    "Something",
                    "citations",
                    "d"));
        }
        tables.put("statements", statements);
        return Register.of(tables);
    }

    private static String id(int place) {
        return "S" + (100 + place);
    }

    /** Those of the first account that says anything at all, else those of nobody in particular. */
    private static String whose(List<Said> said, String asked) {
        return GOES_BY.get(asked).stream()
                .filter(name -> said.stream().anyMatch(each -> each.account().equals(name)))
                .findFirst()
                .orElse("");
    }

    /** The newest is taken out again and again; of two dates, that with the later first day, then that with the later last day. */
    private static List<String> expected(List<Said> said, String asked, Country country, LocalDate day) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Said each = said.get(i);
            if (each.account().equals(whose(said, asked))
                    && each.kind().equals("MEMBERSHIP")
                    && each.country().equals(country.alpha2())
                    && each.date().isPresent()
                    && each.date().get().latest().isBefore(day.plusDays(1))) {
                left.add(i);
            }
        }
        List<String> ids = new ArrayList<>();
        while (!left.isEmpty()) {
            Integer newest = left.get(0);
            for (Integer other : left) {
                PartialDate best = said.get(newest).date().orElseThrow();
                PartialDate date = said.get(other).date().orElseThrow();
                if (date.earliest().isAfter(best.earliest())
                        || (date.earliest().equals(best.earliest())
                                && date.latest().isAfter(best.latest()))) {
                    newest = other;
                }
            }
            left.remove(newest);
            ids.add(id(newest));
        }
        return ids;
    }

    @Property(tries = 200)
    void onlyWhatWasMadeByTheDayTheNewestFirstOfTheAccountsThatTheAskedOneGoesBy(
            @ForAll("said") List<Said> said, @ForAll("days") LocalDate some) {
        Register register = register(said);
        List<LocalDate> days = new ArrayList<>(List.of(some));
        said.stream()
                .flatMap(each -> each.date().stream())
                .forEach(date ->
                        days.addAll(List.of(date.earliest(), date.latest().minusDays(1), date.latest())));
        for (String asked : GOES_BY.keySet()) {
            Csto csto = Csto.of(register, "CLUB", asked);
            for (LocalDate day : days) {
                RosterAnswer roster = csto.membersOn(day);
                for (Country country : List.of(Country.AM, Country.BY)) {
                    List<String> expected = expected(said, asked, country, day);
                    StandingAnswer answer = csto.statusOf(country, day);
                    assertThat(answer.statements())
                            .extracting(claim -> claim.id())
                            .isEqualTo(expected);
                    assertThat(roster.statements().getOrDefault(country, List.of()))
                            .isEqualTo(answer.statements());
                }
            }
        }
    }

    @Property(tries = 50)
    void nothingThatIsSaidChangesAStatus(@ForAll("said") List<Said> said, @ForAll("days") LocalDate day) {
        for (String asked : GOES_BY.keySet()) {
            Csto csto = Csto.of(register(said), "CLUB", asked);
            Csto silent = Csto.of(register(List.of()), "CLUB", asked);
            assertThat(csto.history()).isEqualTo(silent.history());
            for (Country country : List.of(Country.AM, Country.BY)) {
                StandingAnswer answer = csto.statusOf(country, day);
                assertThat(answer.standing())
                        .isEqualTo(silent.statusOf(country, day).standing());
                assertThat(answer.dissents())
                        .isEqualTo(silent.statusOf(country, day).dissents());
                assertThat(answer.provenance())
                        .isEqualTo(silent.statusOf(country, day).provenance());
            }
        }
    }

    @Provide
    Arbitrary<List<Said>> said() {
        return Combinators.combine(
                        Arbitraries.of("", "a", "b", "c", "documents", "reconciled"),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just("MEMBERSHIP")), Tuple.of(1, Arbitraries.just("GREETING"))),
                        Arbitraries.of("AM", "AM", "BY", ""),
                        Dates.partialDates(LocalDate.of(2000, 1, 1), LocalDate.of(2003, 12, 31))
                                .optional(0.9))
                .as(Said::new)
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.days(LocalDate.of(2000, 1, 1), LocalDate.of(2004, 1, 1));
    }
}
