package io.github.csto.examples.draw;

import io.github.csto.Csto;
import io.github.csto.Library;
import io.github.csto.account.Dissent;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.register.Register;
import io.github.csto.time.DateInterval;
import io.github.csto.time.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
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
 * the treaties, the accounts, the claims, the dissents and the sources. The answers of all days are made here, by the library; the script of the page looks them up. Thread-safe; the
 * same register gives the same text.
 */
public final class HtmlPage {
    private static final int WIDE = 1000;
    private static final int NARROW = 360;

    private final Register register;
    private final List<Csto> asked;
    private final DateInterval period;
    private final Markup html = new Markup();

    private HtmlPage(List<Csto> asked) {
        this.asked = asked;
        this.register = asked.get(0).register();
        this.period = StateAnswer.period(asked);
    }

    /**
     * Obtains the page.
     *
     * @param asked the organisations of one register, each by an account, the one that is shown first before the others; at least one
     * @return an HTML document that is also well-formed XML, lines ended by line feeds
     */
    public static String html(List<Csto> asked) {
        return new HtmlPage(List.copyOf(asked)).write();
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
        PageRecord record = new PageRecord(html, asked);
        record.treaties();
        record.accounts();
        record.claims();
        dissents();
        record.sources();
        html.close();
        footer();
        html.raw("<script type=\"application/json\" id=\"answers\">" + PageData.json(asked, period) + "</script>\n");
        html.raw("<script>" + script + "</script>\n");
        html.close().close();
        return "<!DOCTYPE html>\n" + html;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name), name)) {
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
                asked.stream().map(DrawingText::name).collect(Collectors.joining(", "))
                        + ". Every answer rests on cited documents, the latest of "
                        + DrawingText.date(register.horizon()) + ".",
                "class",
                "lead");
        html.open("nav", "aria-label", "On this page");
        html.open("ul");
        Map<String, String> places = new LinkedHashMap<>();
        places.put("ask", "On a day");
        places.put("timeline", "Timeline");
        places.put("machine", "Machine");
        places.put("rules", "Rules");
        places.put("treaties", "Treaties");
        places.put("accounts", "Accounts");
        places.put("claims", "Claims");
        places.put("dissents", "Dissents");
        places.put("sources", "Sources");
        places.forEach(
                (id, name) -> html.open("li").text("a", name, "href", "#" + id).close());
        html.close().close().close();
    }

    private void section(String id, String heading, String lead) {
        section(html, id, heading, lead);
    }

    /** Opens a section. */
    static void section(Markup html, String id, String heading, String lead) {
        html.open("section", "id", id, "aria-labelledby", id + "-heading");
        html.text("h2", heading, "id", id + "-heading");
        html.text("p", lead, "class", "quiet");
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
        html.text(
                "label",
                "From " + DrawingText.day(period.start()) + " to " + DrawingText.day(period.end()),
                "for",
                "slider");
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
            var book = csto.compliance().rules();
            if (book.rules().isEmpty()) {
                continue;
            }
            html.text("h3", DrawingText.name(csto));
            html.open("dl", "class", "rules");
            book.rules().stream().flatMap(rule -> book.versions(rule).stream()).forEach(version -> {
                html.open("dt")
                        .text("span", version.rule().id(), "class", "cite")
                        .text(
                                "span",
                                DrawingText.lower(version.rule().kind()) + ", since "
                                        + DrawingText.date(version.since())
                                        + version.attested()
                                                .map(attested -> " (our reading; first stated "
                                                        + DrawingText.date(attested) + ")")
                                                .orElse("")
                                        + (version.account().isEmpty() ? "" : ", by " + version.account())
                                        + version.textSeen()
                                                .map(seen -> ", text seen: " + DrawingText.lower(seen))
                                                .orElse(""),
                                "class",
                                "since")
                        .close();
                html.text("dd", version.statement());
                html.citations("dd", version.citations(), "class", "cite quiet");
            });
            html.close();
        }
        html.close();
    }

    private void dissents() {
        section(
                "dissents",
                "Dissents",
                "Where another account cannot be right together with the answer. One that is merely less precise does not dissent.");
        for (Csto csto : asked) {
            html.text("h3", DrawingText.name(csto));
            List<String> lines = dissents(csto);
            html.open("ul", "class", "list");
            if (lines.isEmpty()) {
                html.text("li", "None.", "class", "quiet");
            }
            lines.forEach(line -> html.raw("<li>" + line + "</li>\n"));
            html.close();
        }
        html.close();
    }

    /** As markup, whose citations are links. */
    private List<String> dissents(Csto csto) {
        List<String> lines = new ArrayList<>();
        for (Country country : StateAnswer.countries(csto)) {
            for (Timeline.Stretch<StateAnswer> stretch : disputes(csto, country).stretches(period)) {
                StateAnswer answer = stretch.value();
                if (!answer.dissents().isEmpty()) {
                    lines.add(Markup.escape(DrawingText.name(country) + ", " + DrawingText.when(stretch.days(), period)
                                    + ": " + csto.account() + " says "
                                    + DrawingText.statuses(answer.standing().possibleStatuses()) + ". Dissent, by ")
                            + answer.dissents().stream().map(HtmlPage::linked).collect(Collectors.joining("; ")) + ".");
                }
            }
        }
        return lines;
    }

    /** Where only the horizon lies between two answers they are one. */
    private Timeline<StateAnswer> disputes(Csto csto, Country country) {
        return StateAnswer.timeline(csto, country, period)
                .map(answer -> new StateAnswer(answer.standing(), answer.dissents(), false));
    }

    private static String linked(Dissent<Set<MembershipStatus>> dissent) {
        String says = Markup.escape(DrawingText.dissent(dissent));
        return dissent.citations().isEmpty() ? says : says + " (" + Markup.links(dissent.citations()) + ")";
    }

    static String cited(Dissent<Set<MembershipStatus>> dissent) {
        return DrawingText.dissent(dissent) + DrawingText.cited(dissent.citations());
    }

    private void footer() {
        html.open("footer");
        html.text("p", "Made by csto " + Library.version() + " from the register " + register.digest() + ".");
        html.close();
    }
}
