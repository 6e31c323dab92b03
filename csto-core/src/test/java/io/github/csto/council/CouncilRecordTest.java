package io.github.csto.council;

import static io.github.csto.rule.Councils.date;
import static io.github.csto.rule.Councils.decision;
import static io.github.csto.rule.Councils.seat;
import static io.github.csto.rule.Councils.session;
import static io.github.csto.rule.Councils.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Session.Request;
import io.github.csto.country.Country;
import io.github.csto.rule.Councils;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Records of the Council's work and what they are made of: what is told, what is unknown, and what is refused. */
class CouncilRecordTest {
    @Test
    void aRecordIsInOrderHoweverItIsTold() {
        Session a = session("a", "2020-03").build();
        Session b = session("b", "2020").build();
        Session c = session("c", "2020-01-01").build();
        Decision d = decision("d", "2020-03-05").session("a").build();
        Decision e = decision("e", "2020-03-05").build();
        Decision f = decision("f", "2019").build();
        Chairmanship g = term("g", Country.RU, "2020").build();
        Chairmanship h = term("h", Country.BY, "2019").build();
        CouncilRecord record = CouncilRecord.builder()
                .addSessions(a, b, c)
                .addDecisions(e, d, f)
                .addChairmanships(g, h)
                .addCompleteFor(DateInterval.parse("2020"))
                .build();

        assertThat(record.sessions()).containsExactly(b, c, a);
        assertThat(record.decisions()).containsExactly(f, d, e);
        assertThat(record.chairmanships()).containsExactly(h, g);
        assertThat(record)
                .isEqualTo(CouncilRecord.builder()
                        .addSessions(c, a, b)
                        .addDecisions(f, e, d)
                        .addChairmanships(h, g)
                        .addCompleteFor(DateInterval.parse("2020"))
                        .build());
        assertThat(record.session("a")).contains(a);
        assertThat(record.session("d")).isEmpty();
    }

