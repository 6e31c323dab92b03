package io.github.csto.council;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.style.Wide;
import io.github.csto.time.Certainty;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/** Somebody who sits for a state at a session. Immutable and thread-safe. */
@Wide
@Value.Immutable
public abstract class Representative {
    Representative() {}

    /** The office in which somebody sits for a state. */
    public enum Office {
        /** Head of state. */
        PRESIDENT,
        /** Holds the president's office for the time being. */
        ACTING_PRESIDENT,
        /** Head of government. */
        PRIME_MINISTER,
        /** Anything else. */
        OTHER
    }

    /**
     * Returns the state that is represented.
     *
     * @return the state
     */
    public abstract Country country();

    /**
     * Returns the name of the representative.
     *
     * @return the name, or empty if it is not known
     */
    public abstract Optional<String> name();

    /**
     * Returns the office of the representative.
     *
     * @return the office, or empty if it is not known
     */
    public abstract Optional<Office> office();

    /**
     * Checks whether national law empowers a prime minister to decide at the level of the Council.
     *
     * @return the answer; {@link Certainty#UNDETERMINED}, the default, if the record does not say
     */
    @Value.Default
    public Certainty isEmpowered() {
        return Certainty.UNDETERMINED;
    }

    /**
     * Returns the representative's turn to speak at the session.
     *
     * @return the position, counted from 1, or empty if it is not known
     */
    public abstract Optional<Integer> speaker();

    /**
     * Returns the citations of the representative.
     *
     * @return the citations
     */
    public abstract List<Citation> citations();

    /**
     * Obtains a representative of whom no more is known than whom he sits for, and in which office.
     *
     * @param country the state
     * @param office the office
     * @return the representative
     */
    public static Representative of(Country country, Office office) {
        return builder().country(country).office(office).build();
    }

    /**
     * Obtains a representative of each state, all in one office, who spoke in that order.
     *
     * @param office the office
     * @param countries the states, the first speaker's first
     * @return the representatives, with the turns 1, 2 and so on
     */
    public static List<Representative> inOrderOfSpeaking(Office office, Country... countries) {
        return IntStream.range(0, countries.length)
                .mapToObj(turn -> builder()
                        .country(countries[turn])
                        .office(office)
                        .speaker(turn + 1)
                        .build())
                .toList();
    }

    /**
     * Starts a representative.
     *
     * @return a builder; it is not thread-safe
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        speaker().ifPresent(position -> {
            if (position < 1) {
                throw new IllegalArgumentException("Speakers are counted from 1, not from " + position);
            }
        });
    }

    /**
     * Returns the parts of which anything is recorded.
     *
     * @return for example {@code Representative{country=BY, office=PRESIDENT}}
     */
    @Override
    public String toString() {
        return new Description("Representative")
                .with("country", country())
                .with("name", name())
                .with("office", office())
                .with("isEmpowered", isEmpowered())
                .with("speaker", speaker())
                .with("citations", citations())
                .toString();
    }

    /** Builds a {@link Representative}; only the state is required. */
    public static final class Builder extends ImmutableRepresentative.Builder {
        Builder() {}
    }
}
