package io.github.csto.examples.csv;

import io.github.csto.country.Country;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The columns of a wide file, which has one for each state. */
public final class StateColumns {
    /** Those of {@code export matrix} that are about no state. */
    private static final Set<String> EXPORTED = Set.of("organisation", "account", "criterion", "rule", "beyondHorizon");

    private StateColumns() {}

    /**
     * Finds the columns that name a state.
     *
     * @param file the name of the file, for a message
     * @param header the names of its columns
     * @param timeColumn the name of the column with the day or year
     * @param others the names of columns that are about no state
     * @param parse the state that a name or code means; an {@link IllegalArgumentException} if it means none
     * @return where each state has its column, in their order
     * @throws IllegalArgumentException if another column names no state, two name the same, or there is none
     */
    public static Map<Country, Integer> of(
            String file, List<String> header, String timeColumn, Set<String> others, Function<String, Country> parse) {
        Map<Country, Integer> columns = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (name.equals(timeColumn) || EXPORTED.contains(name) || others.contains(name)) {
                continue;
            }
            Optional<Country> country = country(name, parse);
            if (country.isEmpty()) {
                unknown.add("\"" + name + "\"");
            } else if (columns.put(country.get(), i) != null) {
                throw new IllegalArgumentException(
                        file + " has more than one column for " + country.get().displayNameWithCode(Locale.ENGLISH));
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(file + " has columns that name no state: " + String.join(", ", unknown)
                    + "; expected --other-columns for those that are about none");
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException(file + " has no column for a state");
        }
        return columns;
    }

    private static Optional<Country> country(String name, Function<String, Country> parse) {
        try {
            return Optional.of(parse.apply(name.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
