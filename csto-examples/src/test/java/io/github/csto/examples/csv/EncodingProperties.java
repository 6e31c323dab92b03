package io.github.csto.examples.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** The bytes are those of the JDK, and bytes that meant nothing are there again, whatever the text and however long it is. */
class EncodingProperties {
    private static byte[] bytes(Encoding encoding, List<String> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String row : rows) {
            char[] chars = (row + "behind it").toCharArray();
            encoding.write(chars, row.length(), out);
        }
        encoding.end(out);
        return out.toByteArray();
    }

    @Provide
    Arbitrary<List<String>> rows() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.of("a", "row", "\"", "0123456789012345678901234567890123456789")),
                        Tuple.of(4, Arbitraries.of("é", "ß", "Ўз", "–", "日本", "\uffff", "\u0080", "\u07ff", "\u0800")),
                        Tuple.of(1, Arbitraries.of("😀", "\ud800\udc00", "\udbff\udfff")))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts) + "\n")
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of("UTF-8", "UTF-8", "UTF-16LE", "UTF-16", "UTF-32LE", "GB18030")
                .map(Charset::forName);
    }

    @Property
    void theBytesAreThoseOfTheJdk(
            @ForAll("charsets") Charset charset,
            @ForAll("rows") List<String> rows,
            @ForAll @IntRange(min = 1, max = 200) int times)
            throws IOException {
        List<String> longer = rows.stream().map(row -> row.repeat(times)).toList();
        assertThat(bytes(new Encoding(charset), longer))
                .isEqualTo(String.join("", longer).getBytes(charset));
    }

    @Property
    void bytesThatMeantNothingAreThereAgain(
            @ForAll List<@IntRange(min = 0x80, max = 0xff) Integer> wrong, @ForAll("rows") List<String> rows)
            throws IOException {
        Charset utf8 = Charset.forName("UTF-8");
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < wrong.size(); i++) {
            String row = rows.isEmpty() ? "x" : rows.get(i % rows.size());
            text.append(row).append(Escapes.of((byte) (int) wrong.get(i)));
            expected.write(row.getBytes(utf8));
            expected.write(wrong.get(i));
        }
        assertThat(bytes(new Encoding(utf8), List.of(text.toString()))).isEqualTo(expected.toByteArray());
    }
}
