package io.github.csto.account;

import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.source.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one history of an organisation is derived from several accounts, state by state and step by step, by the {@linkplain ReconciliationRule rules}.
 * The order of the accounts decides, and nothing else: not the order of claims about different states or of different accounts. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Reconciliation derived = Register.fromSeeds().accounts("CSTO").reconciliation("reconciled");
 * derived.order();                     // [record, prose, table, list, …
 * derived.steps(Country.parse("UZ"));  // the steps that lead to its acts, each with its rule
 * }</pre>
 */
public final class Reconciliation {
    private final String organisation;
    private final String name;
    private final List<String> order;
    private final List<Claim<MembershipEvent>> claims;
    private final Map<Country, Derived> states;

    /** The acts of a state, the claims that each rests on and the steps by which each stands, and all steps that lead to them. */
    record Derived(
            List<MembershipEvent> events,
            List<List<Claim<MembershipEvent>>> claims,
            List<List<ReconciliationStep>> because,
            List<ReconciliationStep> steps) {}

    Reconciliation(
            String organisation,
            String name,
            List<String> order,
            List<Claim<MembershipEvent>> claims,
            Map<Country, Derived> states) {
        this.organisation = organisation;
        this.name = name;
        this.order = List.copyOf(order);
        this.claims = List.copyOf(claims);
        this.states = Collections.unmodifiableMap(new EnumMap<>(states));
    }

    /**
     * Returns the organisation.
     *
     * @return the organisation, such as {@code CSTO}
     */
    public String organisation() {
        return organisation;
    }

    /**
     * Returns the name of the account that is derived.
     *
     * @return for example {@code reconciled}; for an order of trust of one's own, the names of the accounts separated by commas
     */
    public String name() {
        return name;
    }

    /**
     * Returns the accounts that the history is derived from.
     *
     * @return their names, the most trusted first
     */
    public List<String> order() {
        return order;
    }

    /**
     * Returns the states that any of the accounts speaks of.
     *
     * @return the states, by alpha-2 code ascending
     */
    public List<Country> countries() {
        return List.copyOf(states.keySet());
    }

    /**
     * Returns the acts that are derived.
     *
     * @return the acts, by alpha-2 code of the state ascending, those of one state in their order; each cites what agrees with it, and names its steps
     *     in its reason
     */
    public List<MembershipEvent> events() {
        List<MembershipEvent> events = new ArrayList<>();
        for (Derived state : states.values()) {
            events.addAll(state.events());
        }
        return List.copyOf(events);
    }

    /**
     * Returns the claims that the derived acts of a state rest on.
     *
     * @param country the state
     * @return for each act of the state in its order the claims that agree on it, the most trusted first; empty if no account speaks of the state
     */
    public List<List<Claim<MembershipEvent>>> claims(Country country) {
        Derived state = states.get(country);
        return state == null ? List.of() : state.claims();
    }

    /**
     * Returns the claims of the accounts that the history is derived from: those that it rests on and those that it passes over.
     *
     * @return the claims, by account in the order of trust
     */
    public List<Claim<MembershipEvent>> claims() {
        return claims;
    }

    /**
     * Returns the steps that lead to the acts of a state.
     *
     * @param country the state
     * @return the steps, by account in the order of trust, those of one account in the order of its acts; empty if no account speaks of the state
     */
    public List<ReconciliationStep> steps(Country country) {
        Derived state = states.get(country);
        return state == null ? List.of() : state.steps();
    }

    /**
     * Returns the steps by which a derived act stands.
     *
     * @param act an act of {@link #events()}, perhaps with another date or no longer disputed since
     * @return the steps that make a difference or tell of a contradiction, as the reason of the act names them after the account's own; empty if there is no
     *     such act
     */
    public List<ReconciliationStep> because(MembershipEvent act) {
        Derived state = states.get(act.country());
        int place = place(act);
        return state == null || place < 0 ? List.of() : state.because().get(place);
    }

    /**
     * Returns why the most trusted account that has a derived act records it so.
     *
     * @param act an act of {@link #events()}, perhaps with another date or no longer disputed since
     * @return the reason of its claim, in our own words; the reason of the act itself if there is no such act
     */
    public String note(MembershipEvent act) {
        return mostTrusted(act).map(Claim::reason).orElse(act.reason());
    }

    /**
     * Returns what the most trusted account says that has a derived act.
     *
     * @param act an act of {@link #events()}, perhaps with another date or no longer disputed since
     * @return its claim; empty if there is no such act
     */
    public Optional<Claim<MembershipEvent>> mostTrusted(MembershipEvent act) {
        int place = place(act);
        return place < 0
                ? Optional.empty()
                : claims(act.country()).get(place).stream().findFirst();
    }

    private int place(MembershipEvent act) {
        Derived state = states.get(act.country());
        if (state != null) {
            for (int i = 0; i < state.events().size(); i++) {
                MembershipEvent event = state.events().get(i);
                if (event.act() == act.act()
                        && event.reason().equals(act.reason())
                        && event.citations().equals(act.citations())) {
                    return i;
                }
            }
        }
        return -1;
    }

    /**
     * Returns every step.
     *
     * @return the steps, by alpha-2 code of the state ascending
     */
    public List<ReconciliationStep> steps() {
        return states.values().stream().flatMap(state -> state.steps().stream()).toList();
    }

    /**
     * Says what is derived from what.
     *
     * @return for example {@code CSTO reconciled of prose, table, list}
     */
    @Override
    public String toString() {
        return organisation + " " + name + " of " + String.join(", ", order);
    }
}
