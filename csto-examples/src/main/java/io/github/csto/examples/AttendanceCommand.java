package io.github.csto.examples;

import io.github.csto.council.Reported;
import io.github.csto.council.Representative;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who sat for each state? */
@Command(
        name = "attendance",
        sortOptions = false,
        description = "Who sat for each state at a session, and in which office.")
final class AttendanceCommand extends Answering<KnownBody> {
    /** The answer in JSON. */
    private record AttendanceInJson(String organisation, List<SessionInJson> attendance) {}

    /** A session; who was absent may not be known. */
    private record SessionInJson(
            String session,
            String date,
            boolean complete,
            @Nullable List<String> absent,
            List<SeatInJson> representatives) {}

    private record SeatInJson(
            String country,
            @Nullable String name,
            @Nullable String office,
            String empowered,
            @Nullable Integer speaker,
            List<String> citations) {}

    @Mixin
    private final AskedBody asked = new AskedBody();

    @Option(
            names = "--account",
            paramLabel = "NAME",
            description = "The account that answers; the reconciled one, or the only one, if not given.")
    private @Nullable String account;

    @Parameters(
            arity = "0..1",
            paramLabel = "SESSION",
            description = "A session or other meeting, like CSTO-2020-12-02; all if not given.")
    private @Nullable String session;

    @Override
    KnownBody subject() {
        return asked.known(Optional.ofNullable(account));
    }

    private List<Session> sessions(KnownBody body) {
        body.account()
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
                    .table(
                            List.of("", "State", "Name", "Office", "Speaker", "Sources"),
                            each.attendance().items().stream()
                                    .sorted(Comparator.comparing(Representative::country, Text.byName(Locale.ENGLISH)))
                                    .map(seat -> List.of(
                                            seat.country().alpha2(),
                                            seat.country().displayName(Locale.ENGLISH),
                                            seat.name().orElse("name not recorded"),
                                            seat.office().map(Enum::name).orElse("office not recorded"),
                                            seat.speaker().map(String::valueOf).orElse(""),
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
    Object json(KnownBody body) {
        return new AttendanceInJson(
                body.organisation(),
                sessions(body).stream().map(AttendanceCommand::json).toList());
    }

    private static SessionInJson json(Session each) {
        return new SessionInJson(
                each.id(),
                each.date().toString(),
                each.attendance().complete(),
                each.absent().equals(Reported.unknown())
                        ? null
                        : Json.codes(each.absent().items()),
                each.attendance().items().stream().map(AttendanceCommand::json).toList());
    }

    private static SeatInJson json(Representative seat) {
        return new SeatInJson(
                seat.country().alpha2(),
                seat.name().orElse(null),
                seat.office().map(Enum::name).orElse(null),
                seat.isEmpowered().name(),
                seat.speaker().orElse(null),
                Json.citations(seat.citations()));
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
