package io.github.csto.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A claim: what stands beside the fact. */
class ClaimTest {
    @Test
    void anotherFactInTheSameClaim() {
        Claim<Integer> claim = new Claim<>(
                "c", "CLUB", Optional.of("list"), 1, List.of(Citation.parse("003:1")), List.of("words"), "reason");

        Claim<String> other = claim.withValue("two");

        assertThat(other)
                .isEqualTo(new Claim<>(
                        "c",
                        "CLUB",
                        Optional.of("list"),
                        "two",
                        List.of(Citation.parse("003:1")),
                        List.of("words"),
                        "reason"));
    }
}
