package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.csto.Csto;
import io.github.csto.account.Account;
import io.github.csto.account.Accounts;
import io.github.csto.account.ReconciliationStep;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.source.Claim;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table that introduces accounts, and what is derived from the accounts of a register of one's own. */
class AccountsTableTest {
    private static final String ACCOUNTS = "accounts.tsv";
    private static final String MEMBERSHIPS = "memberships.tsv";

    @TempDir
    Path folder;

    /** The leaflet, and a poster by which Iceland left and New Zealand belongs. */
    private static RegisterFolder two() {
        return RegisterFolder.invented()
                .without("roster-checks.tsv")
                .withRow(MEMBERSHIPS, "P-1", "TEA", "poster", "IS", "ACCEDE", "2002-06", "b:1", "words", "")
                .withRow(MEMBERSHIPS, "P-2", "TEA", "poster", "IS", "WITHDRAW", "2008", "b:1", "words", "")
                .withRow(MEMBERSHIPS, "P-3", "TEA", "poster", "NZ", "ACCEDE", "2003", "b:1", "words", "");
    }

    private static RegisterFolder introduced() {
        return RegisterFolder.introduced(two(), "TEA", "leaflet", "poster");
    }

    private static List<String> faults(RegisterException refusal) {
        return refusal.faults().stream()
                .map(fault -> (fault.file() + " " + fault.line() + " " + fault.column() + " " + fault.value()).strip())
                .toList();
    }

    @Test
    void whatIsDerivedAnswersAndTheAccountsDissent() {
        Csto tea = Csto.from(introduced().read(folder));

        assertThat(tea.account()).isEqualTo("reconciled");
        assertThat(tea.register().accounts("TEA").names()).containsExactly("leaflet", "poster", "reconciled");
        assertThat(tea.history().events(Country.IS))
                .extracting(MembershipEvent::toString)
                .containsExactly("IS SIGN 2001-03-01", "IS RATIFY 2002-06", "IS WITHDRAW 2008");
        assertThat(tea.statusOf(Country.IS, LocalDate.of(2009, 1, 1)).dissents())
                .extracting(dissent -> dissent.account() + " " + dissent.says())
                .containsExactly("leaflet [RATIFIED]");
        assertThat(tea.trusting(List.of("poster")).history().events(Country.IS))
                .extracting(MembershipEvent::toString)
                .containsExactly("IS ACCEDE 2002-06", "IS WITHDRAW 2008");
        assertThat(tea.trusting(List.of("poster")).account()).isEqualTo("poster");
    }

    @Test
    void aCompleteAccountSpeaksBySilence() {
        Csto tea = Csto.from(
                introduced().withCell(ACCOUNTS, 2, "complete", "IS NZ").read(folder));

        assertThat(tea.history().events(Country.IS))
                .extracting(MembershipEvent::toString)
                .containsExactly("IS SIGN 2001-03-01", "IS RATIFY 2002");
        assertThat(tea.history().events(Country.NZ)).isEmpty();
        assertThat(tea.reconciliation().steps(Country.NZ))
                .extracting(ReconciliationStep::kind)
                .containsExactly(ReconciliationStep.Kind.BEGINS_SILENT, ReconciliationStep.Kind.SUPPLIES_NOTHING);
        assertThat(tea.statusOf(Country.NZ, LocalDate.of(2009, 1, 1)).dissents())
                .extracting(dissent -> dissent.account() + " " + dissent.says())
                .containsExactly("poster [RATIFIED]");
        assertThat(tea.withAccount("poster")
                        .statusOf(Country.NZ, LocalDate.of(2009, 1, 1))
                        .dissents())
                .extracting(dissent -> dissent.account() + " " + dissent.says())
                .containsExactly("leaflet [OUTSIDE]");
    }

