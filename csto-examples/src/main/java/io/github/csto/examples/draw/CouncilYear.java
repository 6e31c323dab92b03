package io.github.csto.examples.draw;

import io.github.csto.Csto;
import io.github.csto.council.Chairmanship;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Session;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.Year;
import java.util.List;

/** What is recorded of a year of a Council; something whose date is not exactly known is of each year in which it may have been. */
final class CouncilYear {
    private final CouncilRecord record;
    private final DateInterval days;

    CouncilYear(Csto csto, Year year) {
        this.record = csto.compliance().record();
        this.days = DateInterval.from(PartialDate.of(year));
    }

    DateInterval days() {
        return days;
    }

    boolean isComplete() {
        return record.isCompleteFor(days);
    }

    private boolean isWithin(PartialDate date) {
        return !date.earliest().isAfter(days.end()) && !date.latest().isBefore(days.start());
    }

    private List<Session> meetings(boolean sessions) {
        return record.sessions().stream()
                .filter(session -> session.kind().isSession() == sessions && isWithin(session.date()))
                .toList();
    }

    List<Session> sessions() {
        return meetings(true);
    }

    List<Session> otherMeetings() {
        return meetings(false);
    }

    List<Decision> decisions() {
        return record.decisions().stream()
                .filter(decision -> isWithin(decision.date()))
                .toList();
    }

    /** Those that were perhaps held in it. */
    List<Chairmanship> terms() {
        return record.chairmanshipTimeline().stream()
                .filter(term -> held(term).during(days).stream().anyMatch(held -> held != Certainty.NO))
                .toList();
    }

    /** Asked of every day of the year. */
    Timeline<Certainty> held(Chairmanship term) {
        return Timeline.of(
                term.isHeldOn(PartialDate.of(days.start())),
                days.start().datesUntil(days.end().plusDays(1)).toList(),
                day -> term.isHeldOn(PartialDate.of(day)));
    }
}
