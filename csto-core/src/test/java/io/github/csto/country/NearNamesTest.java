package io.github.csto.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
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
