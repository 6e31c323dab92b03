package io.github.csto.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.country.Country;
import io.github.csto.country.Wording;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.Standing;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of reconciliation, on accounts of two states that tell up to five acts each over a small calendar. */
class ReconciliationProperties {
    private static final List<Country> STATES = List.of(Country.parse("AM"), Country.parse("UZ"));
    private static final List<String> NAMES = List.of("one", "two", "three");
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private static Map<String, List<MembershipEvent>> accounts(Random random) {
        Map<String, List<MembershipEvent>> accounts = new LinkedHashMap<>();
        for (String name : NAMES) {
            List<MembershipEvent> events = new ArrayList<>();
            STATES.forEach(state -> events.addAll(acts(state, random)));
            accounts.put(name, events);
        }
        return accounts;
    }

    private static List<MembershipEvent> acts(Country country, Random random) {
        int size = random.nextInt(6);
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            days.add(FIRST.plusDays(random.nextInt(40) * 40L));
        }
        days.sort(null);
        List<MembershipEvent> acts = new ArrayList<>();
        String status = "";
        for (LocalDate day : days) {
            String from = status;
            List<MembershipAct> permitted = Arrays.stream(MembershipAct.values())
                    .filter(act -> ReconciliationOracle.mayFollow(from, act))
                    .toList();
            MembershipAct act = permitted.get(random.nextInt(permitted.size()));
            status = act.name();
            acts.add(MembershipEvent.of(country, act, blurred(day, random)));
        }
        return acts;
    }

    private static PartialDate blurred(LocalDate day, Random random) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> PartialDate.of(day);
            case 2 -> PartialDate.of(YearMonth.from(day));
            case 3 -> PartialDate.of(Year.from(day));
            default ->
                PartialDate.between(PartialDate.of(day.minusDays(random.nextInt(400))), PartialDate.of(Year.from(day)));
        };
    }

    private static List<Claim<MembershipEvent>> claims(Map<String, List<MembershipEvent>> accounts) {
        List<Claim<MembershipEvent>> claims = new ArrayList<>();
        accounts.forEach((name, events) -> {
            for (MembershipEvent event : events) {
                List<Citation> citations = List.of(Citation.of(name, claims.size() + 1));
                claims.add(new Claim<>(
                        "c-" + claims.size(),
                        "TEA",
                        Optional.of(name),
                        new MembershipEvent(event.country(), event.act(), event.date(), citations, ""),
                        citations,
                        List.of("words"),
                        ""));
            }
        });
        return claims;
    }

    /** In the order of the names; the first are the most trusted. */
    private static Reconciliation reconcile(
            List<String> names, List<Claim<MembershipEvent>> claims, List<Country> firstIsCompleteFor) {
        List<Account> accounts = new ArrayList<>();
        for (String name : names) {
            accounts.add(new Account(
                    name,
                    Wording.of(name, "", ""),
                    Optional.of(accounts.size() + 1),
                    List.of(),
                    accounts.isEmpty() ? firstIsCompleteFor : List.of()));
        }
        return Accounts.of("TEA", accounts, claims, (account, acts) -> MembershipHistory.of(acts))
                .trusting(names)
                .reconciliation(Accounts.trustName(names));
    }

    private static Reconciliation reconcile(Map<String, List<MembershipEvent>> accounts) {
        return reconcile(List.copyOf(accounts.keySet()), claims(accounts), List.of());
    }

    private static List<String> texts(List<MembershipEvent> events) {
        return events.stream().map(MembershipEvent::toString).toList();
    }

    private static List<String> days(List<MembershipEvent> events) {
        return events.stream()
                .map(event -> event.country() + " " + event.act() + " "
                        + event.date().earliest() + " " + event.date().latest())
                .toList();
    }

    @Property(tries = 3000)
    void theOracleDerivesTheSame(@ForAll long seed) {
        Map<String, List<MembershipEvent>> accounts = accounts(new Random(seed));
        assertThat(days(reconcile(accounts).events()))
                .as("%s", accounts)
                .isEqualTo(days(new ReconciliationOracle().derive(List.copyOf(accounts.values()))));
    }

    /** A dispute stands as the most trusted account of the act has it, and what is derived is a history. */
    @Property(tries = 3000)
    void theMostTrustedAccountOfAnActSaysWhetherItIsDisputed(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, List<MembershipEvent>> accounts = accounts(random);
        accounts.replaceAll((name, acts) -> acts.stream()
                .map(act -> new MembershipEvent(
                        act.country(),
                        act.act(),
                        random.nextInt(4) == 0,
                        act.date(),
                        act.circumstances(),
                        act.citations(),
                        act.reason()))
                .toList());
        Reconciliation reconciliation = reconcile(accounts);
        for (Country state : STATES) {
            List<MembershipEvent> derived = reconciliation.events().stream()
                    .filter(event -> event.country().equals(state))
                    .toList();
            List<Boolean> told = reconciliation.claims(state).stream()
                    .map(claims -> claims.get(0).value().disputed())
                    .toList();
            assertThat(derived)
                    .as("%s", accounts)
                    .extracting(MembershipEvent::disputed)
                    .isEqualTo(told);
        }
        MembershipHistory.of(reconciliation.events());
    }

    @Property(tries = 300)
    void theOrderOfRowsMeansNothingButBetweenActsOfOneStateInOneAccount(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, List<MembershipEvent>> accounts = accounts(random);
        List<Claim<MembershipEvent>> claims = claims(accounts);
        Map<String, List<Claim<MembershipEvent>>> sequences = new HashMap<>();
        claims.forEach(claim -> sequences
                .computeIfAbsent(claim.account() + " " + claim.value().country(), key -> new ArrayList<>())
                .add(claim));
        List<Claim<MembershipEvent>> shuffled = new ArrayList<>();
        List<List<Claim<MembershipEvent>>> rest = new ArrayList<>(sequences.values());
        while (!rest.isEmpty()) {
            List<Claim<MembershipEvent>> some = rest.get(random.nextInt(rest.size()));
            shuffled.add(some.remove(0));
            rest.removeIf(List::isEmpty);
        }
        Reconciliation one = reconcile(NAMES, claims, List.of());
        Reconciliation other = reconcile(NAMES, shuffled, List.of());
        assertThat(other.events()).isEqualTo(one.events());
        assertThat(other.steps()).isEqualTo(one.steps());
    }

    @Property(tries = 300)
    void anAccountThatAgreesAddsCitationsAndNothingElse(@ForAll long seed) {
        Map<String, List<MembershipEvent>> accounts = accounts(new Random(seed));
        Reconciliation before = reconcile(accounts);
        accounts.put("agreeing", before.events());
        Reconciliation after = reconcile(accounts);

        assertThat(texts(after.events())).isEqualTo(texts(before.events()));
        for (int i = 0; i < after.events().size(); i++) {
            List<Citation> added = new ArrayList<>(after.events().get(i).citations());
            assertThat(added).containsAll(before.events().get(i).citations());
            added.removeAll(before.events().get(i).citations());
            assertThat(added).extracting(Citation::document).containsExactly("agreeing");
        }
    }

    @Property(tries = 300)
    void anAccountAloneReconcilesToItself(@ForAll long seed) {
        List<MembershipEvent> alone = accounts(new Random(seed)).get("one");
        assertThat(texts(reconcile(Map.of("one", alone)).events())).isEqualTo(texts(alone));
    }

    @Property(tries = 300)
    void theWorldsOfTheResultAreWorldsOfTheMostTrustedWhereverTheOthersAddNothing(@ForAll long seed) {
        Map<String, List<MembershipEvent>> accounts = accounts(new Random(seed));
        Reconciliation derived = reconcile(accounts);
        MembershipHistory history = MembershipHistory.of(derived.events());
        MembershipHistory base = MembershipHistory.of(accounts.get("one"));
        for (Country country : base.countries()) {
            List<Standing.Ground> own = new ArrayList<>();
            List<List<Claim<MembershipEvent>>> claims = derived.claims(country);
            for (int i = 0; i < claims.size(); i++) {
                if (claims.get(i).get(0).account().orElseThrow().equals("one")) {
                    own.add(history.grounds(country).get(i));
                }
            }
            assertThat(own).hasSameSizeAs(base.grounds(country));
            for (int i = 0; i < own.size(); i++) {
                assertThat(own.get(i).event().act())
                        .isEqualTo(base.events(country).get(i).act());
                assertThat(Telling.isWithin(
                                own.get(i).window(),
                                base.grounds(country).get(i).window()))
                        .isTrue();
            }
            boolean addNothing = derived.steps(country).stream()
                    .map(ReconciliationStep::kind)
                    .noneMatch(kind ->
                            kind == ReconciliationStep.Kind.NARROWS || kind == ReconciliationStep.Kind.SUPPLIES);
            if (addNothing) {
                assertThat(texts(history.events(country))).isEqualTo(texts(base.events(country)));
            }
        }
    }

    @Property(tries = 300)
    void nothingIsSuppliedToACompleteAccountAndNothingNarrowed(@ForAll long seed) {
        Map<String, List<MembershipEvent>> accounts = accounts(new Random(seed));
        Reconciliation derived = reconcile(NAMES, claims(accounts), STATES);
        assertThat(texts(derived.events())).isEqualTo(texts(accounts.get("one")));
        assertThat(derived.countries()).isEqualTo(STATES);
    }

    @Property(tries = 300)
    void everyClaimIsRestedOnOrPassedOver(@ForAll long seed) {
        Reconciliation derived = reconcile(accounts(new Random(seed)));
        HashSet<Claim<MembershipEvent>> named = new HashSet<>();
        derived.steps().forEach(step -> {
            named.addAll(step.claims());
            named.addAll(step.lost());
        });
        assertThat(named).containsExactlyInAnyOrderElementsOf(derived.claims());
    }
}
