package io.github.csto.examples.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rows are read whatever a file holds, and nothing of it is lost. */
class RowReaderProperties {
    private static final int ENDLESS = 1 << 20;

    /** A row as it was read. */
    private record Read(String raw, List<String> fields, long line, String flaw) {}

    private static List<Read> read(Reader in, int longest) {
        CsvRow row = new CsvRow();
        RowReader reader = new RowReader(in, ',', row, longest);
        List<Read> rows = new ArrayList<>();
        try {
            while (reader.next()) {
                rows.add(new Read(
                        new String(row.chars(), row.start(), row.length()),
                        List.copyOf(row.fields()),
                        row.line(),
                        row.flaw().map(CsvRow.Flaw::reason).orElse("")));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return rows;
    }

    /** Gives one character after the other, so that the buffer ends everywhere. */
    private static Reader slowly(String text) {
        return new FilterReader(new StringReader(text)) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(length, 1));
            }
        };
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab,,\"\"\"\n\r\0").ofMaxLength(24);
    }

    /** Fields, each with how it is written. */
    @Provide
    Arbitrary<List<List<String>>> tables() {
        return Arbitraries.strings()
                .withChars("a,\"\n\r")
                .ofMaxLength(4)
                .list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .list()
                .ofMaxSize(5);
    }

    private static long line(String before) {
        return 1
                + before.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    @Property
    void betweenTheRowsAreOnlyLineEnds(@ForAll("texts") String text) {
        int at = 0;
        for (Read row : read(new StringReader(text), ENDLESS)) {
            int start = text.indexOf(row.raw(), at);
            while (start > at && (text.charAt(start) == '\n' || text.charAt(start) == '\r')) {
                start = text.indexOf(row.raw(), start + 1);
            }
            assertThat(text.substring(at, start)).matches("[\n\r]*");
            assertThat(row.line()).isEqualTo(line(text.substring(0, start)));
            at = start + row.raw().length();
        }
        assertThat(text.substring(at)).matches("[\n\r]*");
    }

    @Property
    void howTheCharactersComeMakesNoDifference(@ForAll("texts") String text) {
        assertThat(read(slowly(text), ENDLESS)).isEqualTo(read(new StringReader(text), ENDLESS));
    }

    @Property
    void whatIsWrittenIsRead(@ForAll("tables") List<List<String>> table) {
        StringBuilder text = new StringBuilder();
        for (List<String> fields : table) {
            text.append(String.join(
                            ",",
                            fields.stream()
                                    .map(field ->
                                            field.matches("[a]*") ? field : "\"" + field.replace("\"", "\"\"") + "\"")
                                    .toList()))
                    .append("\r\n");
        }
        assertThat(read(slowly(text.toString()), ENDLESS))
                .allSatisfy(row -> assertThat(row.flaw()).isEmpty())
                .extracting(Read::fields)
                .isEqualTo(table);
    }

    /** A row that is too long comes in parts, and the rows behind it are what they are without a bound. */
    @Property
    void aBoundLosesNothing(@ForAll("texts") String text) {
        List<Read> whole = read(new StringReader(text), ENDLESS);
        List<Read> bounded = read(slowly(text), 5);
        int next = 0;
        for (Read row : whole) {
            StringBuilder raw = new StringBuilder();
            while (raw.length() < row.raw().length()) {
                Read part = bounded.get(next++);
                assertThat(part.line()).isEqualTo(row.line());
                assertThat(part.flaw().replace("part of ", ""))
                        .isEqualTo(row.raw().length() <= 5 ? row.flaw() : "a row of more than 5 characters");
                raw.append(part.raw());
            }
            assertThat(raw).hasToString(row.raw());
        }
        assertThat(bounded).hasSize(next);
    }

    @Example
    void theFlawsAreThese() {
        assertThat(read(new StringReader("\"a\"b,c\n\"a\nb\"c\"d,\"e\"\n\"a,b\n"), ENDLESS))
                .containsExactly(
                        new Read("\"a\"b,c", List.of("\"a\"b", "c"), 1, "text after the closing quotation mark"),
                        new Read(
                                "\"a\nb\"c\"d,\"e\"",
                                List.of("\"a\nb\"c\"d", "e"),
                                2,
                                "text after the closing quotation mark"),
                        new Read("\"a,b\n", List.of("\"a,b\n"), 4, "a quoted field that is never closed"));
    }
}
