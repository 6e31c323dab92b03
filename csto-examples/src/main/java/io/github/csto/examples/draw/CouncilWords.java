package io.github.csto.examples.draw;

import io.github.csto.council.Chairmanship;
import io.github.csto.council.Decision;
import io.github.csto.council.Session;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a Council's year is told in: its sessions, decisions and terms in the chair, in one language. */
final class CouncilWords {
    private final Locale language;

    CouncilWords(Locale language) {
        this.language = language;
    }

    private String date(PartialDate date) {
        return DrawingText.date(date, language);
    }

    /** Its kind and where it was held. */
    String name(Session session) {
        String kind = PageWord.of(session.kind()).in(language);
        return (session.venue() == Session.Venue.VIDEOCONFERENCE ? PageWord.VIDEO.in(language, kind) : kind)
                + session.place().map(place -> ", " + place).orElse("");
    }

    /** When it was, who was in the chair and who asked for it. */
    List<String> details(Session session) {
        List<String> parts = new ArrayList<>(List.of(date(session.date())));
        session.chair().ifPresent(chair -> parts.add(PageWord.CHAIRED.in(language, chair.displayName(language))));
        session.requests()
                .items()
                .forEach(request -> parts.add(PageWord.REQUESTED.in(
                        language, request.country().displayName(language), date(request.date()))));
        return parts;
    }

    /** When it was made, and in which part of a session. */
    List<String> details(Decision decision) {
        List<String> parts = new ArrayList<>(List.of(date(decision.date())));
        decision.part().ifPresent(part -> parts.add(PageWord.of(part).in(language)));
        return parts;
    }

    /** From when until when. */
    List<String> details(Chairmanship term) {
        return List.of(since(term), until(term.until()));
    }

    private String since(Chairmanship term) {
        return PageWord.SINCE.in(language, date(term.since()));
    }

    private String until(Optional<PartialDate> until) {
        return until.map(date -> PageWord.UNTIL.in(language, date(date))).orElse(PageWord.UNTIL_UNKNOWN.in(language));
    }

    /** The tooltip of a term. */
    String told(Chairmanship term) {
        return PageWord.TERM.in(language, term.country().displayName(language)) + "\n" + since(term) + ", "
                + until(term.until());
    }

    /** The tooltip of a session. */
    String told(Session session) {
        return DrawingText.sentence(CouncilSign.of(session).words(language))
                + session.place().map(place -> ", " + place).orElse("")
                + "\n" + date(session.date())
                + session.chair()
                        .map(chair ->
                                "\n" + DrawingText.sentence(PageWord.CHAIRED.in(language, chair.displayName(language))))
                        .orElse("");
    }
}
