package io.github.csto.rule;

import io.github.csto.council.Reported;
import io.github.csto.council.Session;
import io.github.csto.council.Session.Request;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may have an extraordinary session convened (001:26): at the request of so many members it may be, and need not be. Distinct states count, each of which is a member on the day of its request. A request after
 * the session has no effect. A state whose membership is undetermined leaves the matter open only if it decides the count, and so do requests that
 * are not recorded, if so many states can have been members by then.
 */
final class Extraordinary extends Rule<Session> {
    private static final Parameter<Integer> STATES = Parameter.count("states");
    private static final Comparator<Request> BY_STATE =
            Comparator.comparing(Request::country).thenComparing(Request::date, Facts.BY_DATE);

    private static final Reason.Kind REQUESTS = Reason.Kind.of(
            "Requests from members: {0}, by {1}; at least {2} {2|is|are} needed",
            "Demandes de membres : {0}, par {1} ; il en faut au moins {2}",
            "Требований членов: {0}, от {1}; нужно не менее {2}");
    private static final Reason.Kind NO_REQUESTS = Reason.Kind.of(
            "Requests from members: 0; at least {0} {0|is|are} needed",
            "Demandes de membres : 0 ; il en faut au moins {0}", "Требований членов: 0; нужно не менее {0}");
    private static final Reason.Kind LATE = Reason.Kind.of(
            "The request of {0} on {1} is later than {2}",
            "La demande de {0}, du {1}, est postérieure au {2}", "Требование от {0}, поданное {1}, позднее чем {2}");
    private static final Reason.Kind DEPENDS =
            Reason.Kind.of("It depends on {0}", "Cela dépend de : {0}", "Это зависит от {0}");
    private static final Reason.Kind PERHAPS_OTHERS = Reason.Kind.unrecorded(
            "Whether others requested it too is not recorded",
            "Rien n’indique si d’autres l’ont aussi demandée",
            "Не указано, требовали ли её и другие");

    private static final Reason.Kind TOO_FEW = Reason.Kind.of(
            "States that can have been members by then: {0}",
            "États qui ont pu être membres jusque-là : {0}",
            "Государств, которые могли быть членами к тому времени: {0}");
    private static final Reason.Kind ANOTHER = Reason.Kind.of(
            "It is not an extraordinary session",
            "Ce n’est pas une session extraordinaire",
            "Это не внеочередная сессия");

    Extraordinary() {
        super(
                "CSC-EXTRAORDINARY",
                Kind.BINDING,
                Subject.Kind.of(Session.class, Extraordinary::recorded, session -> When.on(session.date()))
                        .onlyIf(session -> session.kind() == Session.Kind.EXTRAORDINARY, ANOTHER),
                STATES);
    }

    private static Stream<Subject<Session>> recorded(Facts facts) {
        return facts.sessions().filter(session -> session.value().kind() == Session.Kind.EXTRAORDINARY);
    }

    @Override
    public Ruling judge(Session session, RuleVersion version, When when, Facts facts) {
        Ruling.Builder ruling = Ruling.by(version, when, facts);
        Reported<Request> requests = session.requests();
        PartialDate date = session.date();
        Map<Country, Certainty> counts = new EnumMap<>(Country.class);
        Set<Reason> excluded = new LinkedHashSet<>();
        for (Request request : requests.items().stream().sorted(BY_STATE).toList()) {
            Certainty inTime = request.date().isAfter(date).not();
            Certainty member = facts.isMember(request.country(), upTo(request.date(), date.latest()));
            if (inTime == Certainty.NO) {
                excluded.add(Reason.of(LATE, request.country(), request.date(), date));
            }
            if (member != Certainty.YES) {
                excluded.add(facts.membership(request.country(), request.date()));
            }
            counts.merge(request.country(), member.and(inTime), Certainty::or);
        }
        List<Country> certain = CouncilRules.having(counts, Certainty.YES);
        List<Country> open = CouncilRules.having(counts, Certainty.UNDETERMINED);
        int needed = version.get(STATES);
        if (certain.isEmpty()) {
            ruling.because(NO_REQUESTS, needed);
        } else {
            ruling.because(REQUESTS, certain.size(), certain, needed);
        }
        excluded.forEach(ruling::because);
        if (certain.size() >= needed) {
            return ruling.complies();
        }
        if (certain.size() + open.size() >= needed) {
            return ruling.because(DEPENDS, open).notEstablished();
        }
        if (requests.complete()) {
            return ruling.fails();
        }
        ruling.because(PERHAPS_OTHERS);
        int possible = (int) facts.members().countries().stream()
                .filter(country -> mayBeMemberBy(country, date.latest(), facts))
                .count();
        return possible < needed ? ruling.because(TOO_FEW, possible).fails() : ruling.notEstablished();
    }

    /** Whether a state may have been a member, and so have asked, on some day up to this one. */
    private static boolean mayBeMemberBy(Country country, LocalDate last, Facts facts) {
        return facts.members().timeline(country, Criterion.MEMBER).changes().stream()
                .anyMatch(change ->
                        change.after() != Certainty.NO && !change.day().isAfter(last));
    }

    /** The days of a date that are not later than another; the date itself if it has none. */
    private static PartialDate upTo(PartialDate date, LocalDate last) {
        if (!date.latest().isAfter(last) || date.earliest().isAfter(last)) {
            return date;
        }
        PartialDate first = PartialDate.of(date.earliest());
        return date.earliest().equals(last) ? first : PartialDate.between(first, PartialDate.of(last));
    }
}
