package io.github.csto.council;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.style.Wide;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** A session of the Council, as a record has it. Immutable and thread-safe. */
@Wide
@Value.Immutable
public abstract class Session {
    Session() {}

    /**
     * A state's request for an extraordinary session. Immutable and thread-safe.
     *
     * @param country the state
     * @param date when it asked
     */
    public record Request(Country country, PartialDate date) {
        /**
         * Creates a request of a day that is exactly known.
         *
         * @param country the state
         * @param day when it asked
         */
        public Request(Country country, LocalDate day) {
            this(country, PartialDate.of(day));
        }

        public Request {
            Objects.requireNonNull(country, "country");
            Objects.requireNonNull(date, "date");
        }

        /**
         * Returns the state, an at sign and the date.
         *
         * @return for example {@code KZ@2022-01-05}
         */
        @Override
        public String toString() {
            return country + "@" + date;
        }
    }

    /** The kind of a session. */
    public enum Kind {
        /** A session in the ordinary course. */
        REGULAR,
        /** A session convened at the request of members. */
        EXTRAORDINARY,
        /** A meeting of the Council's members that is not a session. */
        INFORMAL,
        /** A joint meeting of the ministers' councils and the committee of secretaries; not a session of the Council. */
        JOINT_MINISTERIAL;

        /**
         * Checks whether it is a session of the Council.
         *
         * @return true for {@link #REGULAR} and {@link #EXTRAORDINARY}
         */
        public boolean isSession() {
            return this == REGULAR || this == EXTRAORDINARY;
        }
    }

    /** How the participants met. */
    public enum Venue {
        /** At a place. */
        IN_PERSON,
        /** By videoconference: there is no host territory. */
        VIDEOCONFERENCE,
        /** The record does not say. */
        UNKNOWN
    }

    /** A part of a session. */
    public enum Part {
        /** Among the representatives alone. */
        LIMITED,
        /** With the delegations: the plenary or expanded part. */
        PLENARY
    }

    /**
     * Returns the identifier of the session.
     *
     * @return an identifier that nothing else in the record has
     */
    public abstract String id();

    /**
     * Returns the date of the session.
     *
     * @return the date
     */
    public abstract PartialDate date();

    /**
     * Returns the kind of the session.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * Returns how the participants met.
     *
     * @return the venue; {@link Venue#UNKNOWN} by default
     */
    @Value.Default
    public Venue venue() {
        return Venue.UNKNOWN;
    }

    /**
     * Returns the place of the session.
     *
     * @return the place, or empty if it is not known or there is none
     */
    public abstract Optional<String> place();

    /**
     * Returns the state on whose territory the session was held.
     *
     * @return the host, or empty if it is not known or there is none
     */
    public abstract Optional<Country> host();

    /**
     * Returns the state whose representative chaired the session.
     *
     * @return the state, or empty if it is not known
     */
    public abstract Optional<Country> chair();

    /**
     * Returns the state whose representative opened the session.
     *
     * @return the state, or empty if it is not known
     */
    public abstract Optional<Country> openedBy();

    /**
     * Returns the parts of the session.
     *
     * @return the parts; not known by default
     */
    @Value.Default
    public Reported<Part> parts() {
        return Reported.unknown();
    }

    /**
     * Returns the representatives who attended.
     *
     * @return the representatives; not known by default
     */
    @Value.Default
    public Reported<Representative> attendance() {
        return Reported.unknown();
    }

    /**
     * Returns the member states for which nobody sat.
     *
     * @return the states; not known by default. None at all means that each member was represented
     */
    @Value.Default
    public Reported<Country> absent() {
        return Reported.unknown();
    }

    /**
     * Checks whether somebody sat for a state.
     *
     * @param country the state
     * @return {@link Certainty#YES} if the record names somebody, {@link Certainty#NO} if it calls the state absent or names all others who attended
     */
    public Certainty isRepresented(Country country) {
        if (attendance().items().stream().anyMatch(representative -> representative.country() == country)) {
            return Certainty.YES;
        }
        return attendance().complete() || absent().items().contains(country) ? Certainty.NO : Certainty.UNDETERMINED;
    }

