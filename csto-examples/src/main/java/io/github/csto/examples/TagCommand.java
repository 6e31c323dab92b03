package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.country.CodeSystem;
import io.github.csto.examples.csv.ColumnCodes;
import io.github.csto.examples.dates.DateColumns;
import io.github.csto.examples.dates.DateReader;
import io.github.csto.examples.tag.Progress;
import io.github.csto.examples.tag.TagCounts;
import io.github.csto.examples.tag.Tagging;
import io.github.csto.membership.Criterion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Where the state of each row of a CSV file stood on its date. The answer is what became of the rows; the rows go to files. */
@Command(
        name = "tag",
        sortOptions = false,
        description = "Adds membership, status, certainty and stage to each row of a CSV file.")
final class TagCommand implements Callable<Integer> {
    /** What became of the rows is told to people or to programs; the rows themselves are CSV. */
    private enum TagForm {
        TEXT,
        JSON
    }

    /** The answer in JSON. */
    private record Tagged(
            String organisation,
            String account,
            String criterion,
            long read,
            long tagged,
            Map<?, Long> membership,
            Map<?, Long> certainty,
            long rejected,
            long blankLines) {}

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Asked asked = new Asked();

    @Option(names = "--format", paramLabel = "text|json", description = "How to print the answer; text if not given.")
    private TagForm form = TagForm.TEXT;

    @Mixin
    private final Spreadsheet spreadsheet = new Spreadsheet();

    @Option(
            names = "--input",
            paramLabel = "FILE",
            required = true,
            description = "CSV with a header, gzip or not; - is standard input.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path input;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            required = true,
            description = "Where the tagged rows go, gzip if it ends in .gz; written in full or not at all.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path output;

    @Option(
            names = "--country-column",
            paramLabel = "NAME",
            description =
                    "The column with the state: an ISO 3166-1 code, or a name in English, French or Russian; see --codes.")
    private @Nullable String countryColumn;

    @Option(
            names = "--wide",
            description = "The file has a column for each state instead; each gets four columns of its own.")
    private boolean wide;

    @Option(
            names = "--other-columns",
            paramLabel = "NAME",
            split = ",",
            description = "The columns of a wide file that are about no state, with commas between them.")
    private Set<String> otherColumns = new LinkedHashSet<>();

    @Option(
            names = "--date-column",
            paramLabel = "NAME",
            required = true,
            description =
                    "The column with the date: like 1999-06-01, 1999-06, 1999 or [1999-04-02..1999]; or the columns with its year, month and perhaps day, with commas.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String dateColumn;

    @Mixin
    private final DateOptions dates = new DateOptions();

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description =
                    "Where rows go that cannot be read, each with its line and the reason; an error if not given.")
    private @Nullable Path rejects;

    @Option(
            names = "--criterion",
            paramLabel = AskedCriterion.WORDS,
            description = "Who counts: " + AskedCriterion.WHO_COUNTS)
    private Criterion criterion = Criterion.MEMBER;

    @Option(names = "--prefix", paramLabel = "TEXT", description = "What the names of the added columns begin with.")
    private String prefix = "";

    @Option(
            names = "--codes",
            paramLabel = ColumnCodes.WORDS,
            converter = ColumnCodes.Converter.class,
            description =
                    "What states are called by, ISO 3166-1 codes and names or another system; auto finds it and says so; iso if not given.")
    private ColumnCodes codes = ColumnCodes.ASSUMED;

    @Mixin
    private final FileShape shape = new FileShape();

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = ToThreads.class,
            description =
                    "How many threads work on the rows; as many as there are processors if not given. The files are the same, in the order of the input.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** A number above zero. */
    private static final class ToThreads implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            try {
                int number = Integer.parseInt(text);
                if (number > 0) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw refused(text);
            }
            throw refused(text);
        }

        private static TypeConversionException refused(String text) {
            return new TypeConversionException(
                    "Not a number of threads: \"" + text + "\"; expected a whole number from 1 on");
        }
    }

    private TagCounts counts(Csto csto) {
        if (wide == (countryColumn != null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    wide
                            ? "A wide file has a column for each state: either --wide or --country-column is expected"
                            : "Missing required option: '--country-column=NAME', or --wide");
        }
        DateReader reader = dates.reader();
        PrintWriter err = spec.commandLine().getErr();
        Tagging tagging = new Tagging(
                csto,
                criterion,
                input,
                output,
                rejects,
                countryColumn,
                otherColumns,
                dateColumn,
                reader,
                prefix,
                codes(err),
                shape.dialect(),
                spreadsheet.isSafe(),
                shape::say);
        TagCounts counts = counts(tagging, err);
        reader.hints(dateColumn, counts.read()).forEach(hint -> shape.say("hint: " + hint));
        return counts;
    }

    private TagCounts counts(Tagging tagging, PrintWriter err) {
        if (!Progress.isTerminal()) {
            return counts(tagging, Progress.NONE);
        }
        try {
            return counts(tagging, Progress.bar(err));
        } finally {
            err.println();
        }
    }

    private CodeSystem codes(PrintWriter err) {
        try {
            List<String> needed = new ArrayList<>(DateColumns.names(dateColumn));
            Optional<String> column = Optional.ofNullable(countryColumn);
            column.ifPresent(name -> needed.add(0, name));
            return codes.of(input, new ColumnCodes.Place(shape.dialect(), needed, column, otherColumns), err);
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
        }
    }

    private TagCounts counts(Tagging tagging, Progress progress) {
        try {
            return tagging.run(progress, threads);
        } catch (ClosedChannelException e) {
            throw new UncheckedIOException("interrupted", e); // only the end of the program closes a file under a run
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(e.getMessage()), e); // without the name of the exception
        }
    }

    @Override
    public Integer call() throws IOException {
        Csto csto = asked.csto();
        TagCounts counts = counts(csto);
        String answer = switch (form) {
            case TEXT -> text(csto, counts);
            case JSON -> Rendering.json(tagged(csto, counts));
        };
        spec.commandLine().getOut().print(PlainText.text(answer));
        return CommandLine.ExitCode.OK;
    }

    private String text(Csto csto, TagCounts counts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("read", counts.read()));
        rows.add(row("tagged", counts.tagged()));
        counts.membership().forEach((answer, count) -> rows.add(row("  " + answer, count)));
        rows.add(row("rejected", counts.rejected()));
        if (counts.blankLines() > 0) {
            rows.add(row("(blank lines)", counts.blankLines()));
        }
        return new Text()
                .line("Tagged " + input + " by " + csto.organisation() + " (" + csto.account() + " account, "
                        + criterion.name().toLowerCase(Locale.ROOT) + "): " + output)
                .blank()
                .line("Rows")
                .table(rows)
                .blank()
                .line("Certainty of the tags")
                .table(counts.certainty().entrySet().stream()
                        .map(entry -> row(entry.getKey().name(), entry.getValue()))
                        .toList())
                .toString();
    }

    private static List<String> row(String name, long count) {
        return List.of(name, String.format(Locale.ROOT, "%,10d", count));
    }

    private Tagged tagged(Csto csto, TagCounts counts) {
        return new Tagged(
                csto.organisation(),
                csto.account(),
                criterion.name(),
                counts.read(),
                counts.tagged(),
                counts.membership(),
                counts.certainty(),
                counts.rejected(),
                counts.blankLines());
    }
}
