package io.github.csto.register;

import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row whose fact is a value of its own. */
record Told<T>(String id, String organisation, T value, List<Citation> citations, List<String> witness, String reason)
        implements Claim {
    Told {
        citations = List.copyOf(citations);
        witness = List.copyOf(witness);
    }

    /** Gathers the cells of a row; {@code value} is the builder of its fact. */
    static final class Builder<B> {
        final B value;
        private @Nullable String id;
        private @Nullable String organisation;
        private List<Citation> citations = List.of();
        private List<String> witness = List.of();
        private String reason = "";

        Builder(B value) {
            this.value = value;
        }

        void id(String told) {
            id = told;
        }

        void organisation(String told) {
            organisation = told;
        }

        void citations(List<Citation> told) {
            citations = told;
        }

        void witness(List<String> told) {
            witness = told;
        }

        void reason(String told) {
            reason = told;
        }

        <T> Told<T> build(Function<B, T> build) {
            return new Told<>(
                    Objects.requireNonNull(id, "id"),
                    Objects.requireNonNull(organisation, "organisation"),
                    build.apply(value),
                    citations,
                    witness,
                    reason);
        }
    }
}
