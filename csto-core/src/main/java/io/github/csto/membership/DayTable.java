package io.github.csto.membership;

import io.github.csto.country.Country;
import io.github.csto.stage.StageHistory;
import io.github.csto.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answers about all states, found without a search: a day gives the stretch between two days of change that it lies in, and a stretch
 * and a state give a byte as in {@link Answers}. What the days of a stretch have in common is made when first asked for and kept.
 *
 * <p>The days are looked up twice over: by year, month and day of the month as a {@link LocalDate} holds them, and by epoch day. Immutable
 * but for what it keeps, which is itself immutable; two threads may make it twice, to the same effect.
 */
@SuppressWarnings("EnumOrdinal") // an index of this process, which is never stored
abstract class DayTable {
    /** So that the stretches, of which there is at most one a day, can be counted in a char. */
    private static final int MOST_YEARS = 170;

    private static final int MOST_ANSWERS = 1 << 22;
    private static final int MOST_ANSWERS_PER_ACT = 128;
    private static final int MOST_ANSWERS_KEPT = 1 << 14;
    private static final int MOST_ANSWERS_BY_DATE = 1 << 18;
    private static final int YEAR = 12 << 5;

    private static final int CRITERIA = Criterion.values().length;

    /** The year before the first change; days before it are looked up in it. */
    private final int firstYear;
    /** The year after the last change. */
    private final int lastYear;

    private final char[] stretchByDate;
    private final int firstDay;
    private final char[] stretchByEpochDay;
    /** By ordinal of the state; the first column is for all states without an event. */
    private final short[] columns;
    /** The states of the columns but the first. */
    private final Country[] states;
    /** The answers of all states in one stretch stand side by side. */
    private final byte[] answers;

    private final int width;
    private final @Nullable List<Country> @Nullable [] members;
    private final Roster.@Nullable Places @Nullable [] places;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private DayTable(Map<Country, StateHistory> histories, int[] turns, int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.width = histories.size() + 1;
        int stretches = turns.length + 1;
        this.states = histories.keySet().toArray(new Country[0]);
        this.columns = new short[Country.values().length];
        for (int i = 0; i < states.length; i++) {
            columns[states[i].ordinal()] = (short) (i + 1);
        }
        this.firstDay = (int) LocalDate.of(firstYear, 1, 1).toEpochDay();
        this.stretchByEpochDay = new char[(int) LocalDate.of(lastYear + 1, 1, 1).toEpochDay() - firstDay];
        for (int i = 0; i < turns.length; i++) {
            int end = i + 1 < turns.length ? turns[i + 1] - firstDay : stretchByEpochDay.length;
            Arrays.fill(stretchByEpochDay, turns[i] - firstDay, end, (char) (i + 1));
        }
        this.stretchByDate = new char[(lastYear - firstYear + 1) * YEAR];
        LocalDate month = LocalDate.of(firstYear, 1, 1);
        for (int from = 0; from < stretchByEpochDay.length; month = month.plusMonths(1)) {
            System.arraycopy(stretchByEpochDay, from, stretchByDate, place(month), month.lengthOfMonth());
            from += month.lengthOfMonth();
        }
        // Also for leap days of later years, should this one have none.
        Arrays.fill(stretchByDate, stretchByDate.length - YEAR, stretchByDate.length, (char) turns.length);
        this.answers = new byte[stretches * width];
        int column = 0;
        StateHistory.SILENT.answers().spread(turns, answers, column++, width);
        for (StateHistory history : histories.values()) {
            history.answers().spread(turns, answers, column++, width);
        }
        boolean keeping = answers.length <= MOST_ANSWERS_KEPT;
        this.members = keeping ? new List[stretches * CRITERIA] : null;
        this.places = keeping ? new Roster.Places[stretches * CRITERIA] : null;
    }

    /**
     * The table of a history, if it is worth its space: if its days lie near enough together, and its acts are few or not too few for the
     * states and days that they speak of.
     */
    static Optional<DayTable> of(Map<Country, StateHistory> histories, StageHistory stages) {
        TreeSet<LocalDate> days = new TreeSet<>(stages.turningDays());
        histories.values().forEach(history -> days.addAll(history.turningDays()));
        if (days.isEmpty()) {
            return Optional.empty();
        }
        int firstYear = days.first().getYear() - 1;
        int lastYear = days.last().getYear() + 1;
        int[] turns = days.stream().mapToInt(day -> (int) day.toEpochDay()).toArray();
        long size = (turns.length + 1L) * (histories.size() + 1L);
        long acts = histories.values().stream()
                .mapToLong(history -> history.events().size())
                .sum();
        if (lastYear - firstYear >= MOST_YEARS || size > MOST_ANSWERS + MOST_ANSWERS_PER_ACT * acts) {
            return Optional.empty();
        }
        return Optional.of(
                (lastYear - firstYear + 1L) * YEAR * (histories.size() + 1) <= MOST_ANSWERS_BY_DATE
                        ? ByDate.of(histories, turns, firstYear, lastYear)
                        : ByStretch.of(histories, turns, firstYear, lastYear));
    }

