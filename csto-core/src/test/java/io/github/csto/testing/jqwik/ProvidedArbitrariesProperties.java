package io.github.csto.testing.jqwik;

import static io.github.csto.testing.CstoAssertions.assertThat;

import io.github.csto.council.Chairmanship;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.register.Registers;
import io.github.csto.source.Citation;
import io.github.csto.stage.StageEvent;
import io.github.csto.stage.StageHistory;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** {@code @ForAll} means these types without any {@code @Provide}, and heeds the constraints. */
class ProvidedArbitrariesProperties {
    private static final PartialDate TWO_YEARS = PartialDate.parse("[2011..2012]");
    private static final Set<Country> TWO_STATES = Set.of(Country.KG, Country.TJ);

    @Property
    void datesAndCitationsAreGiven(
            @ForAll PartialDate date,
            @ForAll DateInterval interval,
            @ForAll Citation citation,
            @ForAll Country country) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
        assertThat(interval.start()).isBeforeOrEqualTo(interval.end());
        assertThat(Citation.parse(citation.toString())).isEqualTo(citation);
        assertThat(Country.parse(country.alpha3())).isEqualTo(country);
    }

    /** By DESIGN.md's table, typed in a second time. */
    @Property
    void historiesFollowTheMachine(@ForAll MembershipHistory history) {
        for (Country country : history.countries()) {
            String status = "OUTSIDE";
            for (MembershipEvent event : history.events(country)) {
                status = Registers.MACHINE.get(status + " " + event.act());
                assertThat(status).as(event.toString()).isNotNull();
            }
        }
        assertThat(Histories.COUNTRIES).containsAll(history.countries());
    }

    /** Oracle: walking through the latest days backwards leaves room for every earliest day. */
    @Property
    void theDatesOfHistoriesCanBeInTheirOrder(@ForAll MembershipHistory history, @ForAll StageHistory stages) {
        for (Country country : history.countries()) {
            assertOrder(
                    history.events(country).stream().map(MembershipEvent::date).toList());
        }
        assertOrder(stages.events().stream().map(StageEvent::date).toList());
    }

    private static void assertOrder(List<PartialDate> dates) {
        for (int i = 0; i < dates.size(); i++) {
            for (int j = i + 1; j < dates.size(); j++) {
                assertThat(dates.get(i).earliest())
                        .isBeforeOrEqualTo(dates.get(j).latest());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void yearsAreHeeded(
            @ForAll @InYears(first = 2011, last = 2012) PartialDate date,
            @ForAll @InYears(first = 2011, last = 2012) DateInterval interval,
            @ForAll @InYears(first = 2011, last = 2012) MembershipEvent event) {
        assertThat(date).isWithin(TWO_YEARS);
        assertThat(event.date()).isWithin(TWO_YEARS);
        assertThat(TWO_YEARS.canBe(interval.start()) && TWO_YEARS.canBe(interval.end()))
                .isTrue();
    }

    @Property
    void yearsAndStatesOfHistoriesAreHeeded(
            @ForAll @InYears(first = 2011, last = 2012) @OfStates({Country.KG, Country.TJ}) MembershipHistory history,
            @ForAll @InYears(first = 2011, last = 2012) StageHistory stages) {
        assertThat(TWO_STATES).containsAll(history.countries());
        history.events().forEach(event -> assertThat(event.date()).isWithin(TWO_YEARS));
        history.stages().events().forEach(event -> assertThat(event.date()).isWithin(TWO_YEARS));
        stages.events().forEach(event -> assertThat(event.date()).isWithin(TWO_YEARS));
    }

    @Property
    void statesAreHeeded(
            @ForAll @OfStates({Country.KG, Country.TJ}) Country country,
            @ForAll List<@OfStates({Country.KG, Country.TJ}) MembershipEvent> events) {
        assertThat(TWO_STATES).contains(country);
        assertThat(TWO_STATES)
                .containsAll(events.stream().map(MembershipEvent::country).toList());
    }

    @Property
    void theYearsOfOneYearAndTheCalendarsEndsAreFine(
            @ForAll @InYears(first = 0, last = 0) MembershipHistory first,
            @ForAll @InYears(first = 9999, last = 9999) MembershipHistory last,
            @ForAll @InYears(first = 0, last = 9999) PartialDate any) {
        first.events().forEach(event -> assertThat(event.date()).isWithin(PartialDate.parse("0000")));
        last.events().forEach(event -> assertThat(event.date()).isWithin(PartialDate.parse("9999")));
        assertThat(any).isWithin(PartialDate.parse("[0000..9999]"));
    }

    @Property(tries = 200)
    void yearsAndStatesOfRecordsAreHeeded(
            @ForAll @InYears(first = 2011, last = 2012) @OfStates({Country.KG, Country.TJ}) CouncilRecord record) {
        List<PartialDate> dates = new ArrayList<>();
        List<Country> states = new ArrayList<>();
        for (Session session : record.sessions()) {
            dates.add(session.date());
            session.requests().items().forEach(request -> {
                dates.add(request.date());
                states.add(request.country());
            });
            session.attendance().items().forEach(seat -> states.add(seat.country()));
            session.host().ifPresent(states::add);
            session.chair().ifPresent(states::add);
            session.openedBy().ifPresent(states::add);
        }
        for (Decision decision : record.decisions()) {
            dates.add(decision.date());
            dates.addAll(decision.unitedNationsNotices().items());
            decision.objections().items().forEach(objection -> states.add(objection.country()));
            states.addAll(decision.shares().keySet());
        }
        for (Chairmanship term : record.chairmanships()) {
            dates.add(term.since());
            term.until().ifPresent(dates::add);
            term.decidedOtherwise().ifPresent(dates::add);
            states.add(term.country());
        }
        record.completeFor().forEach(period -> dates.add(Dates.spanning(period)));
        dates.forEach(date -> assertThat(date).isWithin(TWO_YEARS));
        assertThat(TWO_STATES).containsAll(states);
    }
}
