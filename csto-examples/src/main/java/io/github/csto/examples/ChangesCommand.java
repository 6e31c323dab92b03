package io.github.csto.examples;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.csto.Csto;
import io.github.csto.account.Dissent;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipChange;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Standing;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who joined, left, was suspended or came back between two days? */
@Command(
        name = "changes",
        sortOptions = false,
        description = "Who signed, joined, was suspended, left or came back between two days, both included.")
final class ChangesCommand extends Answering<Csto> {
    /** What an act changes. */
    private enum ChangeKind {
        SIGNED("Signed"),
        JOINED("Joined"),
        SUSPENDED("Suspended"),
        LEFT("Left"),
        CAME_BACK("Came back");

        private final String heading;

        ChangeKind(String heading) {
            this.heading = heading;
        }

        static ChangeKind by(MembershipAct act) {
            return switch (act) {
                case SIGN -> SIGNED;
                case RATIFY, ACCEDE -> JOINED;
                case SELF_SUSPEND -> SUSPENDED;
                case WITHDRAW -> LEFT;
                case REJOIN -> CAME_BACK;
            };
        }
    }

    /** The answer in JSON. */
    private record ChangesInJson(
            String from,
            String to,
            String organisation,
            String account,
            boolean beyondHorizon,
            List<ChangeInJson> changes,
            List<Json.Dissenter> dissentsBefore,
            List<Json.Dissenter> dissentsAfter,
            List<Json.SourceInJson> sources) {}

    private record ChangeInJson(
            String country,
            String name,
            String change,
            String within,
            @JsonUnwrapped Json.ActInJson act,
            String window,
            String status,
            boolean weak) {}

    @Mixin
    private final Asked asked = new Asked();

