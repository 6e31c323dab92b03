package io.github.csto.country;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code systems by which data sets identify states. The tables of the folder {@code seeds/codes} hold the codes of all states, with their sources.
 */
public enum CodeSystem {
    /** The codes of ISO 3166-1, and names: what {@link Country#parse(String)} reads. */
    ISO("ISO 3166-1", "an ISO 3166-1 code or a name in English, French or Russian"),
    /** The numbers of ISO 3166-1 and nothing else. */
    ISO_NUMERIC("the numbers of ISO 3166-1", "a number of ISO 3166-1"),
    /** The numbers and abbreviations of the Correlates of War project. */
    COW(
            "the Correlates of War",
            "a number or an abbreviation of the Correlates of War that stands in seeds/codes/cow.tsv"),
    /** The numbers and abbreviations of Gleditsch and Ward. */
    GW("Gleditsch and Ward", "a number or an abbreviation of Gleditsch and Ward that stands in seeds/codes/gw.tsv"),
    /** The codes of the International Olympic Committee. */
    IOC("the International Olympic Committee", "a code of the IOC that stands in seeds/codes/ioc.tsv"),
    /** The country codes of FIPS 10-4. */
    FIPS("FIPS 10-4", "a code of FIPS 10-4 that stands in seeds/codes/fips.tsv"),
    /** The codes of the world's football federation. */
    FIFA("FIFA", "a code of FIFA that stands in seeds/codes/fifa.tsv");

    private final String title;
    private final String expected;

    @SuppressWarnings("ImmutableEnumChecker") // a cache
    private volatile @Nullable Map<String, Country> table;

    CodeSystem(String title, String expected) {
        this.title = title;
        this.expected = expected;
    }

    /**
     * Returns what the system is called in a sentence.
     *
     * @return the name, such as {@code the Correlates of War}
     */
    public String title() {
        return title;
    }

    /**
     * Returns what is expected of a code of this system, for messages about others.
     *
     * @return a few words, such as {@code a number of ISO 3166-1}
     */
    public String expected() {
        return expected;
    }

    /**
     * Returns the word that stands for the system on the command line.
     *
     * @return the name in lower case, such as {@code iso-numeric}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the country that a code means.
     *
     * @param text the code; surrounding space and case are ignored
     * @return the country
     * @throws UnknownCountryException if there is no such code in the system, or if a name means several countries; if the code is that of a state
     *     that ceased to exist, or of something that is no country of ISO 3166-1, the message says which
     */
    public Country parse(String text) {
        if (this == ISO) {
            return Country.parse(text);
        }
        Country country = coded(text);
        if (country == null) {
            String code = text.strip();
            throw OtherCode.of(this, code)
                    .map(other -> UnknownCountryException.otherCode(code, other))
                    .orElseGet(() -> UnknownCountryException.noCode(code, title));
        }
        return country;
    }

    /**
     * Returns the country that a code means, if it means one.
     *
     * @param text the code; surrounding space and case are ignored
     * @return the country, or empty if {@link #parse(String)} refuses the text
     */
    public Optional<Country> find(String text) {
        return this == ISO ? Country.find(text) : Optional.ofNullable(coded(text));
    }

    /** Whether the system has a code, of a country or of anything else. */
    boolean has(String text) {
        return find(text).isPresent() || OtherCode.of(this, text.strip()).isPresent();
    }

    private @Nullable Country coded(String text) {
        return table().get(Objects.requireNonNull(text, "text").strip().toUpperCase(Locale.ROOT));
    }

    /** Read when first asked for; two threads may read it twice, to the same effect. */
    private Map<String, Country> table() {
        Map<String, Country> known = table;
        if (known == null) {
            known = this == ISO_NUMERIC ? numbers() : read();
            table = known;
        }
        return known;
    }

    static Map<String, Country> numbers() {
        Map<String, Country> numbers = new HashMap<>();
        for (Country country : Country.all()) {
            String number = Integer.toString(country.numeric());
            for (int zeros = 0; zeros + number.length() <= 3; zeros++) {
                numbers.put("0".repeat(zeros) + number, country);
            }
        }
        return numbers;
    }

    /** The columns before the country hold the codes. */
    Map<String, Country> read() {
        Map<String, Country> countries = new HashMap<>();
        int place = this == COW || this == GW ? 2 : 1;
        List<String[]> rows = CountryTable.rows(word() + ".tsv");
        for (String[] row : rows) {
            for (int column = 0; column < place; column++) {
                countries.put(row[column], Country.valueOf(row[place]));
            }
        }
        return countries;
    }
}
