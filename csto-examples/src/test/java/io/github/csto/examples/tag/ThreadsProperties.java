package io.github.csto.examples.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.csto.Csto;
import io.github.csto.country.CodeSystem;
import io.github.csto.examples.csv.Dialect;
import io.github.csto.examples.dates.DateReader;
import io.github.csto.examples.dates.DateRules;
import io.github.csto.membership.Criterion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/**
 * However many threads work on the rows, and wherever one block of rows ends and the next begins: what is written, counted and told is what one thread
 * makes of all rows in one block.
 */
class ThreadsProperties {
    private static final Csto CSTO = Csto.fromSeeds();
    private static final int ENDLESS = 1 << 20;

    /** Begins what it writes with a mark, which is to be there once. */
    private static final Charset MARKING = Charset.forName("x-UTF-16LE-BOM");

    /** A file and how it is asked about. */
    record Asked(
            List<String> lines,
            Charset encoding,
            char delimiter,
            boolean wide,
            boolean setsAside,
            boolean safe,
            boolean zipped,
            int lostAtTheEnd,
            boolean hasWrongByte,
            DateRules rules) {
        byte[] bytes() throws IOException {
            String header = wide ? "Armenia,day,UZ" : "note,state,day";
            byte[] text = (String.join(
                                            "\n",
                                            Stream.concat(Stream.of(header), lines.stream())
                                                    .toList())
                                    .replace(',', delimiter)
                            + "\n")
                    .getBytes(encoding.equals(MARKING) ? StandardCharsets.UTF_16LE : encoding);
            if (hasWrongByte) {
                text[text.length * 2 / 3] = (byte) 0xff;
            }
            if (!zipped) {
                return text;
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(bytes)) {
                out.write(text);
            }
            byte[] all = bytes.toByteArray();
            return Arrays.copyOf(all, Math.max(all.length - lostAtTheEnd, 0));
        }
    }

    /** All that a run leaves behind. */
    record Left(String counts, String tagged, String rejected, List<String> told, List<String> progress) {}

