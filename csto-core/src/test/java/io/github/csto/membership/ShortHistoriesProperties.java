package io.github.csto.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;

/** Which histories of disputed acts have a course, and the statuses on both of two days, against all their worlds: more than a million histories. */
class ShortHistoriesProperties {
    private static final LocalDate FIRST = DisputedActsProperties.FIRST;

    /** Every sequence of up to five acts, disputed or not, on the first of two days, on the second or on either. */
    @Example
    void everyShortHistory() {
        int[] seen = new int[2];
        grow(List.of(), DisputedWorlds.Growing.start(), 5, seen);
        assertThat(seen[0]).as("histories").isGreaterThan(1_000_000);
        assertThat(seen[1]).as("refusals").isGreaterThan(100_000);
    }

    private static void grow(List<MembershipEvent> events, DisputedWorlds.Growing worlds, int more, int[] seen) {
        PossibleCourses courses = new PossibleCourses(events, false);
        boolean refused = courses.deadEnd() != null;
        if (refused != !worlds.isThereOne()) {
            throw new AssertionError(events + (refused ? " is refused" : " is not refused"));
        }
        seen[refused ? 1 : 0]++;
        if (refused) {
            return; // and with it whatever begins so
        }
        for (int day = 0; day < 2; day++) {
            Set<MembershipStatus> statuses = courses.statuses(FIRST.plusDays(day));
            if (!statuses.equals(worlds.statuses(day))) {
                throw new AssertionError(events + " on day " + day + ": " + statuses + ", not " + worlds.statuses(day));
            }
        }
        if (more == 0) {
            return;
        }
        for (MembershipEvent event : EVENTS) {
            List<MembershipEvent> grown = new ArrayList<>(events);
            grown.add(event);
            grow(
                    grown,
                    worlds.with(
                            event.act(),
                            event.disputed(),
                            event.date().canBe(FIRST),
                            event.date().canBe(FIRST.plusDays(1))),
                    more - 1,
                    seen);
        }
    }

    private static final List<MembershipEvent> EVENTS = shortEvents();

    private static List<MembershipEvent> shortEvents() {
        List<MembershipEvent> events = new ArrayList<>();
        for (MembershipAct act : MembershipAct.values()) {
            for (boolean disputed : new boolean[] {false, true}) {
                events.add(DisputedActsProperties.event(act, disputed, 0, 0));
                events.add(DisputedActsProperties.event(act, disputed, 0, 1));
                events.add(DisputedActsProperties.event(act, disputed, 1, 1));
            }
        }
        return events;
    }
}
