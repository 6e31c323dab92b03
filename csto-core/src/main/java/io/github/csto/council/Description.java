package io.github.csto.council;

import io.github.csto.time.Certainty;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** The text of a value by its parts, without those of which nothing is known or recorded: what is left tells what it is about. */
final class Description {
    private final StringJoiner parts;

    Description(String type) {
        this.parts = new StringJoiner(", ", type + "{", "}");
    }

    Description with(String name, Object value) {
        Object known = value instanceof Optional<?> perhaps ? perhaps.orElse(null) : value;
        if (known != null
                && !(known instanceof Collection<?> several && several.isEmpty())
                && !(known instanceof Map<?, ?> several && several.isEmpty())
                && known != Certainty.UNDETERMINED
                && known != Session.Venue.UNKNOWN
                && !known.equals(Reported.unknown())) {
            parts.add(name + "=" + known);
        }
        return this;
    }

    @Override
    public String toString() {
        return parts.toString();
    }
}
