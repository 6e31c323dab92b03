package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of a table, against the expression that splits them. */
class TextLinesTest {
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        TextLines all = new TextLines(text.getBytes(StandardCharsets.UTF_8));
        while (all.hasNext()) {
            lines.add(all.next());
        }
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(all::next);
        return lines;
    }

    /** Of every text of up to six characters, after a byte order mark or none. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void linesEndWithALineFeedACarriageReturnOrBoth(String mark) {
        List<String> texts = new ArrayList<>(List.of(""));
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            assertThat(lines(mark + text)).containsExactly(text.split("\r\n|\r|\n", -1));
            if (text.length() < 6) {
                texts.addAll(List.of(text + "\r", text + "\n", text + "é"));
            }
        }
    }
}
