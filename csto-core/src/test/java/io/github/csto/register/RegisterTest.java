package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.csto.Csto;
import io.github.csto.account.Accounts;
import io.github.csto.account.RosterCheck;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.organisation.Aim;
import io.github.csto.organisation.AssistanceStep;
import io.github.csto.organisation.TreatyPart;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import io.github.csto.stage.Stage;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The register that comes with the library, an invented one, and what the reader forgives. */
class RegisterTest {
    private static final Register SEEDS = Register.fromSeeds();

    @TempDir
    Path folder;

    @Test
    void theSeedsHoldFiveDocumentsWithManySourcesBesideThemAndTheAccountsOfFourOrganisations() {
        assertThat(SEEDS.sources().documents().stream()
                        .filter(document -> document.sha256().isPresent()))
                .extracting(SourceDocument::id)
                .containsExactly("000", "001", "002", "003", "004");
        assertThat(SEEDS.organisations()).containsExactly("CIS", "CSTO", "EURASEC", "GUAM");
        assertThat(SEEDS.knownOrganisations())
                .containsExactly(
                        "CDS", "CIS", "CPS", "CSTO", "EAEU", "EU", "EURASEC", "GUAM", "NATO", "OSCE", "SCO", "UN");
        assertThat(SEEDS.preferredOrganisation()).contains("CSTO");
        assertThat(SEEDS.accounts("CIS").names())
                .containsExactly("documents", "prose", "reconciled", "record", "table");
        assertThat(SEEDS.accounts("EURASEC").names()).containsExactly("documents", "reconciled", "record", "table");
        assertThat(SEEDS.accounts("GUAM").names())
                .containsExactly("documents", "list", "prose", "reconciled", "record");
        assertThat(SEEDS.accounts("CSTO").organisation()).isEqualTo("CSTO");
        assertThat(SEEDS.accounts("CSTO").names())
                .containsExactly(
                        "akipress",
                        "armenia",
                        "documents",
                        "list",
                        "prose",
                        "reconciled",
                        "record",
                        "table",
                        "unian",
                        "uzbekistan");
        assertThat(SEEDS.accounts("CSTO").primary())
                .containsExactly("akipress", "armenia", "list", "prose", "record", "table", "unian", "uzbekistan");
        assertThat(SEEDS.accounts("CSTO").preferred()).contains("reconciled");
        assertThat(SEEDS.accounts("CSTO").countries())
                .extracting(Country::alpha2)
                .containsExactly("AM", "AZ", "BY", "GE", "KG", "KZ", "RU", "TJ", "UZ");
        assertThat(SEEDS.facts(Fact.STAGES, "CSTO", "documents"))
                .extracting(claim -> claim.value().stage() + " " + claim.value().date() + " " + claim.citations())
                .containsExactly(
                        "TREATY_SIGNED 1992-05-15 [003:117]",
                        "TREATY_IN_FORCE 1994-04-20 [003:125]",
                        "CHARTER_SIGNED 2002-10-07 [003:137,168]",
                        "ORGANISATION 2003-09-18 [003:137]");
        assertThat(SEEDS.horizon("CSTO", "documents")).isEqualTo(PartialDate.parse("2023-11-23"));
        assertThat(SEEDS.horizon("CSTO", "record")).isEqualTo(PartialDate.parse("2026-02-15"));
        assertThat(SEEDS.horizon("CSTO", "reconciled")).isEqualTo(PartialDate.parse("2026-02-15"));
        assertThat(SEEDS)
                .hasToString(SEEDS.sources().documents().size() + " documents, "
                        + SEEDS.claims().values().stream().mapToInt(List::size).sum()
                        + " claims about CIS, CSTO, EURASEC, GUAM");
        assertThat(SEEDS.claims())
                .containsOnlyKeys(
                        Fact.ALL.stream().map(fact -> fact.name() + ".tsv").toArray(String[]::new));
    }

