package io.github.csto.rule;

import static io.github.csto.rule.Councils.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.account.Provenance;
import io.github.csto.council.AssistanceCase;
import io.github.csto.council.Chairmanship;
import io.github.csto.council.Decision;
import io.github.csto.council.OtherOrganisation;
import io.github.csto.council.Reported;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Facts with something added, and what they hold as subjects. */
class FactsTest {
    private static final Facts NONE = Facts.of(Councils.members());

    @Test
    void whatIsAddedIsInTheRecordAndNowhereElse() {
        Session session = Councils.session("s", "2020-06-15").build();
        Decision decision = Councils.decision("d", "2020-06-15").build();
        Chairmanship term = Councils.term("t", Country.RU, "2020").build();
        AssistanceCase assistance = new AssistanceCase(
                "a",
                Optional.of(Country.AM),
                date("2022-09"),
                Certainty.UNDETERMINED,
                Reported.none(),
                Reported.none(),
                Reported.none(),
                Reported.none(),
                List.of(Citation.of("x", 1)));
        Facts facts = NONE.with(session).with(decision).with(term).with(assistance);

        assertThat(facts.record().sessions()).containsExactly(session);
        assertThat(facts.record().decisions()).containsExactly(decision);
        assertThat(facts.record().chairmanships()).containsExactly(term);
        assertThat(facts.record().assistanceCases()).containsExactly(assistance);
        assertThat(facts.members()).isEqualTo(Councils.members());
        assertThat(NONE.record().sessions()).isEmpty();
        assertThat(facts.assistanceCases().toList()).singleElement().satisfies(subject -> {
            assertThat(subject.name()).isEqualTo("assistance a");
            assertThat(subject.value()).isEqualTo(assistance);
            assertThat(subject.citations()).containsExactly(Citation.of("x", 1));
        });
        assertThat(NONE.others()).isEmpty();
    }

    /** Of one day it is known whether it is beyond the horizon, of every day it is not. */
    @Test
    void theProvenanceIsThatOfTheDay() {
        Provenance provenance = new Provenance("TEA", "prose", PartialDate.parse("2014"), false, List.of());
        Facts facts = NONE.withProvenance(provenance);
        assertThat(facts.provenance(new When.OneDay(date("2013")))).hasValue(provenance);
        assertThat(facts.provenance(new When.OneDay(date("2015"))))
                .hasValue(provenance.on(LocalDate.of(2015, 12, 31)))
                .map(Provenance::beyondHorizon)
                .hasValue(true);
        assertThat(NONE.provenance(new When.OneDay(date("2015")))).isEmpty();
    }

    /** A part of a date is that of the subject only if the date is its own. */
    @Test
    void aSubjectIsCutToAPartOfItsOwnDate() {
        PartialDate year = date("2020");
        PartialDate month = date("2020-06");
        Session session = Councils.session("s", "2020").build();
        assertThat(Subject.Kind.SESSION.on(session, year, month).date()).isEqualTo(month);
        assertThat(Subject.Kind.SESSION.on(session, date("2021"), month)).isEqualTo(session);
        Decision decision = Councils.decision("d", "2020").build();
        assertThat(Subject.Kind.DECISION.on(decision, year, month).date()).isEqualTo(month);
        assertThat(Subject.Kind.DECISION.on(decision, date("2021"), month)).isEqualTo(decision);
        MembershipEvent event = MembershipEvent.of(Country.UZ, MembershipAct.WITHDRAW, year);
        assertThat(CouncilRules.CHARTER_WITHDRAWAL_NOTICE
                        .about()
                        .on(event, year, month)
                        .date())
                .isEqualTo(month);
        assertThat(CouncilRules.CHARTER_WITHDRAWAL_NOTICE.about().on(event, date("2021"), month))
                .isEqualTo(event);
        assertThat(Subject.Kind.SESSION.type()).isEqualTo(Session.class);
        assertThat(Subject.Kind.SESSION.isOfRecord()).isTrue();
        assertThat(Subject.Kind.SESSION.besideRecord().isOfRecord()).isFalse();
    }

