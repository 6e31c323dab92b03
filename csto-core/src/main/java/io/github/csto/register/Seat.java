package io.github.csto.register;

import io.github.csto.council.Representative;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody who sat for a state at a session: a row of {@code attendance.tsv}. */
record Seat(String session, Representative representative) {
    static final class Builder {
        final Representative.Builder representative = Representative.builder();
        private @Nullable String session;

        void session(String told) {
            session = told;
        }

        Seat build() {
            return new Seat(Objects.requireNonNull(session, "session"), representative.build());
        }
    }
}
