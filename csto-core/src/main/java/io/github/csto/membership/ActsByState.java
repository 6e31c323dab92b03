package io.github.csto.membership;

import io.github.csto.country.Country;
import io.github.csto.stage.StageHistory;
import io.github.csto.time.OrderedDates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Events that may make a history, state by state; those that do not are refused with every fault. */
final class ActsByState {
    private final List<MembershipEvent> events;
    private final Map<Country, List<Integer>> positions = new EnumMap<>(Country.class);

    ActsByState(List<MembershipEvent> events) {
        this.events = events;
        for (int i = 0; i < events.size(); i++) {
            Country country = events.get(i).country();
            List<Integer> own = positions.get(country);
            if (own == null) {
                own = new ArrayList<>();
                positions.put(country, own);
            }
            own.add(i);
        }
    }

    Map<Country, StateHistory> histories(StageHistory stages, Optional<Dissolution> dissolution) {
        List<HistoryFault> faults = new ArrayList<>();
        for (List<Integer> own : positions.values()) {
            check(own, faults);
        }
        for (int i = 0; i < events.size() && dissolution.isPresent(); i++) {
            if (dissolution.get().isBefore(events.get(i).date())) {
                faults.add(new HistoryFault.AfterDissolution(events.get(i), i, dissolution.get()));
            }
        }
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(HistoryFault::position));
            throw new InvalidHistoryException(events, faults);
        }
        Map<Country, StateHistory> histories = new EnumMap<>(Country.class);
        for (Map.Entry<Country, List<Integer>> own : positions.entrySet()) {
            histories.put(own.getKey(), new StateHistory(acts(own.getValue()), stages, dissolution));
        }
        return histories;
    }

    private List<MembershipEvent> acts(List<Integer> own) {
        List<MembershipEvent> acts = new ArrayList<>();
        for (int position : own) {
            acts.add(events.get(position));
        }
        return acts;
    }

    /** An act that is refused leaves the status as it was, so that the acts after it are judged too. */
    private void check(List<Integer> own, List<HistoryFault> faults) {
        List<MembershipEvent> acts = acts(own);
        if (StateHistory.isDoubtful(acts)) {
            PossibleCourses.DeadEnd end = new PossibleCourses(acts, false).deadEnd();
            if (end != null) {
                faults.add(new HistoryFault.NoCourse(
                        acts.get(end.index()), own.get(end.index()), acts.subList(0, end.index()), end.before()));
            }
            return;
        }
        MembershipStatus status = MembershipStatus.OUTSIDE;
        Map<List<Object>, Integer> first = new HashMap<>();
        for (int position : own) {
            MembershipEvent event = events.get(position);
            Integer same = first.putIfAbsent(List.of(event.act(), event.date()), position);
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
        for (OrderedDates.Conflict conflict : OrderedDates.conflicts(MembershipEvent.dates(acts))) {
            int position = own.get(conflict.second());
            faults.add(
                    new HistoryFault.OutOfOrder(events.get(position), position, events.get(own.get(conflict.first()))));
        }
    }
}
