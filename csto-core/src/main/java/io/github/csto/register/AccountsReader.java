package io.github.csto.register;

import io.github.csto.account.Account;
import io.github.csto.account.Accounts;
import io.github.csto.account.RosterCheck;
import io.github.csto.country.Country;
import io.github.csto.membership.Dissolution;
import io.github.csto.membership.HistoryFault;
import io.github.csto.membership.InvalidHistoryException;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.register.Table.Row;
import io.github.csto.source.Claim;
import io.github.csto.stage.StageEvent;
import io.github.csto.stage.StageHistory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes the accounts of each organisation of the rows about memberships and stages, and holds the roster checks to them. */
final class AccountsReader {
    /** What stands between names of accounts, among inputs and in an order of trust. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,]");

    private final Rows rows;
    private final List<RegisterFault> faults;
    private final Map<String, Introduced> byOrganisation = new HashMap<>();

    /** The organisations of rows that introduce an account and are at fault; of an empty text it may be any. */
    private final Set<String> brokenAccounts = new HashSet<>();

    /** Organisations of whose memberships something is at fault, so that checks cannot be held to them. */
    private final Set<String> unsound = new HashSet<>();

    /** What is wrong with the stages, of which each fault is reported once. */
    private final Set<RegisterFault> reported = new HashSet<>();

    AccountsReader(Rows rows, List<RegisterFault> faults) {
        this.rows = rows;
        this.faults = faults;
        for (Row<Claim<Account>> row : rows.get(Fact.ACCOUNTS.table())) {
            if (row.value() == null) {
                brokenAccounts.add(row.text(ClaimForm.ORGANISATION));
            } else {
                byOrganisation
                        .computeIfAbsent(row.sound().organisation(), organisation -> new Introduced())
                        .add(row);
            }
        }
    }

    /** The rows that introduce accounts of an organisation. */
    private static final class Introduced {
        static final Introduced NOBODY = new Introduced();

        final List<Row<Claim<Account>>> rows = new ArrayList<>();
        final Set<String> names = new HashSet<>();
        final Set<String> derived = new HashSet<>();

        void add(Row<Claim<Account>> row) {
            Account account = row.sound().value();
            rows.add(row);
            names.add(account.name());
            if (account.isDerived()) {
                derived.add(account.name());
            }
        }
    }

    /** The stages of an organisation by an account; what is wrong with them is reported once, though several accounts may go by them. */
    private StageHistory stages(String organisation, Account account, List<Account> introduced) {
        List<Row<Claim<StageEvent>>> ordered =
                ByAccount.rows(rows, Fact.STAGES.table(), organisation, account.precedence(introduced)).stream()
                        .sorted(Comparator.comparing(row -> row.sound().value().stage()))
                        .toList();
        List<StageEvent> events = new ArrayList<>();
        StageHistory history = StageHistory.unrecorded();
        for (Row<Claim<StageEvent>> row : ordered) {
            StageEvent event = row.sound().value();
            if (events.stream().anyMatch(other -> other.stage() == event.stage())) {
                fault(Fact.STAGES
                        .table()
                        .fault(row, Columns.STAGE, "each stage once (" + event.stage() + " is there twice)"));
                continue;
            }
            events.add(event);
            try {
                history = StageHistory.of(events);
            } catch (IllegalArgumentException e) {
                events.remove(events.size() - 1);
                fault(Fact.STAGES
                        .table()
                        .fault(row, Columns.DATE, "a date in the order of the stages (" + e.getMessage() + ")"));
            }
        }
        return history;
    }

    private void fault(RegisterFault fault) {
        if (reported.add(fault)) {
            faults.add(fault);
        }
    }

    /** The accounts of each organisation of which memberships are recorded. */
    SortedMap<String, Accounts> read() {
        List<Row<Claim<MembershipEvent>>> memberships = rows.get(Fact.MEMBERSHIPS.table());
        SortedMap<String, SortedMap<String, List<Row<Claim<MembershipEvent>>>>> grouped = new TreeMap<>();
        for (Row<Claim<MembershipEvent>> row : memberships) {
            grouped.computeIfAbsent(row.text(ClaimForm.ORGANISATION), name -> new TreeMap<>())
                    .computeIfAbsent(row.text(ClaimForm.ACCOUNT), name -> new ArrayList<>())
                    .add(row);
        }
        memberships.forEach(this::tellsItself);
        Gaps gaps = new Gaps(memberships);
        SortedMap<String, Accounts> accounts = new TreeMap<>();
        grouped.forEach((organisation, byAccount) -> {
            List<Account> introduced = introduced(organisation, byAccount);
            Map<String, Account> byName = new HashMap<>();
            introduced.forEach(account -> byName.put(account.name(), account));
            SortedMap<String, MembershipHistory> histories = new TreeMap<>();
            byAccount.forEach((account, claimed) -> {
                Account own =
                        byName.computeIfAbsent(account, name -> Account.of(Accounts.isReserved(name) ? "" : name));
                histories.put(
                        account,
                        history(
                                organisation,
                                claimed,
                                gaps.of(organisation, account),
                                stages(organisation, own, introduced),
                                ByAccount.end(rows, organisation, own, introduced)));
            });
            List<Claim<MembershipEvent>> claims = byAccount.values().stream()
                    .flatMap(List::stream)
                    .flatMap(row -> row.found().stream())
                    .toList();
            accounts.put(
                    organisation,
                    unsound.contains(organisation)
                            ? Accounts.of(organisation, histories)
                            : Accounts.of(organisation, introduced, claims, (account, acts) -> {
                                MembershipHistory own = histories.get(account.name());
                                if (own != null && !account.isDerived()) {
                                    return own;
                                }
                                MembershipHistory history =
                                        MembershipHistory.of(acts, stages(organisation, account, introduced));
                                return ByAccount.end(rows, organisation, account, introduced)
                                        .map(history::endingWith)
                                        .orElse(history);
                            }));
        });
        return accounts;
    }

