package io.github.csto.examples.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Decoding loses no byte, whatever the bytes and however they are asked for. */
class DecodingProperties {
    private static String read(byte[] bytes, Charset charset, int chunk) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Reader reader = new Decoding(new ByteArrayInputStream(bytes), charset)) {
            char[] buffer = new char[chunk];
            int count = reader.read(buffer, 0, chunk);
            while (count >= 0) {
                assertThat(count).isPositive();
                text.append(buffer, 0, count);
                count = reader.read(buffer, 0, chunk);
            }
            assertThat(reader.read(buffer, 0, chunk)).isNegative();
        }
        return text.toString();
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.of(
                        0, 0x61, 0x0a, 0x22, 0x7f, 0x80, 0xa0, 0xbf, 0xc2, 0xc3, 0xe2, 0x82, 0xac, 0xed, 0xf0, 0x9f,
                        0xff)
                .map(value -> (byte) (int) value)
                .array(byte[].class)
                .ofMaxSize(24);
    }

    /** By the rules of UTF-8, byte by byte: the text that the bytes from an index on begin with, or nothing. */
    private static String character(byte[] bytes, int from) {
        for (int length = 1; length <= 4 && from + length <= bytes.length; length++) {
            String text = new String(bytes, from, length, StandardCharsets.UTF_8);
            if (!text.contains("\uFFFD") && text.codePointCount(0, text.length()) == 1) {
                return text;
            }
        }
        return "";
    }

    @Property
    void whatIsUtf8IsReadAndEveryOtherByteIsKept(
            @ForAll("bytes") byte[] bytes, @ForAll @IntRange(min = 1, max = 30) int chunk) throws IOException {
        StringBuilder expected = new StringBuilder();
        int at = 0;
        while (at < bytes.length) {
            String character = character(bytes, at);
            expected.append(character.isEmpty() ? (char) (0xdc00 + (bytes[at] & 0xff)) : character);
            at += character.isEmpty() ? 1 : character.getBytes(StandardCharsets.UTF_8).length;
        }
        assertThat(read(bytes, StandardCharsets.UTF_8, chunk)).isEqualTo(expected.toString());
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(
                        List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "windows-1252", "KOI8-R", "Shift_JIS"))
                .map(Charset::forName);
    }

    @Property
    void whatCanBeWrittenIsReadAgain(
            @ForAll("charsets") Charset charset,
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 1, max = 5) int chunk)
            throws IOException {
        String written = new String(text.getBytes(charset), charset);
        assertThat(read(written.getBytes(charset), charset, chunk)).isEqualTo(written);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "Я", "日", "😀", "\n", "\"")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
