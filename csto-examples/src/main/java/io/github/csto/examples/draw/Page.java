package io.github.csto.examples.draw;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.csto.Csto;
import io.github.csto.account.Dissent;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Standing;
import io.github.csto.register.Fact;
import io.github.csto.register.Register;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import io.github.csto.time.DateInterval;
import io.github.csto.time.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One page that holds everything and asks nothing of any network: who belonged on a chosen day and why, the timeline, the machine, the rules,
 * the claims and the dissents. The answers of all days are made here, by the library; the script of the page looks them up. Thread-safe; the
 * same register gives the same text.
 */
public final class Page {
    private static final int WIDE = 1000;
    private static final int NARROW = 360;

    private final Register register;
    private final List<Csto> asked;
    private final DateInterval period;
    private final Markup html = new Markup();

    private Page(List<Csto> asked) {
        this.asked = asked;
        this.register = asked.get(0).register();
        this.period = Answer.period(asked);
    }

    /**
     * The page.
     *
     * @param asked the organisations of one register, each by an account, the one that is shown first before the others; at least one
     * @return an HTML document that is also well-formed XML, lines ended by line feeds
     */
    public static String html(List<Csto> asked) {
        return new Page(List.copyOf(asked)).write();
    }

    private String write() {
        String style = Tone.css() + Tone.pageCss() + resource("page.css");
        String script = resource("page.js");
        html.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        html.open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                        + "; img-src data:; base-uri 'none'; form-action 'none'");
        html.text("title", title());
        html.empty("link", "rel", "icon", "href", "data:,");
        html.raw("<style>" + style + "</style>\n");
        html.close();
        html.open("body");
        html.text("a", "Skip to the answer", "class", "skip", "href", "#ask");
        header();
        html.open("main");
        ask();
        timelines();
        machine();
        rules();
        claims();
        dissents();
        documents();
        html.close();
        footer();
        html.raw("<script type=\"application/json\" id=\"answers\">" + json() + "</script>\n");
        html.raw("<script>" + script + "</script>\n");
        html.close().close();
        return "<!DOCTYPE html>\n" + html;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So that the browser runs this script and style, and no other. */
    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String title() {
        return "Who belonged to " + asked.stream().map(Csto::organisation).collect(Collectors.joining(", "));
    }

    private void header() {
        html.open("header");
        html.text("h1", "Who belonged, and how sure is that?");
        html.text(
                "p",
                asked.stream().map(TimelineDrawing::name).collect(Collectors.joining(", "))
                        + ". Every answer rests on cited documents, the latest of "
                        + Words.date(register.horizon()) + ".",
                "class",
                "lead");
        html.open("nav", "aria-label", "On this page");
        html.open("ul");
        Map<String, String> places = new LinkedHashMap<>();
        places.put("ask", "On a day");
        places.put("timeline", "Timeline");
        places.put("machine", "Machine");
        places.put("rules", "Rules");
        places.put("claims", "Claims");
        places.put("dissents", "Dissents");
        places.put("documents", "Documents");
        places.forEach(
                (id, name) -> html.open("li").text("a", name, "href", "#" + id).close());
        html.close().close().close();
    }

    private Markup section(String id, String heading, String lead) {
        html.open("section", "id", id, "aria-labelledby", id + "-heading");
        html.text("h2", heading, "id", id + "-heading");
        return html.text("p", lead, "class", "quiet");
    }

    private void ask() {
        section("ask", "On a day", "Who was a member, by which act, and who says otherwise.");
        html.open("noscript")
                .text("p", "Choosing a day needs JavaScript. The timeline, the rules and the claims below do not.")
                .close();
        html.open(
                "div", "class", "controls", "id", "controls", "role", "group", "aria-label", "Day", "hidden", "hidden");
        html.open("div");
        html.text("label", "Organisation", "for", "organisation");
        html.open("select", "id", "organisation", "autocomplete", "off");
        asked.forEach(csto -> html.text("option", csto.organisation(), "value", csto.organisation()));
        html.close().close();
        html.open("div");
        html.text("label", "Day", "for", "day");
        html.empty(
                "input",
                "type",
                "date",
                "id",
                "day",
                "autocomplete",
                "off",
                "required",
                "required",
                "min",
                period.start().toString(),
                "max",
                period.end().toString());
        html.close();
        html.text("button", "Previous change", "type", "button", "id", "previous");
        html.text("button", "Next change", "type", "button", "id", "next");
        html.open("div", "class", "slide");
        html.text("label", "From " + Words.day(period.start()) + " to " + Words.day(period.end()), "for", "slider");
        html.empty("input", "type", "range", "id", "slider", "min", "0", "step", "1", "autocomplete", "off");
        html.close().close();
        html.text("p", "", "id", "summary", "role", "status", "aria-live", "polite");
        html.open("div", "id", "answer", "hidden", "hidden");
        html.open("p")
                .text("span", "Stage: ", "class", "quiet")
                .text("span", "", "id", "stage")
                .close();
        html.text("div", "", "id", "groups", "class", "groups");
        html.text("div", "", "id", "reasons");
        html.close();
        html.close();
    }

