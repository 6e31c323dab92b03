package io.github.csto.register;

import io.github.csto.council.AssistanceCase;
import io.github.csto.council.Chairmanship;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Reported;
import io.github.csto.council.Representative;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each account tells of the work of one organisation's Council. Several may tell of one session or decision: then each matter is as the most trusted of them
 * has it that says something about it. Of the chairmanships only those of the most trusted account count that has any, since terms follow one another.
 */
final class CouncilClaims {
    private final List<Claim<Session>> sessions = new ArrayList<>();
    private final List<Claim<Decision>> decisions = new ArrayList<>();
    private final List<Claim<Chairmanship>> chairmanships = new ArrayList<>();
    private final List<AssistanceCase> assistance = new ArrayList<>();
    private final List<DateInterval> complete = new ArrayList<>();

    /** Adds a session with those who attended. */
    void addSession(Claim<Session> session) {
        sessions.add(session);
    }

    void addDecision(Claim<Decision> decision) {
        decisions.add(decision);
    }

    void addChairmanship(Claim<Chairmanship> term) {
        chairmanships.add(term);
    }

    void addAssistance(AssistanceCase assisted) {
        assistance.add(assisted);
    }

    void addComplete(DateInterval period) {
        complete.add(period);
    }

    /** The accounts that tell something. */
    Set<String> accounts() {
        Set<String> accounts = new HashSet<>();
        Stream.of(sessions, decisions, chairmanships)
                .flatMap(Collection::stream)
                .forEach(claim -> claim.account().ifPresent(accounts::add));
        return accounts;
    }

    /** The record by some accounts, the most trusted first, and by rows of none. */
    CouncilRecord record(List<String> byTrust) {
        List<Session> held = told(sessions, byTrust, Session::id).stream()
                .map(CouncilClaims::session)
                .toList();
        Set<String> known = held.stream().map(Session::id).collect(Collectors.toSet());
        return CouncilRecord.builder()
                .sessions(held)
                .decisions(told(decisions, byTrust, Decision::id).stream()
                        .map(CouncilClaims::decision)
                        // A row of no account may name a session that only another account tells of.
                        .filter(decision ->
                                known.containsAll(decision.session().stream().toList()))
                        .toList())
                .chairmanships(ByAccount.claims(chairmanships, byTrust).stream()
                        .map(Claim::value)
                        .toList())
                .assistanceCases(assistance)
                .completeFor(complete)
                .build();
    }

    /** What is told of each thing, the most trusted first. */
    private static <T> Collection<List<T>> told(
            List<Claim<T>> claims, List<String> byTrust, Function<T, String> identity) {
        Map<String, List<T>> told = new LinkedHashMap<>();
        Set<String> trusted = new HashSet<>(byTrust);
        claims.stream()
                .filter(claim -> claim.account().map(trusted::contains).orElse(true))
                .sorted(ByAccount.byTrust(byTrust))
                .forEach(claim -> told.computeIfAbsent(identity.apply(claim.value()), id -> new ArrayList<>())
                        .add(claim.value()));
        return told.values();
    }

    private static Session session(List<Session> told) {
        Session first = told.get(0);
        if (told.size() == 1) {
            return first;
        }
        Session.Venue venue = first(told, Session::venue, says -> says != Session.Venue.UNKNOWN)
                .orElse(Session.Venue.UNKNOWN);
        Map<Country, Representative> seated = new EnumMap<>(Country.class);
        Set<Country> absent = new LinkedHashSet<>();
        for (Session session : told) {
            for (Representative representative : session.attendance().items()) {
                if (!absent.contains(representative.country())) {
                    seated.merge(representative.country(), representative, CouncilClaims::representative);
                }
            }
            session.absent().items().stream()
                    .filter(country -> !seated.containsKey(country))
                    .forEach(absent::add);
        }
        return Session.builder()
                .from(first)
                .venue(venue)
                .place(first(told, Session::place))
                .host(venue == Session.Venue.VIDEOCONFERENCE ? Optional.empty() : first(told, Session::host))
                .chair(first(told, Session::chair))
                .openedBy(first(told, Session::openedBy))
                .parts(list(told, Session::parts, part -> part))
                .requests(list(told, Session::requests, Session.Request::country))
                .attendance(new Reported<>(
                        oneAtATime(seated.values()),
                        completes(told, Session::attendance, Representative::country, seated.keySet())))
                .absent(new Reported<>(
                        absent.stream().sorted().toList(), completes(told, Session::absent, state -> state, absent)))
                .hasOwnRulesOfProcedure(determined(told, Session::hasOwnRulesOfProcedure))
                .citations(citations(told, Session::citations))
                .build();
    }