    @Test
    void theShippedRegisterKeepsEveryLawThatAUsersHasToKeep() {
        Register checked = RegisterReader.readSeeds();
        Register packaged = Register.packaged();

        assertThat(packaged).isEqualTo(checked).hasSameHashCodeAs(checked).hasToString(checked.toString());
        assertThat(packaged.digest()).isEqualTo(checked.digest());
        for (String organisation : checked.knownOrganisations()) {
            assertThat(packaged.rules(organisation)).isEqualTo(checked.rules(organisation));
            assertThat(packaged.councilRecord(organisation)).isEqualTo(checked.councilRecord(organisation));
        }
        for (String organisation : checked.organisations()) {
            for (String account : checked.accounts(organisation).names()) {
                assertThat(packaged.accounts(organisation).history(account))
                        .isEqualTo(checked.accounts(organisation).history(account));
            }
        }
    }

    @Test
    void aQuestionReadsOnlyTheTablesThatItNeeds() {
        Register register = Register.packaged();
        assertThat(register.contents().read()).isEmpty();

        Csto.of(register, Register.CSTO).isMember(Country.AM, LocalDate.of(2010, 1, 1));
        assertThat(register.contents().read()).containsExactly("accounts", "memberships", "organisations", "stages");

        Csto.of(register, Register.CSTO).membersOn(LocalDate.of(2010, 1, 1));
        assertThat(register.contents().read())
                .containsExactly(
                        "accounts",
                        "documents",
                        "memberships",
                        "organisations",
                        "roster-checks",
                        "stages",
                        "statements");

        register.facts(Fact.ORGANS);
        assertThat(register.contents().read())
                .containsExactly(
                        "accounts",
                        "documents",
                        "memberships",
                        "organisations",
                        "organs",
                        "roster-checks",
                        "stages",
                        "statements");
    }

