package io.github.csto.council;

import static io.github.csto.rule.Councils.date;
import static io.github.csto.rule.Councils.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.csto.country.Country;
import io.github.csto.rule.Chair;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms in the chair, by trying all days on which they can begin and end. */
class ChairmanshipTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 2, 27);
    private static final int DAYS = 6;

    private static List<PartialDate> ranges() {
        List<PartialDate> ranges = new ArrayList<>();
        for (int first = 0; first < DAYS; first++) {
            for (int last = first; last < DAYS; last++) {
                ranges.add(PartialDate.between(
                        PartialDate.of(FIRST.plusDays(first)), PartialDate.of(FIRST.plusDays(last))));
            }
        }
        return ranges;
    }

    private static List<LocalDate> days(PartialDate date) {
        return date.earliest().datesUntil(date.latest().plusDays(1)).toList();
    }

    /** The term goes from the day after the one on which it begins to the day on which it passes on, both included. */
    @Test
    void aTermIsHeldFromTheDayAfterItBeginsToTheDayItEnds() {
        int tried = 0;
        for (PartialDate since : ranges()) {
            for (PartialDate until : ranges()) {
                if (until.latest().isBefore(since.earliest())) {
                    continue;
                }
                Chairmanship term = Chairmanship.builder()
                        .id("t")
                        .country(Country.BY)
                        .since(since)
                        .until(until)
                        .build();
                for (int day = 0; day < DAYS; day++) {
                    LocalDate on = FIRST.plusDays(day);
                    boolean yes = false;
                    boolean no = false;
                    for (LocalDate begun : days(since)) {
                        for (LocalDate ended : days(until)) {
                            boolean held = on.isAfter(begun) && !on.isAfter(ended);
                            yes |= held;
                            no |= !held;
                        }
                    }
                    assertThat(term.isHeldOn(PartialDate.of(on)))
                            .as("%s to %s, on %s", since, until, on)
                            .isEqualTo(yes && no ? Certainty.UNDETERMINED : yes ? Certainty.YES : Certainty.NO);
                    tried++;
                }
                for (PartialDate date : ranges()) {
                    Certainty answer = term.isHeldOn(date);
                    if (answer.isCertain()) {
                        assertThat(days(date))
                                .allSatisfy(on -> assertThat(term.isHeldOn(PartialDate.of(on)))
                                        .isEqualTo(answer));
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(1000);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-01, NO",
        "2020-03-02, UNDETERMINED",
        "2029-01-01, UNDETERMINED",
        "2020-03, UNDETERMINED",
        "2020-02, NO",
    })
    void aTermOfWhichTheEndIsNotToldIsHeldOnNoDayForCertain(String day, Certainty held) {
        assertThat(term("t", Country.BY, "2020-03-01").build().isHeldOn(date(day)))
                .isEqualTo(held);
    }

    @Test
    void theSpanIsFromTheEarliestBeginningToTheLatestEnd() {
        assertThat(term("t", Country.BY, "2020-03", "2021").build().span())
                .isEqualTo(DateInterval.parse("2020-03-01/2021-12-31"));
        assertThat(term("t", Country.BY, "2020-03").build().span())
                .isEqualTo(DateInterval.parse("2020-03-01/2020-03-31"));
    }

    @Test
    void aTermThatCertainlyEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> term("t", Country.BY, "2020-03-02", "2020-03-01").build())
                .withMessageContaining("2020-03-02")
                .withMessageContaining("2020-03-01");
        assertThat(term("t", Country.BY, "2020-03-01", "2020-03-01").build().until())
                .isEqualTo(Optional.of(date("2020-03-01")));
        assertThat(term("t", Country.BY, "2020", "2020-01").build().span())
                .isEqualTo(DateInterval.parse("2020-01-01/2020-01-31"));
    }

    @Test
    void onTheDayOnWhichItPassesOnTheStateBeforeStillHoldsTheChair() {
        List<Chairmanship> terms = List.of(
                term("b", Country.TJ, "2020-12-02").build(),
                term("a", Country.RU, "2019-11-28", "2020-12-02").build());

        assertThat(Chair.chairmanshipOn(terms, date("2019-11-28"))).isEmpty();
        assertThat(Chair.chairmanshipOn(terms, date("2020-12-02"))).isEqualTo(Map.of(Country.RU, Certainty.YES));
        assertThat(Chair.chairmanshipOn(terms, date("2020-12-03")))
                .isEqualTo(Map.of(Country.TJ, Certainty.UNDETERMINED));
        Map<Country, Certainty> either = Chair.chairmanshipOn(terms, date("2020-12"));
        assertThat(either)
                .containsExactly(
                        Map.entry(Country.RU, Certainty.UNDETERMINED), Map.entry(Country.TJ, Certainty.UNDETERMINED));
    }

    @Test
    void twoTermsOfOneStateAreTakenTogether() {
        List<Chairmanship> terms = List.of(
                term("a", Country.RU, "2019", "2021").build(),
                term("b", Country.RU, "2010-01-01", "2030-01-01").build());

        assertThat(Chair.chairmanshipOn(terms, date("2020-06-01"))).isEqualTo(Map.of(Country.RU, Certainty.YES));
    }
}
