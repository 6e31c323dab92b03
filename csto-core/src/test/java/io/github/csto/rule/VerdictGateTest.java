package io.github.csto.rule;

import static io.github.csto.rule.Councils.DAY;
import static io.github.csto.rule.Councils.OPEN_DAY;
import static io.github.csto.rule.Councils.TOO_EARLY;
import static io.github.csto.rule.Councils.date;
import static io.github.csto.rule.Councils.decision;
import static io.github.csto.rule.Councils.objection;
import static io.github.csto.rule.Councils.request;
import static io.github.csto.rule.Councils.seat;
import static io.github.csto.rule.Councils.session;
import static io.github.csto.rule.Councils.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.AssistanceCase;
import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Power;
import io.github.csto.council.OtherOrganisation;
import io.github.csto.council.Reported;
import io.github.csto.council.Representative.Office;
import io.github.csto.council.Session;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases of each verdict that the rules can give, each of one rule; {@link RuleLaws} sees to it that no rule is left out. */
class VerdictGateTest {
    private static final Procedure ASKED = Councils.procedure();
    private static final Procedure OWED = Procedure.of(Councils.rules(), Councils.members());

    private record Case(Verdict verdict, Ruling ruling) {}

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        complies(cases);
        fails(cases);
        open(cases);
        silent(cases);
        return cases;
    }

    private static void complies(List<Case> cases) {
        Session minsk = minsk().build();
        for (Ruling ruling : List.of(
                ASKED.representation(seat(Country.RU).office(Office.PRESIDENT).build(), DAY),
                ASKED.competence(Reported.atLeast(Power.CONSULTATIONS), DAY),
                ASKED.unitedNationsNotice(peace(), DAY, Reported.atLeast(date("2020-06-16"))),
                ASKED.frequency(Year.of(2020), List.of(date("2020-02"), date("2020-03")), false),
                ASKED.extraordinarySession(
                        Reported.atLeast(request(Country.AM, "2020-06-01"), request(Country.BY, "2020-06-02")), DAY),
                ASKED.sitting(
                        Optional.of(session("s", "2020-06-15")
                                .hasOwnRulesOfProcedure(Certainty.YES)
                                .build()),
                        DAY),
                ASKED.limitedFormat(Optional.of(Decision.Format.LIMITED), Reported.none(), DAY),
                ASKED.chair(minsk, List.of(), false),
                ASKED.body(Optional.of(Decision.Body.SPECIAL_COMMISSION), DAY),
                ASKED.funding(shares("AM", "BY", "KZ", "RU"), DAY),
                OWED.otherAlliance(Country.AM, alliance(Country.BY)),
                OWED.assistance(assistance(Certainty.YES, Reported.atLeast(DAY))),
                ASKED.hostPresides(minsk),
                ASKED.orderOfSpeakers(minsk),
                ASKED.formats(minsk),
                ASKED.handover(term("t", Country.BY, "2020-01-01", "2020-12-31").build(), List.of(DAY), false))) {
            cases.add(new Case(Verdict.COMPLIES, ruling));
        }
    }

    private static void fails(List<Case> cases) {
        Session wrong = minsk().chair(Country.RU).parts(Reported.none()).build();
        for (Ruling ruling : List.of(
                ASKED.representation(seat(Country.RU).office(Office.OTHER).build(), DAY),
                ASKED.unitedNationsNotice(peace(), DAY, Reported.of(date("2020-06-17"))),
                ASKED.frequency(Year.of(2020), List.of(date("2020-02")), true),
                ASKED.extraordinarySession(Reported.of(request(Country.AM, "2020-06-01")), DAY),
                ASKED.sitting(Optional.empty(), DAY),
                ASKED.limitedFormat(Optional.of(Decision.Format.LIMITED), Reported.atLeast(objection(Country.AM)), DAY),
                ASKED.chair(wrong, List.of(), true),
                ASKED.funding(shares("AM", "BY", "KZ"), DAY),
                OWED.otherAlliance(Country.BY, alliance("2010", Country.BY)),
                OWED.assistance(assistance(Certainty.YES, Reported.atLeast(DAY), Reported.none())),
                ASKED.hostPresides(wrong),
                ASKED.orderOfSpeakers(wrong),
                ASKED.formats(wrong),
                ASKED.handover(
                        term("t", Country.BY, "2020-01-01", "2020-12-31").build(), List.of(date("2021")), true))) {
            cases.add(new Case(ruling.rule().kind() == Rule.Kind.BINDING ? Verdict.VIOLATED : Verdict.DEPARTS, ruling));
        }
    }

    private static void open(List<Case> cases) {
        Session untold = session("s", "2020-06-15").build();
        for (Ruling ruling : List.of(
                ASKED.representation(
                        seat(Country.AM).office(Office.PRIME_MINISTER).build(), DAY),
                ASKED.competence(Reported.unknown(), DAY),
                ASKED.competence(Reported.none(), DAY),
                ASKED.unitedNationsNotice(peace(), DAY, Reported.unknown()),
                ASKED.frequency(Year.of(2020), List.of(date("2020-02")), false),
                ASKED.extraordinarySession(
                        Reported.of(request(Country.AM, "2012-07-01"), request(Country.UZ, "2012-07-01")), OPEN_DAY),
                ASKED.sitting(Optional.of(untold), DAY),
                ASKED.limitedFormat(Optional.of(Decision.Format.LIMITED), Reported.unknown(), DAY),
                ASKED.chair(untold, List.of(), true),
                ASKED.body(Optional.of(Decision.Body.BODY_FOR_AN_UNKNOWN_PURPOSE), DAY),
                ASKED.body(Optional.of(Decision.Body.COMMISSION_WITHOUT_MATTER), DAY),
                ASKED.funding(shares("AM", "BY", "KZ", "RU", "UZ"), OPEN_DAY),
                OWED.otherAlliance(alliance()),
                OWED.otherAlliance(Country.BY, alliance(Country.BY)),
                OWED.assistance(assistance(Certainty.UNDETERMINED, Reported.none())),
                OWED.assistance(assistance(Certainty.YES, Reported.none())),
                OWED.assistance(assistance(Certainty.YES, Reported.none(), Reported.none())),
                ASKED.hostPresides(untold),
                ASKED.orderOfSpeakers(untold),
                ASKED.formats(untold),
                ASKED.handover(term("t", Country.BY, "2020-01-01").build(), List.of(DAY), true))) {
            cases.add(new Case(Verdict.NOT_ESTABLISHED, ruling));
        }
    }

    private static void silent(List<Case> cases) {
        Session informal = session("s", "2020-06-15")
                .kind(Session.Kind.INFORMAL)
                .chair(Country.UA)
                .build();
        for (Ruling ruling : List.of(
                ASKED.representation(seat(Country.UA).office(Office.OTHER).build(), DAY),
                ASKED.competence(Reported.none(), TOO_EARLY),
                ASKED.unitedNationsNotice(Reported.none(), DAY, Reported.none()),
                ASKED.frequency(Year.of(2003), List.of(), true),
                ASKED.extraordinarySession(Reported.none(), TOO_EARLY),
                ASKED.sitting(Optional.empty(), TOO_EARLY),
                ASKED.limitedFormat(Optional.of(Decision.Format.ALL_MEMBERS), Reported.of(objection(Country.AM)), DAY),
                ASKED.chair(informal, List.of(), true),
                ASKED.body(Optional.of(Decision.Body.NONE), DAY),
                ASKED.funding(Map.of(), DAY),
                OWED.otherAlliance(Country.GE, alliance(Country.GE)),
                OWED.assistance(assistance(Certainty.NO, Reported.unknown())),
                ASKED.hostPresides(informal),
                ASKED.orderOfSpeakers(informal),
                ASKED.formats(informal),
                ASKED.handover(term("t", Country.BY, "2003-01-01", "2003-09-17").build(), List.of(), true))) {
            cases.add(new Case(Verdict.NOT_APPLICABLE, ruling));
        }
    }

    /** Held in Minsk as it should be; who is in the chair speaks first. */
    private static Session.Builder minsk() {
        return session("s", "2020-06-15")
                .venue(Session.Venue.IN_PERSON)
                .host(Country.BY)
                .chair(Country.BY)
                .openedBy(Country.BY)
                .parts(Reported.of(Session.Part.LIMITED, Session.Part.PLENARY))
                .attendance(Reported.of(
                        seat(Country.AM).speaker(2).build(),
                        seat(Country.BY).speaker(1).build(),
                        seat(Country.RU).speaker(3).build()));
    }

    /** A military alliance to which these belong since 1995. */
    private static OtherOrganisation alliance(Country... members) {
        return alliance("1995", members);
    }

    private static OtherOrganisation alliance(String since, Country... members) {
        return new OtherOrganisation(
                "Shield",
                MembershipHistory.of(Arrays.stream(members)
                        .map(member -> MembershipEvent.of(member, MembershipAct.ACCEDE, date(since)))
                        .toList()),
                Certainty.YES,
                false,
                List.of());
    }

    /** Armenia is to be helped; measures and notices are told, and decisions as given. */
    private static AssistanceCase assistance(Certainty aggression, Reported<PartialDate> decisions) {
        return assistance(aggression, decisions, Reported.atLeast(DAY));
    }

    private static AssistanceCase assistance(
            Certainty aggression, Reported<PartialDate> decisions, Reported<PartialDate> notices) {
        return new AssistanceCase(
                "a",
                Optional.of(Country.AM),
                DAY,
                aggression,
                Reported.unknown(),
                decisions,
                Reported.atLeast(DAY),
                notices,
                List.of());
    }

    private static Reported<Power> peace() {
        return Reported.atLeast(Power.PEACE_MEASURES);
    }

    private static Map<Country, BigDecimal> shares(String... states) {
        Decision.Builder decision = decision("d", "2020-06-15");
        for (String state : states) {
            decision.putShares(Country.parse(state), new BigDecimal("10.00"));
        }
        return decision.build().shares();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCaseYieldsItsVerdict(Case given) {
        assertThat(given.ruling().verdict()).as(given.ruling().toString()).isEqualTo(given.verdict());
        assertThat(given.ruling().reasons(Locale.ENGLISH))
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
        assertThat(given.ruling().citations())
                .containsExactly(Councils.line(given.ruling().rule(), "2003-09-18"));
        assertThat(given.ruling().byException()).isFalse();
    }
}
