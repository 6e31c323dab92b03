package io.github.csto.examples.draw;

import io.github.csto.Csto;
import io.github.csto.Library;
import io.github.csto.country.Country;
import io.github.csto.examples.words.Spoken;
import io.github.csto.register.Register;
import io.github.csto.time.DateInterval;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One page that holds everything and asks nothing of any network: who belonged on a chosen day and why, by each account and in three languages, the
 * timeline, the Council, the rules, the treaties, the accounts, the claims and the sources. The answers of all days are made here, by the library; the
 * script of the page looks them up. Thread-safe; the same register gives the same text.
 */
public final class HtmlPage {
    static final int WIDE = 1000;
    static final int NARROW = 360;

    private final Register register;
    private final List<Csto> asked;
    private final List<List<Csto>> bodies;
    private final DateInterval period;
    private final List<List<List<Number>>> coded = new ArrayList<>();
    private final Markup html = Markup.flat();
    private final OnePage page = new OnePage();

    private HtmlPage(List<Csto> asked) {
        this.asked = asked;
        this.register = asked.get(0).register();
        this.period = StateAnswer.period(asked);
        this.bodies = asked.stream().map(this::accounts).toList();
    }

    /**
     * Obtains the page.
     *
     * @param asked the organisations of one register, each by an account, the one that is shown first before the others; at least one. The other accounts of
     *     each can be chosen on the page
     * @return an HTML document that is also well-formed XML, lines ended by line feeds
     */
    public static String html(List<Csto> asked) {
        return new HtmlPage(List.copyOf(asked)).write();
    }

    /** The account asked for before the others. */
    private List<Csto> accounts(Csto csto) {
        return Stream.concat(
                        Stream.of(csto),
                        register.accounts(csto.organisation()).names().stream()
                                .filter(name -> !name.equals(csto.account()))
                                .map(name -> Csto.of(register, csto.organisation(), name)))
                .toList();
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
        html.verbatim("style", style);
        html.close();
        html.open("body");
        say(html, "a", PageWord.SKIP, "class", "skip", "href", "#ask");
        header();
        html.open("main");
        ask();
        if (hasCouncil()) {
            new PageCouncil(html, page).write(asked);
        }
        PageRecord record = new PageRecord(html, page, asked, period);
        record.rules(() -> figure(
                html,
                MachineDrawing.onPage(page, "machine-wide", WIDE),
                MachineDrawing.onPage(page, "machine-narrow", NARROW)));
        record.treaties();
        record.accounts();
        record.claims();
        record.sources();
        html.close();
        html.open("footer", "lang", "en")
                .text("p", "Made by csto " + Library.version() + " from the register " + register.digest() + ".")
                .close();
        definitions();
        String data = new PageData(period, page).json(bodies, coded, said(script + html));
        html.verbatim("script", data, "type", "application/json", "id", "answers");
        html.verbatim("script", script);
        html.close().close();
        return "<!DOCTYPE html>\n" + html;
    }

