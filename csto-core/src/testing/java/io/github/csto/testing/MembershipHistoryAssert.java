package io.github.csto.testing;

import io.github.csto.country.Country;
import io.github.csto.membership.InvalidHistoryException;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Assertions about a {@link MembershipHistory}. A failure shows the acts of the states concerned, with reasons and citations. */
public class MembershipHistoryAssert extends CstoAssert<MembershipHistoryAssert, MembershipHistory> {
    /**
     * Assertions about a history.
     *
     * @param actual the history
     */
    public MembershipHistoryAssert(MembershipHistory actual) {
        super(actual, MembershipHistoryAssert.class);
    }

    @Override
    String describe(MembershipHistory found, List<Country> concerned) {
        return "history of " + Telling.names(found.countries())
                + concerned.stream()
                        .map(country -> "\n  " + Telling.name(country) + Telling.events(found.events(country)))
                        .collect(Collectors.joining());
    }

    /**
     * Asserts which states have an act.
     *
     * @param expected the states, in any order; none for the empty history
     * @return this
     */
    public MembershipHistoryAssert speaksOfExactly(Country... expected) {
        isNotNull();
        return expectStates("states", actual.countries(), List.of(expected));
    }

    /**
     * Asserts what a state did.
     *
     * @param country the state
     * @param expected its acts, in their order; none for a state of which the history does not speak
     * @return this
     */
    public MembershipHistoryAssert hasExactlyActs(Country country, MembershipAct... expected) {
        return expect(
                found -> found.events(country).stream()
                        .map(MembershipEvent::act)
                        .toList()
                        .equals(List.of(expected)),
                "exactly these acts of " + Telling.name(country) + ": " + List.of(expected),
                List.of(country));
    }

    /**
     * Asserts that an act could follow.
     *
     * @param event the act, after all others of its state
     * @return this
     */
    public MembershipHistoryAssert permits(MembershipEvent event) {
        isNotNull();
        Optional<String> refusal = refusal(event);
        return expect(
                found -> refusal.isEmpty(),
                event + " to be permitted, but: " + refusal.orElse(""),
                List.of(event.country()));
    }

    /**
     * Asserts that an act could not follow.
     *
     * @param event the act, after all others of its state
     * @return this
     */
    public MembershipHistoryAssert refuses(MembershipEvent event) {
        isNotNull();
        Optional<String> refusal = refusal(event);
        return expect(found -> refusal.isPresent(), event + " to be refused", List.of(event.country()));
    }

    private Optional<String> refusal(MembershipEvent event) {
        try {
            List<MembershipEvent> events = new ArrayList<>(actual.events());
            events.add(event);
            MembershipHistory longer = MembershipHistory.of(events, actual.stages());
            actual.dissolution().ifPresent(longer::endingWith);
            return Optional.empty();
        } catch (InvalidHistoryException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Moves on to who is a member on a day.
     *
     * @param day the day
     * @return assertions about the roster by the criterion MEMBER
     */
    public RosterAssert rosterOn(LocalDate day) {
        isNotNull();
        return new RosterAssert(actual.roster(day));
    }

    /**
     * Moves on to where a state stands on a day.
     *
     * @param country the state
     * @param day the day
     * @return assertions about its standing
     */
    public StandingAssert standingOf(Country country, LocalDate day) {
        isNotNull();
        return new StandingAssert(actual.standing(country, day));
    }
}
