package io.github.csto.rule;

import static io.github.csto.rule.Councils.date;
import static io.github.csto.rule.Councils.session;
import static io.github.csto.rule.Councils.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.csto.council.Chairmanship;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.time.DateInterval;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who chairs: by territory, by decision of the Council, by chairmanship. */
class ChairTest {
    private static final Procedure ASKED = Councils.procedure();
    private static final List<Chairmanship> RUSSIAN =
            List.of(term("t", Country.RU, "2020-01-01", "2020-12-31").build());

    private static Session held(Session.Venue venue, Country host, Country chair, String date) {
        Session.Builder session = session("s", date).venue(venue);
        if (host != null) {
            session.host(host);
        }
        return chair == null ? session.build() : session.chair(chair).build();
    }

    /** Russia holds the chairmanship of 2020; Georgia, Uzbekistan and Ukraine are no members then. */
    @ParameterizedTest
    @CsvSource({
        "IN_PERSON, BY, BY, true, COMPLIES",
        "IN_PERSON, BY, BY, false, COMPLIES",
        "IN_PERSON, BY, RU, true, VIOLATED",
        "IN_PERSON, BY, RU, false, NOT_ESTABLISHED",
        "IN_PERSON, RU, RU, true, COMPLIES",
        "IN_PERSON, , RU, true, NOT_ESTABLISHED",
        "IN_PERSON, , BY, true, NOT_ESTABLISHED",
        "IN_PERSON, UZ, RU, true, COMPLIES",
        "IN_PERSON, UZ, RU, false, COMPLIES",
        "IN_PERSON, UZ, BY, true, VIOLATED",
        "IN_PERSON, UA, BY, false, VIOLATED",
        "IN_PERSON, UZ, UZ, true, VIOLATED",
        "UNKNOWN, BY, BY, true, COMPLIES",
        "UNKNOWN, BY, RU, true, VIOLATED",
        "UNKNOWN, , RU, true, NOT_ESTABLISHED",
        "VIDEOCONFERENCE, , RU, true, COMPLIES",
        "VIDEOCONFERENCE, , RU, false, COMPLIES",
        "VIDEOCONFERENCE, , BY, true, VIOLATED",
        "VIDEOCONFERENCE, , BY, false, VIOLATED",
        "VIDEOCONFERENCE, , GE, true, VIOLATED",
        "VIDEOCONFERENCE, , , true, NOT_ESTABLISHED",
        "IN_PERSON, BY, , true, NOT_ESTABLISHED",
        "IN_PERSON, BY, GE, false, VIOLATED",
    })
    void theHostAmongTheMembersChairsElseWhoHoldsTheChairmanship(
            Session.Venue venue, Country host, Country chair, boolean complete, Verdict verdict) {
        Ruling ruling = ASKED.chair(held(venue, host, chair, "2020-06-15"), RUSSIAN, complete);

        assertThat(ruling.verdict()).as(ruling.toString()).isEqualTo(verdict);
        assertThat(ruling.byException()).isFalse();
        assertThat(ruling.rule()).isEqualTo(CouncilRules.CSC_CHAIR);
    }

