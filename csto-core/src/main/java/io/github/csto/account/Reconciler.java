package io.github.csto.account;

import io.github.csto.account.ReconciliationStep.Kind;
import io.github.csto.country.Country;
import io.github.csto.membership.Dissolution;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.source.Claim;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Derives the acts of one state from the accounts, which are taken one after the other, the most trusted first. */
final class Reconciler {
    private final Country country;
    private final Optional<Dissolution> end;
    private final List<ReconciliationStep> steps = new ArrayList<>();

    private Telling standing;
    private boolean begun;
    private Optional<String> complete = Optional.empty();

    private Reconciler(Country country, Optional<Dissolution> end) {
        this.country = country;
        this.end = end;
        this.standing = Telling.of(List.of(), end).orElseThrow();
    }

    /** Derives the acts of every state; the accounts are primary ones, in their order of trust, each of which has a world. */
    static Reconciliation reconcile(
            String organisation,
            String name,
            List<Account> accounts,
            Map<String, List<Claim<MembershipEvent>>> claims,
            Optional<Dissolution> end) {
        Map<Country, Reconciler> byState = new EnumMap<>(Country.class);
        List<String> names = new ArrayList<>();
        List<Claim<MembershipEvent>> all = new ArrayList<>();
        for (Account account : accounts) {
            Map<Country, List<Claim<MembershipEvent>>> told = new EnumMap<>(Country.class);
            for (Country country : account.complete()) {
                told.put(country, new ArrayList<>());
            }
            List<Claim<MembershipEvent>> own = claims.getOrDefault(account.name(), List.of());
            for (Claim<MembershipEvent> claim : own) {
                Country country = claim.value().country();
                List<Claim<MembershipEvent>> ofState = told.getOrDefault(country, new ArrayList<>());
                ofState.add(claim);
                told.put(country, ofState);
            }
            for (Map.Entry<Country, List<Claim<MembershipEvent>>> ofState : told.entrySet()) {
                Country country = ofState.getKey();
                Reconciler reconciler = byState.get(country);
                if (reconciler == null) {
                    reconciler = new Reconciler(country, end);
                    byState.put(country, reconciler);
                }
                reconciler.add(account, ofState.getValue());
            }
            names.add(account.name());
            all.addAll(own);
        }
        Map<Country, Reconciliation.Derived> states = new EnumMap<>(Country.class);
        for (Map.Entry<Country, Reconciler> state : byState.entrySet()) {
            states.put(state.getKey(), state.getValue().derived());
        }
        return new Reconciliation(organisation, name, names, all, states);
    }

    private Reconciliation.Derived derived() {
        IdentityHashMap<ReconciliationStep, String> sentences = new IdentityHashMap<>();
        List<MembershipEvent> events = new ArrayList<>();
        List<List<Claim<MembershipEvent>>> claims = new ArrayList<>();
        List<List<ReconciliationStep>> because = new ArrayList<>();
        for (Telling.Item item : standing.items()) {
            events.add(item.explained(sentences));
            claims.add(item.claims());
            because.add(item.because());
        }
        return new Reconciliation.Derived(
                List.copyOf(events), List.copyOf(claims), List.copyOf(because), List.copyOf(steps));
    }

    private void add(Account account, List<Claim<MembershipEvent>> claims) {
        boolean isComplete = account.complete().contains(country);
        List<Telling.Item> told = new ArrayList<>();
        for (Claim<MembershipEvent> claim : claims) {
            told.add(Telling.Item.of(claim));
        }
        if (begun && !told.isEmpty()) {
            merge(account.name(), telling(told));
        } else if (!begun && (!told.isEmpty() || isComplete)) {
            begun = true;
            List<MembershipEvent> events = events(told);
            ReconciliationStep step = step(
                    told.isEmpty() ? Kind.BEGINS_SILENT : Kind.BEGINS,
                    account.name(),
                    events,
                    Optional.empty(),
                    events,
                    claims,
                    List.of());
            steps.add(step);
            List<Telling.Item> begins = new ArrayList<>();
            for (Telling.Item item : told) {
                begins.add(item.by(step));
            }
            standing = telling(begins);
        }
        if (isComplete && complete.isEmpty()) {
            complete = Optional.of(account.name());
        }
    }

    private Telling telling(List<Telling.Item> items) {
        return Telling.of(items, end).orElseThrow();
    }

    static List<MembershipEvent> events(List<Telling.Item> items) {
        List<MembershipEvent> events = new ArrayList<>();
        for (Telling.Item item : items) {
            events.add(item.event());
        }
        return events;
    }

    private ReconciliationStep step(
            Kind kind,
            String account,
            List<MembershipEvent> acts,
            Optional<MembershipEvent> against,
            List<MembershipEvent> result,
            List<Claim<MembershipEvent>> claims,
            List<Claim<MembershipEvent>> lost) {
        Optional<String> because = kind.rule() == ReconciliationRule.COMPLETENESS ? complete : Optional.empty();
        return new ReconciliationStep(kind, country, account, acts, against, result, because, claims, lost);
    }

