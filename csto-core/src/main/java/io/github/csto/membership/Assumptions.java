package io.github.csto.membership;

import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where assumed acts stand among the acts of the states: where their dates put them. */
final class Assumptions {
    private Assumptions() {}

    /** The acts of all states with the assumed ones among them; refused if a date leaves open where its act stands. */
    static List<MembershipEvent> place(List<MembershipEvent> assumptions, Map<Country, StateHistory> states) {
        Map<Country, List<MembershipEvent>> merged = new EnumMap<>(Country.class);
        states.forEach((country, state) -> merged.put(country, new ArrayList<>(state.acts())));
        List<HistoryFault> open = new ArrayList<>();
        for (int i = 0; i < assumptions.size(); i++) {
            MembershipEvent assumed = assumptions.get(i);
            StateHistory told = states.getOrDefault(assumed.country(), StateHistory.SILENT);
            int before = told.certainlyBefore(assumed.date());
            int by = told.possiblyBy(assumed.date());
            if (before < by) {
                open.add(new HistoryFault.OpenPlace(assumed, i, told.acts().subList(before, by)));
                continue;
            }
            List<MembershipEvent> own = merged.computeIfAbsent(assumed.country(), country -> new ArrayList<>());
            int place = by == told.acts().size()
                    ? own.size()
                    : own.indexOf(told.acts().get(by));
            while (place > 0 && assumed.date().isBefore(own.get(place - 1).date()) == Certainty.YES) {
                place--;
            }
            own.add(place, assumed);
        }
        if (!open.isEmpty()) {
            throw new InvalidHistoryException(assumptions, open);
        }
        return merged.values().stream().flatMap(List::stream).toList();
    }
}
