package io.github.csto.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.csto.register.Register;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as people write them, against the list of a package that has nothing to do with ours; writes the table of docs/names.md. */
class RecognisedNamesTest {
    private static final double SHARE = 0.98;

    private record Name(String country, String language, String text) {}

    private static List<Name> independent() throws IOException {
        try (InputStream in = RecognisedNamesTest.class.getResourceAsStream("independent-names.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Name(cells[0], cells[1], cells[2]))
                    .toList();
        }
    }

    @Test
    void namesOfAnIndependentListAreRecognisedAndNeverAsAnotherCountry() throws IOException {
        List<Name> unknown = new ArrayList<>();
        for (Name name : independent()) {
            Optional<Country> found = Country.find(name.text());
            if (found.isPresent()) {
                assertThat(found.get()).as(name.text()).hasToString(name.country());
            } else {
                unknown.add(name);
            }
        }

        assertThat(unknown.size()).as("%s", unknown).isLessThan((int)
                ((1 - SHARE) * independent().size()));
        Set<Country> near = EnumSet.of(
                Country.CN,
                Country.MN,
                Country.AF,
                Country.IR,
                Country.TR,
                Country.PL,
                Country.LT,
                Country.LV,
                Country.EE,
                Country.FI,
                Country.NO,
                Country.RO,
                Country.KP,
                Country.UA,
                Country.MD,
                Country.GE,
                Country.AZ,
                Country.UZ,
                Country.TM);
        for (String organisation : Register.fromSeeds().organisations()) {
            near.addAll(Register.fromSeeds().accounts(organisation).countries());
        }
        assertThat(unknown)
                .extracting(Name::country)
                .doesNotContainAnyElementsOf(near.stream().map(Country::name).toList());
    }

    @Test
    void theDocumentationShowsWhatIsRecognised() throws IOException {
        TreeMap<String, int[]> counts = new TreeMap<>();
        StringBuilder refused = new StringBuilder();
        for (Name name : independent()) {
            int[] count = counts.computeIfAbsent(name.language(), key -> new int[2]);
            count[1]++;
            if (Country.find(name.text()).isPresent()) {
                count[0]++;
            } else {
                refused.append("| ")
                        .append(name.text())
                        .append(" | ")
                        .append(name.country())
                        .append(" | ")
                        .append(name.language())
                        .append(" |\n");
            }
        }
        StringBuilder table = new StringBuilder("\n| language | names | recognised |\n|---|---|---|\n");
        counts.forEach((language, count) -> table.append("| ")
                .append(language)
                .append(" | ")
                .append(count[1])
                .append(" | ")
                .append(count[0])
                .append(" |\n"));
        table.append("\nNot recognised:\n\n| name | code in the list | language |\n|---|---|---|\n")
                .append(refused)
                .append("\n");
        Path docs = Path.of(System.getProperty("csto.root"), "docs", "names.md");
        String page = Files.readString(docs);
        String begin = "<!-- recognised names -->\n";
        String end = "<!-- end of recognised names -->";
        String written =
                page.substring(0, page.indexOf(begin) + begin.length()) + table + page.substring(page.indexOf(end));
        if (Boolean.getBoolean("csto.rewrite")) {
            Files.writeString(docs, written);
        }
        assertThat(Files.readString(docs)).as("-Dcsto.rewrite=true writes it").isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource
    void everyNameInEveryFormOfWriting(Country country) {
        for (String language : List.of("en", "fr", "ru")) {
            String name = country.displayName(Locale.forLanguageTag(language));
            for (String written : List.of(
                    name + "[note 2]",
                    name + " [a]",
                    name + " (1)",
                    name + "(12)",
                    name + "*",
                    name + "\u00b9",
                    "\u200b" + name + "\ufeff",
                    name.charAt(0) + "\u00ad" + name.substring(1),
                    name.replace(' ', '\u00a0'),
                    "The " + name,
                    name + " (" + country.alpha2() + ")",
                    name + " (the)",
                    name + ", The",
                    " " + name + ". ")) {
                assertThat(Country.find(written)).as(written).contains(country);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russian Federation | RU",
                "Kyrgyz Republic | KG",
                "Armenia, Republic of | AM",
                "Republic of Armenia | AM",
                "République d'Arménie | AM",
                "Arménie (l') | AM",
                "Arménie (République d') | AM",
                "Республика Армения | AM",
                "Russia (RU) | RU",
                "Belarus (Republic of) | BY",
                "Белоруссия | BY",
                "Киргизия | KG",
                "Молдавия | MD",
                "Byelorussia | BY",
                "Kirghizia | KG",
                "UK | GB",
                "U.K. | GB",
                "USA | US",
                "U.S. | US",
                "Great Britain | GB",
                "Czech Republic | CZ",
                "Czechia | CZ",
                "Türkiye | TR",
                "Turkey | TR",
                "Congo, Dem. Rep. | CD",
                "Congo, Rep. | CG",
                "Korea, Rep. | KR",
                "Korea, Dem. People's Rep. | KP",
                "Guinea | GN",
                "Guinea-Bissau | GW",
                "Republic of Equatorial Guinea | GQ",
                "Niger | NE",
                "Republic of Nigeria | NG",
                "Dominica | DM",
                "Commonwealth of Dominica | DM",
                "Dominican Republic | DO",
                "Sudan | SD",
                "Republic of Sudan | SD",
                "South Sudan | SS",
                "American Samoa | AS",
                "Western Samoa | WS",
                "Georgia | GE",
                "Republic of Georgia | GE",
                "Republic of China | TW",
                "People's Republic of China | CN",
                "Micronesia (Federated States of) | FM",
                "Республика Чад | TD"
            })
    void namesAsPeopleWriteThem(String text, Country country) {
        assertThat(Country.find(text)).contains(country);
        assertThat(Country.parse(text.toUpperCase(Locale.ROOT))).isEqualTo(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-643",
                "+643",
                " 643x",
                "643.0",
                "Congo",
                "Korea",
                "Kosovo",
                "Northern Ireland",
                "Georgia (US state)",
                "Republic",
                "Republic of",
                "Democratic Republic",
                "Republic of Korea and Japan",
                "Virgin Islands",
                "Islands",
                "S. Ossetia",
                "Republic of CH",
                "Armenia (Belarus)",
                "Armenia (643)",
                "Armenia (1",
                "(1)",
                "Democratic Republic of Korea",
                "Kingdom of Yemen",
                "()",
                ",",
                "(",
                "[",
                "Armenia, Belarus"
            })
    void whatMeansNoCountryIsNone(String text) {
        assertThat(Country.find(text)).isEmpty();
        assertThatExceptionOfType(UnknownCountryException.class).isThrownBy(() -> Country.parse(text));
    }

    @Test
    void whatCeasedToExistIsNeverAnotherCountry() {
        assertThat(CeasedState.all()).isNotEmpty();
        for (CeasedState state : CeasedState.all()) {
            assertThat(Country.find(state.name())).as(state.name()).isEmpty();
            assertThatExceptionOfType(UnknownCountryException.class)
                    .isThrownBy(() -> Country.parse(state.name().toLowerCase(Locale.ROOT)))
                    .withMessageContaining("ceased to exist in " + state.until())
                    .satisfies(e -> assertThat(e.nearest()).isEqualTo(state.followed()));
        }
        assertThat(List.of("USSR", "SU", "YU", "Czechoslovakia", "East Germany", "СССР", "810"))
                .allSatisfy(name -> assertThatExceptionOfType(UnknownCountryException.class)
                        .isThrownBy(() -> Country.parse(name))
                        .withMessageStartingWith("Not a country any more: \"" + name + "\""));
    }

    /** A search that is not linear, or not bounded, would not end. */
    @Test
    void aVeryLongTextIsNoName() {
        String text = "Russian Federation ".repeat(100_000);

        assertThatExceptionOfType(UnknownCountryException.class)
                .isThrownBy(() -> Country.parse(text))
                .satisfies(e -> {
                    assertThat(e.nearest()).isEmpty();
                    assertThat(e.text()).isEqualTo(text.strip());
                    assertThat(e.getMessage()).hasSizeLessThan(200);
                });
    }

    @Test
    void theRussianAlphabetOrdersTheNames() {
        List<String> names = Country.all().stream()
                .sorted(Country.byRussianAlphabet())
                .map(country -> country.displayName(Locale.forLanguageTag("ru")))
                .toList();

        assertThat(names).startsWith("Австралия", "Австрия", "Азербайджан").endsWith("Япония");
        assertThat(names).filteredOn(name -> name.matches("[А-Яа-яЁё]+")).isSortedAccordingTo((a, b) -> {
            String alphabet = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
            String one = a.toLowerCase(Locale.ROOT).replace('ё', 'е');
            String other = b.toLowerCase(Locale.ROOT).replace('ё', 'е');
            for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
                int order = alphabet.indexOf(one.charAt(i)) - alphabet.indexOf(other.charAt(i));
                if (order != 0) {
                    return order;
                }
            }
            return one.length() - other.length();
        });
    }
}
