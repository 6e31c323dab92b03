package io.github.csto.examples.draw;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.Standing;
import io.github.csto.organisation.Statement;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.time.DateInterval;
import io.github.csto.time.Timeline;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the script of the page looks up: the answers of all days, made by the library. */
final class PageData {
    private PageData() {}

    /**
     * Every answer as JSON that can stand in a page.
     *
     * @param asked the organisations of one register, each by an account; at least one
     * @param period the days that are answered for
     */
    static String json(List<Csto> asked, DateInterval period) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("first", period.start().toString());
        data.put("last", period.end().toString());
        data.put("day", asked.get(0).horizon().latest().toString());
        data.put(
                "months",
                Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        .toList());
        data.put("organisations", asked.stream().map(csto -> json(csto, period)).toList());
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

    private static Map<String, Object> json(Csto csto, DateInterval period) {
        List<Map<String, Object>> entries = new ArrayList<>();
        List<Map<String, Object>> segments = new ArrayList<>();
        for (Timeline.Stretch<DayAnswer> stretch :
                DayAnswer.timeline(csto, period).stretches(period)) {
            segments.add(segment(csto, stretch, entries));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", csto.organisation());
        json.put("account", csto.account());
        json.put("segments", segments);
        json.put("entries", entries);
        json.put("said", said(csto, period));
        return json;
    }

    /** By state, the newest first: of any day these that were made by then are those that the library answers with. */
    private static Map<String, Object> said(Csto csto, DateInterval period) {
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
        answer.groups().forEach((name, countries) -> {
            Map<String, Object> group = new LinkedHashMap<>();
            group.put("name", name);
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
        json.put("stage", DrawingText.stages(answer.stages()));
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
        return countries.stream().map(DrawingText::name).collect(Collectors.joining(", "));
    }

    private static Map<String, Object> ground(Csto csto, MembershipEvent event, String act) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("act", act + (csto.isWeak(event) ? " (weak)" : ""));
        json.put("citations", Citation.format(event.citations()));
        json.put("reason", event.reason());
        return json;
    }

    private static Map<String, Object> entry(Csto csto, StateAnswer answer) {
        Standing standing = answer.standing();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", standing.country().alpha2());
        json.put("name", DrawingText.name(standing.country()));
        json.put(
                "statuses", standing.possibleStatuses().stream().map(Enum::name).toList());
        json.put("says", DrawingText.statuses(standing.possibleStatuses()));
        json.put("chip", standing.status().map(Tone::of).orElse(Tone.PAPER).chip());
        json.put(
                "because",
                standing.because().stream()
                        .map(ground -> ground(csto, ground.event(), DrawingText.ground(ground)))
                        .toList());
        json.put("dissents", answer.dissents().stream().map(HtmlPage::cited).toList());
        return json;
    }
}
