package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Files in every shape are tagged byte by byte as they are: between the added cells stands what was read. */
class FileShapeProperties {
    private static final String ADDED = "YES,RATIFIED,CERTAIN,TREATY_IN_FORCE";

    /**
     * How a file is written.
     *
     * @param encoding its encoding
     * @param marked whether it begins with a byte order mark
     * @param delimiter what separates its columns
     * @param lineEnd how its lines end
     */
    record Shape(Charset encoding, boolean marked, char delimiter, String lineEnd) {
        boolean isFound() {
            return ",;\t|".indexOf(delimiter) >= 0 && (marked || encoding.equals(StandardCharsets.UTF_8));
        }

        byte[] bytes(String line) {
            return (line.replace(',', delimiter) + lineEnd).getBytes(encoding);
        }
    }

    @Provide
    Arbitrary<Shape> shapes() {
        Arbitrary<Shape> unmarked = Combinators.combine(
                        Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252", "KOI8-R")
                                .map(Charset::forName),
                        Arbitraries.of(',', ';', '\t', '|', ':', '~', ' ', '¦'),
                        Arbitraries.of("\n", "\r\n", "\r"))
                .as((encoding, delimiter, end) -> new Shape(encoding, false, delimiter, end))
                .filter(shape -> shape.encoding().newEncoder().canEncode(shape.delimiter()));
        return Arbitraries.oneOf(
                unmarked,
                unmarked.filter(shape -> shape.encoding().name().startsWith("UTF"))
                        .map(shape -> new Shape(shape.encoding(), true, shape.delimiter(), shape.lineEnd())));
    }

    /** Notes without a delimiter, unless they are quoted; bare quotation marks stand within them, but not before them. */
    @Provide
    Arbitrary<List<String>> notes() {
        Arbitrary<String> bare =
                Arbitraries.strings().withChars("ab\"'é#=").ofMaxLength(5).filter(text -> !text.startsWith("\""));
        Arbitrary<String> quoted = Arbitraries.strings()
                .withChars("ab;|\t\n\r'é")
                .ofMaxLength(5)
                .map(text -> "\"" + text.replace("a", "\"\"") + "\"");
        return Arbitraries.oneOf(bare, quoted).list().ofMinSize(1).ofMaxSize(6);
    }

    private static Run tag(Path folder, Shape shape, boolean rejects) {
        List<String> words = new ArrayList<>();
        if (rejects) {
            words.addAll(List.of("--rejects", folder.resolve("aside").toString()));
        }
        if (!shape.isFound()) {
            words.addAll(List.of(
                    "--delimiter",
                    Character.toString(shape.delimiter()),
                    "--encoding",
                    shape.encoding().name()));
        }
        return Run.tag(folder.resolve("in"), folder.resolve("out"), words.toArray(String[]::new));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static String unlatin(Shape shape, String text) {
        return shape.encoding().newEncoder().canEncode('é') ? text : text.replace('é', 'Я');
    }

    @Property(tries = 120)
    void whatIsReadIsWrittenByteByByte(@ForAll("shapes") Shape shape, @ForAll("notes") List<String> notes)
            throws IOException {
        Path folder = Files.createTempDirectory("shape");
        try {
            ByteArrayOutputStream in = new ByteArrayOutputStream();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] mark = (shape.marked() ? "\uFEFF" : "").getBytes(shape.encoding());
            in.write(mark);
            out.write(mark);
            in.write(shape.bytes("state,\"day\",note"));
            out.write(shape.bytes("state,\"day\",note,membership,status,certainty,stage"));
            for (String note : notes) {
                String row = "UZ,1995,\0".replace("\0", unlatin(shape, note));
                in.write(shape.bytes(row));
                out.write(shape.bytes(row + "," + ADDED));
            }
            Files.write(folder.resolve("in"), in.toByteArray());
            Run run = tag(folder, shape, false);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(Files.readAllBytes(folder.resolve("out"))).isEqualTo(out.toByteArray());
            boolean said = shape.isFound()
                    && (shape.delimiter() != ',' || !shape.encoding().equals(StandardCharsets.UTF_8));
            assertThat(run.err())
                    .isEqualTo(
                            said
                                    ? "csto: " + folder.resolve("in") + ": read with delimiter "
                                            + (shape.delimiter() == '\t' ? "tab" : "'" + shape.delimiter() + "'")
                                            + " and encoding " + shape.encoding() + "\n"
                                    : "");
        } finally {
            delete(folder);
        }
    }

    /** Bytes that no UTF-8 has, or not there. */
    @Provide
    Arbitrary<byte[]> wrong() {
        return Arbitraries.of("FF", "C3", "E282", "80", "EDA080", "C0AF", "F4908080")
                .map(hex -> IntStream.range(0, hex.length() / 2)
                        .mapToObj(i -> hex.substring(2 * i, 2 * i + 2))
                        .toList())
                .map(pairs -> {
                    byte[] bytes = new byte[pairs.size()];
                    for (int i = 0; i < bytes.length; i++) {
                        bytes[i] = (byte) Integer.parseInt(pairs.get(i), 16);
                    }
                    return bytes;
                });
    }

    @Property(tries = 60)
    void aWrongByteCostsItsRowAndNothingElse(
            @ForAll("notes") List<String> notes,
            @ForAll("wrong") byte[] wrong,
            @ForAll("ends") String end,
            @ForAll int choice)
            throws IOException {
        Shape shape = new Shape(StandardCharsets.UTF_8, false, ',', end);
        int bad = Math.floorMod(choice, notes.size());
        Path folder = Files.createTempDirectory("wrong");
        try {
            ByteArrayOutputStream in = new ByteArrayOutputStream();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream asideRow = new ByteArrayOutputStream();
            in.write(shape.bytes("note,state,day"));
            out.write(shape.bytes("note,state,day,membership,status,certainty,stage"));
            int line = 2;
            int badLine = 0;
            for (int i = 0; i < notes.size(); i++) {
                String note = notes.get(i);
                boolean quoted = note.startsWith("\"");
                if (i == bad) {
                    badLine = line + lines(note);
                    byte[] before = (quoted ? note.substring(0, note.length() - 1) : note + "x")
                            .getBytes(StandardCharsets.UTF_8);
                    asideRow.write(before);
                    asideRow.write(wrong);
                    asideRow.write(shape.bytes((quoted ? "\"" : "") + ",UZ,1995"));
                    in.write(asideRow.toByteArray());
                } else {
                    in.write(shape.bytes(note + ",UZ,1995"));
                    out.write(shape.bytes(note + ",UZ,1995," + ADDED));
                }
                line += 1 + lines(note);
            }
            Files.write(folder.resolve("in"), in.toByteArray());
            String refused = tag(folder, shape, false).isRefused().err();
            assertThat(refused)
                    .contains(folder.resolve("in") + ", line " + badLine + ": note: byte 0x"
                            + String.format("%02X", wrong[0] & 0xff) + " is not UTF-8");
            tag(folder, shape, true).isAnswered();
            assertThat(Files.readAllBytes(folder.resolve("out"))).isEqualTo(out.toByteArray());
            byte[] aside = Files.readAllBytes(folder.resolve("aside"));
            assertThat(List.of(latin(aside).substring(latin(aside).length() - asideRow.size())))
                    .containsExactly(latin(asideRow.toByteArray()));
        } finally {
            delete(folder);
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int lines(String note) {
        return (int) note.replace("\r\n", "\n")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }
}
