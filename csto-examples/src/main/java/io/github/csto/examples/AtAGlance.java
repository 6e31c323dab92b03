package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.council.Chairmanship;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Reported;
import io.github.csto.council.Session;
import io.github.csto.council.Session.Request;
import io.github.csto.country.Country;
import io.github.csto.rule.Facts;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a record tells of a Council in a few lines: its sessions, who chaired abroad and why, who asked for sessions, and who was not there. */
final class AtAGlance {
    private final Facts facts;
    private final CouncilRecord record;
    private final List<Session> sessions;

    private AtAGlance(Facts facts) {
        this.facts = facts;
        this.record = facts.record();
        this.sessions = record.sessions().stream()
                .filter(session -> session.kind().isSession())
                .toList();
    }

    static AtAGlance of(Csto csto) {
        return new AtAGlance(csto.compliance().facts());
    }

    void print(Text text) {
        if (sessions.isEmpty()) {
            return;
        }
        text.blank()
                .line("THE RECORD (" + counted(sessions.size(), "session", "sessions") + ", "
                        + counted(record.decisions().size(), "decision", "decisions") + ", "
                        + counted(record.chairmanships().size(), "term in the chair", "terms in the chair")
                        + (record.completeFor().isEmpty() ? "; complete for no period)" : ")"))
                .paragraph("  Several sessions on record in: ", years());
        each(text, "Chaired by another than the host", this::isChairedByAGuest, this::whyAGuestChaired);
        each(
                text,
                "Extraordinary, and who asked for it",
                session -> session.kind() == Session.Kind.EXTRAORDINARY,
                AtAGlance::requests);
        each(
                text,
                "Without a member",
                session -> !absent(session).isEmpty(),
                session -> named(
                        absent(session),
                        session.absent().complete() || session.attendance().complete()));
    }

    /** The states that are called absent, and the certain members for which the record has nobody. */
    private List<Country> absent(Session session) {
        return Stream.concat(
                        session.absent().items().stream(),
                        facts.members().countries().stream()
                                .filter(country -> facts.isMember(country, session.date()) == Certainty.YES)
                                .filter(country -> session.isRepresented(country) == Certainty.NO))
                .distinct()
                .sorted()
                .toList();
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private void each(Text text, String heading, Predicate<Session> which, Function<Session, String> what) {
        List<Session> found = sessions.stream().filter(which).toList();
        if (found.isEmpty()) {
            return;
        }
        text.line("  " + heading + ":");
        found.forEach(session -> text.paragraph(
                "    " + session.id() + ": ",
                what.apply(session)
                        + (session.citations().isEmpty() ? "" : "  [" + Citation.format(session.citations()) + "]")));
    }

    /** A session whose year is not known counts for none. */
    private String years() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Session session : sessions) {
            PartialDate date = session.date();
            if (date.earliest().getYear() == date.latest().getYear()) {
                counts.merge(date.earliest().getYear(), 1, Integer::sum);
            }
        }
        String several = counts.entrySet().stream()
                .filter(year -> year.getValue() > 1)
                .map(year -> year.getKey() + (year.getValue() > 2 ? " (" + year.getValue() + ")" : ""))
                .collect(Collectors.joining(", "));
        return several.isEmpty() ? "no year" : several;
    }

    private boolean isChairedByAGuest(Session session) {
        return session.chair().isPresent()
                && session.host().isPresent()
                && !session.chair().equals(session.host());
    }

    private String whyAGuestChaired(Session session) {
        Country chair = session.chair().orElseThrow();
        List<Chairmanship> own = facts.chairmanshipsOn(session.date()).stream()
                .filter(term -> term.country() == chair)
                .toList();
        String why = own.stream()
                .filter(term -> term.isHeldOn(session.date()) != Certainty.NO)
                .findFirst()
                .map(AtAGlance::held)
                .orElseGet(() -> own.stream().anyMatch(term -> term.since().equals(session.date()))
                        ? "took the chair that day"
                        : "why is not recorded");
        return Text.named(chair) + ", in " + session.host().orElseThrow().displayName(Locale.ENGLISH) + "; " + why;
    }

    private static String held(Chairmanship term) {
        return "held the chair from " + term.since()
                + term.decidedOtherwise()
                        .map(date -> ", as the Council decided on " + date)
                        .orElse("");
    }

    private static String requests(Session session) {
        Reported<Request> requests = session.requests();
        return requests.items().isEmpty() && !requests.complete()
                ? "not recorded"
                : named(requests.items().stream().map(Request::country).toList(), requests.complete());
    }

    private static String named(List<Country> states, boolean complete) {
        String names = states.stream().map(Text::named).collect(Collectors.joining(", "));
        return states.isEmpty() ? "nobody" : names + (complete ? "" : ", perhaps others");
    }
}
