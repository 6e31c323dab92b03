package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.csto.time.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Rulings: their reasons and verdicts. */
class RulingTest {
    @ParameterizedTest
    @CsvSource({
        "COMPLIES, YES",
        "VIOLATED, NO",
        "DEPARTS, NO",
        "NOT_ESTABLISHED, UNDETERMINED",
        "NOT_APPLICABLE, UNDETERMINED",
    })
    void aStepIsPermittedIfItComplies(Verdict verdict, Certainty permitted) {
        assertThat(verdict.isPermitted()).isEqualTo(permitted);
    }

    @Test
    void aRulingHasAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ruling(
                        CouncilRules.CSC_CHAIR, Verdict.COMPLIES, false, List.of(), List.of(), Optional.empty()))
                .withMessageContaining("CSC-CHAIR");
    }

    @Test
    void nothingMayBeNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> CouncilRules.parse(null))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> CouncilRules.PRACTICE_ORDER.order(null, List.of()))
                .withMessage("chair");
    }

    @ParameterizedTest
    @FieldSource("io.github.csto.rule.CouncilRules#ALL")
    void aRulingHasAVerdictOfItsKind(Rule<?> rule) {
        for (Verdict verdict : List.of(Verdict.VIOLATED, Verdict.DEPARTS)) {
            boolean can = switch (rule.kind()) {
                case BINDING -> verdict == Verdict.VIOLATED;
                case PERMISSIVE -> false;
                case PRACTICE -> verdict == Verdict.DEPARTS;
            };
            assertThat(rule.kind().canFind(verdict)).isEqualTo(can);
            if (can) {
                assertThatCode(() -> Councils.ruling(rule, verdict, false)).doesNotThrowAnyException();
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> Councils.ruling(rule, verdict, false))
                        .withMessageContaining(rule.id());
            }
        }
    }

    @Test
    void itsReasonsStayAsTheyWereGiven() {
        List<Reason> reasons = new ArrayList<>(List.of(Reason.of(Reason.Kind.of("Because"))));
        Ruling ruling =
                new Ruling(CouncilRules.CSC_CHAIR, Verdict.COMPLIES, false, reasons, List.of(), Optional.empty());

        reasons.add(Reason.of(Reason.Kind.of("And besides")));

        assertThat(ruling.reasons(Locale.ENGLISH)).containsExactly("Because");
    }

    @Test
    void itIsCitedByTheVersionThatJudges() {
        RuleVersion version = Councils.version(CouncilRules.CSC_COMPETENCE, "2003", 0);

        Ruling ruling = Ruling.by(version, When.on(Councils.DAY), Facts.of(Councils.members()))
                .because(Reason.Kind.of("Because"))
                .complies();

        assertThat(ruling.citations()).containsExactly(Councils.line(CouncilRules.CSC_COMPETENCE, "2003"));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_ESTABLISHED, true, true",
        "NOT_ESTABLISHED, false, false",
        "COMPLIES, true, false",
        "VIOLATED, true, false",
        "NOT_APPLICABLE, true, false",
    })
    void aRecordIsLackingIfNothingIsEstablishedAndAReasonSaysWhatIsNotRecorded(
            Verdict verdict, boolean unrecorded, boolean lacksRecord) {
        Reason because = Reason.of(Reason.Kind.of("Because"));
        Reason other = Reason.of(
                unrecorded
                        ? Reason.Kind.unrecorded("It is not recorded", "Rien ne l’indique", "Не указано")
                        : Reason.Kind.of("It is not recorded"));

        Ruling ruling = new Ruling(
                CouncilRules.CSC_CHAIR, verdict, false, List.of(because, other), List.of(), Optional.empty());

        assertThat(ruling.lacksRecord()).isEqualTo(lacksRecord);
    }
}
