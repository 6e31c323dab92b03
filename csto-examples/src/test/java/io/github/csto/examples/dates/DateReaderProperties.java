package io.github.csto.examples.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.csto.time.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The laws of reading dates; what a text means is counted day by day. */
class DateReaderProperties {
    private static final List<String> SEPARATED = List.of(
            "dd.MM.yyyy",
            "d.M.yyyy",
            "MM/dd/yyyy",
            "M/d/yyyy",
            "dd-MM-yyyy",
            "yyyy/MM/dd",
            "yyyy dd MM",
            "yyyy. MM. dd.");
    private static final List<String> TOGETHER = List.of("yyyyMMdd", "ddMMyyyy", "MMddyyyy", "yyyyddMM");

    private static Optional<PartialDate> read(String text, String... formats) {
        return read(
                text,
                new DateRules(
                        Arrays.stream(formats).map(DateFormat::parse).toList(),
                        Set.of(),
                        DateRules.Approximate.REFUSE,
                        DateRules.Intervals.REFUSE));
    }

    /** Empty if it is refused. */
    private static Optional<PartialDate> read(String text, DateRules rules) {
        try {
            return new DateReader(rules).read(text);
        } catch (DateTimeException e) {
            assertThat(e.getMessage()).contains(text.strip());
            return Optional.empty();
        }
    }

    /** As the pattern has it, each letter by its figure. */
    private static String written(String pattern, LocalDate day) {
        return pattern.replace("yyyy", String.format(Locale.ROOT, "%04d", day.getYear()))
                .replace("MM", String.format(Locale.ROOT, "%02d", day.getMonthValue()))
                .replace("dd", String.format(Locale.ROOT, "%02d", day.getDayOfMonth()))
                .replace("M", String.valueOf(day.getMonthValue()))
                .replace("d", String.valueOf(day.getDayOfMonth()));
    }

    @Property
    void everyFormatReadsWhatIsWrittenInIt(@ForAll("formats") String format, @ForAll("days") LocalDate day) {
        assertThat(read(written(format, day), format)).contains(PartialDate.of(day));
        assertThat(DateFormat.parse(format)).hasToString(format).isEqualTo(DateFormat.parse(format));
    }

    @Property
    void theTimeOfDayDoesNotMatter(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(max = 59) int minute,
            @ForAll("offsets") String offset) {
        String time = String.format(Locale.ROOT, "%02d:%02d", hour, minute);

        assertThat(read(day + "T" + time + ":07.25" + offset)).contains(PartialDate.of(day));
        assertThat(read(day + " " + time + offset)).contains(PartialDate.of(day));
        assertThat(read(written("dd.MM.yyyy", day) + " " + time, "dd.MM.yyyy HH:mm"))
                .contains(PartialDate.of(day));
    }

    @Property
    void withoutAFormatNoDayIsGuessed(@ForAll("days") LocalDate day, @ForAll("separated") String format) {
        assertThat(read(written(format, day))).isEmpty();
    }

    @Property
    void twoFormatsThatDisagreeAreRefused(@ForAll("days") LocalDate day) {
        String text = written("dd/MM/yyyy", day);
        boolean clear = day.getDayOfMonth() > 12 || day.getDayOfMonth() == day.getMonthValue();

        assertThat(read(text, "dd/MM/yyyy", "MM/dd/yyyy").isPresent()).isEqualTo(clear);
        assertThat(read(text, "MM/dd/yyyy").isPresent()).isEqualTo(day.getDayOfMonth() <= 12);
    }

    @Property
    void serialsCountTheDaysAndOneThatNeverWas(@ForAll @IntRange(min = 1, max = 60_000) int serial) {
        LocalDate day = LocalDate.of(1900, 1, 1);
        int number = 1;
        for (; number < serial; number++) {
            if (number != 59) {
                day = day.plusDays(1);
            }
        }
        Optional<PartialDate> expected = serial == 60 || (serial >= 1000 && serial <= 9999)
                ? Optional.empty()
                : Optional.of(PartialDate.of(day));

        assertThat(read(String.valueOf(serial), "excel")).isEqualTo(expected);
        assertThat(read(serial + ".75", "excel").isPresent()).isEqualTo(serial != 60);
    }

    @Example
    void theTwoSystemsOfSerials() {
        assertThat(read("1", "excel")).contains(PartialDate.parse("1900-01-01"));
        assertThat(read("59", "excel")).contains(PartialDate.parse("1900-02-28"));
        assertThat(read("61", "excel")).contains(PartialDate.parse("1900-03-01"));
        assertThat(read("36526", "excel")).contains(PartialDate.parse("2000-01-01"));
        assertThat(read("2958465", "excel")).contains(PartialDate.parse("9999-12-31"));
        assertThat(read("0", "excel-1904")).contains(PartialDate.parse("1904-01-01"));
        assertThat(read("35064", "excel-1904")).contains(PartialDate.parse("2000-01-01"));
        assertThat(read("0", "excel")).isEmpty();
        assertThat(read("2958466", "excel")).isEmpty();
        assertThatThrownBy(() -> new DateReader(new DateRules(
                                List.of(DateFormat.parse("excel")),
                                Set.of(),
                                DateRules.Approximate.REFUSE,
                                DateRules.Intervals.REFUSE))
                        .read("1999"))
                .hasMessage("Not one date: \"1999\" is 1905-06-21 by excel and 1999 by itself");
    }

