package io.github.csto.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.stage.Stage;
import io.github.csto.stage.StageEvent;
import io.github.csto.time.PartialDate;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events of states and of stages hold what they were given, and refuse what cannot be. */
class MembershipEventTest {
    private static final PartialDate DATE = PartialDate.parse("2006");
    private static final Citation CITATION = Citation.parse("003:143");

    @Test
    void isWrittenAsStateActAndDate() {
        assertThat(MembershipEvent.of(Country.UZ, MembershipAct.REJOIN, DATE)).hasToString("UZ REJOIN 2006");
    }

    @Test
    void anAssumptionHasNoCitationAndNoReason() {
        MembershipEvent event = MembershipEvent.of(Country.UZ, MembershipAct.REJOIN, DATE);
        assertThat(event).isEqualTo(new MembershipEvent(Country.UZ, MembershipAct.REJOIN, DATE, List.of(), ""));
    }

    @Test
    void isTheSameActIfStateActAndDateAreEqual() {
        MembershipEvent event = MembershipEvent.of(Country.UZ, MembershipAct.REJOIN, DATE);
        assertThat(event.isSameActAs(
                        new MembershipEvent(Country.UZ, MembershipAct.REJOIN, DATE, List.of(CITATION), "told")))
                .isTrue();
        assertThat(event.isSameActAs(MembershipEvent.of(Country.AZ, MembershipAct.REJOIN, DATE)))
                .isFalse();
        assertThat(event.isSameActAs(MembershipEvent.of(Country.UZ, MembershipAct.WITHDRAW, DATE)))
                .isFalse();
        assertThat(event.isSameActAs(
                        MembershipEvent.of(Country.UZ, MembershipAct.REJOIN, PartialDate.parse("2006-01"))))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadBack(MembershipAct act) {
        for (String date : List.of("1992-05-15", "2014-03", "1999", "[1999-04-02..1999]")) {
            MembershipEvent event = MembershipEvent.of(Country.UZ, act, PartialDate.parse(date));
            assertThat(MembershipEvent.parse(event.toString())).isEqualTo(event);
            assertThat(Assumption.parse(event.toString())).isEqualTo(event);
            MembershipEvent disputed = event.withDisputed(true);
            assertThat(disputed).hasToString("UZ " + act + "? " + date);
            assertThat(MembershipEvent.parse(disputed.toString())).isEqualTo(disputed);
            assertThat(disputed.isSameActAs(event)).isFalse();
            assertThat(disputed.withDisputed(false)).isEqualTo(event);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDenialIsReadBack(MembershipAct act) {
        Denial denial = new Denial(Country.AZ, act);
        assertThat(denial).hasToString("AZ no " + act);
        assertThat(Denial.parse(denial.toString())).isEqualTo(denial);
        assertThat(Assumption.parse(
                        " Azerbaijan  NO " + act.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .isEqualTo(denial);
    }

    @Test
    void namesAndWordsAreReadToo() {
        assertThat(MembershipEvent.parse("  Fédération de Russie  self-suspend 2006 "))
                .hasToString("RU SELF_SUSPEND 2006");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UZ REJOIN              | Not an act: "UZ REJOIN"; expected a state, an act and a date
            ''                     | Not an act: ""
            UZ CONQUER 2006        | Not an act: "CONQUER" in "UZ CONQUER 2006"; expected one of SIGN, RATIFY, ACCEDE
            Atlantis REJOIN 2006   | Atlantis
            UZ REJOIN 2006-02-30   | 2006-02-30
            UZ REJOIN?? 2006       | Not an act: "REJOIN?" in "UZ REJOIN?? 2006"
            AZ no CONQUER          | Not an act: "CONQUER" in "AZ no CONQUER"; expected one of SIGN
            Atlantis no SIGN       | Atlantis
            """)
    void whatIsNoActIsNamed(String text, String message) {
        assertThatThrownBy(() -> Assumption.parse(text)).hasMessageContaining(message);
    }

    @Test
    void citationsAreCopied() {
        List<Citation> citations = new ArrayList<>(List.of(CITATION));
        MembershipEvent event = new MembershipEvent(Country.UZ, MembershipAct.REJOIN, DATE, citations, "");
        StageEvent stage = new StageEvent(Stage.ORGANISATION, DATE, citations);
        citations.clear();
        assertThat(event.citations()).isUnmodifiable().containsExactly(CITATION);
        assertThat(stage.citations()).isUnmodifiable().containsExactly(CITATION);
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> MembershipEvent.of(null, MembershipAct.SIGN, DATE))
                .withMessage("country");
        assertThatNullPointerException()
                .isThrownBy(() -> MembershipEvent.of(Country.UZ, null, DATE))
                .withMessage("act");
        assertThatNullPointerException()
                .isThrownBy(() -> MembershipEvent.of(Country.UZ, MembershipAct.SIGN, null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> new MembershipEvent(Country.UZ, MembershipAct.SIGN, DATE, List.of(), null))
                .withMessage("reason");
        assertThatNullPointerException()
                .isThrownBy(() -> new StageEvent(null, DATE, List.of()))
                .withMessage("stage");
        assertThatNullPointerException()
                .isThrownBy(() -> new StageEvent(Stage.ORGANISATION, null, List.of()))
                .withMessage("date");
    }

    @Test
    void noDayBeginsTheStageOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StageEvent(Stage.NONE, DATE, List.of()))
                .withMessageContaining("NONE");
    }

    @ParameterizedTest
    @EnumSource
    void theTreatyIsInForceFromItsEntryIntoForceOn(Stage stage) {
        assertThat(stage.isTreatyInForce()).isEqualTo(stage != Stage.NONE && stage != Stage.TREATY_SIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "a", "1", "(", "[", ".", "\"", ",", "no ", "x NO ", "?", "\n", "\u00a0"})
    void aTextOfAnyLengthIsRefused(String unit) {
        String many = unit.repeat(200_000 / unit.length());
        for (String text :
                List.of(many, "UZ" + many, "UZ" + many + "x", "UZ REJOIN" + many + "!", "UZ no" + many + "!")) {
            assertThatThrownBy(() -> MembershipEvent.parse(text))
                    .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
            assertThatThrownBy(() -> Assumption.parse(text))
                    .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
            assertThatThrownBy(() -> Denial.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void spaceMayBeOfAnyLength() {
        String space = " \t".repeat(100_000);
        assertThat(MembershipEvent.parse(space + "South Korea" + space + "REJOIN?" + space + "2006" + space))
                .hasToString("KR REJOIN? 2006");
        assertThat(Assumption.parse(space + "South Korea" + space + "nO" + space + "REJOIN" + space))
                .hasToString("KR no REJOIN");
        assertThat(Assumption.parse("UZ" + space + "REJOIN" + space + "2006")).hasToString("UZ REJOIN 2006");
    }
}