    @Test
    void aDerivedAccountOfItsOwnNameHasItsInputs() {
        Register register = introduced()
                .withRow(ACCOUNTS, "A-9", "TEA", "paper", "All on paper", "", "Бумаги", "", "poster leaflet")
                .read(folder);
        Accounts accounts = register.accounts("TEA");

        assertThat(accounts.primary()).containsExactly("leaflet", "poster");
        assertThat(accounts.reconciliation("paper").order()).containsExactly("leaflet", "poster");
        assertThat(accounts.history("paper")).isEqualTo(accounts.history("reconciled"));
        assertThat(accounts.account("paper").title().in(Locale.FRENCH)).isEqualTo("All on paper");
        assertThat(accounts.account("paper").title().in(Locale.forLanguageTag("ru")))
                .isEqualTo("Бумаги");
        assertThat(register.facts(Fact.ACCOUNTS).stream().map(Claim::value).map(Account::name))
                .containsExactlyInAnyOrder("leaflet", "poster", "paper");
    }

    @Test
    void oneAccountNeedsNoTable() {
        Csto tea = Csto.from(RegisterFolder.invented().read(folder));
        assertThat(tea.account()).isEqualTo("leaflet");
        assertThat(tea.reconciliation().events())
                .extracting(MembershipEvent::toString)
                .isEqualTo(tea.history().events().stream()
                        .map(MembershipEvent::toString)
                        .toList());
        assertThat(tea.trusting(List.of("leaflet")).history()).isEqualTo(tea.history());
    }

    @Test
    void severalAccountsNeedATable() {
        assertThat(faults(two().refusal(folder)))
                .containsExactly("memberships.tsv 2 account leaflet", "memberships.tsv 6 account poster");
        assertThat(faults(RegisterFolder.introduced(two(), "TEA", "leaflet").refusal(folder)))
                .containsExactly("memberships.tsv 6 account poster");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reconciled", "documents"})
    void aRowOfADerivedAccountIsAFault(String account) {
        assertThat(faults(RegisterFolder.invented()
                        .withCell(MEMBERSHIPS, 2, "account", account)
                        .withCell(MEMBERSHIPS, 3, "account", account)
                        .withCell(MEMBERSHIPS, 4, "account", account)
                        .withCell(MEMBERSHIPS, 5, "account", account)
                        .refusal(folder)))
                .containsExactly(
                        "memberships.tsv 2 account " + account,
                        "memberships.tsv 3 account " + account,
                        "memberships.tsv 4 account " + account,
                        "memberships.tsv 5 account " + account);
        assertThat(faults(introduced()
                        .withRow(MEMBERSHIPS, "P-4", "TEA", account, "TO", "ACCEDE", "2003", "b:1", "words", "")
                        .refusal(folder)))
                .contains("memberships.tsv 9 account " + account);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | rank    | 1          | accounts.tsv 3 rank 1",
                "3 | rank    | first      | accounts.tsv 3 rank first",
                "3 | account | leaflet    | accounts.tsv 3 account leaflet",
                "3 | account | a poster   | accounts.tsv 3 account a poster",
                "3 | account | po,ster    | accounts.tsv 3 account po,ster",
                "4 | account | a,ll       | accounts.tsv 4 account a,ll",
                "4 | inputs  | poster all | accounts.tsv 4 inputs poster all",
                "4 | inputs  | rumour     | accounts.tsv 4 inputs rumour",
                "3 | complete | Atlantis  | accounts.tsv 3 complete Atlantis",
                "3 | english | ''         | accounts.tsv 3 english",
            })
    void whatIsWrongWithTheTableIsNamed(int line, String column, String cell, String fault) {
        assertThat(faults(introduced()
                        .withRow(ACCOUNTS, "A-9", "TEA", "all", "All", "", "", "", "leaflet poster")
                        .withCell(ACCOUNTS, line, column, cell)
                        .refusal(folder)))
                .contains(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "poster     | ''  | ''     | ''",
                "poster     | 0   | ''     | ''",
                "poster     | -1  | ''     | ''",
                "reconciled | 3   | ''     | ''",
                "documents  | ''  | ''     | ''",
                "all        | 3   | poster | ''",
                "all        | ''  | poster | IS",
                "all        | ''  | poster poster | ''",
                "poster     | 3   | ''     | IS IS",
            })
    void aRowWhoseCellsDoNotAgreeIsAFault(String account, String rank, String inputs, String complete) {
        assertThat(introduced()
                        .withRow(ACCOUNTS, "A-9", "TEA", account, "Title", "", "", rank, inputs, complete)
                        .refusal(folder)
                        .faults())
                .anyMatch(fault -> fault.file().equals(ACCOUNTS) && fault.line() == 4);
    }

