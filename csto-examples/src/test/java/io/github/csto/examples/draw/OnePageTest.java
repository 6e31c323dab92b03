package io.github.csto.examples.draw;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.country.Country;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What stands on a page once can be had back. */
class OnePageTest {
    /** As the script does it. */
    private static String read(List<Number> code, List<List<String>> lines) {
        StringBuilder read = new StringBuilder();
        int place = 0;
        while (place < code.size()) {
            List<String> pieces = lines.get(code.get(place).intValue());
            read.append(read.isEmpty() ? "" : "\n").append(pieces.get(0));
            for (int piece = 1; piece < pieces.size(); piece++) {
                read.append(new BigDecimal(code.get(place + piece).toString()).toPlainString())
                        .append(pieces.get(piece));
            }
            place += pieces.size();
        }
        return read.toString();
    }

    @Property(tries = 2000)
    void linesAreReadBackAsTheyWere(
            @ForAll @Size(min = 1, max = 8)
                    List<@StringLength(max = 12) @CharRange(from = '-', to = '>') String> values) {
        OnePage page = new OnePage();
        String drawing = values.stream()
                .map(value -> "<rect x=\"" + value + "\" points=\"" + value + " 12.5\"/>")
                .collect(Collectors.joining("\n"));
        assertThat(read(page.code(drawing), page.lines())).isEqualTo(drawing);
    }

    @Example
    void linesThatDifferOnlyInNumbersAreOne() {
        OnePage page = new OnePage();
        List<Number> code = new ArrayList<>(page.code("<g>\n<line x1=\"1.25\" y1=\"-3\"/>"));
        code.addAll(page.code("<line x1=\"0\" y1=\"0.125\"/>\n<g>"));
        assertThat(page.lines()).hasSize(2);
        assertThat(read(code, page.lines()))
                .isEqualTo("<g>\n<line x1=\"1.25\" y1=\"-3\"/>\n<line x1=\"0\" y1=\"0.125\"/>\n<g>");
    }

    @Example
    void whatTheScriptSaysIsLeftOut() {
        OnePage page = new OnePage();
        List<Number> code = page.code(
                "<text x=\"3\" data-text=\"17\" class=\"on-paper\">member</text>\n<desc id=\"d\">Two\nlines.</desc>\n<text x=\"4\">1995</text>");
        assertThat(read(code, page.lines()))
                .isEqualTo(
                        "<text x=\"3\" data-text=\"17\" class=\"on-paper\"></text>\n<desc id=\"d\"></desc>\n<text x=\"4\">1995</text>");
    }

    @Example
    void aTextIsThereOnceAndOnceOnlyIfItIsTheSameInEveryLanguage() {
        OnePage page = new OnePage();
        int armenia = page.text(Country.AM::displayName);
        assertThat(page.text("lenta-2006")).isNotEqualTo(armenia);
        assertThat(page.text(Country.AM::displayName)).isEqualTo(armenia);
        assertThat(page.texts()).containsExactly(List.of("Armenia", "Arménie", "Армения"), List.of("lenta-2006"));
    }
}
