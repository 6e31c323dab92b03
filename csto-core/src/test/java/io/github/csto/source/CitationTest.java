package io.github.csto.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.csto.source.Citation.Lines;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Citations: which texts are read and which refused, and what their parts may be. */
class CitationTest {
    private static final String EXPECTED =
            "; expected a document, alone or with lines, like 003:117 or 003:117,129 or 003:50-63";

    @Test
    void texts() {
        assertThat(Citation.parse("003:117")).isEqualTo(new Citation("003", List.of(new Lines(117, 117))));
        assertThat(Citation.parse("003:117,129"))
                .isEqualTo(new Citation("003", List.of(new Lines(117, 117), new Lines(129, 129))));
        assertThat(Citation.parse("003:50-63")).isEqualTo(new Citation("003", List.of(new Lines(50, 63))));
        assertThat(Citation.parse("a_B-9:1,2-3,5"))
                .isEqualTo(new Citation("a_B-9", List.of(new Lines(1, 1), new Lines(2, 3), new Lines(5, 5))));
        assertThat(Citation.parse("-:999999999").lines()).containsExactly(new Lines(999_999_999, 999_999_999));
        assertThat(Citation.parse("x:999999998-999999999").lines())
                .containsExactly(new Lines(999_999_998, 999_999_999));
    }

    @ParameterizedTest
    @ValueSource(strings = {"003", "tass-2012-12-19", "a_B-9", "-", "0"})
    void aSourceAsAWhole(String document) {
        Citation whole = Citation.of(document);

        assertThat(whole).isEqualTo(Citation.parse(document)).isEqualTo(new Citation(document, List.of()));
        assertThat(whole).hasToString(document).isNotEqualTo(Citation.of(document, 1));
        assertThat(whole.document()).isEqualTo(document);
        assertThat(whole.lines()).isEmpty();
        assertThat(Citation.parseAll(document + "; " + document + ":13"))
                .containsExactly(whole, Citation.of(document, 13));
    }

    @Test
    void oneLine() {
        Citation citation = Citation.of("003", 117);

        assertThat(citation).isEqualTo(Citation.parse("003:117")).hasToString("003:117");
        assertThat(citation.document()).isEqualTo("003");
        assertThat(citation.lines()).containsExactly(new Lines(117, 117));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "003 ",
                "00 3",
                "003.txt",
                "003:",
                ":",
                "003:0",
                "003:-5",
                "003:5-",
                "003:05",
                "003:5-0",
                "003:5-06",
                "003:+5",
                "003:5.5",
                "003:5,",
                "003:,5",
                "003:5,,6",
                "003:5-6-7",
                "003: 5",
                "003:5 ",
                "003:5, 6",
                "003:5 -6",
                "003:5\u20136",
                "003:x",
                "003:5:6",
                "003:117;129",
                "003:1000000000",
                "003:5-1000000000",
                "003:99999999999999999999",
                "003:\u0665",
                "003:5\n"
            })
    void textsThatAreNoCitation(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.parse(text))
                .withMessage("Not a citation: \"" + text + "\"" + EXPECTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "003:5-3 | Not a citation: \"003:5-3\": lines 5-3 do not ascend",
                "003:5-5 | Not a citation: \"003:5-5\": lines 5-5 do not ascend",
                "003:1,9-8 | Not a citation: \"003:1,9-8\": lines 9-8 do not ascend",
                "003:5,5 | Lines of a citation must ascend and not overlap: 003:5,5",
                "003:5,3 | Lines of a citation must ascend and not overlap: 003:5,3",
                "003:5-7,6 | Lines of a citation must ascend and not overlap: 003:5-7,6",
                "003:5-7,7 | Lines of a citation must ascend and not overlap: 003:5-7,7",
                "003:5-7,7-9 | Lines of a citation must ascend and not overlap: 003:5-7,7-9",
                "003:9,5-7 | Lines of a citation must ascend and not overlap: 003:9,5-7",
                "003:1,2,9,8 | Lines of a citation must ascend and not overlap: 003:1,2,9,8"
            })
    void linesThatDoNotAscend(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.parse(text))
                .withMessage(message);
    }

    @Test
    void aLineHasNineDigitsAtMostAsItsTextHas() {
        assertThatIllegalArgumentException().isThrownBy(() -> Citation.of("003", 1_000_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new Lines(5, Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "00 3", " 003", "003 ", "003.txt", "a/b", "é", "\u0663", "003;004", "003\n"})
    void identifiersThatAreNone(String document) {
        String message = "Not an identifier of a document: \"" + document + "\"; expected letters, digits, - and _";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(document, 5))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(document))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.parse(document))
                .withMessage("Not a citation: \"" + document + "\"" + EXPECTED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.parse(document + ":5"))
                .withMessage("Not a citation: \"" + document + ":5\"" + EXPECTED);
    }

    @Test
    void partsAreHeldToTheirForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Citation("003", List.of(new Lines(5, 7), new Lines(7, 8))))
                .withMessage("Lines of a citation must ascend and not overlap: 003:5-7,7-8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of("003", 0))
                .withMessage("Not a range of lines: 0-0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lines(-1, 5))
                .withMessage("Not a range of lines: -1-5");
        assertThatIllegalArgumentException().isThrownBy(() -> new Lines(5, 4)).withMessage("Not a range of lines: 5-4");
        assertThat(new Lines(1, 1)).hasToString("1");
        assertThat(new Lines(1, 2)).hasToString("1-2");
    }

    /** All pairs of ranges of a few lines: those are refused that share a line or come in the wrong order. */
    @Test
    void twoRangesFollowEachOtherOrAreRefused() {
        List<Lines> ranges = new ArrayList<>();
        for (int first = 1; first <= 4; first++) {
            for (int last = first; last <= 4; last++) {
                ranges.add(new Lines(first, last));
            }
        }
        for (Lines one : ranges) {
            for (Lines other : ranges) {
                List<Lines> lines = List.of(one, other);
                if (one.last() < other.first()) {
                    assertThat(new Citation("003", lines).lines()).isEqualTo(lines);
                } else {
                    assertThatIllegalArgumentException().isThrownBy(() -> new Citation("003", lines));
                }
            }
        }
    }

    @Test
    void linesAreCopied() {
        List<Lines> lines = new ArrayList<>(List.of(new Lines(1, 2)));
        Citation citation = new Citation("003", lines);
        lines.clear();

        assertThat(citation.lines()).containsExactly(new Lines(1, 2)).isUnmodifiable();
    }

    @Test
    void severalCitations() {
        List<Citation> citations = List.of(Citation.parse("003:117,129"), Citation.of("001", 3));

        assertThat(Citation.format(citations)).isEqualTo("003:117,129; 001:3");
        assertThat(Citation.format(List.of())).isEmpty();
        assertThat(Citation.parseAll("003:117,129; 001:3")).isEqualTo(citations).isUnmodifiable();
        assertThat(Citation.parseAll(" 003:117,129;001:3 ")).isEqualTo(citations);
        assertThat(Citation.parseAll("001:3;003:117,129")).containsExactly(citations.get(1), citations.get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ''",
                "' ' | ''",
                "003:1; | ''",
                ";003:1 | ''",
                "003:1;;003:2 | ''",
                "003:1; 2: | 2:",
                "003:1, 003:2 | 003:1, 003:2"
            })
    void textsThatAreNotSeveralCitations(String text, String culprit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.parseAll(text))
                .withMessage("Not a citation: \"" + culprit + "\"" + EXPECTED);
    }
}
