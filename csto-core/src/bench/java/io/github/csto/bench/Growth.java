package io.github.csto.bench;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.country.UnknownCountryException;
import io.github.csto.membership.Assumption;
import io.github.csto.membership.Criterion;
import io.github.csto.register.Register;
import io.github.csto.register.RegisterException;
import io.github.csto.source.Citation;
import io.github.csto.time.DateInterval;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;

/** How the time of an operation grows when its input is doubled, twice: the ratios say it, near 2 and 4 if it grows in proportion. */
final class Growth {
    private static final String[] SIZES = {Report.LIBRARY, "twice", "fourTimes"};
    private static final int TIMES = 5;
    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);

    private final Report report;
    private final int size;

    Growth(Report report, int size) {
        this.report = report;
        this.size = size;
    }

    /** The operations by what they are; each is made for a size and then timed. */
    private static Map<String, IntFunction<Runnable>> operations() {
        Map<String, IntFunction<Runnable>> operations = new LinkedHashMap<>();
        operations.put("a text of letters is no country", size -> country("a".repeat(size)));
        operations.put("an act with that much space is read", size -> {
            String text = "UZ" + " ".repeat(size) + "REJOIN" + " ".repeat(size) + "2006";
            return () -> Assumption.parse(text);
        });
        operations.put("a text of spaces is no act", size -> {
            String text = "UZ" + " ".repeat(size) + "!";
            return () -> {
                try {
                    Assumption.parse(text);
                    throw new IllegalStateException("It was read");
                } catch (IllegalArgumentException refused) {
                    // as it has to be
                }
            };
        });
        operations.put("citations are read", size -> {
            String text = "d:1; ".repeat(size) + "d:1";
            return () -> Citation.parseAll(text);
        });
        operations.put("acts of one state", table(true, (rows, i) -> act(rows, i, kind(i), day(i))));
        operations.put("refused acts of one state", table(false, (rows, i) -> act(rows, i, "RATIFY", day(i))));
        operations.put(
                "disputed acts of one state",
                table(true, (rows, i) -> act(rows, i, kind(i) + (i == 0 ? "" : "?"), day(i))));
        operations.put("terms of one office", table(true, (rows, i) -> term(rows, i, day(i), day(i + 1))));
        operations.put(
                "terms of one office at once", table(false, (rows, i) -> term(rows, i, FIRST, FIRST.plusYears(1))));
        operations.put(
                "versions of one rule",
                table(
                        true,
                        (rows, i) -> rows.add(
                                "rules",
                                "claim r" + i + " organisation TEA rule CSC-CHAIR statement x since " + day(i)
                                        + " citations d")));
        operations.put(
                "treaties, each renewing the one before",
                table(
                        true,
                        (rows, i) -> rows.add(
                                "treaties",
                                "claim t" + i + " organisation TEA treaty T" + i + " name x signed " + day(i)
                                        + (i == 0 ? "" : " renews T" + (i - 1)) + " citations d")));
        operations.put("organisations with stages and an end", table(true, (rows, i) -> {
            rows.add(
                    "memberships",
                    "claim m" + i + " organisation O" + i + " account a country FJ act SIGN date " + day(i)
                            + " citations d");
            rows.add(
                    "stages",
                    "claim s" + i + " organisation O" + i + " stage TREATY_SIGNED date " + day(i) + " citations d");
            rows.add("organisations", "claim n" + i + " organisation O" + i + " name x ceased 2010 citations d");
        }));
        operations.put("accounts of one organisation", table(true, (rows, i) -> {
            rows.add(
                    "accounts",
                    "claim A" + i + " organisation M account x" + i + " english e french f russian r rank " + (i + 1)
                            + " citations d");
            rows.add(
                    "accounts",
                    "claim D" + i + " organisation M account z" + i + " english e french f russian r inputs x" + i
                            + " citations d");
            rows.add(
                    "memberships",
                    "claim m" + i + " organisation M account x" + i + " country FJ act SIGN date " + day(i)
                            + " citations d");
            rows.add(
                    "stages",
                    "claim s" + i + " organisation M account z" + i + " stage TREATY_SIGNED date " + day(0)
                            + " citations d");
            rows.add(
                    "observers",
                    "claim o" + i + " organisation M account x" + i + " country IS since 0950 citations d");
        }));
        operations.put("passages held against acts", table(true, (rows, i) -> {
            act(rows, i, kind(i), day(i));
            if (i % 2 == 0) {
                rows.add(
                        "roster-checks",
                        "claim q" + i + " organisation TEA account a date " + day(i)
                                + " says AMONG countries FJ citations d");
            }
        }));
        operations.put("sessions with a decision", table(true, (rows, i) -> {
            rows.add(
                    "sessions",
                    "claim s" + i + " organisation TEA session S" + i + " date " + day(i)
                            + " kind REGULAR venue IN_PERSON citations d");
            rows.add(
                    "decisions",
                    "claim d" + i + " organisation TEA session S" + i + " date " + day(i) + " subject x citations d");
        }));
        operations.put("a timeline cut into years", size -> {
            Rows rows = new Rows();
            for (int i = 0; i < size; i++) {
                act(rows, i, kind(i), day(i));
            }
            var timeline = Csto.of(Register.of(rows.tables), "TEA").history().timeline(Country.FJ, Criterion.MEMBER);
            return () -> {
                for (int i = 0; i < size; i++) {
                    timeline.on(day(i));
                    timeline.changes(DateInterval.of(day(i), day(i + 1)));
                }
            };
        });
        return operations;
    }

    private static Runnable country(String text) {
        return () -> {
            try {
                Country.parse(text);
                throw new IllegalStateException("It was read");
            } catch (UnknownCountryException refused) {
                // as it has to be
            }
        };
    }

    /** A register of rows is read and its digest taken, or it is refused. */
    private static IntFunction<Runnable> table(boolean sound, ObjIntConsumer<Rows> row) {
        return size -> {
            Rows rows = new Rows();
            for (int i = 0; i < size; i++) {
                row.accept(rows, i);
            }
            return () -> {
                try {
                    Register.of(rows.tables).digest();
                } catch (RegisterException refused) {
                    if (sound) {
                        throw refused;
                    }
                    return;
                }
                if (!sound) {
                    throw new IllegalStateException("It was read");
                }
            };
        };
    }

    /** The rows of a register about a body of one member, to which others are added. */
    private static final class Rows {
        final Map<String, List<Map<String, String>>> tables = new TreeMap<>();

        Rows() {
            add("documents", "document d phrase x title t publisher p date 2020 language en");
            add("memberships", "claim m organisation TEA account a country IS act SIGN date 0999 citations d");
        }

        /** Names of columns and cells in turn. */
        void add(String table, String row) {
            Map<String, String> cells = new HashMap<>();
            String[] words = row.split(" ", -1);
            for (int i = 0; i < words.length; i += 2) {
                cells.put(words[i], words[i + 1]);
            }
            tables.computeIfAbsent(table, name -> new ArrayList<>()).add(cells);
        }
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    private static String kind(int number) {
        return number == 0 ? "ACCEDE" : number % 2 == 1 ? "SELF_SUSPEND" : "REJOIN";
    }

    private static void act(Rows rows, int number, String act, LocalDate day) {
        rows.add(
                "memberships",
                "claim x" + number + " organisation TEA account a country FJ act " + act + " date " + day
                        + " citations d");
    }

    private static void term(Rows rows, int number, LocalDate since, LocalDate until) {
        rows.add(
                "offices",
                "claim o" + number + " organisation TEA account a office HOST holder h" + number + " since " + since
                        + " until " + until + " citations d");
    }

    private static long ofProcessor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The least of several times of the processor, so that what else the machine does counts little. */
    void measure() {
        operations().forEach((name, operation) -> {
            for (int time = 0; time < TIMES; time++) {
                operation.apply(size / TIMES).run(); // to warm up
            }
            for (int i = 0; i < SIZES.length; i++) {
                Runnable made = operation.apply(size << i);
                double least = Double.MAX_VALUE;
                for (int time = 0; time < TIMES; time++) {
                    long start = ofProcessor();
                    made.run();
                    least = Math.min(least, (ofProcessor() - start) / 1e6);
                }
                report.add(new Report.Row(
                        "Growth from " + size + ": " + name, SIZES[i], least, Double.NaN, "ms", Double.NaN));
            }
        });
    }
}
