package io.github.csto.register;

import io.github.csto.account.Account;
import io.github.csto.account.Accounts;
import io.github.csto.account.RosterCheck;
import io.github.csto.country.Country;
import io.github.csto.country.UnknownCountryException;
import io.github.csto.membership.Dissolution;
import io.github.csto.membership.HistoryFault;
import io.github.csto.membership.InvalidHistoryException;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.register.Table.Row;
import io.github.csto.source.Claim;
import io.github.csto.stage.Stage;
import io.github.csto.stage.StageEvent;
import io.github.csto.stage.StageHistory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the accounts of each organisation of the rows about memberships and stages, and holds the roster checks to them. */
final class AccountsReader {
    /** What stands between names of accounts, among inputs and in an order of trust. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,]");

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
        memberships.forEach(this::tellsItself);
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
            List<Account> introduced = introduced(organisation, byAccount);
            List<Claim<MembershipEvent>> claims = byAccount.values().stream()
                    .flatMap(List::stream)
                    .flatMap(row -> row.found().stream())
                    .toList();
            accounts.put(
                    organisation,
                    unsound.contains(organisation)
                            ? Accounts.of(organisation, histories)
                            : Accounts.of(organisation, introduced, claims, acts -> {
                                MembershipHistory history = MembershipHistory.of(acts, own);
                                return end.map(history::endingWith).orElse(history);
                            }));
        });
        return accounts;
    }

    /** No act is recorded of an account that is derived. */
    private void tellsItself(Row<Claim<MembershipEvent>> row) {
        String account = row.text(ClaimForm.ACCOUNT);
        String organisation = row.text(ClaimForm.ORGANISATION);
        if (Accounts.isReserved(account)
                || accounts(organisation)
                        .anyMatch(introduced -> introduced.sound().value().isDerived()
                                && introduced.sound().value().name().equals(account))) {
            unsound.add(organisation);
            faults.add(Fact.MEMBERSHIPS
                    .table()
                    .fault(
                            row,
                            ClaimForm.ACCOUNT,
                            "an account with claims of its own, unlike " + account + ", which is derived from others"));
        }
    }

    private Stream<Row<Claim<Account>>> accounts(String organisation) {
        return rows.sound(Fact.ACCOUNTS.table()).stream()
                .filter(row -> row.sound().organisation().equals(organisation));
    }

    /** The accounts of an organisation, each introduced once; a table that introduces them is needed only if there are several. */
    private List<Account> introduced(
            String organisation, SortedMap<String, List<Row<Claim<MembershipEvent>>>> byAccount) {
        List<String> telling = byAccount.entrySet().stream()
                .filter(entry -> !Accounts.isReserved(entry.getKey()))
                .filter(entry -> entry.getValue().stream().anyMatch(row -> row.value() != null))
                .map(Map.Entry::getKey)
                .toList();
        boolean broken = rows.get(Fact.ACCOUNTS.table()).stream()
                .anyMatch(row -> row.value() == null && canBe(row.text(ClaimForm.ORGANISATION), organisation));
        List<Row<Claim<Account>>> own = accounts(organisation).toList();
        int before = faults.size();
        if (!broken && (telling.size() > 1 || !own.isEmpty())) {
            telling.stream()
                    .filter(account -> own.stream()
                            .noneMatch(row -> row.sound().value().name().equals(account)))
                    .forEach(account -> faults.add(Fact.MEMBERSHIPS
                            .table()
                            .fault(
                                    Objects.requireNonNull(byAccount.get(account))
                                            .get(0),
                                    ClaimForm.ACCOUNT,
                                    "an account of " + organisation + " that "
                                            + Fact.ACCOUNTS.table().file()
                                            + " introduces, as it has to where there are several")));
        }
        SortedMap<String, Account> introduced = new TreeMap<>();
        Map<Integer, String> ranks = new TreeMap<>();
        for (Row<Claim<Account>> row : own) {
            Account account = row.sound().value();
            if (introduced.putIfAbsent(account.name(), account) != null) {
                faults.add(
                        Fact.ACCOUNTS.table().fault(row, Columns.ACCOUNT, "each account of " + organisation + " once"));
                continue;
            }
            if (SEPARATORS.matcher(account.name()).find()) {
                faults.add(Fact.ACCOUNTS
                        .table()
                        .fault(row, Columns.ACCOUNT, "a name without spaces and commas, which separate names"));
            }
            account.rank().ifPresent(rank -> {
                String other = ranks.putIfAbsent(rank, account.name());
                if (other != null) {
                    faults.add(Fact.ACCOUNTS
                            .table()
                            .fault(row, Columns.RANK, "a rank of its own; this one is that of " + other));
                }
            });
        }
        for (Row<Claim<Account>> row : own) {
            row.sound().value().inputs().stream()
                    .filter(input -> !introduced.containsKey(input)
                            || introduced.get(input).isDerived())
                    .filter(input -> !broken)
                    .forEach(input -> faults.add(Fact.ACCOUNTS
                            .table()
                            .fault(
                                    row,
                                    Columns.INPUTS,
                                    "accounts of " + organisation + " that are not derived themselves, unlike "
                                            + input)));
        }
        if (broken || faults.size() > before) {
            unsound.add(organisation);
        }
        return own.isEmpty() ? telling.stream().map(Account::of).toList() : List.copyOf(introduced.values());
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