    private static Left left(Asked asked, int threads, int blockSize) throws IOException {
        Path folder = Files.createTempDirectory("threads");
        Path input = Files.write(folder.resolve("rows"), asked.bytes());
        Path output = folder.resolve("tagged");
        Path rejects = folder.resolve("rejected");
        List<String> told = new ArrayList<>();
        List<String> progress = new ArrayList<>();
        DateReader dates = new DateReader(asked.rules());
        Tagging tagging = new Tagging(
                CSTO,
                Criterion.MEMBER,
                input,
                output,
                asked.setsAside() ? rejects : null,
                asked.wide() ? null : "state",
                Set.of(),
                "day",
                dates,
                "",
                CodeSystem.ISO,
                new Dialect(Optional.of(asked.delimiter()), Optional.of(asked.encoding())),
                asked.safe(),
                told::add);
        try {
            String counts;
            try {
                TagCounts found = tagging.run(
                        (rows, bytes, size) -> progress.add(rows + " " + bytes + " " + size), threads, blockSize);
                counts = found.toString();
                told.addAll(dates.hints("day", found.read()));
            } catch (IllegalArgumentException | IOException e) {
                counts = e.toString().replace(folder.toString(), "");
            }
            return new Left(counts, hex(output), hex(rejects), told, progress);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static String hex(Path file) throws IOException {
        return Files.exists(file) ? HexFormat.of().formatHex(Files.readAllBytes(file)) : "not there";
    }

    private static Arbitrary<String> notes() {
        Arbitrary<String> texts =
                Arbitraries.strings().withChars("ab ,\"\n\r=é'".toCharArray()).ofMaxLength(8);
        Arbitrary<String> quoted = texts.map(text -> "\"" + text.replace("\"", "\"\"") + "\"");
        return Arbitraries.frequencyOf(
                Tuple.of(6, quoted),
                Tuple.of(6, Arbitraries.of("", "=1+1", "a \"b\" c", "Ü", "日")),
                Tuple.of(1, Arbitraries.of("\"closed\" too early", "\"never closed", "surplus,", "\n\n", "\"a\"\"")));
    }

    private static Arbitrary<String> states() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of("UZ", "KAZ", "Armenia", "\"Georgia\"", " BY", "Kirghizistan", "FR")),
                Tuple.of(2, Arbitraries.of("Atlantis", "\"Atl\"\"antis\"", "Uzbekistn", "", "Congo")),
                Tuple.of(1, Arbitraries.integers().between(1, 60).map(i -> "None" + i)));
    }

    private static Arbitrary<String> dates() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(0, 15_000).map(ThreadsProperties::day)),
                Tuple.of(2, Arbitraries.of("1999", "2006-10", "[1999-04-02..1999]", "\"1999-06-01\"", "2010..2012")),
                Tuple.of(2, Arbitraries.of("NA", "unknown", "", "-9", "9999-12-31", "0000-01-01")),
                Tuple.of(2, Arbitraries.of("2006~", "05/10/2007", "25/10/2007", "1999-02-30", "1900-02-29", "x")));
    }

    private static String day(int number) {
        return LocalDate.of(1985, 1, 1).plusDays(number).toString();
    }

    @Provide
    Arbitrary<Asked> asked() {
        Arbitrary<String> lines = Combinators.combine(notes(), states(), dates())
                .as((note, state, date) -> note + "," + state + "," + date);
        Arbitrary<String> wideLines = Combinators.combine(states(), dates(), notes())
                .as((state, date, note) -> state + "," + date + "," + note);
        Arbitrary<Boolean> rarely = Arbitraries.frequency(Tuple.of(6, false), Tuple.of(1, true));
        Arbitrary<Boolean> mostly = rarely.map(is -> !is);
        return rarely.flatMap(wide -> Combinators.combine(
                        (wide ? wideLines : lines).list().ofMinSize(1).ofMaxSize(300),
                        Arbitraries.of(
                                        "UTF-8",
                                        "UTF-8",
                                        "windows-1252",
                                        "UTF-16LE",
                                        "ISO-2022-JP",
                                        "GB18030",
                                        MARKING.name())
                                .map(Charset::forName),
                        Arbitraries.of(',', ';', '\t'),
                        mostly,
                        rarely,
                        rarely,
                        Combinators.combine(rarely, Arbitraries.integers().between(1, 30))
                                .as((damaged, lost) -> damaged ? lost : 0),
                        rarely)
                .flatAs((rows, encoding, delimiter, setsAside, safe, zipped, lost, wrong) -> rules().map(
                                rules -> new Asked(
                                        rows,
                                        encoding,
                                        delimiter,
                                        wide,
                                        setsAside,
                                        safe,
                                        zipped || lost > 0,
                                        lost,
                                        wrong,
                                        rules))));
    }

    private static Arbitrary<DateRules> rules() {
        return Arbitraries.of(
                DateRules.STRICT,
                new DateRules(
                        List.of(),
                        Set.of("NA", "2000-01-01"),
                        DateRules.Approximate.AS_TOLD,
                        DateRules.Intervals.ONE_DAY),
                new DateRules(List.of(), Set.of("-9"), DateRules.Approximate.AS_TOLD, DateRules.Intervals.REFUSE));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void threadsAndBlocksChangeNothing(
            @ForAll @From("asked") Asked asked, @ForAll @IntRange(min = 1, max = 200) int size) throws IOException {
        Left one = left(asked, 1, ENDLESS);
        for (int threads : new int[] {1, 2, 7}) {
            assertThat(left(asked, threads, size)).as("%s threads", threads).isEqualTo(one);
        }
    }

    /** More texts that name no state than near names are looked for, and more than evidence is kept of, each several times. */
    @Property(tries = 5)
    void whatDependsOnTheFirstThousandDoesNotDependOnThreads(@ForAll @IntRange(min = 10, max = 5000) int size)
            throws IOException {
        List<String> lines = IntStream.range(0, 4000)
                .mapToObj(i -> "," + (i % 7 == 0 ? "UZ" : "None" + (i * 31 % 2500)) + ",1999-06-01")
                .toList();
        Asked asked =
                new Asked(lines, StandardCharsets.UTF_8, ',', false, true, false, false, 0, false, DateRules.STRICT);
        Left one = left(asked, 1, ENDLESS);
        assertThat(new String(HexFormat.of().parseHex(one.rejected()), asked.encoding()))
                .contains("the nearest are")
                .contains("in the first 1000 such texts only");
        for (int threads : new int[] {2, 7}) {
            assertThat(left(asked, threads, size)).as("%s threads", threads).isEqualTo(one);
        }
    }

    /** The rows before the place where a file is damaged come first, and one that cannot be tagged is told, however late it is. */
    @Example
    void whatIsWrongIsToldInTheOrderOfTheRows() throws IOException {
        List<String> lines = IntStream.range(0, 9000)
                .mapToObj(i -> "note " + i * 7919L * i % 100_003 + "," + (i == 8800 ? "Atlantis" : "UZ") + "," + day(i))
                .toList();
        for (boolean setsAside : new boolean[] {true, false}) {
            Asked asked = new Asked(
                    lines, StandardCharsets.UTF_8, ',', false, setsAside, false, true, 3, false, DateRules.STRICT);
            for (int threads : new int[] {1, 2, 7}) {
                for (int size : new int[] {100, 5000, ENDLESS}) {
                    assertThat(left(asked, threads, size).counts())
                            .as("%s threads, %s characters, setting rows aside: %s", threads, size, setsAside)
                            .contains(
                                    setsAside
                                            ? ", line 9001 or later: damaged gzip ("
                                            : ", line 8802: state: Unknown country");
                }
            }
        }
    }

    /** As memory may run out in any thread: what is told of progress is told by the thread that has its turn. */
    @Example
    void anErrorInAnyThreadComesOutAsItIsAndLeavesNothing() throws IOException {
        Path folder = Files.createTempDirectory("threads");
        Path input = Files.writeString(folder.resolve("rows"), "state,day\n" + "UZ,1999-06-01\n".repeat(200_000));
        Tagging tagging = new Tagging(
                CSTO,
                Criterion.MEMBER,
                input,
                folder.resolve("tagged"),
                null,
                "state",
                Set.of(),
                "day",
                new DateReader(DateRules.STRICT),
                "",
                CodeSystem.ISO,
                Dialect.UNSAID,
                false,
                said -> {});
        OutOfMemoryError error = new OutOfMemoryError("of 100,000 rows");
        for (int threads : new int[] {1, 2, 7}) {
            assertThatThrownBy(() -> tagging.run(
                            (rows, bytes, size) -> {
                                if (rows > 100_000) {
                                    throw error;
                                }
                            },
                            threads,
                            1000))
                    .isSameAs(error);
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).containsExactly(input);
            }
        }
        Files.delete(input);
        Files.delete(folder);
    }
}