    @Test
    void threadsThatAskAtTheSameTimeGetTheSame() throws Exception {
        Register register = Register.packaged();
        Queue<Accounts> accounts = new ConcurrentLinkedQueue<>();
        Queue<List<?>> organs = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            threads.add(new Thread(() -> {
                accounts.add(register.accounts(Register.CSTO));
                organs.add(register.facts(Fact.ORGANS));
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(accounts).hasSize(8).allSatisfy(each -> assertThat(each).isSameAs(accounts.element()));
        assertThat(organs).hasSize(8).allSatisfy(each -> assertThat(each).isSameAs(organs.element()));
    }

    @Test
    void eachAccountByItselfStaysInTheTableOfTheMachine() {
        Map<String, String> statuses = new HashMap<>();
        for (Claim<MembershipEvent> claim : SEEDS.facts(Fact.MEMBERSHIPS)) {
            String state = claim.organisation() + " " + claim.account().orElseThrow() + " "
                    + claim.value().country();
            String step = statuses.getOrDefault(state, "OUTSIDE") + " "
                    + claim.value().act();
            assertThat(Registers.MACHINE).as(claim.id()).containsKey(step);
            statuses.put(state, Registers.MACHINE.get(step));
        }
        Map<String, Integer> countries = new TreeMap<>();
        for (String organisation : SEEDS.organisations()) {
            for (String account : SEEDS.accounts(organisation).primary()) {
                MembershipHistory history = SEEDS.accounts(organisation).history(account);
                boolean ceased = SEEDS.organisation(organisation)
                        .orElseThrow()
                        .value()
                        .ceased()
                        .isPresent();
                assertThat(history.events().stream()
                                // Of the claims of a body that has ceased none is a withdrawal: all are its end.
                                .filter(event -> !ceased || event.act() != MembershipAct.WITHDRAW))
                        .as(organisation + " " + account)
                        .isNotEmpty()
                        .containsExactlyElementsOf(SEEDS.facts(Fact.MEMBERSHIPS).stream()
                                .filter(claim -> claim.organisation().equals(organisation))
                                .filter(claim -> claim.account().orElseThrow().equals(account))
                                .map(Claim::value)
                                .toList());
                countries.put(organisation + " " + account, history.countries().size());
            }
        }
        assertThat(countries)
                .containsOnly(
                        Map.entry("CIS prose", 6),
                        Map.entry("CIS record", 3),
                        Map.entry("CIS table", 12),
                        Map.entry("CSTO akipress", 1),
                        Map.entry("CSTO armenia", 1),
                        Map.entry("CSTO list", 9),
                        Map.entry("CSTO prose", 9),
                        Map.entry("CSTO record", 9),
                        Map.entry("CSTO table", 9),
                        Map.entry("CSTO unian", 1),
                        Map.entry("CSTO uzbekistan", 1),
                        Map.entry("EURASEC record", 6),
                        Map.entry("EURASEC table", 6),
                        Map.entry("GUAM list", 3),
                        Map.entry("GUAM prose", 1),
                        Map.entry("GUAM record", 5));
    }

    @Test
    void everyClaimIsNamedAfterItsAccountAndStateAndGivesAReason() {
        Set<String> seen = new HashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Claim<MembershipEvent> claim : SEEDS.facts(Fact.MEMBERSHIPS)) {
            String stem = claim.organisation() + "-" + claim.account().orElseThrow() + "-"
                    + claim.value().country() + "-";
            assertThat(claim.id()).isEqualTo(stem + counts.merge(stem, 1, Integer::sum));
        }
        SEEDS.claims()
                .values()
                .forEach(claims -> claims.forEach(claim -> {
                    assertThat(seen.add(claim.id())).as(claim.id()).isTrue();
                    assertThat(SEEDS.knownOrganisations()).as(claim.id()).contains(claim.organisation());
                    assertThat(claim.id()).startsWith(claim.organisation() + "-");
                    assertThat(claim.reason()).as(claim.id()).isNotBlank();
                    assertThat(claim.citations()).as(claim.id()).isNotEmpty();
                    // Words that stand on the lines, wherever lines of the five documents are cited.
                    assertThat(claim.witness().isEmpty())
                            .as(claim.id())
                            .isEqualTo(claim.citations().stream()
                                    .noneMatch(citation -> citation.document().matches("00[0-4]")));
                }));
        assertThat(SEEDS.sources().documents().stream()
                        .filter(document -> document.sha256().isPresent()))
                .allSatisfy(document -> assertThat(document.reason()).isNotBlank());
    }

    @Test
    void thePassagesThatNameMembersHoldForTheDerivedAccount() {
        Map<String, String> named = SEEDS.facts(Fact.ROSTER_CHECKS).stream()
                .filter(check -> check.account().orElseThrow().equals("documents"))
                .collect(Collectors.toMap(
                        check -> check.organisation() + " " + check.value().says() + " " + check.citations(),
                        check -> check.value().date() + " "
                                + check.value().countries().stream()
                                        .map(Country::alpha2)
                                        .sorted()
                                        .collect(Collectors.joining(" ")),
                        (a, b) -> a,
                        TreeMap::new));
        assertThat(named)
                .containsOnly(
                        Map.entry("CSTO AMONG [000:7]", "2023-11-23 AM BY KG KZ RU"),
                        Map.entry("CSTO EXACTLY [000:39]", "2023-11-23 AM BY KG KZ RU TJ"),
                        Map.entry("CSTO EXACTLY [001:3,5-6]", "2023-11-23 AM BY KG KZ RU TJ"),
                        Map.entry("CSTO EXACTLY [003:19,42]", "[2022-01-07..2022-01] AM BY KG KZ RU TJ"),
                        Map.entry("CSTO EXACTLY [003:32]", "[2022-01-07..2022-01] AM BY KG KZ RU TJ"),
                        Map.entry("CSTO EXACTLY [004:5,7,13,67]", "2020-12-02 AM BY KG KZ RU TJ"),
                        Map.entry("CSTO NONE_OF [003:151,158-159,162-164]", "[2022-01-07..2022-01] AZ GE MD TM UA"),
                        Map.entry("CIS AMONG [003:117]", "1992-05-15 AM KG KZ RU TJ UZ"),
                        Map.entry("CIS NONE_OF [003:74]", "[2022-01-07..2022-01] RS"),
                        Map.entry("EURASEC NONE_OF [003:151,158-159,164,176]", "[2000..2014-12-31] AZ GE TM"));
        for (Claim<RosterCheck> claim : SEEDS.facts(Fact.ROSTER_CHECKS)) {
            RosterCheck check = claim.value();
            String account = claim.account().orElseThrow();
            assertThat(account).isIn("documents", "record");
            MembershipHistory reconciled =
                    SEEDS.accounts(claim.organisation()).history(account.equals("record") ? "reconciled" : account);
            assertThat(check.disagreements(reconciled)).as(claim.id()).isEmpty();
            check.date()
                    .earliest()
                    .datesUntil(check.date().latest().plusDays(1))
                    .forEach(day -> {
                        List<Country> members = Stream.of(Country.values())
                                .filter(country -> reconciled.isMember(country, day) == Certainty.YES)
                                .toList();
                        switch (check.says()) {
                            case EXACTLY -> assertThat(members).hasSameElementsAs(check.countries());
                            case AMONG -> assertThat(members).containsAll(check.countries());
                            case NONE_OF -> assertThat(members).doesNotContainAnyElementsOf(check.countries());
                        }
                    });
        }
        // The prose counts a seventh among the members at its time of writing, so its account does not hold; and it
        // does not say when two
        // others had left.
        MembershipHistory prose = SEEDS.accounts("CSTO").history("prose");
        assertThat(SEEDS.facts(Fact.ROSTER_CHECKS, "CSTO", "documents").stream()
                        .map(Claim::value)
                        .filter(check -> check.says() == RosterCheck.Says.EXACTLY))
                .isNotEmpty()
                .allSatisfy(check -> assertThat(check.disagreements(prose))
                        .filteredOn(disagreement -> disagreement.contains("YES by the history"))
                        .containsExactly("member UZ on " + check.date() + ": YES by the history, NO by the passage"));
    }

    @Test
    void theInventedRegisterIsReadAsWritten() {
        Register register = RegisterFolder.invented().read(folder);

        assertThat(register.organisations()).containsExactly("TEA");
        assertThat(register.facts(Fact.MEMBERSHIPS))
                .extracting(Claim::value)
                .extracting(Object::toString)
                .containsExactly(
                        "FJ ACCEDE 2002", "FJ WITHDRAW [2005-02-01..2005]", "IS SIGN 2001-03-01", "IS RATIFY 2002");
        Claim<MembershipEvent> last = register.facts(Fact.MEMBERSHIPS).get(1);
        assertThat(last.id()).isEqualTo("T-4");
        assertThat(last.account()).contains("leaflet");
        assertThat(last.citations()).extracting(Object::toString).containsExactly("a:4", "b:1");
        assertThat(last.witness()).containsExactly("1 February 2005", "left in 2005");
        assertThat(last.reason()).isEqualTo("Bounded.");
        SourceDocument document = register.sources().documents().get(0);
        assertThat(document.lines()).contains(5);
        assertThat(register.sources().documents().get(2).lines()).isEmpty();
        assertThat(document.title()).isEqualTo("The leaflet");
        assertThat(document.publisher()).isEqualTo("Invented Press");
        assertThat(document.language().toLanguageTag()).isEqualTo("en");
        assertThat(document.address()).hasToString("Optional[https://example.org/a]");
        assertThat(register.sources().documents().get(1).address()).isEmpty();
        assertThat(register.facts(Fact.ROSTER_CHECKS).get(1).value().countries())
                .containsExactly(Country.FJ, Country.TO);
        assertThat(register.facts(Fact.ROSTER_CHECKS).get(1).value().says()).isEqualTo(RosterCheck.Says.NONE_OF);
        assertThat(register.accounts("TEA").history("leaflet").stages().events())
                .extracting(Object::toString)
                .hasSize(2)
                .first()
                .asString()
                .contains("TREATY_SIGNED", "2001-03-01", "a:2");
        assertThat(register).hasToString("3 documents, 8 claims about TEA");
        assertThat(register.horizon()).isEqualTo(PartialDate.parse("2012-01"));
    }

    @Test
    void stagesBelongToTheirOrganisation() {
        Register register = RegisterFolder.invented()
                .withRow("memberships.tsv", "K-1", "COFFEE", "mug", "BR", "ACCEDE", "2002", "a:1", "Leaflet", "")
                .read(folder);

        assertThat(register.organisations()).containsExactly("COFFEE", "TEA");
        assertThat(register.accounts("COFFEE").history("mug").stages().isRecorded())
                .isFalse();
        assertThat(register.accounts("TEA").history("leaflet").stages().isRecorded())
                .isTrue();
        assertThat(register.accounts("COFFEE").countries()).containsExactly(Country.BR);
        assertThat(register).hasToString("3 documents, 9 claims about COFFEE, TEA");
    }

    @Test
    void unknownNamesAreToldWithThoseThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEEDS.accounts("NOPE"))
                .withMessage("Unknown organisation: \"NOPE\"; there are CIS, CSTO, EURASEC, GUAM");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEEDS.accounts("NATO"))
                .withMessage(
                        "Known by name only, no memberships are told: \"NATO\"; they are of CIS, CSTO, EURASEC, GUAM");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEEDS.accounts("CSTO").history("nope"))
                .withMessage(
                        "Unknown account of CSTO: \"nope\"; there are akipress, armenia, documents, list, prose, reconciled,"
                                + " record, table, unian, uzbekistan");
        assertThatNullPointerException().isThrownBy(() -> SEEDS.accounts(null)).withMessage("organisation");
        assertThatNullPointerException()
                .isThrownBy(() -> SEEDS.accounts("CSTO").history(null))
                .withMessage("account");
        assertThatNullPointerException().isThrownBy(() -> Register.read(null)).withMessage("folder");
    }

    @ParameterizedTest
    @CsvSource({
        "leaflet, leaflet",
        "leaflet poster, reconciled",
        "zeta leaflet poster, reconciled",
    })
    void theReconciledAccountIsPreferredElseTheOnlyOne(String accounts, String preferred) {
        RegisterFolder tables = RegisterFolder.invented()
                .without("roster-checks.tsv")
                .withText("memberships.tsv", text -> text.lines().findFirst().orElseThrow() + "\n");
        for (String account : accounts.split(" ", -1)) {
            tables = tables.withRow(
                    "memberships.tsv", "X-" + account, "TEA", account, "IS", "ACCEDE", "2002", "a:1", "Leaflet", "");
        }
        Register register = (accounts.contains(" ")
                        ? RegisterFolder.introduced(tables, "TEA", accounts.split(" ", -1))
                        : tables)
                .read(folder);

        assertThat(register.accounts("TEA").primary())
                .containsExactly(Stream.of(accounts.split(" ", -1)).sorted().toArray(String[]::new));
        assertThat(register.accounts("TEA").preferred().orElse("")).isEqualTo(preferred);
    }

    @Test
    void aCheckIsHeldToTheDerivedAccountInTheDefaultOrderOnly() {
        RegisterFolder two = RegisterFolder.introduced(
                RegisterFolder.invented()
                        .withRow("memberships.tsv", "X-1", "TEA", "other", "IS", "ACCEDE", "2002", "a:1", "Leaflet", "")
                        .withRow(
                                "memberships.tsv",
                                "X-2",
                                "TEA",
                                "other",
                                "IS",
                                "WITHDRAW",
                                "2003",
                                "a:1",
                                "Leaflet",
                                ""),
                "TEA",
                "leaflet",
                "other");
        assertThat(two.refusal(folder).faults()).extracting(RegisterFault::file).containsOnly("roster-checks.tsv");
        Register register =
                two.withCell("memberships.tsv", 7, "date", "2012-03").read(folder);
        assertThat(register.accounts("TEA")
                        .trusting(List.of("other", "leaflet"))
                        .history("other,leaflet")
                        .events())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2010, 2012, 2012-01-01, 2012-12-31",
        "2010-06-30, 2009-01-01, 2010-06-30, 2010-06-30",
        "2010, 2010-06, 2010-06-01, 2010-12-31",
        "2010, 2010-12-31, 2010-12-31, 2010-12-31",
        "[2000..2010], 2005-03-02, 2005-03-02, 2010-12-31",
        "2010, [2010-01-01..2010-12-31], 2010-01-01, 2010-12-31"
    })
    void theHorizonIsTheDateOfTheLatestDocument(String first, String second, String earliest, String latest) {
        RegisterFolder tables = RegisterFolder.invented().without("roster-checks.tsv");
        for (List<String> dates : List.of(List.of(first, second), List.of(second, first))) {
            PartialDate horizon = tables.withCell("documents.tsv", 2, "date", dates.get(0))
                    .withCell("documents.tsv", 3, "date", dates.get(1))
                    .read(folder)
                    .horizon();
            assertThat(horizon.earliest()).hasToString(earliest);
            if (earliest.equals(latest)) {
                assertThat(horizon).hasToString(earliest);
            }
            assertThat(horizon.latest()).hasToString(latest);
        }
    }

    @Test
    void theHorizonIsWrittenAsItsDocumentWritesIt() {
        assertThat(RegisterFolder.invented()
                        .withCell("documents.tsv", 3, "date", "2012-02")
                        .read(folder)
                        .horizon())
                .isEqualTo(PartialDate.parse("2012-02"));
    }

    // What spreadsheets and people do to tables.

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void linesEndAsSpreadsheetsWriteThem(String end) {
        assertThat(RegisterFolder.ofSeeds()
                        .withTexts(text -> text.replace("\n", end))
                        .read(folder))
                .isEqualTo(SEEDS);
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(RegisterFolder.ofSeeds().withTexts(text -> "\uFEFF" + text).read(folder))
                .isEqualTo(SEEDS);
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertThat(RegisterFolder.ofSeeds().withTexts(String::stripTrailing).read(folder))
                .isEqualTo(SEEDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\t\t\t\n", " \t \n", "\n\n\n"})
    void linesWithoutTextArePassedOverButCounted(String blank) {
        RegisterFolder tables = RegisterFolder.invented().withTexts(text -> text.replace("\n", "\n" + blank));

        assertThat(tables.read(folder)).isEqualTo(RegisterFolder.invented().read(folder.resolve("sound")));
        int lines = 1 + (int) blank.chars().filter(c -> c == '\n').count();
        assertThat(tables.withText("stages.tsv", text -> text.replace("TREATY_IN", "IN"))
                        .refusal(folder)
                        .faults())
                .singleElement()
                .extracting(RegisterFault::line)
                .isEqualTo(1 + 2 * lines);
    }

    @Test
    void cellsMissingAtTheEndOfALineAreEmpty() {
        RegisterFolder tables = RegisterFolder.invented()
                .withText("memberships.tsv", text -> text.replace("\tTold as a year.", ""))
                .withText("stages.tsv", text -> text.replace("\tTold as a year.", "\t"));

        assertThat(tables.read(folder).facts(Fact.MEMBERSHIPS))
                .extracting(Claim::reason)
                .containsExactly("", "Bounded.", "Told as a day.", "");
        assertThat(tables.read(folder).facts(Fact.STAGES).get(1).reason()).isEmpty();
    }

    @Test
    void emptyCellsBeyondTheHeaderAreNotTooMany() {
        assertThat(RegisterFolder.ofSeeds()
                        .withTexts(text -> {
                            String header = text.lines().findFirst().orElseThrow();
                            return header + text.substring(header.length()).replaceAll("(?m)(?<=.)$", "\t\t");
                        })
                        .read(folder))
                .isEqualTo(SEEDS);
    }

    @Test
    void everyCellMayBeQuotedAndPadded() {
        for (String form : List.of("\"%s\"", "  %s ", " \"%s\"  ", "\" %s \"")) {
            RegisterFolder tables = RegisterFolder.ofSeeds()
                    .withTexts(text -> RegisterFolder.unrows(RegisterFolder.rows(text).stream()
                            .map(row -> row.stream()
                                    .map(cell ->
                                            form.formatted(form.contains("\"") ? cell.replace("\"", "\"\"") : cell))
                                    .toList())
                            .toList()));
            assertThat(tables.read(folder)).as(form).isEqualTo(SEEDS);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '~',
            value = {
                "\"a \"\"b\"\" c\" ~ a \"b\" c",
                "\"\"\"\" ~ \"",
                "\"\"\"x\"\"\" ~ \"x\"",
                "x \"y\" ~ x \"y\"",
                "x\" ~ x\"",
                "«x» ~ «x»",
            })
    void quotationMarksAreDoubledWithinQuotes(String cell, String text) {
        Register register = RegisterFolder.invented()
                .withCell("documents.tsv", 2, "title", cell)
                .read(folder);

        assertThat(register.sources().documents().get(0).title()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"x", "\"x\"y", "\"x\"y\"", "\"x\"\"", "\"\"\""})
    void quotesThatDoNotCloseAreTold(String cell) {
        assertThat(RegisterFolder.invented()
                        .withCell("documents.tsv", 2, "title", cell)
                        .refusal(folder)
                        .faults())
                .singleElement()
                .matches(fault -> fault.file().equals("documents.tsv")
                        && fault.line() == 2
                        && fault.value().equals(cell)
                        && fault.expectation().contains("quotation mark"));
    }

    @Test
    void longCellsMayBeQuoted() {
        String title = "\"\"x".repeat(50_000);
        Register register = RegisterFolder.invented()
                .withCell("documents.tsv", 2, "title", "\"" + title + "\"")
                .read(folder);

        assertThat(register.sources().documents().get(0).title()).isEqualTo("\"x".repeat(50_000));
    }

    @Test
    void emptyCellsAtTheEndOfTheHeaderAreNoColumns() {
        assertThat(RegisterFolder.ofSeeds()
                        .withTexts(text -> text.replace("\n", "\t\t\n"))
                        .read(folder))
                .isEqualTo(SEEDS);
    }

    @Test
    void countriesMayBeNamedInWords() {
        RegisterFolder tables = RegisterFolder.invented()
                .withCell("memberships.tsv", 2, "country", "Islande")
                .withCell("memberships.tsv", 3, "country", "ISL")
                .withCell("memberships.tsv", 4, "country", "Фиджи")
                .withCell("memberships.tsv", 5, "country", "fiji")
                .withCell("roster-checks.tsv", 3, "countries", "242 tonga");

        assertThat(tables.read(folder)).isEqualTo(RegisterFolder.invented().read(folder.resolve("sound")));
    }

    // Writing.

    @Test
    void whatIsWrittenReadsTheSame() throws IOException {
        SEEDS.write(folder.resolve("a/b"));
        Register again = Register.read(folder.resolve("a/b"));

        assertThat(again).isEqualTo(SEEDS).hasSameHashCodeAs(SEEDS).hasToString(SEEDS.toString());
        for (String organisation : SEEDS.organisations()) {
            for (String account : SEEDS.accounts(organisation).primary()) {
                assertThat(again.accounts(organisation).history(account))
                        .isEqualTo(SEEDS.accounts(organisation).history(account));
            }
        }
    }

    @Test
    void theSeedsAreKeptAsTheLibraryWouldWriteThem() throws IOException {
        SEEDS.write(folder);
        for (String file : Tables.all().stream()
                .map(Table::file)
                .filter(name -> !name.equals("memberships.tsv"))
                .toList()) {
            assertThat(folder.resolve(file))
                    .as(file)
                    .content()
                    .isEqualTo(RegisterFolder.ofSeeds().text(file));
        }
        // The rows of the accounts stand in the order in which the document tells them.
        assertThat(Files.readAllLines(folder.resolve("memberships.tsv")))
                .containsExactlyInAnyOrderElementsOf(
                        RegisterFolder.ofSeeds().text("memberships.tsv").lines().toList());
    }

    @Test
    void writingReplacesWhatWasThere() throws IOException {
        SEEDS.write(folder);
        Register tea = RegisterFolder.invented().read(folder.resolve("tea"));
        tea.write(folder);

        assertThat(Register.read(folder)).isEqualTo(tea).isNotEqualTo(SEEDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "a\rb", "\t", "\n", "\r", "a\n"})
    void whatACellCannotHoldIsRefusedBeforeAnythingIsWritten(String title) {
        Register sound = RegisterFolder.invented().read(folder.resolve("sound"));
        SourceDocument document = sound.sources().documents().get(0);
        SourceDocument odd =
                SourceDocument.builder().from(document).title(title).build();
        Register register = Registers.of(
                List.of(odd),
                sound.facts(Fact.MEMBERSHIPS),
                sound.facts(Fact.ACCOUNTS),
                sound.facts(Fact.STAGES),
                sound.facts(Fact.ROSTER_CHECKS),
                Map.of("TEA", sound.accounts("TEA")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> register.write(folder.resolve("out")))
                .withMessage("A cell cannot hold a tab or the end of a line: documents.tsv, line 2, column title, \""
                        + title + "\"");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "documents.tsv, 2, title, Other", "memberships.tsv, 2, reason, Other", "stages.tsv, 2, reason, Other",
        "roster-checks.tsv, 2, reason, Other", "memberships.tsv, 2, date, 2001-03-02",
                "memberships.tsv, 2, witness, Leaflet"
    })
    void registersAreEqualIfAllTheirRowsAre(String file, int line, String column, String cell) {
        Register sound = RegisterFolder.invented().read(folder);

        assertThat(RegisterFolder.invented().withCell(file, line, column, cell).read(folder))
                .isNotEqualTo(sound)
                .doesNotHaveSameHashCodeAs(sound);
        assertThat(RegisterFolder.invented().read(folder)).isEqualTo(sound).isNotEqualTo("a register");
    }

    @Test
    void listsThatAreGivenOutCannotBeChanged() {
        for (List<?> list : List.of(
                SEEDS.sources().documents(),
                SEEDS.facts(Fact.MEMBERSHIPS),
                SEEDS.facts(Fact.STAGES),
                SEEDS.facts(Fact.ROSTER_CHECKS),
                SEEDS.organisations(),
                SEEDS.accounts("CSTO").names(),
                SEEDS.accounts("CSTO").countries(),
                SEEDS.facts(Fact.MEMBERSHIPS).get(0).citations(),
                SEEDS.facts(Fact.MEMBERSHIPS).get(0).witness(),
                SEEDS.facts(Fact.ROSTER_CHECKS).get(0).value().countries())) {
            assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void noRowCopiesASentence() {
        Pattern sentence = Pattern.compile("(\\S+\\s+){7,}\\S+");
        SEEDS.claims()
                .values()
                .forEach(claims -> claims.forEach(claim -> claim.witness()
                        .forEach(part -> assertThat(part).as(claim.id()).doesNotMatch(sentence))));
    }

    @Test
    void aCheckIsAskedOfStatesThatTheHistoryDoesNotKnow() {
        RosterCheck check = new RosterCheck(PartialDate.parse("2001"), RosterCheck.Says.AMONG, List.of(Country.TO));
        MembershipHistory empty = MembershipHistory.of(List.of());

        assertThat(check.disagreements(empty))
                .containsExactly("member TO on 2001: NO by the history, YES by the passage");
        assertThat(empty.meets(Country.TO, Criterion.MEMBER, check.date())).isEqualTo(Certainty.NO);
    }

    @Test
    void theReadmeExplainsEveryColumnAndEveryWordOfTheTables() throws IOException {
        String readme = Files.readString(Path.of(System.getProperty("csto.root"), "seeds", "README.md"));
        for (String file : Tables.all().stream().map(Table::file).toList()) {
            assertThat(readme).contains("## `" + file + "`");
            String section =
                    readme.substring(readme.indexOf("## `" + file + "`")).split("\n##+ ", -1)[0];
            for (String column :
                    RegisterFolder.rows(RegisterFolder.ofSeeds().text(file)).get(0)) {
                assertThat(section).containsPattern("\\| [^|]*`" + column + "`[^|]* \\|");
            }
        }
        for (String organisation : SEEDS.organisations()) {
            assertThat(SEEDS.accounts(organisation).primary())
                    .allSatisfy(name -> assertThat(readme).contains("| `" + organisation + "` | `" + name + "` |"));
        }
        assertThat(SEEDS.knownOrganisations())
                .allSatisfy(id -> assertThat(readme).contains("`" + id + "`"));
        for (Enum<?>[] words : new Enum<?>[][] {
            MembershipAct.values(),
            RosterCheck.Says.values(),
            Stage.values(),
            TreatyPart.Role.values(),
            Aim.Kind.values(),
            AssistanceStep.Kind.values(),
            CoverageLine.SetAside.values()
        }) {
            for (Enum<?> word : words) {
                if (word != Stage.NONE) {
                    assertThat(readme).contains("`" + word.name() + "`");
                }
            }
        }
    }

    private static <T> void put(Rows rows, Table<T> table, RegisterFolder tables) {
        rows.put(table, table.read(tables.text(table.file()).getBytes(StandardCharsets.UTF_8), new ArrayList<>()));
    }

    /** Rows that are read when they are asked for have been checked; if they were not, no wrong answer is made of them. */
    @Test
    void noAnswerIsMadeOfRowsThatAreAtFault() {
        Rows withdrawn = new Rows();
        put(
                withdrawn,
                Fact.MEMBERSHIPS.table(),
                RegisterFolder.invented().withCell("memberships.tsv", 2, "act", "REJOIN"));
        Register ofNoState = new Register(new Contents(withdrawn));

        assertThatThrownBy(() -> ofNoState.accounts("TEA"))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("memberships.tsv, line 2, column act, \"REJOIN\"");

        Rows ruled = new Rows();
        put(
                ruled,
                Fact.RULES.table(),
                RegisterFolder.ofSeeds()
                        .withText("rules.tsv", text -> text.replace("\tCSC-CHAIR\t", "\tCSC-THRONE\t")));
        Register ofNoRule = new Register(new Contents(ruled));

        assertThatThrownBy(() -> ofNoRule.rules("CSTO"))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("column rule, \"CSC-THRONE\"");
    }
}
