package io.github.csto.account;

import io.github.csto.country.Country;
import io.github.csto.membership.Assumption;
import io.github.csto.membership.InvalidHistoryException;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.Standing;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.time.DateInterval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What each account says about the memberships of one organisation: the primary accounts, which have claims of their own, and those that are
 * derived from them. Immutable and thread-safe.
 */
public final class Accounts {
    /** The derived account that answers unless another is asked for. */
    public static final String RECONCILED = "reconciled";

    /** The account that is derived from the documents. */
    public static final String DOCUMENTS = "documents";

    private final String organisation;
    private final SortedMap<String, MembershipHistory> histories;
    private final SortedMap<String, Account> introduced;
    private final Origin origin;
    private final SortedMap<String, Reconciliation> derived;

    private Accounts(
            String organisation,
            Map<String, MembershipHistory> histories,
            Map<String, Account> introduced,
            Origin origin,
            Map<String, Reconciliation> derived) {
        this.organisation = organisation;
        this.histories = Collections.unmodifiableSortedMap(new TreeMap<>(histories));
        this.introduced = Collections.unmodifiableSortedMap(new TreeMap<>(introduced));
        this.origin = origin;
        this.derived = Collections.unmodifiableSortedMap(new TreeMap<>(derived));
    }

    /**
     * Obtains the accounts of an organisation, none of them derived and all of unknown trust.
     *
     * @param organisation the organisation, such as {@code CSTO}
     * @param histories what each account says, by the name of the account
     * @return the accounts
     */
    public static Accounts of(String organisation, Map<String, MembershipHistory> histories) {
        return new Accounts(
                Objects.requireNonNull(organisation, "organisation"), histories, Map.of(), Origin.unknown(), Map.of());
    }

    /**
     * Obtains the accounts of an organisation with those that are derived from others. If there are several primary accounts and none called
     * {@value #RECONCILED}, that is derived from all of them.
     *
     * @param organisation the organisation, such as {@code CSTO}
     * @param accounts the accounts; at least one of them primary, no two of the same name, and no two primary ones of the same rank
     * @param claims the claims of the primary accounts, those of one state in one account in the order of its acts
     * @param history makes the history of the organisation from an account and its acts, with the stages and the end that the account goes by
     * @return the accounts
     * @throws IllegalArgumentException if two accounts have one name or rank, an input is not a primary account, or a claim is not of a primary
     *     account
     * @throws InvalidHistoryException if the acts of a primary account make no history
     */
    public static Accounts of(
            String organisation,
            List<Account> accounts,
            List<Claim<MembershipEvent>> claims,
            BiFunction<Account, List<MembershipEvent>, MembershipHistory> history) {
        SortedMap<String, Account> introduced = Origin.introduced(accounts);
        Origin origin = Origin.of(Origin.byTrust(introduced), claims, history);
        Objects.requireNonNull(organisation, "organisation");
        Accounts told = new Accounts(organisation, origin.histories(introduced), introduced, origin, Map.of());
        Map<String, Reconciliation> derived = new TreeMap<>();
        for (Account account : introduced.values()) {
            if (account.isDerived()) {
                derived.put(account.name(), told.reconciled(account.name(), Origin.inputs(account, introduced)));
            }
        }
        return told.with(introduced, derived);
    }

    /** These accounts and others that are derived from some of them. */
    private Accounts with(Map<String, Account> accounts, Map<String, Reconciliation> reconciled) {
        Map<String, MembershipHistory> all = new TreeMap<>(histories);
        Map<String, Account> known = new TreeMap<>(introduced);
        Map<String, Reconciliation> made = new TreeMap<>(derived);
        for (Map.Entry<String, Reconciliation> each : reconciled.entrySet()) {
            Account account = Objects.requireNonNull(accounts.get(each.getKey()));
            Reconciliation derivation = each.getValue();
            all.put(account.name(), origin.history().apply(account, derivation.events()));
            known.put(account.name(), account);
            made.put(account.name(), derivation);
        }
        return new Accounts(organisation, all, known, origin, made);
    }

    private Reconciliation reconciled(String name, List<String> order) {
        List<Account> accounts = new ArrayList<>();
        for (String each : order) {
            accounts.add(account(each));
        }
        return Reconciler.reconcile(
                organisation,
                name,
                accounts,
                origin.claims(),
                history(order.get(0)).dissolution());
    }

    /**
     * Checks whether only a derived account can have a name.
     *
     * @param name the name of an account
     * @return whether it is {@value #RECONCILED} or {@value #DOCUMENTS}
     */
    public static boolean isReserved(String name) {
        return name.equals(RECONCILED) || name.equals(DOCUMENTS);
    }

