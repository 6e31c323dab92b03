package io.github.csto.examples;

import static java.nio.charset.StandardCharsets.US_ASCII;

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
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Text for people, built line by line. */
final class Text {
    private static final int WIDTH = width(System.getenv("COLUMNS"));

    /** Marks what rests on weak sources only. */
    static final String WEAK = " (weak)";

    /** How many statements are told in full. */
    static final int HANDFUL = 5;

    private final Locale language;
    private final StringBuilder lines = new StringBuilder();
    private final Map<String, Integer> reasons = new LinkedHashMap<>();

    Text() {
        this(Locale.ENGLISH);
    }

    /** In a language; what the register notes stays in its own. */
    Text(Locale language) {
        this.language = language;
    }

    private String say(Phrase phrase, Object... values) {
        return phrase.in(language, values);
    }

    /** A line that says something in the language of the text. */
    Text line(Phrase phrase, Object... values) {
        return line(say(phrase, values));
    }

    Text line(String line) {
        lines.append(line.stripTrailing()).append('\n');
        return this;
    }

    Text blank() {
        return line("");
    }

    /** How long lines are: as wide as the terminal says that it is, or else 110 characters. */
    static int width(@Nullable String columns) {
        return columns != null && columns.matches("[1-9][0-9]{1,3}") ? Math.max(40, Integer.parseInt(columns)) : 110;
    }

    /** Rows without headings. */
    Text table(List<List<String>> rows) {
        return table(new TextTable(List.of()).rows(rows));
    }

    /** Rows below a line of headings. */
    Text table(List<String> headings, List<List<String>> rows) {
        return table(new TextTable(headings).rows(rows));
    }

    Text table(TextTable table) {
        table.lines(WIDTH).forEach(this::line);
        return this;
    }

    private static int length(String text) {
        return TextTable.length(text);
    }

    /** A paragraph, broken between words, its later lines indented as far as its first word after the label. */
    Text paragraph(String label, String text) {
        return paragraph(label, " ".repeat(length(label)), text);
    }

