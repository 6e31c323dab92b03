package io.github.csto.country;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What countries are called in sentences, by language; read from the table of names when first asked for. */
final class DisplayNames {
    /** The languages of the table, in the order of its columns. */
    static final List<String> LANGUAGES = List.of("en", "fr", "ru");

    private DisplayNames() {}

    @SuppressWarnings("EnumOrdinal") // an index of this process, which is never stored
    static String of(Country country, Locale language) {
        int column = LANGUAGES.indexOf(language.getLanguage());
        return NameTable.NAMES[country.ordinal()][Math.max(column, 0) + 1];
    }

    @SuppressWarnings("EnumOrdinal")
    static int russianPlace(Country country) {
        return RussianAlphabet.PLACES[country.ordinal()];
    }

    private static final class NameTable {
        static final String[][] NAMES = read();

        @SuppressWarnings("EnumOrdinal")
        private static String[][] read() {
            String[][] names = new String[Country.all().size()][];
            for (String[] row : CountryTable.rows("names.tsv")) {
                names[Country.valueOf(row[0]).ordinal()] = row;
            }
            return names;
        }
    }

    /**
     * The places of all countries by the Russian alphabet. Letters are compared first, Ё after Е as a letter of its own only where two names
     * are otherwise alike; hyphens, spaces and other marks do not count.
     */
    private static final class RussianAlphabet {
        static final int[] PLACES = places();

        @SuppressWarnings("EnumOrdinal")
        private static int[] places() {
            Country[] sorted = Country.values();
            Arrays.sort(
                    sorted,
                    Comparator.comparing(RussianAlphabet::letters)
                            .thenComparing(country -> of(country, Locale.forLanguageTag("ru")))
                            .thenComparing(Comparator.naturalOrder()));
            int[] places = new int[sorted.length];
            for (int place = 0; place < sorted.length; place++) {
                places[sorted[place].ordinal()] = place;
            }
            return places;
        }

        /** The letters from А to Я stand in Unicode in the order of the alphabet, but for Ё. */
        private static String letters(Country country) {
            StringBuilder letters = new StringBuilder();
            for (char letter : of(country, Locale.forLanguageTag("ru")).toCharArray()) {
                char lower = Character.toLowerCase(letter);
                if (Character.isLetter(lower)) {
                    letters.append(lower == 'ё' ? 'е' : lower);
                }
            }
            return letters.toString();
        }
    }
}
