package io.github.csto.rule;

import static io.github.csto.rule.Councils.DAY;
import static io.github.csto.rule.Councils.OPEN_DAY;
import static io.github.csto.rule.Councils.date;
import static io.github.csto.rule.Councils.decision;
import static io.github.csto.rule.Councils.objection;
import static io.github.csto.rule.Councils.request;
import static io.github.csto.rule.Councils.seat;
import static io.github.csto.rule.Councils.session;
import static io.github.csto.rule.Councils.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.csto.council.Chairmanship;
import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Decision.Power;
import io.github.csto.council.Reported;
import io.github.csto.council.Representative;
import io.github.csto.council.Representative.Office;
import io.github.csto.council.Session;
import io.github.csto.council.Session.Request;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of single steps as truth tables over everything that they look at, and what their reasons name. */
class StepsTest {
    private static final Procedure ASKED = Councils.procedure();

    // Who may sit for a state

    @ParameterizedTest
    @CsvSource({
        "PRESIDENT, YES, COMPLIES",
        "PRESIDENT, NO, COMPLIES",
        "PRESIDENT, UNDETERMINED, COMPLIES",
        "ACTING_PRESIDENT, YES, COMPLIES",
        "ACTING_PRESIDENT, NO, COMPLIES",
        "ACTING_PRESIDENT, UNDETERMINED, COMPLIES",
        "PRIME_MINISTER, YES, COMPLIES",
        "PRIME_MINISTER, NO, VIOLATED",
        "PRIME_MINISTER, UNDETERMINED, NOT_ESTABLISHED",
        "OTHER, YES, VIOLATED",
        "OTHER, NO, VIOLATED",
        "OTHER, UNDETERMINED, VIOLATED",
        ", YES, NOT_ESTABLISHED",
        ", NO, NOT_ESTABLISHED",
        ", UNDETERMINED, NOT_ESTABLISHED",
    })
    void whoMaySitDependsOnOfficeAndEmpowerment(Office office, Certainty empowered, Verdict verdict) {
        Representative.Builder seat = seat(Country.AM).name("Somebody Else").isEmpowered(empowered);
        Representative representative =
                office == null ? seat.build() : seat.office(office).build();

        Ruling ruling = ASKED.representation(representative, DAY);

        assertThat(ruling.verdict()).isEqualTo(verdict);
        assertThat(ruling.reasons(Locale.ENGLISH))
                .singleElement()
                .asString()
                .startsWith("Somebody Else sits for Armenia (AM)");
        assertThat(ASKED.representation(
                                Representative.builder()
                                        .from(representative)
                                        .country(Country.UZ)
                                        .build(),
                                OPEN_DAY)
                        .verdict())
                .isEqualTo(Verdict.NOT_ESTABLISHED);
        assertThat(ASKED.representation(
                                Representative.builder()
                                        .from(representative)
                                        .country(Country.UZ)
                                        .build(),
                                DAY)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "AM, 2020-06-15, true, NOT_APPLICABLE", "AM, 2020-06-15, false, NOT_ESTABLISHED",
        "UZ, 2012-07-01, true, NOT_APPLICABLE", "UZ, 2012-07-01, false, NOT_ESTABLISHED",
        "UZ, 2020-06-15, true, NOT_APPLICABLE", "UZ, 2020-06-15, false, NOT_APPLICABLE",
        "UA, 2020-06-15, false, NOT_APPLICABLE", "UZ, 2012, false, NOT_ESTABLISHED",
    })
    void aMemberOfWhichNobodyIsRecordedNeedNotHaveAttended(
            Country country, String day, boolean complete, Verdict verdict) {
        assertThat(ASKED.representation(country, complete, date(day)).verdict()).isEqualTo(verdict);
    }

