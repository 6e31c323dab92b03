package io.github.csto.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.time.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is stated of an act beside its date. */
class CircumstancesTest {
    @Test
    void anyOneOfThemIsStated() {
        assertThat(Circumstances.UNSTATED.isStated()).isFalse();
        assertThat(new Circumstances(Circumstances.UNSTATED.manner(), Optional.empty(), Optional.empty()).isStated())
                .isFalse();
        assertThat(new Circumstances(
                                Circumstances.UNSTATED.manner(),
                                Optional.of(PartialDate.parse("2012-06")),
                                Optional.empty())
                        .isStated())
                .isTrue();
    }
}
