package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a register is told with file, line, column, value and expectation, all of it in one go. */
class RegisterFaultTest {
    private static final String DOCUMENTS = "documents.tsv";
    private static final String MEMBERSHIPS = "memberships.tsv";
    private static final String STAGES = "stages.tsv";
    private static final String CHECKS = "roster-checks.tsv";
    private static final List<String> TABLES = List.of(DOCUMENTS, MEMBERSHIPS, STAGES, CHECKS);

    @TempDir
    Path folder;

    /** What a fault has to be: the first four parts exactly, and words of the expectation. */
    private record Expected(String file, int line, String column, String value, List<String> words) {
        static Expected at(String file, int line, String column, String value, String... words) {
            return new Expected(file, line, column, value, List.of(words));
        }

        boolean fits(RegisterFault fault) {
            return fault.file().equals(file)
                    && fault.line() == line
                    && fault.column().equals(column)
                    && fault.value().equals(value)
                    && words.stream().allMatch(fault.expectation()::contains);
        }
    }

    private static void assertFaults(List<RegisterFault> faults, List<Expected> expected) {
        assertThat(faults).as("faults").hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            Expected each = expected.get(i);
            assertThat(faults.get(i)).matches(each::fits, each.toString());
        }
    }

    private static Arguments one(String name, UnaryOperator<RegisterFolder> change, Expected... expected) {
        return arguments(name, change, List.of(expected));
    }

    private static Arguments cell(String file, int line, String column, String value, String... words) {
        return one(
                file + " " + column + " " + value,
                tables -> tables.withCell(file, line, column, value),
                Expected.at(file, line, column, value, words));
    }

    /** Faults that each touch rows of their own, so that all of them can be made at once. */
    static Stream<Arguments> independent() {
        return Stream.of(
                cell(DOCUMENTS, 2, "date", "2010-02-30", "a day, month, year or range", "No such date"),
                cell(DOCUMENTS, 3, "language", "en_GB_oxford!", "a language tag like fr"),
                cell(DOCUMENTS, 4, "address", "example.org/c", "an absolute address or nothing", "Not absolute"),
                one(
                        "document twice",
                        tables -> tables.withRow(
                                DOCUMENTS, "a", "f".repeat(64), "", "Again", "Nobody", "1902", "en", "", "Twice."),
                        Expected.at(DOCUMENTS, 5, "document", "a", "identifier of its own", "documents.tsv, line 2")),
                cell(MEMBERSHIPS, 2, "act", "JOIN", "one of SIGN, RATIFY, ACCEDE, SELF_SUSPEND, WITHDRAW, REJOIN"),
                cell(MEMBERSHIPS, 3, "citations", "a:3-1", "citations like 003:117,129; 001:3", "do not ascend"),
                one(
                        "document unknown",
                        tables -> tables.withCell(MEMBERSHIPS, 5, "citations", "a:4; z:1"),
                        Expected.at(MEMBERSHIPS, 5, "citations", "a:4; z:1", "document of documents.tsv", "not z")),
                one(
                        "claim twice",
                        tables -> tables.withRow(MEMBERSHIPS, row("T-3", "NZ", "SIGN", "2004")),
                        Expected.at(
                                MEMBERSHIPS, 6, "claim", "T-3", "identifier of its own", "memberships.tsv, line 4")),
                one(
                        "country misspelt",
                        tables -> tables.withRow(MEMBERSHIPS, row("T-20", "Samoaa", "SIGN", "2004")),
                        Expected.at(MEMBERSHIPS, 7, "country", "Samoaa", "ISO 3166-1", "Samoa (WS)")),
                one(
                        "illegal act",
                        tables -> tables.withRow(MEMBERSHIPS, row("T-21", "CL", "REJOIN", "2004")),
                        Expected.at(
                                MEMBERSHIPS, 8, "act", "REJOIN", "the state can do there", "OUTSIDE", "SIGN, ACCEDE")),
                one(
                        "out of order",
                        tables -> tables.withRow(MEMBERSHIPS, row("T-22", "PE", "SIGN", "2004"))
                                .withRow(MEMBERSHIPS, row("T-23", "PE", "RATIFY", "[2003-02..2003-12-31]")),
                        Expected.at(
                                MEMBERSHIPS,
                                10,
                                "date",
                                "[2003-02..2003-12-31]",
                                "in the order of the rows",
                                "2003-12-31",
                                "2004-01-01")),
                one(
                        "event twice",
                        tables -> tables.withRow(MEMBERSHIPS, row("T-24", "JP", "ACCEDE", "2004"))
                                .withRow(MEMBERSHIPS, row("T-25", "JP", "ACCEDE", "2004")),
                        Expected.at(MEMBERSHIPS, 12, "act", "ACCEDE", "JP ACCEDE 2004 is there twice")),
                one(
                        "too many cells",
                        tables -> tables.withText(MEMBERSHIPS, text -> text + "\t".repeat(11) + "over the edge\n"),
                        emptyRow(13)),
                one(
                        "stage out of order",
                        tables -> tables.withRow(
                                STAGES, "T-30", "TEA", "CHARTER_SIGNED", "2002-12-31", "a:1", "Leaflet", ""),
                        Expected.at(STAGES, 4, "date", "2002-12-31", "order of the stages", "cannot begin after")),
                one(
                        "claim twice across tables",
                        tables -> tables.withRow(STAGES, "T-1", "TEA", "ORGANISATION", "2006", "a:1", "Leaflet", ""),
                        Expected.at(STAGES, 5, "claim", "T-1", "identifier of its own", "memberships.tsv, line 2")),
                one(
                        "unknown organisation",
                        tables -> tables.withRow(CHECKS, "T-40", "COFFEE", "2012", "AMONG", "IS", "b:2", "Iceland", ""),
                        Expected.at(CHECKS, 4, "organisation", "COFFEE", "an organisation of memberships.tsv")),
                one(
                        "quotation left open",
                        tables -> tables.withRow(
                                CHECKS, "T-41", "TEA", "2012", "AMONG", "IS", "b:2", "Iceland", "\"open"),
                        Expected.at(CHECKS, 5, "reason", "\"open", "quotation mark")),
                one(
                        "says unknown",
                        tables -> tables.withRow(CHECKS, "T-42", "TEA", "2012", "PERHAPS", "IS", "b:2", "Iceland", ""),
                        Expected.at(CHECKS, 6, "says", "PERHAPS", "one of EXACTLY, AMONG, NONE_OF")),
                one(
                        "one of several countries unknown",
                        tables -> tables.withRow(
                                CHECKS, "T-43", "TEA", "2012", "AMONG", "IS  Atlantis", "b:2", "Iceland", ""),
                        Expected.at(CHECKS, 7, "countries", "IS  Atlantis", "codes separated by spaces", "Atlantis")),
                one(
                        "part of a witness empty",
                        tables -> tables.withRow(
                                CHECKS, "T-44", "TEA", "2012", "AMONG", "IS", "b:2", "Iceland | | 2012", ""),
                        Expected.at(CHECKS, 8, "witness", "Iceland | | 2012", "separated by |", "empty")));
    }

    private static String[] row(String claim, String country, String act, String date) {
        return new String[] {claim, "TEA", "leaflet", country, act, date, "a:1", "Leaflet", "Made up."};
    }

    /** A row of nothing but a cell too many lacks all that is required, too. */
    private static Expected[] emptyRow(int line) {
        Stream<Expected> missing = Stream.of("claim", "organisation", "account", "country", "act", "date", "citations")
                .map(column -> Expected.at(MEMBERSHIPS, line, column, ""));
        return Stream.concat(Stream.of(Expected.at(MEMBERSHIPS, line, "", "over the edge", "no more than 9")), missing)
                .toArray(Expected[]::new);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("independent")
    void eachKindOfFaultIsToldAlone(String name, UnaryOperator<RegisterFolder> change, List<Expected> expected) {
        RegisterFolder changed = change.apply(RegisterFolder.invented());
        // Alone, a row that is appended stands at the end of its table.
        List<RegisterFault> faults = changed.refusal(folder).faults();
        int end = RegisterFolder.rows(changed.text(expected.get(0).file())).size();
        int shift = Math.max(0, expected.get(0).line() - end);

        assertFaults(
                faults,
                expected.stream()
                        .map(each -> new Expected(
                                each.file(), each.line() - shift, each.column(), each.value(), each.words()))
                        .toList());
    }

    @Test
    @SuppressWarnings("unchecked")
    void allFaultsAreToldAtOnceByTableAndLine() {
        RegisterFolder broken = RegisterFolder.invented();
        List<Expected> expected = new ArrayList<>();
        for (Arguments arguments : independent().toList()) {
            broken = ((UnaryOperator<RegisterFolder>) arguments.get()[1]).apply(broken);
            expected.addAll((List<Expected>) arguments.get()[2]);
        }
        expected.sort(Comparator.<Expected>comparingInt(each -> TABLES.indexOf(each.file()))
                .thenComparingInt(Expected::line));
        RegisterException refusal = broken.refusal(folder);

        assertFaults(refusal.faults(), expected);
        assertThat(refusal.getMessage().lines())
                .containsExactlyElementsOf(
                        refusal.faults().stream().map(RegisterFault::toString).toList());
    }

    @Test
    void severalFaultsOfOneRowAreAllTold() {
        RegisterFolder broken = RegisterFolder.invented()
                .withCell(MEMBERSHIPS, 3, "act", "ratify")
                .withCell(MEMBERSHIPS, 3, "date", "13/02/2002")
                .withCell(MEMBERSHIPS, 3, "citations", "");

        assertFaults(
                broken.refusal(folder).faults(),
                List.of(
                        Expected.at(MEMBERSHIPS, 3, "act", "ratify"),
                        Expected.at(MEMBERSHIPS, 3, "date", "13/02/2002"),
                        Expected.at(MEMBERSHIPS, 3, "citations", "")));
    }

    @ParameterizedTest
    @CsvSource({
        "documents.tsv, 4, document title publisher language",
        "memberships.tsv, 3, claim organisation account country act date citations witness",
        "stages.tsv, 3, claim organisation stage date citations witness",
        "roster-checks.tsv, 3, claim organisation date says countries citations witness"
    })
    void everyRequiredCellIsMissed(String file, int line, String columns) {
        for (String column : columns.split(" ", -1)) {
            RegisterException refusal =
                    RegisterFolder.invented().withCell(file, line, column, " ").refusal(folder);
            assertThat(refusal).as(column).isNotNull();
            assertFaults(refusal.faults(), List.of(Expected.at(file, line, column, "", "")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "documents.tsv, 2, lines",
        "documents.tsv, 2, date",
        "documents.tsv, 2, reason",
        "documents.tsv, 2, address",
        "memberships.tsv, 2, reason",
        "stages.tsv, 2, reason",
        "roster-checks.tsv, 2, reason"
    })
    void whatIsNotRequiredMayBeEmpty(String file, int line, String column) {
        assertThat(RegisterFolder.invented().withCell(file, line, column, "").refusal(folder))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"act", "date", "citations", "witness", "claim"})
    void aBrokenRowIsNotToldAgainAsAGapInTheHistoryOfItsState(String column) {
        for (int line : new int[] {2, 4}) { // the first acts of Iceland and of Fiji
            List<RegisterFault> faults = RegisterFolder.invented()
                    .withCell(MEMBERSHIPS, line, column, column.equals("claim") ? "" : "|")
                    .refusal(folder)
                    .faults();
            assertThat(faults).singleElement().satisfies(fault -> {
                assertThat(fault.line()).isEqualTo(line);
                assertThat(fault.column()).isEqualTo(column);
            });
        }
    }

    @Test
    void aBrokenRowOfOneStateHidesNoFaultOfAnother() {
        List<RegisterFault> faults = RegisterFolder.invented()
                .withCell(MEMBERSHIPS, 2, "date", "soon")
                .withCell(MEMBERSHIPS, 4, "act", "RATIFY")
                .refusal(folder)
                .faults();

        assertThat(faults).extracting(RegisterFault::line).containsExactly(2, 4, 5);
        assertThat(faults.get(1).expectation()).contains("FJ may not RATIFY", "OUTSIDE");
        assertThat(faults.get(2).expectation()).contains("FJ may not WITHDRAW", "OUTSIDE");
    }

    @Test
    void aDocumentWithAFaultIsStillKnownToTheClaims() {
        assertFaults(
                RegisterFolder.invented()
                        .withCell(DOCUMENTS, 2, "language", "")
                        .refusal(folder)
                        .faults(),
                List.of(Expected.at(DOCUMENTS, 2, "language", "", "a language")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdeF",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdeg"
            })
    void aDigestIsSixtyFourSmallHexadecimalDigits(String bad) {
        RegisterException refusal =
                RegisterFolder.invented().withCell(DOCUMENTS, 4, "sha256", bad).refusal(folder);

        assertThat(refusal.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(DOCUMENTS);
            assertThat(fault.line()).isEqualTo(4);
            assertThat(fault.column()).isEqualTo("sha256");
            assertThat(fault.value()).isEqualTo(bad);
            assertThat(fault.toString()).contains(bad, "64 hexadecimal digits in lower case");
        });
    }

    @Test
    void anIdentifierOfADocumentIsOneThatCitationsCanName() {
        RegisterException refusal = RegisterFolder.invented()
                .withCell(DOCUMENTS, 4, "document", "c d")
                .refusal(folder);

        assertThat(refusal.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(4);
            assertThat(fault.column()).isEqualTo("document");
            assertThat(fault.value()).isEqualTo("c d");
            assertThat(fault.toString()).contains("c d", "letters, digits, - and _");
        });
    }

    @Test
    void noOrganisationReachesTheStageOfNothing() {
        RegisterException refusal =
                RegisterFolder.invented().withCell(STAGES, 2, "stage", "NONE").refusal(folder);

        assertThat(refusal.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(STAGES);
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.column()).isEqualTo("stage");
            assertThat(fault.value()).isEqualTo("NONE");
            assertThat(fault.expectation())
                    .isEqualTo("one of TREATY_SIGNED, TREATY_IN_FORCE, CHARTER_SIGNED, ORGANISATION");
        });
    }

    @Test
    void aStageBeginsOnce() {
        RegisterException refusal = RegisterFolder.invented()
                .withRow(STAGES, "T-30", "TEA", "TREATY_SIGNED", "2001", "a:2", "March", "")
                .refusal(folder);

        assertThat(refusal.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(STAGES);
            assertThat(fault.line()).isEqualTo(4);
            assertThat(fault.column()).isEqualTo("stage");
            assertThat(fault.value()).isEqualTo("TREATY_SIGNED");
            assertThat(fault.expectation()).contains("TREATY_SIGNED is there twice");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "und", "x-own", "123"})
    void aLanguageIsATagThatNamesOne(String tag) {
        assertFaults(
                RegisterFolder.invented()
                        .withCell(DOCUMENTS, 4, "language", tag)
                        .refusal(folder)
                        .faults(),
                List.of(Expected.at(DOCUMENTS, 4, "language", tag, "a language tag like fr")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/c", "c", "https://example.org/a b", "://"})
    void anAddressIsAbsolute(String address) {
        assertFaults(
                RegisterFolder.invented()
                        .withCell(DOCUMENTS, 4, "address", address)
                        .refusal(folder)
                        .faults(),
                List.of(Expected.at(DOCUMENTS, 4, "address", address, "an absolute address or nothing")));
    }

    @Test
    void ofADocumentWithADigestLinesAreCited() {
        assertFaults(
                RegisterFolder.invented()
                        .withCell(STAGES, 3, "citations", "b:1; a")
                        .refusal(folder)
                        .faults(),
                List.of(Expected.at(STAGES, 3, "citations", "b:1; a", "lines of the document a")));
    }

    /** The invented register, whose last document has a phrase in place of its digest and is the only one that a stage cites. */
    private static RegisterFolder withAPhrase(String phrase, String citations) {
        return RegisterFolder.invented()
                .withText(
                        DOCUMENTS, text -> text.replaceFirst("\n", "\tphrase\n").replaceAll("\\.\n", ".\t\n"))
                .withCell(DOCUMENTS, 4, "sha256", "")
                .withCell(DOCUMENTS, 4, "phrase", phrase)
                .withCell(STAGES, 3, "citations", citations)
                .withCell(STAGES, 3, "witness", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c", "c:13", "c:2,5-7"})
    void aSourceWithAPhraseIsCitedAsAWholeOrByArticleWithoutAWitness(String citation) {
        assertThat(withAPhrase("the last words", citation)
                        .read(folder)
                        .facts(Fact.STAGES)
                        .get(1)
                        .citations())
                .hasToString("[" + citation + "]");
    }

    @Test
    void aWitnessIsNeededWhereAnyDocumentIsCitedByItsLines() {
        assertFaults(
                withAPhrase("the last words", "c; a:5").refusal(folder).faults(),
                List.of(Expected.at(STAGES, 3, "witness", "")));
        assertThat(withAPhrase("", "a:5")
                        .withCell(STAGES, 3, "witness", "in force")
                        .refusal(folder)
                        .faults())
                .singleElement()
                .asString()
                .startsWith("documents.tsv, line 4, ")
                .contains("either a digest");
    }

    @Test
    void oneDocumentAtLeastIsDated() {
        RegisterFolder undated = RegisterFolder.invented();
        for (int line = 2; line <= 4; line++) {
            undated = undated.withCell(DOCUMENTS, line, "date", "");
        }
        assertFaults(
                undated.refusal(folder).faults(),
                List.of(Expected.at(DOCUMENTS, 2, "date", "", "at least one document")));
        assertThat(undated.withCell(DOCUMENTS, 3, "date", "2012").refusal(folder))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:", "a:0", "a:1,1", ":1", "a:1;", "a:1 b:2"})
    void aCitationNamesADocumentAndLines(String citation) {
        assertFaults(
                RegisterFolder.invented()
                        .withCell(STAGES, 3, "citations", citation)
                        .refusal(folder)
                        .faults(),
                List.of(Expected.at(STAGES, 3, "citations", citation, "citations like 003:117,129; 001:3")));
    }

    @Test
    void aColumnUnknownOrMissing() {
        assertFaults(
                RegisterFolder.invented()
                        .withCell(STAGES, 1, "witness", "witnesses")
                        .refusal(folder)
                        .faults(),
                List.of(
                        Expected.at(
                                STAGES, 1, "witnesses", "witnesses", "a column of this table", "claim, organisation"),
                        Expected.at(STAGES, 1, "witness", "", "a column of this name")));
    }

    @Test
    void aColumnTwice() {
        assertFaults(
                RegisterFolder.invented()
                        .withText(STAGES, text -> text.replaceFirst("\n", "\tdate\n"))
                        .refusal(folder)
                        .faults(),
                List.of(Expected.at(STAGES, 1, "date", "date", "each column once")));
    }

    @ParameterizedTest
    @CsvSource({
        "EXACTLY, IS FJ, FJ, NO, YES",
        "EXACTLY, IS TO, TO, NO, YES",
        "EXACTLY, FJ IS NZ, FJ;NZ, NO, YES",
        "AMONG, IS FJ, FJ, NO, YES",
        "NONE_OF, FJ IS, IS, YES, NO",
        "EXACTLY, FJ, FJ;IS, '', ''"
    })
    void aCheckThatTheHistoryContradicts(String says, String countries, String named, String is, String said) {
        List<RegisterFault> faults = RegisterFolder.invented()
                .withCell(CHECKS, 2, "says", says)
                .withCell(CHECKS, 2, "countries", countries)
                .refusal(folder)
                .faults();

        assertFaults(
                faults,
                Stream.of(named.split(";", -1))
                        .map(country -> Expected.at(
                                CHECKS,
                                2,
                                "countries",
                                countries,
                                "what the history says (member " + country + " on 2012-01: " + is,
                                said + " by the passage"))
                        .toList());
    }

    @Test
    void aCheckAsksForCertainty() {
        List<RegisterFault> faults = RegisterFolder.invented()
                .withCell(CHECKS, 3, "date", "2005")
                .refusal(folder)
                .faults();

        assertFaults(
                faults,
                List.of(Expected.at(
                        CHECKS, 3, "countries", "FJ TO", "member FJ on 2005: UNDETERMINED by the history")));
    }

    @Test
    void aMissingTable() {
        assertThat(RegisterFolder.invented().without(DOCUMENTS).refusal(folder).faults())
                .first()
                .isEqualTo(new RegisterFault(DOCUMENTS, 0, "", "", "a file of this name"));
        assertThat(RegisterFolder.invented()
                        .without(MEMBERSHIPS)
                        .without(CHECKS)
                        .refusal(folder)
                        .faults())
                .containsExactly(new RegisterFault(MEMBERSHIPS, 0, "", "", "a file of this name"));
    }

    @Test
    void stagesAndChecksMayBeMissingOrEmpty() {
        RegisterFolder bare = RegisterFolder.invented().without(STAGES).without(CHECKS);
        RegisterFolder empty = RegisterFolder.invented()
                .withText(STAGES, text -> text.lines().findFirst().orElseThrow())
                .withText(CHECKS, text -> text.lines().findFirst().orElseThrow());

        assertThat(bare.read(folder)).isEqualTo(empty.read(folder));
        assertThat(bare.read(folder).facts(Fact.STAGES)).isEmpty();
        assertThat(bare.read(folder).facts(Fact.ROSTER_CHECKS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\t\t\n"})
    void aTableWithoutRows(String rest) {
        RegisterException refusal = RegisterFolder.invented()
                .without(CHECKS)
                .withText(MEMBERSHIPS, text -> text.lines().findFirst().orElseThrow() + "\n" + rest)
                .refusal(folder);

        assertFaults(refusal.faults(), List.of(Expected.at(MEMBERSHIPS, 0, "", "", "at least one row")));
    }

    @Test
    void anEmptyFileLacksItsHeader() {
        RegisterException refusal =
                RegisterFolder.invented().withText(STAGES, text -> "").refusal(folder);

        assertThat(refusal.faults()).allMatch(fault -> fault.file().equals(STAGES) && fault.line() == 1);
        assertThat(refusal.faults())
                .extracting(RegisterFault::column)
                .containsExactly("", "claim", "organisation", "stage", "date", "citations", "witness", "reason");
    }

    @Test
    void aTableOfAnotherEncoding() throws IOException {
        RegisterFolder.invented().writeTo(folder);
        Files.writeString(
                folder.resolve(STAGES),
                RegisterFolder.invented().text(STAGES).replace("signature", "sign\u00e9"),
                StandardCharsets.ISO_8859_1);
        RegisterException refusal = catchThrowableOfType(RegisterException.class, () -> Register.read(folder));

        assertThat(refusal.faults()).containsExactly(new RegisterFault(STAGES, 0, "", "", "text in UTF-8"));
    }

    @Test
    void aTableThatNobodyKnowsIsNotPassedOver() {
        RegisterException refusal = RegisterFolder.invented()
                .withText("membership.tsv", text -> "claim\n")
                .withText("notes.txt", text -> "anything")
                .withCell(DOCUMENTS, 2, "language", "")
                .refusal(folder);

        assertFaults(
                refusal.faults(),
                List.of(
                        Expected.at(
                                "membership.tsv",
                                0,
                                "",
                                "",
                                "documents.tsv, memberships.tsv, accounts.tsv, stages.tsv, roster"),
                        Expected.at(DOCUMENTS, 2, "language", "")));
    }

    @Test
    void whatIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");
        for (Path path : List.of(file, folder.resolve("nowhere"))) {
            assertThatExceptionOfType(RegisterException.class)
                    .isThrownBy(() -> Register.read(path))
                    .withMessage(path + ": expected a folder with the tables of a register")
                    .satisfies(refusal -> assertThat(refusal.faults()).hasSize(1));
        }
    }

    @Test
    void aFaultReadsAsPlaceValueAndExpectation() {
        assertThat(new RegisterFault("m.tsv", 12, "act", "JOIN", "one of A, B"))
                .hasToString("m.tsv, line 12, column act, \"JOIN\": expected one of A, B");
        assertThat(new RegisterFault("m.tsv", 12, "act", "", "a text"))
                .hasToString("m.tsv, line 12, column act, \"\": expected a text");
        assertThat(new RegisterFault("m.tsv", 0, "witness", "w", "words"))
                .hasToString("m.tsv, column witness, \"w\": expected words");
        assertThat(new RegisterFault("m.tsv", 0, "", "", "a file of this name"))
                .hasToString("m.tsv: expected a file of this name");
    }

    @Test
    void allChecksThatFailAreToldWhateverElseIsWrong() {
        RegisterFolder both = RegisterFolder.invented()
                .withCell(CHECKS, 2, "countries", "FJ IS")
                .withCell(CHECKS, 3, "countries", "IS");
        List<Expected> expected = List.of(
                Expected.at(CHECKS, 2, "countries", "FJ IS", "member FJ on 2012-01: NO by the history"),
                Expected.at(CHECKS, 3, "countries", "IS", "member IS on 2012-01: YES by the history"));

        assertFaults(both.refusal(folder).faults(), expected);
        assertFaults(
                both.withCell(DOCUMENTS, 4, "language", "?").refusal(folder).faults(),
                List.of(Expected.at(DOCUMENTS, 4, "language", "?"), expected.get(0), expected.get(1)));
        assertFaults(
                both.withRow(CHECKS, "T-9", "COFFEE", "2012", "AMONG", "IS", "b:2", "Iceland", "")
                        .refusal(folder)
                        .faults(),
                List.of(expected.get(0), expected.get(1), Expected.at(CHECKS, 4, "organisation", "COFFEE")));
        assertFaults(
                both.withCell(MEMBERSHIPS, 2, "date", "?").refusal(folder).faults(),
                List.of(Expected.at(MEMBERSHIPS, 2, "date", "?")));
    }

    @ParameterizedTest
    @CsvSource({"country, Icelnd", "country, Iceland!?", "organisation, ''", "account, ''"})
    void aBrokenRowIsNotToldAgainHoweverItsStateIsNamed(String column, String cell) {
        RegisterFolder broken = RegisterFolder.invented()
                .withCell(MEMBERSHIPS, 2, "country", "Islande")
                .withCell(MEMBERSHIPS, 2, "citations", "?")
                .withCell(MEMBERSHIPS, 2, column, cell);

        assertThat(broken.refusal(folder).faults()).allMatch(fault -> fault.line() == 2);
    }

    @Test
    void aStageOfAnUnknownOrganisation() {
        assertFaults(
                RegisterFolder.invented()
                        .withCell(STAGES, 3, "organisation", "TEE")
                        .refusal(folder)
                        .faults(),
                List.of(Expected.at(STAGES, 3, "organisation", "TEE", "an organisation of memberships.tsv")));
    }

    @ParameterizedTest
    @ValueSource(strings = {DOCUMENTS, MEMBERSHIPS})
    void aTableThatCannotBeReadIsToldOnce(String file) {
        assertThat(RegisterFolder.invented().without(file).refusal(folder).faults())
                .containsExactly(new RegisterFault(file, 0, "", "", "a file of this name"));
        assertThat(RegisterFolder.invented()
                        .withCell(file, 1, "date", "day")
                        .refusal(folder)
                        .faults())
                .hasSize(2)
                .allMatch(fault -> fault.file().equals(file));
    }

    private void assertUnread(String file, String why) {
        RegisterException refusal = catchThrowableOfType(RegisterException.class, () -> Register.read(folder));
        assertThat(refusal.faults())
                .containsExactly(new RegisterFault(file, 0, "", "", "a file that can be read (" + why + ")"));
    }

    @ParameterizedTest
    @ValueSource(strings = {MEMBERSHIPS, STAGES, "accounts.tsv", "coverage.tsv"})
    void whatIsCalledLikeATableIsAFile(String file) throws Exception {
        RegisterFolder.invented().without(file).writeTo(folder);
        Path table = folder.resolve(file);
        Files.createDirectory(table);
        assertUnread(file, "it is a folder");
        Files.delete(table);
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "Links and pipes of Linux");
        Files.createSymbolicLink(table, folder.resolve("nowhere"));
        assertUnread(file, "it is a link to nothing");
        Files.delete(table);
        Files.createSymbolicLink(table, Path.of("/dev/full"));
        assertUnread(file, "it is a pipe or a device");
        Files.delete(table);
        Files.createSymbolicLink(table, Path.of("/proc/self/mem"));
        assertUnread(file, "Input/output error");
        Files.delete(table);
        assumeTrue(new ProcessBuilder("mkfifo", table.toString()).start().waitFor() == 0);
        assertUnread(file, "it is a pipe or a device");
    }

    @ParameterizedTest
    @CsvSource({"stages.TSV, stages.tsv", "Memberships.tsv, memberships.tsv", "ROSTER-CHECKS.TSV, roster-checks.tsv"})
    void aTableIsCalledInLowerCase(String name, String file) throws IOException {
        RegisterFolder.invented().writeTo(folder);
        Path other = folder.resolve(name);
        assumeTrue(Files.notExists(other), "Names that differ in case only");
        Files.writeString(other, "");
        RegisterException refusal = catchThrowableOfType(RegisterException.class, () -> Register.read(folder));
        assertThat(refusal.faults())
                .containsExactly(new RegisterFault(name, 0, "", "", "the name " + file + ", in lower case"));
        Files.move(other, folder.resolve("stage.TSV"));
        assertThat(catchThrowableOfType(RegisterException.class, () -> Register.read(folder)))
                .hasMessageStartingWith("stage.TSV: expected a table of a register: documents.tsv, ");
    }

    @Test
    void aFolderThatCannotBeReadIsNamed() throws IOException {
        RegisterFolder.invented().writeTo(folder);
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(folder.resolve(STAGES), Set.of());
        boolean isRoot = Files.isReadable(folder.resolve(STAGES));
        if (!isRoot) {
            assertUnread(STAGES, "not permitted");
        }
        Set<PosixFilePermission> before = Files.getPosixFilePermissions(folder);
        Files.setPosixFilePermissions(folder, Set.of());
        try {
            assumeTrue(!isRoot, "Root may read everything");
            assertThat(catchThrowableOfType(RegisterException.class, () -> Register.read(folder)))
                    .hasMessage(folder + ": expected a folder that can be read (not permitted)");
        } finally {
            Files.setPosixFilePermissions(folder, before);
        }
    }

    @Test
    void aQuoteThatDoesNotCloseMayStandInTheHeaderOrBeyondIt() {
        assertThat(RegisterFolder.invented()
                        .withText(STAGES, text -> "\"" + text)
                        .refusal(folder)
                        .faults())
                .contains(new RegisterFault(
                        STAGES,
                        1,
                        "",
                        "\"claim",
                        "a quoted cell that ends with a quotation mark, those within it doubled"));
        assertThat(RegisterFolder.invented()
                        .withText(STAGES, text -> text.replace("Told as a year.", "Told as a year.\t\"more"))
                        .refusal(folder)
                        .faults())
                .contains(new RegisterFault(
                        STAGES,
                        3,
                        "",
                        "\"more",
                        "a quoted cell that ends with a quotation mark, those within it doubled"));
    }
}
