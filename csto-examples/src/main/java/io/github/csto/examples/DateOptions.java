package io.github.csto.examples;

import io.github.csto.examples.dates.DateFormat;
import io.github.csto.examples.dates.DateReader;
import io.github.csto.examples.dates.DateRules;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How the dates of a file are written. */
final class DateOptions {
    @Option(
            names = "--date-format",
            paramLabel = "FORMAT",
            split = ",",
            converter = FormatConverter.class,
            description =
                    "How dates are written, if not as in ISO 8601: like dd.MM.yyyy, MM/dd/yyyy or yyyyMMdd, excel or excel-1904; several with commas.")
    private List<DateFormat> formats = new ArrayList<>();

    @Option(
            names = "--missing",
            paramLabel = "TEXT",
            converter = Missing.class,
            description =
                    "What stands for no date, like NA,NULL,.,-9,9999-12-31, in quotation marks if it has a comma; only an empty cell if not given.")
    private List<Texts> missing = new ArrayList<>();

    @Option(
            names = "--approximate",
            paramLabel = "refuse|as-told",
            converter = Approximates.class,
            description =
                    "Whether a date marked with ~, ? or %% is refused or read without the mark; refuse if not given.")
    private DateRules.Approximate approximate = DateRules.Approximate.REFUSE;

    @Option(
            names = "--intervals",
            paramLabel = "refuse|one-day",
            converter = IntervalReadings.class,
            description =
                    "Whether an interval like 1999/2001 is refused or read as one of its days; refuse if not given.")
    private DateRules.Intervals intervals = DateRules.Intervals.REFUSE;

    DateReader reader() {
        return new DateReader(new DateRules(
                formats,
                missing.stream()
                        .flatMap(texts -> texts.all().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                approximate,
                intervals));
    }

    static final class FormatConverter implements ITypeConverter<DateFormat> {
        @Override
        public DateFormat convert(String text) {
            try {
                return DateFormat.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    record Texts(List<String> all) {}

    /** Texts with commas between them, as a line of CSV has them. */
    static final class Missing implements ITypeConverter<Texts> {
        private static final Pattern TEXT = Pattern.compile("\\G(?:\"([^\"]*+(?:\"\"[^\"]*+)*+)\"|([^\",]*))(,|$)");

        @Override
        public Texts convert(String text) {
            List<String> texts = new ArrayList<>();
            Matcher matcher = TEXT.matcher(text);
            boolean more = true;
            while (more) {
                if (!matcher.find()) {
                    throw new TypeConversionException(
                            "expected texts with commas between them, in quotation marks where one has a comma, found '"
                                    + text + "'");
                }
                texts.add(
                        matcher.group(1) == null
                                ? matcher.group(2).strip()
                                : matcher.group(1).replace("\"\"", "\"").strip());
                more = !matcher.group(3).isEmpty();
            }
            return new Texts(texts);
        }
    }

    static final class Approximates implements ITypeConverter<DateRules.Approximate> {
        @Override
        public DateRules.Approximate convert(String text) {
            return constant(DateRules.Approximate.class, text);
        }
    }

    static final class IntervalReadings implements ITypeConverter<DateRules.Intervals> {
        @Override
        public DateRules.Intervals convert(String text) {
            return constant(DateRules.Intervals.class, text);
        }
    }

    /** In lower case and with a hyphen on the command line. */
    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (word.equalsIgnoreCase(text)) {
                return constant;
            }
            words.add(word);
        }
        throw new TypeConversionException("expected " + String.join(" or ", words) + ", found '" + text + "'");
    }
}
