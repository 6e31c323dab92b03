package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.csto.time.Certainty;
import java.util.List;
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
}
