package io.github.csto.country;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What a data set calls its states by. */
public enum CodeSystem {
    /** The codes of ISO 3166-1, and names: what {@link Country#parse(String)} reads. */
    ISO {
        @Override
        public Country parse(String text) {
            return Country.parse(text);
        }
    },
    /**
     * The numbers and abbreviations of the Correlates of War project, of the states that the table {@code codes/cow.tsv} of the folder
     * {@code seeds} has: those that the register speaks of and a neighbour. It gives the table's source.
     */
    COW {
        @Override
        public Country parse(String text) {
            String code = text.strip().toUpperCase(Locale.ROOT);
            Country country = Tables.COW.get(code);
            if (country == null) {
                throw new UnknownCountryException(text.strip(), false, List.of());
            }
            return country;
        }
    };

    /**
     * The country that a code means.
     *
     * @param text the code; surrounding space and case are ignored
     * @return the country
     * @throws UnknownCountryException if there is no such code, in the system or in the table, or if a name means several countries
     */
    public abstract Country parse(String text);

    /** Read when first asked for. */
    private static final class Tables {
        static final Map<String, Country> COW = read("cow.tsv");

        /** By code and by abbreviation; these are the first two columns, the country is the third. */
        private static Map<String, Country> read(String name) {
            try (InputStream in = CodeSystem.class.getResourceAsStream(name)) {
                List<String> lines = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .toList();
                Map<String, Country> countries = new TreeMap<>();
                for (String line : lines) {
                    String[] cells = line.split("\t", -1);
                    Country country = Country.valueOf(cells[2]);
                    countries.put(cells[0], country);
                    countries.put(cells[1], country);
                }
                return Collections.unmodifiableMap(countries);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