    private void timelines() {
        section("timeline", "Timeline", "Each stretch of a band is the library's answer for its days.");
        for (Csto csto : asked) {
            String id =
                    "timeline-" + csto.organisation().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            figure(
                    TimelineDrawing.onPage(id, csto, asked, period, WIDE),
                    TimelineDrawing.onPage(id + "-narrow", csto, asked, period, NARROW));
        }
        html.close();
    }

    private void machine() {
        section("machine", "Machine", "What each act leads to. An act that has no arrow is refused.");
        figure(MachineDrawing.onPage("machine-wide", WIDE), MachineDrawing.onPage("machine-narrow", NARROW));
        html.close();
    }

    /** One of the two is displayed, by the width of the window. */
    private void figure(String wide, String narrow) {
        html.open("figure");
        html.open("div", "class", "wide").raw(wide).close();
        html.open("div", "class", "narrow").raw(narrow).close();
        html.close();
    }

    private void rules() {
        section("rules", "Rules", "What binds the Council, and what is only its practice.");
        for (Csto csto : asked) {
            var book = register.rules(csto.organisation());
            if (book.rules().isEmpty()) {
                continue;
            }
            html.text("h3", TimelineDrawing.name(csto));
            html.open("dl", "class", "rules");
            book.rules().stream().flatMap(rule -> book.versions(rule).stream()).forEach(version -> {
                html.open("dt")
                        .text("span", version.rule().id(), "class", "cite")
                        .text(
                                "span",
                                Words.lower(version.rule().kind()) + ", since " + Words.date(version.since()),
                                "class",
                                "since")
                        .close();
                html.text("dd", version.statement());
                html.text("dd", Citation.format(version.citations()), "class", "cite quiet");
            });
            html.close();
        }
        html.close();
    }

    private void claims() {
        section("claims", "Claims", "What each account says that a state did, in which document and on which lines.");
        for (Csto csto : asked) {
            List<Claim<MembershipEvent>> claims = register.facts(Fact.MEMBERSHIPS, csto.organisation());
            html.open("details");
            html.text("summary", TimelineDrawing.name(csto) + ": " + claims.size() + " claims");
            table(
                    "Claims about " + csto.organisation(),
                    List.of("Claim", "Account", "State", "Act", "Date", "Document and lines", "Why it is recorded so"),
                    claims.stream()
                            .map(claim -> List.of(
                                    claim.id(),
                                    claim.account().orElseThrow(),
                                    TimelineDrawing.name(claim.value().country()),
                                    Words.act(claim.value()),
                                    claim.value().date().toString(),
                                    Citation.format(claim.citations()),
                                    claim.reason()))
                            .toList());
            html.close();
        }
        html.close();
    }