    @Mixin
    private final Assumed assumed = new Assumed();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            description = "The first day, or the month or year that begins with it.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private DateInterval from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description =
                    "The last day, or the month or year that ends with it; the day of the latest source of the account if not given.")
    private @Nullable DateInterval to;

    private DateInterval period(Csto csto) {
        return DateInterval.of(from.start(), to == null ? csto.horizon().latest() : to.end());
    }

    private List<MembershipChange> acts(Csto csto) {
        return csto.changes(period(csto).start(), period(csto).end());
    }

    /** Who says something else about where a state stood on a day. */
    private static List<Dissent<Set<MembershipStatus>>> dissents(Csto csto, LocalDate day) {
        return csto.history().countries().stream()
                .flatMap(country -> csto.statusOf(country, day).dissents().stream())
                .toList();
    }

    private static LocalDate dayBefore(DateInterval period) {
        return period.start().minusDays(1);
    }

    private static List<Citation> citations(
            List<MembershipChange> acts, List<Dissent<Set<MembershipStatus>>> dissents) {
        return Stream.concat(
                        acts.stream().flatMap(act -> act.event().citations().stream()),
                        dissents.stream().flatMap(dissent -> dissent.citations().stream()))
                .distinct()
                .toList();
    }

    private static List<Dissent<Set<MembershipStatus>>> both(
            List<Dissent<Set<MembershipStatus>>> before, List<Dissent<Set<MembershipStatus>>> after) {
        return Stream.concat(before.stream(), after.stream()).toList();
    }

    @Override
    Csto subject() {
        return assumed.on(asked.csto());
    }

    @Override
    String text(Csto csto) {
        DateInterval period = period(csto);
        List<MembershipChange> acts = acts(csto);
        Text text = new Text()
                .line("Changes in " + csto.organisation() + " from " + period.start() + " to " + period.end() + " ("
                        + csto.account() + " account)");
        if (acts.isEmpty()) {
            text.blank().line("No act took effect on these days.");
        }
        TextTable table = new TextTable(List.of("", "State", "Act", "Status from then on", "Sources", "Reason"));
        for (ChangeKind change : ChangeKind.values()) {
            List<MembershipChange> same = acts.stream()
                    .filter(act -> ChangeKind.by(act.event().act()) == change)
                    .toList();
            if (!same.isEmpty()) {
                table.section(change.heading + " (" + same.size() + ")").rows(rows(csto, text, same));
            }
        }
        if (!acts.isEmpty()) {
            text.blank().table(table);
        }
        List<Dissent<Set<MembershipStatus>>> before = dissents(csto, dayBefore(period));
        List<Dissent<Set<MembershipStatus>>> after = dissents(csto, period.end());
        text.reasons();
        dissents(text, "the status on the day before", before);
        dissents(text, "the status on the last day", after);
        if (csto.isBeyondHorizon(period.end())) {
            text.blank().line(Text.beyond(csto.horizon(), !csto.assumptions().isEmpty()));
        }
        return text.legend(csto.register(), citations(acts, both(before, after)))
                .toString();
    }

    private static void dissents(Text text, String about, List<Dissent<Set<MembershipStatus>>> dissents) {
        text.dissents("Dissents on " + about, dissents, Text::statuses);
    }

    private static List<List<String>> rows(Csto csto, Text text, List<MembershipChange> acts) {
        return acts.stream()
                .map(act -> List.of(
                        act.country().alpha2(),
                        act.country().displayName(Locale.ENGLISH),
                        (act.within() == Certainty.YES ? "" : "perhaps: ") + when(act.ground()),
                        act.ground().status().name(),
                        text.sources(List.of(act.event())) + text.weak(csto, List.of(act.event())),
                        text.marks(List.of(act.ground()))))
                .toList();
    }

    private static String when(Standing.Ground ground) {
        DateInterval window = ground.window();
        return Text.act(ground.event())
                + (window.start().equals(window.end())
                        ? " " + window.start()
                        : " on a day from " + window.start() + " to " + window.end());
    }

    @Override
    Object json(Csto csto) {
        DateInterval period = period(csto);
        List<MembershipChange> acts = acts(csto);
        List<Dissent<Set<MembershipStatus>>> before = dissents(csto, dayBefore(period));
        List<Dissent<Set<MembershipStatus>>> after = dissents(csto, period.end());
        return new ChangesInJson(
                period.start().toString(),
                period.end().toString(),
                csto.organisation(),
                csto.account(),
                csto.isBeyondHorizon(period.end()),
                acts.stream().map(act -> json(csto, act)).toList(),
                Json.dissents(before, Json::names),
                Json.dissents(after, Json::names),
                Json.sources(csto.register(), citations(acts, both(before, after))));
    }

    private static ChangeInJson json(Csto csto, MembershipChange act) {
        return new ChangeInJson(
                act.country().alpha2(),
                Json.name(act.country()),
                ChangeKind.by(act.event().act()).name(),
                act.within().name(),
                Json.event(act.event()),
                act.ground().window().toString(),
                act.ground().status().name(),
                csto.isWeak(act.event()));
    }

    @Override
    List<List<String>> rows(Csto csto) {
        DateInterval period = period(csto);
        return Stream.concat(
                        Stream.of(List.of(
                                "from",
                                "to",
                                "organisation",
                                "account",
                                "country",
                                "name",
                                "change",
                                "within",
                                "act",
                                "date",
                                "status",
                                "citations",
                                "reason",
                                "beyondHorizon")),
                        acts(csto).stream()
                                .map(act -> List.of(
                                        period.start().toString(),
                                        period.end().toString(),
                                        csto.organisation(),
                                        csto.account(),
                                        act.country().alpha2(),
                                        act.country().displayName(Locale.ENGLISH),
                                        ChangeKind.by(act.event().act()).name(),
                                        act.within().name(),
                                        Text.act(act.event()),
                                        act.event().date().toString(),
                                        act.ground().status().name(),
                                        Citation.format(act.event().citations()),
                                        act.event().reason(),
                                        Boolean.toString(csto.isBeyondHorizon(period.end())))))
                .collect(Collectors.toList());
    }
}
