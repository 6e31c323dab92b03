package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.examples.PackagedTable.Field;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.register.Register;
import io.github.csto.register.RegisterTable;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.CollapseRule;
import io.github.csto.time.DateInterval;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The tables of a data package that follow from the register: who was a member when, by every account, and which claim rests on which source. */
final class DerivedTables {
    private static final String CLAIM = "claim";
    private static final String CITATIONS = "citations";

    private DerivedTables() {}

    /** One row a state, for the codes and names. */
    static PackagedTable states() {
        List<Field> fields = List.of(
                PackagedTable.text("state", "The ISO 3166-1 alpha-2 code."),
                PackagedTable.text("alpha3", "The ISO 3166-1 alpha-3 code."),
                PackagedTable.text("numeric", "The ISO 3166-1 numeric code, three digits."),
                PackagedTable.text("english", "The name in English."),
                PackagedTable.text("french", "The name in French."),
                PackagedTable.text("russian", "The name in Russian."));
        List<List<String>> rows = Arrays.stream(Country.values())
                .map(country -> List.of(
                        country.alpha2(),
                        country.alpha3(),
                        String.format(Locale.ROOT, "%03d", country.numeric()),
                        country.displayName(Locale.ENGLISH),
                        country.displayName(Locale.FRENCH),
                        country.displayName(Locale.forLanguageTag("ru"))))
                .toList();
        return new PackagedTable(PackagedTable.STATES, "The states of ISO 3166-1", fields, List.of("state"), rows);
    }

    /** Every account of every organisation that has memberships. */
    private static List<Csto> accounts(Register register) {
        List<Csto> all = new ArrayList<>();
        for (String organisation : register.organisations()) {
            for (String account : register.accounts(organisation).names()) {
                all.add(Csto.of(register, organisation, account));
            }
        }
        return all;
    }

    /** The spells of membership, as {@code export spells} has them. */
    static PackagedTable spells(Register register) {
        List<Field> fields = new ArrayList<>();
        for (String column : SpellsExport.COLUMNS) {
            fields.add(spellField(column));
        }
        int state = SpellsExport.COLUMNS.indexOf("state");
        fields.add(state + 1, Field.of("spell", "integer", "The number of the spell of this state, from 1."));
        List<List<String>> rows = new ArrayList<>();
        for (Csto csto : accounts(register)) {
            String last = "";
            int number = 0;
            for (List<String> row : SpellsExport.rows(csto, ExportedSpell.Of.MEMBERSHIP)) {
                number = row.get(state).equals(last) ? number + 1 : 1;
                last = row.get(state);
                List<String> numbered = new ArrayList<>(row);
                numbered.add(state + 1, Integer.toString(number));
                rows.add(numbered);
            }
        }
        return new PackagedTable(
                "spells",
                "The memberships as spells, by every account",
                fields,
                List.of("organisation", "account", "state", "spell"),
                rows);
    }

    private static Field spellField(String column) {
        return switch (column) {
            case "state" ->
                PackagedTable.text(column, "The ISO 3166-1 alpha-2 code.").keyOf(PackagedTable.STATES);
            case "start_earliest", "start_latest" ->
                Field.of(column, "date", "The " + column.substring(6) + " day that the first day of the spell can be.");
            case "end_earliest", "end_latest" ->
                Field.of(
                                column,
                                "date",
                                "The " + column.substring(4)
                                        + " day on which the state can be out; empty if no end is recorded.")
                        .orEmpty();
            case "start_disputed" -> Field.of(column, "boolean", "Whether it is disputed that the spell began.");
            case "end_disputed" ->
                Field.of(column, "boolean", "Whether it is disputed that the spell ended.")
                        .orEmpty();
            case "start" -> PackagedTable.text(column, "The first day, in EDTF.");
            case "end" ->
                PackagedTable.text(column, "The day on which the state is out, in EDTF; empty if no end is recorded.")
                        .orEmpty();
            case "start_citations", "end_citations" ->
                PackagedTable.text(column, "The sources, like 003:117,129; 001:3.")
                        .orEmpty();
            case "horizon" -> PackagedTable.text(column, "The date of the account's latest source, in EDTF.");
            default -> PackagedTable.text(column, "As in the command export spells.");
        };
    }

    /** One row a state and year, one column for each way to make one answer of the days of a year. */
    static PackagedTable stateYears(Register register) {
        List<Field> fields = new ArrayList<>(List.of(
                PackagedTable.text("organisation", "The organisation."),
                PackagedTable.text("account", "The account that answers."),
                PackagedTable.text("state", "The ISO 3166-1 alpha-2 code.").keyOf(PackagedTable.STATES),
                Field.of("year", "year", "The year, as a whole.")));
        for (CollapseRule rule : CollapseRule.values()) {
            fields.add(PackagedTable.text(
                    rule.name().toLowerCase(Locale.ROOT),
                    "Whether the state was a member, by " + rule.name() + ": YES, NO or UNDETERMINED."));
        }
        fields.add(Field.of("beyond_horizon", "boolean", "Whether the year goes beyond the account's latest source."));
        List<List<String>> rows = new ArrayList<>();
        for (Csto csto : accounts(register)) {
            for (Country country : csto.history().countries()) {
                rows.addAll(stateYears(csto, country));
            }
        }
        return new PackagedTable(
                "state-years",
                "Membership in each year from the first act to the horizon, by every account",
                fields,
                List.of("organisation", "account", "state", "year"),
                rows);
    }

    private static List<List<String>> stateYears(Csto csto, Country country) {
        Timeline<Certainty> answers = csto.history().timeline(country, Criterion.MEMBER);
        int first = csto.history().events().stream()
                .map(MembershipEvent::date)
                .map(date -> date.earliest())
                .min(LocalDate::compareTo)
                .orElseThrow()
                .getYear();
        List<List<String>> rows = new ArrayList<>();
        for (int year = first; year <= csto.horizon().latest().getYear(); year++) {
            DateInterval days = DateInterval.of(Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
            List<String> row = new ArrayList<>(
                    List.of(csto.organisation(), csto.account(), country.alpha2(), Integer.toString(year)));
            for (CollapseRule rule : CollapseRule.values()) {
                row.add(rule.collapse(answers, days).name());
            }
            row.add(Boolean.toString(csto.isBeyondHorizon(days.end())));
            rows.add(row);
        }
        return rows;
    }

    /** One row for each source that a claim rests on. */
    static PackagedTable citations(Register register) {
        List<Field> fields = List.of(
                PackagedTable.text("resource", "The table in which the claim stands."),
                PackagedTable.text(CLAIM, "The claim."),
                PackagedTable.text("citation", "The source and the place in it."),
                PackagedTable.text("document", "The source.").keyOf(PackagedTable.DOCUMENTS));
        Set<List<String>> rows = new LinkedHashSet<>();
        for (RegisterTable table : register.tables()) {
            for (Map<String, String> row : table.rows()) {
                if (row.containsKey(CLAIM) && row.containsKey(CITATIONS)) {
                    for (Citation citation : Citation.parseAll(row.get(CITATIONS))) {
                        rows.add(List.of(table.name(), row.get(CLAIM), citation.toString(), citation.document()));
                    }
                }
            }
        }
        return new PackagedTable(
                CITATIONS,
                "Which claim rests on which source",
                fields,
                List.of("resource", CLAIM, "citation"),
                List.copyOf(rows));
    }
}
