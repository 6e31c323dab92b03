package io.github.csto.council;

import io.github.csto.country.Country;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two consecutive sessions: the second certainly comes after the first, with no session between them and none elsewhere on the day of the second.
 *
 * @param before the first of them
 * @param next the second
 */
record ConsecutiveSessions(Session before, Session next) {
    private record Occasion(LocalDate day, Optional<Country> host) {}

    /**
     * The sessions that follow each other, by the place of the first and then of the second. Sessions that may have been held before the
     * second was over are those whose latest day is before its earliest, and those that may overlap with it. Of these there must be
     * none, but for sessions of its own day and host. Of those, the first must be one with the latest day, and not earlier than any other.
     */
    static List<ConsecutiveSessions> among(List<Session> sessions) {
        long[] earliest = sessions.stream()
                .mapToLong(session -> session.date().earliest().toEpochDay())
                .sorted()
                .toArray();
        List<Session> byLatest = sessions.stream()
                .sorted(Comparator.comparing(session -> session.date().latest()))
                .toList();
        long[] latest = byLatest.stream()
                .mapToLong(session -> session.date().latest().toEpochDay())
                .toArray();
        Map<Occasion, Integer> occasions = new HashMap<>();
        sessions.stream()
                .filter(session -> session.date().isExact())
                .forEach(session -> occasions.merge(occasion(session), 1, Integer::sum));
        List<ConsecutiveSessions> pairs = new ArrayList<>();
        for (Session next : sessions) {
            int over = countBefore(latest, next.date().earliest().toEpochDay());
            int begun = countBefore(earliest, next.date().latest().toEpochDay() + 1);
            int alike = next.date().isExact() ? occasions.getOrDefault(occasion(next), 0) : 1;
            if (begun - over > alike) {
                continue;
            }
            for (int i = over - 1; i >= 0 && latest[i] == latest[over - 1]; i--) {
                long begins = byLatest.get(i).date().earliest().toEpochDay();
                if (over < 2 || latest[i == over - 1 ? over - 2 : over - 1] <= begins) {
                    pairs.add(new ConsecutiveSessions(byLatest.get(i), next));
                }
            }
        }
        IdentityHashMap<Session, Integer> places = new IdentityHashMap<>();
        sessions.forEach(session -> places.put(session, places.size()));
        pairs.sort(Comparator.<ConsecutiveSessions, Integer>comparing(pair -> places.get(pair.before()))
                .thenComparing(pair -> places.get(pair.next())));
        return pairs;
    }

    private static Occasion occasion(Session session) {
        return new Occasion(session.date().earliest(), session.host());
    }

    /** How many of the ascending days are before a day. */
    private static int countBefore(long[] ascending, long day) {
        int place = Arrays.binarySearch(ascending, day);
        if (place < 0) {
            return -place - 1;
        }
        while (place > 0 && ascending[place - 1] == day) {
            place--;
        }
        return place;
    }
}