    /** The words that the page and its script name. */
    private static Set<PageWord> said(String text) {
        Set<String> names = Pattern.compile("\\b[A-Z][A-Z_]+\\b")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        return Arrays.stream(PageWord.values())
                .filter(word -> names.contains(word.name()) || DayAnswer.GROUPS.contains(word))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PageWord.class)));
    }

    /** What the drawings refer to; it is there, but takes no room. */
    private void definitions() {
        html.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "unseen", "aria-hidden", "true");
        html.open("defs");
        PageCouncil.definitions(html, page);
        html.close();
        Canvas.hatchings(html, page.hatchings());
        html.close();
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

    /** An element of the page in English, which the script puts into the chosen language. */
    static void say(Markup html, String element, PageWord word, String... attributes) {
        html.text(
                element,
                word.in(Locale.ENGLISH),
                Stream.concat(Stream.of("data-word", word.name()), Stream.of(attributes))
                        .toArray(String[]::new));
    }

    /** Opens a section with its heading. */
    static void section(Markup html, String id, PageWord heading) {
        html.open("section", "id", id, "aria-labelledby", id + "-heading");
        say(html, "h2", heading, "id", id + "-heading");
    }

    private String title() {
        return "Who belonged to " + asked.stream().map(Csto::organisation).collect(Collectors.joining(", "));
    }

    private void header() {
        html.open("header");
        say(html, "h1", PageWord.HEADING);
        say(html, "p", PageWord.LEAD, "class", "lead");
        html.open("nav", "aria-label", "On this page");
        html.open("ul");
        Map<String, PageWord> places = new LinkedHashMap<>();
        places.put("ask", PageWord.ASK);
        if (hasCouncil()) {
            places.put("council", PageWord.COUNCIL);
        }
        places.put("rules", PageWord.RULES);
        places.put("treaties", PageWord.TREATIES);
        places.put("accounts", PageWord.ACCOUNTS);
        places.put("claims", PageWord.CLAIMS);
        places.put("sources", PageWord.SOURCES);
        places.forEach((id, word) -> {
            html.open("li");
            say(html, "a", word, "href", "#" + id);
            html.close();
        });
        html.close().close().close();
    }

    private void ask() {
        section(html, "ask", PageWord.ASK);
        html.open("noscript")
                .text("p", "Choosing a day needs JavaScript. The pictures, the rules and the claims below do not.")
                .close();
        html.open(
                "div",
                "class",
                "controls",
                "id",
                "controls",
                "role",
                "group",
                "aria-labelledby",
                "ask-heading",
                "hidden",
                "hidden");
        html.open("div");
        say(html, "label", PageWord.DAY, "for", "day");
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
        html.open("div", "class", "steps");
        say(html, "button", PageWord.PREVIOUS, "type", "button", "id", "previous");
        say(html, "button", PageWord.NEXT, "type", "button", "id", "next");
        html.close();
        choice(
                "organisation",
                PageWord.ORGANISATION,
                asked.stream().map(Csto::organisation).toList());
        choice(
                "account",
                PageWord.ACCOUNT,
                bodies.get(0).stream().map(Csto::account).toList());
        choice(
                "state",
                PageWord.STATE,
                StateAnswer.countries(asked.get(0)).stream()
                        .map(Country::alpha2)
                        .toList());
        choice(
                "language",
                PageWord.LANGUAGE,
                Spoken.LANGUAGES.stream().map(Locale::getLanguage).toList());
        html.close();
        html.text("p", "", "id", "trouble", "role", "alert");
        html.text("p", "", "id", "telling", "class", "quiet");
        html.open("div", "id", "slide", "hidden", "hidden");
        html.text("label", "", "for", "slider", "id", "span", "class", "unseen");
        html.empty(
                "input",
                "type",
                "range",
                "id",
                "slider",
                "min",
                "0",
                "step",
                "1",
                "autocomplete",
                "off",
                "aria-describedby",
                "hint");
        html.close();
        TimelineLegend legend = new TimelineLegend();
        List<Markup> drawings = drawings(legend);
        html.open("figure", "id", "drawing").include(drawings.get(0)).close();
        say(html, "p", PageWord.HINT, "id", "hint", "class", "quiet", "hidden", "hidden");
        legend.write(html, page);
        html.text("p", "", "id", "summary", "role", "status", "aria-live", "polite");
        html.open("div", "id", "answer", "hidden", "hidden");
        html.text("p", "", "id", "stage", "class", "quiet");
        html.text("div", "", "id", "groups", "class", "groups");
        html.close();
        others(drawings);
        html.close();
    }

    private void choice(String id, PageWord word, List<String> values) {
        html.open("div");
        say(html, "label", word, "for", id);
        html.open("select", "id", id, "autocomplete", "off");
        values.forEach(value -> html.text("option", value, "value", value));
        html.close().close();
    }

    /** Each organisation by each account, on one axis and with one legend; the script has those of all but the first account from numbers. */
    private List<Markup> drawings(TimelineLegend legend) {
        List<Markup> drawings = new ArrayList<>();
        for (List<Csto> accounts : bodies) {
            List<List<Number>> codes = new ArrayList<>();
            for (Csto csto : accounts) {
                Markup made = drawing("timeline-" + coded.size() + "-" + codes.size(), csto, legend);
                codes.add(codes.isEmpty() ? List.of() : page.code(made.toString()));
                if (codes.size() == 1) {
                    drawings.add(made);
                }
            }
            coded.add(codes);
        }
        return drawings;
    }

    private Markup drawing(String id, Csto csto, TimelineLegend legend) {
        Markup made = Markup.flat();
        made.open("div", "class", "drawing", "data-organisation", csto.organisation(), "data-account", csto.account());
        for (String width : List.of("wide", "narrow")) {
            Canvas canvas = Canvas.onPage(page, id + "-" + width, width.equals("wide") ? WIDE : NARROW);
            made.open("div", "class", width)
                    .include(TimelineDrawing.onPage(canvas, csto, asked, period, legend))
                    .close();
        }
        return made.close();
    }

    /** The timelines of the others, folded. */
    private void others(List<Markup> drawings) {
        html.open("details", "id", "others", "hidden", asked.size() == 1 ? "hidden" : "");
        say(html, "summary", PageWord.OTHERS);
        for (int i = 0; i < asked.size(); i++) {
            html.open(
                    "div",
                    "class",
                    "other",
                    "data-organisation",
                    asked.get(i).organisation(),
                    "hidden",
                    i == 0 ? "hidden" : "");
            html.text("h3", DrawingText.name(asked.get(i)), "lang", "en");
            html.open("div", "class", "slot");
            if (i > 0) {
                html.include(drawings.get(i));
            }
            html.close().close();
        }
        html.close();
    }

    private boolean hasCouncil() {
        return asked.stream().anyMatch(PageCouncil::isRecorded);
    }

    /** One of the two is displayed, by the width of the window. */
    static void figure(Markup html, Markup wide, Markup narrow) {
        html.open("figure");
        html.open("div", "class", "wide").include(wide).close();
        html.open("div", "class", "narrow").include(narrow).close();
        html.close();
    }
}