    /** No act is recorded of an account that is derived. */
    private void tellsItself(Row<Claim<MembershipEvent>> row) {
        String account = row.text(ClaimForm.ACCOUNT);
        String organisation = row.text(ClaimForm.ORGANISATION);
        if (Accounts.isReserved(account)
                || byOrganisation
                        .getOrDefault(organisation, Introduced.NOBODY)
                        .derived
                        .contains(account)) {
            unsound.add(organisation);
            faults.add(Fact.MEMBERSHIPS
                    .table()
                    .fault(
                            row,
                            ClaimForm.ACCOUNT,
                            "an account with claims of its own, unlike " + account + ", which is derived from others"));
        }
    }

    /** The accounts of an organisation, each introduced once; a table that introduces them is needed only if there are several. */
    private List<Account> introduced(
            String organisation, SortedMap<String, List<Row<Claim<MembershipEvent>>>> byAccount) {
        List<String> telling = byAccount.entrySet().stream()
                .filter(entry -> !Accounts.isReserved(entry.getKey()))
                .filter(entry -> entry.getValue().stream().anyMatch(row -> row.value() != null))
                .map(Map.Entry::getKey)
                .toList();
        Introduced known = byOrganisation.getOrDefault(organisation, Introduced.NOBODY);
        boolean broken = brokenAccounts.contains("") || brokenAccounts.contains(organisation);
        List<Row<Claim<Account>>> own = known.rows;
        int before = faults.size();
        if (!broken && (telling.size() > 1 || !own.isEmpty())) {
            telling.stream()
                    .filter(account -> !known.names.contains(account))
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

    /**
     * Of a state that a row is missing of, or probably is, no act is reported as illegal, so that one broken row is not reported again as a
     * gap in the history. Its dates are: no row between two could set them right.
     */
    private MembershipHistory history(
            String organisation,
            List<Row<Claim<MembershipEvent>>> claimed,
            Optional<Set<Country>> broken,
            StageHistory stages,
            Optional<Dissolution> end) {
        Set<Country> gaps = broken.orElse(Set.of());
        List<Row<Claim<MembershipEvent>>> sound =
                claimed.stream().filter(row -> row.value() != null).toList();
        List<Row<Claim<MembershipEvent>>> late = sound.stream()
                .filter(row -> end.isPresent()
                        && end.get().isBefore(row.sound().value().date()))
                .toList();
        late.forEach(row -> faults.add(Fact.MEMBERSHIPS
                .table()
                .fault(row, Columns.DATE, ByAccount.notAfter(end.orElseThrow(), organisation))));
        if (broken.isPresent() || !late.isEmpty()) {
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

    /**
     * Holds the checks to their account or, if they have none, to the preferred account of their organisation; those of the account that this trusts most
     * to both.
     */
    void check(SortedMap<String, Accounts> accounts) {
        rows.sound(Fact.ROSTER_CHECKS.table()).forEach(row -> check(row, accounts));
    }

    private void check(Row<Claim<RosterCheck>> row, SortedMap<String, Accounts> accounts) {
        RosterCheck check = row.sound().value();
        String organisation = row.sound().organisation();
        Accounts own = unsound.contains(organisation) ? null : accounts.get(organisation);
        if (own == null) {
            return;
        }
        Set<String> asked = new LinkedHashSet<>();
        Optional<String> account = row.sound().account();
        account.filter(own.names()::contains).ifPresent(asked::add);
        own.preferred()
                .filter(name -> account.isEmpty()
                        || own.derivation(name)
                                .map(reconciliation -> reconciliation.order().get(0))
                                .orElse(name)
                                .equals(account.get()))
                .ifPresent(asked::add);
        if (account.isPresent() && !own.names().contains(account.get())) {
            faults.add(Fact.ROSTER_CHECKS
                    .table()
                    .fault(
                            row,
                            ClaimForm.ACCOUNT,
                            "an account of " + organisation + ", or nothing: " + String.join(", ", own.names())));
        }
        asked.stream()
                .flatMap(name -> check.disagreements(own.history(name)).stream())
                .distinct()
                .forEach(disagreement -> faults.add(Fact.ROSTER_CHECKS
                        .table()
                        .fault(row, Columns.STATES, "what the history says (" + disagreement + ")")));
    }
}
