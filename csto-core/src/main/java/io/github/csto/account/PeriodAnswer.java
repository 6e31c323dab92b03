package io.github.csto.account;

import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.stage.Stage;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who was a member throughout a period or at some time in it, on whose word, and who says otherwise. Immutable and thread-safe.
 *
 * @param period the period
 * @param criterion who counts
 * @param possibleStages the stages that are possible on some day of the period, ascending
 * @param throughout whether each state counts on every day, by alpha-2 code ascending
 * @param atAnyTime whether each state counts on some day, by alpha-2 code ascending
 * @param provenance what the answer rests on
 * @param dissentsThroughout the accounts that contradict {@code throughout}, in the order of {@link Accounts#names()}, then by state
 * @param dissentsAtAnyTime the accounts that contradict {@code atAnyTime}, in the same order
 */
public record PeriodAnswer(
        DateInterval period,
        Criterion criterion,
        Set<Stage> possibleStages,
        Map<Country, Certainty> throughout,
        Map<Country, Certainty> atAnyTime,
        Provenance provenance,
        List<Dissent<Certainty>> dissentsThroughout,
        List<Dissent<Certainty>> dissentsAtAnyTime) {
    public PeriodAnswer {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        stages.addAll(possibleStages);
        possibleStages = Collections.unmodifiableSet(stages);
        throughout = ordered(throughout);
        atAnyTime = ordered(atAnyTime);
        dissentsThroughout = List.copyOf(dissentsThroughout);
        dissentsAtAnyTime = List.copyOf(dissentsAtAnyTime);
    }

    private static Map<Country, Certainty> ordered(Map<Country, Certainty> answers) {
        Map<Country, Certainty> copy = new EnumMap<>(Country.class);
        copy.putAll(answers);
        return Collections.unmodifiableMap(copy);
    }

    /**
     * The states of which "on every day" has this answer.
     *
     * @param answer the answer
     * @return the states, by alpha-2 code ascending
     */
    public List<Country> throughout(Certainty answer) {
        return with(throughout, answer);
    }

    /**
     * The states of which "on some day" has this answer.
     *
     * @param answer the answer
     * @return the states, by alpha-2 code ascending
     */
    public List<Country> atAnyTime(Certainty answer) {
        return with(atAnyTime, answer);
    }

    private static List<Country> with(Map<Country, Certainty> answers, Certainty answer) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue() == answer)
                .map(Map.Entry::getKey)
                .toList();
    }
}
