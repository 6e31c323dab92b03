package io.github.csto.examples.draw;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.csto.Csto;
import io.github.csto.country.Country;
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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the script of the page looks up: the answers of all days by all accounts, made by the library, and the words of the page. */
final class PageData {
    private final DateInterval period;

    private PageData(DateInterval period) {
        this.period = period;
    }

    /**
     * Every answer as JSON that can stand in a page.
     *
     * @param bodies each organisation of one register by each of its accounts, the one that is shown first before the others
     * @param period the days that are answered for
     */
    static String json(List<List<Csto>> bodies, DateInterval period) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("first", period.start().toString());
        data.put("last", period.end().toString());
        data.put("day", bodies.get(0).get(0).horizon().latest().toString());
        data.put(
                "languages",
                PageWord.LANGUAGES.stream().map(Locale::getLanguage).toList());
        data.put(
                "words",
                Arrays.stream(PageWord.values())
                        .collect(Collectors.toMap(
                                PageWord::name, PageData::inEach, (one, other) -> one, LinkedHashMap::new)));
        Map<String, List<String>> names = new LinkedHashMap<>();
        bodies.stream()
                .flatMap(accounts -> StateAnswer.countries(accounts.get(0)).stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(country -> names.put(country.alpha2(), inEach(country::displayName)));
        data.put("names", names);
        PageData made = new PageData(period);
        data.put("organisations", bodies.stream().map(made::organisation).toList());
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
        return PageWord.LANGUAGES.stream().map(words).toList();
    }

    private static List<String> inEach(PageWord word) {
        return inEach(language -> word.in(language));
    }

    private Map<String, Object> organisation(List<Csto> accounts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", accounts.get(0).organisation());
        json.put("name", DrawingText.name(accounts.get(0)));
        json.put("accounts", accounts.stream().map(this::account).toList());
        json.put("said", said(accounts.get(0)));
        return json;
    }

    private Map<String, Object> account(Csto csto) {
        List<Map<String, Object>> entries = new ArrayList<>();
        List<Map<String, Object>> segments = new ArrayList<>();
        for (Timeline.Stretch<DayAnswer> stretch :
                DayAnswer.timeline(csto, period).stretches(period)) {
            segments.add(segment(csto, stretch, entries));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", csto.account());
        json.put("title", inEach(language -> title(csto, language)));
        json.put("latest", inEach(language -> new StateWords(language).date(csto.horizon())));
        json.put("segments", segments);
        json.put("entries", entries);
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
            List<Map<String, String>> claims = csto.statusOf(country, period.end()).statements().stream()
                    .map(PageData::statement)
                    .toList();
            if (!claims.isEmpty()) {
                said.put(country.alpha2(), claims);
            }
        }
        return said;
    }

    private static Map<String, String> statement(Claim<Statement> claim) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("made", claim.value().date().orElseThrow().latest().toString());
        json.put("by", DrawingText.by(claim.value()));
        json.put("text", claim.value().text());
        json.put("citations", Citation.format(claim.citations()));
        return json;
    }

    private static Map<String, Object> segment(
            Csto csto, Timeline.Stretch<DayAnswer> stretch, List<Map<String, Object>> entries) {
        DayAnswer answer = stretch.value();
        List<Map<String, Object>> groups = new ArrayList<>();
        answer.groups().forEach((word, countries) -> {
            Map<String, Object> group = new LinkedHashMap<>();
            group.put("name", word.name());
            group.put(
                    "entries",
                    countries.stream()
                            .map(country -> index(
                                    entry(
                                            csto,
                                            Objects.requireNonNull(
                                                    answer.answers().get(country))),
                                    entries))
                            .toList());
            groups.add(group);
        });
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", stretch.days().start().toString());
        json.put("stage", inEach(language -> PageWord.stages(answer.stages(), language)));
        json.put("beyondHorizon", answer.beyondHorizon());
        json.put("summary", inEach(language -> new StateWords(language).summary(answer)));
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

    private static Map<String, Object> ground(Csto csto, Standing.Ground ground) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("act", inEach(language -> new StateWords(language).ground(ground, csto.isWeak(ground.event()))));
        json.put("citations", Citation.format(ground.event().citations()));
        json.put("reason", ground.event().reason());
        return json;
    }

    private static Map<String, Object> entry(Csto csto, StateAnswer answer) {
        Standing standing = answer.standing();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", standing.country().alpha2());
        json.put(
                "statuses", standing.possibleStatuses().stream().map(Enum::name).toList());
        json.put("says", inEach(language -> PageWord.statuses(standing.possibleStatuses(), language)));
        json.put("headline", inEach(language -> new StateWords(language).headline(standing)));
        json.put("chip", standing.status().map(Tone::of).orElse(Tone.PAPER).chip());
        json.put(
                "because",
                standing.because().stream().map(ground -> ground(csto, ground)).toList());
        json.put(
                "dissents",
                answer.dissents().stream()
                        .map(dissent -> Map.of(
                                "says",
                                inEach(language -> new StateWords(language).dissent(dissent)),
                                "citations",
                                Citation.format(dissent.citations())))
                        .map(TreeMap::new)
                        .toList());
        return json;
    }
}
