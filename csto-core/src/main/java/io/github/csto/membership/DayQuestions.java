package io.github.csto.membership;

import io.github.csto.country.Country;
import io.github.csto.stage.StageHistory;
import io.github.csto.time.Certainty;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who counts on a day: answered by the history of each state, or by a table once the questions are so many that a table is worth its making.
 * Both give the same answers.
 *
 * <p>Threads that race count too few questions or make the table twice, to the same effect.
 */
final class DayQuestions {
    /** After so many questions about days a table is worth its making. */
    private static final int FEW = 64;

    private static final int NO_TABLE = -1;

    private final Map<Country, StateHistory> states;
    private final StageHistory stages;
    private @Nullable DayTable table;
    private int asked;

    DayQuestions(Map<Country, StateHistory> states, StageHistory stages) {
        this.states = states;
        this.stages = stages;
    }

    private @Nullable DayTable table() {
        DayTable made = table;
        return made != null || asked == NO_TABLE ? made : tableAfterFewQuestions();
    }

    private @Nullable DayTable tableAfterFewQuestions() {
        if (asked < FEW) {
            asked++;
            return null;
        }
        DayTable made = DayTable.of(states, stages).orElse(null);
        table = made;
        if (made == null) {
            asked = NO_TABLE;
        }
        return made;
    }

    private Answers answers(Country country) {
        StateHistory state = states.get(Objects.requireNonNull(country, "country"));
        return (state == null ? StateHistory.SILENT : state).answers();
    }

    Certainty meets(Country country, Criterion criterion, LocalDate day) {
        DayTable made = table();
        return made == null ? answers(country).on(criterion, day) : made.meets(country, criterion, day);
    }

    /** For columns of one length: the ordinal of each answer. */
    void meets(Criterion criterion, Country[] countries, int[] epochDays, byte[] answers) {
        if (countries.length != answers.length || epochDays.length != answers.length) {
            throw new IllegalArgumentException("Columns of different lengths: " + countries.length + " countries, "
                    + epochDays.length + " days, " + answers.length + " answers");
        }
        asked += asked == NO_TABLE ? 0 : Math.min(answers.length, FEW - asked);
        DayTable made = table();
        if (made != null) {
            made.meets(criterion, countries, epochDays, answers);
            return;
        }
        for (int i = 0; i < answers.length; i++) {
            answers[i] = answers(countries[i]).code(criterion, epochDays[i]);
        }
    }

    List<Country> counted(LocalDate day, Criterion criterion) {
        DayTable made = table();
        return made == null
                ? states.keySet().stream()
                        .filter(country -> answers(country).on(criterion, day) == Certainty.YES)
                        .toList()
                : made.members(day, criterion);
    }

    Roster.Places places(LocalDate day, Criterion criterion) {
        DayTable made = table();
        return made == null ? make(day, criterion) : made.places(day, criterion, () -> make(day, criterion));
    }

    private Roster.Places make(LocalDate day, Criterion criterion) {
        Map<Country, Standing> standings = new EnumMap<>(Country.class);
        Map<Country, Certainty> answers = new EnumMap<>(Country.class);
        states.forEach((country, state) -> {
            standings.put(country, state.standing(country, day));
            answers.put(country, state.answers().on(criterion, day));
        });
        return new Roster.Places(stages.possibleStages(day), standings, answers);
    }
}
