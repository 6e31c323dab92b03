package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.account.Accounts;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Derives the reconciled account once more from what the prose, the list and the table tell, by the written rules, and holds the rows of the
 * register to it.
 *
 * <p>What the accounts tell is matched by what it is: the signature, becoming a party, the n-th leaving, the n-th return. The prose leads; what it
 * leaves out the table supplies, with its manner (rule 3). The dates of the others narrow the leading one where they have days in common
 * with it: a more precise one that lies inside (rule 1), or the other end of a range (rule 2); else the leading one stands (rule 3). The row
 * rests on every claim, whosever, that leaves room for the derived date.
 *
 * <p>Each organisation is derived by itself. That memberships end with a body that ceases is no claim of any account, and so in no row here.
 */
class ReconciliationTest {
    private static final List<String> BY_RANK = List.of("prose", "table", "list");
    private static final List<String> PLACES =
            List.of("signature", "party", "leaving 1", "return 1", "leaving 2", "return 2", "leaving 3");
    private static final Register SEEDS = Register.fromSeeds();

    /** What a row of the reconciled account has to say. */
    private record Derived(
            MembershipAct act, String date, SortedMap<String, SortedSet<Integer>> lines, SortedSet<String> rules) {}

    /** Whose acts: a state in an organisation. */
    private static String state(Claim<MembershipEvent> claim) {
        return claim.organisation() + " " + claim.value().country();
    }

    private static Map<String, List<Claim<MembershipEvent>>> byState(Predicate<Claim<MembershipEvent>> which) {
        return SEEDS.facts(Fact.MEMBERSHIPS).stream()
                .filter(which)
                .collect(Collectors.groupingBy(ReconciliationTest::state, TreeMap::new, Collectors.toList()));
    }

    private static boolean isReconciled(Claim<MembershipEvent> claim) {
        return claim.account().orElseThrow().equals(Accounts.RECONCILED);
    }

    private static Map<String, List<Derived>> derived() {
        Map<String, List<Derived>> derived = new TreeMap<>();
        byState(claim -> !isReconciled(claim)).forEach((state, claims) -> {
            derived.put(state, reconcile(claims));
        });
        return derived;
    }

    @Test
    void theReconciledAccountIsWhatTheRulesMakeOfTheOthers() {
        Map<String, List<Derived>> written = new TreeMap<>();
        byState(ReconciliationTest::isReconciled)
                .forEach((state, claims) -> written.put(
                        state,
                        claims.stream()
                                .map(claim -> new Derived(
                                        claim.value().act(),
                                        claim.value().date().toString(),
                                        lines(claim.citations()),
                                        rulesNamed(claim.reason())))
                                .toList()));

        assertThat(written).isEqualTo(derived()).hasSize(12 + 9 + 6 + 3);
    }

    @ParameterizedTest
    @CsvSource({
        "CSTO UZ, SIGN 1992-05-15; RATIFY 1992-05-15; WITHDRAW [1999-04-02..1999]; REJOIN 2006; SELF_SUSPEND 2012",
        "EURASEC UZ, ACCEDE 2006; SELF_SUSPEND 2008",
        "EURASEC KZ, ACCEDE 2000",
        "GUAM UZ, ACCEDE 1999; WITHDRAW 2005",
        "GUAM GE, ACCEDE 1997",
        "CIS UZ, ACCEDE [1991-12-08..1992-05-15]",
        "CIS GE, ACCEDE [1991-12-08..2008-08]; WITHDRAW 2008-08",
    })
    void theRulesMakeTheCasesOfTheDocument(String state, String acts) {
        assertThat(derived().get(state).stream()
                        .map(act -> act.act() + " " + act.date())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(acts);
    }

    @Test
    void eachDocumentIsCitedOnceByARow() {
        for (Claim<MembershipEvent> claim : SEEDS.facts(Fact.MEMBERSHIPS)) {
            assertThat(claim.citations())
                    .extracting(Citation::document)
                    .as(claim.id())
                    .doesNotHaveDuplicates()
                    .isSorted();
        }
    }

    private static List<Derived> reconcile(List<Claim<MembershipEvent>> claims) {
        Map<String, Map<String, Claim<MembershipEvent>>> byPlace = new LinkedHashMap<>();
        PLACES.forEach(place -> byPlace.put(place, new LinkedHashMap<>()));
        for (String account : BY_RANK) {
            Map<String, Integer> counts = new HashMap<>();
            for (Claim<MembershipEvent> claim : claims) {
                if (claim.account().orElseThrow().equals(account)) {
                    String place = switch (claim.value().act()) {
                        case SIGN -> "signature";
                        case RATIFY, ACCEDE -> "party";
                        case WITHDRAW, SELF_SUSPEND -> "leaving " + counts.merge("leaving", 1, Integer::sum);
                        case REJOIN -> "return " + counts.merge("return", 1, Integer::sum);
                    };
                    assertThat(byPlace.get(place).put(account, claim))
                            .as(claim.id())
                            .isNull();
                }
            }
        }
        List<Derived> derived = new ArrayList<>();
        byPlace.values().stream()
                .filter(told -> !told.isEmpty())
                .forEach(told -> derived.add(merge(List.copyOf(told.values()))));
        return derived;
    }

    /** The claims about one act, the leading one first. */
    private static Derived merge(List<Claim<MembershipEvent>> told) {
        Claim<MembershipEvent> leading = told.get(0);
        SortedSet<String> rules = new TreeSet<>();
        if (!leading.account().orElseThrow().equals("prose")) {
            rules.add("rule 3");
        }
        SortedSet<LocalDate> days = days(leading.value().date());
        for (Claim<MembershipEvent> other : told) {
            SortedSet<LocalDate> common = days(other.value().date());
            common.retainAll(days(leading.value().date()));
            if (common.isEmpty()) {
                rules.add("rule 3");
            } else {
                days.retainAll(common);
            }
        }
        assertThat(days).as(leading.id()).isNotEmpty();
        if (days.size() < days(leading.value().date()).size()) {
            rules.add("rule 1");
        }
        List<Claim<MembershipEvent>> agreeing = told.stream()
                .filter(claim -> days(claim.value().date()).containsAll(days))
                .toList();
        if (days.size() > 1
                && agreeing.stream()
                        .anyMatch(claim -> claim.value().date().earliest().isBefore(days.first()))) {
            rules.add("rule 2");
        }
        String date = agreeing.stream()
                .map(claim -> claim.value().date())
                .filter(each -> days(each).equals(days))
                .findFirst()
                .map(PartialDate::toString)
                .orElseGet(() -> "[" + days.first() + ".." + days.last() + "]");
        return new Derived(
                leading.value().act(),
                date,
                lines(agreeing.stream()
                        .map(Claim::citations)
                        .flatMap(Collection::stream)
                        .toList()),
                rules);
    }

    private static SortedSet<LocalDate> days(PartialDate date) {
        return date.earliest().datesUntil(date.latest().plusDays(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedMap<String, SortedSet<Integer>> lines(List<Citation> citations) {
        SortedMap<String, SortedSet<Integer>> lines = new TreeMap<>();
        for (Citation citation : citations) {
            SortedSet<Integer> own = lines.computeIfAbsent(citation.document(), document -> new TreeSet<>());
            citation.lines().forEach(part -> {
                for (int line = part.first(); line <= part.last(); line++) {
                    own.add(line);
                }
            });
        }
        return lines;
    }

    private static SortedSet<String> rulesNamed(String reason) {
        assertThat(reason).isNotBlank();
        return Pattern.compile("rule \\d")
                .matcher(reason)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
