package io.github.csto.council;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.style.Wide;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A decision of the Council, as far as a record tells it. Immutable and thread-safe. */
@Wide
@Value.Immutable
public abstract class Decision {
    Decision() {}

    /** A body that a decision creates or confirms, and what for. */
    public enum Body {
        /** It creates and confirms none. */
        NONE,
        /** A special commission for a matter of its own. */
        SPECIAL_COMMISSION,
        /** A working body for information or organisation. */
        WORKING_BODY,
        /** A special commission without a matter of its own. */
        COMMISSION_WITHOUT_MATTER,
        /** A working body for anything but information and organisation. */
        WORKING_BODY_FOR_ANOTHER_PURPOSE,
        /** A body of which the record does not say what it is for. */
        BODY_FOR_AN_UNKNOWN_PURPOSE
    }

    /**
     * How the record calls it.
     *
     * @return an identifier that nothing else in the record has
     */
    public abstract String id();

    /**
     * The session at which it was taken.
     *
     * @return the session's identifier, or empty if it was taken outside any
     */
    public abstract Optional<String> session();

    /**
     * When it was taken.
     *
     * @return the date
     */
    public abstract PartialDate date();

    /**
     * In which part of the session it was taken.
     *
     * @return the part, or empty if it is not known
     */
    public abstract Optional<Session.Part> part();

    /**
     * What it is about.
     *
     * @return a few words
     */
    public abstract String subject();

    /**
     * The powers that it relies on.
     *
     * @return the powers; not known by default
     */
    @Value.Default
    public Listing<Power> powers() {
        return Listing.unknown();
    }

    /**
     * Who objected, and to what.
     *
     * @return the objections; not known by default
     */
    @Value.Default
    public Listing<Objection> objections() {
        return Listing.unknown();
    }

    /**
     * Who took part in it.
     *
     * @return the states; not known by default
     */
    @Value.Default
    public Listing<Country> participants() {
        return Listing.unknown();
    }

    /**
     * When it was reported to the UN Security Council.
     *
     * @return the dates of the notices; not known by default
     */
    @Value.Default
    public Listing<PartialDate> unitedNationsNotices() {
        return Listing.unknown();
    }

    /**
     * The body that it creates or confirms.
     *
     * @return the body, {@link Body#NONE} if there is none, or empty if that is not known
     */
    public abstract Optional<Body> body();

    /**
     * Who pays what for the Council and its working bodies.
     *
     * @return the shares by state, in the order of their alpha-2 codes; empty if it does not share out costs or that is not known
     */
    public abstract Map<Country, BigDecimal> shares();

    /**
     * Whether it shares out the costs of the Council.
     *
     * @return {@link Certainty#YES} if there are shares; else {@link Certainty#UNDETERMINED} by default, that is, not known
     */
    @Value.Default
    public Certainty sharesCosts() {
        return shares().isEmpty() ? Certainty.UNDETERMINED : Certainty.YES;
    }

    @Value.Check
    void check() {
        if (shares().isEmpty() == (sharesCosts() == Certainty.YES)) {
            throw new IllegalArgumentException("Shares are told exactly where costs are shared: " + id());
        }
    }

    /**
     * Where it is told.
     *
     * @return the citations
     */
    public abstract List<Citation> citations();

    /**
     * Starts a decision.
     *
     * @return a builder; it is not thread-safe
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Decision}; identifier, date and subject are required. */
    public static final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
