package io.github.csto.register;

import io.github.csto.membership.Stage;
import io.github.csto.membership.StageEvent;
import io.github.csto.source.Claim;
import io.github.csto.style.Wide;
import io.github.csto.time.PartialDate;
import org.immutables.value.Value;

/** When a stage of an organisation is said to have begun: a row of {@code stages.tsv}. Immutable and thread-safe. */
@Wide
@Value.Immutable
public abstract class StageClaim implements Claim {
    StageClaim() {}

    /**
     * What began.
     *
     * @return the stage
     */
    public abstract Stage stage();

    /**
     * When, as precisely as the documents tell.
     *
     * @return the date
     */
    public abstract PartialDate date();

    /**
     * Starts a claim.
     *
     * @return a builder; it is not thread-safe
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The beginning of the stage.
     *
     * @return the event, with the citations
     */
    public StageEvent toEvent() {
        return new StageEvent(stage(), date(), citations());
    }

    @Value.Check
    void check() {
        toEvent();
    }

    /** Builds a {@link StageClaim}; all parts are required. */
    public static final class Builder extends ImmutableStageClaim.Builder {
        Builder() {}
    }
}
