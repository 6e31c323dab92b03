package io.github.csto.examples.dates;

import io.github.csto.time.PartialDate;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a text that was not read could be: the formats that it fits, with the date by each. It is only said, never used.
 *
 * @param text the text
 * @param dates the dates by format
 */
record Guess(String text, Map<String, PartialDate> dates) {
    /** What often stands for nothing. */
    static final Set<String> PLACEHOLDERS = Set.of(
            "NA",
            "N/A",
            "n/a",
            "na",
            "NaN",
            "nan",
            "NaT",
            "NULL",
            "Null",
            "null",
            "None",
            "none",
            "nil",
            "#N/A",
            ".",
            "-",
            "--",
            "?",
            "-1",
            "-9",
            "-99",
            "-999",
            "-9999",
            "-7",
            "-8",
            "-88",
            "0",
            "00",
            "0000",
            "9999",
            "9999-12-31",
            "99999999",
            "0000-00-00",
            "99",
            "999",
            "unknown");

    private static final List<DateFormat> FORMATS = Stream.concat(
                    Stream.of(
                                    "dd/MM/yyyy",
                                    "MM/dd/yyyy",
                                    "dd.MM.yyyy",
                                    "MM.dd.yyyy",
                                    "dd-MM-yyyy",
                                    "MM-dd-yyyy",
                                    "yyyy-MM-dd",
                                    "yyyy/MM/dd",
                                    "yyyy.MM.dd")
                            .flatMap(
                                    date -> Stream.of("", " HH:mm", " HH:mm:ss").map(time -> date + time)),
                    Stream.of("yyyyMMdd", "yyyyMM", "yyyy/MM", "yyyy-MM", "MM/yyyy", "MM.yyyy", "MM-yyyy"))
            .map(DateFormat::parse)
            .toList();
    private static final Pattern SERIAL = Pattern.compile("[2-6]\\d{4}(?:\\.\\d+)?"); // from 1954 to 2091
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1\\d{2}|'?\\d{2}");
    private static final Pattern WITH_WORD = Pattern.compile("(?U).*\\p{L}{3}.*");
    private static final Pattern WITH_DIGIT = Pattern.compile(".*\\d.*");

    static Guess of(String text) {
        Map<String, PartialDate> dates = new LinkedHashMap<>();
        Stream<DateFormat> formats = SERIAL.matcher(text).matches()
                ? Stream.of("excel", "excel-1904").map(DateFormat::parse)
                : FORMATS.stream();
        formats.forEach(format -> read(format, text).ifPresent(date -> dates.put(format.toString(), date)));
        return new Guess(text, dates);
    }

    private static Optional<PartialDate> read(DateFormat format, String text) {
        try {
            return format.read(text);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static boolean isPlaceholder(String text) {
        return PLACEHOLDERS.contains(text);
    }

    Set<String> formats() {
        return dates.keySet();
    }

    /** Why it was not read, and by which option it would be. */
    String reason() {
        String not = "Not a date: \"" + text + "\"";
        if (isPlaceholder(text)) {
            return not + "; if it stands for nothing, say --missing " + text;
        }
        if (!dates.isEmpty()) {
            return "Not read as a date: \"" + text + "\" is "
                    + dates.entrySet().stream()
                            .map(entry -> entry.getValue() + " by " + entry.getKey())
                            .collect(Collectors.joining(", "))
                    + "; say --date-format " + String.join(" or ", formats());
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            return not + ": a year of two digits does not name its century";
        }
        if (WITH_WORD.matcher(text).matches() && WITH_DIGIT.matcher(text).matches()) {
            return not + ": words, such as names of months, are not read in dates; write them in figures";
        }
        return not + "; expected a day like 1992-05-15, a month like 2014-03, a year like 1999 or a range like"
                + " [1999-04-02..1999]; --date-format reads other forms";
    }
}
