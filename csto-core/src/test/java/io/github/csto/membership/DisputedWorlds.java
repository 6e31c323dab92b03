package io.github.csto.membership;

import io.github.csto.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * An oracle that tries everything: every choice of the disputed acts, every day that each act which happened can have had, in their order, and
 * the table of the design for what they lead to. For the few days from the first one on.
 */
final class DisputedWorlds {
    private final LocalDate first;
    private final int days;
    private final List<MembershipEvent> events;

    /** The day of each act in each world, counted from the first; {@link #DID_NOT}, if it did not happen. */
    private final List<int[]> worlds = new ArrayList<>();

    private final List<MembershipStatus[]> statuses = new ArrayList<>();

    static final int DID_NOT = -1;

    DisputedWorlds(List<MembershipEvent> events, LocalDate first, int days) {
        this.first = first;
        this.days = days;
        this.events = events;
        for (int choice = 0; choice < 1 << events.size(); choice++) {
            int chosen = choice;
            boolean isPossible = true;
            for (int i = 0; i < events.size(); i++) {
                isPossible &= (chosen >> i & 1) == 1 || events.get(i).disputed();
            }
            if (isPossible) {
                place(chosen, 0, new int[events.size()], 0);
            }
        }
    }

    private void place(int chosen, int index, int[] world, int notBefore) {
        if (index == events.size()) {
            keep(world.clone());
            return;
        }
        if ((chosen >> index & 1) == 0) {
            world[index] = DID_NOT;
            place(chosen, index + 1, world, notBefore);
            return;
        }
        for (int day = notBefore; day < days; day++) {
            if (events.get(index).date().canBe(first.plusDays(day))) {
                world[index] = day;
                place(chosen, index + 1, world, day);
            }
        }
    }

    /** If the machine accepts the world. */
    private void keep(int[] world) {
        MembershipStatus[] onDays = new MembershipStatus[days];
        for (int day = 0; day < days; day++) {
            MembershipStatus status = MembershipStatus.OUTSIDE;
            for (int i = 0; i < world.length; i++) {
                if (world[i] != DID_NOT && world[i] <= day) {
                    var next = DesignTables.next(status, events.get(i).act());
                    if (next.isEmpty()) {
                        return;
                    }
                    status = next.get();
                }
            }
            onDays[day] = status;
        }
        worlds.add(world);
        statuses.add(onDays);
    }

    boolean isThereOne() {
        return !worlds.isEmpty();
    }

    Set<MembershipStatus> statuses(int day) {
        Set<MembershipStatus> possible = EnumSet.noneOf(MembershipStatus.class);
        statuses.forEach(onDays -> possible.add(onDays[day]));
        return possible;
    }

    /** Those on a day, in the worlds that come to a status of a kind on the last day. */
    Set<MembershipStatus> statuses(int day, Predicate<MembershipStatus> atLast) {
        Set<MembershipStatus> possible = EnumSet.noneOf(MembershipStatus.class);
        statuses.stream().filter(onDays -> atLast.test(onDays[days - 1])).forEach(onDays -> possible.add(onDays[day]));
        return possible;
    }

    private Certainty ask(Predicate<MembershipStatus[]> question) {
        return Certainty.ofPossible(
                statuses.stream().anyMatch(question), statuses.stream().anyMatch(question.negate()));
    }

    private static boolean counts(Criterion criterion, MembershipStatus status) {
        return DesignTables.counts(criterion, status, true);
    }

    Certainty on(Criterion criterion, int day) {
        return ask(onDays -> counts(criterion, onDays[day]));
    }

    Certainty throughout(Criterion criterion, int start, int end) {
        return ask(onDays -> {
            boolean all = true;
            for (int day = start; day <= end; day++) {
                all &= counts(criterion, onDays[day]);
            }
            return all;
        });
    }

    Certainty atAnyTimeIn(Criterion criterion, int start, int end) {
        return ask(onDays -> {
            boolean any = false;
            for (int day = start; day <= end; day++) {
                any |= counts(criterion, onDays[day]);
            }
            return any;
        });
    }

    /** The days on which an act happens in some world. */
    SortedSet<Integer> daysOf(int index) {
        TreeSet<Integer> happens = new TreeSet<>();
        worlds.stream().map(world -> world[index]).filter(day -> day != DID_NOT).forEach(happens::add);
        return happens;
    }

    /** Whether an act has happened by a day. */
    Certainty happened(int index, int day) {
        boolean yes = worlds.stream().anyMatch(world -> world[index] != DID_NOT && world[index] <= day);
        boolean no = worlds.stream().anyMatch(world -> world[index] == DID_NOT || world[index] > day);
        return Certainty.ofPossible(yes, no);
    }

    /** The worlds of a history over two days, grown act by act: of worlds with the same future, one is kept. */
    static final class Growing {
        /** The status on the first day, the status by now, and whether the second day has come; the days that are over. */
        private record World(MembershipStatus onFirst, MembershipStatus now, boolean second) {}

        private final Set<World> worlds;

        private Growing(Set<World> worlds) {
            this.worlds = worlds;
        }

        static Growing start() {
            return new Growing(Set.of(new World(MembershipStatus.OUTSIDE, MembershipStatus.OUTSIDE, false)));
        }

        Growing with(MembershipAct act, boolean disputed, boolean onFirst, boolean onSecond) {
            Map<World, Boolean> grown = new HashMap<>();
            for (World world : worlds) {
                if (disputed) {
                    grown.put(world, true);
                }
                var next = DesignTables.next(world.now(), act);
                if (next.isPresent() && onFirst && !world.second()) {
                    grown.put(new World(next.get(), next.get(), false), true);
                }
                if (next.isPresent() && onSecond) {
                    grown.put(new World(world.onFirst(), next.get(), true), true);
                }
            }
            return new Growing(grown.keySet());
        }

        boolean isThereOne() {
            return !worlds.isEmpty();
        }

        Set<MembershipStatus> statuses(int day) {
            Set<MembershipStatus> possible = EnumSet.noneOf(MembershipStatus.class);
            worlds.forEach(world -> possible.add(day == 0 ? world.onFirst() : world.now()));
            return possible;
        }
    }
}