    /**
     * Returns these accounts and one more, which is derived from some of them in another order of trust. Its name is theirs, separated by commas. One
     * account alone is derived from itself, and so there already. An account that is left out takes no part in it, but may dissent from it.
     *
     * @param order the names of the primary accounts to derive it from, the most trusted first
     * @return the accounts
     * @throws IllegalArgumentException if no account is named, or one that is not there, is derived or is named twice
     */
    public Accounts trusting(List<String> order) {
        if (order.isEmpty()) {
            throw new IllegalArgumentException("An order of trust names at least one account of " + organisation);
        }
        Set<String> seen = new HashSet<>();
        for (String name : order) {
            history(name);
            if (!introduced.containsKey(name) || isDerived(name)) {
                throw new IllegalArgumentException(
                        "An account that is derived from others has no place in an order of trust: \"" + name
                                + "\"; there are " + String.join(", ", primary()));
            }
            if (!seen.add(name)) {
                throw new IllegalArgumentException(
                        "An order of trust names each account once: \"" + name + "\" is there twice");
            }
        }
        String name = trustName(order);
        return order.size() == 1
                ? this
                : with(Map.of(name, Account.derived(name, order)), Map.of(name, reconciled(name, order)));
    }

    /**
     * Returns the name of the account that is derived in an order of trust.
     *
     * @param order the names of the accounts, the most trusted first
     * @return the names, separated by commas
     */
    public static String trustName(List<String> order) {
        return String.join(",", order);
    }

    /**
     * Returns how an account comes about: the steps by which it is derived. A primary account is derived from itself alone.
     *
     * @param account the name of the account
     * @return the reconciliation
     * @throws IllegalArgumentException if there is no such account, or its claims are not known
     */
    public Reconciliation reconciliation(String account) {
        return derivation(account).orElseGet(() -> {
            if (!introduced.containsKey(account)) {
                throw new IllegalArgumentException("The claims of the account are not known: \"" + account + "\"");
            }
            return reconciled(account, List.of(account));
        });
    }

    /**
     * Returns how an account is derived from others.
     *
     * @param account the name of the account
     * @return the reconciliation; empty for a primary account
     * @throws IllegalArgumentException if there is no such account
     */
    public Optional<Reconciliation> derivation(String account) {
        history(account);
        return Optional.ofNullable(derived.get(account));
    }

    /**
     * Returns what an account is.
     *
     * @param name the name of the account
     * @return its title, rank and inputs
     * @throws IllegalArgumentException if there is no such account
     */
    public Account account(String name) {
        history(name);
        Account account = introduced.get(name);
        return account == null ? Account.of(name) : account;
    }

    /**
     * Returns whose word an account goes by in facts that are kept by account beside the memberships.
     *
     * @param name the name of the account
     * @return the names of accounts, as {@link Account#precedence} orders them
     * @throws IllegalArgumentException if there is no such account
     */
    public List<String> precedence(String name) {
        return account(name).precedence(introduced.values());
    }

    /**
     * Returns the primary accounts: those that have claims of their own, and may dissent.
     *
     * @return their names, in alphabetical order
     */
    public List<String> primary() {
        return histories.keySet().stream().filter(name -> !isDerived(name)).toList();
    }

    private boolean isDerived(String name) {
        return account(name).isDerived();
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
     * @return {@value #RECONCILED} if there is such an account, else the only primary one; empty if there are several and none of that name
     */
    public Optional<String> preferred() {
        if (histories.containsKey(RECONCILED)) {
            return Optional.of(RECONCILED);
        }
        List<String> primary = primary();
        return primary.size() == 1 ? Optional.of(primary.get(0)) : Optional.empty();
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
        Set<Country> countries = EnumSet.noneOf(Country.class);
        for (MembershipHistory history : histories.values()) {
            countries.addAll(history.countries());
        }
        return List.copyOf(countries);
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
        SortedMap<String, MembershipHistory> assumed = new TreeMap<>(histories);
        byState.values()
                .forEach(ofOneState -> assumed.replaceAll((name, told) -> assumingIfPermitted(told, ofOneState)));
        assumed.put(account, history(account).assuming(assumptions));
        return new Accounts(organisation, assumed, introduced, origin, derived);
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
     * The primary accounts whose answer about a state cannot be true together with the answer of one of the accounts. Accounts that say nothing of
     * the state are not asked; one that is complete for it speaks by silence.
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
        for (String name : histories.keySet()) {
            if (!name.equals(account) && !isDerived(name) && speaksOf(name, country)) {
                A says = question.apply(history(name));
                if (contradicts.test(given, says)) {
                    dissents.add(new Dissent<>(name, country, says, citations(name, country, days)));
                }
            }
        }
        return List.copyOf(dissents);
    }

    private boolean speaksOf(String name, Country country) {
        return history(name).countries().contains(country)
                || account(name).complete().contains(country);
    }

    /**
     * Where an account's answers about a state stand.
     *
     * @param account the account
     * @param country the state
     * @param days the days that are asked about
     * @return those of the acts that decide where the state stands, in their order; of its first act if none has happened by then; empty if it says nothing
     * @throws IllegalArgumentException if there is no such account
     */
    public List<Citation> citations(String account, Country country, DateInterval days) {
        MembershipHistory history = history(account);
        MembershipEvent first = history.firstActAfter(country, days.end()).orElse(null);
        if (first != null) {
            return first.citations();
        }
        List<Standing> standings = days.start().equals(days.end())
                ? List.of(history.standing(country, days.end()))
                : history.timeline(country).during(days);
        Set<Citation> citations = new LinkedHashSet<>();
        for (Standing standing : standings) {
            for (Standing.Ground ground : standing.because()) {
                citations.addAll(ground.event().citations());
            }
        }
        return List.copyOf(citations);
    }
}
