package io.github.csto.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.register.Register;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules make of the accounts of the documents, in every order of trust. */
class SeedsReconciliationTest {
    private static final Register SEEDS = Register.fromSeeds();
    private static final List<String> TRUST = List.of("prose", "table", "list");
    private static final Country UZBEKISTAN = Country.parse("UZ");

    /** The histories that were once written by hand: organisation and state, then act, date and citations. */
    private static Map<String, List<String>> written() {
        Map<String, List<String>> written = new TreeMap<>();
        try (InputStream in = SeedsReconciliationTest.class.getResourceAsStream("reconciled.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> written.computeIfAbsent(cells[0] + " " + cells[1], key -> new ArrayList<>())
                            .add(cells[2] + " " + cells[3] + " " + cells[4]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written;
    }

    private static Map<String, List<String>> derived(Reconciliation reconciliation) {
        Map<String, List<String>> derived = new TreeMap<>();
        for (MembershipEvent event : reconciliation.events()) {
            derived.computeIfAbsent(reconciliation.organisation() + " " + event.country(), key -> new ArrayList<>())
                    .add(event.act() + " " + event.date() + " " + Citation.format(event.citations()));
        }
        return derived;
    }

    private static Accounts accounts(String organisation) {
        return SEEDS.accounts(organisation);
    }

    @Test
    void theRulesMakeTheHistoriesThatWereWrittenByHand() {
        Map<String, List<String>> derived = new TreeMap<>();
        SEEDS.organisations()
                .forEach(organisation ->
                        derived.putAll(derived(accounts(organisation).reconciliation(Accounts.DOCUMENTS))));

        assertThat(derived).isEqualTo(written()).hasSize(12 + 9 + 6 + 3);
    }

    @Test
    void eachHistoryIsThatOfTheDerivedActs() {
        for (String organisation : SEEDS.organisations()) {
            Accounts accounts = accounts(organisation);
            for (String account : List.of(Accounts.DOCUMENTS, Accounts.RECONCILED)) {
                assertThat(accounts.history(account).events())
                        .as(organisation + " " + account)
                        .containsAll(accounts.reconciliation(account).events());
            }
        }
    }

    @Test
    void whatUzbekistanDidIsToldInTwoWays() {
        Reconciliation reconciliation = accounts("CSTO").reconciliation(Accounts.DOCUMENTS);

        assertThat(reconciliation.order()).isEqualTo(TRUST);
        assertThat(reconciliation.steps(UZBEKISTAN))
                .extracting(step -> step.rule().number() + " " + step.kind() + " " + step.account() + " "
                        + step.acts().stream()
                                .map(act -> act.act() + " " + act.date())
                                .collect(Collectors.joining("; ")))
                .containsExactly(
                        "1 BEGINS prose SIGN 1992-05-15; RATIFY [1992-05-15..1994-04-20]; WITHDRAW [1999-04-02..2006]; REJOIN 2006",
                        "3 NARROWS table ACCEDE 1992-05-15",
                        "4 DISSENTS table SELF_SUSPEND 1998",
                        "3 AGREES table REJOIN 2006",
                        "5 SUPPLIES table SELF_SUSPEND 2012",
                        "3 AGREES_ON_THE_DATE list ACCEDE 1992",
                        "3 NARROWS list WITHDRAW 1999",
                        "3 AGREES list REJOIN 2006",
                        "3 AGREES_ON_THE_DATE list WITHDRAW 2012");
        ReconciliationStep dissents = reconciliation.steps(UZBEKISTAN).get(2);
        assertThat(dissents.lost()).extracting(Claim::id).containsExactly("CSTO-table-UZ-2");
        assertThat(dissents.claims()).extracting(Claim::id).containsExactly("CSTO-prose-UZ-3");
        assertThat(dissents)
                .hasToString("The account table has self-suspension (1998), which shares no day with"
                        + " withdrawal ([1999-04-02..2006]); this stands");
        assertThat(dissents.in(Locale.FRENCH))
                .isEqualTo("La version table a : suspension volontaire (1998), sans jour commun avec"
                        + " retrait ([1999-04-02..2006]), qui l’emporte");
        assertThat(dissents.in(Locale.forLanguageTag("ru")))
                .isEqualTo("В версии table: приостановление участия (1998); нет общего дня с тем, что остаётся в силе:"
                        + " выход ([1999-04-02..2006])");
        assertThat(reconciliation.claims(UZBEKISTAN))
                .extracting(claims -> claims.stream().map(Claim::id).collect(Collectors.joining(" ")))
                .containsExactly(
                        "CSTO-prose-UZ-1",
                        "CSTO-prose-UZ-2 CSTO-table-UZ-1 CSTO-list-UZ-1",
                        "CSTO-prose-UZ-3 CSTO-list-UZ-2",
                        "CSTO-prose-UZ-4 CSTO-table-UZ-3 CSTO-list-UZ-3",
                        "CSTO-table-UZ-4 CSTO-list-UZ-4");
    }

    // Every order of trust.

    private static List<List<String>> orders(List<String> names) {
        if (names.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> orders = new ArrayList<>();
        for (String first : names) {
            List<String> rest = new ArrayList<>(names);
            rest.remove(first);
            orders(rest).forEach(order -> {
                List<String> all = new ArrayList<>(List.of(first));
                all.addAll(order);
                orders.add(all);
            });
        }
        return orders;
    }

    /** Without the accounts that the organisation does not have. */
    private static Reconciliation derive(String organisation, List<String> order) {
        Accounts accounts = accounts(organisation);
        List<String> own = order.stream().filter(accounts.primary()::contains).toList();
        return accounts.trusting(own).reconciliation(Accounts.trustName(own));
    }

    private static Map<String, String> acts(List<MembershipEvent> events, String organisation) {
        Map<String, String> acts = new TreeMap<>();
        events.forEach(event -> acts.merge(
                organisation + " " + event.country(),
                event.act() + " " + event.date(),
                (some, more) -> some + "; " + more));
        return acts;
    }

    private static Map<String, String> derive(List<String> order) {
        Map<String, String> acts = new TreeMap<>();
        SEEDS.organisations()
                .forEach(organisation ->
                        acts.putAll(acts(derive(organisation, order).events(), organisation)));
        return acts;
    }

    private static List<String> changed(List<String> order) {
        Map<String, String> standard = derive(TRUST);
        Map<String, String> other = derive(order);
        assertThat(other).containsOnlyKeys(standard.keySet());
        return standard.keySet().stream()
                .filter(state -> !standard.get(state).equals(other.get(state)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "prose table list, 0",
        "prose list table, 1",
        "table prose list, 9",
        "table list prose, 9",
        "list prose table, 9",
        "list table prose, 9",
    })
    void anOrderOfTrustChangesSoManyHistories(String order, int number) {
        assertThat(changed(List.of(order.split(" ", -1)))).hasSize(number);
    }

    @Test
    void theOracleDerivesTheSameInEveryOrder() {
        for (List<String> order : orders(TRUST)) {
            for (String organisation : SEEDS.organisations()) {
                Accounts accounts = accounts(organisation);
                Map<String, List<MembershipEvent>> told = new LinkedHashMap<>();
                order.stream()
                        .filter(accounts.primary()::contains)
                        .forEach(name -> told.put(name, claimed(accounts, name)));
                assertThat(acts(byDays(derive(organisation, order).events()), organisation))
                        .as(order + " " + organisation)
                        .isEqualTo(acts(
                                byDays(new ReconciliationOracle().derive(List.copyOf(told.values()))), organisation));
            }
        }
    }

    /** However the dates are written. */
    private static List<MembershipEvent> byDays(List<MembershipEvent> events) {
        return events.stream()
                .map(event -> MembershipEvent.of(
                        event.country(),
                        event.act(),
                        event.date().isExact()
                                ? event.date()
                                : PartialDate.between(
                                        PartialDate.of(event.date().earliest()),
                                        PartialDate.of(event.date().latest()))))
                .toList();
    }

    /** Without the withdrawals that stand for the end of the body, which are no claims. */
    private static List<MembershipEvent> claimed(Accounts accounts, String name) {
        return accounts.reconciliation(name).claims().stream().map(Claim::value).toList();
    }

    @Test
    void theDocsShowEveryOrder() throws IOException {
        StringBuilder table = new StringBuilder("| order of trust | differs of | ")
                .append("Uzbekistan in CSTO | Armenia in CSTO |\n|---|---|---|---|\n");
        for (List<String> order : orders(TRUST)) {
            List<String> changed = changed(order);
            Map<String, String> acts = derive(order);
            table.append("| ")
                    .append(String.join(", ", order))
                    .append(" | ")
                    .append(changed.isEmpty() ? "–" : String.join(", ", changed))
                    .append(" | ")
                    .append(acts.get("CSTO UZ"))
                    .append(" | ")
                    .append(acts.get("CSTO AM"))
                    .append(" |\n");
        }
        assertThat(Files.readString(Path.of(System.getProperty("csto.root"), "docs", "accounts.md")))
                .as("docs/accounts.md should hold\n%s", table)
                .contains("\n\n" + table + "\n");
    }

    // Day by day.

    @Test
    void onNoDayAnythingElseFollowsFromTheHistoriesThatWereWrittenByHand() {
        Map<String, List<MembershipEvent>> byOrganisation = new TreeMap<>();
        written()
                .forEach((state, acts) -> acts.forEach(act -> byOrganisation
                        .computeIfAbsent(state.split(" ", -1)[0], key -> new ArrayList<>())
                        .add(MembershipEvent.parse(
                                state.split(" ", -1)[1] + " " + act.split(" ", -1)[0] + " " + act.split(" ", -1)[1]))));
        byOrganisation.forEach((organisation, events) -> {
            MembershipHistory derived = accounts(organisation).history(Accounts.DOCUMENTS);
            MembershipHistory plain = MembershipHistory.of(events, derived.stages());
            MembershipHistory byHand =
                    derived.dissolution().map(plain::endingWith).orElse(plain);
            for (Country country : byHand.countries()) {
                assertThat(statuses(derived, country))
                        .as(organisation + " " + country)
                        .isEqualTo(statuses(byHand, country));
            }
            assertThat(derived.countries()).isEqualTo(byHand.countries());
        });
    }

    private static List<String> statuses(MembershipHistory history, Country country) {
        return history.timeline(country).changes().stream()
                .map(Timeline.Change::day)
                .map(day -> day + " " + history.standing(country, day).possibleStatuses())
                .toList();
    }
}
