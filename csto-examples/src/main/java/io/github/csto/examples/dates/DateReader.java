package io.github.csto.examples.dates;

import io.github.csto.time.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the dates of one file by the rules that the user gave, and collects hints about what these rules leave unread. Not thread-safe.
 *
 * <p>A date that is open at one end is read as a range from {@link #OPEN_START} or to {@link #OPEN_END}, beyond which
 * no register has anything to say.
 */
public final class DateReader {
    /** The first day of a date without a start, such as {@code [..1999]}. */
    public static final LocalDate OPEN_START = Edtf.FIRST;

    /** The last day of a date without an end, such as {@code [1999..]}. */
    public static final LocalDate OPEN_END = Edtf.LAST;

    private static final Pattern PLAIN =
            Pattern.compile("[0-9]{4}(?:-[01][0-9](?:-[0-9]{2})?)?|\\[[0-9-]+\\.\\.[0-9-]+\\]");
    private static final Pattern WITH_TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?"
                    + "(?: ?(?:Z|UTC|[+-](\\d{2})(?::?(\\d{2}))?))?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:\\.0+)?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})(?:\\.0+)?");
    private static final Pattern ZERO = Pattern.compile("0{1,4}(?:\\.0+)?");
    private static final Pattern NO_DAY = Pattern.compile("([0-9]{4})(-[0-9]{2})-00");
    private static final String ZEROS = "0000-00-00"; // what some databases write for nothing
    private static final int LONGEST = 1000;
    private static final int DAY_LENGTH = "1999-06-01".length();
    private static final String BETWEEN_CELLS = "\uffff"; // no character

    private final DateRules rules;
    private final DateHints hints = new DateHints();

    /**
     * Makes a reader.
     *
     * @param rules how dates are to be read
     */
    public DateReader(DateRules rules) {
        this.rules = rules;
    }

    /**
     * Joins the cells of a date, so that one text stands for it.
     *
     * @param cells the cell of the date, or those of its year, month and perhaps day
     * @return the text that {@link #read} takes
     */
    public static String joined(List<String> cells) {
        return cells.size() == 1 ? cells.get(0) : String.join(BETWEEN_CELLS, cells);
    }

    /**
     * Reads a date.
     *
     * @param text a cell, or several that were {@linkplain #joined joined}; space around a cell does not matter
     * @return the date; empty if the text stands for nothing
     * @throws DateTimeException if it cannot be read; the message carries the text and the reason
     */
    public Optional<PartialDate> read(String text) {
        if (text.length() > LONGEST) {
            throw new DateTimeException("Not a date: too long, " + text.length() + " characters");
        }
        String[] cells = text.split(BETWEEN_CELLS, -1);
        if (cells.length > 1) {
            return units(cells);
        }
        String bare = text.strip();
        return rules.isMissing(bare) ? Optional.empty() : Optional.of(one(bare));
    }

    /**
     * Shows a text in a message.
     *
     * @param text what {@link #read} is given
     * @return the cells, with commas between them
     */
    public static String shown(String text) {
        return text.replace(BETWEEN_CELLS, ", ").strip();
    }

    /**
     * Says that a text stands for nothing.
     *
     * @param text what {@link #read} was given
     * @return why there is no date, for a message
     */
    public static String nothing(String text) {
        String cells = shown(text);
        return cells.replace(",", "").isBlank() ? "empty" : "\"" + cells + "\" stands for nothing";
    }

    /**
     * Counts a row for the hints about texts that often stand for nothing.
     *
     * @param text what {@link #read} was given
     */
    public void count(String text) {
        count(text, 1);
    }

    /**
     * Counts rows for the hints about texts that often stand for nothing.
     *
     * @param text what {@link #read} was given
     * @param rows how many rows
     */
    public void count(String text, long rows) {
        String bare = text.strip();
        if (!rules.isMissing(bare)) {
            hints.count(bare, rows);
        }
    }

    /**
     * Makes a reader by the same rules, for another thread.
     *
     * @return a reader without hints
     */
    public DateReader another() {
        return new DateReader(rules);
    }

    /**
     * Adds what another reader of the same column collected for hints, but for the rows that it counted.
     *
     * @param other the other reader
     */
    public void addSeen(DateReader other) {
        hints.addSeen(other.hints);
    }

    /**
     * Checks whether each text like {@code 1999-06-01}, if there is such a day in a year from 1 to 9998, is that day whatever else may be read.
     *
     * @return false if the rules may give such a text another meaning
     */
    public boolean readsDaysAsTheyAre() {
        return rules.formats().isEmpty() && rules.missing().stream().noneMatch(text -> text.length() == DAY_LENGTH);
    }

    /**
     * Lists what would help to read more of the column.
     *
     * @param column the name of the column
     * @param rows how many rows it has
     * @return sentences, each with the option that it speaks of
     */
    public List<String> hints(String column, long rows) {
        return hints.of(column, rows);
    }

    private PartialDate one(String text) {
        Optional<PartialDate> formatted = formatted(text);
        if (formatted.isPresent()) {
            return formatted.get();
        }
        Matcher noDay = NO_DAY.matcher(text);
        if (noDay.matches() && !text.equals(ZEROS)) {
            return PartialDate.parse(noDay.group(1) + (noDay.group(2).equals("-00") ? "" : noDay.group(2)));
        }
        if (PLAIN.matcher(text).matches() && !text.equals(ZEROS)) {
            return PartialDate.parse(text);
        }
        Matcher time = WITH_TIME.matcher(text);
        if (time.matches()) {
            return day(text, time);
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return PartialDate.parse(year.group(1));
        }
        Optional<PartialDate> edtf = text.equals(ZEROS) ? Optional.empty() : Edtf.read(text, rules);
        if (edtf.isPresent()) {
            hints.marked(Edtf.isMarked(text));
            return edtf.get();
        }
        Guess guess = Guess.of(text);
        hints.unread(guess);
        throw new DateTimeException(guess.reason());
    }

    /** By the formats alone, if the text has the form of one: all that read it must agree. */
    private Optional<PartialDate> formatted(String text) {
        Map<String, PartialDate> read = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (DateFormat format : rules.formats()) {
            try {
                format.read(text).ifPresent(date -> read.put(format.toString(), date));
            } catch (DateTimeException e) {
                faults.add(String.valueOf(e.getMessage()));
            }
        }
        Matcher year = YEAR.matcher(text);
        if (!read.isEmpty() && year.matches()) {
            read.put("itself", PartialDate.parse(year.group(1)));
        }
        if (read.values().stream().distinct().count() > 1) {
            throw new DateTimeException("Not one date: \"" + text + "\" is "
                    + read.entrySet().stream()
                            .map(entry -> entry.getValue() + " by " + entry.getKey())
                            .collect(Collectors.joining(" and ")));
        }
        if (read.isEmpty() && !faults.isEmpty()) {
            throw new DateTimeException(String.join("; ", faults));
        }
        return read.values().stream().findFirst();
    }

    /** The date as it is written, wherever the clock stands. */
    private static PartialDate day(String text, Matcher time) {
        int hour = Integer.parseInt(time.group(2));
        int second = time.group(4) == null ? 0 : Integer.parseInt(time.group(4));
        if (hour == 24) {
            throw new DateTimeException("Not read as a date: \"" + text
                    + "\": 24:00 is the midnight between two days, and which is meant is not said");
        }
        int ahead = time.group(5) == null ? 0 : Integer.parseInt(time.group(5));
        int minutes = time.group(6) == null ? 0 : Integer.parseInt(time.group(6));
        boolean farthest = ahead == 14 && minutes == 0;
        if (hour > 24
                || Integer.parseInt(time.group(3)) > 59
                || second > 59
                || (ahead > 13 && !farthest)
                || minutes > 59) {
            throw new DateTimeException("Not a date: \"" + text + "\": there is no such time of day or offset");
        }
        return PartialDate.parse(time.group(1));
    }

    private Optional<PartialDate> units(String[] cells) {
        String whole = String.join(", ", cells);
        Optional<String> year = unit(cells[0]);
        Optional<String> month = unit(cells[1]);
        Optional<String> day = cells.length < 3 ? Optional.empty() : unit(cells[2]);
        if (year.isEmpty() && month.isEmpty() && day.isEmpty()) {
            return Optional.empty();
        }
        if (year.isEmpty() || (month.isEmpty() && day.isPresent())) {
            throw new DateTimeException("Not read as a date: " + whole + ": without its "
                    + (year.isEmpty() ? "year" : "month") + " it is not one stretch of days");
        }
        String text = number(YEAR, year.get(), whole)
                + month.map(unit -> "-" + twoDigits(number(NUMBER, unit, whole)))
                        .orElse("")
                + day.map(unit -> "-" + twoDigits(number(NUMBER, unit, whole))).orElse("");
        return Optional.of(PartialDate.parse(text));
    }

    /** What a cell says, unless it says that nothing is known. */
    private Optional<String> unit(String cell) {
        String bare = cell.strip();
        return rules.isMissing(bare) || ZERO.matcher(bare).matches() ? Optional.empty() : Optional.of(bare);
    }

    private static String number(Pattern pattern, String unit, String whole) {
        Matcher matcher = pattern.matcher(unit);
        if (!matcher.matches()) {
            throw new DateTimeException("Not a date: " + whole
                    + ": expected a year, a month and perhaps a day in figures, found \"" + unit + "\""
                    + (Guess.isPlaceholder(unit) ? "; if it stands for nothing, say --missing " + unit : ""));
        }
        return matcher.group(1);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
