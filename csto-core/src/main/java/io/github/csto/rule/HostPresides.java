package io.github.csto.rule;

import io.github.csto.council.Session;
import io.github.csto.country.Country;
import java.util.Optional;

/** The host presides over the session held at his place, and opens it (002:38, 002:55). */
final class HostPresides extends Rule<Session> {
    private static final Reason.Kind VIDEOCONFERENCE = Reason.Kind.of(
            "A videoconference has no host", "Une visioconférence n’a pas d’hôte", "У видеоконференции нет хозяина");
    private static final Reason.Kind UNKNOWN_HOST = Reason.Kind.unrecorded(
            "Who was the host is not recorded", "Rien n’indique qui était l’hôte", "Не указано, кто был хозяином");
    private static final Reason.Kind ANOTHER_PRESIDED = Reason.Kind.of(
            "{0} was the host, and {1} presided",
            "{0} était l’hôte, et {1} présidait", "Хозяин — {0}, а председательствовал {1}");
    private static final Reason.Kind ANOTHER_OPENED = Reason.Kind.of(
            "{0} was the host, and {1} opened the session",
            "{0} était l’hôte, et {1} a ouvert la session", "Хозяин — {0}, а сессию открыл {1}");
    private static final Reason.Kind UNKNOWN_CHAIR = Reason.Kind.unrecorded(
            "Who presided is not recorded", "Rien n’indique qui présidait", "Не указано, кто председательствовал");
    private static final Reason.Kind UNKNOWN_OPENING = Reason.Kind.unrecorded(
            "{0} was the host and presided; who opened the session is not recorded",
            "{0} était l’hôte et présidait ; rien n’indique qui a ouvert la session",
            "{0} был хозяином и председательствовал; не указано, кто открыл сессию");
    private static final Reason.Kind BOTH = Reason.Kind.of(
            "{0} was the host, presided and opened the session",
            "{0} était l’hôte, présidait et a ouvert la session",
            "{0} был хозяином, председательствовал и открыл сессию");

    private static final Reason.Kind TWO = Reason.Kind.of(
            "{0} presided, and {1} opened the session: one of them was not the host",
            "{0} présidait, et {1} a ouvert la session : l’un des deux n’était pas l’hôte",
            "Председательствовал {0}, а открыл сессию {1}: кто-то из них не был хозяином");

    HostPresides() {
        super("PRACTICE-HOST", Kind.PRACTICE, Subject.Kind.SESSION);
    }

    @Override
    public Ruling judge(Session session, RuleVersion version, When when, Facts facts) {
        Ruling.Builder ruling = Ruling.by(version, when, facts);
        if (session.venue() == Session.Venue.VIDEOCONFERENCE) {
            return ruling.because(VIDEOCONFERENCE).notApplicable();
        }
        if (session.host().isEmpty()) {
            return withoutHost(session, ruling.because(UNKNOWN_HOST));
        }
        Country host = session.host().get();
        Optional<Country> chair = session.chair();
        Optional<Country> opener = session.openedBy();
        boolean departs = false;
        if (chair.isPresent() && chair.get() != host) {
            ruling.because(ANOTHER_PRESIDED, host, chair.get());
            departs = true;
        }
        if (opener.isPresent() && opener.get() != host) {
            ruling.because(ANOTHER_OPENED, host, opener.get());
            departs = true;
        }
        if (departs) {
            return ruling.fails();
        }
        if (chair.isEmpty()) {
            return ruling.because(UNKNOWN_CHAIR).notEstablished();
        }
        return opener.isEmpty()
                ? ruling.because(UNKNOWN_OPENING, host).notEstablished()
                : ruling.because(BOTH, host).complies();
    }

    /** Where it was held at a place and two states presided and opened, one of them was not the host, whoever was. */
    private static Ruling withoutHost(Session session, Ruling.Builder ruling) {
        if (session.venue() != Session.Venue.IN_PERSON
                || session.chair().isEmpty()
                || session.openedBy().isEmpty()
                || session.chair().equals(session.openedBy())) {
            return ruling.notEstablished();
        }
        return ruling.because(TWO, session.chair().get(), session.openedBy().get())
                .fails();
    }
}