    @Test
    void membershipIsSaidWithTheStatusOfTheDay() {
        assertThat(ASKED.representation(Country.UZ, true, DAY).reasons(Locale.ENGLISH))
                .containsExactly("Uzbekistan (UZ) is not a member on 2020-06-15 (SELF_SUSPENDED)");
        assertThat(ASKED.representation(seat(Country.UZ).build(), OPEN_DAY).reasons(Locale.ENGLISH))
                .containsExactly("It is not certain whether Uzbekistan (UZ) is a member on 2012-07-01"
                        + " (RATIFIED or SELF_SUSPENDED)");
        assertThat(ASKED.representation(Country.GE, true, DAY).reasons(Locale.ENGLISH))
                .containsExactly("Georgia (GE) is not a member on 2020-06-15 (WITHDRAWN)");
        assertThat(ASKED.representation(Country.AM, false, DAY).reasons(Locale.ENGLISH))
                .singleElement()
                .asString()
                .contains("Armenia (AM) is not among those listed");
        assertThat(ASKED.representation(seat(Country.AM).office(Office.OTHER).build(), DAY)
                        .reasons(Locale.ENGLISH))
                .containsExactly("Somebody sits for Armenia (AM) neither as president nor as prime minister");
    }

    // What a decision may be about

    @Test
    void aDecisionNeedsOneOfThePowersWhicheverItIs() {
        for (List<Power> powers : Councils.subsets(List.of(Power.values()))) {
            Verdict any = powers.isEmpty() ? Verdict.NOT_ESTABLISHED : Verdict.COMPLIES;
            assertThat(ASKED.competence(Reported.of(powers), DAY).verdict()).isEqualTo(any);
            assertThat(ASKED.competence(Reported.atLeast(powers), DAY).verdict())
                    .isEqualTo(powers.isEmpty() ? Verdict.NOT_ESTABLISHED : Verdict.COMPLIES);
            assertThat(ASKED.competence(Reported.of(powers), DAY).reasons(Locale.ENGLISH))
                    .first()
                    .satisfies(
                            reason -> powers.forEach(power -> assertThat(reason).contains(power.name())));
        }
        assertThat(ASKED.competence(Reported.none(), DAY).reasons(Locale.ENGLISH))
                .containsExactly(
                        "It relies on none of the powers of the Council",
                        "The list of powers (001:14-21) is not said to be exhaustive, and 001:26-28 give others");
        for (String day : List.of("2004-01-01", "2023-11-23")) {
            assertThat(ASKED.competence(Reported.none(), date(day)).verdict()).isEqualTo(Verdict.NOT_ESTABLISHED);
        }
        assertThat(Power.values()).hasSize(7);
    }

