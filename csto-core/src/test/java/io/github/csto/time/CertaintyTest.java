package io.github.csto.time;

import static io.github.csto.time.Certainty.NO;
import static io.github.csto.time.Certainty.UNDETERMINED;
import static io.github.csto.time.Certainty.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Kleene's logic, by its table, by the booleans that are possible, and by its laws on all pairs and triples. */
class CertaintyTest {
    private static final List<Certainty> ALL = List.of(YES, NO, UNDETERMINED);

    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES, YES, NO",
        "YES, NO, NO, YES, NO",
        "YES, UNDETERMINED, UNDETERMINED, YES, NO",
        "NO, NO, NO, NO, YES",
        "NO, UNDETERMINED, NO, UNDETERMINED, YES",
        "UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED"
    })
    void tableOfTheJavadoc(Certainty a, Certainty b, Certainty and, Certainty or, Certainty not) {
        assertThat(a.and(b)).isEqualTo(and);
        assertThat(b.and(a)).isEqualTo(and);
        assertThat(a.or(b)).isEqualTo(or);
        assertThat(b.or(a)).isEqualTo(or);
        assertThat(a.not()).isEqualTo(not);
    }

    @Test
    void connectivesAreTheBooleanOnesOnWhateverIsPossible() {
        for (Certainty a : ALL) {
            List<Boolean> negated = possible(a).stream().map(answer -> !answer).toList();
            assertThat(a.not()).isEqualTo(certainty(negated));
            for (Certainty b : ALL) {
                List<Boolean> both = new ArrayList<>();
                List<Boolean> either = new ArrayList<>();
                for (boolean x : possible(a)) {
                    for (boolean y : possible(b)) {
                        both.add(x && y);
                        either.add(x || y);
                    }
                }
                assertThat(a.and(b)).as("%s and %s", a, b).isEqualTo(certainty(both));
                assertThat(a.or(b)).as("%s or %s", a, b).isEqualTo(certainty(either));
            }
        }
    }

    @Test
    void lawsOfOne() {
        for (Certainty a : ALL) {
            assertThat(a.not().not()).isEqualTo(a);
            assertThat(a.and(a)).isEqualTo(a);
            assertThat(a.or(a)).isEqualTo(a);
            assertThat(a.and(YES)).isEqualTo(a);
            assertThat(a.or(NO)).isEqualTo(a);
            assertThat(a.and(NO)).isEqualTo(NO);
            assertThat(a.or(YES)).isEqualTo(YES);
        }
    }

    @Test
    void lawsOfTwo() {
        for (Certainty a : ALL) {
            for (Certainty b : ALL) {
                assertThat(a.and(b)).isEqualTo(b.and(a));
                assertThat(a.or(b)).isEqualTo(b.or(a));
                assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
                assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
                assertThat(a.and(a.or(b))).isEqualTo(a);
                assertThat(a.or(a.and(b))).isEqualTo(a);
            }
        }
    }

    @Test
    void lawsOfThree() {
        for (Certainty a : ALL) {
            for (Certainty b : ALL) {
                for (Certainty c : ALL) {
                    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
                    assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
                    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
                    assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
                }
            }
        }
    }

    @Test
    void theExcludedMiddleDoesNotHold() {
        assertThat(UNDETERMINED.or(UNDETERMINED.not())).isEqualTo(UNDETERMINED);
        assertThat(UNDETERMINED.and(UNDETERMINED.not())).isEqualTo(UNDETERMINED);
    }

    /** A more certain operand never changes a certain result: what makes refinement safe in everything built on this. */
    @Test
    void settlingAnOperandNeverFlipsACertainResult() {
        for (Certainty settled : List.of(YES, NO)) {
            for (Certainty b : ALL) {
                assertThat(UNDETERMINED.and(b)).isIn(UNDETERMINED, settled.and(b));
                assertThat(UNDETERMINED.or(b)).isIn(UNDETERMINED, settled.or(b));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"true, true, UNDETERMINED", "true, false, YES", "false, true, NO"})
    void possibleAnswers(boolean canBeYes, boolean canBeNo, Certainty expected) {
        assertThat(Certainty.ofPossible(canBeYes, canBeNo)).isEqualTo(expected);
    }

    @Test
    void oneAnswerIsPossible() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Certainty.ofPossible(false, false))
                .withMessage("Neither yes nor no is possible");
    }

    @Test
    void certainAnswers() {
        assertThat(Certainty.of(true)).isEqualTo(YES);
        assertThat(Certainty.of(false)).isEqualTo(NO);
        assertThat(YES.isCertain()).isTrue();
        assertThat(NO.isCertain()).isTrue();
        assertThat(UNDETERMINED.isCertain()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void onlyYesAndNoContradictEachOther(Certainty a) {
        for (Certainty b : ALL) {
            boolean noCommonAnswer = possible(a).stream().noneMatch(possible(b)::contains);
            assertThat(a.contradicts(b)).as("%s and %s", a, b).isEqualTo(noCommonAnswer);
        }
    }

    private static List<Boolean> possible(Certainty certainty) {
        return switch (certainty) {
            case YES -> List.of(true);
            case NO -> List.of(false);
            case UNDETERMINED -> List.of(true, false);
        };
    }

    private static Certainty certainty(List<Boolean> possible) {
        if (!possible.contains(true)) {
            return NO;
        }
        return possible.contains(false) ? UNDETERMINED : YES;
    }
}
