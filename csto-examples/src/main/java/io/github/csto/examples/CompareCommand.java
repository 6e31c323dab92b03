package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.compare.Comparison;
import io.github.csto.compare.DataSet;
import io.github.csto.country.CodeSystem;
import io.github.csto.country.Country;
import io.github.csto.examples.compare.DataFile;
import io.github.csto.examples.compare.SpellsFile;
import io.github.csto.examples.compare.StateYearsFile;
import io.github.csto.examples.compare.WideFile;
import io.github.csto.examples.csv.ColumnCodes;
import io.github.csto.examples.dates.DateColumns;
import io.github.csto.examples.dates.DateReader;
import io.github.csto.time.DateInterval;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where another data set differs, and most likely why. */
@Command(
        name = "compare",
        sortOptions = false,
        description = "Where another data set says something else, and most likely why.")
final class CompareCommand extends Answering<Csto> {
    @Mixin
    private final Asked asked = new Asked();

    @Option(
            names = "--spells",
            paramLabel = "FILE",
            required = true,
            description =
                    "The other data set: CSV with a header, gzip or not, one row a spell, such as 'export spells' writes; - is standard input.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(
            names = "--end",
            paramLabel = "inclusive|exclusive",
            description =
                    "Whether the day of an end still belongs to the spell; must be said unless the file has a column end_convention.")
    private SpellsFile.@Nullable Ends end;

    @Option(
            names = "--years",
            paramLabel = "any|whole",
            description =
                    "The file has one row for each state and year instead, which says that the state counts on some day of that year, or on every day.")
    private StateYearsFile.@Nullable OfYear years;

    @Option(
            names = "--wide",
            description =
                    "The file has a row for each day, or with --years for each year, and a column for each state, such as 'export matrix' writes.")
    private boolean wide;

    @Option(
            names = "--codes",
            paramLabel = ColumnCodes.WORDS,
            converter = ColumnCodes.Converter.class,
            description =
                    "What states are called by, ISO 3166-1 codes and names or another system; auto finds it and says so; iso if not given.")
    private ColumnCodes codes = ColumnCodes.ASSUMED;

    @Option(
            names = "--state-column",
            paramLabel = "NAME",
            description = "The column with the state; state if not given.")
    private String stateColumn = "state";

    @Option(
            names = "--start-column",
            paramLabel = "NAME",
            description =
                    "The column with the start, a date that may be partial, or those with its year, month and perhaps day, with commas; start if not given.")
    private String startColumn = "start";

    @Option(names = "--end-column", paramLabel = "NAME", description = "The column with the end; end if not given.")
    private String endColumn = "end";

    @Option(names = "--year-column", paramLabel = "NAME", description = "The column with the year; year if not given.")
    private String yearColumn = "year";

    @Mixin
    private final DateOptions dates = new DateOptions();

    @Option(
            names = "--day-column",
            paramLabel = "NAME",
            description = "The column with the day of a wide file; day if not given.")
    private String dayColumn = "day";

    @Option(
            names = "--other-columns",
            paramLabel = "NAME",
            split = ",",
            description = "The columns of a wide file that are about no state, with commas between them.")
    private Set<String> otherColumns = new LinkedHashSet<>();

    @Option(
            names = "--states",
            paramLabel = "STATE",
            split = ",",
            description = "The states to compare, with commas between them; those that either side names if not given.")
    private Set<Country> states = new TreeSet<>();

    @Option(
            names = "--during",
            paramLabel = "PERIOD",
            description =
                    "The days to compare, like 1999 or 1999-01-01/1999-06-30; those that the data set covers, up to the horizon, if not given.")
    private @Nullable DateInterval period;

    @Mixin
    private final AskedCriterion counted = new AskedCriterion();

    @Mixin
    private final FileShape shape = new FileShape();

