package io.github.csto.account;

import io.github.csto.membership.MembershipEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a run of acts of a less trusted account can stand among the standing acts of some positions. In a place that counts, machine and dates permit the
 * acts; every choice of the disputed acts that stand is as possible as before; and so is, for those of the run, every choice that their own account
 * allows. No more than two places are looked for, and no way is
 * followed on that demands what was demanded in vain with as many acts placed.
 */
final class Placements {
    private static final int SEVERAL = 2;

    private final List<MembershipEvent> standing;
    private final int firstInclusive;
    private final int lastExclusive;
    private final List<MembershipEvent> less;
    private final int fromInclusive;
    private final int toExclusive;

    /**
     * The standing acts of some positions, with their dates as they are: no act is certainly later than the end of the body, so that rules out no course;
     * and the acts of a less trusted account with the run between two of its positions.
     */
    Placements(
            Telling standing, int firstInclusive, int lastExclusive, Telling less, int fromInclusive, int toExclusive) {
        this.standing = Reconciler.events(standing.items());
        this.firstInclusive = firstInclusive;
        this.lastExclusive = lastExclusive;
        this.less = Reconciler.events(less.items());
        this.fromInclusive = fromInclusive;
        this.toExclusive = toExclusive;
    }

    /**
     * The places that leave each choice of the disputed acts as possible as it was: whether each act from the first position on is of the run. One,
     * if there is exactly one, and two if there are more.
     */
    List<List<Boolean>> thatSettleNothing() {
        return new Search(true).found();
    }

    /** Whether there is a place that machine and dates permit. */
    boolean exist() {
        return !new Search(false).found().isEmpty();
    }

    /** How many acts have been placed, and what they leave possible: beside what stands, and beside what the account of the run has. */
    private record State(int stands, int run, OpenChoices besideStanding, OpenChoices besideLess) {
        State withStanding(MembershipEvent event, boolean choices) {
            return new State(
                    stands + 1,
                    run,
                    choices ? besideStanding.both(event) : besideStanding.other(event),
                    besideLess.other(event));
        }

        State withRun(MembershipEvent event, boolean choices) {
            return new State(
                    stands,
                    run + 1,
                    besideStanding.other(event),
                    choices ? besideLess.both(event) : besideLess.other(event));
        }

        boolean demandsWhatIsDemandedBy(State other) {
            return besideStanding.demandWhatIsDemandedBy(other.besideStanding)
                    && besideLess.demandWhatIsDemandedBy(other.besideLess);
        }

        State withLess(List<MembershipEvent> events) {
            OpenChoices beside = besideLess;
            for (MembershipEvent event : events) {
                beside = beside.one(event);
            }
            return new State(stands, run, besideStanding, beside);
        }
    }

    /** Whether choices matter; else it is enough that some course is left. */
    private final class Search {
        private final boolean choices;
        private final List<List<Boolean>> found = new ArrayList<>();
        private final List<Boolean> way = new ArrayList<>();
        /** By the numbers of placed acts: states from which there is no place. */
        private final Map<List<Integer>, List<State>> vain = new HashMap<>();

        Search(boolean choices) {
            this.choices = choices;
        }

        List<List<Boolean>> found() {
            State state = new State(0, fromInclusive, OpenChoices.NONE_YET, OpenChoices.NONE_YET)
                    .withLess(choices ? less.subList(0, fromInclusive) : List.of());
            while (state.stands < firstInclusive) {
                state = state.withStanding(standing.get(state.stands), choices);
            }
            search(state);
            return found;
        }

        private void search(State state) {
            List<Integer> placed = List.of(state.stands, state.run);
            List<State> vainHere = vain.getOrDefault(placed, List.of());
            if (found.size() == SEVERAL || isInVain(state, vainHere)) {
                return;
            }
            int before = found.size();
            if (state.stands < lastExclusive) {
                follow(state.withStanding(standing.get(state.stands), choices), false);
            }
            if (state.run < toExclusive) {
                follow(state.withRun(less.get(state.run), choices), true);
            }
            if (state.stands == lastExclusive && state.run == toExclusive && isAPlace(state)) {
                found.add(List.copyOf(way));
            }
            if (found.size() == before) {
                List<State> easiest = new ArrayList<>();
                for (State harder : vain.getOrDefault(placed, List.of())) {
                    if (!harder.demandsWhatIsDemandedBy(state)) {
                        easiest.add(harder);
                    }
                }
                easiest.add(state);
                vain.put(placed, easiest);
            }
        }

        private static boolean isInVain(State state, List<State> vainHere) {
            for (State other : vainHere) {
                if (state.demandsWhatIsDemandedBy(other)) {
                    return true;
                }
            }
            return false;
        }

        private void follow(State state, boolean isOfRun) {
            way.add(isOfRun);
            search(state);
            way.remove(way.size() - 1);
        }

        private boolean isAPlace(State placed) {
            State state = placed.withLess(choices ? less.subList(toExclusive, less.size()) : List.of());
            while (state.stands < standing.size()) {
                state = state.withStanding(standing.get(state.stands), choices);
            }
            return state.besideStanding.stayPossible() && state.besideLess.stayPossible();
        }
    }
}
