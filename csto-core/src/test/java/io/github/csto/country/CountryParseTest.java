package io.github.csto.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading countries: every code and name, the spellings of the documents, and what is said of texts that name none or several. */
class CountryParseTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ru"));
    private static final Map<String, String> BARE = bareLetters();

    /** The table of {@link Country#parse(String)}: spelling, country, document and line. */
    private static final List<List<String>> SPELLINGS = List.of(
            List.of("Biélorusie", "BY", "003", "157"),
            List.of("République de Biélorussie", "BY", "002", "37"),
            List.of("Kirghizistan", "KG", "003", "32"),
            List.of("République kirghize", "KG", "004", "79"),
            List.of("République d’Arménie", "AM", "004", "67"),
            List.of("République du Kazakhstan", "KZ", "004", "143"),
            List.of("République du Tadjikistan", "TJ", "004", "218"),
            List.of("Fédération de Russie", "RU", "003", "61"));

    @ParameterizedTest
    @EnumSource
    void everyCodeAndNameInAnyCaseAndWithoutAccents(Country country) {
        for (String text : texts(country)) {
            for (String variant : variants(text)) {
                assertThat(Country.parse(variant)).as("\"%s\"", variant).isEqualTo(country);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyNumericCodeWithAndWithoutLeadingZeros(Country country) {
        String code = Integer.toString(country.numeric());

        assertThat(Country.parse(code)).isEqualTo(country);
        assertThat(Country.parse("0".repeat(3 - code.length()) + code)).isEqualTo(country);
        assertThatExceptionOfType(UnknownCountryException.class)
                .isThrownBy(() -> Country.parse("0".repeat(4 - code.length()) + code));
    }

    /** All numbers of up to three digits: those that are no code of a country are unknown. */
    @Test
    void everyNumberIsTheCodeOfOneCountryOrUnknown() {
        Map<Integer, Country> byCode = new HashMap<>();
        Country.all().forEach(country -> byCode.put(country.numeric(), country));
        for (int number = 0; number < 1000; number++) {
            String text = Integer.toString(number);
            if (byCode.containsKey(number)) {
                assertThat(Country.parse(text)).isEqualTo(byCode.get(number));
            } else {
                assertThatExceptionOfType(UnknownCountryException.class)
                        .isThrownBy(() -> Country.parse(text))
                        .satisfies(e -> assertThat(e.isAmbiguous()).isFalse());
            }
        }
    }

    @Test
    void everyPairOfLettersIsTheCodeOfOneCountryOrNone() {
        Set<String> codes = new TreeSet<>(List.of(Locale.getISOCountries()));
        Map<String, Country> usual = Map.of("UK", Country.GB);
        for (char a = 'A'; a <= 'Z'; a++) {
            for (char b = 'A'; b <= 'Z'; b++) {
                String code = "" + a + b;
                if (codes.contains(code)) {
                    assertThat(Country.parse(code)).hasToString(code);
                } else if (usual.containsKey(code)) {
                    assertThat(Country.parse(code)).isEqualTo(usual.get(code));
                } else {
                    assertThatExceptionOfType(UnknownCountryException.class).isThrownBy(() -> Country.parse(code));
                }
            }
        }
    }

    @Test
    void everySpellingOfTheDocumentsInAnyCaseAndWithoutAccents() {
        Map<String, Country> table = new TreeMap<>();
        for (List<String> row : SPELLINGS) {
            table.put(row.get(0), Country.valueOf(row.get(1)));
            for (String variant : variants(row.get(0))) {
                assertThat(Country.parse(variant)).as("\"%s\"", variant).hasToString(row.get(1));
            }
        }
        assertThat(CountryNames.spelled()).containsAllEntriesOf(table);
    }

    @Test
    void theSpellingsStandWhereTheTableSays() throws IOException {
        Path root = Path.of(System.getProperty("csto.root", ""));
        Path documents = Path.of(System.getProperty(
                "csto.documents", root.resolveSibling("shared").resolve("seeds").toString()));
        assumeTrue(Files.isDirectory(documents), "The documents are not here");
        for (List<String> row : SPELLINGS) {
            try (Stream<Path> files = Files.list(documents)) {
                List<Path> named = files.filter(
                                file -> file.getFileName().toString().startsWith(row.get(2) + "_"))
                        .toList();
                assertThat(named).hasSize(1);
                assertThat(Files.readAllLines(named.get(0)).get(Integer.parseInt(row.get(3)) - 1))
                        .contains(row.get(0));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'  Belarus ', BY",
        "'\tBY\n', BY",
        "Cote d'Ivoire, CI",
        "CÔTE D’IVOIRE, CI",
        "cote d ivoire, CI",
        "Guinée Bissau, GW",
        "guinea-bissau, GW",
        "Guinea, GN",
        "Niger, NE",
        "Republique d'Armenie, AM",
        "RÉPUBLIQUE D`ARMÉNIE, AM",
        "Re\u0301publique kirghize, KG",
        "Kirghizstan, KG",
        "Киргизия, KG",
        "киргизия, KG",
        "Bosnia & Herzegovina, BA",
        "Bosnia Herzegovina, BA",
        "St Lucia, LC",
        "St. Lucia, LC",
        "Йемен, YE",
        "\uff22\uff39, BY",
        "\uff11\uff11\uff12, BY"
    })
    void separatorsAndFormsOfLetters(String text, Country country) {
        assertThat(Country.parse(text)).isEqualTo(country);
    }

    /** Notes of a table beside a name, brackets and turned names. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Belarus (9) | BY",
                "Belarus (10) | BY",
                "Belarus (112) | BY",
                "Belarus (113) | ''",
                "Bela(1)rus | BY",
                "Bela()rus | ''",
                "Belarus⁴ | BY",
                "Belarus⁹ | BY",
                "] Belarus | BY",
                "Côte [note] d'Ivoire | CI",
                "Korea [the [southern] part], South | KR",
                "Russia(RU) | RU",
                "Russia (BY) | ''",
                "(Anguilla, Territory of) | AI",
                "Territory of Anguilla (the) | AI",
                "Belarus (BY) (BY) | ''",
                "Belarus (BY), Republic of | ''",
                "the USA | US",
                "the zaf | ''",
                "the UAE | ''",
                "Kingdom of Niue | NU",
            })
    void notesAndBrackets(String text, String country) {
        assertThat(Country.find(text).map(Country::alpha2).orElse("")).isEqualTo(country);
    }

    @Test
    void aTextThatIsTooLongIsNotLookedAt() {
        String longest = "Belarus" + "*".repeat(393);
        assertThat(Country.parse(longest)).isEqualTo(Country.BY);
        assertThat(Country.find(longest + "*")).isEmpty();
        String unknown = "Belarusz" + "*".repeat(392);
        assertThat(unknown(unknown).nearest()).startsWith(Country.BY);
        assertThat(unknown(unknown + "*").nearest()).isEmpty();
    }

    private static UnknownCountryException unknown(String text) {
        return catchThrowableOfType(UnknownCountryException.class, () -> Country.parse(text));
    }

    @Test
    void wordsOfAtMostFiveCountriesAreAmbiguous() {
        assertThat(unknown("south").nearest())
                .containsExactly(Country.GS, Country.KR, Country.NA, Country.SS, Country.ZA);
        assertThat(unknown("south").isAmbiguous()).isTrue();
        assertThat(unknown("people").isAmbiguous()).isFalse();
        assertThat(unknown("people").nearest()).hasSize(3);
        assertThat(unknown("islands").nearest()).containsExactly(Country.IS, Country.IE, Country.AX);
    }

    /** The country whose name the text is a part of comes first, then that of a word which no other has. */
    @ParameterizedTest
    @CsvSource({
        "new guinea, PG",
        "jan, SJ",
        "Niger Land, NE",
        "Nigeri Land, NG",
        "Nige Land, TF",
        "Kyr land, TF",
        "Kyrg land, KG",
    })
    void aDistinctivePartOfANameComesFirst(String text, Country first) {
        assertThat(unknown(text).nearest()).startsWith(first);
    }

    @Test
    void aNameIsKnownByItsUncommonWords() {
        assertThat(FoldedName.core("republic of belarus")).isEqualTo("belarus");
        assertThat(FoldedName.core("south korea republic")).isEqualTo("south korea");
        assertThat(FoldedName.core("the republic")).isEqualTo("the republic");
    }

    @Test
    void allNamesOfAStateThatIsNoMoreMeanTheSame() {
        CeasedState one = new CeasedState("USSR", "1991", List.of(Country.RU, Country.UA));
        CeasedState other = new CeasedState("Soviet Union", "1991", List.of(Country.RU, Country.UA));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(new CeasedState("USSR", "1992", List.of(Country.RU, Country.UA)));
        assertThat(one).isNotEqualTo(new CeasedState("USSR", "1991", List.of(Country.RU)));
        assertThat(unknown("Soviet Union (Moscow)")).hasMessageContaining("ceased to exist in 1991");
    }

    /** Loads the countries anew under another default locale, as one that lower-cases or writes digits in its own way. */
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "lt", "ru"})
    void theDefaultLocaleDoesNotMatter(String defaultLocale) throws Exception {
        Map<String, String> expected = new TreeMap<>();
        for (Country country : Country.all()) {
            for (String text : texts(country)) {
                expected.put(text, country.name());
                expected.put(text.toUpperCase(Locale.ROOT), country.name());
                expected.put(text.toLowerCase(Locale.ROOT), country.name());
            }
            expected.put(Integer.toString(country.numeric()), country.name());
        }
        Map<String, String> read = new TreeMap<>();
        Locale before = Locale.getDefault();
        URL classes = Country.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader fresh = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Locale.setDefault(Locale.forLanguageTag(defaultLocale));
            Method parse = fresh.loadClass(Country.class.getName()).getMethod("parse", String.class);
            assertThat(parse.getDeclaringClass()).isNotSameAs(Country.class);
            for (String text : expected.keySet()) {
                read.put(text, parse.invoke(null, text).toString());
            }
        } finally {
            Locale.setDefault(before);
        }

        assertThat(read).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Congo | Ambiguous country: \"Congo\"; it may be Congo - Kinshasa (CD), Congo - Brazzaville (CG)",
                "congo | Ambiguous country: \"congo\"; it may be Congo - Kinshasa (CD), Congo - Brazzaville (CG)",
                "Korea | Ambiguous country: \"Korea\"; it may be North Korea (KP), South Korea (KR)",
                "Corée | Ambiguous country: \"Corée\"; it may be North Korea (KP), South Korea (KR)",
                "Virgin Islands | Ambiguous country: \"Virgin Islands\"; "
                        + "it may be British Virgin Islands (VG), U.S. Virgin Islands (VI)"
            })
    void namesOfSeveralCountries(String text, String message) {
        assertThatExceptionOfType(UnknownCountryException.class)
                .isThrownBy(() -> Country.parse(text))
                .withMessage(message)
                .satisfies(e -> {
                    assertThat(e.isAmbiguous()).isTrue();
                    assertThat(e.text()).isEqualTo(text);
                    assertThat(e.nearest())
                            .hasSize(2)
                            .allSatisfy(country -> assertThat(message)
                                    .contains(country.displayName(Locale.ENGLISH) + " (" + country + ")"));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Uzbekistn, UZ",
        "Ouzbekstan, UZ",
        "Uzbek, UZ",
        "Russian Federaton, RU",
        "Federatia Russian, RU",
        "Kasachstan, KZ",
        "Khirgizistan, KG",
        "Belarusz, BY",
        "Узбекестан, UZ",
        "Russsia, RU",
        "Brazzaville, CG"
    })
    void namesThatAreNoneSuggestTheNearest(String text, Country nearest) {
        assertThatExceptionOfType(UnknownCountryException.class)
                .isThrownBy(() -> Country.parse(text))
                .withMessageStartingWith("Unknown country: \"" + text + "\"; the nearest are "
                        + nearest.displayName(Locale.ENGLISH) + " (" + nearest + "), ")
                .satisfies(e -> {
                    assertThat(e.isAmbiguous()).isFalse();
                    assertThat(e.text()).isEqualTo(text);
                    assertThat(e.nearest()).hasSize(3).doesNotHaveDuplicates().startsWith(nearest);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlantis", "UZBK", "U Z", "643x"})
    void namesOfNothing(String text) {
        assertThatExceptionOfType(UnknownCountryException.class)
                .isThrownBy(() -> Country.parse(text))
                .withMessageStartingWith("Unknown country: \"" + text + "\"; the nearest are ")
                .satisfies(e -> {
                    assertThat(e.isAmbiguous()).isFalse();
                    assertThat(e.nearest()).hasSize(3).doesNotHaveDuplicates();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "'", "--", "0", "00", "1000", "51.0", "5 1", "\u0664", "-643", "+643"})
    void whatHasNoLetterHasNoNearest(String text) {
        assertThatExceptionOfType(UnknownCountryException.class)
                .isThrownBy(() -> Country.parse(text))
                .withMessage("Unknown country: \"" + text.strip() + "\"")
                .satisfies(e -> assertThat(e.nearest()).isEmpty());
    }

    /** A part of a word is no name: Oman is not in Romania, nor Niger in Nigeria. */
    @Test
    void onlyWholeWordsOfANameMakeItAmbiguous() {
        assertThat(Country.parse("Oman")).isEqualTo(Country.OM);
        for (String text : List.of("Kore", "ong", "Cong", "orea", "lic of the", "th Kor")) {
            assertThatExceptionOfType(UnknownCountryException.class)
                    .isThrownBy(() -> Country.parse(text))
                    .satisfies(e -> assertThat(e.isAmbiguous()).as(text).isFalse());
        }
    }

    private static List<String> texts(Country country) {
        List<String> texts = new ArrayList<>(List.of(country.alpha2(), country.alpha3()));
        LANGUAGES.forEach(language -> texts.add(country.displayName(language)));
        return texts;
    }

    private static Set<String> variants(String text) {
        Set<String> variants = new TreeSet<>();
        for (String spelled : List.of(text, bare(text))) {
            variants.add(spelled);
            variants.add(spelled.toUpperCase(Locale.ROOT));
            variants.add(spelled.toLowerCase(Locale.ROOT));
            variants.add("  " + spelled + "\t");
            variants.add(spelled.replace('-', ' ').replace('’', '\''));
        }
        return variants;
    }

    /** Without accents, letter by letter; what is left of a Latin text is ASCII. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> bare.append(BARE.getOrDefault(letter, letter)));
        assertThat(bare.toString()).matches("[\\p{ASCII}\u0410-\u044f–—]*");
        return bare.toString();
    }

    private static Map<String, String> bareLetters() {
        Map<String, String> bare = new HashMap<>();
        Map.of("A", "ÅÃÀÂ", "C", "Ç", "E", "ÉÈÊË", "I", "ÎÏÍ", "O", "ÔÓÕ", "U", "ÜÚÛ", "Е", "Ё", "И", "Й")
                .forEach((plain, accented) -> accented.codePoints()
                        .mapToObj(Character::toString)
                        .forEach(letter -> {
                            bare.put(letter, plain);
                            bare.put(letter.toLowerCase(Locale.ROOT), plain.toLowerCase(Locale.ROOT));
                        }));
        bare.put("’", "'");
        bare.put("\u00a0", " ");
        return bare;
    }

    @Test
    void aLongTextIsCutInTheMessage() {
        for (int length : List.of(120, 121)) {
            String text = "x".repeat(length);
            assertThatExceptionOfType(UnknownCountryException.class)
                    .isThrownBy(() -> Country.parse(text))
                    .withMessageContaining("\"" + "x".repeat(120) + (length == 120 ? "\"" : "…\""))
                    .satisfies(unknown -> assertThat(unknown.text()).isEqualTo(text));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    East Germany   | since then there is Germany (DE)
                    Czechoslovakia | since then there are Czechia (CZ), Slovakia (SK)
                    """)
    void whatFollowedAStateIsOneOrSeveral(String text, String words) {
        assertThatExceptionOfType(UnknownCountryException.class)
                .isThrownBy(() -> Country.parse(text))
                .withMessageEndingWith(words);
    }
}
