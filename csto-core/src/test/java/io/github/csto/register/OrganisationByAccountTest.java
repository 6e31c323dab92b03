package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** By which account's word a body ends for the observers of each account, for every choice of accounts that tell of its end. */
class OrganisationByAccountTest {
    /** Two accounts of memberships, one derived from each, one that knows observers alone, and rows of no account. */
    private static final List<String> TELLERS = List.of("p", "q", "z", "y", "o", "");

    /** Whom each goes by: itself, what is nearest, and what the account that answers by default is made of. */
    private static final Map<String, List<String>> ORDERS = Map.of(
            "p", List.of("p", "z", "y", "q", ""),
            "q", List.of("q", "y", "z", "p", ""),
            "z", List.of("z", "p", "y", "q", ""),
            "y", List.of("y", "q", "z", "p", ""),
            "o", List.of("o", "z", "p", "y", "q", ""));

    private static Map<String, String> row(String... namesAndCells) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < namesAndCells.length; i += 2) {
            cells.put(namesAndCells[i], namesAndCells[i + 1]);
        }
        cells.putIfAbsent("organisation", "TEA");
        cells.putIfAbsent("citations", "d");
        return cells;
    }

    private static Map<String, String> account(String name, String rank, String inputs) {
        return row(
                "claim",
                "A-" + name,
                "account",
                name,
                "english",
                "e",
                "french",
                "f",
                "russian",
                "r",
                "rank",
                rank,
                "inputs",
                inputs);
    }

    private static Map<String, String> act(String account) {
        return row("claim", "m-" + account, "account", account, "country", "IS", "act", "SIGN", "date", "1999");
    }

    private static String year(String teller) {
        return String.valueOf(2011 + TELLERS.indexOf(teller));
    }

    private static Register register(List<String> tellers) {
        List<Map<String, String>> ends = new ArrayList<>();
        for (String teller : tellers) {
            ends.add(row("claim", "e-" + teller, "account", teller, "name", "Tea", "ceased", year(teller)));
        }
        List<Map<String, String>> observers = new ArrayList<>();
        for (String account : ORDERS.keySet()) {
            observers.add(row("claim", "b-" + account, "account", account, "country", "FJ", "since", "2000"));
        }
        Map<String, List<Map<String, String>>> tables = new HashMap<>(Map.of(
                "documents",
                List.of(Map.of(
                        "document",
                        "d",
                        "phrase",
                        "x",
                        "title",
                        "t",
                        "publisher",
                        "p",
                        "date",
                        "2020",
                        "language",
                        "en")),
                "accounts",
                List.of(
                        account("p", "1", ""),
                        account("q", "2", ""),
                        account("z", "", "p"),
                        account("y", "", "q"),
                        account("reconciled", "", "p q")),
                "memberships",
                List.of(act("p"), act("q")),
                "observers",
                observers));
        if (!ends.isEmpty()) {
            tables.put("organisations", ends);
        }
        return Register.of(tables);
    }

    static Stream<List<String>> choices() {
        return IntStream.range(0, 1 << TELLERS.size())
                .mapToObj(chosen -> TELLERS.stream()
                        .filter(teller -> (chosen >> TELLERS.indexOf(teller) & 1) == 1)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("choices")
    void observersLeaveByTheFirstThatTells(List<String> tellers) {
        Map<String, String> until = new HashMap<>();
        register(tellers)
                .observers("TEA")
                .forEach(claim -> until.put(
                        claim.account().orElseThrow(),
                        claim.value().tenure().until().map(Object::toString).orElse("")));

        assertThat(until)
                .allSatisfy((account, end) -> assertThat(end)
                        .isEqualTo(ORDERS.get(account).stream()
                                .filter(tellers::contains)
                                .findFirst()
                                .map(OrganisationByAccountTest::year)
                                .orElse("")));
        assertThat(until).hasSameSizeAs(ORDERS);
    }
}
