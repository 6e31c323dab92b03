package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.examples.tag.ByDay;
import io.github.csto.examples.tag.TagDates;
import io.github.csto.membership.Criterion;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Whatever the CSV, every row is there afterwards as it was written, in its order: either tagged with what the library says of it day by day,
 * or set aside with its line.
 */
class TagProperties {
    private static final Csto CSTO = Csto.fromSeeds();
    private static final char MARK = '\uFEFF';

    /** A field as it is written; with a state or date that can be read, or without. */
    record Field<V>(String written, V value) {}

    /** A row, with two fields that matter and others that do not. */
    record Line(Field<Country> state, Field<PartialDate> date, List<String> others, boolean wellFormed) {
        boolean isTaggable() {
            return wellFormed && state.value() != null && date.value() != null;
        }

        /** Its fields in the order of the columns. */
        String written(List<Integer> columns) {
            List<String> all = new ArrayList<>(List.of(state.written(), date.written()));
            all.addAll(others);
            return String.join(",", columns.stream().map(all::get).toList()) + (wellFormed ? "" : ",surplus");
        }
    }

    record Csv(List<Line> lines, List<Integer> columns, String lineEnd, boolean marked, boolean zipped, boolean zip) {
        String header() {
            List<String> names = List.of("\"état, \"\"st\"\"\"", "day", "note", "#", "\"\"");
            return String.join(",", columns.stream().map(names::get).toList());
        }
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** Now and then quoted without need. */
    private static <V> Arbitrary<Field<V>> field(Arbitrary<Field<V>> plain) {
        return Combinators.combine(plain, Arbitraries.of(true, false))
                .as((field, quote) -> quote ? new Field<>(quoted(field.written()), field.value()) : field);
    }

    private static Arbitrary<Field<Country>> states() {
        Arbitrary<Country> countries = Arbitraries.of(
                Country.AM, Country.AZ, Country.BY, Country.GE, Country.KZ, Country.TJ, Country.UZ, Country.FR);
        return field(Arbitraries.oneOf(
                countries.map(country -> new Field<>(country.alpha2(), country)),
                countries.map(country -> new Field<>(country.alpha3().toLowerCase(Locale.ROOT), country)),
                countries.map(country -> new Field<>(Integer.toString(country.numeric()), country)),
                countries.map(country -> new Field<>(" " + country.displayName(Locale.FRENCH), country)),
                countries.map(country -> new Field<>(country.displayName(Locale.forLanguageTag("ru")), country)),
                Arbitraries.of("", " ", "Atlantis", "Congo", "1000").map(text -> new Field<>(text, (Country) null))));
    }

    private static Arbitrary<Field<PartialDate>> dates() {
        return field(Arbitraries.oneOf(
                TagDates.dates().map(date -> new Field<>(date.toString(), date)),
                Arbitraries.of("", "1999-02-30", "12/05/1999", "1999/2000", "[1999..1998]")
                        .map(text -> new Field<>(text, (PartialDate) null))));
    }

    private static Arbitrary<String> others() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("ab ,\"\n\r#'\té;\\".toCharArray())
                .ofMaxLength(6);
        return Combinators.combine(texts, Arbitraries.of(true, false))
                .as((text, quote) ->
                        quote || text.chars().anyMatch(c -> ",\"\n\r".indexOf(c) >= 0) ? quoted(text) : text);
    }

    @Provide
    Arbitrary<Csv> csvs() {
        Arbitrary<Line> lines = Combinators.combine(
                        states(),
                        dates(),
                        others().list().ofSize(3),
                        Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false)))
                .as(Line::new);
        Arbitrary<List<Integer>> columns =
                Arbitraries.randomValue(random -> shuffled(random)).dontShrink();
        return Combinators.combine(
                        lines.list().ofMaxSize(8).map(TagProperties::withAName),
                        columns,
                        Arbitraries.of("\n", "\r\n"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Csv::new);
    }

    /** Numbers alone may be of two systems, which is refused; a name tells that they are of ISO 3166-1. */
    private static List<Line> withAName(List<Line> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        List<Line> named = new ArrayList<>(lines);
        Field<PartialDate> day = new Field<>("2000-01-01", PartialDate.parse("2000-01-01"));
        named.add(new Line(new Field<>("Armenia", Country.AM), day, List.of("a", "b", "c"), true));
        return named;
    }

    private static List<Integer> shuffled(Random random) {
        List<Integer> columns = new ArrayList<>(IntStream.range(0, 5).boxed().toList());
        Collections.shuffle(columns, random);
        return List.copyOf(columns);
    }

    @Property(tries = 300)
    void everyRowIsTaggedOrSetAside(@ForAll("csvs") Csv csv, @ForAll Criterion criterion) throws IOException {
        Path folder = Files.createTempDirectory("tag");
        Path input = folder.resolve("rows");
        Path output = folder.resolve(csv.zip() ? "tagged.csv.gz" : "tagged.csv");
        Path rejects = folder.resolve("rejected.csv");
        try {
            String mark = csv.marked() ? String.valueOf(MARK) : "";
            String end = csv.lineEnd();
            StringBuilder text = new StringBuilder(mark + csv.header() + end);
            StringBuilder tagged =
                    new StringBuilder(mark + csv.header() + ",c_membership,c_status,c_certainty,c_stage" + end);
            List<String> aside = new ArrayList<>();
            int line = 2;
            long rejected = 0;
            for (Line row : csv.lines()) {
                String written = row.written(csv.columns());
                text.append(written).append(end);
                if (row.isTaggable()) {
                    tagged.append(written)
                            .append(',')
                            .append(String.join(
                                    ",",
                                    ByDay.cells(
                                            CSTO,
                                            criterion,
                                            row.state().value(),
                                            row.date().value())))
                            .append(end);
                } else {
                    aside.add(line + ",|," + written + end);
                    rejected++;
                }
                line += 1
                        + (int) written.replace("\r\n", "\n")
                                .chars()
                                .filter(c -> c == '\n' || c == '\r')
                                .count();
            }
            write(input, text.toString(), csv.zipped());
            Run run = Run.of(
                    "tag",
                    "--input",
                    input.toString(),
                    "--output",
                    output.toString(),
                    "--rejects",
                    rejects.toString(),
                    "--country-column",
                    "état, \"st\"",
                    "--date-column",
                    "day",
                    "--criterion",
                    criterion.name(),
                    "--prefix",
                    "c_",
                    "--format",
                    "json");
            assertThat(run.json())
                    .containsEntry("read", csv.lines().size())
                    .containsEntry("tagged", csv.lines().size() - (int) rejected)
                    .containsEntry("rejected", (int) rejected);
            assertThat(read(output, csv.zip())).isEqualTo(tagged.toString());
            String rest = read(rejects, false);
            String header = mark + "line,reason," + csv.header() + end;
            assertThat(rest).startsWith(header);
            rest = rest.substring(header.length());
            for (String expected : aside) {
                int bar = expected.indexOf('|');
                assertThat(rest).startsWith(expected.substring(0, bar)).contains(expected.substring(bar + 1));
                rest = rest.substring(rest.indexOf(expected.substring(bar + 1), bar) + expected.length() - bar - 1);
            }
            assertThat(rest).isEmpty();
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void write(Path file, String text, boolean zipped) throws IOException {
        OutputStream raw = Files.newOutputStream(file);
        try (OutputStream out = zipped ? new GZIPOutputStream(raw) : raw) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String read(Path file, boolean zipped) throws IOException {
        InputStream raw = Files.newInputStream(file);
        try (InputStream in = zipped ? new GZIPInputStream(raw) : raw) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
