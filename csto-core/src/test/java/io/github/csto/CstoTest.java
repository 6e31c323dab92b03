package io.github.csto;

import static io.github.csto.testing.CstoAssertions.assertThat;
import static io.github.csto.time.Certainty.NO;
import static io.github.csto.time.Certainty.UNDETERMINED;
import static io.github.csto.time.Certainty.YES;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.csto.account.Dissent;
import io.github.csto.account.PeriodAnswer;
import io.github.csto.account.RosterAnswer;
import io.github.csto.account.StandingAnswer;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipChange;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Roster;
import io.github.csto.membership.Standing;
import io.github.csto.register.Register;
import io.github.csto.register.RegisterException;
import io.github.csto.register.RegisterFolder;
import io.github.csto.stage.Stage;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The documents' own cases, asked as a user would of what they say all together, and registers of a user's own. */
class CstoTest {
    private static final Csto SEEDS = Csto.fromSeeds().withAccount("documents");
    private static final Set<String> OF_THE_DOCUMENTS = Set.of("list", "prose", "table");
    private static final String FIRST_SIX = "AM KG KZ RU TJ UZ";
    private static final String LAST_SIX = "AM BY KG KZ RU TJ";
    private static final String ALL_NINE = "AM AZ BY GE KG KZ RU TJ UZ";

    @TempDir
    Path folder;

    private static List<Country> countries(String codes) {
        return codes.isEmpty()
                ? List.of()
                : Stream.of(codes.split(" ", -1)).map(Country::valueOf).toList();
    }

    /** Without those of the accounts that stand beside the documents. */
    private static List<String> ofTheDocuments(List<? extends Dissent<?>> dissents) {
        return texts(dissents.stream()
                .filter(dissent -> OF_THE_DOCUMENTS.contains(dissent.account()))
                .toList());
    }

