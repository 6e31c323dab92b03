package io.github.csto.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.csto.Csto;
import io.github.csto.country.CodeSystem;
import io.github.csto.examples.GenerateRows;
import io.github.csto.examples.csv.Dialect;
import io.github.csto.examples.dates.DateReader;
import io.github.csto.examples.dates.DateRules;
import io.github.csto.examples.tag.Progress;
import io.github.csto.examples.tag.TagCounts;
import io.github.csto.examples.tag.Tagging;
import io.github.csto.membership.Criterion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tags the same rows by {@code tag} and by Spark, from and to CSV and Parquet, and holds the answers against each other, row for row. Each Spark job
 * runs in turns with one that only copies, and the times are printed; docs/spark.md has those of a large run.
 */
class SameAsTagTest {
    private static final int ROWS = Integer.getInteger("csto.spark.rows", 20_000);
    private static final int TURNS = 3;
    private static final List<String> ADDED = List.of("membership", "status", "certainty", "stage", "reason");
    private static final List<String> COLUMNS = Stream.concat(Stream.of("id", "state", "day", "note"), ADDED.stream())
            .toList();

    private static final OperatingSystemMXBean CPU = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @TempDir
    private Path folder;

    @Test
    void rowForRow() throws IOException {
        Path rows = folder.resolve("rows.csv");
        try (Writer out = Files.newBufferedWriter(rows)) {
            GenerateRows.write(ROWS, out);
        }
        Path tagged = folder.resolve("tagged.csv");
        Path rejected = folder.resolve("rejected.csv");
        TagCounts counts = timed("tag, one thread", () -> byTag(rows, tagged, rejected));
        TagWithSpark.RowCounts expected = new TagWithSpark.RowCounts(counts.read(), counts.tagged(), counts.rejected());
        try (SparkSession spark = LocalSpark.session()) {
            Path parquet = folder.resolve("rows.parquet");
            TagWithSpark.csv(spark).csv(rows.toString()).write().parquet(parquet.toString());
            Path fromCsv = turns(spark, TagWithSpark.TableForm.CSV, rows, expected);
            Path fromParquet = turns(spark, TagWithSpark.TableForm.PARQUET, parquet, expected);

            String[] byTag = new String[ROWS];
            readCsv(tagged, byTag);
            readCsv(rejected, byTag);
            assertThat(byTag).doesNotContainNull();

            String[] bySpark = new String[ROWS];
            try (Stream<Path> parts = Files.list(fromCsv)) {
                for (Path part :
                        parts.filter(each -> each.toString().endsWith(".csv")).toList()) {
                    readCsv(part, bySpark);
                }
            }
            same(byTag, bySpark);

            Arrays.fill(bySpark, null);
            Iterator<Row> answers = spark.read().parquet(fromParquet.toString()).toLocalIterator();
            while (answers.hasNext()) {
                Row row = answers.next();
                put(bySpark, COLUMNS.stream().map(row::<String>getAs).toList());
            }
            same(byTag, bySpark);
        }
    }

    private static void same(String[] byTag, String[] bySpark) {
        assertThat(Arrays.mismatch(bySpark, byTag))
                .as("the first row that differs")
                .isEqualTo(-1);
    }

    private Path turns(SparkSession spark, TagWithSpark.TableForm form, Path rows, TagWithSpark.RowCounts expected) {
        for (int turn = 1; ; turn++) {
            String name = form.name().toLowerCase(Locale.ROOT) + ", turn " + turn;
            Path copy = folder.resolve("copy " + name);
            timed("Spark copies " + name, () -> {
                TagWithSpark.write(
                        form == TagWithSpark.TableForm.CSV
                                ? TagWithSpark.csv(spark).csv(rows.toString())
                                : TagWithSpark.read(spark, form, rows.toString()),
                        form,
                        copy.toString());
                return copy;
            });
            Path tagged = folder.resolve("tagged " + name);
            TagWithSpark.RowCounts counts = timed(
                    "Spark tags " + name,
                    () -> TagWithSpark.tag(
                            TagWithSpark.read(spark, form, rows.toString()),
                            "state",
                            "day",
                            TagQuestion.DEFAULT,
                            form,
                            tagged.toString()));
            assertThat(counts).isEqualTo(expected);
            if (turn == TURNS) {
                return tagged;
            }
        }
    }

    private static TagCounts byTag(Path rows, Path tagged, Path rejected) {
        try {
            return new Tagging(
                            Csto.fromSeeds(),
                            Criterion.MEMBER,
                            rows,
                            tagged,
                            rejected,
                            "state",
                            Set.of(),
                            "day",
                            new DateReader(DateRules.STRICT),
                            "",
                            CodeSystem.ISO,
                            Dialect.UNSAID,
                            false,
                            said -> {})
                    .run(Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        long cpuStart = CPU.getProcessCpuTime();
        T result = work.get();
        System.out.printf(
                Locale.ROOT,
                "%-28s %,d rows: %.1f s, %.1f s of processor time%n",
                what,
                ROWS,
                (System.nanoTime() - start) / 1e9,
                (CPU.getProcessCpuTime() - cpuStart) / 1e9);
        return result;
    }

    private static void readCsv(Path file, String[] rows) throws IOException {
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord record : records) {
                Map<String, String> fields = record.getFieldsAsMap();
                put(
                        rows,
                        COLUMNS.stream()
                                .map(column -> fields.getOrDefault(column, ""))
                                .toList());
            }
        }
    }

    /** No text and an empty one are the same here. */
    private static void put(String[] rows, List<String> cells) {
        List<String> texts = new ArrayList<>();
        cells.forEach(cell -> texts.add(cell == null ? "" : cell));
        int at = Integer.parseInt(texts.get(0)) - 1;
        assertThat(rows[at]).as("row %s is there twice", texts.get(0)).isNull();
        rows[at] = String.join("|", texts);
    }
}
