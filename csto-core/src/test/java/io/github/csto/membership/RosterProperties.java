package io.github.csto.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.country.Country;
import io.github.csto.testing.jqwik.Histories;
import io.github.csto.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A roster puts every state that its history speaks of into exactly one group, and into the right one. */
class RosterProperties {
    @Provide
    Arbitrary<LocalDate> days() {
        return Histories.days();
    }

    private static Map<String, List<Country>> groups(Roster roster) {
        Map<String, List<Country>> groups = new LinkedHashMap<>();
        groups.put("members", roster.counted());
        groups.put("undetermined", roster.undetermined());
        groups.put("self-suspended", roster.selfSuspended());
        groups.put("signatories", roster.signatories());
        groups.put("withdrawn", roster.withdrawn());
        groups.put("outside", roster.outside());
        groups.put("not counted", roster.notCounted());
        return groups;
    }

    private static String expectedGroup(Certainty answer, Optional<MembershipStatus> status) {
        if (answer == Certainty.YES) {
            return "members";
        }
        if (answer == Certainty.UNDETERMINED) {
            return "undetermined";
        }
        Map<MembershipStatus, String> own = Map.of(
                MembershipStatus.SELF_SUSPENDED,
                "self-suspended",
                MembershipStatus.SIGNED,
                "signatories",
                MembershipStatus.WITHDRAWN,
                "withdrawn",
                MembershipStatus.OUTSIDE,
                "outside");
        return status.map(own::get).orElse("not counted");
    }

    @Property(tries = 200)
    void everyStateStandsInExactlyOneGroupAndTheRightOne(
            @ForAll MembershipHistory history, @ForAll("days") LocalDate any, @ForAll Criterion criterion) {
        List<LocalDate> days = Courses.daysOfInterest(history);
        for (LocalDate day : days.isEmpty() ? List.of(any) : days) {
            Map<Country, List<String>> found = new EnumMap<>(Country.class);
            groups(history.roster(day, criterion)).forEach((group, states) -> {
                for (int i = 0; i < states.size(); i++) {
                    found.computeIfAbsent(states.get(i), country -> new ArrayList<>())
                            .add(group);
                    assertThat(i == 0 || states.get(i - 1).compareTo(states.get(i)) < 0)
                            .as("%s are ordered: %s", group, states)
                            .isTrue();
                }
            });
            Map<Country, List<String>> expected = new EnumMap<>(Country.class);
            for (Country country : history.countries()) {
                expected.put(
                        country,
                        List.of(expectedGroup(
                                history.meets(country, criterion, day),
                                history.standing(country, day).status())));
            }
            assertThat(found).as("on %s", day).isEqualTo(expected);
        }
    }

    @Property(tries = 100)
    void itTellsWhatItWasAsked(
            @ForAll MembershipHistory history, @ForAll("days") LocalDate day, @ForAll Criterion criterion) {
        Roster roster = history.roster(day, criterion);
        assertThat(roster.day()).isEqualTo(day);
        assertThat(roster.criterion()).isEqualTo(criterion);
        assertThat(roster.possibleStages()).isEqualTo(history.stages().possibleStages(day));
        assertThat(List.copyOf(roster.standings().keySet())).isEqualTo(history.countries());
        roster.standings()
                .forEach((country, standing) -> assertThat(standing).isEqualTo(history.standing(country, day)));
        assertThat(roster)
                .hasToString(
                        day + " " + criterion + " " + roster.counted() + ", undetermined " + roster.undetermined());
        assertThat(history.roster(day)).isEqualTo(history.roster(day, Criterion.MEMBER));
    }
}
