package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Tables with very many rows of one kind, which would take minutes if each row were held against each other. */
class LongTablesTest {
    private static final int MANY = 20_000;
    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);

    /** The rows of a register about a body of one member, in which every other table is put. */
    private static final class Rows {
        final Map<String, List<Map<String, String>>> tables = new TreeMap<>();

        Rows() {
            add("documents", "document d phrase x title t publisher p date 2020 language en");
            add("memberships", "claim m organisation TEA account a country IS act SIGN date 0999 citations d");
        }

        /** Names of columns and cells in turn. */
        void add(String table, String row) {
            Map<String, String> cells = new HashMap<>();
            String[] words = row.split(" ", -1);
            for (int i = 0; i < words.length; i += 2) {
                cells.put(words[i], words[i + 1].replace('+', ' '));
            }
            tables.computeIfAbsent(table, name -> new ArrayList<>()).add(cells);
        }

        Register register() {
            return Register.of(tables);
        }

        List<RegisterFault> faults() {
            return catchThrowableOfType(RegisterException.class, this::register).faults();
        }
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    private static void term(Rows rows, int number, String since, String until) {
        rows.add(
                "offices",
                "claim o" + number + " organisation TEA account a office HOST holder h" + number + " since " + since
                        + " until " + until + " citations d");
    }

    @Test
    void theTermsOfAnOfficeFollowEachOther() {
        Rows rows = new Rows();
        for (int i = 0; i < MANY; i++) {
            term(rows, i, day(i).toString(), day(i + 1).toString());
        }
        assertThat(rows.register().facts(Fact.OFFICES)).hasSize(MANY);
    }

    @Test
    void theTermsOfAnOfficeAreAllAtOnce() {
        Rows rows = new Rows();
        for (int i = 0; i < MANY; i++) {
            term(rows, i, "1000", "1002");
        }
        assertThat(rows.faults())
                .hasSize(MANY - 1)
                .allSatisfy(fault -> assertThat(fault.expectation()).endsWith("(h0 does on 1000-12-31, line 2)"));
    }

    @Test
    void aTermInTheMidstOfManyIsFound() {
        Rows rows = new Rows();
        for (int i = 0; i < MANY; i++) {
            term(rows, i, day(2 * i).toString(), day(2 * i + 2).toString());
        }
        term(rows, MANY, day(MANY + 1).toString(), day(MANY + 2).toString());
        assertThat(rows.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(MANY + 2);
            assertThat(fault.expectation())
                    .contains("(h" + MANY / 2 + " does on " + day(MANY + 1) + ", line " + (MANY / 2 + 2) + ")");
        });
    }

    private static void act(Rows rows, int number, String act, LocalDate day) {
        rows.add(
                "memberships",
                "claim x" + number + " organisation TEA account a country FJ act " + act + " date " + day
                        + " citations d");
    }

    private static void acts(Rows rows) {
        for (int i = 0; i < MANY; i++) {
            act(rows, i, i == 0 ? "ACCEDE" : i % 2 == 1 ? "SELF_SUSPEND" : "REJOIN", day(i));
        }
    }

    @Test
    void aStateDoesManyActs() {
        Rows rows = new Rows();
        acts(rows);
        Csto csto = Csto.of(rows.register(), "TEA");
        assertThat(csto.isMember(Country.FJ, day(MANY - 2))).isEqualTo(Certainty.YES);
        assertThat(csto.isMember(Country.FJ, day(MANY - 1))).isEqualTo(Certainty.NO);
    }

    @Test
    void manyActsOfAStateAreRefused() {
        Rows rows = new Rows();
        for (int i = 0; i < MANY; i++) {
            act(rows, i, "RATIFY", day(i));
        }
        act(rows, MANY, "RATIFY", day(0));
        assertThat(rows.faults()).hasSize(MANY + 2);
        assertThat(rows.faults().get(MANY - 1).expectation()).contains("FJ may not RATIFY (" + day(MANY - 1) + ")");
        assertThat(rows.faults().get(MANY).expectation()).contains("FJ RATIFY 1000-01-01 is there twice");
    }

    @Test
    void observersAreHeldAgainstManyActs() {
        Rows rows = new Rows();
        acts(rows);
        for (int i = 0; i < MANY; i++) {
            rows.add(
                    "observers",
                    "claim b" + i + " organisation TEA account a country FJ since " + day(i) + " until " + day(i + 1)
                            + " citations d");
        }
        assertThat(rows.faults()).hasSize(MANY / 2).allMatch(fault -> fault.line() % 2 == 0);
    }

    @Test
    void manyOrganisationsHaveStagesAnEndAndObservers() {
        Rows rows = new Rows();
        for (int i = 0; i < MANY; i++) {
            String of = i + " organisation O" + i;
            rows.add(
                    "memberships", "claim m" + of + " account a country FJ act ACCEDE date " + day(0) + " citations d");
            rows.add("accounts", "claim a" + of + " account a english x rank 1 citations d");
            rows.add("stages", "claim s" + of + " stage TREATY_SIGNED date 0900 citations d");
            rows.add("organisations", "claim n" + of + " name x ceased " + day(i + 1) + " citations d");
            rows.add("observers", "claim b" + of + " account a country IS since 0950 citations d");
        }
        Register register = rows.register();
        assertThat(register.organisations()).hasSize(MANY + 1);
        assertThat(Csto.of(register, "O7").isMember(Country.FJ, day(7))).isEqualTo(Certainty.YES);
        assertThat(Csto.of(register, "O7").isMember(Country.FJ, day(8))).isEqualTo(Certainty.NO);
        assertThat(register.observers("O7"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.value().tenure().until()).contains(PartialDate.of(day(8))));
    }

    private static void account(Rows rows, String name, String rank, String inputs) {
        rows.add(
                "accounts",
                "claim A-" + name + " organisation TEA account " + name + " english e french f russian r rank " + rank
                        + " inputs " + inputs + " citations d");
    }

    @Test
    void manyAccountsTellOfOneBody() {
        Rows rows = new Rows();
        account(rows, "a", "1", "");
        StringBuilder inputs = new StringBuilder("a");
        for (int i = 0; i < MANY / 4; i++) {
            String name = "x" + i;
            account(rows, name, String.valueOf(i + 2), "");
            rows.add(
                    "memberships",
                    "claim m" + i + " organisation TEA account " + name + " country FJ act SIGN date " + day(i)
                            + " citations d");
            if (i % 2 == 0) {
                rows.add(
                        "stages",
                        "claim s" + i + " organisation TEA account " + name + " stage TREATY_SIGNED date " + day(0)
                                + " citations d");
            }
            rows.add(
                    "observers",
                    "claim b" + i + " organisation TEA account " + name + " country MD since 1010 citations d");
            inputs.append('+').append(name);
        }
        account(rows, "reconciled", "", inputs.toString());
        rows.add("organisations", "claim n organisation TEA account a name x ceased 2019-05-06 citations d");

        Register register = rows.register();
        Csto csto = Csto.of(register, "TEA");

        assertThat(csto.history().countries()).containsExactly(Country.FJ, Country.IS);
        assertThat(csto.history().events(Country.FJ))
                .extracting(act -> act.date().earliest())
                .containsExactly(day(0), LocalDate.of(2019, 5, 6));
        assertThat(csto.statusOf(Country.FJ, day(0)).dissents()).hasSize(MANY / 4 - 1);
        assertThat(register.observers("TEA"))
                .hasSize(MANY / 4)
                .allSatisfy(
                        claim -> assertThat(claim.value().tenure().until()).contains(PartialDate.parse("2019-05-06")));
    }

    @Test
    void aStageIsToldManyTimes() {
        Rows rows = new Rows();
        for (int i = 0; i < MANY; i++) {
            rows.add("stages", "claim s" + i + " organisation TEA stage TREATY_SIGNED date " + day(i) + " citations d");
        }
        assertThat(rows.faults())
                .hasSize(MANY - 1)
                .allSatisfy(fault -> assertThat(fault.expectation()).contains("each stage once"));
    }

    private static void treaty(Rows rows, int number, String id, String signed, String renews) {
        rows.add(
                "treaties",
                "claim t" + number + " organisation TEA treaty " + id + " name x signed " + signed + " renews " + renews
                        + " citations d");
    }

    @Test
    void eachTreatyRenewsTheOneBefore() {
        Rows rows = new Rows();
        treaty(rows, 0, "T0", "0999", "");
        for (int i = 1; i <= MANY; i++) {
            treaty(rows, i, "T" + i, day(i).toString(), "T" + (i - 1));
        }
        assertThat(rows.register().facts(Fact.TREATIES)).hasSize(MANY + 1);
    }

    @Test
    void manyTreatiesRenewAnotherToNoEffect() {
        Rows rows = new Rows();
        for (int i = 0; i < MANY; i++) {
            treaty(rows, i, "T", day(i).toString(), i == 0 ? "Q" : "T");
        }
        List<RegisterFault> faults = rows.faults();
        assertThat(faults).hasSize(MANY);
        assertThat(faults.get(0).expectation()).isEqualTo("a treaty of treaties.tsv");
        assertThat(faults.get(MANY - 1).expectation()).endsWith("of T, which it renews: " + day(MANY - 1));
    }

    private static void rule(Rows rows, int number, String since) {
        rows.add(
                "rules",
                "claim r" + number + " organisation TEA rule CSC-CHAIR statement x since " + since + " citations d");
    }

    @Test
    void aRuleHasManyVersions() {
        Rows rows = new Rows();
        for (int i = 0; i < MANY; i++) {
            rule(rows, i, day(i).toString());
        }
        Register register = rows.register();
        assertThat(register.rules("TEA").versions(register.rules("TEA").rule("CSC-CHAIR")))
                .hasSize(MANY);
    }

    @Test
    void manyVersionsOfARuleBeginAtOnce() {
        Rows rows = new Rows();
        for (int i = 0; i < MANY; i++) {
            rule(rows, i, "1000");
        }
        rule(rows, MANY, "1001");
        assertThat(rows.faults()).hasSize(MANY - 1).noneMatch(fault -> fault.line() == MANY + 2);
    }

    @Test
    void manyCasesLieInPeriodsOrNot() {
        Rows rows = new Rows();
        for (int i = 0; i < MANY; i++) {
            rows.add(
                    "assistance",
                    "claim h" + i + " organisation TEA case k" + i + " step REQUEST country FJ date " + day(3 * i)
                            + " citations d");
            rows.add("complete-periods", "organisation TEA reason x period " + day(6 * i) + "/" + day(6 * i + 1));
        }
        assertThat(rows.register().councilRecord("TEA").assistanceCases())
                .hasSize(MANY)
                .allSatisfy(assistance -> assertThat(assistance.measures().complete())
                        .isEqualTo(assistance.date().earliest().toEpochDay() % 2 == FIRST.toEpochDay() % 2));
    }

    @Test
    void manyPassagesAreHeldAgainstManyActs() {
        Rows rows = new Rows();
        acts(rows);
        for (int i = 0; i < MANY; i++) {
            rows.add(
                    "roster-checks",
                    "claim q" + i + " organisation TEA account a date " + day(i)
                            + " says AMONG countries FJ citations d");
        }
        assertThat(rows.faults()).hasSize(MANY / 2);
    }

    @Test
    void aLineIsUsedByManyUnknownClaims() {
        Rows rows = new Rows();
        StringBuilder claims = new StringBuilder("m");
        for (int i = 0; i < MANY; i++) {
            claims.append("+q").append(i);
        }
        rows.add("coverage", "place d:1 claims " + claims);
        assertThat(rows.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.expectation())
                        .startsWith("claims of this register, unlike q0, q1, ")
                        .endsWith(" q" + (MANY - 1)));
    }
}
