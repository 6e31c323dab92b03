package io.github.csto.examples.draw;

import io.github.csto.Csto;
import io.github.csto.account.Account;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.organisation.Treaty;
import io.github.csto.organisation.TreatyPart;
import io.github.csto.register.Fact;
import io.github.csto.register.Register;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of the page that show what is recorded: treaties, accounts, claims and sources. */
final class PageRecord {
    private static final String NOT_KNOWN = "not known";

    private final Markup html;
    private final OnePage page;
    private final List<Csto> asked;
    private final DateInterval period;
    private final Register register;

    PageRecord(Markup html, OnePage page, List<Csto> asked, DateInterval period) {
        this.html = html;
        this.page = page;
        this.asked = asked;
        this.period = period;
        this.register = asked.get(0).register();
    }

    /** A cell: text, or what is written by a step of its own. */
    private interface LinkedCell {
        void write(Markup html);
    }

    private static LinkedCell text(String text) {
        return html ->
                html.text("td", text, "class", text.length() > 40 ? "long" : text.length() > 14 ? "" : "nobreak");
    }

    private static LinkedCell cited(Collection<Citation> citations) {
        return html -> html.citations("td", citations, "class", "cite");
    }

    private void say(String element, Function<Locale, String> words, String... attributes) {
        html.text(
                element,
                words.apply(Locale.ENGLISH),
                Stream.concat(Stream.of(attributes), Stream.of(page.spoken(words)))
                        .toArray(String[]::new));
    }

