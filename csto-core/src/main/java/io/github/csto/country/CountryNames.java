package io.github.csto.country;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What countries are called, by folded code or name; filled from the JDK's locale data when first asked. */
final class CountryNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ru"));
    private static final int MOST_SUGGESTIONS = 3;

    /** Spellings of the documents that the JDK does not know; where each stands is told at {@link Country#parse(String)}. */
    static final Map<String, Country> SPELLINGS = new TreeMap<>(Map.of(
            "Biélorusie", Country.BY,
            "République de Biélorussie", Country.BY,
            "Kirghizistan", Country.KG,
            "République kirghize", Country.KG,
            "République d’Arménie", Country.AM,
            "République du Kazakhstan", Country.KZ,
            "République du Tadjikistan", Country.TJ,
            "Fédération de Russie", Country.RU));

    private static final NavigableMap<String, Set<Country>> COUNTRIES = index();

    private CountryNames() {}

    static Country parse(String text) {
        String folded = fold(text);
        Set<Country> exact = COUNTRIES.getOrDefault(digits(folded), Set.of());
        if (exact.size() == 1) {
            return exact.iterator().next();
        }
        Set<Country> fitting = exact.isEmpty() ? containing(folded) : exact;
        if (fitting.size() > 1) {
            throw new UnknownCountryException(text.strip(), true, List.copyOf(fitting));
        }
        throw new UnknownCountryException(text.strip(), false, folded.isEmpty() ? List.of() : nearest(folded, fitting));
    }

    /** Spreadsheets drop the leading zeros of numeric codes. */
    private static String digits(String folded) {
        return folded.matches("\\d{1,3}") ? String.format(Locale.ROOT, "%03d", Integer.parseInt(folded)) : folded;
    }

    /** The countries of which the words are a part of a name. */
    private static Set<Country> containing(String folded) {
        Set<Country> countries = EnumSet.noneOf(Country.class);
        if (!folded.isEmpty()) {
            COUNTRIES.forEach((name, named) -> {
                if ((" " + name + " ").contains(" " + folded + " ")) {
                    countries.addAll(named);
                }
            });
        }
        return countries;
    }

    private static List<Country> nearest(String folded, Set<Country> fitting) {
        Map<Country, Integer> distances = new EnumMap<>(Country.class);
        COUNTRIES.forEach((name, named) -> named.forEach(country ->
                distances.merge(country, fitting.contains(country) ? 0 : distance(folded, name), Math::min)));
        return distances.entrySet().stream()
                .sorted(Map.Entry.<Country, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                .limit(MOST_SUGGESTIONS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Levenshtein's edit distance. */
    static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        Arrays.setAll(previous, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substituted, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }

    /** Lower case without accents; every run of anything but letters and digits is one space. */
    static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SEPARATORS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static NavigableMap<String, Set<Country>> index() {
        NavigableMap<String, Set<Country>> index = new TreeMap<>();
        for (Country country : Country.all()) {
            add(index, country.alpha2(), country);
            add(index, country.alpha3(), country);
            add(index, String.format(Locale.ROOT, "%03d", country.numeric()), country);
            LANGUAGES.forEach(language -> add(index, country.displayName(language), country));
        }
        SPELLINGS.forEach((spelling, country) -> add(index, spelling, country));
        return index;
    }

    private static void add(NavigableMap<String, Set<Country>> index, String name, Country country) {
        index.computeIfAbsent(fold(name), key -> EnumSet.noneOf(Country.class)).add(country);
    }
}
