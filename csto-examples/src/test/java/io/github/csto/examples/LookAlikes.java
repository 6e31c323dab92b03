package io.github.csto.examples;

import io.github.csto.country.Country;
import io.github.csto.time.PartialDate;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Files that look like those that people have: made up, always the same, and each with what its rows are about. */
final class LookAlikes {
    private static final List<Country> STATES = List.of(
            Country.AM, Country.AZ, Country.BY, Country.GE, Country.KG, Country.KZ, Country.RU, Country.TJ, Country.UZ);
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final Map<String, String> AS_MESSYDATES = new TreeMap<>(Map.of(
            "1992..1993", "[1992..1993]",
            "1999-~", "1999",
            "~1999", "1999",
            "2012?", "2012",
            "2006-XX-XX", "2006",
            "\"[1992,1993]\"", "[1992..1993]"));

    private LookAlikes() {}

    /** How the dates of a file are written. */
    enum Dates {
        /** As the standard has it. */
        ISO,
        /** As files of the kind have it, which may need an option. */
        AS_IN_LIFE
    }

    /**
     * A file.
     *
     * @param name what kind it is
     * @param text what it holds
     * @param columns the options that name its columns
     * @param delimiter what separates its columns
     * @param encoding what its bytes mean
     * @param rows what its rows are about, in their order: several states if there is a column for each
     */
    record LookAlike(
            String name, String text, List<String> columns, char delimiter, Charset encoding, List<About> rows) {
        byte[] bytes() {
            return text.getBytes(encoding);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * What a row is about.
     *
     * @param states the states
     * @param date the date
     */
    record About(List<Country> states, PartialDate date) {}

    private static List<String> columns(String state, String date) {
        return List.of("--country-column", state, "--date-column", date);
    }

    /** The numbers and abbreviations of the Correlates of War, one row for each state and year. */
    static LookAlike stateYears() {
        Map<Country, String> codes = new LinkedHashMap<>();
        codes.put(Country.RU, "365,RUS");
        codes.put(Country.BY, "370,BLR");
        codes.put(Country.AM, "371,ARM");
        codes.put(Country.GE, "372,GRG");
        codes.put(Country.AZ, "373,AZE");
        codes.put(Country.TJ, "702,TAJ");
        codes.put(Country.KG, "703,KYR");
        codes.put(Country.UZ, "704,UZB");
        codes.put(Country.KZ, "705,KZK");
        StringBuilder text = new StringBuilder("\"ccode\",\"stateabb\",\"year\",\"version\"\n");
        List<About> rows = new ArrayList<>();
        codes.forEach((state, code) -> {
            for (int year = 1991; year <= 2016; year++) {
                text.append(code).append(',').append(year).append(",2016\n");
                rows.add(about(state, Integer.toString(year)));
            }
        });
        return new LookAlike(
                "state-years", text.toString(), columns("ccode", "year"), ',', StandardCharsets.UTF_8, rows);
    }

    /** French names in Latin-1, semicolons, days before months, decimal commas. */
    static LookAlike semicolons(Dates dates) {
        StringBuilder text = new StringBuilder("\u00c9tat;Date;Montant;Remarque\r\n");
        List<About> rows = new ArrayList<>();
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            Country state = STATES.get(random.nextInt(STATES.size()));
            LocalDate day = FIRST_DAY.plusDays(random.nextInt(12_000));
            String written = dates == Dates.ISO
                    ? day.toString()
                    : String.format(
                            Locale.ROOT, "%02d.%02d.%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            text.append(state.displayName(Locale.FRENCH))
                    .append(';')
                    .append(written)
                    .append(";1,5;\"\u00e0 v\u00e9rifier; n\u00b0 ")
                    .append(i)
                    .append("\"\r\n");
            rows.add(about(state, day.toString()));
        }
        return new LookAlike(
                "semicolons", text.toString(), columns("\u00c9tat", "Date"), ';', StandardCharsets.ISO_8859_1, rows);
    }

    /** Spells whose dates are as vague as their sources. */
    static LookAlike messyDates(Dates dates) {
        StringBuilder text = new StringBuilder("stateID,Beg,End,Title\n");
        List<About> rows = new ArrayList<>();
        List<String> vague = List.of("1992-05-15", "1993", "1993-12", "1998", "2006-08", "2012");
        for (Country state : STATES) {
            for (String beginning : vague) {
                text.append(state.alpha3()).append(',').append(beginning).append(",,Treaty\n");
                rows.add(about(state, beginning));
            }
            if (dates == Dates.AS_IN_LIFE) {
                AS_MESSYDATES.forEach((written, meant) -> {
                    text.append(state.alpha3()).append(',').append(written).append(",,Treaty\n");
                    rows.add(about(state, meant));
                });
            }
        }
        return new LookAlike(
                "messydates", text.toString(), columns("stateID", "Beg"), ',', StandardCharsets.UTF_8, rows);
    }

    /** What Excel saves as Unicode text: UTF-16 with a mark, tabs, and days as numbers where the column has no format. */
    static LookAlike excel(Dates dates) {
        StringBuilder text = new StringBuilder("\uFEFFСтрана\tДата\tПримечание\r\n");
        List<About> rows = new ArrayList<>();
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            Country state = STATES.get(random.nextInt(STATES.size()));
            LocalDate day = FIRST_DAY.plusDays(random.nextInt(12_000));
            String written =
                    dates == Dates.ISO ? day.toString() : Long.toString(ChronoUnit.DAYS.between(SERIAL_ZERO, day));
            text.append(state.displayName(Locale.forLanguageTag("ru")))
                    .append('\t')
                    .append(written)
                    .append("\t\"\"\"да\"\"\"\r\n");
            rows.add(about(state, day.toString()));
        }
        return new LookAlike(
                "excel", text.toString(), columns("Страна", "Дата"), '\t', StandardCharsets.UTF_16LE, rows);
    }

    /** What Excel saves as CSV where the comma is decimal: semicolons and a mark, the delimiter told in the first line. */
    static LookAlike excelSemicolons(Dates dates) {
        LookAlike tabs = excel(dates);
        String text = tabs.text().replace('\t', ';').replace("\uFEFF", "\uFEFFsep=;\r\n");
        return new LookAlike("excel with semicolons", text, tabs.columns(), ';', StandardCharsets.UTF_8, tabs.rows());
    }

    /** A row for each year and a column for each state. */
    static LookAlike wide() {
        StringBuilder text = new StringBuilder(
                "year," + STATES.stream().map(Country::alpha3).collect(Collectors.joining(",")) + "\n");
        List<About> rows = new ArrayList<>();
        for (int year = 1990; year <= 2023; year++) {
            text.append(year).append(",1".repeat(STATES.size())).append('\n');
            rows.add(new About(STATES, PartialDate.parse(Integer.toString(year))));
        }
        return new LookAlike(
                "wide", text.toString(), List.of("--date-column", "year"), ',', StandardCharsets.UTF_8, rows);
    }

    private static About about(Country state, String date) {
        return new About(List.of(state), PartialDate.parse(date));
    }
}