    @Test
    void anOrderOfTrustNamesAccountsOnce() {
        Csto tea = Csto.from(introduced().read(folder));
        for (List<String> order : List.of(
                List.<String>of(), List.of("rumour"), List.of("reconciled"), List.of("poster", "leaflet", "poster"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> tea.trusting(order));
        }
    }

    /** By the poster Iceland left in 2008 and Fiji never belonged; by what is derived Iceland left too, and Fiji belonged until 2005. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "poster  | 2012-01 | AMONG   | IS | countries IS",
                "poster  | 2004-01 | NONE_OF | FJ | ''",
                "poster  | 2004-01 | AMONG   | FJ | countries FJ",
                "leaflet | 2004-01 | AMONG   | FJ | ''",
                "leaflet | 2012-01 | AMONG   | IS | countries IS",
                "leaflet | 2012-01 | NONE_OF | IS | countries IS",
                "''      | 2012-01 | AMONG   | IS | countries IS",
                "''      | 2004-01 | AMONG   | FJ | ''",
                "rumour  | 2004-01 | AMONG   | FJ | account rumour",
            })
    void aPassageIsHeldToItsAccountAndThatOfTheMostTrustedToWhatIsDerivedToo(
            String account, String date, String says, String countries, String fault) {
        RegisterFolder tables = introduced()
                .withText(
                        "roster-checks.tsv",
                        none -> "claim\torganisation\taccount\tdate\tsays\tcountries\tcitations\twitness\treason\n")
                .withRow("roster-checks.tsv", "R-1", "TEA", account, date, says, countries, "b:2", "Iceland", "");

        if (fault.isEmpty()) {
            assertThat(tables.read(folder).facts(Fact.ROSTER_CHECKS)).hasSize(1);
        } else {
            assertThat(faults(tables.refusal(folder))).containsExactly("roster-checks.tsv 2 " + fault);
        }
    }

    /** What an account does not tell, those tell that it is made of, before all others. */
    @Test
    void whatADerivedAccountGoesByIsToldByItsInputs() {
        Register register = introduced()
                .withRow(MEMBERSHIPS, "P-4", "TEA", "rumour", "TO", "ACCEDE", "2003", "b:1", "words", "")
                .withRow(ACCOUNTS, "A-8", "TEA", "rumour", "The rumour", "", "", "3", "")
                .withRow(ACCOUNTS, "A-9", "TEA", "paper", "Without the leaflet", "", "", "", "poster rumour")
                .withText("founders.tsv", none -> """
                claim	organisation	account	country	citations	witness	reason
                F-1	TEA	leaflet	IS	a:2	Iceland	Told.
                F-2	TEA	rumour	TO	b:3	Tonga	Told.
                """)
                .withText("treaty-parties.tsv", none -> """
                claim	organisation	account	treaty	country	part	date	manner	citations	witness	reason
                P-10	TEA	rumour	TEA-TREATY	IS	PARTY			b:1	words	The least trusted comes first.
                P-11	TEA	poster	TEA-TREATY	IS	SIGNATORY			b:1	words	Told.
                P-12	TEA	rumour	TEA-TREATY	FJ	PARTY			b:1	words	Told.
                P-13	TEA	leaflet	COFFEE-TREATY	TO	PARTY			a:1	words	Another treaty.
                """)
                .read(folder);

        assertThat(register.facts(Fact.FOUNDERS, "TEA", "paper"))
                .extracting(Claim::id)
                .containsExactly("F-2");
        assertThat(register.facts(Fact.FOUNDERS, "TEA", "reconciled"))
                .extracting(Claim::id)
                .containsExactly("F-1");
        assertThat(register.precedence("TEA")).containsExactly("reconciled", "leaflet", "paper", "poster", "rumour");
        assertThat(register.precedence("COFFEE")).isEmpty();
        assertThat(register.treatyParties("TEA", "TEA-TREATY"))
                .extracting(Claim::id)
                .containsExactly("P-12", "P-11");
        assertThat(register.treatyParties("TEA", "COFFEE-TREATY"))
                .extracting(Claim::id)
                .containsExactly("P-13");
        assertThat(register.treatyParties("COFFEE", "COFFEE-TREATY")).isEmpty();
    }
}
