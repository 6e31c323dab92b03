package io.github.csto.membership;

import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where assumed acts stand among the acts of the states, and which disputed acts they settle. */
final class Assumptions {
    private final Map<Country, List<MembershipEvent>> told = new EnumMap<>(Country.class);
    private final List<MembershipEvent> further = new ArrayList<>();
    private final List<Assumption> settling = new ArrayList<>();
    private final List<String> unclear = new ArrayList<>();

    private Assumptions(Map<Country, StateHistory> states) {
        states.forEach((country, state) -> told.put(country, new ArrayList<>(state.acts())));
    }

    /**
     * The history with the assumptions in it: first the disputed acts are settled, then each other act goes where its date puts it among those
     * that are then told.
     */
    static MembershipHistory assume(
            List<? extends Assumption> assumptions, MembershipHistory history, Map<Country, StateHistory> states) {
        Assumptions placing = new Assumptions(states);
        assumptions.forEach(placing::settle);
        if (!placing.unclear.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", placing.unclear));
        }
        MembershipHistory settled = placing.settling.isEmpty() ? history : placing.settled(history);
        return placing.further.isEmpty() ? settled : settled.with(placing.further);
    }

    private MembershipHistory settled(MembershipHistory history) {
        try {
            return history.withActs(flat(told));
        } catch (InvalidHistoryException e) {
            throw e.after("If "
                    + settling.stream().map(Assumption::toString).collect(Collectors.joining(", "))
                    + " is settled, no possible course is left:");
        }
    }

    private void settle(Assumption assumption) {
        List<MembershipEvent> own = told.getOrDefault(assumption.country(), List.of());
        List<MembershipEvent> matching =
                own.stream().filter(event -> isSettled(event, assumption)).toList();
        if (matching.size() > 1) {
            unclear.add("\"%s\" may settle several disputed acts: %s".formatted(assumption, listed(matching)));
        } else if (matching.size() == 1) {
            settling.add(assumption);
            int place = own.indexOf(matching.get(0));
            if (assumption instanceof MembershipEvent assumed) {
                own.set(place, matching.get(0).withDisputed(false).withDate(assumed.date()));
            } else {
                own.remove(place);
            }
        } else if (assumption instanceof MembershipEvent assumed) {
            further.add(assumed);
        } else {
            List<MembershipEvent> disputed =
                    own.stream().filter(MembershipEvent::disputed).toList();
            unclear.add("\"%s\" settles nothing: no such act of %s is disputed; disputed are %s"
                    .formatted(assumption, assumption.country(), disputed.isEmpty() ? "none" : listed(disputed)));
        }
    }

    private static String listed(List<MembershipEvent> events) {
        return events.stream().map(MembershipEvent::toString).collect(Collectors.joining(", "));
    }

    private static boolean isSettled(MembershipEvent event, Assumption assumption) {
        if (!event.disputed()) {
            return false;
        }
        return assumption instanceof MembershipEvent assumed
                ? !assumed.disputed()
                        && assumed.act() == event.act()
                        && assumed.date().isOn(event.date()) != Certainty.NO
                : ((Denial) assumption).act() == event.act();
    }

    private static List<MembershipEvent> flat(Map<Country, List<MembershipEvent>> byState) {
        return byState.values().stream().flatMap(List::stream).toList();
    }

    /** The acts of all states with the assumed ones among them; refused if a date leaves open where its act stands. */
    static List<MembershipEvent> place(List<MembershipEvent> assumptions, Map<Country, StateHistory> states) {
        Map<Country, MergedActs> merged = new EnumMap<>(Country.class);
        states.forEach((country, state) -> merged.put(country, new MergedActs(state.acts())));
        List<HistoryFault> open = new ArrayList<>();
        for (int i = 0; i < assumptions.size(); i++) {
            MembershipEvent assumed = assumptions.get(i);
            StateHistory told = states.getOrDefault(assumed.country(), StateHistory.SILENT);
            int before = told.certainlyBefore(assumed.date());
            int by = told.possiblyBy(assumed.date());
            if (before < by) {
                open.add(new HistoryFault.OpenPlace(assumed, i, told.acts().subList(before, by)));
            } else { // there may be more before: those that cannot have happened, by their dates
                merged.computeIfAbsent(assumed.country(), country -> new MergedActs(List.of()))
                        .add(before, assumed);
            }
        }
        if (!open.isEmpty()) {
            throw new InvalidHistoryException(assumptions, open);
        }
        return merged.values().stream().flatMap(MergedActs::acts).toList();
    }

    /** The acts that are told of a state, and those that are assumed before each of them and after the last. */
    private static final class MergedActs {
        private final List<MembershipEvent> told;
        private final Map<Integer, List<MembershipEvent>> assumed = new HashMap<>();

        MergedActs(List<MembershipEvent> told) {
            this.told = told;
        }

        /** After so many that are told; of those that are assumed at this place, before the later ones. */
        void add(int place, MembershipEvent act) {
            List<MembershipEvent> others = assumed.computeIfAbsent(place, number -> new ArrayList<>());
            int before = others.size();
            while (before > 0 && act.date().isBefore(others.get(before - 1).date()) == Certainty.YES) {
                before--;
            }
            others.add(before, act);
        }

        Stream<MembershipEvent> acts() {
            List<MembershipEvent> acts = new ArrayList<>();
            for (int place = 0; place <= told.size(); place++) {
                acts.addAll(assumed.getOrDefault(place, List.of()));
                if (place < told.size()) {
                    acts.add(told.get(place));
                }
            }
            return acts.stream();
        }
    }
}
