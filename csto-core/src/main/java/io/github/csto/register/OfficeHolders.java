package io.github.csto.register;

import io.github.csto.organisation.OfficeTerm;
import io.github.csto.register.Table.Row;
import io.github.csto.source.Claim;
import io.github.csto.time.DateInterval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** No two persons certainly hold one office at the same time by the same account. */
final class OfficeHolders {
    private OfficeHolders() {}

    /** A term of which some days are certain. */
    private record Held(Row<Claim<OfficeTerm>> row, DateInterval days) {
        String holder() {
            return row.sound().value().holder();
        }
    }

    /** Each term that certainly begins while somebody else certainly holds the office makes a fault, at the later row of the two. */
    static void check(List<Row<Claim<OfficeTerm>>> rows, List<RegisterFault> faults) {
        Map<List<Object>, List<Held>> offices = new LinkedHashMap<>();
        for (Row<Claim<OfficeTerm>> row : rows) {
            Claim<OfficeTerm> claim = row.sound();
            claim.value()
                    .tenure()
                    .certainDays()
                    .ifPresent(days -> offices.computeIfAbsent(
                                    List.of(
                                            claim.organisation(),
                                            claim.account(),
                                            claim.value().office()),
                                    office -> new ArrayList<>())
                            .add(new Held(row, days)));
        }
        offices.values().forEach(terms -> check(terms, faults));
    }

    /** By their beginnings, those of one day as they stand; of those before, the one that lasts longest and the one of another holder that does are enough to know. */
    private static void check(Iterable<Held> terms, List<RegisterFault> faults) {
        List<Held> ordered = new ArrayList<>();
        terms.forEach(ordered::add);
        ordered.sort(Comparator.comparing(term -> term.days().start()));
        Held longest = null;
        Held ofAnother = null;
        for (Held term : ordered) {
            Held other = longest != null && longest.holder().equals(term.holder()) ? ofAnother : longest;
            if (other != null && other.days().contains(term.days().start())) {
                faults.add(fault(term, other));
            }
            if (longest == null || longest.days().end().isBefore(term.days().end())) {
                ofAnother = longest != null && !longest.holder().equals(term.holder()) ? longest : ofAnother;
                longest = term;
            } else if (!longest.holder().equals(term.holder()) && isLonger(term, ofAnother)) {
                ofAnother = term;
            }
        }
    }

    private static boolean isLonger(Held term, @Nullable Held other) {
        return other == null || other.days().end().isBefore(term.days().end());
    }

    private static RegisterFault fault(Held one, Held other) {
        boolean isLater = one.row().line() > other.row().line();
        Held first = isLater ? other : one;
        Held second = isLater ? one : other;
        return Fact.OFFICES
                .table()
                .fault(
                        second.row(),
                        Columns.HOLDER,
                        "an office that nobody else certainly holds at the same time (" + first.holder() + " does on "
                                + one.days().start() + ", line " + first.row().line() + ")");
    }
}
