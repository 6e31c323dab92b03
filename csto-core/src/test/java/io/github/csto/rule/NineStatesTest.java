package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.Csto;
import io.github.csto.council.Decision;
import io.github.csto.council.Reported;
import io.github.csto.council.Session.Request;
import io.github.csto.country.Country;
import io.github.csto.time.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every set of the nine states of the documents as requesters and as objectors, on days around each one's membership. */
class NineStatesTest {
    /** Each state's membership, read off by hand: M from a day on it is a member, - it is not, ? nobody knows. */
    private static final Map<String, List<String>> COURSES = new TreeMap<>(Map.of(
            "AM", List.of("1992-05-15 M"),
            "AZ", List.of("1993-09-24 M", "1999-04-02 ?", "1999-12-31 -"),
            "BY", List.of("1993-12-31 M"),
            "GE", List.of("1993-12-09 M", "1999-04-02 ?", "1999-12-31 -"),
            "KG", List.of("1992-05-15 M"),
            "KZ", List.of("1992-05-15 M"),
            "RU", List.of("1992-05-15 M"),
            "TJ", List.of("1992-05-15 M"),
            "UZ",
                    List.of(
                            "1992-05-15 M",
                            "1999-04-02 ?",
                            "1999-12-31 -",
                            "2006-01-01 ?",
                            "2006-12-31 M",
                            "2012-01-01 ?",
                            "2012-12-31 -")));

    private static final List<List<String>> SETS = Councils.subsets(List.copyOf(COURSES.keySet()));

    /** The rules of 2023, but since before there was a treaty. */
    private static final Procedure PROCEDURE = Procedure.of(
            RuleBook.of(List.of(
                    Councils.version(CouncilRules.CSC_EXTRAORDINARY, "1990", 2),
                    Councils.version(CouncilRules.CSC_LIMITED, "1990", 0))),
            Csto.fromSeeds().withAccount("documents").history());

    static List<String> days() {
        return List.of(
                "1992-05-14",
                "1992-05-15",
                "1993-09-23",
                "1993-09-24",
                "1993-12-08",
                "1993-12-09",
                "1993-12-30",
                "1993-12-31",
                "1999-04-01",
                "1999-04-02",
                "1999-12-30",
                "1999-12-31",
                "2003-09-18",
                "2005-12-31",
                "2006-01-01",
                "2006-07-01",
                "2006-12-30",
                "2006-12-31",
                "2011-12-31",
                "2012-01-01",
                "2012-07-01",
                "2012-12-30",
                "2012-12-31",
                "2022-01-05",
                "2023-11-23");
    }

    private static char on(String state, String day) {
        char now = '-';
        for (String turn : COURSES.get(state)) {
            if (day.compareTo(turn.substring(0, 10)) >= 0) {
                now = turn.charAt(11);
            }
        }
        return now;
    }

    private static int count(char standing, List<String> states, String day) {
        return (int) states.stream().filter(state -> on(state, day) == standing).count();
    }

    @ParameterizedTest
    @MethodSource("days")
    void anySetOfRequesters(String day) {
        PartialDate date = PartialDate.parse(day);
        assertThat(SETS).hasSize(512);
        for (List<String> states : SETS) {
            int members = count('M', states, day);
            int unsure = count('?', states, day);

            Ruling ruling = PROCEDURE.extraordinarySession(
                    Reported.of(states.stream()
                            .map(state -> new Request(Country.parse(state), date))
                            .toList()),
                    date);

            assertThat(ruling.verdict())
                    .as("%s on %s", states, day)
                    .isEqualTo(
                            members >= 2
                                    ? Verdict.COMPLIES
                                    : members + unsure >= 2 ? Verdict.NOT_ESTABLISHED : Verdict.VIOLATED);
            assertThat(ruling.reasons(Locale.ENGLISH).get(0)).startsWith("Requests from members: " + members);
            assertThat(noMembers(ruling)).isEqualTo(noMembers(states, day));
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void anySetOfObjectors(String day) {
        for (List<String> states : SETS) {
            Ruling ruling = PROCEDURE.limitedFormat(
                    Optional.of(Decision.Format.LIMITED),
                    Reported.of(states.stream()
                            .map(state -> Councils.objection(Country.parse(state)))
                            .toList()),
                    PartialDate.parse(day));

            assertThat(ruling.verdict())
                    .as("%s on %s", states, day)
                    .isEqualTo(
                            count('M', states, day) > 0
                                    ? Verdict.VIOLATED
                                    : count('?', states, day) > 0 ? Verdict.NOT_ESTABLISHED : Verdict.COMPLIES);
            assertThat(noMembers(ruling)).isEqualTo(noMembers(states, day));
        }
    }

    /** Those of whom a reason says that they are no members, or that this is not certain. */
    private static List<String> noMembers(Ruling ruling) {
        return ruling.reasons(Locale.ENGLISH).stream()
                .filter(reason -> reason.contains("is not a member on") || reason.contains("It is not certain whether"))
                .map(reason -> reason.replaceFirst(".*\\(([A-Z][A-Z])\\) is (not )?a member on.*", "$1"))
                .toList();
    }

    private static List<String> noMembers(List<String> states, String day) {
        return states.stream().filter(state -> on(state, day) != 'M').toList();
    }
}