    // When the UN has to be told

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2020-06-15; 2020-06-15; true; COMPLIES",
                "2020-06-15; 2020-06-16; true; COMPLIES",
                "2020-06-15; 2020-06-17; true; VIOLATED",
                "2020-06-15; 2020-06-17; false; NOT_ESTABLISHED",
                "2020-06-15; ; true; VIOLATED",
                "2020-06-15; ; false; NOT_ESTABLISHED",
                "2020-06-15; 2020-07-01 2020-06-16; true; COMPLIES",
                "2020-06-15; 2020-07-01 2020-06-17; true; VIOLATED",
                "2020-06-15; 2020-06; true; NOT_ESTABLISHED",
                "2020-06-15; 2020-07; true; VIOLATED",
                "2020-06-29; 2020-06; true; NOT_ESTABLISHED",
                "2020-06-15; 2015-03-01; true; VIOLATED",
                "2020-06-15; 2015-03-01; false; NOT_ESTABLISHED",
                "2020-06-15; 2020-06-13; true; VIOLATED",
                "2020-06-15; 2020-06-14; true; COMPLIES",
                "2020-06-15; 2019 2020-06-14; true; COMPLIES",
                "2020-06-15; 2019 2021; true; VIOLATED",
                "2020-06-15; 2020-06-01 2020-06-01; true; VIOLATED",
                "2020-06-15; 2020-06-14 2020-07; true; COMPLIES",
                "2020-06-15; [2020-06-10..2020-06-14] 2020-07; true; NOT_ESTABLISHED",
                "[2020-06-15..2020-06-19]; 2020-06-15 2020-06-18; true; COMPLIES",
                "[2020-06-15..2020-06-20]; 2020-06-15 2020-06-18; true; NOT_ESTABLISHED",
                "2020-06; 2020-07-01; true; NOT_ESTABLISHED",
                "2020-06; 2020-07-02; true; VIOLATED",
                "2020-06; 2020-06-02; true; NOT_ESTABLISHED",
                "2020-06; 2020-06-03; true; NOT_ESTABLISHED",
                "2020; 2020; true; NOT_ESTABLISHED",
                "2020; 2021-01-01; true; NOT_ESTABLISHED",
                "2020; 2021-01-02; true; VIOLATED",
            })
    void aPeaceMeasureIsReportedByTheDayAfter(String day, String notices, boolean complete, Verdict verdict) {
        Reported<PartialDate> told = new Reported<>(
                notices == null
                        ? List.of()
                        : Arrays.stream(notices.split(" ", -1))
                                .map(Councils::date)
                                .toList(),
                complete);

        Ruling ruling =
                ASKED.unitedNationsNotice(Reported.atLeast(Power.ASSISTANCE, Power.PEACE_MEASURES), date(day), told);

        assertThat(ruling.verdict()).as(ruling.toString()).isEqualTo(verdict);
        assertThat(ASKED.unitedNationsNotice(Reported.of(Power.ASSISTANCE), date(day), told)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(ASKED.unitedNationsNotice(Reported.atLeast(Power.ASSISTANCE), date(day), told)
                        .verdict())
                .isEqualTo(Verdict.NOT_ESTABLISHED);
    }

    @Test
    void everyNoticeThatIsTooLateIsNamed() {
        assertThat(ASKED.unitedNationsNotice(
                                Reported.of(Power.PEACE_MEASURES),
                                DAY,
                                Reported.of(date("2020-06-20"), date("2020-07")))
                        .reasons(Locale.ENGLISH))
                .containsExactly(
                        "Reported on 2020-06-20; to be reported not later than 1 day after 2020-06-15",
                        "Reported on 2020-07; to be reported not later than 1 day after 2020-06-15",
                        "No notice was given in time");
    }

    @Test
    void aNoticeOfEarlierThanTheDayBeforeIsNoneByOurReading() {
        assertThat(ASKED.unitedNationsNotice(Reported.of(Power.PEACE_MEASURES), DAY, Reported.of(date("2015-03-01")))
                        .reasons(Locale.ENGLISH))
                .containsExactly(
                        "Reported on 2015-03-01, earlier than the day before 2020-06-15: that this is no notice of the measure is our reading",
                        "No notice was given in time");
    }

    // How many sessions a year

    @Test
    void theCountOfAYearSaysWhatIsCertainAndWhatIsNot() {
        assertThat(ASKED.frequency(Year.of(2020), List.of(date("2020-02"), date("[2020-12..2021-01]")), true)
                        .reasons(Locale.ENGLISH))
                .containsExactly(
                        "Sessions recorded in 2020: 1, and 1 more that may fall in it; at least 2 are to be held",
                        "That the year is the calendar year is our reading",
                        "That depends on the exact days");
        assertThat(ASKED.frequency(Year.of(2020), List.of(date("2019-12-31"), date("2021-01-01")), false)
                        .reasons(Locale.ENGLISH))
                .containsExactly(
                        "Sessions recorded in 2020: 0; at least 2 are to be held",
                        "That the year is the calendar year is our reading",
                        "The record is not complete for the whole year");
    }

    // Who may ask for an extraordinary session

    @Test
    void theRequestsThatDoNotCountAreNamedWithTheirReason() {
        Ruling ruling = ASKED.extraordinarySession(
                Reported.of(
                        request(Country.AM, "2020-06-01"),
                        request(Country.BY, "2020-06-16"),
                        request(Country.UZ, "2020-06-02"),
                        request(Country.AM, "2020-06-03")),
                DAY);

        assertThat(ruling.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(ruling.reasons(Locale.ENGLISH))
                .containsExactly(
                        "Requests from members: 1, by Armenia (AM); at least 2 are needed",
                        "The request of Belarus (BY) on 2020-06-16 is later than 2020-06-15",
                        "Uzbekistan (UZ) is not a member on 2020-06-02 (SELF_SUSPENDED)");
        assertThat(ASKED.extraordinarySession(Reported.none(), DAY).reasons(Locale.ENGLISH))
                .containsExactly("Requests from members: 0; at least 2 are needed");
        assertThat(ASKED.extraordinarySession(Reported.unknown(), DAY).reasons(Locale.ENGLISH))
                .containsExactly(
                        "Requests from members: 0; at least 2 are needed",
                        "Whether others requested it too is not recorded");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-05-31, 2012-05-31, COMPLIES",
        "2012-07-01, 2012-07-01, NOT_ESTABLISHED",
        "2012-05-31, 2012-12-01, COMPLIES",
        "2012-08-31, 2012-09-01, VIOLATED",
        "2012-05, 2012-05-01, NOT_ESTABLISHED",
        "2012-05, 2012-05-31, COMPLIES",
        "2012-09, 2012-08-31, VIOLATED",
        "2012, 2013-01-01, NOT_ESTABLISHED",
    })
    void membershipIsThatOfTheDayOfTheRequest(String asked, String held, Verdict verdict) {
        Reported<Request> requests = Reported.of(request(Country.AM, "2012-01-01"), request(Country.UZ, asked));

        assertThat(ASKED.extraordinarySession(requests, date(held)).verdict()).isEqualTo(verdict);
    }

    @Test
    void anUncertainRequesterMattersOnlyIfItDecides() {
        List<Request> sure = List.of(request(Country.AM, "2012-07-01"), request(Country.BY, "2012-07-01"));
        List<Request> three = new ArrayList<>(sure);
        three.add(request(Country.UZ, "2012-07-01"));

        assertThat(ASKED.extraordinarySession(Reported.of(three), OPEN_DAY).verdict())
                .isEqualTo(Verdict.COMPLIES);
        assertThat(ASKED.extraordinarySession(Reported.of(three.subList(2, 3)), OPEN_DAY)
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
        Ruling decides = ASKED.extraordinarySession(Reported.of(three.subList(1, 3)), OPEN_DAY);
        assertThat(decides.verdict()).isEqualTo(Verdict.NOT_ESTABLISHED);
        assertThat(decides.reasons(Locale.ENGLISH)).contains("It depends on Uzbekistan (UZ)");
    }

    // How a decision is taken

    @Test
    void aDecisionIsTakenAtASessionUnderItsOwnRules() {
        for (Session.Kind kind : Session.Kind.values()) {
            for (Certainty own : Certainty.values()) {
                Session session = session("s", "2020-06-15")
                        .kind(kind)
                        .hasOwnRulesOfProcedure(own)
                        .build();
                Verdict verdict = switch (kind) {
                    case INFORMAL, JOINT_MINISTERIAL -> Verdict.VIOLATED;
                    case REGULAR, EXTRAORDINARY ->
                        own == Certainty.YES
                                ? Verdict.COMPLIES
                                : own == Certainty.NO ? Verdict.VIOLATED : Verdict.NOT_ESTABLISHED;
                };

                Ruling ruling = ASKED.sitting(Optional.of(session), DAY);

                assertThat(ruling.verdict()).as(kind + " " + own).isEqualTo(verdict);
                assertThat(String.join(" ", ruling.reasons(Locale.ENGLISH))).contains(" s");
            }
        }
        assertThat(ASKED.sitting(Optional.empty(), DAY).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void theLimitedFormatDependsOnThePartTheObjectionsAndWhetherTheyAreAll() {
        List<List<Objection>> lists = List.of(
                List.of(),
                List.of(objection(Country.AM)),
                List.of(objection(Country.UZ)),
                List.of(objection(Country.UA)),
                List.of(new Objection(Country.AM, Objection.To.DECISION)),
                List.of(objection(Country.UA), objection(Country.UZ)),
                List.of(objection(Country.UZ), objection(Country.AM)));
        String outcomes = "-xo--ox"; // no objection, an effective one, an open one
        for (int i = 0; i < lists.size(); i++) {
            for (boolean complete : new boolean[] {true, false}) {
                Reported<Objection> objections = new Reported<>(lists.get(i), complete);
                Verdict limited = switch (outcomes.charAt(i)) {
                    case 'x' -> Verdict.VIOLATED;
                    case 'o' -> Verdict.NOT_ESTABLISHED;
                    default -> complete ? Verdict.COMPLIES : Verdict.NOT_ESTABLISHED;
                };
                assertThat(ASKED.limitedFormat(Optional.of(Decision.Format.LIMITED), objections, OPEN_DAY)
                                .verdict())
                        .as(objections.toString())
                        .isEqualTo(limited);
                assertThat(ASKED.limitedFormat(Optional.of(Decision.Format.ALL_MEMBERS), objections, OPEN_DAY)
                                .verdict())
                        .isEqualTo(Verdict.NOT_APPLICABLE);
                assertThat(ASKED.limitedFormat(Optional.empty(), objections, OPEN_DAY)
                                .verdict())
                        .isEqualTo(Verdict.NOT_ESTABLISHED);
            }
        }
    }

    /** Until its last day Uzbekistan is a member, and from that day on another state. */
    @ParameterizedTest
    @CsvSource({
        "2012-08-31, 2012, VIOLATED",
        "2012-08-31, [2012-08-30..2012-09-01], VIOLATED",
        "2012-08-30, [2012-08..2012-09], VIOLATED",
        "2012-09-01, 2012, NOT_ESTABLISHED",
    })
    void ofStatesThatShareAVagueDayOneIsAMemberOnEachOfItsDays(String turn, String day, Verdict verdict) {
        Procedure asked = Procedure.of(
                Councils.rules(),
                MembershipHistory.of(List.of(
                        MembershipEvent.of(Country.UZ, MembershipAct.ACCEDE, date("2000")),
                        MembershipEvent.of(Country.UZ, MembershipAct.SELF_SUSPEND, date("2012-08-31")),
                        MembershipEvent.of(Country.KZ, MembershipAct.ACCEDE, date(turn)))));

        Ruling ruling = asked.limitedFormat(
                Optional.of(Decision.Format.LIMITED),
                Reported.of(objection(Country.UZ), objection(Country.KZ)),
                date(day));

        assertThat(ruling.verdict()).as(ruling.toString()).isEqualTo(verdict);
    }

    @Test
    void anObjectionWithEffectMarksWhatTheDecisionWouldHaveBeen() {
        assertThat(ASKED.limitedFormat(
                                Optional.of(Decision.Format.LIMITED),
                                Reported.of(objection(Country.AM), objection(Country.UZ)),
                                DAY)
                        .reasons(Locale.ENGLISH))
                .containsExactly(
                        "Armenia (AM) objects to the limited format",
                        "Uzbekistan (UZ) objects to the limited format, without effect",
                        "Uzbekistan (UZ) is not a member on 2020-06-15 (SELF_SUSPENDED)",
                        "A member objects; it stays on record as what would have been decided");
    }

    @ParameterizedTest
    @EnumSource(Decision.Body.class)
    void aBodyHasAMatterOrServesInformationAndOrganisation(Decision.Body body) {
        Map<Decision.Body, Verdict> verdicts = new EnumMap<>(Map.of(
                Decision.Body.NONE, Verdict.NOT_APPLICABLE,
                Decision.Body.SPECIAL_COMMISSION, Verdict.COMPLIES,
                Decision.Body.WORKING_BODY, Verdict.COMPLIES,
                Decision.Body.COMMISSION_WITHOUT_MATTER, Verdict.NOT_ESTABLISHED,
                Decision.Body.WORKING_BODY_FOR_ANOTHER_PURPOSE, Verdict.NOT_ESTABLISHED,
                Decision.Body.BODY_FOR_AN_UNKNOWN_PURPOSE, Verdict.NOT_ESTABLISHED));

        Ruling ruling = ASKED.body(Optional.of(body), DAY);
        assertThat(ruling.verdict()).isEqualTo(verdicts.get(body));
        assertThat(ruling.reasons(Locale.ENGLISH)
                        .contains("The permission does not speak of such a body; it forbids none"))
                .isEqualTo(body == Decision.Body.COMMISSION_WITHOUT_MATTER
                        || body == Decision.Body.WORKING_BODY_FOR_ANOTHER_PURPOSE);
    }

    @Test
    void whatIsNotToldIsNotTakenForNone() {
        Decision untold =
                Decision.builder().id("d").date(DAY).subject("Something").build();

        assertThat(ASKED.body(untold.body(), DAY).verdict()).isEqualTo(Verdict.NOT_ESTABLISHED);
        assertThat(ASKED.funding(untold.sharesCosts(), untold.shares(), DAY).verdict())
                .isEqualTo(Verdict.NOT_ESTABLISHED);
        Decision.Builder about = Decision.builder().from(untold);
        assertThat(ASKED.funding(about.sharesCosts(Certainty.NO).build().sharesCosts(), Map.of(), DAY)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThatIllegalArgumentException()
                .isThrownBy(about.sharesCosts(Certainty.YES)::build)
                .withMessageContaining("d");
        assertThatIllegalArgumentException()
                .isThrownBy(about.sharesCosts(Certainty.NO).putShares(Country.AM, BigDecimal.ONE)::build)
                .withMessageContaining("d");
    }

    // Who pays

    /** Every set of five states as payers: the members of the day are four, and a fifth on the day that is open. */
    @Test
    void membersPayAndNobodyElse() {
        List<Country> states = List.of(Country.AM, Country.BY, Country.KZ, Country.RU, Country.UZ, Country.UA);
        for (List<Country> payers : Councils.subsets(states)) {
            if (payers.isEmpty()) {
                continue;
            }
            Map<Country, BigDecimal> shares = new EnumMap<>(Country.class);
            payers.forEach(payer -> shares.put(payer, new BigDecimal("5.00")));
            Set<Country> members = EnumSet.of(Country.AM, Country.BY, Country.KZ, Country.RU);
            assertThat(ASKED.funding(shares, DAY).verdict())
                    .as(shares.toString())
                    .isEqualTo(shares.keySet().equals(members) ? Verdict.COMPLIES : Verdict.VIOLATED);
            Set<Country> five = EnumSet.copyOf(members);
            five.add(Country.UZ);
            boolean either = shares.keySet().equals(members) || shares.keySet().equals(five);
            assertThat(ASKED.funding(shares, OPEN_DAY).verdict())
                    .isEqualTo(either ? Verdict.NOT_ESTABLISHED : Verdict.VIOLATED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5.00, 5.00, 5.00, 5.00, COMPLIES", "5.00, 5.01, 5.00, 5.01, COMPLIES", "5.01, 5.00, 5.00, 5.00, COMPLIES",
        "5.00, 5.02, 5.01, 5.01, VIOLATED", "5, 5.0, 5.00, 5.01, COMPLIES", "0, 0, 0, 0, NOT_ESTABLISHED",
        "0, 0, 0, 20, VIOLATED", "0.01, 0, 0.01, 0, COMPLIES", "-5, -5, -5, -5, NOT_ESTABLISHED",
        "0.00, -0.01, 0, 0, NOT_ESTABLISHED", "-5, 5, 5, 5, VIOLATED", "5.02, 5.00, 5.00, 5.00, VIOLATED",
    })
    void sharesDifferByACentAtMost(BigDecimal am, BigDecimal by, BigDecimal kz, BigDecimal ru, Verdict verdict) {
        Decision decision = decision("d", "2020-06-15")
                .putShares(Country.RU, ru)
                .putShares(Country.KZ, kz)
                .putShares(Country.BY, by)
                .putShares(Country.AM, am)
                .build();

        assertThat(decision.shares().keySet()).containsExactly(Country.AM, Country.BY, Country.KZ, Country.RU);
        assertThat(ASKED.funding(decision.shares(), DAY).verdict()).isEqualTo(verdict);
    }

    @Test
    void whatIsSharedOutIsMoreThanNothing() {
        Decision decision = decision("d", "2020-06-15")
                .putShares(Country.RU, BigDecimal.ZERO)
                .putShares(Country.KZ, BigDecimal.ZERO)
                .putShares(Country.BY, BigDecimal.ZERO)
                .putShares(Country.AM, BigDecimal.ZERO)
                .build();

        assertThat(ASKED.funding(decision.shares(), DAY).reasons(Locale.ENGLISH))
                .containsExactly("Shares of nothing or less share out no costs");
        assertThat(ASKED.funding(Map.of(Country.UA, BigDecimal.ZERO), DAY).reasons(Locale.ENGLISH))
                .endsWith("Russia (RU) is a member and pays nothing", "The shares are not on a parity basis");
    }

    @Test
    void aStateThatIsNoMemberMayBeToldToPayNothing() {
        Decision.Builder decision = decision("d", "2020-06-15")
                .putShares(Country.RU, BigDecimal.TEN)
                .putShares(Country.KZ, BigDecimal.TEN)
                .putShares(Country.BY, BigDecimal.TEN)
                .putShares(Country.AM, BigDecimal.TEN)
                .putShares(Country.UZ, BigDecimal.ZERO);

        assertThat(ASKED.funding(decision.build().shares(), DAY).reasons(Locale.ENGLISH))
                .containsExactly("The 4 members pay equal shares, to the cent");
        assertThat(ASKED.funding(decision.build().shares(), OPEN_DAY).verdict()).isEqualTo(Verdict.NOT_ESTABLISHED);
    }

    @Test
    void everythingThatIsNotOnAParityBasisIsNamed() {
        Decision decision = decision("d", "2020-06-15")
                .putShares(Country.RU, new BigDecimal("10.00"))
                .putShares(Country.UZ, new BigDecimal("3.00"))
                .putShares(Country.AM, new BigDecimal("4.00"))
                .build();

        assertThat(ASKED.funding(decision.shares(), DAY).reasons(Locale.ENGLISH))
                .containsExactly(
                        "Belarus (BY) is a member and pays nothing",
                        "Kazakhstan (KZ) is a member and pays nothing",
                        "Uzbekistan (UZ) is not a member on 2020-06-15 (SELF_SUSPENDED), and pays",
                        "Shares run from 3.00 to 10.00",
                        "The shares are not on a parity basis");
        assertThat(ASKED.funding(Map.of(), DAY).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    // What is usually done

    @Test
    void theHostPresidesAndOpens() {
        List<Optional<Country>> told = List.of(Optional.empty(), Optional.of(Country.BY), Optional.of(Country.RU));
        for (Session.Kind kind : Session.Kind.values()) {
            for (Session.Venue venue : Session.Venue.values()) {
                for (int host = 0; host < (venue == Session.Venue.VIDEOCONFERENCE ? 1 : 3); host++) {
                    for (Optional<Country> chair : told) {
                        for (Optional<Country> opener : told) {
                            Optional<Country> at = told.get(host);
                            Session session = session("s", "2020-06-15")
                                    .kind(kind)
                                    .venue(venue)
                                    .host(at)
                                    .chair(chair)
                                    .openedBy(opener)
                                    .build();
                            assertThat(ASKED.hostPresides(session).verdict())
                                    .as(session.toString())
                                    .isEqualTo(hosted(kind, venue, at, chair, opener));
                        }
                    }
                }
            }
        }
    }

    private static Verdict hosted(
            Session.Kind kind,
            Session.Venue venue,
            Optional<Country> host,
            Optional<Country> chair,
            Optional<Country> opener) {
        boolean applies =
                EnumSet.of(Session.Kind.REGULAR, Session.Kind.EXTRAORDINARY).contains(kind)
                        && venue != Session.Venue.VIDEOCONFERENCE;
        if (!applies) {
            return Verdict.NOT_APPLICABLE;
        }
        List<Optional<Country>> both = List.of(chair, opener);
        if (host.isEmpty()) { // of two states one was not the host, if there was one
            boolean two = !both.contains(Optional.<Country>empty()) && !chair.equals(opener);
            return two && venue == Session.Venue.IN_PERSON ? Verdict.DEPARTS : Verdict.NOT_ESTABLISHED;
        }
        if (both.stream().flatMap(Optional::stream).anyMatch(state -> !host.equals(Optional.of(state)))) {
            return Verdict.DEPARTS;
        }
        return both.contains(Optional.<Country>empty()) ? Verdict.NOT_ESTABLISHED : Verdict.COMPLIES;
    }

    @Test
    void whateverTheHostDidNotDoIsNamed() {
        Session session = session("s", "2020-06-15")
                .host(Country.BY)
                .chair(Country.RU)
                .openedBy(Country.AM)
                .build();

        assertThat(ASKED.hostPresides(session).reasons(Locale.ENGLISH))
                .containsExactly(
                        "Belarus (BY) was the host, and Russia (RU) presided",
                        "Belarus (BY) was the host, and Armenia (AM) opened the session");
    }

    @Test
    void aSessionHasALimitedAndAPlenaryPart() {
        for (Session.Kind kind : Session.Kind.values()) {
            for (List<Session.Part> parts : Councils.subsets(List.of(Session.Part.PLENARY, Session.Part.LIMITED))) {
                for (boolean complete : new boolean[] {true, false}) {
                    Ruling ruling = ASKED.formats(session("s", "2020-06-15")
                            .kind(kind)
                            .parts(new Reported<>(parts, complete))
                            .build());
                    Verdict expected =
                            parts.size() == 2 ? Verdict.COMPLIES : complete ? Verdict.DEPARTS : Verdict.NOT_ESTABLISHED;
                    assertThat(ruling.verdict())
                            .isEqualTo(
                                    kind == Session.Kind.REGULAR || kind == Session.Kind.EXTRAORDINARY
                                            ? expected
                                            : Verdict.NOT_APPLICABLE);
                    if (expected != Verdict.COMPLIES && ruling.verdict() == expected) {
                        assertThat(ruling.reasons(Locale.ENGLISH).get(0).contains("limited"))
                                .isEqualTo(!parts.contains(Session.Part.LIMITED));
                        assertThat(ruling.reasons(Locale.ENGLISH).get(0).contains("plenary"))
                                .isEqualTo(!parts.contains(Session.Part.PLENARY));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2020-01-01; 2020-12-31; 2020-12-31; true; COMPLIES",
                "2020-01-01; 2020-12-31; 2020-01-02; true; COMPLIES",
                "2020-01-01; 2020-12-31; 2020-01-01; true; DEPARTS",
                "2020-01-01; 2020-12-31; 2021-01-01; true; DEPARTS",
                "2020-01-01; 2020-12-31; 2021-01-01; false; NOT_ESTABLISHED",
                "2020-01-01; 2020-12-31; ; true; DEPARTS",
                "2020-01-01; 2020-12-31; ; false; NOT_ESTABLISHED",
                "2020-01-01; ; 2020-06-01; true; NOT_ESTABLISHED",
                "2020-01-01; 2020-12-31; 2020; true; NOT_ESTABLISHED",
                "2020-01-01; 2020-12-31; [2020-12..2021-01]; true; NOT_ESTABLISHED",
                "2020-01-01; 2020-12-31; 2021 2020-05; true; COMPLIES",
                "2020-01; 2020-12; 2020-01-31; true; NOT_ESTABLISHED",
                "2020-01; 2020-12; 2020-02-01; true; COMPLIES",
                "2020-01; 2020-12; 2020-12-01; true; COMPLIES",
                "2020-01; 2020-12; 2020-12-02; true; NOT_ESTABLISHED",
            })
    void theChairPassesOnAfterASessionOfItsTerm(
            String since, String until, String sessions, boolean complete, Verdict verdict) {
        Chairmanship term = until == null
                ? term("t", Country.BY, since).build()
                : term("t", Country.BY, since, until).build();
        List<PartialDate> dates = sessions == null
                ? List.of()
                : Arrays.stream(sessions.split(" ", -1)).map(Councils::date).toList();

        Ruling ruling = ASKED.handover(term, dates, complete);

        assertThat(ruling.verdict()).isEqualTo(verdict);
        assertThat(String.join(" ", ruling.reasons(Locale.ENGLISH))).contains("Belarus (BY)");
        if (until != null) {
            assertThat(ruling.reasons(Locale.ENGLISH))
                    .contains("The chairmanship of Belarus (BY) passes to another state on " + until);
        }
    }
}