    /** A table, whose rows are cards where there is no room for columns. */
    private void table(
            String id, Function<Locale, String> caption, List<PageWord> columns, List<List<LinkedCell>> rows) {
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id);
        html.open("table");
        say("caption", caption, "id", id);
        html.open("thead").open("tr");
        columns.forEach(column -> HtmlPage.say(html, "th", column, "scope", "col"));
        html.close().close();
        html.open("tbody", "lang", "en");
        for (List<LinkedCell> row : rows) {
            html.open("tr");
            row.forEach(cell -> cell.write(html));
            html.close();
        }
        html.close().close().close();
    }

    private void folded(PageWord summary, Csto csto, int count) {
        html.open("details");
        say("summary", in -> summary.in(in, DrawingText.name(csto), count));
    }

    /** What binds the Council and what is its practice, and the machine of the acts. */
    void rules(Runnable machine) {
        HtmlPage.section(html, "rules", PageWord.RULES);
        for (Csto csto : asked) {
            var book = csto.compliance().rules();
            if (book.rules().isEmpty()) {
                continue;
            }
            folded(PageWord.RULES_OF, csto, book.rules().size());
            html.open("dl", "class", "rules", "lang", "en");
            book.rules().stream().flatMap(rule -> book.versions(rule).stream()).forEach(version -> {
                html.open("dt")
                        .text("span", version.rule().id(), "class", "cite")
                        .text(
                                "span",
                                DrawingText.lower(version.rule().kind()) + ", since "
                                        + DrawingText.date(version.since(), Locale.ENGLISH)
                                        + version.attested()
                                                .map(attested -> " (our reading; first stated "
                                                        + DrawingText.date(attested, Locale.ENGLISH) + ")")
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
            html.close().close();
        }
        html.open("details");
        HtmlPage.say(html, "summary", PageWord.MACHINE);
        machine.run();
        html.close().close();
    }

    void treaties() {
        HtmlPage.section(html, "treaties", PageWord.TREATIES);
        for (Csto csto : asked) {
            List<Treaty> charted = register.facts(Fact.TREATIES, csto.organisation()).stream()
                    .map(Claim::value)
                    .filter(treaty -> !parts(csto, treaty).isEmpty())
                    .toList();
            if (charted.isEmpty()) {
                continue;
            }
            folded(PageWord.TREATIES_OF, csto, charted.size());
            for (Treaty treaty : charted) {
                html.open("details");
                say("summary", in -> title(treaty, in));
                table(
                        "chart-" + csto.organisation() + "-" + treaty.id(),
                        in -> title(treaty, in),
                        List.of(
                                PageWord.STATE,
                                PageWord.PART,
                                PageWord.SIGNATURE,
                                PageWord.RATIFICATION,
                                PageWord.IN_FORCE,
                                PageWord.END,
                                PageWord.SOURCES,
                                PageWord.NOTE),
                        parts(csto, treaty).stream().map(PageRecord::row).toList());
                html.close();
            }
            html.close();
        }
        html.close();
    }

    private List<Claim<TreatyPart>> parts(Csto csto, Treaty treaty) {
        return register.treatyParties(csto.organisation(), treaty.id());
    }

    private static String title(Treaty treaty, Locale language) {
        return treaty.name()
                + treaty.signed()
                        .map(day -> PageWord.SIGNED_ON.in(language, day))
                        .orElse("")
                + treaty.inForce()
                        .map(day -> PageWord.IN_FORCE_ON.in(language, day))
                        .orElse("");
    }

    private static List<LinkedCell> row(Claim<TreatyPart> claim) {
        TreatyPart part = claim.value();
        TreatyPart.Steps steps = part.steps();
        return List.of(
                text(DrawingText.name(part.country())),
                text(DrawingText.lower(part.part())),
                text(date(steps.signed(), "").orElse(steps.acceded().isPresent() ? "" : NOT_KNOWN)),
                text(date(steps.ratified(), "")
                        .or(() -> date(steps.acceded(), " (a)"))
                        .orElse(NOT_KNOWN)),
                text(date(steps.inForce(), "").orElse(NOT_KNOWN)),
                text(Stream.of(
                                date(steps.suspended(), " (s)"),
                                date(
                                        steps.ended(),
                                        steps.manner()
                                                .map(manner -> ", " + DrawingText.lower(manner))
                                                .orElse("")))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; "))),
                cited(claim.citations()),
                text(claim.reason()));
    }

    private static Optional<String> date(Optional<PartialDate> date, String mark) {
        return date.map(day -> day + mark);
    }

    /** What accounts, trust and rules are, which there are, and where they differ. */
    void accounts() {
        HtmlPage.section(html, "accounts", PageWord.ACCOUNTS);
        HtmlPage.say(html, "p", PageWord.INTRODUCTION);
        for (Csto csto : asked) {
            var accounts = register.accounts(csto.organisation());
            folded(PageWord.ACCOUNTS_OF, csto, accounts.names().size());
            table(
                    "accounts-" + csto.organisation(),
                    in -> PageWord.ABOUT.in(in, PageWord.ACCOUNTS.in(in), csto.organisation()),
                    List.of(
                            PageWord.ACCOUNT,
                            PageWord.WHAT_IT_IS,
                            PageWord.RANK,
                            PageWord.COMPLETE_FOR,
                            PageWord.GOOD_UNTIL),
                    accounts.names().stream()
                            .map(name -> account(csto.organisation(), accounts.account(name)))
                            .toList());
            dissents(csto);
            html.close();
        }
        html.close();
    }

    private List<LinkedCell> account(String organisation, Account account) {
        return List.of(
                text(account.name()),
                html -> html.text(
                        "td",
                        account.title().in(Locale.ENGLISH),
                        "class",
                        "long",
                        "data-text",
                        page.spoken(account.title()::in)[1]),
                text(account.rank()
                        .map(String::valueOf)
                        .orElseGet(() -> "derived from " + String.join(", ", account.inputs()))),
                text(complete(account)),
                text(register.horizon(organisation, account.name()).toString()));
    }

    /** Where another account cannot be right together with the answer; one that is merely less precise does not dissent. */
    private void dissents(Csto csto) {
        say("h3", in -> PageWord.DISSENTING.in(in, csto.account()));
        html.open("ul", "class", "list", "lang", "en");
        boolean none = true;
        for (Country country : StateAnswer.countries(csto)) {
            // Where only the horizon lies between two answers they are one.
            for (Timeline.Stretch<StateAnswer> stretch : StateAnswer.timeline(csto, country, period)
                    .map(answer -> new StateAnswer(answer.standing(), answer.dissents(), false))
                    .stretches(period)) {
                StateAnswer answer = stretch.value();
                if (!answer.dissents().isEmpty()) {
                    none = false;
                    dissents(csto, country, stretch);
                }
            }
        }
        if (none) {
            html.text("li", "None.", "class", "quiet");
        }
        html.close();
    }

    private void dissents(Csto csto, Country country, Timeline.Stretch<StateAnswer> stretch) {
        html.open("li");
        html.text(
                "span",
                DrawingText.name(country) + ", " + DrawingText.when(stretch.days(), period, Locale.ENGLISH) + ": "
                        + csto.account()
                        + " says "
                        + DrawingText.statuses(stretch.value().standing().possibleStatuses(), Locale.ENGLISH) + ".");
        stretch.value()
                .dissents()
                .forEach(dissent -> html.citations(
                        "span",
                        DrawingText.dissent(dissent, Locale.ENGLISH)
                                + (dissent.citations().isEmpty() ? "" : " ("),
                        dissent.citations(),
                        dissent.citations().isEmpty() ? "." : ").",
                        "class",
                        "says"));
        html.close();
    }

    private static String complete(Account account) {
        return account.complete().size() == Country.values().length
                ? "every state"
                : account.complete().stream().map(DrawingText::name).collect(Collectors.joining(", "));
    }

    void claims() {
        HtmlPage.section(html, "claims", PageWord.CLAIMS);
        for (Csto csto : asked) {
            List<Claim<MembershipEvent>> claims = register.facts(Fact.MEMBERSHIPS, csto.organisation());
            folded(PageWord.CLAIMS_OF, csto, claims.size());
            table(
                    "claims-" + csto.organisation(),
                    in -> PageWord.ABOUT.in(in, PageWord.CLAIMS.in(in), csto.organisation()),
                    List.of(
                            PageWord.CLAIM,
                            PageWord.ACCOUNT,
                            PageWord.STATE,
                            PageWord.ACT,
                            PageWord.DATE,
                            PageWord.SOURCES,
                            PageWord.WHY_SO),
                    claims.stream()
                            .map(claim -> List.<LinkedCell>of(
                                    text(claim.id()),
                                    text(claim.account().orElseThrow()),
                                    text(DrawingText.name(claim.value().country())),
                                    text(DrawingText.act(claim.value(), Locale.ENGLISH)
                                            + (register.sources().isWeak(claim.citations()) ? " (weak)" : "")),
                                    text(claim.value().date().toString()),
                                    cited(claim.citations()),
                                    text(claim.reason())))
                            .toList());
            html.close();
        }
        html.close();
    }

    void sources() {
        HtmlPage.section(html, "sources", PageWord.SOURCES);
        List<SourceDocument> documents = register.sources().documents();
        html.open("details");
        say("summary", in -> PageWord.SOURCES_LIST.in(in, documents.size()));
        HtmlPage.say(html, "p", PageWord.SOURCES_NOTE, "class", "quiet");
        table(
                "all-sources",
                PageWord.SOURCES::in,
                List.of(
                        PageWord.SOURCE,
                        PageWord.KIND,
                        PageWord.TITLE,
                        PageWord.PUBLISHER,
                        PageWord.DATE,
                        PageWord.LANGUAGE,
                        PageWord.NOTE),
                documents.stream().map(PageRecord::source).toList());
        html.close().close();
    }

    private static List<LinkedCell> source(SourceDocument source) {
        return List.of(
                html -> html.text("td", source.id(), "class", "cite", "id", Markup.anchor(source.id())),
                text(source.kind().map(DrawingText::lower).orElse("")),
                html -> title(html, source),
                text(source.publisher()),
                text(source.date().map(PartialDate::toString).orElse("undated")),
                text(source.language().toLanguageTag()),
                text(source.isWeak() ? "weak" : ""));
    }

    /** A link where the address is one of the web; whatever else it may be is text. */
    private static void title(Markup html, SourceDocument source) {
        Optional<URI> address = source.address();
        if (address.filter(PageRecord::isOfTheWeb).isPresent()) {
            html.open("td", "class", "long")
                    .text("a", source.title(), "href", address.orElseThrow().toString(), "rel", "noopener noreferrer")
                    .close();
        } else {
            html.text(
                    "td",
                    source.title() + address.map(other -> " (" + other + ")").orElse(""),
                    "class",
                    "long");
        }
    }

    private static boolean isOfTheWeb(URI address) {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https");
    }
}
