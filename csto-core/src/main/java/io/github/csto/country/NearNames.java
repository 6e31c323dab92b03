package io.github.csto.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which countries have names that are spelled like a text. The cost is bounded, whatever the text. */
final class NearNames {
    private static final int MOST = 3;
    /** A longer text is no name. */
    static final int LONGEST = 120;

    private final String[] names;
    private final Country[] countries;
    private final long[] letters;

    NearNames(Map<String, Country> byName) {
        names = byName.keySet().toArray(new String[0]);
        countries = byName.values().toArray(new Country[0]);
        letters = new long[names.length];
        for (int i = 0; i < names.length; i++) {
            letters[i] = letters(names[i]);
        }
    }

    /** The nearest countries, the nearest first; of those equally near by code. */
    List<Country> to(String folded, Iterable<Country> first) {
        List<Country> best = new ArrayList<>();
        List<Integer> distances = new ArrayList<>();
        for (Country country : first) {
            offer(country, 0, best, distances);
        }
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return best;
        }
        long own = letters(folded);
        for (int i = 0; i < names.length; i++) {
            int bound = best.size() < MOST ? Integer.MAX_VALUE : distances.get(MOST - 1);
            if (atLeast(own, letters[i], folded.length() - names[i].length()) <= bound) {
                int distance = distance(folded, names[i], bound);
                if (distance <= bound) {
                    offer(countries[i], distance, best, distances);
                }
            }
        }
        return best;
    }

    private static void offer(Country country, int distance, List<Country> best, List<Integer> distances) {
        int known = best.indexOf(country);
        if (known >= 0) {
            if (distances.get(known) <= distance) {
                return;
            }
            best.remove(known);
            distances.remove(known);
        }
        int place = 0;
        while (place < best.size()
                && (distances.get(place) < distance
                        || (distances.get(place) == distance && best.get(place).compareTo(country) < 0))) {
            place++;
        }
        best.add(place, country);
        distances.add(place, distance);
        if (best.size() > MOST) {
            best.remove(MOST);
            distances.remove(MOST);
        }
    }

    /** Each letter that only one of the two has costs an edit. */
    private static int atLeast(long one, long other, int longer) {
        return Math.max(Math.abs(longer), Math.max(Long.bitCount(one & ~other), Long.bitCount(other & ~one)));
    }

    private static long letters(String name) {
        long letters = 0;
        for (int i = 0; i < name.length(); i++) {
            letters |= 1L << (name.charAt(i) & 63);
        }
        return letters;
    }

    /** Levenshtein's edit distance. */
    static int distance(String a, String b) {
        return distance(a, b, Integer.MAX_VALUE);
    }

    /** The edit distance, or something above the bound if it is above it. */
    private static int distance(String a, String b, int bound) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        int[] current = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substituted, 1 + Math.min(previous[j], current[j - 1]));
                least = Math.min(least, current[j]);
            }
            if (least > bound) {
                return Integer.MAX_VALUE;
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}