    @Property
    void whatIsNotSpecifiedIsEveryDayThatFits(@ForAll("masked") String text) {
        List<LocalDate> fitting = new ArrayList<>();
        String pattern =
                text.replace("X", "[0-9]") + (text.length() == 10 ? "" : text.length() == 7 ? "-.." : "-..-..");
        LocalDate last = LocalDate.of(2010, 1, 1);
        for (LocalDate day = LocalDate.of(1990, 1, 1); day.isBefore(last); day = day.plusDays(1)) {
            if (day.toString().matches(pattern)) {
                fitting.add(day);
            }
        }
        boolean oneStretch = !fitting.isEmpty()
                && fitting.get(0).plusDays(fitting.size() - 1L).equals(fitting.get(fitting.size() - 1));
        Optional<PartialDate> read = read(text);
        if (read.isPresent()) {
            assertThat(oneStretch).isTrue();
            assertThat(read.get().earliest()).isEqualTo(fitting.get(0));
            assertThat(read.get().latest()).isEqualTo(fitting.get(fitting.size() - 1));
        } else {
            boolean trailing = text.replace("-", "").matches("[0-9]*X*");
            assertThat(oneStretch && trailing).isFalse();
        }
    }

    @Property
    void oneOfSeveralIsReadIfTheyLeaveNoGap(@ForAll @Size(min = 1, max = 4) List<@From("spans") String> members) {
        TreeSet<Long> days = new TreeSet<>();
        for (String member : members) {
            String[] ends = member.split("\\.\\.", -1);
            long end = PartialDate.parse(ends[ends.length - 1]).latest().toEpochDay();
            for (long day = PartialDate.parse(ends[0]).earliest().toEpochDay(); day <= end; day++) {
                days.add(day);
            }
        }
        boolean oneStretch = days.last() - days.first() + 1 == days.size();
        Optional<PartialDate> read = read("[" + String.join(", ", members) + "]");

        assertThat(read.isPresent()).isEqualTo(oneStretch);
        read.ifPresent(date -> {
            assertThat(date.earliest().toEpochDay()).isEqualTo(days.first());
            assertThat(date.latest().toEpochDay()).isEqualTo(days.last());
        });
    }

    @Property
    void aPartialDateIsReadAsItself(@ForAll("spans") String span) {
        PartialDate date = PartialDate.parse(span.contains("..") ? "[" + span + "]" : span);

        assertThat(read(date.toString())).contains(date);
        assertThat(read(" " + date.toEdtf() + "\t").orElseThrow().isWithin(date))
                .isTrue();
        assertThat(read(span)).contains(date);
    }

