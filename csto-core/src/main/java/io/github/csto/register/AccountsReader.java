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
import io.github.csto.stage.Stage;
import io.github.csto.stage.StageEvent;
import io.github.csto.stage.StageHistory;
import java.util.ArrayList;
import java.util.EnumSet;
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
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Makes the accounts of each organisation of the rows about memberships and stages, and holds the roster checks to them. */
final class AccountsReader {
    /** What stands between names of accounts, among inputs and in an order of trust. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,]");

    private final Rows rows;
    private final List<RegisterFault> faults;
    private final Map<String, Introduced> byOrganisation = new HashMap<>();

    /** The rows about memberships by organisation and account, and what is missing among them. */
    private final SortedMap<String, SortedMap<String, List<Row<Claim<MembershipEvent>>>>> memberships = new TreeMap<>();

    private final Gaps gaps;

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
                String organisation = row.sound().organisation();
                Introduced own = byOrganisation.getOrDefault(organisation, new Introduced());
                own.add(row);
                byOrganisation.put(organisation, own);
            }
        }
        for (Row<Claim<MembershipEvent>> row : rows.get(Fact.MEMBERSHIPS.table())) {
            String organisation = row.text(ClaimForm.ORGANISATION);
            String account = row.text(ClaimForm.ACCOUNT);
            SortedMap<String, List<Row<Claim<MembershipEvent>>>> byAccount =
                    memberships.getOrDefault(organisation, new TreeMap<>());
            List<Row<Claim<MembershipEvent>>> own = byAccount.getOrDefault(account, new ArrayList<>());
            own.add(row);
            byAccount.put(account, own);
            memberships.put(organisation, byAccount);
        }
        this.gaps = new Gaps(rows.get(Fact.MEMBERSHIPS.table()));
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
    private StageHistory stages(Account account, ByAccount byPrecedence) {
        List<Row<Claim<StageEvent>>> told = byPrecedence.rows(Fact.STAGES.table(), account);
        List<Row<Claim<StageEvent>>> ordered = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (Row<Claim<StageEvent>> row : told) {
                if (row.sound().value().stage() == stage) {
                    ordered.add(row);
                }
            }
        }
        List<StageEvent> events = new ArrayList<>();
        Set<Stage> begun = EnumSet.noneOf(Stage.class);
        StageHistory history = StageHistory.unrecorded();
        for (Row<Claim<StageEvent>> row : ordered) {
            StageEvent event = row.sound().value();
            if (begun.contains(event.stage())) {
                fault(Fact.STAGES
                        .table()
                        .fault(row, Columns.STAGE, "each stage once (" + event.stage() + " is there twice)"));
                continue;
            }
            events.add(event);
            try {
                history = StageHistory.of(events);
                begun.add(event.stage());
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

    /** The organisations of which memberships are recorded. */
    Set<String> organisations() {
        return memberships.keySet();
    }

    /** The accounts of each organisation of which memberships are recorded, unless something is at fault with them. */
    SortedMap<String, Accounts> read() {
        SortedMap<String, Accounts> accounts = new TreeMap<>();
        for (String organisation : organisations()) {
            read(organisation).ifPresent(sound -> accounts.put(organisation, sound));
        }
        return accounts;
    }

    /** The accounts of an organisation of which memberships are recorded, unless something is at fault with them. */
    Optional<Accounts> read(String organisation) {
        SortedMap<String, List<Row<Claim<MembershipEvent>>>> byAccount =
                Objects.requireNonNull(memberships.get(organisation));
        List<Claim<MembershipEvent>> claims = new ArrayList<>();
        for (List<Row<Claim<MembershipEvent>>> own : byAccount.values()) {
            for (Row<Claim<MembershipEvent>> row : own) {
                tellsItself(row);
                if (row.value() != null) {
                    claims.add(row.value());
                }
            }
        }
        List<Account> introduced = introduced(organisation, byAccount);
        Map<String, Account> byName = new HashMap<>();
        for (Account account : introduced) {
            byName.put(account.name(), account);
        }
        ByAccount byPrecedence = new ByAccount(rows, organisation, introduced);
        SortedMap<String, MembershipHistory> histories = new TreeMap<>();
        for (Map.Entry<String, List<Row<Claim<MembershipEvent>>>> claimed : byAccount.entrySet()) {
            String account = claimed.getKey();
            Account known = byName.get(account);
            Account own = known == null ? Account.of(Accounts.isReserved(account) ? "" : account) : known;
            histories.put(
                    account,
                    history(
                            organisation,
                            claimed.getValue(),
                            gaps.of(organisation, account),
                            stages(own, byPrecedence),
                            byPrecedence.end(own)));
        }
        return unsound.contains(organisation)
                ? Optional.empty()
                : Optional.of(Accounts.of(organisation, introduced, claims, new ToldHistory(byPrecedence, histories)));
    }

    /** The history of an account: that of its rows, or if it is derived, of its acts. A class of its own, since the first lambda of a program costs milliseconds. */
    private final class ToldHistory implements BiFunction<Account, List<MembershipEvent>, MembershipHistory> {
        private final ByAccount byPrecedence;
        private final Map<String, MembershipHistory> histories;

        ToldHistory(ByAccount byPrecedence, Map<String, MembershipHistory> histories) {
            this.byPrecedence = byPrecedence;
            this.histories = histories;
        }

        @Override
        public MembershipHistory apply(Account account, List<MembershipEvent> acts) {
            MembershipHistory own = histories.get(account.name());
            if (own != null && !account.isDerived()) {
                return own;
            }
            MembershipHistory history = MembershipHistory.of(acts, stages(account, byPrecedence));
            Optional<Dissolution> end = byPrecedence.end(account);
            return end.isPresent() ? history.endingWith(end.get()) : history;
        }
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
        List<String> telling = new ArrayList<>();
        for (Map.Entry<String, List<Row<Claim<MembershipEvent>>>> told : byAccount.entrySet()) {
            if (!Accounts.isReserved(told.getKey())
                    && !Rows.sound(told.getValue()).isEmpty()) {
                telling.add(told.getKey());
            }
        }
        Introduced known = byOrganisation.getOrDefault(organisation, Introduced.NOBODY);
        boolean broken = brokenAccounts.contains("") || brokenAccounts.contains(organisation);
        List<Row<Claim<Account>>> own = known.rows;
        int before = faults.size();
        if (!broken && (telling.size() > 1 || !own.isEmpty())) {
            for (String account : telling) {
                if (!known.names.contains(account)) {
                    faults.add(Fact.MEMBERSHIPS
                            .table()
                            .fault(
                                    Objects.requireNonNull(byAccount.get(account))
                                            .get(0),
                                    ClaimForm.ACCOUNT,
                                    "an account of " + organisation + " that "
                                            + Fact.ACCOUNTS.table().file()
                                            + " introduces, as it has to where there are several"));
                }
            }
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
            String other = account.rank().isPresent()
                    ? ranks.putIfAbsent(account.rank().get(), account.name())
                    : null;
            if (other != null) {
                faults.add(Fact.ACCOUNTS
                        .table()
                        .fault(row, Columns.RANK, "a rank of its own; this one is that of " + other));
            }
        }
        for (Row<Claim<Account>> row : own) {
            for (String input : row.sound().value().inputs()) {
                Account found = introduced.get(input);
                if (!broken && (found == null || found.isDerived())) {
                    faults.add(Fact.ACCOUNTS
                            .table()
                            .fault(
                                    row,
                                    Columns.INPUTS,
                                    "accounts of " + organisation + " that are not derived themselves, unlike "
                                            + input));
                }
            }
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
        List<Row<Claim<MembershipEvent>>> sound = Rows.sound(claimed);
        List<MembershipEvent> acts = new ArrayList<>();
        boolean late = false;
        for (Row<Claim<MembershipEvent>> row : sound) {
            MembershipEvent act = row.sound().value();
            acts.add(act);
            if (end.isPresent() && end.get().isBefore(act.date())) {
                late = true;
                faults.add(
                        Fact.MEMBERSHIPS.table().fault(row, Columns.DATE, ByAccount.notAfter(end.get(), organisation)));
            }
        }
        if (broken.isPresent() || late) {
            unsound.add(organisation);
        }
        try {
            MembershipHistory own = MembershipHistory.of(acts, stages);
            return end.isPresent() && !late ? own.endingWith(end.get()) : own;
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
        Accounts own = accounts.get(organisation);
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
