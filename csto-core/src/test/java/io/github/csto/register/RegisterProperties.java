package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.account.Account;
import io.github.csto.account.Accounts;
import io.github.csto.account.RosterCheck;
import io.github.csto.country.Country;
import io.github.csto.country.Wording;
import io.github.csto.membership.Circumstances;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.Roster;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import io.github.csto.stage.StageEvent;
import io.github.csto.stage.StageHistory;
import io.github.csto.testing.jqwik.Dates;
import io.github.csto.testing.jqwik.Histories;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** A register survives writing and reading whatever its texts are, and reading depends on no order but that of a state's acts. */
class RegisterProperties {
    private static final List<String> DOCUMENTS = List.of("000", "a-1", "Z_9");
    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("csto-register");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 100)
    void writtenAndReadAgainItIsTheSame(@ForAll("registers") Register register) throws IOException {
        register.write(folder);
        Register again = Register.read(folder);

        assertThat(again).isEqualTo(register).hasSameHashCodeAs(register);
        assertThat(again.toString()).isEqualTo(register.toString());
        assertThat(again.horizon()).isEqualTo(register.horizon());
        for (String organisation : register.organisations()) {
            for (String account : register.accounts(organisation).names()) {
                assertThat(again.accounts(organisation).history(account))
                        .isEqualTo(register.accounts(organisation).history(account));
            }
        }
    }

    @Property(tries = 100)
    void itsTablesMakeTheSameRegister(@ForAll("registers") Register register) {
        register.tables().forEach(RegisterTableTest::assertInForm);

        assertThat(Register.of(RegisterTableTest.rows(register)))
                .isEqualTo(register)
                .returns(register.digest(), Register::digest);
    }

    @Property(tries = 30)
    void theOrderOfRowsAndColumnsMeansNothingButBetweenTheActsOfOneState(@ForAll Random random) {
        RegisterFolder shuffled = RegisterFolder.ofSeeds();
        for (String file : List.of("documents.tsv", "memberships.tsv", "stages.tsv", "roster-checks.tsv")) {
            shuffled = shuffled.withText(file, text -> {
                List<List<String>> rows = RegisterFolder.rows(text);
                List<String> header = rows.get(0);
                List<List<String>> body = new ArrayList<>(rows.subList(1, rows.size()));
                Collections.shuffle(body, random);
                if (file.equals("memberships.tsv")) {
                    body = keepingTheOrderOfActs(header, rows.subList(1, rows.size()), body);
                }
                List<Integer> columns = new ArrayList<>();
                header.forEach(column -> columns.add(columns.size()));
                Collections.shuffle(columns, random);
                body.add(0, header);
                return RegisterFolder.unrows(body.stream()
                        .map(row -> columns.stream().map(row::get).toList())
                        .toList());
            });
        }
        assertThat(shuffled.read(folder)).isEqualTo(Register.fromSeeds());
    }

    /** Where an act of a state by an account stood, stands one of the same state and account, these in their order. */
    private static List<List<String>> keepingTheOrderOfActs(
            List<String> header, List<List<String>> rows, List<List<String>> shuffled) {
        Map<String, Deque<List<String>>> inOrder = new HashMap<>();
        rows.forEach(row -> inOrder.computeIfAbsent(whose(header, row), key -> new ArrayDeque<>())
                .add(row));
        List<List<String>> kept = new ArrayList<>();
        shuffled.forEach(row -> kept.add(inOrder.get(whose(header, row)).removeFirst()));
        return kept;
    }

    private static String whose(List<String> header, List<String> row) {
        return row.get(header.indexOf("account")) + " " + row.get(header.indexOf("country"));
    }

    @Property(tries = 6)
    void theOrderOfTheActsOfOneStateMatters(@ForAll @IntRange(min = 0, max = 5) int which) {
        List<String> accounts = List.of("prose", "list", "table");
        String first = "CSTO-" + accounts.get(which / 2) + "-" + (which % 2 == 0 ? "UZ" : "GE") + "-1";
        RegisterFolder swapped = RegisterFolder.ofSeeds().withText("memberships.tsv", text -> {
            List<List<String>> rows = RegisterFolder.rows(text);
            for (int i = 1; i < rows.size() - 1; i++) {
                if (rows.get(i).get(0).equals(first)) {
                    Collections.swap(rows, i, i + 1);
                    break;
                }
            }
            return RegisterFolder.unrows(rows);
        });

        assertThat(swapped.refusal(folder).faults()).isNotEmpty();
    }

    // Registers with odd texts.

    @Provide
    Arbitrary<Register> registers() {
        Arbitrary<List<MembershipHistory>> histories = Histories.histories()
                .filter(history -> !history.events().isEmpty())
                .list()
                .ofSize(4);
        return Combinators.combine(
                        histories,
                        Arbitraries.of("one", "two", "three", "two with three"),
                        texts().list().ofSize(30),
                        Dates.partialDates().list().ofSize(10),
                        citations().list().ofSize(12))
                .as(RegisterProperties::register)
                .withoutEdgeCases();
    }

    /** None, one, two or all of them. */
    private static Circumstances circumstances(int number, List<PartialDate> dates) {
        Circumstances.Manner[] manners = Circumstances.Manner.values();
        return new Circumstances(
                number % 2 == 0 ? Optional.empty() : Optional.of(manners[number % manners.length]),
                number % 5 == 0 ? Optional.of(dates.get(0)) : Optional.empty(),
                number % 7 == 0 ? Optional.of(dates.get(1)) : Optional.empty());
    }

    /** Texts as people type them into cells; never blank, and without space around. */
    private static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "\"", "\"\"", "'", " ", "  ", "\u00a0", "\u2028", "\uFEFF", "\f", "|", ",", ";", "=1+1", "#",
                        "\\", "é", "e\u0301", "Договор", "’", "«", "😀", "x", "Word", "0", "003:50", "]", "\u0000")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces).strip())
                .filter(text -> !text.isEmpty());
    }

    private static Arbitrary<List<Citation>> citations() {
        Arbitrary<List<Citation.Lines>> lines = Arbitraries.integers()
                .between(1, 999)
                .set()
                .ofMinSize(2)
                .ofMaxSize(7)
                .map(RegisterProperties::lines);
        return Combinators.combine(Arbitraries.of(DOCUMENTS), lines)
                .as(Citation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    /** Pairs are the ends of ranges; a last number alone is a line. */
    private static List<Citation.Lines> lines(Set<Integer> numbers) {
        List<Integer> ascending = numbers.stream().sorted().toList();
        List<Citation.Lines> lines = new ArrayList<>();
        for (int i = 0; i < ascending.size(); i += 2) {
            lines.add(new Citation.Lines(ascending.get(i), ascending.get(Math.min(i + 1, ascending.size() - 1))));
        }
        return lines;
    }

    private static Register register(
            List<MembershipHistory> told,
            String shape,
            List<String> texts,
            List<PartialDate> dates,
            List<List<Citation>> citations) {
        int[] next = {0};
        Supplier<String> text = () -> texts.get(next[0]++ % texts.size());
        Supplier<String> identifier = () -> text.get() + "·" + next[0];
        Supplier<List<Citation>> cited = () -> citations.get(next[0]++ % citations.size());
        Supplier<List<String>> witness = () -> Stream.of(text.get(), text.get())
                .map(part -> part.replace("|", "¦"))
                .limit(1 + next[0] % 2)
                .toList();
        List<SourceDocument> documents = new ArrayList<>();
        for (String id : DOCUMENTS) {
            int i = documents.size();
            documents.add(SourceDocument.builder()
                    .id(id)
                    .sha256("%064x".formatted(next[0] * 7919L))
                    .lines(Optional.of(next[0] * 31).filter(count -> i != 2))
                    .title(text.get())
                    .publisher(text.get())
                    .date(dates.get(i))
                    .language(Locale.forLanguageTag(
                            List.of("fr", "ru", "zh-Hant-TW", "de-CH-1996").get((next[0] + i) % 4)))
                    .address(
                            i == 1
                                    ? Optional.empty()
                                    : Optional.of(URI.create(
                                            List.of("urn:x:y", "https://example.org/ключ?a=b&c=%20#d", "mailto:a@b")
                                                    .get(i))))
                    .reason(text.get())
                    .build());
        }
        List<Claim<MembershipEvent>> memberships = new ArrayList<>();
        List<Claim<Account>> introduced = new ArrayList<>();
        List<Claim<StageEvent>> stages = new ArrayList<>();
        List<Claim<RosterCheck>> checks = new ArrayList<>();
        Map<String, Accounts> accounts = new TreeMap<>();
        // "two" makes one organisation of two accounts, "two with three" two organisations.
        Map<String, Integer> shapes = Map.of("one", 1, "two", 2, "three", 3);
        int from = 0;
        for (String size : shape.split(" with ", -1)) {
            String organisation = identifier.get();
            StageHistory own = told.get(from).stages();
            for (StageEvent event : own.events()) {
                List<Citation> places = cited.get();
                stages.add(new Claim<>(
                        identifier.get(),
                        organisation,
                        Optional.empty(),
                        new StageEvent(event.stage(), event.date(), places),
                        places,
                        witness.get(),
                        text.get()));
            }
            List<Claim<Account>> ranked = new ArrayList<>();
            List<Claim<MembershipEvent>> claimed = new ArrayList<>();
            for (int i = 0; i < shapes.get(size); i++) {
                // Spaces and commas separate names of accounts.
                String account = identifier.get().replaceAll("[\\s,]", "_");
                ranked.add(new Claim<>(
                        identifier.get(),
                        organisation,
                        Optional.empty(),
                        new Account(
                                account,
                                Wording.of(witness.get().get(0), "", "Т"),
                                Optional.of(7 - i),
                                List.of(),
                                List.of()),
                        List.of(),
                        List.of(),
                        text.get()));
                for (MembershipEvent event : told.get((from + i) % told.size()).events()) {
                    List<Citation> places = cited.get();
                    String reason = next[0] % 3 == 0 ? "" : text.get();
                    Claim<MembershipEvent> claim = new Claim<>(
                            identifier.get(),
                            organisation,
                            Optional.of(account),
                            new MembershipEvent(
                                    event.country(),
                                    event.act(),
                                    next[0] % 4 == 0,
                                    event.date(),
                                    circumstances(next[0], dates),
                                    places,
                                    reason),
                            places,
                            witness.get(),
                            reason);
                    memberships.add(claim);
                    claimed.add(claim);
                }
            }
            introduced.addAll(ranked);
            StageHistory stageHistory = StageHistory.of(stages.stream()
                    .filter(claim -> claim.organisation().equals(organisation))
                    .map(Claim::value)
                    .toList());
            Accounts made = Accounts.of(
                    organisation,
                    ranked.stream().map(Claim::value).toList(),
                    claimed,
                    acts -> MembershipHistory.of(acts, stageHistory));
            accounts.put(organisation, made);
            Roster roster = made.history(made.preferred().orElseThrow())
                    .roster(dates.get(9).earliest());
            boolean certain =
                    roster.undetermined().isEmpty() && !roster.counted().isEmpty();
            checks.add(new Claim<>(
                    identifier.get(),
                    organisation,
                    Optional.empty(),
                    new RosterCheck(
                            PartialDate.of(roster.day()),
                            certain ? RosterCheck.Says.EXACTLY : RosterCheck.Says.NONE_OF,
                            certain ? roster.counted() : List.of(Country.TO, Country.CL)),
                    cited.get(),
                    witness.get(),
                    text.get()));
            from += 2;
        }
        return Registers.of(documents, memberships, introduced, stages, checks, accounts);
    }
}