    @ParameterizedTest
    @EnumSource(
            value = Session.Kind.class,
            names = {"INFORMAL", "JOINT_MINISTERIAL"})
    void meetingsThatAreNoSessionsAreNotJudged(Session.Kind kind) {
        Session session = Session.builder()
                .from(held(Session.Venue.IN_PERSON, Country.BY, Country.UA, "2020-06-15"))
                .kind(kind)
                .build();

        assertThat(ASKED.chair(session, RUSSIAN, true).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void anExtraordinarySessionIsChairedAsAnyOther() {
        Session session = Session.builder()
                .from(held(Session.Venue.IN_PERSON, Country.BY, Country.RU, "2020-06-15"))
                .kind(Session.Kind.EXTRAORDINARY)
                .build();

        assertThat(ASKED.chair(session, RUSSIAN, true).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    /** Russia was given the chair for 2020 by a decision of the year before. */
    @ParameterizedTest
    @CsvSource({
        "IN_PERSON, BY, RU, 2020-06-15, COMPLIES, true",
        "IN_PERSON, BY, RU, 2020-06, COMPLIES, true",
        "VIDEOCONFERENCE, , RU, 2020-06-15, COMPLIES, true",
        "IN_PERSON, , RU, 2020-06-15, COMPLIES, true",
        "IN_PERSON, RU, RU, 2020-06-15, COMPLIES, true",
        "IN_PERSON, BY, BY, 2020-06-15, VIOLATED, false",
        "IN_PERSON, BY, BY, 2020-01-01, COMPLIES, false",
        "IN_PERSON, BY, RU, 2020-01-01, VIOLATED, false",
        "IN_PERSON, BY, RU, 2020-12-31, COMPLIES, true",
        "IN_PERSON, BY, RU, 2021-01-01, VIOLATED, false",
        "IN_PERSON, BY, RU, [2020-12..2021-01], NOT_ESTABLISHED, false",
        "IN_PERSON, BY, AM, [2020-12..2021-01], VIOLATED, false",
        "IN_PERSON, BY, UZ, [2020-12..2021-01], VIOLATED, false",
        "IN_PERSON, BY, KZ, [2019-12..2021-01], VIOLATED, false",
        "IN_PERSON, RU, RU, [2020-12..2021-01], COMPLIES, false",
        "VIDEOCONFERENCE, , AM, 2020-06-15, VIOLATED, false",
        "IN_PERSON, BY, UZ, 2020-06-15, VIOLATED, false",
    })
    void theCouncilMayDecideOtherwiseAndTheFindingSaysSo(
            Session.Venue venue, Country host, Country chair, String date, Verdict verdict, boolean byException) {
        List<Chairmanship> decided = List.of(term("t", Country.RU, "2020-01-01", "2020-12-31")
                .decidedOtherwise(date("2019-11-28"))
                .build());

        Ruling ruling = ASKED.chair(held(venue, host, chair, date), decided, true);

        assertThat(ruling.verdict()).as(ruling.toString()).isEqualTo(verdict);
        assertThat(ruling.byException()).isEqualTo(byException);
        if (byException) {
            assertThat(ruling.reasons(Locale.ENGLISH))
                    .containsExactly("In order only because of that: The Council decided otherwise on 2019-11-28:"
                            + " Russia (RU) has the chair");
        }
    }

    @Test
    void whoeverHasTheChairAgainstTheDecisionIsNamedWithIt() {
        List<Chairmanship> decided = List.of(term("t", Country.RU, "2020-01-01", "2020-12-31")
                .decidedOtherwise(date("2019-11"))
                .build());

        assertThat(ASKED.chair(held(Session.Venue.IN_PERSON, Country.BY, Country.BY, "2020-06-15"), decided, false)
                        .reasons(Locale.ENGLISH))
                .containsExactly(
                        "The Council decided otherwise on 2019-11: Russia (RU) has the chair, not Belarus (BY)");
    }

    /** On 2012-07-01 nobody knows whether Uzbekistan is a member. */
    @ParameterizedTest
    @CsvSource({
        "IN_PERSON, UZ, UZ, NOT_ESTABLISHED", "IN_PERSON, BY, UZ, VIOLATED", "IN_PERSON, UZ, BY, VIOLATED",
        "IN_PERSON, UZ, RU, VIOLATED", "VIDEOCONFERENCE, , UZ, NOT_ESTABLISHED", "IN_PERSON, BY, BY, COMPLIES",
    })
    void anUncertainMembershipLeavesItOpenUnlessItIsWrongEitherWay(
            Session.Venue venue, Country host, Country chair, Verdict verdict) {
        List<Chairmanship> terms =
                List.of(term("t", Country.UZ, "2012-01-01", "2012-12-31").build());

        assertThat(ASKED.chair(held(venue, host, chair, "2012-07-01"), terms, true)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void withoutAnyChairmanshipAVideoconferenceIsOpen() {
        Ruling ruling =
                ASKED.chair(held(Session.Venue.VIDEOCONFERENCE, null, Country.RU, "2020-06-15"), List.of(), true);

        assertThat(ruling.verdict()).isEqualTo(Verdict.NOT_ESTABLISHED);
        assertThat(ruling.reasons(Locale.ENGLISH))
                .containsExactly(
                        "A videoconference has no host territory; the state that holds the chairmanship presides",
                        "Whether Russia (RU) holds the chairmanship on 2020-06-15 is not recorded");
    }

    @Test
    void aTermWithoutAnEndLeavesItOpen() {
        List<Chairmanship> terms = List.of(term("t", Country.RU, "2020-01-01").build());

        assertThat(ASKED.chair(held(Session.Venue.VIDEOCONFERENCE, null, Country.RU, "2020-06-15"), terms, true)
                        .verdict())
                .isEqualTo(Verdict.NOT_ESTABLISHED);
        assertThat(ASKED.chair(held(Session.Venue.VIDEOCONFERENCE, null, Country.BY, "2020-06-15"), terms, true)
                        .verdict())
                .isEqualTo(Verdict.NOT_ESTABLISHED);
    }

    @Test
    void aChairThatIsNoMemberIsNamedWithItsStatus() {
        assertThat(ASKED.chair(held(Session.Venue.IN_PERSON, Country.UZ, Country.UZ, "2020-06-15"), RUSSIAN, false)
                        .reasons(Locale.ENGLISH))
                .containsExactly("Uzbekistan (UZ) is not a member on 2020-06-15 (SELF_SUSPENDED), and has the chair");
    }

    @Test
    void thoseWhoHoldTheChairmanshipInsteadAreNamed() {
        assertThat(ASKED.chair(held(Session.Venue.IN_PERSON, Country.UA, Country.BY, "2020-06-15"), RUSSIAN, false)
                        .reasons(Locale.ENGLISH))
                .containsExactly(
                        "Ukraine (UA) is not a member on 2020-06-15 (OUTSIDE)",
                        "Russia (RU) holds the chairmanship on 2020-06-15, not Belarus (BY)");
    }

    @Test
    void theOneWhoChairedThoughAnotherWasTheHostIsNamedWithIt() {
        assertThat(ASKED.chair(held(Session.Venue.IN_PERSON, Country.BY, Country.RU, "2020-06-15"), RUSSIAN, true)
                        .reasons(Locale.ENGLISH))
                .containsExactly(
                        "It was held on the territory of Belarus (BY), and Russia (RU) chaired",
                        "The Council did not decide otherwise");
    }

    /** Belarus was the host at Minsk; that Tajikistan was to hold the chair was decided on afterwards, on the day, or before. */
    @ParameterizedTest
    @CsvSource({
        "2021-11-01, BY, COMPLIES, false",
        "2021-11-01, TJ, VIOLATED, false",
        "2021-06-15, BY, COMPLIES, false",
        "2021-05-10, BY, VIOLATED, false",
        "2021-05-10, RU, COMPLIES, true",
        "2021-05, BY, NOT_ESTABLISHED, false",
        "2021-05, RU, NOT_ESTABLISHED, false",
        "[2021-05-11..2022], BY, COMPLIES, false",
    })
    void aDecisionAfterTheSessionJustifiesNothing(String decided, Country chair, Verdict verdict, boolean byException) {
        List<Chairmanship> terms = List.of(term("t", Country.RU, "2020-12-31", "2021-12-31")
                .decidedOtherwise(date(decided))
                .build());

        Ruling ruling = ASKED.chair(held(Session.Venue.IN_PERSON, Country.BY, chair, "2021-05-10"), terms, true);

        assertThat(ruling.verdict()).as(ruling.toString()).isEqualTo(verdict);
        assertThat(ruling.byException()).isEqualTo(byException);
    }

    /** Russia was given the chair in the middle of June; on which day of June the session in Minsk was, nobody knows. */
    @ParameterizedTest
    @CsvSource({
        "BY, 2020-06, NOT_ESTABLISHED", "RU, 2020-06, NOT_ESTABLISHED",
        "BY, [2020-06-01..2020-06-14], COMPLIES", "BY, [2020-06-15..2020-06-30], VIOLATED",
    })
    void aDecisionAmongTheDaysOfTheSessionLeavesItOpen(Country chair, String on, Verdict verdict) {
        List<Chairmanship> terms = List.of(term("t", Country.RU, "2020-01-01", "2020-12-31")
                .decidedOtherwise(date("2020-06-15"))
                .build());

        assertThat(ASKED.chair(held(Session.Venue.IN_PERSON, Country.BY, chair, on), terms, false)
                        .verdict())
                .isEqualTo(verdict);
    }

    /** Russia holds the chair for two terms, of which the Council decided on both, the second only or none; the session is near the turn. */
    @ParameterizedTest
    @CsvSource({
        "2019, 2019, BY, RU, [2020-12..2021-01], COMPLIES, true",
        "2019, 2019, BY, BY, [2020-12..2021-01], VIOLATED, false",
        "2019, 2019, , RU, [2020-12-31..2021-01-01], COMPLIES, true",
        ", 2019, BY, RU, [2020-12..2021-01], NOT_ESTABLISHED, false",
        ", 2019, RU, RU, [2020-12..2021-01], COMPLIES, false",
        ", , , RU, [2020-12..2021-01], COMPLIES, false",
        ", , , BY, [2020-12..2021-01], VIOLATED, false",
        ", , , RU, [2020-12..2022-01], NOT_ESTABLISHED, false",
    })
    void twoConsecutiveTermsOfOneStateAreOne(
            String first, String second, Country host, Country chair, String on, Verdict verdict, boolean byException) {
        List<Chairmanship> terms = List.of(
                term("t1", Country.RU, "2019-12-31", "2020-12-31")
                        .decidedOtherwise(Optional.ofNullable(first).map(Councils::date))
                        .build(),
                term("t2", Country.RU, "2020-12-31", "2021-12-31")
                        .decidedOtherwise(Optional.ofNullable(second).map(Councils::date))
                        .build());
        Session.Venue venue = host == null ? Session.Venue.VIDEOCONFERENCE : Session.Venue.IN_PERSON;

        Ruling ruling = ASKED.chair(held(venue, host, chair, on), terms, true);

        assertThat(ruling.verdict()).as(ruling.toString()).isEqualTo(verdict);
        assertThat(ruling.byException()).isEqualTo(byException);
    }

    /** Russia or Belarus holds the chairmanship, and neither of them is Armenia. */
    @ParameterizedTest
    @CsvSource({"AM, VIOLATED", "KZ, VIOLATED", "RU, NOT_ESTABLISHED", "BY, NOT_ESTABLISHED"})
    void whoIsNeitherOfTwoPossibleHoldersIsNotTheChair(Country chair, Verdict verdict) {
        List<Chairmanship> terms = List.of(
                term("t1", Country.RU, "2019-12-31", "2020-12-31").build(),
                term("t2", Country.BY, "2020-12-31", "2021-12-31").build());
        Session session = held(Session.Venue.VIDEOCONFERENCE, null, chair, "[2020-12-31..2021-01-01]");

        assertThat(ASKED.chair(session, terms, true).verdict()).isEqualTo(verdict);
    }

    /** Kazakhstan is a member from 10 May 2012, the last day on which the session can have been held, or the day after, or the first. */
    @ParameterizedTest
    @CsvSource({
        "[2012-05-01..2012-05-09], KZ, VIOLATED",
        "[2012-05-01..2012-05-10], KZ, NOT_ESTABLISHED",
        "[2012-05-10..2012-05-11], KZ, COMPLIES",
        "[2012-05-01..2012-05-09], RU, COMPLIES",
        "[2012-05-01..2012-05-10], RU, NOT_ESTABLISHED",
        "[2012-05-01..2012-05-10], BY, VIOLATED",
    })
    void aMembershipThatTurnsOnTheLastDayCounts(String on, Country chair, Verdict verdict) {
        List<Chairmanship> terms =
                List.of(term("t", Country.RU, "2012-01-01", "2012-12-31").build());

        Ruling ruling = ASKED.chair(held(Session.Venue.IN_PERSON, Country.KZ, chair, on), terms, true);

        assertThat(ruling.verdict()).as(ruling.toString()).isEqualTo(verdict);
    }

    /** A term that turns on the last day on which the session can have been held: on that day the earlier state still has the chair. */
    @ParameterizedTest
    @CsvSource({
        "[2020-12-01..2020-12-31], RU, COMPLIES",
        "[2020-12-01..2021-01-01], RU, NOT_ESTABLISHED",
        "[2021-01-01..2021-01-02], BY, COMPLIES",
        "[2020-12-31..2021-01-02], BY, NOT_ESTABLISHED",
    })
    void aTermThatTurnsOnTheLastDayIsStillHeldOnIt(String on, Country chair, Verdict verdict) {
        List<Chairmanship> terms = List.of(
                term("t1", Country.RU, "2019-12-31", "2020-12-31").build(),
                term("t2", Country.BY, "2020-12-31", "2021-12-31").build());

        assertThat(ASKED.chair(held(Session.Venue.VIDEOCONFERENCE, null, chair, on), terms, true)
                        .verdict())
                .isEqualTo(verdict);
    }

    /** A state that neither is the host nor can hold the chairmanship has nothing to do with it. */
    @ParameterizedTest
    @CsvSource({", 2030-06-15", ", 2020-06-15", "UA, 2030-06-15", "BY, 2020-06-15"})
    void theChairOfADayNamesNoStateThatHasNothingToDoWithIt(Country host, String on) {
        Session session = held(host == null ? Session.Venue.VIDEOCONFERENCE : Session.Venue.IN_PERSON, host, null, on);
        Facts facts = Facts.of(ASKED.members())
                .with(CouncilRecord.builder().addAllChairmanships(RUSSIAN).build());

        Chair.Answer answer = CouncilRules.CSC_CHAIR.whoChairs(session, ASKED.rules(), facts);

        assertThat(answer.ruling().reasons(Locale.ENGLISH))
                .isNotEmpty()
                .noneMatch(reason -> reason.contains("Armenia") || reason.contains("Kazakhstan"));
    }

    /** Georgia and Ukraine are no members, Uzbekistan is one for part of the time only: no term follows from where they were hosts. */
    @ParameterizedTest
    @CsvSource({"GE", "UA", "UZ"})
    void noChairmanshipFollowsForAHostThatIsNoMember(Country host) {
        CouncilRecord record = CouncilRecord.builder()
                .addSessions(session("before", "2012-01-10").host(Country.BY).build())
                .addSessions(session("next", "2012-12-10").host(host).build())
                .addCompleteFor(DateInterval.parse("2012"))
                .build();
        Session video = held(Session.Venue.VIDEOCONFERENCE, null, Country.RU, "2012-03-15");

        assertThat(ASKED.rules()
                        .judge(
                                CouncilRules.CSC_CHAIR,
                                video,
                                Facts.of(ASKED.members()).with(record))
                        .verdict())
                .isEqualTo(Verdict.NOT_ESTABLISHED);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2020-12-31, true",
        "2019, 2020-06, true",
        "2020-12-30, 2022, true",
        "2020-12-31, 2021-12-31, false",
        "[2020-06..2020-12], 2020-12-31, false",
    })
    void twoStatesThatCertainlyHoldTheChairOnOneDayAreAFault(String since, String until, boolean fault) {
        Chairmanship russian =
                term("t1", Country.RU, "2019-12-31", "2020-12-31").build();
        Chairmanship belarusian = term("t2", Country.BY, since, until).build();

        for (List<Chairmanship> told : List.of(List.of(russian, belarusian), List.of(belarusian, russian))) {
            ThrowingCallable build =
                    () -> CouncilRecord.builder().chairmanships(told).build();
            if (fault) {
                assertThatIllegalArgumentException()
                        .isThrownBy(build)
                        .withMessageContaining("t1")
                        .withMessageContaining("t2")
                        .withMessageContaining("certainly hold the chair on the same day");
            } else {
                assertThatNoException().isThrownBy(build);
            }
        }
    }

    @Test
    void twoTermsOfOneStateMayOverlap() {
        assertThatNoException()
                .isThrownBy(() -> CouncilRecord.builder()
                        .addChairmanships(term("t1", Country.RU, "2019", "2021").build())
                        .addChairmanships(term("t2", Country.RU, "2020", "2022").build())
                        .build());
    }
}
