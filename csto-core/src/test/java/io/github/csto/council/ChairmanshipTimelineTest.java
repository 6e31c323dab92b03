package io.github.csto.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.country.Country;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who had the chair follows from where the sessions were held, where the record is complete and nothing else is told. */
class ChairmanshipTimelineTest {
    private static Session session(String date, String host) {
        Session.Builder builder =
                Session.builder().id(date).date(PartialDate.parse(date)).kind(Session.Kind.REGULAR);
        return host.isEmpty()
                ? builder.venue(Session.Venue.VIDEOCONFERENCE).build()
                : builder.venue(Session.Venue.IN_PERSON)
                        .host(Country.valueOf(host))
                        .build();
    }

    private static Chairmanship told(String country, String since, String until) {
        Chairmanship.Builder builder = Chairmanship.builder()
                .id("told")
                .country(Country.valueOf(country))
                .since(PartialDate.parse(since));
        return until.isEmpty()
                ? builder.build()
                : builder.until(PartialDate.parse(until)).build();
    }

    private static List<String> timeline(String complete, List<Chairmanship> told, Session... sessions) {
        CouncilRecord.Builder record =
                CouncilRecord.builder().addSessions(sessions).chairmanships(told);
        if (!complete.isEmpty()) {
            record.addCompleteFor(DateInterval.parse(complete));
        }
        return record.build().chairmanshipTimeline().stream()
                .map(term -> term.country() + " " + term.since() + " "
                        + term.until().map(PartialDate::toString).orElse("?"))
                .toList();
    }

    private static final Session[] YEARS = {
        session("2010-06-01", "AM"), session("2011-03-01", ""), session("2011-06-01", "BY"), session("2012-06-01", "KZ")
    };

    @Test
    void betweenTwoSessionsTheHostOfTheLaterHasTheChair() {
        assertThat(timeline("2010/2012", List.of(), YEARS))
                .containsExactly("BY 2010-06-01 2011-06-01", "KZ 2011-06-01 2012-06-01");
    }

    @Test
    void butOnlyWhereTheRecordIsComplete() {
        assertThat(timeline("", List.of(), YEARS)).isEmpty();
        assertThat(timeline("2011/2012", List.of(), YEARS)).containsExactly("KZ 2011-06-01 2012-06-01");
        assertThat(timeline("2011-06-02/2012", List.of(), YEARS)).isEmpty();
    }

    /** Two periods that the record covers, with or without a day between them that it does not. */
    @Test
    void overDaysThatTheRecordDoesNotCoverNothingFollows() {
        assertThat(timeline(List.of("2010/2010-12-30", "2011/2012"))).containsExactly("KZ 2011-06-01 2012-06-01");
        assertThat(timeline(List.of("2011/2012", "2010"))).hasSize(2);
        assertThat(timeline(List.of("2010/2011-06-01", "2011-06-03/2012"))).containsExactly("BY 2010-06-01 2011-06-01");
        assertThat(timeline(List.of("2010-06-01", "2011-06-01", "2012-06-01"))).isEmpty();
    }

    private static List<String> timeline(List<String> complete) {
        CouncilRecord.Builder record = CouncilRecord.builder().addSessions(YEARS);
        complete.forEach(period -> record.addCompleteFor(DateInterval.parse(period)));
        return record.build().chairmanshipTimeline().stream()
                .map(term ->
                        term.country() + " " + term.since() + " " + term.until().orElseThrow())
                .toList();
    }

    @Test
    void whatIsToldGoesBefore() {
        assertThat(timeline("2010/2012", List.of(told("RU", "2010", "2011-01-01")), YEARS))
                .containsExactly("RU 2010 2011-01-01", "KZ 2011-06-01 2012-06-01");
        assertThat(timeline("2010/2012", List.of(told("RU", "2010", "")), YEARS))
                .containsExactly("RU 2010 ?");
        assertThat(timeline("2010/2012", List.of(told("RU", "2012-06-02", "")), YEARS))
                .containsExactly("RU 2012-06-02 ?", "BY 2010-06-01 2011-06-01", "KZ 2011-06-01 2012-06-01");
        assertThat(timeline("2010/2012", List.of(told("RU", "2009", "2010-05-31")), YEARS))
                .hasSize(3);
        assertThat(timeline("2010/2012", List.of(told("RU", "2009", "2010-06")), YEARS))
                .hasSize(2);
    }

    @Test
    void sessionsWhoseOrderIsOpenTellNothing() {
        assertThat(timeline("2010/2012", List.of(), session("2010-06", "AM"), session("2010", "BY")))
                .isEmpty();
        assertThat(timeline(
                        "2010/2012",
                        List.of(),
                        session("2010-06-01", "AM"),
                        session("2011", "RU"),
                        session("2011-06-01", "BY"),
                        session("2012-06-01", "KZ")))
                .isEmpty();
        assertThat(timeline("2010/2012", List.of(), session("2010", "AM"), session("2011", "BY")))
                .containsExactly("BY 2010 2011");
    }

    @Test
    void ofOneSessionNothingFollows() {
        assertThat(timeline("2010/2012", List.of(), YEARS[0])).isEmpty();
    }
}