    private static Representative representative(Representative trusted, Representative other) {
        List<Representative> both = List.of(trusted, other);
        return Representative.builder()
                .from(trusted)
                .name(first(both, Representative::name))
                .office(first(both, Representative::office))
                .isEmpowered(determined(both, Representative::isEmpowered))
                .speaker(first(both, Representative::speaker))
                .citations(citations(both, Representative::citations))
                .build();
    }

    /** Of two who by two accounts spoke at the same time, neither is said to have. */
    private static List<Representative> oneAtATime(Collection<Representative> seated) {
        return seated.stream()
                .map(one -> one.speaker().isPresent()
                                && seated.stream()
                                        .anyMatch(other ->
                                                other != one && other.speaker().equals(one.speaker()))
                        ? Representative.builder()
                                .from(one)
                                .speaker(Optional.empty())
                                .build()
                        : one)
                .sorted(Comparator.comparing(Representative::country))
                .toList();
    }

    private static Decision decision(List<Decision> told) {
        Decision first = told.get(0);
        if (told.size() == 1) {
            return first;
        }
        Decision place = told.stream()
                .filter(decision -> decision.isAtSession() != Certainty.UNDETERMINED)
                .findFirst()
                .orElse(first);
        Decision costs = told.stream()
                .filter(decision -> decision.sharesCosts() != Certainty.UNDETERMINED)
                .findFirst()
                .orElse(first);
        return Decision.builder()
                .from(first)
                .session(place.session())
                .isAtSession(place.isAtSession())
                .part(first(told, Decision::part))
                .format(first(told, Decision::format))
                .powers(list(told, Decision::powers, power -> power))
                .objections(list(told, Decision::objections, objection -> objection))
                .participants(list(told, Decision::participants, state -> state))
                .unitedNationsNotices(
                        first(told, Decision::unitedNationsNotices, says -> !says.equals(Reported.unknown()))
                                .orElse(Reported.unknown()))
                .body(first(told, Decision::body))
                .shares(costs.shares())
                .sharesCosts(costs.sharesCosts())
                .citations(citations(told, Decision::citations))
                .build();
    }

    /** What the first says that says something. */
    private static <T, V> Optional<V> first(List<T> told, Function<T, Optional<V>> what) {
        return first(told, what, Optional::isPresent).flatMap(Function.identity());
    }

    private static <T, V> Optional<V> first(List<T> told, Function<T, V> what, Predicate<V> says) {
        return told.stream().map(what).filter(says).findFirst();
    }

    private static <T> Certainty determined(List<T> told, Function<T, Certainty> what) {
        return first(told, what, answer -> answer != Certainty.UNDETERMINED).orElse(Certainty.UNDETERMINED);
    }

    /** What is listed, each thing as the first has it that names it; nothing beyond a list that is complete and more trusted. */
    private static <T, V, K> Reported<V> list(List<T> told, Function<T, Reported<V>> what, Function<V, K> key) {
        Map<K, V> listed = new LinkedHashMap<>();
        for (T each : told) {
            what.apply(each).items().forEach(item -> listed.putIfAbsent(key.apply(item), item));
            if (completes(List.of(each), what, key, listed.keySet())) {
                return Reported.of(listed.values());
            }
        }
        return Reported.atLeast(listed.values());
    }

    /** Whether one says that there is nothing beyond what it lists, and that is all that is listed. */
    private static <T, V, K> boolean completes(
            List<T> told, Function<T, Reported<V>> what, Function<V, K> key, Set<K> listed) {
        return told.stream()
                .map(what)
                .filter(Reported::complete)
                .anyMatch(list -> new HashSet<>(list.items().stream().map(key).toList()).containsAll(listed));
    }

    private static <T> List<Citation> citations(List<T> told, Function<T, List<Citation>> what) {
        return told.stream()
                .flatMap(each -> what.apply(each).stream())
                .distinct()
                .toList();
    }
}
