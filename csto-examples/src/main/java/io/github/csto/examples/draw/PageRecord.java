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
import io.github.csto.time.PartialDate;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of the page that show what is recorded: treaties, accounts, claims and sources. */
final class PageRecord {
    private static final String NOT_KNOWN = "not known";

    private final Markup html;
    private final List<Csto> asked;
    private final Register register;

    PageRecord(Markup html, List<Csto> asked) {
        this.html = html;
        this.asked = asked;
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

    private void table(String caption, List<String> columns, List<List<LinkedCell>> rows) {
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption);
        html.open("table");
        html.text("caption", caption);
        html.open("thead").open("tr");
        columns.forEach(column -> html.text("th", column, "scope", "col"));
        html.close().close();
        html.open("tbody");
        for (List<LinkedCell> row : rows) {
            html.open("tr");
            row.forEach(cell -> cell.write(html));
            html.close();
        }
        html.close().close().close();
    }

    void treaties() {
        HtmlPage.section(
                html,
                "treaties",
                "Treaties",
                "Signature, ratification or accession (a), entry into force and end for each state, in the way of a depositary.");
        for (Csto csto : asked) {
            for (Claim<Treaty> treaty : register.facts(Fact.TREATIES, csto.organisation())) {
                List<Claim<TreatyPart>> parts = register.treatyParties(
                        csto.organisation(), treaty.value().id());
                if (!parts.isEmpty()) {
                    html.open("details");
                    html.text("summary", title(treaty.value()) + ", " + csto.organisation());
                    table(
                            title(treaty.value()),
                            List.of(
                                    "State",
                                    "Part",
                                    "Signature",
                                    "Ratification, accession (a)",
                                    "In force for it",
                                    "End, suspension (s)",
                                    "Sources",
                                    "Note"),
                            parts.stream().map(PageRecord::row).toList());
                    html.close();
                }
            }
        }
        html.close();
    }

    private static String title(Treaty treaty) {
        return treaty.name()
                + treaty.signed().map(day -> ", signed " + day).orElse("")
                + treaty.inForce().map(day -> ", in force " + day).orElse("");
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

    void accounts() {
        HtmlPage.section(
                html, "accounts", "Accounts", "Who tells it, how far each is trusted, and up to when each is good.");
        for (Csto csto : asked) {
            html.text("h3", DrawingText.name(csto));
            var accounts = register.accounts(csto.organisation());
            List<List<LinkedCell>> rows = new ArrayList<>();
            for (String name : accounts.names()) {
                Account account = accounts.account(name);
                rows.add(List.of(
                        text(name),
                        text(account.title().in(Locale.ENGLISH)),
                        text(account.rank()
                                .map(String::valueOf)
                                .orElseGet(() -> "derived from " + String.join(", ", account.inputs()))),
                        text(complete(account)),
                        text(register.horizon(csto.organisation(), name).toString())));
            }
            table(
                    "Accounts of " + csto.organisation(),
                    List.of("Account", "What it is", "Rank of trust", "Tells every act of", "Good until"),
                    rows);
        }
        html.close();
    }

    private static String complete(Account account) {
        return account.complete().size() == Country.values().length
                ? "every state"
                : account.complete().stream().map(DrawingText::name).collect(Collectors.joining(", "));
    }

    void claims() {
        HtmlPage.section(
                html,
                "claims",
                "Claims",
                "What each account says that a state did, and by which place of which source.");
        for (Csto csto : asked) {
            List<Claim<MembershipEvent>> claims = register.facts(Fact.MEMBERSHIPS, csto.organisation());
            html.open("details");
            html.text("summary", DrawingText.name(csto) + ": " + claims.size() + " claims");
            table(
                    "Claims about " + csto.organisation(),
                    List.of("Claim", "Account", "State", "Act", "Date", "Sources", "Why it is recorded so"),
                    claims.stream()
                            .map(claim -> List.<LinkedCell>of(
                                    text(claim.id()),
                                    text(claim.account().orElseThrow()),
                                    text(DrawingText.name(claim.value().country())),
                                    text(DrawingText.act(claim.value())
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
        HtmlPage.section(
                html,
                "sources",
                "Sources",
                "A citation names the source: with lines, like 003:117, with articles, like charter:13, or as a whole."
                        + " A weak one was not found again, or is a copy that does not say where it comes from.");
        table(
                "The sources",
                List.of("Source", "Kind", "Title", "Publisher", "Date", "Language", "Note"),
                register.sources().documents().stream().map(PageRecord::source).toList());
        html.close();
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
