package io.github.csto.register;

import io.github.csto.account.Accounts;
import io.github.csto.account.RosterCheck;
import io.github.csto.country.Country;
import io.github.csto.country.UnknownCountryException;
import io.github.csto.membership.Dissolution;
import io.github.csto.membership.HistoryFault;
import io.github.csto.membership.InvalidHistoryException;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.Stage;
import io.github.csto.membership.StageEvent;
import io.github.csto.membership.StageHistory;
import io.github.csto.register.Table.Row;
import io.github.csto.source.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the accounts of each organisation of the rows about memberships and stages, and holds the roster checks to them. */
final class AccountsReader {
    private final Rows rows;
    private final List<RegisterFault> faults;

    /** Organisations of whose memberships something is at fault, so that checks cannot be held to them. */
    private final Set<String> unsound = new HashSet<>();

    AccountsReader(Rows rows, List<RegisterFault> faults) {
        this.rows = rows;
        this.faults = faults;
    }

    private SortedMap<String, StageHistory> stageHistories() {
        SortedMap<String, List<StageEvent>> events = new TreeMap<>();
        SortedMap<String, StageHistory> histories = new TreeMap<>();
        List<Row<Claim<StageEvent>>> ordered = rows.sound(Fact.STAGES.table()).stream()
                .sorted(Comparator.comparing(row -> row.sound().value().stage()))
                .toList();
        for (Row<Claim<StageEvent>> row : ordered) {
            Claim<StageEvent> claim = row.sound();
            Stage stage = claim.value().stage();
            List<StageEvent> own = events.computeIfAbsent(claim.organisation(), name -> new ArrayList<>());
            if (own.stream().anyMatch(event -> event.stage() == stage)) {
                faults.add(Fact.STAGES
                        .table()
                        .fault(row, Columns.STAGE, "each stage once (" + stage + " is there twice)"));
                continue;
            }
            own.add(claim.value());
            try {
                histories.put(claim.organisation(), StageHistory.of(own));
            } catch (IllegalArgumentException e) {
                own.remove(own.size() - 1);
                faults.add(Fact.STAGES
                        .table()
                        .fault(row, Columns.DATE, "a date in the order of the stages (" + e.getMessage() + ")"));
            }
        }
        return histories;
    }

    /** The accounts of each organisation of which memberships are recorded. */
    SortedMap<String, Accounts> read(Map<String, Dissolution> ends) {
        List<Row<Claim<MembershipEvent>>> memberships = rows.get(Fact.MEMBERSHIPS.table());
        SortedMap<String, StageHistory> stages = stageHistories();
        SortedMap<String, SortedMap<String, List<Row<Claim<MembershipEvent>>>>> grouped = new TreeMap<>();
        for (Row<Claim<MembershipEvent>> row : memberships) {
            grouped.computeIfAbsent(row.text(ClaimForm.ORGANISATION), name -> new TreeMap<>())
                    .computeIfAbsent(row.text(ClaimForm.ACCOUNT), name -> new ArrayList<>())
                    .add(row);
        }
        SortedMap<String, Accounts> accounts = new TreeMap<>();
        grouped.forEach((organisation, byAccount) -> {
            StageHistory own = stages.getOrDefault(organisation, StageHistory.unrecorded());
            Optional<Dissolution> end = Optional.ofNullable(ends.get(organisation));
            SortedMap<String, MembershipHistory> histories = new TreeMap<>();
            byAccount.forEach((account, claimed) -> {
                List<Row<Claim<MembershipEvent>>> broken = memberships.stream()
                        .filter(row -> row.value() == null)
                        .filter(row -> canBe(row.text(ClaimForm.ORGANISATION), organisation))
                        .filter(row -> canBe(row.text(ClaimForm.ACCOUNT), account))
                        .toList();
                histories.put(account, history(organisation, claimed, broken, own, end));
            });
            accounts.put(organisation, Accounts.of(organisation, histories));
        });
        return accounts;
    }

    /** A cell without a text can have been meant to be anything. */
    private static boolean canBe(String text, String value) {
        return text.isEmpty() || text.equals(value);
    }

    /** The state that a row is about, or those that its cell may have been meant to name. */
    private static List<Country> countries(Row<Claim<MembershipEvent>> row) {
        String text = row.text(Columns.STATE);
        try {
            return text.isEmpty() ? List.of() : List.of(Country.parse(text));
        } catch (UnknownCountryException e) {
            return e.nearest();
        }
    }

    /**
     * Of a state that a row is missing of, or probably is, no act is reported as illegal, so that one broken row is not reported again as a
     * gap in the history. Its dates are: no row between two could set them right.
     */
    private MembershipHistory history(
            String organisation,
            List<Row<Claim<MembershipEvent>>> claimed,
            List<Row<Claim<MembershipEvent>>> broken,
            StageHistory stages,
            Optional<Dissolution> end) {
        Set<Country> gaps = EnumSet.noneOf(Country.class);
        broken.forEach(row -> gaps.addAll(countries(row)));
        List<Row<Claim<MembershipEvent>>> sound =
                claimed.stream().filter(row -> row.value() != null).toList();
        List<Row<Claim<MembershipEvent>>> late = sound.stream()
                .filter(row -> end.isPresent()
                        && end.get().isBefore(row.sound().value().date()))
                .toList();
        late.forEach(row -> faults.add(Fact.MEMBERSHIPS
                .table()
                .fault(row, Columns.DATE, Lifetimes.notAfter(end.orElseThrow(), organisation))));
        if (!broken.isEmpty() || !late.isEmpty()) {
            unsound.add(organisation);
        }
        try {
            MembershipHistory own = MembershipHistory.of(
                    sound.stream().map(row -> row.sound().value()).toList(), stages);
            return late.isEmpty() ? end.map(own::endingWith).orElse(own) : own;
        } catch (InvalidHistoryException e) {
            unsound.add(organisation);
            for (HistoryFault fault : e.faults()) {
                boolean dated = fault instanceof HistoryFault.OutOfOrder;
                if (dated || !gaps.contains(fault.event().country())) {
                    faults.add(Fact.MEMBERSHIPS
                            .table()
                            .fault(
                                    sound.get(fault.position()),
                                    dated ? Columns.DATE : Columns.ACT,
                                    (dated ? "a date in the order of the rows" : "an act that the state can do there")
                                            + " (" + fault.message() + ")"));
                }
            }
            return MembershipHistory.of(List.of(), stages);
        }
    }

    /** Holds the checks to the preferred account of their organisation. */
    void check(SortedMap<String, Accounts> accounts) {
        rows.sound(Fact.ROSTER_CHECKS.table()).forEach(row -> check(row, accounts));
    }

    private void check(Row<Claim<RosterCheck>> row, SortedMap<String, Accounts> accounts) {
        RosterCheck check = row.sound().value();
        String organisation = row.sound().organisation();
        Accounts own = unsound.contains(organisation) ? null : accounts.get(organisation);
        if (own != null) {
            own.preferred()
                    .map(own::history)
                    .map(check::disagreements)
                    .orElse(List.of())
                    .forEach(disagreement -> faults.add(Fact.ROSTER_CHECKS
                            .table()
                            .fault(row, Columns.STATES, "what the history says (" + disagreement + ")")));
        }
    }
}
