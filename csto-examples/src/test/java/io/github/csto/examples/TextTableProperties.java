package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.country.Country;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Tables for people: no word is lost, every cell stays in its column, and a line is no longer than it has to be. */
class TextTableProperties {
    private static final int GAP = 2;

    private static String cell(List<String> words) {
        return String.join(" ", words);
    }

    @Property(tries = 300)
    void aTableFitsAndLosesNoWord(
            @ForAll @Size(min = 1, max = 8)
                    List<@Size(3) List<@Size(max = 6) List<@AlphaChars @StringLength(min = 1, max = 9) String>>> cells,
            @ForAll @IntRange(min = 40, max = 120) int width) {
        List<String> headings = List.of("One", "Two", "Three");
        List<List<String>> rows = cells.stream()
                .map(row -> row.stream().map(TextTableProperties::cell).toList())
                .toList();

        List<String> lines = new TextTable(headings).rows(rows).lines(width);

        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
        assertThat(words(String.join(" ", lines)))
                .isEqualTo(words(cell(headings) + " "
                        + rows.stream().map(TextTableProperties::cell).collect(Collectors.joining(" "))));
        int second = lines.get(0).indexOf("Two");
        int third = lines.get(0).indexOf("Three");
        assertThat(lines).allSatisfy(line -> {
            for (int column : List.of(second, third)) {
                if (line.length() > column) {
                    assertThat(line.substring(column - GAP, column)).isBlank();
                }
            }
        });
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" +", -1))
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    @Example
    void whatIsWideGoesOnBelow() {
        assertThat(new TextTable(List.of("", "Why"))
                        .section("Some (1)")
                        .row(List.of("AM", "a word and another and a verylongwordthatsticksout"))
                        .lines(20))
                .containsExactly(
                        "      Why",
                        "",
                        "Some (1)",
                        "  AM  a word and another and a",
                        "      verylongwordthatsticksout");
        assertThat(new TextTable(List.of("Id"))
                        .row(List.of("X"), "a text that is long")
                        .row(List.of("Y"), "")
                        .lines(20))
                .containsExactly("  Id", "  X", "      a text that is", "      long", "  Y");
        assertThat(new TextTable(List.of("A")).lines(20)).isEmpty();
        assertThat(new TextTable(List.of("")).row(List.of("x")).lines(20)).containsExactly("  x");
    }

    @Example
    void linesAreAsWideAsTheTerminalSays() {
        assertThat(Text.width(null)).isEqualTo(110);
        assertThat(Text.width("80")).isEqualTo(80);
        assertThat(Text.width("7")).isEqualTo(110);
        assertThat(Text.width("12")).isEqualTo(40);
        assertThat(Text.width("wide")).isEqualTo(110);
    }

    @Example
    void statesAreSortedByTheNamesThatAreShown() {
        assertThat(Text.byName(List.of(Country.KG, Country.KZ), Locale.ENGLISH))
                .containsExactly(Country.KZ, Country.KG);
        assertThat(Text.byName(List.of(Country.EG, Country.EE), Locale.FRENCH))
                .as("Égypte, Estonie")
                .containsExactly(Country.EG, Country.EE);
    }
}