    @Property
    void threeColumns(@ForAll("days") LocalDate day, @ForAll("nothing") String nothing) {
        DateRules rules =
                new DateRules(List.of(), Set.of("NA", "-9"), DateRules.Approximate.REFUSE, DateRules.Intervals.REFUSE);
        String year = String.format(Locale.ROOT, "%04d", day.getYear());
        String month = String.valueOf(day.getMonthValue());
        DateReader reader = new DateReader(rules);

        assertThat(reader.read(DateReader.joined(List.of(year, month, day.getDayOfMonth() + ".0"))))
                .contains(PartialDate.of(day));
        assertThat(reader.read(DateReader.joined(List.of(year + ".0", month, nothing))))
                .contains(PartialDate.of(YearMonth.from(day)));
        assertThat(reader.read(DateReader.joined(List.of(year, nothing, nothing))))
                .contains(PartialDate.of(Year.of(day.getYear())));
        assertThat(reader.read(DateReader.joined(List.of(nothing, nothing, nothing))))
                .isEmpty();
        assertThatThrownBy(() -> reader.read(DateReader.joined(List.of(year, nothing, "7"))))
                .hasMessageContaining("without its month");
        assertThatThrownBy(() -> reader.read(DateReader.joined(List.of(nothing, month, "7"))))
                .hasMessageContaining("without its year");
        assertThatThrownBy(() -> reader.read(DateReader.joined(List.of(year, "13", "7"))))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> reader.read(DateReader.joined(List.of(year, "-99", "7"))))
                .hasMessageContaining("--missing -99");
    }

    @Property(tries = 3000)
    void anythingIsReadOrRefusedWithAReason(@ForAll("messy") String text) {
        Optional<PartialDate> strict = read(text, DateRules.STRICT);
        read(text, new DateRules(List.of(), Set.of(), DateRules.Approximate.AS_TOLD, DateRules.Intervals.ONE_DAY));

        if (text.matches(".*[~?%/{}].*")) {
            assertThat(strict).isEmpty();
        }
    }

    @Property
    void whatStandsForNothingIsNothing(@ForAll("missing") String text) {
        DateRules rules =
                new DateRules(List.of(), Set.of(text), DateRules.Approximate.REFUSE, DateRules.Intervals.REFUSE);

        assertThat(new DateReader(rules).read(" " + text)).isEmpty();
        assertThat(new DateReader(rules).read("1999")).isPresent();
    }

    @Example
    void aHintIsGivenForWhatFillsATenthOfTheRows() {
        DateReader reader = new DateReader(DateRules.STRICT);
        for (int i = 0; i < 10; i++) {
            reader.count("9999-12-31");
        }
        assertThat(reader.hints("day", 101)).isEmpty();
        assertThat(reader.hints("day", 100))
                .containsExactly(
                        "day: \"9999-12-31\" stands in 10 of 100 rows; if it stands for nothing, say --missing 9999-12-31");
    }

    @Example
    void aFormatIsHintedAtIfItAloneFitsAll() {
        DateReader reader = new DateReader(DateRules.STRICT);
        assertThat(hintsAfter(reader, "05/10/2007")).isEmpty();
        assertThat(hintsAfter(reader, "no date")).isEmpty();
        assertThat(hintsAfter(reader, "25/10/2007"))
                .containsExactly(
                        "day: the dates that were not read have one format in common: --date-format dd/MM/yyyy");
        assertThat(hintsAfter(reader, "10/25/2007")).isEmpty();
        assertThat(hintsAfter(reader, "25/10/2007")).isEmpty();
    }

    private static List<String> hintsAfter(DateReader reader, String text) {
        assertThatThrownBy(() -> reader.read(text)).isInstanceOf(DateTimeException.class);
        return reader.hints("day", 9);
    }

    @Property
    void whatIsNoFormatIsRefused(@ForAll("badFormats") String format) {
        assertThatThrownBy(() -> DateFormat.parse(format))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + format + "\"");
    }

    @Provide
    Arbitrary<String> badFormats() {
        return Arbitraries.of(
                "",
                "dd.MM",
                "dd.MM.yy",
                "d MMM yyyy",
                "dd/mm/yyyy",
                "DD.MM.YYYY",
                "yyyyMd",
                "yyyy-DDD",
                "dd.yyyy",
                "dd.MM.yyyy.dd",
                "EEE",
                "yyyy-MM-dd'T'HH",
                "Excel",
                "uuuu-MM-dd",
                "yyyy HH",
                "dd.MM.yyyy HH:ss",
                "1999");
    }

    @Provide
    Arbitrary<String> formats() {
        List<String> all = new ArrayList<>(SEPARATED);
        all.addAll(TOGETHER);
        return Arbitraries.of(all);
    }

    @Provide
    Arbitrary<String> separated() {
        return Arbitraries.of(SEPARATED);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1000, 1, 1).toEpochDay(),
                        LocalDate.of(2999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> offsets() {
        return Arbitraries.of("", "Z", "+05", "+0530", "-11:30", " UTC", "+14:00");
    }

    @Provide
    Arbitrary<String> nothing() {
        return Arbitraries.of("", "0", "00", "0.0", "NA", "-9", " ");
    }

    @Provide
    Arbitrary<String> missing() {
        return Arbitraries.of(new TreeSet<>(Guess.PLACEHOLDERS));
    }

    @Provide
    Arbitrary<String> masked() {
        Arbitrary<Integer> masks = Arbitraries.integers().between(0, 255);
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2009, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(days, masks, Arbitraries.of(4, 7, 10)).as((day, mask, length) -> {
            StringBuilder text = new StringBuilder(day.toString());
            int digit = 0;
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) != '-') {
                    // the first three digits stay, so that all years that fit are looked at
                    if (digit > 2 && (mask >> (digit - 3) & 1) == 1) {
                        text.setCharAt(i, 'X');
                    }
                    digit++;
                }
            }
            return text.substring(0, length);
        });
    }

    @Provide
    Arbitrary<String> spans() {
        Arbitrary<String> simple = Combinators.combine(
                        Arbitraries.longs()
                                .between(
                                        LocalDate.of(1997, 1, 1).toEpochDay(),
                                        LocalDate.of(2001, 12, 31).toEpochDay())
                                .map(day -> LocalDate.ofEpochDay(day).toString()),
                        Arbitraries.of(4, 4, 7, 10))
                .as((day, length) -> day.substring(0, length));
        return Combinators.combine(simple, simple, Arbitraries.of(true, false)).as((one, other, range) -> {
            boolean ascending = !PartialDate.parse(one)
                    .earliest()
                    .isAfter(PartialDate.parse(other).latest());
            return range && ascending ? one + ".." + other : one;
        });
    }

    @Provide
    Arbitrary<String> messy() {
        return Arbitraries.strings()
                .withChars("0129X-~?%/.[]{},u T:+ÄN")
                .ofMinLength(1)
                .ofMaxLength(14)
                .filter(text -> !text.isBlank());
    }
}
