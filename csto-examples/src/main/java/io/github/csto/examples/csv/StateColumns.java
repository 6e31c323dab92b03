package io.github.csto.examples.csv;

import io.github.csto.country.CodeSystem;
import io.github.csto.country.Country;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The columns of a wide file, which has one for each state. */
public final class StateColumns {
    /** Those of {@code export matrix} that are about no state. */
    private static final Set<String> EXPORTED =
            Set.of("organisation", "account", "criterion", "rule", "beyondHorizon", "library", "digest");

    private StateColumns() {}

    /**
     * Lists the names of the columns that are to name a state.
     *
     * @param header the names of all columns
     * @param isTime whether the column of an index has the day or year, or part of it
     * @param others the names of columns that are about no state
     * @return the names of all other columns
     */
    public static List<String> names(List<String> header, IntPredicate isTime, Set<String> others) {
        return indices(header, isTime, others).mapToObj(header::get).toList();
    }

    private static IntStream indices(List<String> header, IntPredicate isTime, Set<String> others) {
        return IntStream.range(0, header.size())
                .filter(isTime.negate())
                .filter(i -> !EXPORTED.contains(header.get(i)) && !others.contains(header.get(i)));
    }

    /**
     * Finds the columns that name a state.
     *
     * @param file the name of the file, for a message
     * @param header the names of its columns
     * @param isTime whether the column of an index has the day or year, or part of it
     * @param others the names of columns that are about no state
     * @param codes what states are called by
     * @return where each state has its column, in their order
     * @throws IllegalArgumentException if another column names no state, two name the same, or there is none
     */
    public static Map<Country, Integer> of(
            String file, List<String> header, IntPredicate isTime, Set<String> others, CodeSystem codes) {
        Map<Country, Integer> columns = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        indices(header, isTime, others).forEach(i -> {
            Optional<Country> country = codes.find(header.get(i));
            if (country.isEmpty()) {
                unknown.add("\"" + header.get(i) + "\"");
            } else if (columns.put(country.get(), i) != null) {
                throw new IllegalArgumentException(
                        file + " has more than one column for " + country.get().displayNameWithCode(Locale.ENGLISH));
            }
        });
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(file + " has columns that name no state: " + String.join(", ", unknown)
                    + "; expected --other-columns for those that are about none");
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException(file + " has no column for a state");
        }
        return columns;
    }
}
