package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.account.Dissent;
import io.github.csto.account.Provenance;
import io.github.csto.country.Country;
import io.github.csto.examples.draw.DrawingText;
import io.github.csto.membership.Circumstances;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Standing;
import io.github.csto.organisation.Statement;
import io.github.csto.register.Register;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import io.github.csto.stage.Stage;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Text for people, built line by line. */
final class Text {
    private static final int WIDTH = 110;

    /** Marks what rests on weak sources only. */
    static final String WEAK = " (weak)";

    /** How many statements are told in full. */
    static final int HANDFUL = 5;

    private final StringBuilder lines = new StringBuilder();
    private final Map<String, Integer> reasons = new LinkedHashMap<>();

    Text line(String line) {
        lines.append(line.stripTrailing()).append('\n');
        return this;
    }

    Text blank() {
        return line("");
    }

    /** Columns as wide as their widest cell, two spaces apart, indented by two. */
    Text table(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = length(row.get(i));
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append("  ").append(row.get(i)).append(" ".repeat(widths.get(i) - length(row.get(i))));
            }
            line(line.toString());
        }
        return this;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** A paragraph, broken between words, its later lines indented as far as its first word after the label. */
    Text paragraph(String label, String text) {
        String indent = " ".repeat(length(label));
        StringBuilder line = new StringBuilder(label);
        boolean empty = true;
        for (String word : text.split(" ", -1)) {
            if (!empty && length(line.toString()) + 1 + length(word) > WIDTH) {
                line(line.toString());
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        return line(line.toString());
    }

    /** Remembers the reasons of some acts, so that {@link #reasons()} prints each once. */
    String marks(Collection<Standing.Ground> grounds) {
        return grounds.stream()
                .map(ground -> ground.event().reason())
                .filter(reason -> !reason.isEmpty())
                .map(reason -> "[" + reasons.computeIfAbsent(reason, key -> reasons.size() + 1) + "]")
                .collect(Collectors.joining(" "));
    }

    Text reasons() {
        if (!reasons.isEmpty()) {
            blank().line("Reasons");
            reasons.forEach((reason, number) -> paragraph("  [" + number + "] ", reason));
        }
        return this;
    }

    <A> Text dissents(List<Dissent<A>> dissents, Function<A, String> says) {
        return blank().line(dissents.isEmpty() ? "Dissents: none" : "Dissents").table(rows(dissents, says));
    }

    /** Those that are on status only are told apart. */
    Text dissents(List<Dissent<Certainty>> onMembership, List<Dissent<Set<MembershipStatus>>> onStatus) {
        if (onStatus.isEmpty()) {
            return dissents(onMembership, Certainty::name);
        }
        return blank().line("Dissents: "
                        + (onMembership.isEmpty() ? "none" : onMembership.size())
                        + " on membership; " + onStatus.size() + " on status")
                .table(rows(onMembership, Certainty::name))
                .table(rows(onStatus, Text::statuses));
    }

    private static <A> List<List<String>> rows(List<Dissent<A>> dissents, Function<A, String> says) {
        return dissents.stream()
                .map(dissent -> List.of(
                        dissent.account(),
                        "says " + says.apply(dissent.says()),
                        "of " + named(dissent.country())
                                + (dissent.on() == Dissent.Matter.STATUS ? ", which differs on status only" : "")
                                + (dissent.beyondHorizon() ? ", its last known state" : ""),
                        Citation.format(dissent.citations())))
                .toList();
    }

    /** What was said and done about a membership, the newest first: a handful, and how many more there are. */
    Text statements(List<Claim<Statement>> claims) {
        if (claims.isEmpty()) {
            return this;
        }
        blank().line("Said and done about it, newest first; none of this changes the status");
        claims.stream().limit(HANDFUL).forEach(claim -> paragraph("  - ", statement(claim)));
        return claims.size() > HANDFUL ? line("  and " + (claims.size() - HANDFUL) + " earlier") : this;
    }

    /** Of which states something was said, and how often. */
    Text statements(Map<Country, List<Claim<Statement>>> byState) {
        return byState.isEmpty()
                ? this
                : blank().line("Said and done about memberships by then, as status tells: "
                        + byState.entrySet().stream()
                                .map(entry -> named(entry.getKey()) + " "
                                        + entry.getValue().size())
                                .collect(Collectors.joining(", ")));
    }

    private static String statement(Claim<Statement> claim) {
        Statement statement = claim.value();
        return statement.date().map(PartialDate::toString).orElse("undated")
                + statement.nature().map(nature -> " " + nature).orElse("")
                + statement.speaker().map(speaker -> ", " + speaker).orElse("") + ": " + statement.text() + " ("
                + Citation.format(claim.citations()) + ")";
    }

    /** A mark where an act rests on weak sources only. */
    static String weak(Csto csto, Collection<MembershipEvent> acts) {
        return acts.stream().anyMatch(csto::isWeak) ? WEAK : "";
    }

    /** What the sources are that were cited: title, publisher, date and address. */
    Text legend(Register register, Collection<Citation> citations) {
        List<SourceDocument> sources = register.sources().named(citations);
        if (!sources.isEmpty()) {
            blank().line("Sources");
            sources.forEach(source -> paragraph("  " + source.id() + "  ", described(source)));
        }
        return this;
    }

    private static String described(SourceDocument source) {
        return source.title() + ", " + source.publisher()
                + source.date().map(date -> ", " + date).orElse(", undated")
                + (source.isWeak() ? ", weak" : "")
                + source.address().map(address -> ", " + address).orElse("");
    }

    Text horizon(Provenance provenance) {
        return provenance.beyondHorizon()
                ? blank().line(beyond(provenance.horizon(), provenance.isHypothetical()))
                : this;
    }

    static String beyond(PartialDate horizon, boolean hypothetical) {
        return "Beyond the horizon: the account that answers ends on "
                + (horizon.isExact() ? DrawingText.day(horizon.latest()) : horizon) + "; this is the last known state"
                + (hypothetical ? ", changed by what is assumed." : ".");
    }

    static String named(Country country) {
        return country.displayNameWithCode(Locale.ENGLISH);
    }

    static String statuses(Collection<MembershipStatus> statuses) {
        return statuses.stream().map(Enum::name).collect(Collectors.joining(" or "));
    }

    static String stages(Collection<Stage> stages) {
        return DrawingText.stages(stages);
    }

    static String ground(Standing.Ground ground) {
        String act = act(ground.event());
        return ground.happened() == Certainty.YES
                ? act + " " + ground.event().date()
                : act + " on a day from " + ground.window().start() + " to "
                        + ground.window().end();
    }

    /** An act by its name, with a question mark if it is disputed. */
    static String act(MembershipEvent event) {
        return event.act() + (event.disputed() ? "?" : "");
    }

    /** An act and its date. */
    static String dated(MembershipEvent event) {
        return act(event) + " " + event.date();
    }

    /** How an act came about, when it was announced and when decided. */
    static String circumstances(Circumstances circumstances) {
        List<String> parts = new ArrayList<>();
        circumstances.manner().ifPresent(manner -> parts.add("manner: " + manner));
        circumstances.noticed().ifPresent(date -> parts.add("noticed " + date));
        circumstances.decided().ifPresent(date -> parts.add("decided " + date));
        return String.join(", ", parts);
    }

    /** What is to be said of an act below its line: that it is disputed, its circumstances, and why it is recorded so. */
    Text remarks(MembershipEvent event) {
        if (event.disputed()) {
            line("    Disputed: perhaps it did not happen.");
        }
        if (event.circumstances().isStated()) {
            line("    " + circumstances(event.circumstances()));
        }
        return event.reason().isEmpty() ? this : paragraph("    ", event.reason());
    }

    /** The acts that decide a standing, in their order. */
    static String acts(Standing standing) {
        return standing.because().stream().map(ground -> dated(ground.event())).collect(Collectors.joining("; "));
    }

    /** The citations of the acts that decide a standing. */
    static String citations(Standing standing) {
        return citations(standing.because().stream().map(Standing.Ground::event).toList());
    }

    static String citations(List<MembershipEvent> events) {
        return Citation.format(events.stream()
                .flatMap(event -> event.citations().stream())
                .distinct()
                .toList());
    }

    /** The citations of acts, or that some of them are assumed. */
    static String sources(List<MembershipEvent> events) {
        String cited = citations(events);
        boolean assumed = events.stream().anyMatch(event -> event.citations().isEmpty());
        return assumed ? (cited.isEmpty() ? "" : cited + "; ") + "assumed" : cited;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
