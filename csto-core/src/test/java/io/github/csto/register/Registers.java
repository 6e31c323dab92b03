package io.github.csto.register;

import io.github.csto.account.Account;
import io.github.csto.account.Accounts;
import io.github.csto.account.RosterCheck;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import io.github.csto.stage.StageEvent;
import io.github.csto.stage.StageHistory;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Registers made of histories, and a naive reading of what an account says. */
public final class Registers {
    /** The organisation that these registers are about. */
    public static final String ORGANISATION = "CLUB";

    /** DESIGN.md's state machine, typed in a second time. */
    public static final Map<String, String> MACHINE = Map.ofEntries(
            Map.entry("OUTSIDE SIGN", "SIGNED"),
            Map.entry("OUTSIDE ACCEDE", "RATIFIED"),
            Map.entry("SIGNED RATIFY", "RATIFIED"),
            Map.entry("SIGNED WITHDRAW", "WITHDRAWN"),
            Map.entry("RATIFIED SELF_SUSPEND", "SELF_SUSPENDED"),
            Map.entry("RATIFIED WITHDRAW", "WITHDRAWN"),
            Map.entry("SELF_SUSPENDED WITHDRAW", "WITHDRAWN"),
            Map.entry("SELF_SUSPENDED REJOIN", "REJOINED"),
            Map.entry("REJOINED SELF_SUSPEND", "SELF_SUSPENDED"),
            Map.entry("REJOINED WITHDRAW", "WITHDRAWN"),
            Map.entry("WITHDRAWN REJOIN", "REJOINED"));

    private Registers() {}

    /** A register without anything about a Council. */
    static Register of(
            List<SourceDocument> documents,
            List<Claim<MembershipEvent>> memberships,
            List<Claim<Account>> introduced,
            List<Claim<StageEvent>> stages,
            List<Claim<RosterCheck>> rosterChecks,
            Map<String, Accounts> accounts) {
        Contents contents = new Contents(accounts, Map.of());
        contents.put(Tables.DOCUMENTS, documents);
        contents.put(Fact.MEMBERSHIPS.table(), memberships);
        contents.put(Fact.ACCOUNTS.table(), introduced);
        contents.put(Fact.STAGES.table(), stages);
        contents.put(Fact.ROSTER_CHECKS.table(), rosterChecks);
        return new Register(contents);
    }

    /** A register of these accounts, whose claims each cite a line of their own; dated by its documents. */
    public static Register of(
            Map<String, List<MembershipEvent>> accounts, StageHistory stages, List<PartialDate> documents) {
        List<SourceDocument> dated = new ArrayList<>();
        for (PartialDate date : documents) {
            dated.add(SourceDocument.builder()
                    .id("d" + dated.size())
                    .sha256("0".repeat(64))
                    .title("T")
                    .publisher("P")
                    .date(date)
                    .language(Locale.ENGLISH)
                    .reason("R")
                    .build());
        }
        List<Claim<MembershipEvent>> memberships = new ArrayList<>();
        SortedMap<String, MembershipHistory> histories = new TreeMap<>();
        new TreeMap<>(accounts).forEach((account, events) -> {
            List<MembershipEvent> cited = new ArrayList<>();
            for (MembershipEvent event : events) {
                List<Citation> line = List.of(Citation.of("d0", memberships.size() + 1));
                MembershipEvent claimed = new MembershipEvent(
                        event.country(), event.act(), event.disputed(), event.date(), event.circumstances(), line, "");
                memberships.add(claim("C" + memberships.size(), Optional.of(account), claimed, line));
                cited.add(claimed);
            }
            histories.put(account, MembershipHistory.of(cited, stages));
        });
        List<Claim<StageEvent>> stageClaims = stages.events().stream()
                .map(event -> claim(
                        "S" + event.stage(),
                        Optional.empty(),
                        new StageEvent(event.stage(), event.date(), List.of(Citation.of("d0", 1))),
                        List.of(Citation.of("d0", 1))))
                .toList();
        return of(
                dated,
                memberships,
                List.of(),
                stageClaims,
                List.of(),
                Map.of(ORGANISATION, Accounts.of(ORGANISATION, histories)));
    }

    private static <T> Claim<T> claim(String id, Optional<String> account, T value, List<Citation> citations) {
        return new Claim<>(id, ORGANISATION, account, value, citations, List.of("w"), "");
    }

    /** A register of these accounts, with one document of long after. */
    public static Register of(Map<String, List<MembershipEvent>> accounts, StageHistory stages) {
        return of(accounts, stages, List.of(PartialDate.parse("9000")));
    }

    /** Each number of acts that is possible on a day: that some choice of exact days, in their order, makes so. */
    public static List<Integer> possibleCounts(List<PartialDate> dates, LocalDate day) {
        List<Integer> counts = new ArrayList<>();
        for (int count = 0; count <= dates.size(); count++) {
            LocalDate reached = LocalDate.MIN;
            boolean possible = true;
            for (int i = 0; i < dates.size() && possible; i++) {
                if (i == count && !reached.isAfter(day)) {
                    reached = day.plusDays(1);
                }
                reached =
                        reached.isBefore(dates.get(i).earliest()) ? dates.get(i).earliest() : reached;
                possible = !reached.isAfter(dates.get(i).latest()) && (i >= count || !reached.isAfter(day));
            }
            if (possible) {
                counts.add(count);
            }
        }
        return counts;
    }

    /** The names of the statuses that are possible on a day, in no particular order. */
    public static List<String> possibleStatuses(List<MembershipEvent> events, LocalDate day) {
        List<String> after = new ArrayList<>(List.of("OUTSIDE"));
        events.forEach(event -> after.add(MACHINE.get(after.get(after.size() - 1) + " " + event.act())));
        return possibleCounts(events.stream().map(MembershipEvent::date).toList(), day).stream()
                .map(after::get)
                .distinct()
                .toList();
    }

    /** The names of the stages that are possible on a day. */
    public static List<String> possibleStages(List<StageEvent> events, LocalDate day) {
        return possibleCounts(events.stream().map(StageEvent::date).toList(), day).stream()
                .map(count ->
                        count == 0 ? "NONE" : events.get(count - 1).stage().name())
                .toList();
    }

    /** The events of one state. */
    public static List<MembershipEvent> of(Country country, List<MembershipEvent> events) {
        return events.stream().filter(event -> event.country() == country).toList();
    }
}