    /**
     * Returns the requests for the session.
     *
     * @return the requests; not known by default
     */
    @Value.Default
    public Reported<Request> requests() {
        return Reported.unknown();
    }

    /**
     * Checks whether rules of procedure were adopted for this meeting alone.
     *
     * @return the answer; {@link Certainty#UNDETERMINED} by default
     */
    @Value.Default
    public Certainty hasOwnRulesOfProcedure() {
        return Certainty.UNDETERMINED;
    }

    /**
     * Returns the citations of the session.
     *
     * @return the citations
     */
    public abstract List<Citation> citations();

    /**
     * Starts a session.
     *
     * @return a builder; it is not thread-safe
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a session in the ordinary course.
     *
     * @param id an identifier that nothing else in the record has
     * @param date the day on which it was held
     * @return a builder to which nothing more must be given; it is not thread-safe
     */
    public static Builder regular(String id, LocalDate date) {
        return builder().id(id).date(date).kind(Kind.REGULAR);
    }

    /**
     * Starts a session that was convened at the request of members.
     *
     * @param id an identifier that nothing else in the record has
     * @param date the day on which it was held
     * @return a builder to which nothing more must be given; it is not thread-safe
     */
    public static Builder extraordinary(String id, LocalDate date) {
        return builder().id(id).date(date).kind(Kind.EXTRAORDINARY);
    }

    @Value.Check
    void check() {
        if (venue() == Venue.VIDEOCONFERENCE && host().isPresent()) {
            throw new IllegalArgumentException("A videoconference has no host: " + id());
        }
        long states = attendance().items().stream()
                .map(Representative::country)
                .distinct()
                .count();
        if (states < attendance().items().size()) {
            throw new IllegalArgumentException("A state is represented twice: " + id());
        }
        for (Country country : absent().items()) {
            if (isRepresented(country) == Certainty.YES) {
                throw new IllegalArgumentException(
                        "A state is both represented and absent: " + country + " at " + id());
            }
        }
        List<Integer> speakers = attendance().items().stream()
                .flatMap(representative -> representative.speaker().stream())
                .toList();
        if (speakers.stream().distinct().count() < speakers.size()) {
            throw new IllegalArgumentException("Two representatives spoke at the same time: " + id());
        }
    }

    /**
     * Returns the parts of which anything is recorded.
     *
     * @return for example {@code Session{id=spring, date=2021-05-10, kind=REGULAR, host=BY}}
     */
    @Override
    public String toString() {
        return new Description("Session")
                .with("id", id())
                .with("date", date())
                .with("kind", kind())
                .with("venue", venue())
                .with("place", place())
                .with("host", host())
                .with("chair", chair())
                .with("openedBy", openedBy())
                .with("parts", parts())
                .with("attendance", attendance())
                .with("absent", absent())
                .with("requests", requests())
                .with("hasOwnRulesOfProcedure", hasOwnRulesOfProcedure())
                .with("citations", citations())
                .toString();
    }

    /** Builds a {@link Session}; identifier, date and kind are required. */
    public static final class Builder extends ImmutableSession.Builder {
        Builder() {}

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
         * Says that it was held at a place in a state, whose representative opened and chaired it.
         *
         * @param host the state
         * @return this builder
         */
        public Builder hostPresides(Country host) {
            return venue(Venue.IN_PERSON).host(host).openedBy(host).chair(host);
        }

        /**
         * Sets the parts.
         *
         * @param all the parts that it had; it had no others
         * @return this builder
         */
        public Builder parts(Part... all) {
            return parts(Reported.of(all));
        }

        /**
         * Sets who attended.
         *
         * @param all the representatives who attended; nobody else did
         * @return this builder
         */
        public Builder attendance(Collection<Representative> all) {
            return attendance(Reported.of(all));
        }

        /**
         * Sets the members for which nobody sat.
         *
         * @param all the states; each other member was represented
         * @return this builder
         */
        public Builder absent(Country... all) {
            return absent(Reported.of(all));
        }

        /**
         * Sets who asked for the session.
         *
         * @param all the requests; nobody else asked
         * @return this builder
         */
        public Builder requests(Request... all) {
            return requests(Reported.of(all));
        }
    }
}
