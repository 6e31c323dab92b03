package io.github.csto.council;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.style.Wide;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** A decision of the Council, as a record has it. Immutable and thread-safe. */
@Wide
@Value.Immutable
public abstract class Decision {
    Decision() {}

    private static final int MOST_DIGITS = 30;

    /**
     * A state's objection. Objecting to the limited format and voting against the decision are different things. Immutable and thread-safe.
     *
     * @param country the state
     * @param to what it objects to
     */
    public record Objection(Country country, To to) {
        /** What an objection is directed at. */
        public enum To {
            /** That the matter be decided in limited format. */
            LIMITED_FORMAT,
            /** The decision itself: a vote against it. */
            DECISION
        }

        public Objection {
            Objects.requireNonNull(country, "country");
            Objects.requireNonNull(to, "to");
        }

        /**
         * Returns the state, a colon and what it objects to.
         *
         * @return for example {@code AM:LIMITED_FORMAT}
         */
        @Override
        public String toString() {
            return country + ":" + to;
        }
    }

    /** What the Council has the power to do (001:14-21). */
    public enum Power {
        /** Looks into how the treaty is put into effect (001:15). */
        TREATY_IMPLEMENTATION("Examine questions of ensuring that the treaty is carried out."),
        /** Holds consultations to bring positions together when security is threatened (001:16). */
        CONSULTATIONS(
                "Hold consultations to coordinate the positions of members when members, or international peace and security, are threatened."),
        /** Works out measures for the management of defence (001:17). */
        DEFENCE_MANAGEMENT("Work out measures that improve the management of the members' defence."),
        /** Looks into help, military help included, for a state that has been attacked (001:18). */
        ASSISTANCE(
                "Examine questions of necessary assistance, including military assistance, to a member that is the victim of an aggression by a state or a group of states."),
        /** Takes the measures it finds necessary to keep or restore peace and security (001:19). */
        PEACE_MEASURES(
                "Decide on and take the measures it considers necessary to maintain or restore peace and security, and report them to the UN Security Council at once."),
        /** Brings into line how armed forces and what supports them are trained and built up (001:20). */
        FORCES_COORDINATION(
                "Coordinate what the members do in the main fields of building their armed forces and the economic structures of these."),
        /** Works out recommendations on military technology and equipment (001:21). */
        MILITARY_TECHNICAL_POLICY(
                "Work out recommendations on the main lines of military-technical policy and on arming and equipping the members' forces.");

        private final String statement;

        Power(String statement) {
            this.statement = statement;
        }

        /**
         * Returns what the power is.
         *
         * @return a sentence of our own words
         */
        public String statement() {
            return statement;
        }
    }

    /** Who decides. It has nothing to do with the {@linkplain Session.Part part} of the session. */
    public enum Format {
        /** All members. */
        ALL_MEMBERS,
        /** Some of the members, while the others do not object to that. */
        LIMITED
    }

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
     * Returns the identifier of the decision.
     *
     * @return an identifier that nothing else in the record has
     */
    public abstract String id();

    /**
     * Returns the session at which it was taken.
     *
     * @return the session's identifier, or empty if the record names none; {@link #isAtSession} says what that means
     */
    public abstract Optional<String> session();

    /**
     * Checks whether it was taken at a session or another meeting.
     *
     * @return {@link Certainty#YES} if the record names the session, or only says that there was one; {@link Certainty#NO} if it was taken outside
     *     any; {@link Certainty#UNDETERMINED} if that is not recorded, as by default where no session is named
     */
    @Value.Default
    public Certainty isAtSession() {
        return session().isPresent() ? Certainty.YES : Certainty.UNDETERMINED;
    }

    /**
     * Returns the date of the decision.
     *
     * @return the date
     */
    public abstract PartialDate date();

    /**
     * Returns the part of the session in which it was taken.
     *
     * @return the part, or empty if it is not known
     */
    public abstract Optional<Session.Part> part();

    /**
     * Returns who decides.
     *
     * @return the format, or empty if it is not known
     */
    public abstract Optional<Format> format();

    /**
     * Returns the subject of the decision.
     *
     * @return a few words
     */
    public abstract String subject();

    /**
     * Returns the powers that it relies on.
     *
     * @return the powers; not known by default
     */
    @Value.Default
    public Reported<Power> powers() {
        return Reported.unknown();
    }

