package io.github.csto.account;

import io.github.csto.country.Country;
import io.github.csto.membership.Assumption;
import io.github.csto.membership.InvalidHistoryException;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.Standing;
import io.github.csto.source.Citation;
import io.github.csto.time.DateInterval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What each account tells about the memberships of one organisation. Immutable and thread-safe. */
public final class Accounts {
    /** The account that was made of all others by the written rules of reconciliation. */
    public static final String RECONCILED = "reconciled";

    private final String organisation;
    private final SortedMap<String, MembershipHistory> histories;

    private Accounts(String organisation, Map<String, MembershipHistory> histories) {
        this.organisation = organisation;
        this.histories = Collections.unmodifiableSortedMap(new TreeMap<>(histories));
    }

    /**
     * Obtains the accounts of an organisation.
     *
     * @param organisation the organisation, such as {@code CSTO}
     * @param histories what each account says, by the name of the account
     * @return the accounts
     */
    public static Accounts of(String organisation, Map<String, MembershipHistory> histories) {
        return new Accounts(Objects.requireNonNull(organisation, "organisation"), histories);
    }

    /**
     * The organisation that the accounts are about.
     *
     * @return the organisation, such as {@code CSTO}
     */
    public String organisation() {
        return organisation;
    }

    /**
     * The accounts.
     *
     * @return their names, in alphabetical order
     */
    public List<String> names() {
        return List.copyOf(histories.keySet());
    }

    /**
     * The account that answers unless another is asked for.
     *
     * @return {@value #RECONCILED} if there is such an account, else the only one; empty if there are several and none of that name
     */
    public Optional<String> preferred() {
        if (histories.containsKey(RECONCILED)) {
            return Optional.of(RECONCILED);
        }
        return histories.size() == 1 ? Optional.of(histories.firstKey()) : Optional.empty();
    }

    /**
     * What an account tells.
     *
     * @param account the name of the account
     * @return its history
     * @throws IllegalArgumentException if there is no such account; the message names those that there are
     */
    public MembershipHistory history(String account) {
        MembershipHistory history = histories.get(Objects.requireNonNull(account, "account"));
        if (history == null) {
            throw new IllegalArgumentException("Unknown account of " + organisation + ": \"" + account
                    + "\"; there are " + String.join(", ", histories.keySet()));
        }
        return history;
    }

    /**
     * The states that any account speaks of.
     *
     * @return the states, by alpha-2 code ascending
     */
    public List<Country> countries() {
        return histories.values().stream()
                .flatMap(history -> history.countries().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * What if states did something more? The account that answers takes every assumption. Each other account takes those about a state if
     * the state machine permits them there, else it tells of that state what it told before: an account by which a state has left cannot have it
     * leave again.
     *
     * @param account the account that answers
     * @param assumptions the acts that are assumed
     * @return accounts with the acts; these are unchanged
     * @throws IllegalArgumentException if there is no such account, or it is unclear which disputed act is settled
     * @throws InvalidHistoryException if the assumptions and the account that answers make no history
     */
    public Accounts assuming(String account, List<? extends Assumption> assumptions) {
        history(account);
        Map<Country, List<Assumption>> byState = new TreeMap<>();
        assumptions.forEach(assumed -> byState.computeIfAbsent(assumed.country(), country -> new ArrayList<>())
                .add(assumed));
        Map<String, MembershipHistory> assumed = new TreeMap<>();
        histories.forEach((name, told) -> {
            MembershipHistory history = told;
            if (name.equals(account)) {
                history = told.assuming(assumptions);
            } else {
                for (List<Assumption> ofOneState : byState.values()) {
                    history = assumingIfPermitted(history, ofOneState);
                }
            }
            assumed.put(name, history);
        });
        return new Accounts(organisation, assumed);
    }

    /** What cannot be assumed is not, be it refused or, for a disputed act, not there to be settled. */
    private static MembershipHistory assumingIfPermitted(MembershipHistory told, List<Assumption> ofOneState) {
        try {
            return told.assuming(ofOneState);
        } catch (IllegalArgumentException refused) {
            return told;
        }
    }

    /**
     * The accounts whose answer about a state cannot be true together with the answer of one of them. Accounts that say nothing of the
     * state are not asked.
     *
     * @param account the account whose answer is given
     * @param country the state that the question is about
     * @param days the days that the question is about, for the citations
     * @param question the question, asked of each account's history
     * @param contradicts whether two answers cannot both be true
     * @param <A> the type of the answers
     * @return the dissents, in the order of {@link #names()}
     * @throws IllegalArgumentException if there is no such account
     */
    public <A> List<Dissent<A>> dissents(
            String account,
            Country country,
            DateInterval days,
            Function<MembershipHistory, A> question,
            BiPredicate<? super A, ? super A> contradicts) {
        A given = question.apply(history(account));
        List<Dissent<A>> dissents = new ArrayList<>();
        histories.forEach((name, history) -> {
            if (!name.equals(account) && history.countries().contains(country)) {
                A says = question.apply(history);
                if (contradicts.test(given, says)) {
                    dissents.add(new Dissent<>(name, country, says, citations(name, country, days)));
                }
            }
        });
        return List.copyOf(dissents);
    }

    /**
     * Where an account's answers about a state stand.
     *
     * @param account the account
     * @param country the state
     * @param days the days that are asked about
     * @return the citations of the acts that decide where the state stands on these days, in their order; where none has happened by then, those of
     *     its first act; empty if the account says nothing of the state
     * @throws IllegalArgumentException if there is no such account
     */
    public List<Citation> citations(String account, Country country, DateInterval days) {
        MembershipHistory history = history(account);
        Optional<MembershipEvent> first = history.firstActAfter(country, days.end());
        if (first.isPresent()) {
            return first.get().citations();
        }
        return history.timeline(country).during(days).stream()
                .map(Standing::because)
                .flatMap(List::stream)
                .flatMap(ground -> ground.event().citations().stream())
                .distinct()
                .toList();
    }
}
