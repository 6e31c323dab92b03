package io.github.csto.examples.draw;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.csto.Csto;
import io.github.csto.account.Dissent;
import io.github.csto.country.Country;
import io.github.csto.examples.words.Spoken;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Standing;
import io.github.csto.organisation.Statement;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.time.DateInterval;
import io.github.csto.time.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the script of the page looks up: the answers of all days by all accounts, made by the library, and the words of the page. A text and an answer are
 * there once and are named by their number wherever they stand.
 */
final class PageData {
    private final DateInterval period;
    private final OnePage page;
    private final Map<Map<String, Object>, Integer> entries = new LinkedHashMap<>();

    PageData(DateInterval period, OnePage page) {
        this.period = period;
        this.page = page;
    }

    /**
     * Every answer as JSON that can stand in a page.
     *
     * @param bodies each organisation of one register by each of its accounts, the one that is shown first before the others
     * @param drawings the timelines of these accounts in the same order, each by its numbers, or empty if it stands on the page
     * @param words those that the page says
     */
    String json(List<List<Csto>> bodies, List<List<List<Number>>> drawings, Set<PageWord> words) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("first", period.start().toString());
        data.put("last", period.end().toString());
        data.put("day", bodies.get(0).get(0).horizon().latest().toString());
        data.put("languages", Spoken.LANGUAGES.stream().map(Locale::getLanguage).toList());
        data.put(
                "words",
                Arrays.stream(PageWord.values())
                        .filter(words::contains)
                        .collect(Collectors.toMap(
                                PageWord::name, word -> inEach(word::in), (one, other) -> one, LinkedHashMap::new)));
        Map<String, List<String>> names = new LinkedHashMap<>();
        bodies.stream()
                .flatMap(accounts -> StateAnswer.countries(accounts.get(0)).stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(country -> names.put(country.alpha2(), inEach(country::displayName)));
        data.put("names", names);
        List<Map<String, Object>> organisations = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            organisations.add(organisation(bodies.get(i), drawings.get(i)));
        }
        data.put("organisations", organisations);
        data.put("entries", entries.keySet());
        data.put("lines", page.lines());
        data.put("texts", page.texts());
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

    /** The same in each language of the page. */
    private static List<String> inEach(Function<Locale, String> words) {
        return Spoken.LANGUAGES.stream().map(words).toList();
    }

    private Map<String, Object> organisation(List<Csto> accounts, List<List<Number>> drawings) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", accounts.get(0).organisation());
        json.put("name", DrawingText.name(accounts.get(0)));
        List<Map<String, Object>> each = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            each.add(account(accounts.get(i), drawings.get(i)));
        }
        json.put("accounts", each);
        json.put("said", said(accounts.get(0)));
        return json;
    }

    private Map<String, Object> account(Csto csto, List<Number> drawing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", csto.account());
        json.put("title", page.text(language -> title(csto, language)));
        json.put("latest", page.text(language -> new StateWords(language).date(csto.horizon())));
        json.put(
                "segments",
                DayAnswer.timeline(csto, period).stretches(period).stream()
                        .map(stretch -> segment(csto, stretch))
                        .toList());
        json.put("drawing", drawing);
        return json;
    }

    /** An order of trust of one's own is no account of the register and has only a name. */
    private static String title(Csto csto, Locale language) {
        var accounts = csto.register().accounts(csto.organisation());
        return accounts.names().contains(csto.account())
                ? accounts.account(csto.account()).title().in(language)
                : csto.account();
    }

    /** By state, the newest first: of any day these that were made by then are those that the library answers with. */
    private Map<String, Object> said(Csto csto) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (Country country : StateAnswer.countries(csto)) {
            List<Map<String, Object>> claims = csto.statusOf(country, period.end()).statements().stream()
                    .map(this::statement)
                    .toList();
            if (!claims.isEmpty()) {
                said.put(country.alpha2(), claims);
            }
        }
        return said;
    }

    private Map<String, Object> statement(Claim<Statement> claim) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("made", claim.value().date().orElseThrow().latest().toString());
        json.put("by", page.text(language -> DrawingText.by(claim.value(), language)));
        json.put("text", claim.value().text());
        json.put("citations", Citation.format(claim.citations()));
        return json;
    }

    private Map<String, Object> segment(Csto csto, Timeline.Stretch<DayAnswer> stretch) {
        DayAnswer answer = stretch.value();
        Map<String, Object> groups = new LinkedHashMap<>();
        answer.groups()
                .forEach((word, countries) -> groups.put(
                        word.name(),
                        countries.stream()
                                .map(country -> entry(
                                        csto,
                                        Objects.requireNonNull(answer.answers().get(country))))
                                .toList()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", stretch.days().start().toString());
        json.put("stage", page.text(language -> Spoken.stages(answer.stages(), language)));
        json.put("beyondHorizon", answer.beyondHorizon());
        json.put("summary", page.text(language -> new StateWords(language).summary(answer)));
        json.put("groups", groups);
        return json;
    }

    /** The act and what speaks against it, its citations, and why it is recorded so. */
    private List<Integer> ground(Csto csto, Standing.Ground ground) {
        boolean weak = csto.isWeak(ground.event());
        return List.of(
                page.text(language -> new StateWords(language).ground(ground, weak)),
                page.text(Citation.format(ground.event().citations())),
                page.text(ground.event().reason()));
    }

    private List<Integer> dissent(Dissent<Set<MembershipStatus>> dissent) {
        return List.of(
                page.text(language -> new StateWords(language).dissent(dissent)),
                page.text(Citation.format(dissent.citations())));
    }

    /** The number of an answer about a state. */
    private int entry(Csto csto, StateAnswer answer) {
        Standing standing = answer.standing();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", standing.country().alpha2());
        json.put(
                "statuses", standing.possibleStatuses().stream().map(Enum::name).toList());
        json.put("says", page.text(language -> PageWord.statuses(standing.possibleStatuses(), language)));
        json.put("headline", page.text(language -> new StateWords(language).headline(standing)));
        json.put("chip", standing.status().map(Tone::of).orElse(Tone.PAPER).chip());
        json.put(
                "because",
                standing.because().stream().map(ground -> ground(csto, ground)).toList());
        json.put("dissents", answer.dissents().stream().map(this::dissent).toList());
        return entries.computeIfAbsent(json, key -> entries.size());
    }
}
