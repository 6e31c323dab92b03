package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that the versions of a rule may change: what is read, and what is said of a text that is none. */
class ParameterTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "007, 7", "999999999, 999999999"})
    void aCountIsAWholeNumber(String text, int number) {
        Parameter<Integer> states = Parameter.count("states");

        assertThat(states.read(text)).isEqualTo(number);
        assertThat(states.otherwise()).isEmpty();
        assertThat(states).hasToString("states");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1         | The number of states is negative: -1",
                "1000000000 | Not a number of states up to 999999999: 1000000000",
                "two        | Not a number of states up to 999999999: two",
            })
    void whatIsNoCountIsRefused(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.count("states").read(text))
                .withMessage(message);
    }

    @Test
    void aConstantIsReadByItsNameAndAVersionMayLeaveItOut() {
        Parameter<Rule.Kind> force = Parameter.constant("force", Rule.Kind.class, Rule.Kind.PRACTICE);

        for (Rule.Kind kind : Rule.Kind.values()) {
            assertThat(force.read(kind.name())).isEqualTo(kind);
        }
        assertThat(force.otherwise()).hasValue("PRACTICE");
        assertThat(force).hasToString("force");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> force.read("binding"))
                .withMessage("Not a value of force: \"binding\"; there are BINDING, PERMISSIVE, PRACTICE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "states2", "states=3"})
    void aNameHasLettersOnly(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Parameter<>(name, String.class, text -> text, Optional.empty()))
                .withMessage("The name of a parameter has letters only: \"" + name + "\"");
    }
}
