package io.github.csto.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.country.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whose word an account goes by, against a reading that gives each account its place by a key. */
class AccountPrecedenceProperties {
    private static final Wording TITLE = Wording.of("T", "", "");

    /** Why an account comes where it comes: the group, the rank of the input that brings it, whether it is that input, its name. */
    private record Key(int group, int rank, boolean input, String name) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparingInt(Key::group)
                    .thenComparingInt(Key::rank)
                    .thenComparing(Key::input)
                    .thenComparing(Key::name)
                    .compare(this, other);
        }
    }

    private static boolean isDefault(Account account) {
        return account.name().equals("reconciled");
    }

    /** What comes because of the inputs of a derived account. */
    private static List<Key> because(int group, Account derived, List<Account> accounts) {
        List<Key> keys = new ArrayList<>();
        for (Account input : accounts) {
            if (derived.inputs().contains(input.name())) {
                int rank = input.rank().orElseThrow();
                keys.add(new Key(group, rank, true, input.name()));
                for (Account other : accounts) {
                    if (other.inputs().contains(input.name()) && !isDefault(other)) {
                        keys.add(new Key(group, rank, false, other.name()));
                    }
                }
            }
        }
        return keys;
    }

    private static List<String> expected(Account asked, List<Account> accounts) {
        List<Key> keys = new ArrayList<>(List.of(new Key(0, 0, false, asked.name())));
        keys.addAll(because(1, asked, accounts));
        for (Account other : accounts) {
            if (isDefault(other)) {
                keys.add(new Key(3, 0, false, other.name()));
                keys.addAll(because(4, other, accounts));
            } else if (other.inputs().contains(asked.name())) {
                keys.add(new Key(2, 0, false, other.name()));
            }
        }
        Map<String, Key> places = new TreeMap<>();
        keys.forEach(key -> places.merge(key.name(), key, (a, b) -> a.compareTo(b) < 0 ? a : b));
        return places.values().stream().sorted().map(Key::name).toList();
    }

    @Property(tries = 500)
    void theOrderIsThatOfTheKeys(@ForAll("accounts") List<Account> accounts) {
        for (Account asked : accounts) {
            assertThat(asked.precedence(accounts)).isEqualTo(expected(asked, accounts));
        }
    }

    @Property(tries = 200)
    void itBeginsWithTheAccountAndEndsWithTheOneThatAnswersByDefault(@ForAll("accounts") List<Account> accounts) {
        for (Account asked : accounts) {
            List<String> names = asked.precedence(accounts);
            assertThat(names).startsWith(asked.name()).doesNotHaveDuplicates();
            accounts.stream()
                    .filter(AccountPrecedenceProperties::isDefault)
                    .findFirst()
                    .ifPresent(reconciled ->
                            assertThat(names).contains("reconciled").containsAll(reconciled.inputs()));
        }
    }

    @Property(tries = 200)
    void itDoesNotDependOnTheOrderInWhichTheAccountsAreGiven(@ForAll("accounts") List<Account> accounts) {
        List<Account> backwards = new ArrayList<>(accounts);
        Collections.reverse(backwards);
        for (Account asked : accounts) {
            assertThat(asked.precedence(backwards)).isEqualTo(asked.precedence(accounts));
        }
    }

    private static boolean hasAllInputs(Account whole, Account part) {
        return part.inputs().stream().allMatch(whole.inputs()::contains);
    }

    @Property(tries = 200)
    void whatTellsTheSameIsTheAccountWithItsInputsAndWhatIsMadeOfTheseAlone(
            @ForAll("accounts") List<Account> accounts) {
        for (Account asked : accounts) {
            Set<String> told = new HashSet<>(asked.inputs());
            for (Account other : accounts) {
                boolean isMadeOfThese = other.isDerived() && hasAllInputs(asked, other);
                if (other.equals(asked) || (isMadeOfThese && !isDefault(other))) {
                    told.add(other.name());
                }
            }
            assertThat(asked.within(accounts))
                    .isEqualTo(asked.precedence(accounts).stream()
                            .filter(told::contains)
                            .toList());
        }
    }

    /** Made in another order of trust than that of its name among the others. */
    @Example
    void anAccountTellsWhatItDoesThoughAnotherOfItsNameTellsMore() {
        Account p0 = new Account("p0", TITLE, Optional.of(1), List.of(), List.of());
        Account p1 = new Account("p1", TITLE, Optional.of(2), List.of(), List.of());
        Account zeta = new Account("zeta", TITLE, Optional.empty(), List.of("p0", "p1"), List.of());
        Account asked = new Account("zeta", TITLE, Optional.empty(), List.of("p0"), List.of());
        assertThat(asked.within(List.of(p0, p1, zeta))).containsExactly("zeta", "p0");
    }

    @Property(tries = 200)
    void whatTellsMoreIsMadeOfAllThatTheAccountIsMadeOfTheFewestInputsFirst(
            @ForAll("accounts") List<Account> accounts) {
        for (Account asked : accounts) {
            List<Account> widened = asked.widened(accounts);
            List<Account> more = widened.subList(1, widened.size());
            assertThat(widened.get(0)).isEqualTo(asked);
            assertThat(more)
                    .isSortedAccordingTo(Comparator.comparing(
                            (Account other) -> other.inputs().size() + " " + other.name()))
                    .containsExactlyInAnyOrderElementsOf(accounts.stream()
                            .filter(other -> other.isDerived() && !other.equals(asked))
                            .filter(other -> asked.isDerived()
                                    ? hasAllInputs(other, asked)
                                    : other.inputs().contains(asked.name()))
                            .toList());
        }
    }

    /** One to five primary accounts and up to three that are derived from some of them. */
    @Provide
    Arbitrary<List<Account>> accounts() {
        Arbitrary<List<Integer>> ranks = Arbitraries.integers()
                .between(1, 9)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(5);
        Arbitrary<List<Integer>> choices =
                Arbitraries.integers().between(0, 31).list().ofSize(3);
        return Combinators.combine(ranks, choices).as((order, chosen) -> {
            List<Account> accounts = new ArrayList<>();
            for (int i = 0; i < order.size(); i++) {
                accounts.add(new Account("p" + i, TITLE, Optional.of(order.get(i)), List.of(), List.of()));
            }
            List<String> derived = List.of("documents", "reconciled", "zeta");
            for (int i = 0; i < derived.size(); i++) {
                List<String> inputs = new ArrayList<>();
                for (int p = 0; p < order.size(); p++) {
                    if ((chosen.get(i) >> p & 1) == 1) {
                        inputs.add("p" + p);
                    }
                }
                if (!inputs.isEmpty()) {
                    accounts.add(new Account(derived.get(i), TITLE, Optional.empty(), inputs, List.of()));
                }
            }
            return List.copyOf(accounts);
        });
    }
}
