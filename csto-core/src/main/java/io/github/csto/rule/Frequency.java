package io.github.csto.rule;

import io.github.csto.council.Session;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many sessions a year (001:26), which we read as the calendar year unless a version says on which day its years begin. Regular and extraordinary sessions count; informal meetings and joint meetings of ministers do not. A session
 * whose date is partial counts as possible in each year in which it can fall. The version that applies on 1 January applies to the whole year.
 * Too few sessions are a violation only where the record is complete for the whole year.
 */
final class Frequency extends Rule<Year> {
    private static final Parameter<Integer> SESSIONS = Parameter.count("sessions");

    /** The day on which a year begins, such as 07-01; the calendar year if a version does not say. */
    private static final Parameter<MonthDay> BEGINS =
            new Parameter<>("begins", MonthDay.class, Frequency::beginning, Optional.of("01-01"));

    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

    private static final Reason.Kind COUNT = Reason.Kind.of(
            "Sessions recorded in {0}: {1}; at least {2} {2|is|are} to be held",
            "Sessions enregistrées en {0} : {1} ; il en faut au moins {2}",
            "Сессий, записанных за {0} год: {1}; должно быть не менее {2}");
    private static final Reason.Kind COUNT_AND_MORE = Reason.Kind.of(
            "Sessions recorded in {0}: {1}, and {2} more that may fall in it; at least {3} {3|is|are} to be held",
            "Sessions enregistrées en {0} : {1}, et {2} {2|autre qui peut|autres qui peuvent} y tomber ; il en faut au moins {3}",
            "Сессий, записанных за {0} год: {1}, и ещё {2}, {2|которая может|которые могут} приходиться на него; должно быть не менее {3}");
    private static final Reason.Kind CALENDAR_YEAR = Reason.Kind.of(
            "That the year is the calendar year is our reading",
            "Que l’année est l’année civile est notre lecture",
            "Что год — это календарный год, — наше прочтение");
    private static final Reason.Kind VAGUE =
            Reason.Kind.of("That depends on the exact days", "Les jours exacts en décident", "Решают точные дни");
    private static final Reason.Kind INCOMPLETE = Reason.Kind.unrecorded(
            "The record is not complete for the whole year",
            "Le dossier n’est pas complet pour toute l’année",
            "Запись неполна за весь год");

    private static final Reason.Kind OWN_YEAR = Reason.Kind.of(
            "The year is counted from {0}", "L’année est comptée à partir du {0}", "Год считается с {0}");

    private static MonthDay beginning(String text) {
        if (!text.matches("(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])")) {
            throw new IllegalArgumentException("Not a day on which years begin: \"" + text
                    + "\"; expected a month and a day up to 28, like 07-01");
        }
        return MonthDay.parse("--" + text);
    }

    Frequency() {
        super(
                "CSC-FREQUENCY",
                Kind.BINDING,
                Subject.Kind.of(Year.class, Frequency::years, year -> When.on(PartialDate.of(year.atDay(1)))),
                SESSIONS,
                BEGINS);
    }

    /** From the first to the last year in which the record has a session or is complete. */
    private static Stream<Subject<Year>> years(Facts facts) {
        NavigableMap<Integer, List<Session>> years = new TreeMap<>();
        for (Session session : facts.record().sessions()) {
            if (session.kind().isSession()) {
                int last = session.date().latest().getYear();
                for (int year = session.date().earliest().getYear(); year <= last; year++) {
                    years.computeIfAbsent(year, key -> new ArrayList<>()).add(session);
                }
            }
        }
        for (DateInterval period : facts.record().completeFor()) {
            years.computeIfAbsent(period.start().getYear(), key -> new ArrayList<>());
            years.computeIfAbsent(period.end().getYear(), key -> new ArrayList<>());
        }
        if (!years.isEmpty()) {
            for (int year = years.firstKey(); year < years.lastKey(); year++) {
                years.computeIfAbsent(year, key -> new ArrayList<>());
            }
        }
        return years.entrySet().stream()
                .map(year -> new Subject<>(
                        "year " + year.getKey(),
                        Year.of(year.getKey()),
                        year.getValue().stream()
                                .flatMap(session -> session.citations().stream())
                                .distinct()
                                .toList()));
    }

    @Override
    public Ruling judge(Year year, RuleVersion version, When when, Facts facts) {
        Ruling.Builder ruling = Ruling.by(version, when, facts);
        MonthDay begins = version.get(BEGINS);
        LocalDate first = begins.atYear(year.getValue());
        PartialDate whole = begins.equals(NEW_YEAR)
                ? PartialDate.of(year)
                : PartialDate.between(
                        PartialDate.of(first), PartialDate.of(first.plusYears(1).minusDays(1)));
        int needed = version.get(SESSIONS);
        int certain = 0;
        int possible = 0;
        for (PartialDate date : facts.sessionDates(DateInterval.from(whole))) {
            if (date.isWithin(whole)) {
                certain++;
            }
            if (date.isBefore(whole.earliest()) != Certainty.YES && date.isAfter(whole.latest()) != Certainty.YES) {
                possible++;
            }
        }
        if (possible == certain) {
            ruling.because(COUNT, year, certain, needed);
        } else {
            ruling.because(COUNT_AND_MORE, year, certain, possible - certain, needed);
        }
        if (begins.equals(NEW_YEAR)) {
            ruling.because(CALENDAR_YEAR);
        } else {
            ruling.because(OWN_YEAR, PartialDate.of(first));
        }
        if (certain >= needed) {
            return ruling.complies();
        }
        if (possible >= needed) {
            return ruling.because(VAGUE).notEstablished();
        }
        return facts.isCompleteFor(whole)
                ? ruling.fails()
                : ruling.because(INCOMPLETE).notEstablished();
    }
}
