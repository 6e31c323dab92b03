package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.organisation.OfficeTerm;
import io.github.csto.organisation.Tenure;
import io.github.csto.register.Table.Row;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Holders of one office at a time, against the comparison of each two terms. */
class OfficeHoldersProperties {
    private static LocalDate day(int number) {
        return LocalDate.of(2000, 1, 1).plusDays(number);
    }

    /** Of three holders, each some days long; three numbers a term. */
    private static List<Row<Claim<OfficeTerm>>> rows(List<Integer> numbers) {
        List<Row<Claim<OfficeTerm>>> rows = new ArrayList<>();
        for (int i = 0; i + 2 < numbers.size(); i += 3) {
            int first = numbers.get(i + 1);
            Tenure tenure = new Tenure(
                    Optional.of(PartialDate.of(day(first))),
                    Optional.of(PartialDate.of(day(first + numbers.get(i + 2)))),
                    List.of());
            OfficeTerm term = new OfficeTerm("HOST", "h" + numbers.get(i) % 3, Optional.empty(), tenure);
            rows.add(new Row<>(
                    i / 3 + 2,
                    new RowTexts(Map.of(), new String[0]),
                    new Claim<>("c" + i, "TEA", Optional.empty(), term, List.of(), List.of(), "")));
        }
        return rows;
    }

    private static boolean conflict(Row<Claim<OfficeTerm>> one, Row<Claim<OfficeTerm>> other) {
        OfficeTerm first = one.sound().value();
        OfficeTerm second = other.sound().value();
        if (first.holder().equals(second.holder())) {
            return false;
        }
        for (int day = 0; day < 30; day++) {
            PartialDate date = PartialDate.of(day(day));
            if (first.tenure().isHeldOn(date.earliest()).and(second.tenure().isHeldOn(date.earliest()))
                    == Certainty.YES) {
                return true;
            }
        }
        return false;
    }

    @Property
    void eachTermThatBeginsInAnothersTimeIsAtFaultOrTheOtherIs(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 9) Integer> numbers) {
        List<Row<Claim<OfficeTerm>>> rows = rows(numbers);
        List<RegisterFault> faults = new ArrayList<>();
        OfficeHolders.check(rows, faults);
        Set<Integer> later = new TreeSet<>();
        Set<Integer> beginning = new TreeSet<>();
        for (Row<Claim<OfficeTerm>> one : rows) {
            for (Row<Claim<OfficeTerm>> other : rows) {
                if (conflict(one, other)) {
                    later.add(Math.max(one.line(), other.line()));
                    if (starts(one).isAfter(starts(other))
                            || (starts(one).equals(starts(other)) && one.line() > other.line())) {
                        beginning.add(one.line());
                    }
                }
            }
        }
        assertThat(faults).hasSameSizeAs(beginning);
        assertThat(later).containsAll(faults.stream().map(RegisterFault::line).toList());
        for (RegisterFault fault : faults) {
            int other = Integer.parseInt(fault.expectation().replaceAll(".*, line ([0-9]+)\\).*", "$1"));
            assertThat(other).isLessThan(fault.line());
            assertThat(conflict(rows.get(fault.line() - 2), rows.get(other - 2)))
                    .isTrue();
        }
    }

    private static LocalDate starts(Row<Claim<OfficeTerm>> row) {
        return row.sound().value().tenure().since().orElseThrow().earliest();
    }
}