    private void merge(String account, Telling less) {
        List<Alignment.Pair> pairs = Alignment.of(standing, less).pairs();
        Map<Integer, ReconciliationStep> byPosition = new TreeMap<>();
        List<Telling.Item> items = new ArrayList<>(standing.items());
        for (Alignment.Pair pair : pairs) {
            byPosition.put(pair.less(), pair(account, less, pair, items));
        }
        standing = telling(items);
        int supplied = 0;
        for (int gap = 0; gap <= pairs.size(); gap++) {
            int from = gap == 0 ? 0 : pairs.get(gap - 1).less() + 1;
            int to = gap == pairs.size() ? less.size() : pairs.get(gap).less();
            if (from < to) {
                int first = supplied + (gap == 0 ? 0 : pairs.get(gap - 1).more() + 1);
                int last = gap == pairs.size()
                        ? standing.size()
                        : supplied + pairs.get(gap).more();
                int before = standing.size();
                byPosition.put(from, supply(account, less, from, to, first, last));
                supplied += standing.size() - before;
            }
        }
        steps.addAll(byPosition.values());
    }

    /** One event described twice; what is left of its date goes to the items. */
    private ReconciliationStep pair(String account, Telling less, Alignment.Pair pair, List<Telling.Item> items) {
        Telling.Item stands = standing.item(pair.more());
        Telling.Item other = less.item(pair.less());
        List<MembershipEvent> acts = List.of(other.event());
        Optional<MembershipEvent> against = Optional.of(stands.event());
        if (!pair.sharesADay()) {
            ReconciliationStep dissents = step(
                    Kind.DISSENTS, account, acts, against, List.of(stands.event()), stands.claims(), other.claims());
            items.set(pair.more(), stands.by(dissents));
            return dissents;
        }
        PartialDate date = stands.event().date();
        PartialDate common =
                Telling.common(date, standing.days(pair.more()), other.event().date(), less.days(pair.less()));
        boolean narrows = !common.equals(date) && leavesAWorld(less, items, pair.more(), stands.with(common, other));
        boolean sameAct = stands.event().act() == other.event().act();
        boolean leavesOtherwise = !sameAct && ActClass.of(other.event().act()) == ActClass.LEAVING;
        Kind kind = narrows
                ? (complete.isPresent() ? Kind.NARROWS_NOTHING : Kind.NARROWS)
                : (sameAct ? Kind.AGREES : Kind.AGREES_ON_THE_DATE);
        Telling.Item merged = stands.with(narrows && complete.isEmpty() ? common : date, other);
        ReconciliationStep agrees = step(
                kind,
                account,
                acts,
                against,
                List.of(merged.event()),
                merged.claims(),
                leavesOtherwise ? other.claims() : List.of());
        items.set(pair.more(), merged.by(agrees));
        return agrees;
    }

    /** Whether some course is left with an act in place of the one at a position; if neither account disputes an act, there always is one. */
    private boolean leavesAWorld(Telling less, List<Telling.Item> items, int position, Telling.Item act) {
        if (!hasADispute(items) && !hasADispute(less.items())) {
            return true;
        }
        List<Telling.Item> narrowed = new ArrayList<>(items);
        narrowed.set(position, act);
        return Telling.of(narrowed, end).isPresent();
    }

    private static boolean hasADispute(List<Telling.Item> items) {
        for (Telling.Item item : items) {
            if (item.event().disputed()) {
                return true;
            }
        }
        return false;
    }

    /** A run of acts without a pair, to be placed among the standing acts of some positions. */
    private ReconciliationStep supply(
            String account, Telling less, int fromInclusive, int toExclusive, int firstInclusive, int lastExclusive) {
        List<Telling.Item> run = less.items().subList(fromInclusive, toExclusive);
        List<MembershipEvent> acts = events(run);
        List<Claim<MembershipEvent>> claims = new ArrayList<>();
        for (Telling.Item item : run) {
            claims.addAll(item.claims());
        }
        if (complete.isPresent()) {
            return step(Kind.SUPPLIES_NOTHING, account, acts, Optional.empty(), List.of(), List.of(), claims);
        }
        Placements placements =
                new Placements(standing, firstInclusive, lastExclusive, less, fromInclusive, toExclusive);
        List<List<Boolean>> places = placements.thatSettleNothing();
        if (places.size() == 1) {
            ReconciliationStep supplies = step(Kind.SUPPLIES, account, acts, Optional.empty(), acts, claims, List.of());
            standing = telling(supplied(places.get(0), run, firstInclusive, supplies));
            return supplies;
        }
        Kind refused = !places.isEmpty() ? Kind.SEVERAL_PLACES : placements.exist() ? Kind.WOULD_SETTLE : Kind.NO_PLACE;
        return step(refused, account, acts, Optional.empty(), List.of(), List.of(), claims);
    }

    /** The standing acts with those of a run among them: whether each act from a position on is of the run. */
    private List<Telling.Item> supplied(
            List<Boolean> place, List<Telling.Item> run, int firstInclusive, ReconciliationStep supplies) {
        List<Telling.Item> whole = new ArrayList<>(standing.items().subList(0, firstInclusive));
        int stands = firstInclusive;
        int supplied = 0;
        for (boolean isOfRun : place) {
            whole.add(isOfRun ? run.get(supplied++).by(supplies) : standing.item(stands++));
        }
        whole.addAll(standing.items().subList(stands, standing.size()));
        return whole;
    }
}
