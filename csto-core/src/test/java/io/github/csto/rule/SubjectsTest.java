package io.github.csto.rule;

import static io.github.csto.rule.Councils.seat;
import static io.github.csto.rule.Councils.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.csto.council.Belonging;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.OtherOrganisation;
import io.github.csto.council.Reported;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an audit judges by a rule: which subjects there are in what is known, and where each of them is written. */
class SubjectsTest {
    private static final Facts MEMBERS = Facts.of(Councils.members());

    private static <S> List<Subject<S>> subjects(Rule<S> rule, Facts facts) {
        return rule.about().subjects(facts).toList();
    }

    private static Facts facts(Session... sessions) {
        return MEMBERS.with(CouncilRecord.builder().addSessions(sessions).build());
    }

    private static List<Citation> cited(String... places) {
        return Stream.of(places).map(Citation::parse).toList();
    }

    private static MembershipHistory history(MembershipEvent... events) {
        return MembershipHistory.of(List.of(events));
    }

    private static MembershipEvent act(String text, String... places) {
        MembershipEvent event = MembershipEvent.parse(text);
        return new MembershipEvent(event.country(), event.act(), event.date(), cited(places), "");
    }

    private static OtherOrganisation organisation(
            String name, Certainty alliance, MembershipHistory members, String place) {
        return new OtherOrganisation(name, members, alliance, false, cited(place));
    }

    /** Ukraine was in Shield too, but has done nothing here. */
    @Test
    void eachOfOurStatesThatAnotherOrganisationEverHadIsJudged() {
        OtherOrganisation shield = organisation(
                "Shield",
                Certainty.UNDETERMINED,
                history(
                        act("KZ ACCEDE 2015", "shield:2", "both:1"),
                        act("KZ WITHDRAW 2016", "shield:2"),
                        act("UA ACCEDE 2015", "shield:3"),
                        act("AM ACCEDE 2017", "shield:4")),
                "shield:1");
        Facts facts = Facts.of(history(
                        act("AM ACCEDE 2000"),
                        act("BY ACCEDE 2000", "own:1"),
                        act("KZ ACCEDE 2012", "own:2", "both:1")))
                .withOthers(List.of(shield));

        assertThat(subjects(CouncilRules.CHARTER_OTHER_ALLIANCE, facts))
                .extracting(Subject::name, Subject::value, Subject::citations)
                .containsExactly(
                        tuple(
                                "Armenia (AM) in Shield",
                                new Belonging(Optional.of(Country.AM), shield),
                                cited("shield:4", "shield:1")),
                        tuple(
                                "Kazakhstan (KZ) in Shield",
                                new Belonging(Optional.of(Country.KZ), shield),
                                cited("own:2", "both:1", "shield:2", "shield:1")));
    }

    @Test
    void ofOrganisationsWithoutKnownMembersOnlyMilitaryAlliancesAreJudged() {
        OtherOrganisation pact = organisation("Pact", Certainty.YES, history(), "pact:1");
        Facts facts = MEMBERS.withOthers(List.of(
                organisation("Club", Certainty.NO, history(), "club:1"),
                pact,
                organisation("Circle", Certainty.UNDETERMINED, history(), "circle:1")));

        assertThat(subjects(CouncilRules.CHARTER_OTHER_ALLIANCE, facts))
                .containsExactly(
                        new Subject<>("members of Pact", new Belonging(Optional.empty(), pact), cited("pact:1")));
    }

    @Test
    void onlyWithdrawalsNeedNotice() {
        MembershipEvent left = act("GE WITHDRAW 1999-04-02", "own:7");
        Facts facts = Facts.of(
                history(act("GE ACCEDE 1993-12-09"), left, act("AM ACCEDE 2000"), act("AM SELF_SUSPEND 2012")));

        assertThat(subjects(CouncilRules.CHARTER_WITHDRAWAL_NOTICE, facts))
                .containsExactly(new Subject<>("act GE WITHDRAW 1999-04-02", left, cited("own:7")));
    }

    @Test
    void onlyExtraordinarySessionsNeedRequests() {
        Session[] held = Stream.of(Session.Kind.values())
                .map(kind -> session(kind.name(), "2020-06-15").kind(kind).build())
                .toArray(Session[]::new);

        assertThat(subjects(CouncilRules.CSC_EXTRAORDINARY, facts(held)))
                .extracting(Subject::name)
                .containsExactly("session EXTRAORDINARY");
    }

    /** Uzbekistan is no member in 2020, and Georgia came as a guest; an informal meeting has no seats. */
    @Test
    void thereIsASeatForEachWhoCameAndForEachMemberThatMayHaveCome() {
        Session held = session("s", "2020-06-15")
                .attendance(Reported.atLeast(
                        seat(Country.BY).citations(cited("list:2")).build(),
                        seat(Country.GE).build()))
                .citations(cited("list:1"))
                .build();
        Session informal = session("informal", "2020-06-15")
                .kind(Session.Kind.INFORMAL)
                .attendance(Reported.atLeast(seat(Country.AM).build()))
                .build();

        assertThat(subjects(CouncilRules.CSC_COMPOSITION, facts(held, informal)))
                .extracting(Subject::name, Subject::citations)
                .containsExactly(
                        tuple("session s, Belarus (BY)", cited("list:2")),
                        tuple("session s, Georgia (GE)", cited("list:1")),
                        tuple("session s, Armenia (AM)", cited("list:1")),
                        tuple("session s, Kazakhstan (KZ)", cited("list:1")),
                        tuple("session s, Russia (RU)", cited("list:1")));
    }

    /** A session that may fall in either of two years counts in both; a year without sessions is judged if it lies between others or the record is complete for it. */
    @Test
    void theYearsAreThoseFromTheFirstToTheLastOfWhichTheRecordKnows() {
        CouncilRecord record = CouncilRecord.builder()
                .addSessions(session("informal", "2012-06-15")
                        .kind(Session.Kind.INFORMAL)
                        .build())
                .addSessions(session("winter", "[2016-12-30..2017-01-02]")
                        .citations(cited("winter:1"))
                        .build())
                .addSessions(session("summer", "2017-06-15")
                        .citations(cited("summer:1", "winter:1"))
                        .build())
                .addCompleteFor(DateInterval.parse("2019"))
                .build();

        assertThat(subjects(CouncilRules.CSC_FREQUENCY, MEMBERS.with(record)))
                .containsExactly(
                        new Subject<>("year 2016", Year.of(2016), cited("winter:1")),
                        new Subject<>("year 2017", Year.of(2017), cited("winter:1", "summer:1")),
                        new Subject<>("year 2018", Year.of(2018), List.of()),
                        new Subject<>("year 2019", Year.of(2019), List.of()));
        assertThat(subjects(CouncilRules.CSC_FREQUENCY, MEMBERS)).isEmpty();
    }
}
