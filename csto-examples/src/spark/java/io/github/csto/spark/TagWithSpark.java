package io.github.csto.spark;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tags a table of Parquet or CSV. Every row is passed on, with an answer or with a reason. */
@Command(
        name = "tag-with-spark",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = "Adds membership, status, certainty, stage and reason to each row of a table.")
public final class TagWithSpark implements Callable<Integer> {
    /** How a table is written. */
    enum TableForm {
        CSV,
        PARQUET
    }

    /** What became of the rows: {@code read = tagged + rejected}. */
    record RowCounts(long read, long tagged, long rejected) {}

    /** Of a row of CSV that has not as many fields as the header. */
    static final String UNREAD = "_unread";

    /** As the tables of {@code tag}; where a cell is empty there is null, and an empty text where it has quotation marks. */
    private static final Map<String, String> CSV = Map.of(
            "header", "true", "escape", "\"", "ignoreLeadingWhiteSpace", "false", "ignoreTrailingWhiteSpace", "false");

    private static final String NO_TEXT = "\uffff"; // no character

    private static final String TAG = "_csto_tag";
    private static final String READ = "read";
    private static final String REJECTED = "rejected";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--input", paramLabel = "PATH", required = true, description = "The table, as Spark names it.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String input;

    @Option(names = "--output", paramLabel = "PATH", required = true, description = "A folder that is not there yet.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String output;

    @Option(
            names = "--from",
            paramLabel = "csv|parquet",
            description = "How the table is written; parquet if not given.")
    private TableForm from = TableForm.PARQUET;

    @Option(
            names = "--to",
            paramLabel = "csv|parquet",
            description = "How the answer is written; parquet if not given.")
    private TableForm to = TableForm.PARQUET;

    @Option(
            names = "--country-column",
            paramLabel = "NAME",
            required = true,
            description = "The column with the state.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String countryColumn;

    @Option(names = "--date-column", paramLabel = "NAME", required = true, description = "The column with the date.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String dateColumn;

    @Option(names = "--organisation", paramLabel = "NAME", description = "The organisation; CSTO if not given.")
    private String organisation = "";

    @Option(names = "--account", paramLabel = "NAME", description = "The account; the preferred one if not given.")
    private String account = "";

    @Option(
            names = "--criterion",
            paramLabel = "signatory|party|member|in-force",
            description = "Who counts; member if not given.")
    private String criterion = "";

    private TagWithSpark() {}

    /**
     * Tags a table in the session that {@code spark-submit} gives.
     *
     * @param args the options
     */
    public static void main(String[] args) {
        int code = line().execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    static CommandLine line() {
        return new CommandLine(new TagWithSpark())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    if (!(e instanceof IllegalArgumentException)) {
                        throw e;
                    }
                    line.getErr().println("csto: " + e.getMessage());
                    return CommandLine.ExitCode.USAGE;
                });
    }

    @Override
    public Integer call() {
        SparkSession spark = SparkSession.builder().appName("csto tag").getOrCreate();
        Dataset<Row> rows = read(spark, from, input);
        TagQuestion question = TagQuestion.of(organisation, account, criterion).checked();
        RowCounts counts = tag(rows, countryColumn, dateColumn, question, to, output);
        spec.commandLine()
                .getOut()
                .println(String.format(
                        Locale.ROOT,
                        "read %d, tagged %d, rejected %d: %s",
                        counts.read(),
                        counts.tagged(),
                        counts.rejected(),
                        output));
        return CommandLine.ExitCode.OK;
    }

    /** Each column of CSV is text; a row that has not as many fields as the header is kept as it was written in one more column. */
    static Dataset<Row> read(SparkSession spark, TableForm form, String path) {
        if (form == TableForm.PARQUET) {
            return spark.read().parquet(path);
        }
        StructType header = csv(spark).csv(path).schema();
        return csv(spark)
                .option("columnNameOfCorruptRecord", UNREAD)
                .schema(header.add(UNREAD, DataTypes.StringType))
                .csv(path);
    }

    static DataFrameReader csv(SparkSession spark) {
        return spark.read().options(CSV).option("nullValue", NO_TEXT);
    }

    static RowCounts tag(
            Dataset<Row> rows, String state, String day, TagQuestion question, TableForm form, String path) {
        Observation seen = new Observation();
        Column reason = col(TagCell.REASON.column());
        write(
                tagged(rows, state, day, question)
                        .observe(seen, count(lit(1)).as(READ), count(reason).as(REJECTED)),
                form,
                path);
        Map<String, Object> counts = counts(seen);
        long read = (Long) requireNonNull(counts.get(READ));
        long rejected = (Long) requireNonNull(counts.get(REJECTED));
        return new RowCounts(read, read - rejected, rejected);
    }

    /** They are there as soon as the table is written. */
    private static Map<String, Object> counts(Observation seen) {
        try {
            return seen.getAsJava();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    static void write(Dataset<Row> rows, TableForm form, String path) {
        if (form == TableForm.CSV) {
            rows.write().options(CSV).csv(path);
        } else {
            rows.write().parquet(path);
        }
    }

    /** All columns as they are, then those of the tag, then what was not read. The reasons begin with the names of the columns. */
    static Dataset<Row> tagged(Dataset<Row> rows, String state, String day, TagQuestion question) {
        List<String> names = List.of(rows.columns());
        check(names, state, day);
        Column tag = CstoFunctions.tag(rows.col(quoted(state)), rows.col(quoted(day)), question.called(state, day));
        Dataset<Row> asked = rows.withColumn(TAG, tag);
        boolean mayBeUnread = names.contains(UNREAD);
        List<Column> columns = new ArrayList<>();
        names.stream().filter(name -> !name.equals(UNREAD)).forEach(name -> columns.add(col(quoted(name))));
        for (TagCell cell : TagCell.values()) {
            Column answer = col(TAG).getField(cell.column());
            if (mayBeUnread) {
                Column other = cell == TagCell.REASON
                        ? concat(lit("expected "), lit(names.size() - 1), lit(" fields, as in the header"))
                        : lit(null).cast(DataTypes.StringType);
                answer = when(col(UNREAD).isNotNull(), other).otherwise(answer);
            }
            columns.add(answer.as(cell.column()));
        }
        if (mayBeUnread) {
            columns.add(col(UNREAD));
        }
        return asked.select(columns.toArray(Column[]::new));
    }

    private static void check(List<String> names, String state, String day) {
        for (String name : List.of(state, day)) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException("No column \"" + name + "\"; there are " + String.join(", ", names));
            }
        }
        List<String> taken = Arrays.stream(TagCell.values())
                .map(TagCell::column)
                .filter(added -> names.stream().anyMatch(added::equalsIgnoreCase))
                .toList();
        if (!taken.isEmpty()) {
            throw new IllegalArgumentException(
                    "The table already has a column that would be added: " + String.join(", ", taken));
        }
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
