package io.github.csto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.csto.country.Country;
import io.github.csto.explain.Language;
import io.github.csto.explain.Renderer;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.organisation.OfficeTerm;
import io.github.csto.register.Fact;
import io.github.csto.register.Register;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.PartialInterval;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every day is answered, however far; what has a text form has years of four digits. */
class FarYearsTest {
    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    static LocalDate[] days() {
        return new LocalDate[] {
            LocalDate.of(10000, 1, 1), LocalDate.of(-1, 12, 31), LocalDate.of(-1, 1, 1), LocalDate.MIN, LocalDate.MAX
        };
    }

    private static LocalDate near(LocalDate day) {
        return day.getYear() < 0 ? FIRST : LAST;
    }

    @ParameterizedTest
    @MethodSource("days")
    void aFarDayIsAnsweredAsTheLastOnThatSide(LocalDate day) {
        Csto csto = Csto.fromSeeds();
        LocalDate near = near(day);
        MembershipHistory history = csto.history();
        assertThat(csto.isBeyondHorizon(day)).isEqualTo(day.getYear() > 0);
        for (Criterion criterion : Criterion.values()) {
            assertThat(csto.membersOn(day, criterion).members())
                    .isEqualTo(csto.membersOn(near, criterion).members());
            assertThat(csto.membersOn(day, criterion).dissents())
                    .isEqualTo(csto.membersOn(near, criterion).dissents());
            assertThat(history.members(day, criterion)).isEqualTo(history.members(near, criterion));
            for (Country country : history.countries()) {
                Timeline<Certainty> timeline = history.timeline(country, criterion);
                assertThat(history.meets(country, criterion, day)).isEqualTo(timeline.on(near));
                assertThat(timeline.on(day)).isEqualTo(timeline.on(near));
            }
        }
        for (Country country : history.countries()) {
            assertThat(csto.isMember(country, day)).isEqualTo(csto.isMember(country, near));
            assertThat(csto.statusOf(country, day).standing())
                    .isEqualTo(csto.statusOf(country, near).standing());
            assertThat(csto.statusOf(country, day).dissents())
                    .isEqualTo(csto.statusOf(country, near).dissents());
        }
        assertThat(history.stages().possibleStages(day))
                .isEqualTo(history.stages().possibleStages(near));
    }

    @ParameterizedTest
    @MethodSource("days")
    void aFarDayIsExplained(LocalDate day) {
        Csto csto = Csto.fromSeeds();
        assertThat(Renderer.in(Language.EN).text(csto.explain(Country.UZ, day))).contains(day.toString());
        assertThat(Renderer.in(Language.FR).text(csto.explain(day, Criterion.MEMBER)))
                .contains(day.toString());
    }

    @ParameterizedTest
    @MethodSource("days")
    void aFarDayIsBeforeOrAfterEveryTerm(LocalDate day) {
        for (Claim<OfficeTerm> claim : Register.fromSeeds().facts(Fact.OFFICES)) {
            assertThat(claim.value().tenure().isHeldOn(day))
                    .isEqualTo(claim.value().tenure().isHeldOn(near(day)));
        }
        PartialDate date = PartialDate.of(near(day));
        assertThat(date.isOn(day)).isEqualTo(Certainty.NO);
        assertThat(date.isBefore(day)).isEqualTo(Certainty.of(day.getYear() > 0));
        assertThat(date.isAfter(day)).isEqualTo(Certainty.of(day.getYear() < 0));
        assertThat(date.canBe(day)).isFalse();
        assertThat(new PartialInterval(PartialInterval.Open.NONE, PartialInterval.Open.NONE).contains(day))
                .isEqualTo(Certainty.YES);
        assertThat(DateInterval.of(FIRST, LAST).contains(day)).isFalse();
        assertThat(DateInterval.nearest(day)).isEqualTo(DateInterval.of(near(day), near(day)));
    }

    @ParameterizedTest
    @MethodSource("days")
    void whatHasATextFormHasYearsOfFourDigits(LocalDate day) {
        String message = "Year outside 0000 to 9999: " + day.getYear();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(day))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(YearMonth.from(day)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(Year.from(day)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateInterval.of(day, day))
                .withMessage(message);
    }
}
