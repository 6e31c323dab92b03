package io.github.csto.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellTest {
    private static Optional<PartialDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "1999, 2001, 1998-12-31, NO",
        "1999, 2001, 1999-01-01, UNDETERMINED",
        "1999, 2001, 1999-12-30, UNDETERMINED",
        "1999, 2001, 1999-12-31, YES",
        "1999, 2001, 2000-12-31, YES",
        "1999, 2001, 2001-01-01, UNDETERMINED",
        "1999, 2001, 2001-12-30, UNDETERMINED",
        "1999, 2001, 2001-12-31, NO",
        "'', 2001-02-03, 0001-01-01, YES",
        "'', 2001-02-03, 2001-02-02, YES",
        "'', 2001-02-03, 2001-02-03, NO",
        "2001-02-03, '', 2001-02-02, NO",
        "2001-02-03, '', 2001-02-03, YES",
        "'', '', 2001-02-03, YES",
        "1999, 1999, 1999-06-01, UNDETERMINED",
        "1999, 1999, 1999-12-31, NO"
    })
    void aDayBelongsToItIfItHasBegunAndNotEnded(String start, String end, LocalDate day, Certainty answer) {
        assertThat(new Spell(Country.FJ, date(start), date(end)).isOn(day)).isEqualTo(answer);
    }

    @Test
    void aLastDayBelongsToIt() {
        assertThat(Spell.through(
                        Country.FJ,
                        date("1999-03-01").orElse(null),
                        date("1999-03-01").orElse(null)))
                .isEqualTo(new Spell(Country.FJ, date("1999-03-01"), date("1999-03-02")));
        assertThat(Spell.through(Country.FJ, date("").orElse(null), date("1999").orElse(null)))
                .isEqualTo(new Spell(Country.FJ, date(""), date("[1999-01-02..2000-01-01]")));
        assertThat(Spell.through(Country.FJ, date("1999").orElse(null), date("").orElse(null)))
                .isEqualTo(new Spell(Country.FJ, date("1999"), date("")));
    }

    @Test
    void aSpellHasADay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Spell(Country.FJ, date("1999-03-01"), date("1999-03-01")))
                .withMessage("No day from 1999-03-01, inclusive, to 1999-03-01, exclusive");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spell.through(
                        Country.FJ,
                        date("1999-03").orElse(null),
                        date("1999-02").orElse(null)))
                .withMessage("No day from 1999-03 to 1999-02, both inclusive");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spell.through(
                        Country.FJ, date("").orElse(null), date("9999").orElse(null)))
                .withMessage("Year outside 0000 to 9999: 10000");
    }

    @Test
    void aDifferenceIsOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Difference(
                        Country.FJ,
                        DateInterval.parse("1999"),
                        Certainty.NO,
                        Certainty.NO,
                        Cause.OTHER,
                        List.of(),
                        List.of()))
                .withMessage("No difference: both say NO");
    }
}