    private void table(String caption, List<String> columns, List<List<String>> rows) {
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption);
        html.open("table");
        html.text("caption", caption);
        html.open("thead").open("tr");
        columns.forEach(column -> html.text("th", column, "scope", "col"));
        html.close().close();
        html.open("tbody");
        for (List<String> row : rows) {
            html.open("tr");
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                html.text("td", cell, "class", cell.length() > 40 ? "long" : cell.length() > 14 ? "" : "nobreak");
            }
            html.close();
        }
        html.close().close().close();
    }

    private void dissents() {
        section(
                "dissents",
                "Dissents",
                "Where another account cannot be right together with the answer. One that is merely less precise does not dissent.");
        for (Csto csto : asked) {
            html.text("h3", TimelineDrawing.name(csto));
            List<String> lines = dissents(csto);
            html.open("ul", "class", "list");
            if (lines.isEmpty()) {
                html.text("li", "None.", "class", "quiet");
            }
            lines.forEach(line -> html.text("li", line));
            html.close();
        }
        html.close();
    }

    private List<String> dissents(Csto csto) {
        List<String> lines = new ArrayList<>();
        for (Country country : Answer.countries(csto)) {
            for (Timeline.Stretch<Answer> stretch : disputes(csto, country).stretches(period)) {
                Answer answer = stretch.value();
                if (!answer.dissents().isEmpty()) {
                    lines.add(TimelineDrawing.name(country) + ", " + Words.when(stretch.days(), period) + ": "
                            + csto.account() + " says "
                            + Words.statuses(answer.standing().possibleStatuses()) + ". Dissent, by "
                            + answer.dissents().stream().map(Page::cited).collect(Collectors.joining("; ")) + ".");
                }
            }
        }
        return lines;
    }

    /** Where only the horizon lies between two answers they are one. */
    private Timeline<Answer> disputes(Csto csto, Country country) {
        return Answer.timeline(csto, country, period)
                .map(answer -> new Answer(answer.standing(), answer.dissents(), false));
    }

    private static String cited(Dissent<Set<MembershipStatus>> dissent) {
        return Words.dissent(dissent) + Words.cited(dissent.citations());
    }

    private void documents() {
        section("documents", "Documents", "A citation names the document and its lines, like 003:117.");
        table(
                "The documents",
                List.of("Document", "Title", "Publisher", "Date", "Language"),
                register.documents().stream()
                        .map((SourceDocument document) -> List.of(
                                document.id(),
                                document.title(),
                                document.publisher(),
                                document.date().toString(),
                                document.language().toString()))
                        .toList());
        html.close();
    }

    private void footer() {
        html.open("footer");
        html.text("p", "Made by csto " + Csto.version() + " from the register " + register.digest() + ".");
        html.close();
    }

    private String json() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("first", period.start().toString());
        data.put("last", period.end().toString());
        data.put("day", register.horizon().latest().toString());
        data.put(
                "months",
                Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        .toList());
        data.put("organisations", asked.stream().map(this::json).toList());
        try {
            return JsonMapper.builder()
                    .build()
                    .writeValueAsString(data)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> json(Csto csto) {
        List<Map<String, Object>> entries = new ArrayList<>();
        List<Map<String, Object>> segments = new ArrayList<>();
        for (Timeline.Stretch<DayAnswer> stretch :
                DayAnswer.timeline(csto, period).stretches(period)) {
            segments.add(segment(stretch, entries));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", csto.organisation());
        json.put("account", csto.account());
        json.put("segments", segments);
        json.put("entries", entries);
        return json;
    }

    private static Map<String, Object> segment(Timeline.Stretch<DayAnswer> stretch, List<Map<String, Object>> entries) {
        DayAnswer answer = stretch.value();
        List<Map<String, Object>> groups = new ArrayList<>();
        answer.groups().forEach((name, countries) -> {
            Map<String, Object> group = new LinkedHashMap<>();
            group.put("name", name);
            group.put(
                    "entries",
                    countries.stream()
                            .map(country -> index(
                                    entry(Objects.requireNonNull(
                                            answer.answers().get(country))),
                                    entries))
                            .toList());
            groups.add(group);
        });
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", stretch.days().start().toString());
        json.put("stage", Words.stages(answer.stages()));
        json.put("beyondHorizon", answer.beyondHorizon());
        json.put("summary", summary(answer));
        json.put("groups", groups);
        return json;
    }

    /** Answers that are the same in many stretches are there once. */
    private static int index(Map<String, Object> entry, List<Map<String, Object>> entries) {
        int index = entries.indexOf(entry);
        if (index >= 0) {
            return index;
        }
        entries.add(entry);
        return entries.size() - 1;
    }

    private static String summary(DayAnswer answer) {
        List<Country> members = answer.groups().getOrDefault("Members", List.of());
        List<Country> open = answer.groups().getOrDefault("Undetermined", List.of());
        List<Country> disputed = answer.answers().entrySet().stream()
                .filter(each -> !each.getValue().dissents().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        return (members.isEmpty()
                        ? "no members"
                        : members.size() + (members.size() == 1 ? " member: " : " members: ") + names(members))
                + (open.isEmpty() ? "" : "; undetermined: " + names(open))
                + (disputed.isEmpty() ? "; no status is disputed" : "; disputed status: " + names(disputed))
                + (answer.beyondHorizon() ? ". After the latest document: the last known state." : ".");
    }

    private static String names(List<Country> countries) {
        return countries.stream().map(TimelineDrawing::name).collect(Collectors.joining(", "));
    }

    private static Map<String, Object> entry(Answer answer) {
        Standing standing = answer.standing();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", standing.country().alpha2());
        json.put("name", TimelineDrawing.name(standing.country()));
        json.put(
                "statuses", standing.possibleStatuses().stream().map(Enum::name).toList());
        json.put("says", Words.statuses(standing.possibleStatuses()));
        json.put("chip", standing.status().map(Tone::of).orElse(Tone.PAPER).chip());
        json.put(
                "because",
                standing.because().stream()
                        .map(ground -> Map.of(
                                "act",
                                Words.ground(ground),
                                "citations",
                                Citation.format(ground.event().citations()),
                                "reason",
                                ground.event().reason()))
                        .toList());
        json.put("dissents", answer.dissents().stream().map(Page::cited).toList());
        return json;
    }
}
