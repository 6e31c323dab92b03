package io.github.csto.register;

import io.github.csto.time.DateInterval;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A period for which a record of the Council's work is declared to be complete: a row of {@code complete-periods.tsv}. */
record CompletePeriod(String organisation, DateInterval period, String reason) {
    static final class Builder {
        private @Nullable String organisation;
        private @Nullable DateInterval period;
        private String reason = "";

        void organisation(String told) {
            organisation = told;
        }

        void period(DateInterval told) {
            period = told;
        }

        void reason(String told) {
            reason = told;
        }

        CompletePeriod build() {
            return new CompletePeriod(
                    Objects.requireNonNull(organisation, "organisation"),
                    Objects.requireNonNull(period, "period"),
                    reason);
        }
    }
}
