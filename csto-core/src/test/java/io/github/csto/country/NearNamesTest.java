package io.github.csto.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How far apart two spellings are, against the shortest way of single edits between all short texts of two letters. */
class NearNamesTest {
    private static final int LONGEST = 5;

    @Test
    void theDistanceIsTheShortestWayOfSingleEdits() {
        for (String from : texts()) {
            Map<String, Integer> distances = distancesFrom(from);
            distances.forEach((to, distance) -> assertThat(NearNames.distance(from, to))
                    .as("%s to %s", from, to)
                    .isEqualTo(distance));
        }
    }

    /** Against all distances to all names, sorted. */
    @Test
    void theNearestAreTheThreeOfLeastDistanceAndThenByCode() {
        Random random = new Random(7);
        Country[] countries = {Country.AM, Country.BY, Country.KZ, Country.RU, Country.TJ, Country.UZ};
        for (int round = 0; round < 3000; round++) {
            Map<String, Country> names = new LinkedHashMap<>();
            for (int i = random.nextInt(9); i >= 0; i--) {
                names.putIfAbsent(text(random, 1 + random.nextInt(6)), countries[random.nextInt(countries.length)]);
            }
            List<Country> first = round % 3 == 0 ? List.of(countries[random.nextInt(countries.length)]) : List.of();
            String asked = text(random, random.nextInt(7));
            Map<Country, Integer> least = new TreeMap<>();
            first.forEach(country -> least.put(country, 0));
            if (!asked.isEmpty()) {
                names.forEach((name, country) ->
                        least.merge(country, distanceNaively(asked, name), (one, other) -> Math.min(one, other)));
            }
            List<Country> expected = least.keySet().stream()
                    .sorted(Comparator.comparing(least::get))
                    .limit(3)
                    .toList();
            assertThat(new NearNames(names).to(asked, first))
                    .as("%s of %s after %s", asked, names, first)
                    .isEqualTo(expected);
        }
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(4)));
        }
        return text.toString();
    }

    /** Letter by letter from the first on. */
    private static int distanceNaively(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.length() + other.length();
        }
        String shorter = one.substring(1);
        String otherShorter = other.substring(1);
        if (one.charAt(0) == other.charAt(0)) {
            return distanceNaively(shorter, otherShorter);
        }
        return 1
                + Math.min(
                        distanceNaively(shorter, otherShorter),
                        Math.min(distanceNaively(shorter, other), distanceNaively(one, otherShorter)));
    }

    @Test
    void aTextThatIsTooLongIsNoName() {
        NearNames names = new NearNames(Map.of("a", Country.AM));
        assertThat(names.to("b".repeat(NearNames.LONGEST), List.of())).containsExactly(Country.AM);
        assertThat(names.to("b".repeat(NearNames.LONGEST + 1), List.of())).isEmpty();
        assertThat(names.to("b".repeat(NearNames.LONGEST + 1), List.of(Country.UZ)))
                .containsExactly(Country.UZ);
    }

    private static Map<String, Integer> distancesFrom(String start) {
        Map<String, Integer> distances = new HashMap<>(Map.of(start, 0));
        Queue<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String text = open.remove();
            for (String edited : edits(text)) {
                if (edited.length() <= LONGEST && distances.putIfAbsent(edited, distances.get(text) + 1) == null) {
                    open.add(edited);
                }
            }
        }
        return distances;
    }

    /** Every text that one letter less, one more or another one makes of it. */
    private static List<String> edits(String text) {
        List<String> edits = new ArrayList<>();
        for (int i = 0; i <= text.length(); i++) {
            String before = text.substring(0, i);
            for (String letter : List.of("a", "b")) {
                edits.add(before + letter + text.substring(i));
                if (i < text.length()) {
                    edits.add(before + letter + text.substring(i + 1));
                }
            }
            if (i < text.length()) {
                edits.add(before + text.substring(i + 1));
            }
        }
        return edits;
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(""));
        for (int i = 0; texts.get(i).length() < LONGEST; i++) {
            texts.add(texts.get(i) + "a");
            texts.add(texts.get(i) + "b");
        }
        return texts;
    }
}
