package io.github.csto.account;

import io.github.csto.country.Country;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Derives one history from several by trying everything: every way to pair the acts of two sequences, every way to put some acts among others, and for the
 * days of an act every other act before and after it. Knows nothing of complete accounts.
 */
final class ReconciliationOracle {
    /** An act with the days on which it can be. */
    record Dated(MembershipEvent event, LocalDate first, LocalDate last) {
        boolean meets(Dated other) {
            return !first.isAfter(other.last) && !last.isBefore(other.first);
        }
    }

    private static String kind(MembershipEvent event) {
        return "SIGN=s RATIFY=p ACCEDE=p SELF_SUSPEND=l WITHDRAW=l REJOIN=b"
                .replaceAll(".*\\b" + event.act() + "=(.).*", "$1");
    }

    /** The state machine, as pairs of what may follow what; a status is the last act. */
    static boolean mayFollow(String status, MembershipAct act) {
        return switch (act) {
            case SIGN, ACCEDE -> status.isEmpty();
            case RATIFY -> status.equals("SIGN");
            case SELF_SUSPEND -> List.of("RATIFY", "ACCEDE", "REJOIN").contains(status);
            case WITHDRAW -> !List.of("", "WITHDRAW").contains(status);
            case REJOIN -> List.of("SELF_SUSPEND", "WITHDRAW").contains(status);
        };
    }

    /** Null if there is no world. */
    private static List<Dated> worlds(List<MembershipEvent> events) {
        String status = "";
        List<Dated> dated = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (!mayFollow(status, events.get(i).act())) {
                return null;
            }
            status = events.get(i).act().name();
            TreeSet<LocalDate> begins = new TreeSet<>();
            TreeSet<LocalDate> ends = new TreeSet<>();
            for (int k = 0; k < events.size(); k++) {
                if (k <= i) {
                    begins.add(events.get(k).date().earliest());
                }
                if (k >= i) {
                    ends.add(events.get(k).date().latest());
                }
            }
            LocalDate first = begins.last();
            LocalDate last = ends.first();
            if (first.isAfter(last)) {
                return null;
            }
            dated.add(new Dated(events.get(i), first, last));
        }
        return dated;
    }

    List<MembershipEvent> derive(List<List<MembershipEvent>> accounts) {
        TreeMap<Country, List<MembershipEvent>> states = new TreeMap<>();
        for (List<MembershipEvent> account : accounts) {
            TreeMap<Country, List<MembershipEvent>> own = new TreeMap<>();
            account.forEach(event -> own.computeIfAbsent(event.country(), key -> new ArrayList<>())
                    .add(event));
            own.forEach((country, events) -> states.merge(country, events, ReconciliationOracle::merge));
        }
        return states.values().stream().flatMap(List::stream).toList();
    }

    static List<MembershipEvent> merge(List<MembershipEvent> more, List<MembershipEvent> less) {
        List<Dated> some = worlds(more);
        List<Dated> others = worlds(less);
        List<int[]> pairs = best(some, others);
        List<MembershipEvent> merged = new ArrayList<>(more);
        for (int[] pair : pairs) {
            Dated stands = some.get(pair[0]);
            Dated other = others.get(pair[1]);
            if (stands.meets(other) && (stands.first.isBefore(other.first) || stands.last.isAfter(other.last))) {
                merged.set(pair[0], narrowed(stands, other));
            }
        }
        // From the last run to the first, so that positions stay; each is judged with those before it already in place.
        List<MembershipEvent> result = merged;
        int shift = 0;
        for (int gap = 0; gap <= pairs.size(); gap++) {
            int fromMore = gap == 0 ? 0 : pairs.get(gap - 1)[0] + 1;
            int toMore = gap == pairs.size() ? more.size() : pairs.get(gap)[0];
            int fromLess = gap == 0 ? 0 : pairs.get(gap - 1)[1] + 1;
            int toLess = gap == pairs.size() ? less.size() : pairs.get(gap)[1];
            List<MembershipEvent> run = less.subList(fromLess, toLess);
            if (run.isEmpty()) {
                continue;
            }
            List<List<MembershipEvent>> possible = new ArrayList<>();
            int places = toMore - fromMore + run.size();
            for (int mask = 0; mask < 1 << places; mask++) {
                if (Integer.bitCount(mask) == run.size()) {
                    List<MembershipEvent> whole = new ArrayList<>(result.subList(0, shift + fromMore));
                    int a = shift + fromMore;
                    int b = 0;
                    for (int place = 0; place < places; place++) {
                        whole.add((mask >> place & 1) == 1 ? run.get(b++) : result.get(a++));
                    }
                    whole.addAll(result.subList(a, result.size()));
                    if (worlds(whole) != null) {
                        possible.add(whole);
                    }
                }
            }
            if (possible.size() == 1) {
                result = possible.get(0);
                shift += run.size();
            }
        }
        return result;
    }

    /** Of all choices of positions on both sides. */
    private static List<int[]> best(List<Dated> some, List<Dated> others) {
        List<List<int[]>> all = new ArrayList<>();
        for (int left = 0; left < 1 << some.size(); left++) {
            for (int right = 0; right < 1 << others.size(); right++) {
                if (Integer.bitCount(left) == Integer.bitCount(right)) {
                    List<int[]> pairs = pairs(left, right);
                    if (pairs.stream()
                            .allMatch(pair -> kind(some.get(pair[0]).event).equals(kind(others.get(pair[1]).event)))) {
                        all.add(pairs);
                    }
                }
            }
        }
        Comparator<List<int[]>> order = Comparator.comparingLong(pairs -> -pairs.stream()
                .filter(pair -> some.get(pair[0]).meets(others.get(pair[1])))
                .count());
        all.sort(order.thenComparing(pairs -> -pairs.size())
                .thenComparing(pairs -> positions(pairs, 0))
                .thenComparing(pairs -> positions(pairs, 1)));
        return all.get(0);
    }

    private static List<int[]> pairs(int left, int right) {
        List<int[]> pairs = new ArrayList<>();
        int i = left;
        int k = right;
        while (i != 0) {
            pairs.add(new int[] {Integer.numberOfTrailingZeros(i), Integer.numberOfTrailingZeros(k)});
            i &= i - 1;
            k &= k - 1;
        }
        return pairs;
    }

    /** A text that sorts as the list of positions, which are less than ten. */
    private static String positions(List<int[]> pairs, int side) {
        StringBuilder text = new StringBuilder();
        pairs.forEach(pair -> text.append(pair[side]));
        return text.toString();
    }

    private static MembershipEvent narrowed(Dated stands, Dated other) {
        LocalDate first = stands.first.isAfter(other.first) ? stands.first : other.first;
        LocalDate last = stands.last.isBefore(other.last) ? stands.last : other.last;
        PartialDate told = other.event.date();
        PartialDate date = told.earliest().equals(first) && told.latest().equals(last)
                ? told
                : first.equals(last)
                        ? PartialDate.of(first)
                        : PartialDate.between(PartialDate.of(first), PartialDate.of(last));
        return MembershipEvent.of(stands.event.country(), stands.event.act(), date);
    }
}