    @Test
    void everythingThatIsWrongWithARecordIsSaidAtOnce() {
        CouncilRecord.Builder record = CouncilRecord.builder()
                .addSessions(
                        session("s", "2020-06").build(), session("s", "2021").build())
                .addDecisions(
                        decision("d1", "2020-07-01").session("s").build(),
                        decision("d2", "2020-06-30").session("gone").build(),
                        decision("s", "2020-06-30").build())
                .addChairmanships(term("d1", Country.BY, "2020").build());

        assertThatIllegalArgumentException()
                .isThrownBy(record::build)
                .satisfies(refusal -> assertThat(refusal.getMessage().lines())
                        .containsExactly(
                                "The identifier s of a session is already that of a session",
                                "The identifier s of a decision is already that of a session",
                                "The identifier d1 of a chairmanship is already that of a decision",
                                "Decision d1 of 2020-07-01 cannot have been taken at session s of 2020-06",
                                "Decision d2: there is no session gone"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06, 2020-06-30, true",
        "2020-06, 2020, true",
        "2020-06-30, [2020-06-30..2020-07-02], true",
        "2020-06-30, 2020-07-01, false",
        "2020-06-30, 2020-06-29, false",
    })
    void aDecisionIsTakenOnADayThatItsSessionCanHaveHad(String held, String taken, boolean possible) {
        CouncilRecord.Builder record = CouncilRecord.builder()
                .addSessions(session("s", held).build())
                .addDecisions(decision("d", taken).session("s").build());

        if (possible) {
            assertThatCode(record::build).doesNotThrowAnyException();
        } else {
            assertThatIllegalArgumentException().isThrownBy(record::build);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2020, true",
        "2019, false",
        "2020-06-01/2021-05-31, true",
        "2022, false",
        "2020/2021, true",
        "2021-12-31/2022-01-01, false",
        "2023-05-01/2023-06-30, true",
        "2023-01/2023-06, true",
        "2023-01/2023-07-01, false",
        "2022-12-31/2023-06, false",
        "2019-12-31/2020-01-01, false",
        "2023-06-01/2023-06-30, true",
    })
    void aRecordIsCompleteForDaysThatItsPeriodsHoldTogether(String period, boolean complete) {
        CouncilRecord record = CouncilRecord.builder()
                .addCompleteFor(DateInterval.parse("2023-01/2023-05"))
                .addCompleteFor(DateInterval.parse("2020/2021"))
                .addCompleteFor(DateInterval.parse("2023-06"))
                .build();

        assertThat(record.isCompleteFor(DateInterval.parse(period))).isEqualTo(complete);
    }

    @Test
    void aRecordOfNothingIsNotComplete() {
        assertThat(CouncilRecord.builder().build().isCompleteFor(DateInterval.parse("2020")))
                .isFalse();
    }

    @Test
    void unknownAbsentAndEmptyAreDifferent() {
        assertThat(List.of(
                        Reported.of("KZ", "AM"),
                        Reported.atLeast("KZ"),
                        Reported.<String>none(),
                        Reported.<String>unknown()))
                .extracting(Reported::toString)
                .containsExactly("KZ AM", "KZ ...", "none", "...");
        assertThat(Reported.none()).isNotEqualTo(Reported.unknown());
        assertThat(Reported.none().complete()).isTrue();
        assertThat(Reported.unknown().complete()).isFalse();
        assertThat(Reported.of().equals(Reported.none())).isTrue();
        assertThat(Reported.atLeast().equals(Reported.unknown())).isTrue();
        assertThat(Reported.atLeast("KZ")).isNotEqualTo(Reported.of("KZ"));
    }

    @Test
    void ofASessionNothingIsKnownUnlessItIsTold() {
        Session session = session("s", "2020").build();

        assertThat(session.venue()).isEqualTo(Session.Venue.UNKNOWN);
        assertThat(session.hasOwnRulesOfProcedure()).isEqualTo(Certainty.UNDETERMINED);
        assertThat(List.of(session.parts(), session.attendance(), session.requests()))
                .containsOnly(Reported.unknown());
        assertThat(List.of(session.place(), session.host(), session.chair(), session.openedBy()))
                .allMatch(told -> told.isEmpty());
        Decision decision = decision("d", "2020").build();
        assertThat(List.of(
                        decision.powers(),
                        decision.objections(),
                        decision.participants(),
                        decision.unitedNationsNotices()))
                .containsOnly(Reported.unknown());
        assertThat(seat(Country.RU).build().isEmpowered()).isEqualTo(Certainty.UNDETERMINED);
    }

    @Test
    void aVideoconferenceHasNoHost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session("one", "2020")
                        .venue(Session.Venue.VIDEOCONFERENCE)
                        .host(Country.RU)
                        .build())
                .withMessageContaining("one");
        assertThatCode(() -> session("one", "2020").host(Country.RU).build()).doesNotThrowAnyException();
    }

    @Test
    void nobodyIsRepresentedTwiceNorSpeaksTogetherWithAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session("one", "2020")
                        .attendance(Reported.atLeast(
                                seat(Country.RU).name("A").build(),
                                seat(Country.RU).name("B").build()))
                        .build())
                .withMessage("A state is represented twice: one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session("one", "2020")
                        .attendance(Reported.atLeast(
                                seat(Country.RU).speaker(2).build(),
                                seat(Country.BY).speaker(2).build()))
                        .build())
                .withMessage("Two representatives spoke at the same time: one");
        assertThatCode(() -> session("one", "2020")
                        .attendance(Reported.atLeast(
                                seat(Country.RU).build(), seat(Country.BY).build()))
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void speakersAreCountedFromOne() {
        assertThat(seat(Country.RU).speaker(1).build().speaker()).contains(1);
        for (int position : new int[] {0, -1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> seat(Country.RU).speaker(position).build())
                    .withMessageContaining(String.valueOf(position));
        }
    }

    @ParameterizedTest
    @EnumSource(Session.Kind.class)
    void regularAndExtraordinarySessionsAreSessionsOfTheCouncil(Session.Kind kind) {
        assertThat(kind.isSession())
                .isEqualTo(List.of("REGULAR", "EXTRAORDINARY").contains(kind.name()));
    }

    @Test
    void requestsAndObjectionsReadAsInATable() {
        assertThat(new Request(Country.KZ, date("2022-01-05"))).hasToString("KZ@2022-01-05");
        assertThat(new Objection(Country.AM, Objection.To.DECISION)).hasToString("AM:DECISION");
    }

    @Test
    void nothingMayBeNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Request(null, Councils.DAY))
                .withMessage("country");
        assertThatNullPointerException()
                .isThrownBy(() -> new Request(Country.KZ, (io.github.csto.time.PartialDate) null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> new Objection(null, Objection.To.DECISION))
                .withMessage("country");
        assertThatNullPointerException()
                .isThrownBy(() -> new Objection(Country.KZ, null))
                .withMessage("to");
    }

    @Test
    void aTermThatIsToldUntilASessionLeavesRoomForTheOneThatFollows() {
        CouncilRecord record = CouncilRecord.builder()
                .addSessions(
                        session("a", "2010-06-01").host(Country.AM).build(),
                        session("b", "2011-06-01").host(Country.BY).build())
                .addChairmanships(
                        term("before", Country.RU, "2009-06-01", "2010-06-01").build(),
                        term("after", Country.KZ, "2011-06-01").build())
                .addCompleteFor(DateInterval.parse("2009/2012"))
                .build();

        assertThat(record.chairmanshipTimeline())
                .extracting(Chairmanship::id)
                .containsExactly("before", "after", "between a and b");
    }

    @Test
    void twoSessionsOnOneDayInTwoPlacesTellNothingOfTheChair() {
        CouncilRecord.Builder record = CouncilRecord.builder()
                .addSessions(
                        session("a", "2010-06-01").host(Country.AM).build(),
                        session("b", "2011-06-01").host(Country.BY).build(),
                        session("c", "2011-06-01").host(Country.KZ).build())
                .addCompleteFor(DateInterval.parse("2010/2011"));

        assertThat(record.build().chairmanshipTimeline()).isEmpty();
        assertThat(CouncilRecord.builder()
                        .from(record.build())
                        .sessions(List.of(
                                session("a", "2010-06-01").host(Country.AM).build(),
                                session("b", "2011-06-01").host(Country.BY).build(),
                                session("c", "[2011-06-01..2011-06-05]")
                                        .host(Country.KZ)
                                        .build()))
                        .build()
                        .chairmanshipTimeline())
                .isEmpty();
    }
}
