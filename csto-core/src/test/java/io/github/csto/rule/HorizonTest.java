package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.account.Provenance;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A record that is called complete for days that its sources cannot know. */
class HorizonTest {
    /** Two sessions, the later after the horizon or not: between them Belarus holds the chair, if the record knows all of that time. */
    @ParameterizedTest
    @CsvSource({"2020-06-14, NOT_ESTABLISHED", "2020-12-09, NOT_ESTABLISHED", "2020-12-10, VIOLATED", "2021, VIOLATED"})
    void noTermFollowsOverDaysAfterTheHorizon(String horizon, Verdict verdict) {
        CouncilRecord record = CouncilRecord.builder()
                .addSessions(Councils.session("before", "2020-01-10")
                        .host(Country.RU)
                        .build())
                .addSessions(
                        Councils.session("next", "2020-12-10").host(Country.BY).build())
                .addCompleteFor(DateInterval.parse("2020"))
                .build();
        Session video = Councils.session("s", "2020-06-15")
                .venue(Session.Venue.VIDEOCONFERENCE)
                .chair(Country.RU)
                .build();

        assertThat(judge(CouncilRules.CSC_CHAIR, video, record, horizon)).isEqualTo(verdict);
    }

    /** Russia chaired in Minsk on some day of June: a decision for that may have been taken only on days of which the account knows nothing. */
    @ParameterizedTest
    @CsvSource({"2020-06-15, NOT_ESTABLISHED", "2020-06-29, NOT_ESTABLISHED", "2020-06-30, VIOLATED"})
    void aChairThatDaysAfterTheHorizonMayExplainIsNoViolation(String horizon, Verdict verdict) {
        CouncilRecord record = CouncilRecord.builder()
                .addCompleteFor(DateInterval.parse("2020"))
                .build();
        Session session = Councils.session("s", "2020-06")
                .venue(Session.Venue.IN_PERSON)
                .host(Country.BY)
                .chair(Country.RU)
                .build();

        assertThat(judge(CouncilRules.CSC_CHAIR, session, record, horizon)).isEqualTo(verdict);
    }

    private static <S> Verdict judge(Rule<S> rule, S subject, CouncilRecord record, String horizon) {
        Facts facts = Facts.of(Councils.members())
                .with(record)
                .withProvenance(new Provenance("CSTO", "record", PartialDate.parse(horizon), false, List.of()));
        return Councils.rules().judge(rule, subject, facts).verdict();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-11-30, NOT_ESTABLISHED",
        "2020-12-30, NOT_ESTABLISHED",
        "2020-12-31, VIOLATED",
        "2020, NOT_ESTABLISHED",
        "2021-03, VIOLATED",
        "2019, NOT_ESTABLISHED",
    })
    void aYearThatHasNotEndedAtTheHorizonIsNotComplete(String horizon, Verdict verdict) {
        CouncilRecord record = CouncilRecord.builder()
                .addSessions(Councils.session("s", "2020-06-15").build())
                .addCompleteFor(DateInterval.parse("2020"))
                .build();

        assertThat(judge(CouncilRules.CSC_FREQUENCY, Year.of(2020), record, horizon))
                .isEqualTo(verdict);
    }
}
