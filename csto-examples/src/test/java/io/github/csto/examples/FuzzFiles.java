package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.country.Country;
import io.github.csto.examples.csv.CsvRows;
import io.github.csto.examples.csv.Dialect;
import io.github.csto.examples.csv.RowWriter;
import io.github.csto.register.Register;
import io.github.csto.register.RegisterException;
import io.github.csto.register.RegisterTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The targets of fuzzing that read files: each input is written to a folder of the process, which is emptied before. */
final class FuzzFiles {
    /** Begins a table in the text that stands for a folder. */
    private static final Pattern TABLE = Pattern.compile("(?m)^@([a-z-]{1,30}\\.tsv)$\\n");

    private static final Dialect UNSAID = new Dialect(Optional.empty(), Optional.empty());
    private static final Path FOLDER = folder();

    private FuzzFiles() {}

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("csto-fuzz");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                empty(folder);
                folder.toFile().delete();
            }));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.isDirectory(file)) {
                    empty(file);
                }
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text that stands for a folder of tables. */
    static byte[] joined(Path folder) throws IOException {
        StringBuilder joined = new StringBuilder();
        try (Stream<Path> tables = Files.list(folder)) {
            for (Path table : tables.sorted().toList()) {
                joined.append('@').append(table.getFileName()).append('\n').append(Files.readString(table));
            }
        }
        return joined.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A folder with a table for each line like {@code @stages.tsv}; the bytes between such lines are what the files hold. */
    static void register(byte[] data) {
        try {
            empty(FOLDER);
            Path own = Files.createDirectory(FOLDER.resolve("own"));
            String bytes = new String(data, StandardCharsets.ISO_8859_1);
            Matcher table = TABLE.matcher(bytes);
            boolean more = table.find();
            while (more) {
                int begin = table.end();
                Path file = own.resolve(table.group(1));
                more = table.find();
                String content = bytes.substring(begin, more ? table.start() : bytes.length());
                Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
            }
            Register register;
            try {
                register = Register.read(own);
            } catch (RegisterException e) {
                assertThat(e.faults())
                        .isNotEmpty()
                        .allSatisfy(fault -> assertThat(fault.toString()).isNotBlank());
                return;
            }
            Path written = FOLDER.resolve("written");
            register.write(written);
            assertThat(Register.read(written)).isEqualTo(register).returns(register.digest(), Register::digest);
            assertThat(Register.of(rows(register))).isEqualTo(register);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<Map<String, String>>> rows(Register register) {
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        for (RegisterTable table : register.tables()) {
            tables.put(table.name(), table.rows());
        }
        return tables;
    }

    private static Path file(byte[] data) throws IOException {
        empty(FOLDER);
        return Files.write(FOLDER.resolve("in.csv"), data);
    }

    /** What was read of a file: the fields of its rows, whether a row is written wrong, and the file written again. */
    private record Read(List<List<String>> rows, boolean flawed) {
        static Read of(Path file, Path copy) throws IOException {
            List<List<String>> rows = new ArrayList<>();
            boolean flawed = false;
            try (CsvRows in = CsvRows.open(
                            file,
                            UNSAID,
                            List.of("state", "day"),
                            text -> Country.find(text).isPresent());
                    RowWriter out = new RowWriter(Files.newOutputStream(copy), in, false)) {
                rows.add(in.header());
                out.copy(in.row()); // the header, as tag writes it
                out.end();
                while (in.next()) {
                    rows.add(List.copyOf(in.row().fields()));
                    flawed |= in.fault().isPresent();
                    out.copy(in.row());
                    out.end();
                }
            }
            return new Read(rows, flawed);
        }
    }

    static void csv(byte[] data) {
        try {
            Path file = file(data);
            Path copy = FOLDER.resolve("copy.csv");
            Read read;
            try {
                read = Read.of(file, copy);
            } catch (IllegalArgumentException e) {
                assertThat(e.getMessage()).isNotBlank();
                return;
            }
            if (!read.flawed()) {
                assertThat(Read.of(copy, FOLDER.resolve("again.csv"))).isEqualTo(read);
                assertThat(FOLDER.resolve("again.csv")).hasSameBinaryContentAs(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertIsRun(Run run) {
        assertThat(run.code()).isIn(0, 2);
        assertThat(run.err()).doesNotContain("Exception", "failed");
        if (run.code() == 2) {
            assertThat(run.err()).containsPattern("(?m)^csto: ");
        }
    }

    static void tag(byte[] data) {
        try {
            Path file = file(data);
            Path tagged = FOLDER.resolve("tagged.csv");
            Path rejected = FOLDER.resolve("rejected.csv");
            Run run = Run.tag(file, tagged, "--rejects", rejected.toString());
            assertIsRun(run);
            assertThat(Files.exists(tagged)).isEqualTo(run.code() == 0);
            if (run.code() == 0) {
                Path copy = FOLDER.resolve("copy.csv");
                Read read = Read.of(file, copy);
                if (!read.flawed()) {
                    int rows = Read.of(tagged, copy).rows().size()
                            + Read.of(rejected, copy).rows().size();
                    assertThat(rows - 2).isEqualTo(read.rows().size() - 1);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first byte chooses how the file is to be read. */
    static void compare(byte[] data) {
        try {
            List<String> ways = List.of("", " --years any", " --wide --years whole", " --wide", " --codes auto");
            String way = ways.get(data.length == 0 ? 0 : Byte.toUnsignedInt(data[0]) % ways.size());
            byte[] content = new byte[Math.max(data.length - 1, 0)];
            System.arraycopy(data, Math.min(1, data.length), content, 0, content.length);
            Path file = file(content);
            assertIsRun(Run.words("compare --end inclusive --format csv --spells " + file + way));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
