package io.github.csto.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.csto.time.PartialInterval.Bound;
import io.github.csto.time.PartialInterval.On;
import io.github.csto.time.PartialInterval.Open;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every pair of bounds of a few days, against each choice of exact days for them. */
class PartialIntervalTest {
    private static final LocalDate ZERO = LocalDate.of(1999, 12, 29);
    private static final int DAYS = 5;
    /** Later than all days asked for, or before them. */
    private static final int NEVER = 99;

    private static LocalDate day(int day) {
        return ZERO.plusDays(day);
    }

    private static PartialDate date(int first, int last) {
        return first == last
                ? PartialDate.of(day(first))
                : PartialDate.between(PartialDate.of(day(first)), PartialDate.of(day(last)));
    }

    private static List<PartialDate> dates() {
        List<PartialDate> dates = new ArrayList<>();
        for (int first = 1; first <= DAYS; first++) {
            for (int last = first; last <= DAYS; last++) {
                dates.add(date(first, last));
            }
        }
        return dates;
    }

    private static List<Bound> bounds() {
        List<Bound> bounds = new ArrayList<>(List.of(Open.UNKNOWN, Open.NONE));
        dates().forEach(date -> bounds.add(new On(date)));
        return bounds;
    }

    private static List<Integer> days(PartialDate date) {
        return IntStream.rangeClosed(-1, DAYS + 2)
                .filter(day -> date.canBe(day(day)))
                .boxed()
                .toList();
    }

    /** The days that a bound can be. */
    private static List<Integer> choices(Bound bound, int ifNone) {
        if (bound == Open.NONE) {
            return List.of(ifNone);
        }
        return bound.date().map(PartialIntervalTest::days).orElse(List.of(-NEVER, 0, 1, 2, 3, 4, 5, 6, NEVER));
    }

    private static Certainty all(Set<Certainty> answers) {
        return answers.size() == 1 ? answers.iterator().next() : Certainty.UNDETERMINED;
    }

    @Test
    void aDayBelongsToItWhereverTheBoundsLieOrNowhere() {
        Set<Certainty> seen = EnumSet.noneOf(Certainty.class);
        for (Bound start : bounds()) {
            for (Bound end : bounds()) {
                PartialInterval interval = new PartialInterval(start, end);
                Set<Certainty> empty = EnumSet.noneOf(Certainty.class);
                for (int first : choices(start, -NEVER)) {
                    for (int after : choices(end, NEVER)) {
                        empty.add(Certainty.of(after <= first));
                    }
                }
                assertThat(interval.isEmpty()).as("%s", interval).isEqualTo(all(empty));
                for (PartialDate date : dates()) {
                    Set<Certainty> on = EnumSet.noneOf(Certainty.class);
                    Set<Certainty> before = EnumSet.noneOf(Certainty.class);
                    for (int day : days(date)) {
                        for (int first : choices(start, -NEVER)) {
                            for (int after : choices(end, NEVER)) {
                                on.add(Certainty.of(first <= day && day < after));
                                before.add(Certainty.of(first <= day - 1 && day - 1 < after));
                            }
                        }
                    }
                    assertThat(interval.contains(date))
                            .as("%s on %s", interval, date)
                            .isEqualTo(all(on));
                    assertThat(interval.containsDayBefore(date))
                            .as("%s before %s", interval, date)
                            .isEqualTo(all(before));
                    assertThat(interval.hasBegunBy(date))
                            .isEqualTo(new PartialInterval(start, Open.NONE).contains(date));
                    assertThat(interval.hasEndedBy(date).not())
                            .isEqualTo(new PartialInterval(Open.NONE, end).contains(date));
                    if (date.isExact()) {
                        assertThat(interval.contains(date.earliest())).isEqualTo(interval.contains(date));
                    }
                    seen.addAll(on);
                }
            }
        }
        assertThat(seen).contains(Certainty.YES, Certainty.NO);
    }

    /** An end that is known already stays, but for the days after the last that the other end can be. */
    @Test
    void anEndThatAnotherDoesNotLetLastLonger() {
        for (PartialDate cap : dates()) {
            for (Bound end : bounds()) {
                List<Integer> left = end.date()
                        .map(PartialIntervalTest::days)
                        .filter(days -> days.get(0) <= last(cap))
                        .orElse(days(cap));
                PartialInterval capped = new PartialInterval(Open.UNKNOWN, end).endingBy(cap);
                assertThat(days(capped.end().date().orElseThrow()))
                        .as("%s by %s", end, cap)
                        .isEqualTo(left.stream().filter(day -> day <= last(cap)).toList());
                assertThat(capped.start()).isEqualTo(Open.UNKNOWN);
            }
        }
    }

    private static int last(PartialDate date) {
        List<Integer> days = days(date);
        return days.get(days.size() - 1);
    }

    @Test
    void anAbsentDateIsWhatItIsSaidToMean() {
        Optional<PartialDate> date = Optional.of(PartialDate.parse("1999"));
        assertThat(PartialInterval.of(date, Open.UNKNOWN, Optional.empty(), Open.NONE))
                .isEqualTo(new PartialInterval(new On(PartialDate.parse("1999")), Open.NONE));
        assertThat(PartialInterval.of(Optional.empty(), Open.UNKNOWN, date, Open.NONE))
                .isEqualTo(new PartialInterval(Open.UNKNOWN, new On(PartialDate.parse("1999"))));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        PartialInterval always = new PartialInterval(Open.NONE, Open.NONE);
        assertThatNullPointerException()
                .isThrownBy(() -> new PartialInterval(null, Open.NONE))
                .withMessage("start");
        assertThatNullPointerException()
                .isThrownBy(() -> new PartialInterval(Open.NONE, null))
                .withMessage("end");
        assertThatNullPointerException().isThrownBy(() -> new On(null)).withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> always.contains((LocalDate) null))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> always.contains((PartialDate) null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> always.containsDayBefore(null))
                .withMessage("date");
        assertThatNullPointerException().isThrownBy(() -> always.endingBy(null)).withMessage("endExclusive");
    }
}