    /**
     * Returns the objections to it.
     *
     * @return the objections; not known by default
     */
    @Value.Default
    public Reported<Objection> objections() {
        return Reported.unknown();
    }

    /**
     * Returns the states that took part in it.
     *
     * @return the states; not known by default
     */
    @Value.Default
    public Reported<Country> participants() {
        return Reported.unknown();
    }

    /**
     * Returns the dates of its notices to the UN Security Council.
     *
     * @return the dates of the notices; not known by default
     */
    @Value.Default
    public Reported<PartialDate> unitedNationsNotices() {
        return Reported.unknown();
    }

    /**
     * Returns the body that it creates or confirms.
     *
     * @return the body, {@link Body#NONE} if there is none, or empty if that is not known
     */
    public abstract Optional<Body> body();

    /**
     * Returns the share of each state in the costs of the Council and its working bodies.
     *
     * @return the shares by state, in the order of their alpha-2 codes, each with at most 30 digits before the point and 30 after it; empty if it does not share
     *     costs or that is not known
     */
    public abstract Map<Country, BigDecimal> shares();

    /**
     * Checks whether it shares the costs of the Council.
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
            throw new IllegalArgumentException("Shares are recorded exactly where costs are shared: " + id());
        }
        shares().forEach((country, share) -> {
            if (share.scale() > MOST_DIGITS || (long) share.precision() - share.scale() > MOST_DIGITS) {
                throw new IllegalArgumentException("A share has at most " + MOST_DIGITS
                        + " digits before the point and as many after it: " + country + ", " + id());
            }
        });
        if (session().isPresent() && isAtSession() != Certainty.YES) {
            throw new IllegalArgumentException("A decision that names its session is taken at it: " + id());
        }
    }

    /**
     * Returns the citations of the decision.
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

    /**
     * Starts a decision that was taken at a session, on its date.
     *
     * @param session the session
     * @param id an identifier that nothing else in the record has
     * @param subject the subject, in a few words
     * @return a builder to which nothing more must be given; it is not thread-safe
     */
    public static Builder takenAt(Session session, String id, String subject) {
        return builder().id(id).session(session).subject(subject);
    }

    /**
     * Returns the parts of which anything is recorded.
     *
     * @return for example {@code Decision{id=exercise, session=spring, date=2021-05-10, subject=A joint exercise}}
     */
    @Override
    public String toString() {
        return new Description("Decision")
                .with("id", id())
                .with("session", session())
                .with("isAtSession", isAtSession())
                .with("date", date())
                .with("part", part())
                .with("format", format())
                .with("subject", subject())
                .with("powers", powers())
                .with("objections", objections())
                .with("participants", participants())
                .with("unitedNationsNotices", unitedNationsNotices())
                .with("body", body())
                .with("shares", shares())
                .with("sharesCosts", sharesCosts())
                .with("citations", citations())
                .toString();
    }

    /** Builds a {@link Decision}; identifier, date and subject are required. */
    public static final class Builder extends ImmutableDecision.Builder {
        Builder() {}

        /**
         * Says that it was taken at a session, and sets the date to that of the session.
         *
         * @param session the session
         * @return this builder
         */
        public Builder session(Session session) {
            return session(session.id()).date(session.date());
        }

        /**
         * Sets the date to a day that is exactly known.
         *
         * @param date the day
         * @return this builder
         */
        public Builder date(LocalDate date) {
            return date(PartialDate.of(date));
        }

        /**
         * Sets the powers that it relies on.
         *
         * @param all the powers; it relies on no others
         * @return this builder
         */
        public Builder powers(Power... all) {
            return powers(Reported.of(all));
        }

        /**
         * Sets the objections to it.
         *
         * @param all the objections; there were no others
         * @return this builder
         */
        public Builder objections(Objection... all) {
            return objections(Reported.of(all));
        }

        /**
         * Sets the states that took part in it.
         *
         * @param all the states; no others took part
         * @return this builder
         */
        public Builder participants(Country... all) {
            return participants(Reported.of(all));
        }

        /**
         * Sets the days of its notices to the UN Security Council.
         *
         * @param all the days; there were no other notices
         * @return this builder
         */
        public Builder unitedNationsNotices(LocalDate... all) {
            return unitedNationsNotices(
                    Reported.of(Arrays.stream(all).map(PartialDate::of).toList()));
        }
    }
}