    /** A decision is taken on the day of its session. */
    @Test
    void aDecisionIsKnownByTheDateOfItsSession() {
        Session session = Councils.session("s", "2020-06-15").build();
        Decision vague = Councils.decision("d", "2020").session("s").build();
        Facts facts = NONE.with(session).with(vague);
        assertThat(Subject.Kind.DECISION.known(vague, facts).date()).isEqualTo(date("2020-06-15"));
        Decision same = Councils.decision("e", "2020-06-15").session("s").build();
        assertThat(Subject.Kind.DECISION.known(same, facts)).isSameAs(same);
        Session spring = Councils.session("t", "[2020-03..2020-05]").build();
        Decision ofSpring =
                Councils.decision("g", "[2020-03..2020-05]").session("t").build();
        assertThat(Subject.Kind.DECISION.known(ofSpring, NONE.with(spring))).isSameAs(ofSpring);
        Decision alone = Councils.decision("f", "2020").build();
        assertThat(Subject.Kind.DECISION.known(alone, facts)).isSameAs(alone);
    }

    /** Informal and joint meetings are no sessions. */
    @Test
    void theDatesOfSessionsAreThoseOfRegularAndExtraordinaryOnes() {
        Facts facts = NONE;
        int month = 1;
        for (Session.Kind kind : Session.Kind.values()) {
            facts = facts.with(
                    Councils.session(kind.name(), "2020-0" + month++).kind(kind).build());
        }

        assertThat(facts.sessionDates(DateInterval.parse("2020"))).containsExactly(date("2020-01"), date("2020-02"));
        assertThat(facts.sessions().map(Subject::name))
                .containsExactly(
                        "session REGULAR", "session EXTRAORDINARY", "session INFORMAL", "session JOINT_MINISTERIAL");
    }

    @Test
    void otherOrganisationsAreThoseThatWereGiven() {
        OtherOrganisation shield =
                new OtherOrganisation("Shield", MembershipHistory.of(List.of()), Certainty.YES, false, List.of());
        OtherOrganisation market = new OtherOrganisation("Market", Councils.members(), Certainty.NO, false, List.of());
        Facts facts = NONE.withOthers(List.of(market)).withOthers(List.of(shield, market));

        assertThat(facts.others()).containsExactly(shield, market);
        assertThat(CouncilRules.CHARTER_OTHER_ALLIANCE.about().subjects(facts).map(Subject::name))
                .startsWith("members of Shield", "Armenia (AM) in Market");
    }

    /** A rule about leap years alone. */
    private static final class LeapYears extends Rule<Year> {
        LeapYears() {
            super(
                    "LEAGUE-LEAP",
                    Kind.BINDING,
                    Subject.Kind.of(
                                    Year.class,
                                    facts -> facts.sessions()
                                            .map(session -> Year.from(
                                                    session.value().date().earliest()))
                                            .map(year -> new Subject<>("year " + year, year, List.of())),
                                    year -> When.on(PartialDate.of(year.atDay(1))))
                            .onlyIf(Year::isLeap, Reason.Kind.of("It is no leap year")));
        }

        @Override
        public Ruling judge(Year year, RuleVersion version, When when, Facts facts) {
            return Ruling.by(version, when, facts)
                    .because(Reason.Kind.of("It is a leap year"))
                    .complies();
        }
    }

    @Test
    void aKindOfOnesOwnHoldsItsSubjectsAndARuleJudgesThoseThatItIsFor() {
        LeapYears rule = new LeapYears();
        RuleBook book = RuleBook.of(List.of()).with(rule, "Leap", date("2000"));
        Facts facts = NONE.with(Councils.session("s", "2020-06-15").build())
                .with(Councils.session("t", "2021-06-15").build());

        assertThat(rule.about().type()).isEqualTo(Year.class);
        assertThat(rule.about().isOfRecord()).isTrue();
        assertThat(rule.about().subjects(facts).map(Subject::name)).containsExactly("year 2020", "year 2021");
        Ruling leap = book.judge(rule, Year.of(2020), facts);
        assertThat(leap.verdict()).isEqualTo(Verdict.COMPLIES);
        Ruling other = book.judge(rule, Year.of(2021), facts);
        assertThat(other.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(other.reasons(Locale.ENGLISH)).containsExactly("It is no leap year");
        assertThat(book.judge(rule, Year.of(1996), facts).reasons(Locale.ENGLISH))
                .containsExactly("The register applies this rule from 2000, not on 1996-01-01");
    }
}
