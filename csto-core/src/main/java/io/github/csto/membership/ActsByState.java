package io.github.csto.membership;

import io.github.csto.country.Country;
import io.github.csto.stage.StageHistory;
import io.github.csto.time.OrderedDates;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Events that may make a history, state by state; those that do not are refused with every fault. */
final class ActsByState {
    private final List<MembershipEvent> events;
    private final Map<Country, List<Integer>> positions = new EnumMap<>(Country.class);

    /** What makes two acts of a state the same, if neither is disputed. */
    private record Same(MembershipAct act, PartialDate date) {}

    ActsByState(List<MembershipEvent> events) {
        this.events = events;
        for (int i = 0; i < events.size(); i++) {
            positions
                    .computeIfAbsent(events.get(i).country(), country -> new ArrayList<>())
                    .add(i);
        }
    }

    Map<Country, StateHistory> histories(StageHistory stages, Optional<Dissolution> dissolution) {
        List<HistoryFault> faults = new ArrayList<>();
        positions.values().forEach(own -> check(own, faults));
        dissolution.ifPresent(end -> IntStream.range(0, events.size())
                .filter(i -> end.isBefore(events.get(i).date()))
                .forEach(i -> faults.add(new HistoryFault.AfterDissolution(events.get(i), i, end))));
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(HistoryFault::position));
            throw new InvalidHistoryException(events, faults);
        }
        Map<Country, StateHistory> histories = new EnumMap<>(Country.class);
        positions.forEach((country, own) -> histories.put(
                country, new StateHistory(own.stream().map(events::get).toList(), stages, dissolution)));
        return histories;
    }

    /** An act that is refused leaves the status as it was, so that the acts after it are judged too. */
    private void check(List<Integer> own, List<HistoryFault> faults) {
        List<MembershipEvent> acts = own.stream().map(events::get).toList();
        if (StateHistory.isDoubtful(acts)) {
            PossibleCourses.DeadEnd end = new PossibleCourses(acts, false).deadEnd();
            if (end != null) {
                faults.add(new HistoryFault.NoCourse(
                        acts.get(end.index()), own.get(end.index()), acts.subList(0, end.index()), end.before()));
            }
            return;
        }
        MembershipStatus status = MembershipStatus.OUTSIDE;
        Map<Same, Integer> first = new HashMap<>();
        for (int position : own) {
            MembershipEvent event = events.get(position);
            Integer same = first.putIfAbsent(new Same(event.act(), event.date()), position);
            var next = MembershipStateMachine.next(status, event.act());
            if (next.isPresent()) {
                status = next.get();
                continue;
            }
            faults.add(
                    same != null
                            ? new HistoryFault.Duplicate(event, position, same)
                            : new HistoryFault.RefusedAct(
                                    event, position, status, MembershipStateMachine.permitted(status)));
        }
        List<PartialDate> dates =
                own.stream().map(position -> events.get(position).date()).toList();
        for (OrderedDates.Conflict conflict : OrderedDates.conflicts(dates)) {
            int position = own.get(conflict.second());
            faults.add(
                    new HistoryFault.OutOfOrder(events.get(position), position, events.get(own.get(conflict.first()))));
        }
    }
}
