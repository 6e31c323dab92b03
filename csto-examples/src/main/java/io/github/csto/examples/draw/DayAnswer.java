package io.github.csto.examples.draw;

import io.github.csto.Csto;
import io.github.csto.account.RosterAnswer;
import io.github.csto.country.Country;
import io.github.csto.membership.Roster;
import io.github.csto.stage.Stage;
import io.github.csto.time.DateInterval;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the library answers about everybody on each day of a stretch: the stage, who stands in which group, and the answer about each state. */
record DayAnswer(
        Set<Stage> stages,
        Map<PageWord, List<Country>> groups,
        Map<Country, StateAnswer> answers,
        boolean beyondHorizon) {

    /** Who stands together, in the order in which they are shown. */
    static final Set<PageWord> GROUPS = Collections.unmodifiableSet(EnumSet.of(
            PageWord.MEMBERS,
            PageWord.UNDETERMINED,
            PageWord.SUSPENDED,
            PageWord.SIGNATORIES,
            PageWord.NOT_COUNTED,
            PageWord.WITHDRAWN,
            PageWord.NOT_YET,
            PageWord.ELSEWHERE));

    static DayAnswer of(Csto csto, LocalDate day) {
        RosterAnswer answer = csto.membersOn(day);
        Roster roster = answer.roster();
        Map<PageWord, List<Country>> groups = new EnumMap<>(PageWord.class);
        groups.put(PageWord.MEMBERS, roster.counted());
        groups.put(PageWord.UNDETERMINED, roster.undetermined());
        groups.put(PageWord.SUSPENDED, roster.selfSuspended());
        groups.put(PageWord.SIGNATORIES, roster.signatories());
        groups.put(PageWord.NOT_COUNTED, roster.notCounted());
        groups.put(PageWord.WITHDRAWN, roster.withdrawn());
        groups.put(PageWord.NOT_YET, roster.outside());
        List<Country> others = new ArrayList<>(StateAnswer.countries(csto));
        others.removeAll(roster.standings().keySet());
        groups.put(PageWord.ELSEWHERE, others);
        groups.values().removeIf(List::isEmpty);
        Map<Country, StateAnswer> answers = new LinkedHashMap<>();
        groups.values()
                .forEach(group -> group.forEach(country -> answers.put(country, StateAnswer.of(csto, country, day))));
        return new DayAnswer(
                roster.possibleStages(), groups, answers, answer.provenance().beyondHorizon());
    }

    static Timeline<DayAnswer> timeline(Csto csto, DateInterval period) {
        return Timeline.of(of(csto, period.start()), StateAnswer.changeDays(csto, period), day -> of(csto, day));
    }

    List<Country> in(PageWord group) {
        return groups.getOrDefault(group, List.of());
    }
}