    private DataSet theirs(Csto csto) {
        if (years != null && end != null) {
            throw new ParameterException(
                    spec().commandLine(), "Rows of years have no end: either --years or --end is expected");
        }
        if (wide && end != null) {
            throw new ParameterException(
                    spec().commandLine(), "A wide file has no ends: either --wide or --end is expected");
        }
        DataFile data = new DataFile(file, shape.dialect(), shape::say);
        DateReader reader = dates.reader();
        Optional<StateYearsFile.OfYear> ofYear = Optional.ofNullable(years);
        try {
            CodeSystem system = codes.of(file, place(), spec().commandLine().getErr());
            DataSet read;
            if (wide) {
                read = new WideFile(data, system, ofYear, timeColumn(), otherColumns, reader).read();
            } else if (years != null) {
                read = new StateYearsFile(data, system, years, stateColumn, yearColumn, reader).read();
            } else {
                read = new SpellsFile(
                                data,
                                system,
                                Optional.ofNullable(end),
                                stateColumn,
                                startColumn,
                                endColumn,
                                reader,
                                firstDay(csto))
                        .read(csto.organisation(), counted.criterion());
            }
            reader.hints(String.join(", ", timeColumns()), read.spells().size())
                    .forEach(hint -> shape.say("hint: " + hint));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(e.getMessage()), e); // without the name of the exception
        }
    }

    private String timeColumn() {
        return years == null ? dayColumn : yearColumn;
    }

    private List<String> timeColumns() {
        if (wide) {
            return List.of(timeColumn());
        }
        return years == null ? List.of(startColumn, endColumn) : List.of(yearColumn);
    }

    private ColumnCodes.Place place() {
        Optional<String> column = wide ? Optional.empty() : Optional.of(stateColumn);
        List<String> needed = Stream.concat(
                        column.stream(), timeColumns().stream().flatMap(name -> DateColumns.names(name).stream()))
                .toList();
        return new ColumnCodes.Place(shape.dialect(), needed, column, otherColumns);
    }

    private LocalDate firstDay(Csto csto) {
        return period == null
                ? Comparison.toldPeriod(csto.history(), counted.criterion(), csto.horizon())
                        .start()
                : period.start();
    }

    private Comparison comparison(Csto csto) {
        DataSet theirs = theirs(csto);
        if (theirs.spells().stream().noneMatch(spell -> states.isEmpty() || states.contains(spell.country()))) {
            shape.say(
                    file + " holds no spell" + (states.isEmpty() ? "" : " of " + String.join(", ", Json.codes(states)))
                            + ": by it, no state counts on any day");
        }
        DateInterval days = period == null
                ? Comparison.defaultPeriod(csto.history(), counted.criterion(), csto.horizon(), theirs)
                : period;
        return states.isEmpty()
                ? csto.compare(theirs, counted.criterion(), days)
                : csto.compare(theirs, counted.criterion(), days, states);
    }

    /** The days that the register tells of and the data set does not cover, unless it is said which days to compare. */
    private List<DateInterval> notCovered(Csto csto, Comparison comparison) {
        List<DateInterval> intervals = new ArrayList<>();
        if (period == null) {
            DateInterval told = Comparison.toldPeriod(csto.history(), counted.criterion(), csto.horizon());
            LocalDate before = comparison.period().start().minusDays(1);
            LocalDate after = comparison.period().end().plusDays(1);
            if (!told.start().isAfter(before)) {
                intervals.add(DateInterval.of(told.start(), before.isAfter(told.end()) ? told.end() : before));
            }
            if (!told.end().isBefore(after)) {
                intervals.add(DateInterval.of(after.isBefore(told.start()) ? told.start() : after, told.end()));
            }
        }
        return intervals;
    }

    private ComparisonReport report(Csto csto) {
        Comparison comparison = comparison(csto);
        return new ComparisonReport(file, csto, counted.criterion(), comparison, notCovered(csto, comparison));
    }

    @Override
    Csto subject() {
        return asked.csto();
    }

    @Override
    String text(Csto csto) {
        return report(csto).text();
    }

    @Override
    Object json(Csto csto) {
        return report(csto).json();
    }

    @Override
    List<List<String>> rows(Csto csto) {
        return report(csto).rows();
    }
}
