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
    private final Locale language;

    private AtAGlance(Facts facts, Locale language) {
        this.language = language;
        this.facts = facts;
        this.record = facts.record();
        this.sessions = record.sessions().stream()
                .filter(session -> session.kind().isSession())
                .toList();
    }

    static AtAGlance of(Csto csto, Locale language) {
        return new AtAGlance(csto.compliance().facts(), language);
    }

    void print(Text text) {
        if (sessions.isEmpty()) {
            return;
        }
        Phrase heading = record.completeFor().isEmpty() ? Phrase.RECORD_INCOMPLETE : Phrase.RECORD;
        text.blank()
                .line(
                        heading,
                        Phrase.SESSIONS.in(language, sessions.size()),
                        Phrase.DECISIONS.in(language, record.decisions().size()),
                        Phrase.TERMS.in(language, record.chairmanships().size()))
                .paragraph(Phrase.SEVERAL_SESSIONS.in(language), years());
        each(text, Phrase.BY_A_GUEST, this::isChairedByAGuest, this::whyAGuestChaired);
        each(text, Phrase.EXTRAORDINARY, session -> session.kind() == Session.Kind.EXTRAORDINARY, this::requests);
        each(
                text,
                Phrase.WITHOUT_A_MEMBER,
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

    private void each(Text text, Phrase heading, Predicate<Session> which, Function<Session, String> what) {
        List<Session> found = sessions.stream().filter(which).toList();
        if (found.isEmpty()) {
            return;
        }
        text.line(heading);
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
        return several.isEmpty() ? Phrase.NO_YEAR.in(language) : several;
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
                .map(this::held)
                .orElseGet(() -> (own.stream().anyMatch(term -> term.since().equals(session.date()))
                                ? Phrase.TOOK_THE_CHAIR
                                : Phrase.WHY_NOT_RECORDED)
                        .in(language));
        return Phrase.GUEST.in(language, chair, session.host().orElseThrow().displayName(language), why);
    }

    private String held(Chairmanship term) {
        return term.decidedOtherwise()
                .map(date -> Phrase.HELD_BY_DECISION.in(language, term.since(), date))
                .orElseGet(() -> Phrase.HELD_THE_CHAIR.in(language, term.since()));
    }

    private String requests(Session session) {
        Reported<Request> requests = session.requests();
        return requests.items().isEmpty() && !requests.complete()
                ? Phrase.REQUESTS_NOT_RECORDED.in(language)
                : named(requests.items().stream().map(Request::country).toList(), requests.complete());
    }

    private String named(List<Country> states, boolean complete) {
        String names = states.stream()
                .map(state -> state.displayNameWithCode(language))
                .collect(Collectors.joining(", "));
        String some = states.isEmpty() ? Phrase.NO_STATE.in(language) : names;
        return complete ? some : Phrase.PERHAPS_OTHERS.in(language, some);
    }
}
