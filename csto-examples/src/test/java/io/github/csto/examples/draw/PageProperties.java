package io.github.csto.examples.draw;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.csto.Csto;
import io.github.csto.account.RosterAnswer;
import io.github.csto.account.StandingAnswer;
import io.github.csto.country.Country;
import io.github.csto.examples.words.Spoken;
import io.github.csto.membership.Roster;
import io.github.csto.register.Fact;
import io.github.csto.register.Register;
import io.github.csto.source.SourceDocument;
import io.github.csto.time.DateInterval;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.w3c.dom.Element;

/** What the page answers for a day is what the library says, and the page needs nothing else. */
class PageProperties {
    private static final List<Csto> ALL = Organisations.preferred();
    private static final String HTML = HtmlPage.html(ALL);
    private static final Picture PAGE = Picture.of(HTML);
    private static final JsonNode DATA = data(HTML);
    private static final DateInterval PERIOD = DateInterval.parse(
            DATA.path("first").asText() + "/" + DATA.path("last").asText());

    static JsonNode data(String html) {
        String marker = "<script type=\"application/json\" id=\"answers\">";
        int start = html.indexOf(marker) + marker.length();
        try {
            return JsonMapper.builder().build().readTree(html.substring(start, html.indexOf("</script>", start)));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** The groups of the roster that are not empty, by what the page calls them. */
    static Map<String, List<String>> expected(Csto csto, LocalDate day) {
        Roster roster = csto.membersOn(day).roster();
        Map<String, List<Country>> groups = new LinkedHashMap<>();
        groups.put("MEMBERS", roster.counted());
        groups.put("UNDETERMINED", roster.undetermined());
        groups.put("SUSPENDED", roster.selfSuspended());
        groups.put("SIGNATORIES", roster.signatories());
        groups.put("NOT_COUNTED", roster.notCounted());
        groups.put("WITHDRAWN", roster.withdrawn());
        groups.put("NOT_YET", roster.outside());
        Set<Country> others =
                new TreeSet<>(csto.register().accounts(csto.organisation()).countries());
        others.removeAll(csto.history().countries());
        groups.put("ELSEWHERE", List.copyOf(others));
        Map<String, List<String>> codes = new LinkedHashMap<>();
        groups.forEach((name, countries) -> {
            if (!countries.isEmpty()) {
                codes.put(name, countries.stream().map(Country::alpha2).toList());
            }
        });
        return codes;
    }

    private static void check(JsonNode data, Csto csto, LocalDate day) {
        JsonNode organisation = null;
        for (JsonNode each : data.path("organisations")) {
            organisation = each.path("id").asText().equals(csto.organisation()) ? each : organisation;
        }
        assertThat(organisation).isNotNull();
        JsonNode account = null;
        for (JsonNode each : organisation.path("accounts")) {
            account = each.path("id").asText().equals(csto.account()) ? each : account;
        }
        assertThat(account).isNotNull();
        JsonNode segment = null;
        for (JsonNode each : account.path("segments")) {
            if (!LocalDate.parse(each.path("from").asText()).isAfter(day)) {
                segment = each;
            }
        }
        assertThat(segment).isNotNull();
        RosterAnswer roster = csto.membersOn(day);
        assertThat(text(data, segment.path("stage")))
                .isEqualTo(Spoken.stages(roster.roster().possibleStages(), Locale.ENGLISH));
        assertThat(segment.path("beyondHorizon").asBoolean())
                .isEqualTo(roster.provenance().beyondHorizon());
        Map<String, List<String>> groups = new LinkedHashMap<>();
        segment.path("groups").properties().forEach(group -> {
            List<String> codes = new ArrayList<>();
            for (JsonNode index : group.getValue()) {
                JsonNode entry = data.path("entries").path(index.asInt());
                codes.add(entry.path("code").asText());
                entry(data, csto, day, entry);
            }
            groups.put(group.getKey(), codes);
        });
        assertThat(groups).as("%s %s", csto.organisation(), day).isEqualTo(expected(csto, day));
    }

    /** In English. */
    private static String text(JsonNode data, JsonNode number) {
        return data.path("texts").path(number.asInt()).path(0).asText();
    }

    private static void entry(JsonNode data, Csto csto, LocalDate day, JsonNode entry) {
        StandingAnswer answer = csto.statusOf(Country.parse(entry.path("code").asText()), day);
        assertThat(texts(entry.path("statuses")))
                .isEqualTo(answer.standing().possibleStatuses().stream()
                        .map(Enum::name)
                        .toList());
        assertThat(entry.path("dissents").size()).isEqualTo(answer.dissents().size());
        for (int i = 0; i < answer.dissents().size(); i++) {
            assertThat(text(data, entry.path("dissents").path(i).path(0)))
                    .startsWith("Account " + answer.dissents().get(i).account() + " says: ");
        }
        assertThat(entry.path("because").size())
                .isEqualTo(answer.standing().because().size());
        for (int i = 0; i < answer.standing().because().size(); i++) {
            assertThat(text(data, entry.path("because").path(i).path(2)))
                    .isEqualTo(answer.standing().because().get(i).event().reason());
        }
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    @Example
    void onEveryBoundaryDayByEveryAccount() {
        Csto league = Organisations.league();
        JsonNode data = data(HtmlPage.html(List.of(league)));
        DateInterval period = DateInterval.parse(
                data.path("first").asText() + "/" + data.path("last").asText());
        Organisations.boundaries(league, period).forEach(day -> check(data, league, day));
        Organisations.all().stream()
                .filter(csto -> !csto.organisation().equals(league.organisation()))
                .forEach(csto -> Organisations.boundaries(csto, PERIOD).forEach(day -> check(DATA, csto, day)));
    }

    @Property(tries = 500)
    void onAnyDay(@ForAll @IntRange(max = 3) int which, @ForAll @IntRange(max = 1_000_000) int when) {
        long days = ChronoUnit.DAYS.between(PERIOD.start(), PERIOD.end()) + 1;
        check(DATA, ALL.get(which), PERIOD.start().plusDays(when * days / 1_000_001L));
    }

    @Example
    void nothingComesFromElsewhere() {
        String names = HTML.replace("http://www.w3.org/2000/svg", "")
                .replace("http://www.w3.org/1999/xhtml", "")
                .replaceAll("<a href=\"https?://[^\"]*\" rel=\"noopener noreferrer\">", "");
        assertThat(names).doesNotContainPattern("(?i)https?://").doesNotContain("@import", "//cdn");
        assertThat(PAGE.all("*").filter(each -> each.hasAttribute("src"))).isEmpty();
        assertThat(PAGE.all("*")
                        .filter(each -> each.hasAttribute("href") && !isOfASource(each))
                        .map(each -> each.getAttribute("href")))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("#") || href.equals("data:,"));
        assertThat(PAGE.all("*").filter(each -> each.hasAttribute("style"))).isEmpty();
    }

    /** A link that is followed only by whoever clicks on it. */
    private static boolean isOfASource(Element element) {
        return element.getTagName().equals("a")
                && element.getAttribute("href").matches("https?://.*")
                && element.getAttribute("rel").equals("noopener noreferrer");
    }

    @Example
    void everySourceIsThereWithItsAddressAndEveryCitationLeadsToIt() {
        Set<String> addresses = PAGE.all("a")
                .filter(PageProperties::isOfASource)
                .map(each -> each.getAttribute("href"))
                .collect(Collectors.toSet());
        Register register = Register.fromSeeds();
        for (SourceDocument source : register.sources().documents()) {
            String text = PAGE.all("tr")
                    .filter(row -> Picture.all(row, "td")
                            .anyMatch(cell -> cell.getAttribute("id").equals("source-" + source.id())))
                    .findFirst()
                    .orElseThrow()
                    .getTextContent();
            assertThat(text).contains(source.title(), source.publisher());
            assertThat(text.strip().endsWith("weak")).as(source.id()).isEqualTo(source.isWeak());
            source.address().ifPresent(address -> assertThat(addresses).contains(address.toString()));
        }
        register.facts(Fact.MEMBERSHIPS, "CSTO").forEach(claim -> {
            Element row = PAGE.all("tr")
                    .filter(each -> Picture.all(each, "td")
                            .anyMatch(cell -> cell.getTextContent().equals(claim.id())))
                    .findFirst()
                    .orElseThrow();
            assertThat(Picture.all(row, "a").map(link -> link.getAttribute("href") + " " + link.getTextContent()))
                    .containsExactlyElementsOf(claim.citations().stream()
                            .map(citation -> "#source-" + citation.document() + " " + citation)
                            .toList());
        });
    }

    @Example
    void anAddressThatIsNotOfTheWebIsNoLink() {
        Map<String, List<Map<String, String>>> tables = Map.of(
                "documents",
                List.of(Map.of(
                        "document",
                        "d",
                        "title",
                        "T",
                        "publisher",
                        "P",
                        "language",
                        "en",
                        "date",
                        "2010",
                        "phrase",
                        "words",
                        "address",
                        "javascript:alert(1)")),
                "memberships",
                List.of(Map.of(
                        "claim",
                        "c",
                        "organisation",
                        "CLUB",
                        "account",
                        "a",
                        "country",
                        "CH",
                        "act",
                        "ACCEDE",
                        "date",
                        "2001",
                        "citations",
                        "d")));
        String html = HtmlPage.html(List.of(Csto.from(Register.of(tables))));
        assertThat(html).contains("T (javascript:alert(1))").doesNotContain("href=\"javascript");
    }

    @Example
    void whatWasSaidOfAMembershipStandsBesideIt() {
        for (int i = 0; i < ALL.size(); i++) {
            Csto csto = ALL.get(i);
            JsonNode said = DATA.path("organisations").path(i).path("said");
            for (Country country : csto.register().accounts(csto.organisation()).countries()) {
                for (LocalDate day :
                        List.of(PERIOD.start(), LocalDate.of(2012, 7, 1), LocalDate.of(2024, 3, 1), PERIOD.end())) {
                    List<String> shown = new ArrayList<>();
                    said.path(country.alpha2()).forEach(each -> {
                        if (!LocalDate.parse(each.path("made").asText()).isAfter(day)) {
                            shown.add(each.path("text").asText());
                        }
                    });
                    assertThat(shown)
                            .as("%s %s %s", csto.organisation(), country, day)
                            .isEqualTo(csto.statusOf(country, day).statements().stream()
                                    .map(claim -> claim.value().text())
                                    .toList());
                }
            }
        }
        assertThat(DATA.toString()).contains("past the point of no return");
    }

    @Example
    void onlyItsOwnScriptAndStyleMayRun() throws NoSuchAlgorithmException {
        String policy = PAGE.all("meta")
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .findFirst()
                .orElseThrow()
                .getAttribute("content");
        assertThat(policy).startsWith("default-src 'none'; ").doesNotContain("unsafe", "*");
        for (String element : List.of("style", "script")) {
            String content = between("<" + element + ">", "</" + element + ">");
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            assertThat(policy)
                    .contains(element + "-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
    }

    private static String between(String start, String end) {
        int from = HTML.indexOf(start) + start.length();
        return HTML.substring(from, HTML.indexOf(end, from));
    }

    @Example
    void everyIdentifierIsThereOnceAndEveryReferenceLeadsSomewhere() {
        List<String> ids = PAGE.all("*")
                .filter(each -> each.hasAttribute("id"))
                .map(each -> each.getAttribute("id"))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        List<String> references = new ArrayList<>();
        for (String attribute : List.of("for", "aria-labelledby")) {
            PAGE.all("*")
                    .filter(each -> each.hasAttribute(attribute))
                    .forEach(each -> references.addAll(
                            List.of(each.getAttribute(attribute).split(" ", -1))));
        }
        PAGE.all("a")
                .filter(link -> !isOfASource(link))
                .forEach(link -> references.add(link.getAttribute("href").substring(1)));
        Pattern.compile("url\\(#([^)]+)\\)").matcher(HTML).results().forEach(use -> references.add(use.group(1)));
        assertThat(ids).containsAll(references);
    }

    @Example
    void itTellsTheRulesClaimsAndDissents() {
        String text = PAGE.root().getTextContent();
        Csto csto = Csto.fromSeeds();
        var book = csto.register().rules("CSTO");
        assertThat(book.rules()).isNotEmpty();
        book.rules()
                .forEach(rule ->
                        book.versions(rule).forEach(version -> assertThat(text).contains(version.statement())));
        assertThat(text)
                .contains(
                        "binding, since 18 September 2003 (our reading; first stated 17 May 2022), by record, text seen: quoted");
        csto.register()
                .facts(Fact.MEMBERSHIPS)
                .forEach(claim -> assertThat(text).contains(claim.id()));
        csto.register()
                .sources()
                .documents()
                .forEach(document -> assertThat(text).contains(document.title()));
        assertThat(text)
                .contains("Uzbekistan, from 21 April 1999 to 31 December 2005: reconciled says withdrawn.")
                .contains("akipress: self-suspended (lenta-2006-12-13).", "table: self-suspended (003:161).")
                .contains("The view of the government of Armenia")
                .contains(csto.register().digest());
        assertThat(PAGE.all("h2").map(Element::getTextContent).collect(Collectors.toList()))
                .containsExactly("On a day", "The Council", "Rules", "Treaties", "Accounts", "Claims", "Sources");
    }

    @Example
    void withoutAScriptNothingIsShownThatNeedsOne() {
        assertThat(PAGE.all("noscript").map(Element::getTextContent))
                .hasSize(1)
                .first()
                .asString()
                .contains("JavaScript");
        assertThat(PAGE.all("div")
                        .filter(each -> each.hasAttribute("hidden") && each.hasAttribute("id"))
                        .map(each -> each.getAttribute("id")))
                .containsExactly("controls", "slide", "answer");
    }

    /** A phone loads it at once: it was four times as long when every text and drawing was there as often as it is shown. */
    @Example
    void itIsNoLongerThanItNeedBe() {
        assertThat(HTML.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_200_000);
    }

    @Example
    void itIsTheSameEveryTime() {
        assertThat(HtmlPage.html(ALL)).isEqualTo(HTML);
    }
}
