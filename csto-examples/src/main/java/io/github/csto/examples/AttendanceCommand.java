package io.github.csto.examples;

import io.github.csto.council.Reported;
import io.github.csto.council.Representative;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Who sat for each state? */
@Command(
        name = "attendance",
        sortOptions = false,
        description = "Who sat for each state at a session, and in which office.")
final class AttendanceCommand extends BesideMemberships {
    @Parameters(
            arity = "0..1",
            paramLabel = "SESSION",
            description = "A session or other meeting, like CSTO-2020-12-02; all if not given.")
    private @Nullable String session;

    @Override
    boolean hasAccounts() {
        return true;
    }

    private List<Session> sessions(KnownBody body) {
        account()
                .ifPresent(asked ->
                        body.register().accounts(body.organisation()).history(asked)); // there is such an account
        List<Session> all = body.councilRecord().sessions();
        List<Session> asked = all.stream()
                .filter(each -> session == null || each.id().equalsIgnoreCase(session))
                .toList();
        if (session != null && asked.isEmpty()) {
            throw new IllegalArgumentException("Unknown session of " + body.organisation() + ": \"" + session
                    + "\"; there are "
                    + (all.isEmpty() ? "none" : all.stream().map(Session::id).collect(Collectors.joining(", "))));
        }
        return asked;
    }

    @Override
    String text(KnownBody body) {
        List<Session> sessions = sessions(body);
        Text text =
                new Text().line("attendance of " + body.organisation() + (sessions.isEmpty() ? ": none recorded" : ""));
        for (Session each : sessions) {
            boolean recorded = !each.attendance().items().isEmpty();
            boolean complete = each.attendance().complete();
            text.blank()
                    .line(each.id() + ", " + each.date() + ": "
                            + (recorded
                                    ? (complete ? "these and no others" : "these, perhaps others")
                                    : (complete ? "nobody" : "not known")))
                    .table(each.attendance().items().stream()
                            .map(seat -> List.of(
                                    seat.country().alpha2(),
                                    seat.country().displayName(Locale.ENGLISH),
                                    seat.name().orElse("name not recorded"),
                                    seat.office().map(Enum::name).orElse("office not recorded"),
                                    seat.speaker()
                                            .map(turn -> "speaker " + turn)
                                            .orElse(""),
                                    Citation.format(seat.citations())))
                            .toList());
            if (!each.absent().equals(Reported.unknown())) {
                text.line("  absent: " + absent(each.absent()));
            }
        }
        return text.toString();
    }

    private static String absent(Reported<Country> states) {
        return states.items().stream().map(Text::named).collect(Collectors.joining(", "))
                + (states.complete() ? states.items().isEmpty() ? "nobody" : "" : ", perhaps others");
    }

    @Override
    Map<String, Object> json(KnownBody body) {
        List<Map<String, Object>> sessions = new ArrayList<>();
        for (Session each : sessions(body)) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("session", each.id());
            json.put("date", each.date().toString());
            json.put("complete", each.attendance().complete());
            json.put(
                    "absent",
                    each.absent().equals(Reported.unknown())
                            ? null
                            : each.absent().items().stream()
                                    .map(Country::alpha2)
                                    .toList());
            json.put(
                    "representatives",
                    each.attendance().items().stream()
                            .map(AttendanceCommand::json)
                            .toList());
            sessions.add(json);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("organisation", body.organisation());
        json.put("attendance", sessions);
        return json;
    }

    private static Map<String, Object> json(Representative seat) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("country", seat.country().alpha2());
        json.put("name", seat.name().orElse(null));
        json.put("office", seat.office().map(Enum::name).orElse(null));
        json.put("empowered", seat.isEmpowered().name());
        json.put("speaker", seat.speaker().orElse(null));
        json.put("citations", Json.citations(seat.citations()));
        return json;
    }

    /** A session without a recorded attendance has a row too, without a state. */
    @Override
    List<List<String>> rows(KnownBody body) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "session", "date", "complete", "country", "name", "office", "empowered", "speaker", "citations"));
        for (Session each : sessions(body)) {
            String complete = Boolean.toString(each.attendance().complete());
            if (each.attendance().items().isEmpty()) {
                rows.add(List.of(each.id(), each.date().toString(), complete, "", "", "", "", "", ""));
            }
            for (Representative seat : each.attendance().items()) {
                rows.add(List.of(
                        each.id(),
                        each.date().toString(),
                        complete,
                        seat.country().alpha2(),
                        seat.name().orElse(""),
                        seat.office().map(Enum::name).orElse(""),
                        seat.isEmpowered().name(),
                        seat.speaker().map(String::valueOf).orElse(""),
                        Citation.format(seat.citations())));
            }
        }
        return rows;
    }
}
