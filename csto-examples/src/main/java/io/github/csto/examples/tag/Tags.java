package io.github.csto.examples.tag;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.Standing;
import io.github.csto.stage.StageHistory;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tags of states and dates. Each stretch of days on which a state's tag stays the same is worked out once. Not thread-safe. */
final class Tags {
    private record StateDate(Country country, PartialDate date) {}

    private final Csto csto;
    private final Criterion criterion;
    private final Map<Country, Timeline<Tag>> timelines = new EnumMap<>(Country.class);
    private final Memo<StateDate, Tag> partial;

    Tags(Csto csto, Criterion criterion, int remembered) {
        this.csto = csto;
        this.criterion = criterion;
        this.partial = new Memo<>(
                remembered, asked -> Tag.ofOne(timeline(asked.country()).during(DateInterval.from(asked.date()))));
    }

    /** That of the day; if it is not exactly known, what all the days that it can be have in common. */
    Tag of(Country country, PartialDate date) {
        return date.isExact() ? timeline(country).on(date.latest()) : partial.get(new StateDate(country, date));
    }

    /** The tag of each day. */
    Timeline<Tag> timeline(Country country) {
        @Nullable Timeline<Tag> known = timelines.get(country);
        if (known != null) {
            return known;
        }
        Timeline<Tag> timeline = work(country);
        timelines.put(country, timeline);
        return timeline;
    }

    private Timeline<Tag> work(Country country) {
        Timeline<Standing> standings = csto.history().timeline(country);
        StageHistory stages = csto.history().stages();
        LocalDate firstBeyond = csto.horizon().earliest().plusDays(1);
        List<LocalDate> days = new ArrayList<>(List.of(firstBeyond));
        standings.changes().forEach(change -> days.add(change.day()));
        stages.timeline().changes().forEach(change -> days.add(change.day()));
        LocalDate before = days.stream().min(LocalDate::compareTo).orElseThrow().minusDays(1);
        return Timeline.of(on(country, before), days, day -> on(country, day));
    }

    private Tag on(Country country, LocalDate day) {
        StageHistory stages = csto.history().stages();
        return new Tag(
                csto.history().meets(country, criterion, day),
                csto.history().standing(country, day).possibleStatuses(),
                stages.isRecorded() ? stages.possibleStages(day) : Set.of(),
                csto.isBeyondHorizon(day));
    }
}