    /** A paragraph whose later lines are indented as said. */
    Text paragraph(String label, String indent, String text) {
        StringBuilder line = new StringBuilder(label);
        boolean empty = true;
        for (String word : text.split(" ", -1)) {
            if (!empty && length(line.toString()) + 1 + length(word) > WIDTH) {
                line(line.toString());
                line = new StringBuilder(indent);
                empty = true;
            }
            if (empty && word.isEmpty()) {
                continue;
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
            blank().line(Phrase.REASONS);
            reasons.forEach((reason, number) -> paragraph("  [" + number + "] ", reason));
        }
        return this;
    }

    /** Those about a day or period. That there are none is said of it alone, since what is noted on an act may tell of other days. */
    <A> Text dissents(Object when, List<Dissent<A>> dissents, Function<A, String> says) {
        return dissents.isEmpty()
                ? blank().line(Phrase.NO_DISSENT, when)
                : dissents(say(Phrase.DISSENTS), dissents, says);
    }

    <A> Text dissents(String heading, List<Dissent<A>> dissents, Function<A, String> says) {
        return blank().line(dissents.isEmpty() ? say(Phrase.NOBODY, heading) : heading)
                .table(dissentHeadings(), rows(dissents, says));
    }

    private List<String> dissentHeadings() {
        return headings(Phrase.BY_ACCOUNT, Phrase.SAYS, Phrase.ABOUT, Phrase.SOURCES);
    }

    /** Headings in the language of the text. */
    List<String> headings(Phrase... phrases) {
        return Arrays.stream(phrases).map(this::say).toList();
    }

    private String say(Phrase phrase) {
        return phrase.in(language);
    }

    /** Those that are on status only are told apart. */
    Text dissents(LocalDate day, List<Dissent<Certainty>> onMembership, List<Dissent<Set<MembershipStatus>>> onStatus) {
        if (onStatus.isEmpty()) {
            return dissents(day, onMembership, this::certainty);
        }
        return blank().line(
                        Phrase.DISSENTS_APART,
                        onMembership.isEmpty() ? say(Phrase.NONE) : onMembership.size(),
                        onStatus.size())
                .table(new TextTable(dissentHeadings())
                        .rows(rows(onMembership, this::certainty))
                        .rows(rows(onStatus, this::anyOf)));
    }

    private String certainty(Certainty answer) {
        return certainty(answer, language);
    }

    static String certainty(Certainty answer, Locale language) {
        Phrase phrase = switch (answer) {
            case YES -> Phrase.YES;
            case NO -> Phrase.NO;
            case UNDETERMINED -> Phrase.OPEN;
        };
        return phrase.in(language);
    }

    private String anyOf(Collection<MembershipStatus> statuses) {
        return Phrase.statuses(statuses, language);
    }

    private <A> List<List<String>> rows(List<Dissent<A>> dissents, Function<A, String> says) {
        return dissents.stream()
                .map(dissent -> List.of(
                        dissent.account(),
                        says.apply(dissent.says()),
                        about(dissent),
                        Citation.format(dissent.citations())))
                .toList();
    }

    private String about(Dissent<?> dissent) {
        List<String> remarks = new ArrayList<>();
        if (dissent.on() == Dissent.Matter.STATUS) {
            remarks.add(say(Phrase.STATUS_ONLY));
        }
        if (dissent.beyondHorizon()) {
            remarks.add(say(Phrase.LAST_KNOWN));
        }
        return dissent.country().displayNameWithCode(language)
                + (remarks.isEmpty() ? "" : "; " + String.join("; ", remarks));
    }

    /** What was said and done about a membership, the newest first: a handful, and how many more there are. */
    Text statements(List<Claim<Statement>> claims) {
        if (claims.isEmpty()) {
            return this;
        }
        blank().line(Phrase.STATEMENTS);
        claims.stream().limit(HANDFUL).forEach(claim -> paragraph("  - ", statement(claim)));
        return claims.size() > HANDFUL ? line(Phrase.MORE_STATEMENTS, claims.size() - HANDFUL) : this;
    }

    /** Of which states something was said, and how often. */
    Text statements(Map<Country, List<Claim<Statement>>> byState) {
        return byState.isEmpty()
                ? this
                : blank().paragraph(
                                "",
                                say(
                                        Phrase.STATEMENTS_BY_STATE,
                                        byState.entrySet().stream()
                                                .sorted(Map.Entry.comparingByKey(byName(language)))
                                                .map(entry -> entry.getKey().displayNameWithCode(language) + " "
                                                        + entry.getValue().size())
                                                .collect(Collectors.joining(", "))));
    }

    private String statement(Claim<Statement> claim) {
        Statement statement = claim.value();
        String by = statement.date().map(PartialDate::toString).orElse(say(Phrase.UNDATED))
                + statement
                        .nature()
                        .map(nature -> " " + Phrase.nature(nature, language))
                        .orElse("")
                + statement.speaker().map(speaker -> ", " + speaker).orElse("");
        return say(Phrase.TOLD, by, statement.text(), Citation.format(claim.citations()));
    }

    /** A mark where an act rests on weak sources only. */
    String weak(Csto csto, Collection<MembershipEvent> acts) {
        return acts.stream().anyMatch(csto::isWeak) ? say(Phrase.WEAK) : "";
    }

    /** What the sources are that were cited: title, publisher, date and address. */
    Text legend(Register register, Collection<Citation> citations) {
        List<SourceDocument> sources = register.sources().named(citations);
        if (!sources.isEmpty()) {
            blank().line(Phrase.SOURCES);
            sources.forEach(source -> paragraph("  " + source.id() + "  ", described(source)));
        }
        return this;
    }

    private String described(SourceDocument source) {
        return source.title() + ", " + source.publisher() + ", "
                + source.date().map(PartialDate::toString).orElse(say(Phrase.UNDATED))
                + (source.isWeak() ? ", " + say(Phrase.WEAK_SOURCE) : "")
                + source.address().map(address -> ", " + address).orElse("");
    }

    Text horizon(Provenance provenance) {
        return provenance.beyondHorizon()
                ? blank().line(beyond(provenance.horizon(), provenance.isHypothetical(), language))
                : this;
    }

    static String beyond(PartialDate horizon, boolean hypothetical) {
        return beyond(horizon, hypothetical, Locale.ENGLISH);
    }

    private static String beyond(PartialDate horizon, boolean hypothetical, Locale language) {
        String end = horizon.isExact() && language.equals(Locale.ENGLISH)
                ? DrawingText.day(horizon.latest())
                : horizon.toString();
        return (hypothetical ? Phrase.BEYOND_ASSUMED : Phrase.BEYOND).in(language, end);
    }

    /** By the names that are shown, without regard to case and accents. */
    static Comparator<Country> byName(Locale language) {
        return Comparator.comparing((Country country) -> plain(country.displayName(language)))
                .thenComparing(Comparator.naturalOrder());
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return US_ASCII.newEncoder().canEncode(lower) // most names can be, and need no table of all letters
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    static List<Country> byName(Collection<Country> countries, Locale language) {
        return countries.stream().sorted(byName(language)).toList();
    }

    static String named(Country country) {
        return country.displayNameWithCode(Locale.ENGLISH);
    }

    static String statuses(Collection<MembershipStatus> statuses) {
        return statuses.stream().map(Enum::name).collect(Collectors.joining(" or "));
    }

    String ground(Standing.Ground ground) {
        String act = told(ground.event());
        return ground.happened() == Certainty.YES
                ? act + " " + ground.event().date()
                : say(
                        Phrase.ON_A_DAY,
                        act,
                        ground.window().start(),
                        ground.window().end());
    }

    private String told(MembershipEvent event) {
        return Phrase.act(event.act(), language) + (event.disputed() ? "?" : "");
    }

    /** An act and its date, in the language of the text. */
    String toldAndDated(MembershipEvent event) {
        return told(event) + " " + event.date();
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
    private String circumstances(Circumstances circumstances) {
        List<String> parts = new ArrayList<>();
        circumstances.manner().ifPresent(manner -> parts.add(say(Phrase.MANNER, Phrase.manner(manner, language))));
        circumstances.noticed().ifPresent(date -> parts.add(say(Phrase.NOTICED, date)));
        circumstances.decided().ifPresent(date -> parts.add(say(Phrase.DECIDED, date)));
        return String.join(", ", parts);
    }

    /** What is to be said of an act below its line: that it is disputed, its circumstances, and why it is recorded so. */
    Text remarks(MembershipEvent event) {
        if (event.disputed()) {
            line("    " + say(Phrase.DISPUTED));
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
    String sources(List<MembershipEvent> events) {
        String cited = citations(events);
        boolean assumed = events.stream().anyMatch(event -> event.citations().isEmpty());
        return assumed ? (cited.isEmpty() ? "" : cited + "; ") + say(Phrase.ASSUMED) : cited;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
