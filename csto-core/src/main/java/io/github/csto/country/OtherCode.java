package io.github.csto.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A code that means no country of today: a state that ceased to exist, or what has no code of ISO 3166-1.
 *
 * @param system whose code it is
 * @param codes the code, and the abbreviation if there is one
 * @param name what it means
 * @param until the year in which that ceased to exist; empty if it did not
 * @param followed the countries on its territory since
 */
record OtherCode(CodeSystem system, List<String> codes, String name, String until, List<Country> followed) {
    static Optional<OtherCode> of(CodeSystem system, String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        return Loaded.ALL.stream()
                .filter(other -> other.system == system && other.codes.contains(upper))
                .findFirst();
    }

    private static final class Loaded {
        static final List<OtherCode> ALL = read();

        private static List<OtherCode> read() {
            List<OtherCode> all = new ArrayList<>();
            for (String[] row : CountryTable.rows("other-codes.tsv")) {
                all.add(new OtherCode(
                        CodeSystem.valueOf(row[0].toUpperCase(Locale.ROOT)),
                        Stream.of(row[1], row[2])
                                .filter(code -> !code.isEmpty())
                                .toList(),
                        row[3],
                        row[4],
                        Stream.of(row[5].split(" ", -1))
                                .filter(code -> !code.isEmpty())
                                .map(Country::valueOf)
                                .toList()));
            }
            return all;
        }
    }
}