    private static List<String> texts(List<? extends Dissent<?>> dissents) {
        return dissents.stream()
                .map(dissent ->
                        dissent.account() + " " + dissent.country() + " " + dissent.says() + " " + dissent.citations())
                .toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // day       | stage            | members         | undetermined | self-suspended | signatories |
                // withdrawn | outside
                "1992-05-14 | NONE             | ''              | ''       | '' | '' | ''       | AM AZ BY GE KG KZ RU TJ UZ",
                "1992-05-15 | TREATY_SIGNED    | AM KG KZ RU TJ UZ | ''     | '' | '' | ''       | AZ BY GE",
                "1993-06-01 | TREATY_SIGNED    | AM KG KZ RU TJ UZ | ''     | '' | '' | ''       | AZ BY GE",
                "1993-09-24 | TREATY_SIGNED    | AM AZ KG KZ RU TJ UZ | ''  | '' | '' | ''       | BY GE",
                "1993-12-30 | TREATY_SIGNED    | AM AZ GE KG KZ RU TJ UZ | '' | '' | '' | ''     | BY",
                "1994-04-20 | TREATY_IN_FORCE  | AM AZ BY GE KG KZ RU TJ UZ | '' | '' | '' | ''  | ''",
                "1999-03-01 | TREATY_IN_FORCE  | AM AZ BY GE KG KZ RU TJ UZ | '' | '' | '' | ''  | ''",
                "1999-04-01 | TREATY_IN_FORCE  | AM AZ BY GE KG KZ RU TJ UZ | '' | '' | '' | ''  | ''",
                "1999-04-02 | TREATY_IN_FORCE  | AM BY KG KZ RU TJ | AZ GE UZ | '' | '' | ''     | ''",
                "1999-06-01 | TREATY_IN_FORCE  | AM BY KG KZ RU TJ | AZ GE UZ | '' | '' | ''     | ''",
                "1999-12-30 | TREATY_IN_FORCE  | AM BY KG KZ RU TJ | AZ GE UZ | '' | '' | ''     | ''",
                "1999-12-31 | TREATY_IN_FORCE  | AM BY KG KZ RU TJ | ''     | '' | '' | AZ GE UZ | ''",
                "2002-10-07 | CHARTER_SIGNED   | AM BY KG KZ RU TJ | ''     | '' | '' | AZ GE UZ | ''",
                "2003-09-18 | ORGANISATION     | AM BY KG KZ RU TJ | ''     | '' | '' | AZ GE UZ | ''",
                "2006-07-01 | ORGANISATION     | AM BY KG KZ RU TJ | UZ     | '' | '' | AZ GE    | ''",
                "2007-01-01 | ORGANISATION     | AM BY KG KZ RU TJ UZ | ''  | '' | '' | AZ GE    | ''",
                "2012-06-28 | ORGANISATION     | AM BY KG KZ RU TJ | UZ     | '' | '' | AZ GE    | ''",
                "2013-01-01 | ORGANISATION     | AM BY KG KZ RU TJ | ''     | UZ | '' | AZ GE    | ''",
                "2023-11-23 | ORGANISATION     | AM BY KG KZ RU TJ | ''     | UZ | '' | AZ GE    | ''",
                "2026-01-01 | ORGANISATION     | AM BY KG KZ RU TJ | ''     | UZ | '' | AZ GE    | ''",
            })
    void everybodyHasAPlace(
            String on,
            Stage stage,
            String members,
            String undetermined,
            String selfSuspended,
            String signatories,
            String withdrawn,
            String outside) {
        RosterAnswer answer = SEEDS.membersOn(day(on));
        Roster roster = answer.roster();

        assertThat(roster.possibleStages()).containsExactly(stage);
        assertThat(answer.members()).isEqualTo(countries(members)).isEqualTo(roster.counted());
        assertThat(answer.undetermined()).isEqualTo(countries(undetermined)).isEqualTo(roster.undetermined());
        assertThat(roster.selfSuspended()).isEqualTo(countries(selfSuspended));
        assertThat(roster.signatories()).isEqualTo(countries(signatories));
        assertThat(roster.withdrawn()).isEqualTo(countries(withdrawn));
        assertThat(roster.outside()).isEqualTo(countries(outside));
        assertThat(roster.notCounted()).isEmpty();
        assertThat(roster.standings().keySet()).containsExactlyElementsOf(countries(ALL_NINE));
        assertThat(roster.criterion()).isEqualTo(Criterion.MEMBER);
        for (Country country : Country.values()) {
            Certainty expected = countries(members).contains(country)
                    ? YES
                    : countries(undetermined).contains(country) ? UNDETERMINED : NO;
            assertThat(SEEDS.isMember(country, day(on))).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1992-05-14 | ''",
                "1993-01-01 | list AZ YES [003:78]; list BY YES [003:54]",
                "1993-06-01 | list AZ YES [003:78]; list BY YES [003:54]",
                "1993-10-01 | list BY YES [003:54]",
                "1997-12-31 | ''",
                "1998-12-31 | table UZ NO [003:161]",
                "1999-03-01 | table UZ NO [003:161]",
                "1999-06-01 | ''",
                "2000-01-01 | ''",
                "2006-07-01 | ''",
                "2007-01-01 | ''",
                "2012-06-01 | ''",
                "2013-01-01 | prose UZ YES [003:143]",
                "2026-01-01 | prose UZ YES [003:143]",
            })
    void accountsThatDisagreeAreNamed(String on, String dissents) {
        assertThat(String.join("; ", ofTheDocuments(SEEDS.membersOn(day(on)).dissents())))
                .isEqualTo(dissents);
    }

    @Test
    void uzbekistanOf2006IsOpenAndSaysBetweenWhichDays() {
        StandingAnswer answer = SEEDS.statusOf(Country.parse("Ouzbékistan"), day("2006-07-01"));

        assertThat(answer.day()).isEqualTo("2006-07-01");
        assertThat(answer.isMember()).isEqualTo(UNDETERMINED);
        assertThat(answer.standing().country()).isEqualTo(Country.UZ);
        assertThat(answer.standing().possibleStatuses())
                .containsExactly(MembershipStatus.REJOINED, MembershipStatus.WITHDRAWN);
        assertThat(answer.standing().because())
                .extracting(ground -> ground.event() + " " + ground.event().citations() + " " + ground.window() + " "
                        + ground.happened())
                .containsExactly(
                        "UZ WITHDRAW [1999-04-02..1999] [003:80,129,143] 1999-04-02/1999-12-31 YES",
                        "UZ REJOIN 2006 [003:80,143,161] 2006-01-01/2006-12-31 UNDETERMINED");
        assertThat(answer.standing().because())
                .allSatisfy(ground -> assertThat(ground.event().reason()).isNotBlank());
        assertThat(ofTheDocuments(answer.dissents())).isEmpty();
    }

    @Test
    void uzbekistanOf2013IsSelfSuspended() {
        StandingAnswer answer = SEEDS.statusOf(Country.UZ, day("2013-01-01"));

        assertThat(answer.isMember()).isEqualTo(NO);
        assertThat(answer.standing().status()).contains(MembershipStatus.SELF_SUSPENDED);
        assertThat(answer.standing().because())
                .extracting(Standing.Ground::event)
                .extracting(Object::toString)
                .containsExactly("UZ SELF_SUSPEND 2012");
        assertThat(ofTheDocuments(answer.dissents()))
                .containsExactly("list UZ [WITHDRAWN] [003:76,80]", "prose UZ [REJOINED] [003:143]");
    }

    @Test
    void uzbekistanOf2000HasWithdrawn() {
        StandingAnswer answer = SEEDS.statusOf(Country.UZ, day("2000-01-01"));

        assertThat(answer.isMember()).isEqualTo(NO);
        assertThat(answer.standing().status()).contains(MembershipStatus.WITHDRAWN);
        assertThat(ofTheDocuments(answer.dissents())).containsExactly("table UZ [SELF_SUSPENDED] [003:161]");
    }

    @Test
    void statesThatNobodySpeaksOfAreOutside() {
        StandingAnswer answer = SEEDS.statusOf(Country.UA, day("2000-01-01"));

        assertThat(answer.standing().status()).contains(MembershipStatus.OUTSIDE);
        assertThat(answer.standing().because()).isEmpty();
        assertThat(ofTheDocuments(answer.dissents())).isEmpty();
        assertThat(answer.isMember()).isEqualTo(NO);
    }

    @Test
    void beyondTheLatestDocumentTheLastKnownStateIsMarked() {
        RosterAnswer last = SEEDS.membersOn(day("2023-11-23"));
        RosterAnswer later = SEEDS.membersOn(day("2026-01-01"));

        assertThat(last.provenance().beyondHorizon()).isFalse();
        assertThat(later.provenance().beyondHorizon()).isTrue();
        assertThat(later.provenance().horizon()).isEqualTo(PartialDate.parse("2023-11-23"));
        assertThat(later.provenance().organisation()).isEqualTo("CSTO");
        assertThat(later.provenance().account()).isEqualTo("documents");
        assertThat(later.members()).isEqualTo(last.members()).isEqualTo(countries(LAST_SIX));
        assertThat(SEEDS.statusOf(Country.AM, day("2023-11-24")).provenance().beyondHorizon())
                .isTrue();
        assertThat(SEEDS.statusOf(Country.AM, day("2023-11-23")).provenance().beyondHorizon())
                .isFalse();
        assertThat(SEEDS.membersDuring(DateInterval.parse("2023-11-01/2023-11-23"))
                        .provenance()
                        .beyondHorizon())
                .isFalse();
        assertThat(SEEDS.membersDuring(DateInterval.parse("2023-11"))
                        .provenance()
                        .beyondHorizon())
                .isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1993-06-01 | SIGNATORY | AM KG KZ RU TJ UZ | ''",
                "1993-06-01 | IN_FORCE     | '' | ''",
                "1994-04-19 | IN_FORCE     | '' | ''",
                "1994-04-20 | IN_FORCE     | AM AZ BY GE KG KZ RU TJ UZ | ''",
                "1999-06-01 | IN_FORCE     | AM BY KG KZ RU TJ | AZ GE UZ",
                "1999-06-01 | SIGNATORY | AM BY KG KZ RU TJ | AZ GE UZ",
                "2013-01-01 | PARTY     | AM BY KG KZ RU TJ UZ | ''",
                "2013-01-01 | SIGNATORY | AM BY KG KZ RU TJ UZ | ''",
                "2013-01-01 | MEMBER    | AM BY KG KZ RU TJ | ''",
                "2012-06-01 | PARTY     | AM BY KG KZ RU TJ UZ | ''",
            })
    void whoCountsDependsOnTheCriterion(String on, Criterion criterion, String counted, String undetermined) {
        RosterAnswer answer = SEEDS.membersOn(day(on), criterion);

        assertThat(answer.members()).isEqualTo(countries(counted));
        assertThat(answer.undetermined()).isEqualTo(countries(undetermined));
        assertThat(answer.roster().criterion()).isEqualTo(criterion);
    }

    @Test
    void dissentsDependOnTheCriterion() {
        assertThat(ofTheDocuments(
                        SEEDS.membersOn(day("2000-01-01"), Criterion.PARTY).dissents()))
                .containsExactly("table UZ YES [003:161]");
        assertThat(ofTheDocuments(
                        SEEDS.membersOn(day("2013-01-01"), Criterion.PARTY).dissents()))
                .containsExactly("list UZ NO [003:76,80]");
        assertThat(ofTheDocuments(
                        SEEDS.membersOn(day("1993-06-01"), Criterion.IN_FORCE).dissents()))
                .isEmpty();
    }

    @Test
    void theYear1999() {
        PeriodAnswer answer = SEEDS.membersDuring(DateInterval.parse("1999"));

        assertThat(answer.period()).hasToString("1999-01-01/1999-12-31");
        assertThat(answer.criterion()).isEqualTo(Criterion.MEMBER);
        assertThat(answer.possibleStages()).containsExactly(Stage.TREATY_IN_FORCE);
        assertThat(answer.throughout(YES)).isEqualTo(countries(LAST_SIX));
        assertThat(answer.throughout(NO)).isEqualTo(countries("AZ GE UZ"));
        assertThat(answer.throughout(UNDETERMINED)).isEmpty();
        assertThat(answer.atAnyTime(YES)).isEqualTo(countries(ALL_NINE));
        assertThat(answer.throughout().keySet()).containsExactlyElementsOf(countries(ALL_NINE));
        assertThat(answer.atAnyTime().keySet()).containsExactlyElementsOf(countries(ALL_NINE));
        assertThat(ofTheDocuments(answer.dissentsThroughout())).isEmpty();
        assertThat(ofTheDocuments(answer.dissentsAtAnyTime())).containsExactly("table UZ NO [003:161]");
    }

    @Test
    void theSummerOf1999() {
        PeriodAnswer answer = SEEDS.membersDuring(DateInterval.parse("1999-06/1999-08"));

        assertThat(answer.throughout(UNDETERMINED)).isEqualTo(countries("AZ GE UZ"));
        assertThat(answer.atAnyTime(UNDETERMINED)).isEqualTo(countries("AZ GE UZ"));
        assertThat(answer.atAnyTime(NO)).isEmpty();
    }

    @Test
    void thePeriodOfTheCharter() {
        PeriodAnswer answer = SEEDS.membersDuring(DateInterval.parse("2002-10-06/2003-09-18"), Criterion.PARTY);

        assertThat(answer.criterion()).isEqualTo(Criterion.PARTY);
        assertThat(answer.possibleStages())
                .containsExactly(Stage.TREATY_IN_FORCE, Stage.CHARTER_SIGNED, Stage.ORGANISATION);
        assertThat(answer.throughout(NO)).isEqualTo(countries("AZ GE UZ"));
        assertThat(ofTheDocuments(answer.dissentsThroughout())).containsExactly("table UZ YES [003:161]");
    }

    @Test
    void dissentsOfAPeriodCiteAllThatDecidesThem() {
        PeriodAnswer answer = SEEDS.membersDuring(DateInterval.parse("1993/1994"));

        assertThat(answer.throughout(YES)).isEqualTo(countries(FIRST_SIX));
        assertThat(ofTheDocuments(answer.dissentsThroughout()))
                .containsExactly("list AZ YES [003:78]", "list BY YES [003:54]");
        assertThat(ofTheDocuments(answer.dissentsAtAnyTime())).isEmpty();
        assertThat(ofTheDocuments(SEEDS.withAccount("list")
                        .membersDuring(DateInterval.parse("1993/1994"))
                        .dissentsThroughout()))
                .containsExactly(
                        "prose AZ NO [003:123, 003:123,125]",
                        "prose BY NO [003:123, 003:123,125]",
                        "table AZ NO [003:158]",
                        "table BY NO [003:157]");
    }

    @Test
    void beforeItsFirstActAnAccountIsCitedByIt() {
        assertThat(ofTheDocuments(SEEDS.withAccount("list")
                        .statusOf(Country.BY, day("1993-06-01"))
                        .dissents()))
                .containsExactly("prose BY [OUTSIDE] [003:123]", "table BY [OUTSIDE] [003:157]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list       | 1999-06-01 | AM BY KG KZ RU TJ | AZ GE UZ",
                "list       | 1992-12-30 | '' | AM AZ BY KG KZ RU TJ UZ",
                "prose      | 1993-06-01 | '' | AM KG KZ RU TJ UZ",
                "prose      | 2013-01-01 | AM BY KG KZ RU TJ UZ | AZ GE",
                "table      | 1998-06-01 | AM AZ BY GE KG KZ RU TJ | UZ",
                "table      | 1999-06-01 | AM BY KG KZ RU TJ | AZ GE",
                "documents  | 1999-06-01 | AM BY KG KZ RU TJ | AZ GE UZ",
            })
    void eachAccountAnswersForItself(String account, String on, String members, String undetermined) {
        Csto asked = SEEDS.withAccount(account);

        assertThat(asked.account()).isEqualTo(account);
        assertThat(asked.membersOn(day(on)).provenance().account()).isEqualTo(account);
        assertThat(asked.history()).isSameAs(SEEDS.register().accounts("CSTO").history(account));
        assertThat(asked.membersOn(day(on)).members()).isEqualTo(countries(members));
        assertThat(asked.membersOn(day(on)).undetermined()).isEqualTo(countries(undetermined));
        assertThat(asked.membersOn(day(on)).dissents())
                .extracting(Dissent::account)
                .doesNotContain(account);
    }

    // Registers of a user's own.

    private static final String ROW = "memberships.tsv";

    private static RegisterFolder withAccount(RegisterFolder tables, String organisation, String account) {
        return tables.withRow(
                ROW, organisation + account, organisation, account, "NZ", "ACCEDE", "2003", "a:1", "Leaflet", "");
    }

    @Test
    void theRegisterOfAnInventedBody() {
        Csto tea = Csto.from(Register.read(RegisterFolder.invented().writeTo(folder)));

        assertThat(tea.organisation()).isEqualTo("TEA");
        assertThat(tea.account()).isEqualTo("leaflet");
        assertThat(tea.membersOn(day("2003-01-01")))
                .hasExactlyMembers(Country.FJ, Country.IS)
                .isCertain();
        assertThat(tea.membersOn(day("2002-06-01"))).hasExactlyUndetermined(Country.FJ, Country.IS);
        assertThat(tea.membersOn(day("2001-12-31")).roster().signatories()).containsExactly(Country.IS);
        assertThat(tea.membersOn(day("2003-06-01")).roster().possibleStages())
                .containsExactly(Stage.TREATY_SIGNED, Stage.TREATY_IN_FORCE);
        assertThat(tea.membersOn(day("2005-12-31")))
                .hasExactlyMembers(Country.IS)
                .isCertain();
        assertThat(tea.membersOn(day("2012-01-01")).provenance().beyondHorizon())
                .isFalse();
        assertThat(tea.membersOn(day("2012-02-01")).provenance().beyondHorizon())
                .isTrue();
        assertThat(tea.membersOn(day("2005-06-01")).dissents()).isEmpty();
    }

    @Test
    void anAccountThatIsAloneNeedsNoNameInParticular() {
        assertThat(Csto.from(RegisterFolder.invented().read(folder)).account()).isEqualTo("leaflet");
    }

    @Test
    void severalAccountsAreReconciled() {
        Register register = RegisterFolder.introduced(
                        withAccount(RegisterFolder.invented(), "TEA", "poster").without("roster-checks.tsv"),
                        "TEA",
                        "leaflet",
                        "poster")
                .read(folder);

        assertThat(Csto.from(register).account()).isEqualTo("reconciled");
        assertThat(Csto.from(register).reconciliation().order()).containsExactly("leaflet", "poster");
        assertThat(Csto.from(register).membersOn(day("2004-01-01")).members())
                .containsExactly(Country.FJ, Country.IS, Country.NZ);
        Csto poster = Csto.of(register, "TEA", "poster");
        assertThat(poster.account()).isEqualTo("poster");
        assertThat(poster.register()).isSameAs(register);
        assertThat(poster.membersOn(day("2004-01-01")))
                .hasExactlyMembers(Country.NZ)
                .isCertain();
        assertThat(poster.withAccount("leaflet").membersOn(day("2004-01-01")).members())
                .containsExactly(Country.FJ, Country.IS);
        assertThat(Csto.of(poster.register(), "TEA").account()).isEqualTo("reconciled");
    }

    @Test
    void statesThatOnlyAnotherAccountSpeaksOfAreOutsideWithADissent() {
        Csto leaflet = Csto.of(
                RegisterFolder.introduced(
                                withAccount(RegisterFolder.invented(), "TEA", "poster")
                                        .without("roster-checks.tsv"),
                                "TEA",
                                "leaflet",
                                "poster")
                        .read(folder),
                "TEA",
                "leaflet");

        assertThat(leaflet.membersOn(day("2004-01-01")))
                .hasExactlyMembers(Country.FJ, Country.IS)
                .isCertain();
        assertThat(texts(leaflet.membersOn(day("2004-01-01")).dissents())).containsExactly("poster NZ YES [a:1]");
        assertThat(texts(leaflet.statusOf(Country.NZ, day("2004-01-01")).dissents()))
                .containsExactly("poster NZ [RATIFIED] [a:1]");
        assertThat(leaflet.statusOf(Country.IS, day("2004-01-01")).dissents()).isEmpty();
    }

    @Test
    void theOrganisationIsTheOneMeantElseTheOnlyOneElseToBeChosen() {
        RegisterFolder tea = RegisterFolder.invented().without("roster-checks.tsv");
        RegisterFolder two = withAccount(tea, "COFFEE", "mug");

        assertThat(Csto.from(tea.read(folder)).organisation()).isEqualTo("TEA");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Csto.from(two.read(folder)))
                .withMessage("Several organisations, choose one: COFFEE, TEA");
        Csto coffee = Csto.of(two.read(folder), "COFFEE");
        assertThat(coffee.organisation()).isEqualTo("COFFEE");
        assertThat(coffee.account()).isEqualTo("mug");
        assertThat(coffee.membersOn(day("2004-01-01")))
                .hasExactlyMembers(Country.NZ)
                .isCertain();
        assertThat(coffee.membersOn(day("2004-01-01")).provenance().organisation())
                .isEqualTo("COFFEE");
        assertThat(Csto.of(coffee.register(), "TEA").organisation()).isEqualTo("TEA");
        assertThat(Csto.of(coffee.register(), "TEA").account()).isEqualTo("leaflet");
        Csto csto = Csto.from(withAccount(two, "CSTO", "own").read(folder));
        assertThat(csto.organisation()).isEqualTo("CSTO").isEqualTo(Register.CSTO);
        assertThat(csto.account()).isEqualTo("own");
    }

    @Test
    void unknownNamesAreToldWithThoseThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEEDS.withAccount("gossip"))
                .withMessage(
                        "Unknown account of CSTO: \"gossip\"; there are akipress, armenia, documents, list, prose, reconciled, record,"
                                + " table, unian, uzbekistan");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Csto.of(SEEDS.register(), "NOPE"))
                .withMessage("Unknown organisation: \"NOPE\"; there are CIS, CSTO, EURASEC, GUAM");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Csto.of(SEEDS.register(), "CSTO", "gossip"))
                .withMessageContaining("there are akipress, armenia, documents, list");
        assertThatThrownBy(() -> Csto.from(Register.read(folder.resolve("nowhere"))))
                .isInstanceOf(RegisterException.class);
    }

    @Test
    void nothingMayBeNull() {
        assertThatNullPointerException().isThrownBy(() -> SEEDS.membersOn(null));
        assertThatNullPointerException()
                .isThrownBy(() -> SEEDS.membersOn(day("2000-01-01"), null))
                .withMessage("criterion");
        assertThatNullPointerException().isThrownBy(() -> SEEDS.membersDuring((DateInterval) null));
        assertThatNullPointerException()
                .isThrownBy(() -> SEEDS.membersDuring(DateInterval.parse("2000"), null))
                .withMessage("criterion");
        assertThatNullPointerException()
                .isThrownBy(() -> SEEDS.statusOf(null, day("2000-01-01")))
                .withMessage("country");
        assertThatNullPointerException().isThrownBy(() -> SEEDS.statusOf(Country.AM, null));
        assertThatNullPointerException()
                .isThrownBy(() -> SEEDS.isMember(null, day("2000-01-01")))
                .withMessage("country");
        assertThatNullPointerException().isThrownBy(() -> SEEDS.isMember(Country.AM, (LocalDate) null));
        assertThatNullPointerException()
                .isThrownBy(() -> SEEDS.withAccount(null))
                .withMessage("account");
        assertThatNullPointerException()
                .isThrownBy(() -> Csto.of(SEEDS.register(), null))
                .withMessage("organisation");
        assertThatNullPointerException()
                .isThrownBy(() -> Csto.from(Register.read((Path) null)))
                .withMessage("folder");
        assertThatNullPointerException().isThrownBy(() -> Csto.from((Register) null));
    }

    @ParameterizedTest
    @EnumSource(Criterion.class)
    void answersCannotBeChanged(Criterion criterion) {
        RosterAnswer on = SEEDS.membersOn(day("1999-03-01"), criterion);
        PeriodAnswer during = SEEDS.membersDuring(DateInterval.parse("1993/1999"), criterion);
        StandingAnswer status = SEEDS.statusOf(Country.UZ, day("2000-01-01"));

        for (var collection : List.of(
                on.members(),
                on.undetermined(),
                on.dissents(),
                on.roster().possibleStages(),
                during.possibleStages(),
                during.throughout(YES),
                during.dissentsThroughout(),
                during.dissentsAtAnyTime(),
                status.dissents(),
                status.dissents().get(0).says(),
                status.dissents().get(0).citations(),
                status.standing().possibleStatuses(),
                status.standing().because())) {
            assertThatThrownBy(collection::clear).isInstanceOf(UnsupportedOperationException.class);
        }
        for (var map : List.<Map<?, ?>>of(on.roster().standings(), during.throughout(), during.atAnyTime())) {
            assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void whatIsGivenToAnAnswerIsCopied() {
        List<Dissent<Certainty>> dissents = new ArrayList<>();
        Map<Country, Certainty> answers = new TreeMap<>(Map.of(Country.AM, YES));
        Set<Stage> stages = EnumSet.of(Stage.NONE);
        RosterAnswer asked = SEEDS.membersOn(day("1999-06-01"));
        RosterAnswer on = new RosterAnswer(asked.roster(), asked.provenance(), dissents);
        PeriodAnswer during = new PeriodAnswer(
                DateInterval.parse("1999"),
                Criterion.MEMBER,
                stages,
                answers,
                answers,
                asked.provenance(),
                dissents,
                dissents);
        dissents.add(new Dissent<>("x", Country.AM, NO, List.of()));
        answers.put(Country.BY, NO);
        stages.add(Stage.ORGANISATION);

        assertThat(on.dissents()).isEmpty();
        assertThat(during.possibleStages()).containsExactly(Stage.NONE);
        assertThat(during.throughout()).containsOnlyKeys(Country.AM);
        assertThat(during.atAnyTime()).containsOnlyKeys(Country.AM);
        assertThat(during.dissentsThroughout()).isEmpty();
        assertThat(during.dissentsAtAnyTime()).isEmpty();
    }

    @Test
    void theShortFormsAskTheSame() {
        LocalDate day = LocalDate.of(2005, 1, 1);
        DateInterval year = DateInterval.parse("2012");
        assertThat(SEEDS.membersDuring(Year.of(2012))).isEqualTo(SEEDS.membersDuring(year, Criterion.MEMBER));
        assertThat(SEEDS.membersDuring(year)).isEqualTo(SEEDS.membersDuring(year, Criterion.MEMBER));
        assertThat(SEEDS.explain(day)).isEqualTo(SEEDS.explain(day, Criterion.MEMBER));
        for (Country country : SEEDS.history().countries()) {
            for (Criterion criterion : Criterion.values()) {
                assertThat(SEEDS.isMember(country, day, criterion))
                        .isEqualTo(SEEDS.history().meets(country, criterion, day));
            }
            for (String date : List.of("2012", "1994-04", "2005-01-01")) {
                Certainty[] answers = PartialDate.parse(date)
                        .earliest()
                        .datesUntil(PartialDate.parse(date).latest().plusDays(1))
                        .map(each -> SEEDS.isMember(country, each))
                        .distinct()
                        .toArray(Certainty[]::new);
                assertThat(SEEDS.isMember(country, PartialDate.parse(date)))
                        .isEqualTo(answers.length == 1 ? answers[0] : Certainty.UNDETERMINED);
            }
        }
        MembershipEvent leaves = MembershipEvent.parse("AM WITHDRAW 2027-01-01");
        assertThat(SEEDS.assuming(leaves).assumptions()).containsExactly(leaves);
        assertThat(SEEDS.assuming(leaves).isMember(Country.AM, LocalDate.of(2027, 1, 1)))
                .isEqualTo(Certainty.NO);
        assertThat(SEEDS.assuming(leaves).toString())
                .isEqualTo("CSTO by the account documents, up to " + SEEDS.horizon()
                        + ", assuming [AM WITHDRAW 2027-01-01]");
    }

    /** By the status of each state on the day before and on each day: where it certainly changes, an act took effect. */
    @Test
    void theChangesOfAYearAreThoseOfItsDays() {
        for (int year = 1992; year <= 2013; year++) {
            LocalDate first = LocalDate.of(year, 1, 1);
            LocalDate last = LocalDate.of(year, 12, 31);
            List<MembershipChange> changes = SEEDS.changes(first, last);
            for (Country country : SEEDS.history().countries()) {
                Set<MembershipStatus> before =
                        SEEDS.history().standing(country, first.minusDays(1)).possibleStatuses();
                boolean changed = first.datesUntil(last.plusDays(1))
                        .anyMatch(day -> !SEEDS.history()
                                .standing(country, day)
                                .possibleStatuses()
                                .equals(before));
                assertThat(changes.stream().anyMatch(change -> change.country() == country))
                        .as(country + " in " + year)
                        .isEqualTo(changed
                                || SEEDS.history().grounds(country).stream()
                                        .anyMatch(ground -> ground.window()
                                                        .start()
                                                        .isBefore(first)
                                                && !ground.window().end().isBefore(first)));
            }
            assertThat(changes)
                    .isSortedAccordingTo(Comparator.comparing((MembershipChange change) ->
                                    change.ground().window().start())
                            .thenComparing(MembershipChange::country));
        }
        assertThat(SEEDS.changes(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 12, 31)))
                .extracting(change -> change.event().toString() + " " + change.within())
                .containsExactly(
                        "AZ WITHDRAW [1999-04-02..1999] YES",
                        "GE WITHDRAW [1999-04-02..1999] YES",
                        "UZ WITHDRAW [1999-04-02..1999] YES");
        assertThat(SEEDS.changes(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 6, 1)))
                .extracting(MembershipChange::within)
                .containsOnly(Certainty.UNDETERMINED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEEDS.changes(LocalDate.of(1999, 1, 2), LocalDate.of(1999, 1, 1)));
    }

    @Test
    void anAnswerSaysWhoIsInEachGroup() {
        RosterAnswer answer = SEEDS.membersOn(LocalDate.of(2012, 12, 25));
        assertThat(answer.withdrawn()).isEqualTo(answer.roster().withdrawn()).contains(Country.GE);
        assertThat(answer.selfSuspended()).isEqualTo(answer.roster().selfSuspended());
        assertThat(answer.signatories()).isEqualTo(answer.roster().signatories());
        StandingAnswer georgia = SEEDS.statusOf(Country.GE, LocalDate.of(2012, 12, 25));
        assertThat(georgia.status()).contains(MembershipStatus.WITHDRAWN);
        assertThat(georgia.is(MembershipStatus.WITHDRAWN)).isEqualTo(Certainty.YES);
        assertThat(georgia.is(MembershipStatus.RATIFIED)).isEqualTo(Certainty.NO);
        assertThat(georgia.because()).isEqualTo(georgia.standing().because()).isNotEmpty();
        StandingAnswer azerbaijan = SEEDS.statusOf(Country.AZ, LocalDate.of(1999, 6, 1));
        assertThat(azerbaijan.status()).isEmpty();
        for (MembershipStatus status : MembershipStatus.values()) {
            assertThat(azerbaijan.is(status))
                    .isEqualTo(
                            azerbaijan.standing().possibleStatuses().contains(status)
                                    ? Certainty.UNDETERMINED
                                    : Certainty.NO);
        }
    }
}