    /** Of a date: each year has twelve months of 32. One before or after the table has that of the same day of the first or last year. */
    private int number(LocalDate day) {
        int year = Math.max(firstYear, Math.min(lastYear, day.getYear()));
        return year * YEAR + (day.getMonthValue() << 5) + day.getDayOfMonth();
    }

    /** The number of the first date of the table. */
    private int origin() {
        return firstYear * YEAR + (1 << 5) + 1;
    }

    private int place(LocalDate day) {
        return number(day) - origin();
    }

    private int stretch(LocalDate day) {
        return stretchByDate[place(day)];
    }

    /** Answered without a look at the kind of table while there are none of the other kind: each is made by its own class, which is not loaded before. */
    abstract Certainty meets(Country country, Criterion criterion, LocalDate day);

    /**
     * The epoch days may be any. Those outside the table are moved to its ends as whole numbers of 32 bits, which takes no branch; a branch that
     * no processor can foretell would take longer than all the rest.
     */
    void meets(Criterion criterion, Country[] countries, int[] epochDays, byte[] certainties) {
        int shift = Answers.shift(criterion);
        int first = firstDay;
        int last = firstDay + stretchByEpochDay.length - 1;
        for (int i = 0; i < certainties.length; i++) {
            int day = Math.max(first, Math.min(last, epochDays[i])) - first;
            int answer = answers[stretchByEpochDay[day] * width + columns[countries[i].ordinal()]];
            certainties[i] = (byte) (answer >>> shift & 3);
        }
    }

    List<Country> members(LocalDate day, Criterion criterion) {
        int stretch = stretch(day);
        if (members == null) {
            return collect(stretch, criterion);
        }
        int place = stretch * CRITERIA + criterion.ordinal();
        List<Country> kept = members[place];
        if (kept == null) {
            kept = collect(stretch, criterion);
            members[place] = kept;
        }
        return kept;
    }

    private List<Country> collect(int stretch, Criterion criterion) {
        List<Country> counted = new ArrayList<>();
        int row = stretch * width + 1;
        for (int i = 0; i < states.length; i++) {
            if (Answers.unpack(answers[row + i], criterion) == Certainty.YES) {
                counted.add(states[i]);
            }
        }
        return List.copyOf(counted);
    }

    /** What a roster of the day holds besides the day: made by the supplier if it is not kept already. */
    Roster.Places places(LocalDate day, Criterion criterion, Supplier<Roster.Places> plain) {
        if (places == null) {
            return plain.get();
        }
        int place = stretch(day) * CRITERIA + criterion.ordinal();
        Roster.Places kept = places[place];
        if (kept == null) {
            kept = plain.get();
            places[place] = kept;
        }
        return kept;
    }

    /** Finds the answers by stretch. */
    private static final class ByStretch extends DayTable {
        private ByStretch(Map<Country, StateHistory> histories, int[] turns, int firstYear, int lastYear) {
            super(histories, turns, firstYear, lastYear);
        }

        static DayTable of(Map<Country, StateHistory> histories, int[] turns, int firstYear, int lastYear) {
            return new ByStretch(histories, turns, firstYear, lastYear);
        }

        @Override
        Certainty meets(Country country, Criterion criterion, LocalDate day) {
            return Answers.unpack(
                    super.answers[super.stretch(day) * super.width + super.columns[country.ordinal()]], criterion);
        }
    }

    /** Has the answers once more, date by date, the dates of a state side by side; for few states and years. */
    private static final class ByDate extends DayTable {
        private final byte[] byDate;
        /** By ordinal of the state: where a date of the number 0 would have its answer. */
        private final int[] beginnings;

        private ByDate(Map<Country, StateHistory> histories, int[] turns, int firstYear, int lastYear) {
            super(histories, turns, firstYear, lastYear);
            char[] stretches = super.stretchByDate;
            this.byDate = new byte[stretches.length * super.width];
            for (int i = 0; i < byDate.length; i++) {
                byDate[i] = super.answers[stretches[i % stretches.length] * super.width + i / stretches.length];
            }
            this.beginnings = new int[super.columns.length];
            for (int i = 0; i < beginnings.length; i++) {
                beginnings[i] = super.columns[i] * stretches.length - super.origin();
            }
        }

        static DayTable of(Map<Country, StateHistory> histories, int[] turns, int firstYear, int lastYear) {
            return new ByDate(histories, turns, firstYear, lastYear);
        }

        @Override
        Certainty meets(Country country, Criterion criterion, LocalDate day) {
            return Answers.unpack(byDate[beginnings[country.ordinal()] + super.number(day)], criterion);
        }
    }
}
