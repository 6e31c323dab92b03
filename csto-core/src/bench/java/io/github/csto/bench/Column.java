package io.github.csto.bench;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.time.Certainty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A column of states and one of days are tagged: one operation is the whole column. */
@State(Scope.Thread)
public class Column {
    /** How many rows. */
    @Param("1000000")
    public int rows;

    /** How it is done. */
    @Param("csto")
    public String contestant;

    private Runnable tagging;
    private byte[] answers;

    /** Makes the columns; everybody's answers are those of the loop. */
    @Setup
    public void make() {
        MembershipHistory history = Csto.fromSeeds().history();
        Random random = new Random(2);
        int first = (int) LocalDate.of(1991, 1, 1).toEpochDay();
        int span = (int) LocalDate.of(2025, 12, 31).toEpochDay() - first;
        Country[] states = history.countries().toArray(new Country[0]);
        Country[] countries = new Country[rows];
        int[] epochDays = new int[rows];
        for (int i = 0; i < rows; i++) {
            countries[i] = states[random.nextInt(states.length)];
            epochDays[i] = first + random.nextInt(span);
        }
        answers = new byte[rows];
        Country[] copiedCountries = new Country[contestant.equals("copy") ? rows : 0];
        int[] copiedDays = new int[copiedCountries.length];
        byte[] copiedAnswers = new byte[copiedCountries.length];
        tagging = switch (contestant) {
            case "csto" -> () -> history.meets(Criterion.MEMBER, countries, epochDays, answers);
            case "loop" ->
                () -> {
                    for (int i = 0; i < answers.length; i++) {
                        answers[i] = (byte) history.isMember(countries[i], LocalDate.ofEpochDay(epochDays[i]))
                                .ordinal();
                    }
                };
            case "loopOverDates" -> {
                LocalDate[] days = dates(epochDays, first, span);
                yield () -> {
                    for (int i = 0; i < answers.length; i++) {
                        answers[i] =
                                (byte) history.isMember(countries[i], days[i]).ordinal();
                    }
                };
            }
            case "guavaRangeMap" -> {
                Questions questions = Questions.ofTheRegister();
                LocalDate[] days = dates(epochDays, first, span);
                var maps = Contestant.rangeMaps(questions);
                yield () -> {
                    for (int i = 0; i < answers.length; i++) {
                        Certainty answer = maps.get(countries[i]).get(days[i]);
                        answers[i] = (byte) (answer == null ? Certainty.NO : answer).ordinal();
                    }
                };
            }
            // The floor: what goes in and what comes out is moved, and nothing else is done.
            case "copy" ->
                () -> {
                    System.arraycopy(countries, 0, copiedCountries, 0, rows);
                    System.arraycopy(epochDays, 0, copiedDays, 0, rows);
                    System.arraycopy(answers, 0, copiedAnswers, 0, rows);
                };
            default -> throw new IllegalArgumentException("No contestant " + contestant);
        };
        if (!contestant.equals("copy")) {
            byte[] told = new byte[rows];
            for (int i = 0; i < rows; i++) {
                told[i] = (byte) history.isMember(countries[i], LocalDate.ofEpochDay(epochDays[i]))
                        .ordinal();
            }
            tagging.run();
            if (!Arrays.equals(told, answers)) {
                throw new IllegalStateException(contestant + " does not answer as the history does");
            }
        }
    }

    /** One date for each day, as a careful caller would have it. */
    private static LocalDate[] dates(int[] epochDays, int first, int span) {
        LocalDate[] calendar = LocalDate.ofEpochDay(first)
                .datesUntil(LocalDate.ofEpochDay(first + span))
                .toArray(LocalDate[]::new);
        return Arrays.stream(epochDays).mapToObj(day -> calendar[day - first]).toArray(LocalDate[]::new);
    }

    /**
     * Tags the column.
     *
     * @return the answers
     */
    @Benchmark
    public byte[] tagging() {
        tagging.run();
        return answers;
    }
}
