package io.github.csto.account;

import java.util.ArrayList;
import java.util.List;

/**
 * Which acts of two sequences are the same events: pairs in order, each of one class. Of all alignments the best has the most pairs that share a
 * day, among these the most pairs, and among these the lexicographically first list of positions, the more trusted account's first.
 *
 * @param pairs the pairs, ascending in both positions
 */
record Alignment(List<Pair> pairs) {
    /** The positions of the same event in both sequences, counted from 0. */
    record Pair(int more, int less, boolean sharesADay) {}

    private boolean isBetterThan(Alignment other) {
        int order = sharing() - other.sharing();
        order = order == 0 ? pairs.size() - other.pairs.size() : order;
        for (int i = 0; i < pairs.size() && order == 0; i++) {
            order = other.pairs.get(i).more() - pairs.get(i).more();
        }
        for (int i = 0; i < pairs.size() && order == 0; i++) {
            order = other.pairs.get(i).less() - pairs.get(i).less();
        }
        return order > 0;
    }

    private int sharing() {
        int sharing = 0;
        for (Pair pair : pairs) {
            sharing += pair.sharesADay() ? 1 : 0;
        }
        return sharing;
    }

    /** From the ends of both sequences to their beginnings: the best alignment of what is left of them from each two positions on. */
    static Alignment of(Telling more, Telling less) {
        Alignment[][] best = new Alignment[more.size() + 1][less.size() + 1];
        for (int i = more.size(); i >= 0; i--) {
            for (int k = less.size(); k >= 0; k--) {
                List<Alignment> choices = new ArrayList<>();
                if (i < more.size()) {
                    choices.add(best[i + 1][k]);
                }
                if (k < less.size()) {
                    choices.add(best[i][k + 1]);
                }
                if (i < more.size() && k < less.size() && more.actClass(i) == less.actClass(k)) {
                    List<Pair> pairs = new ArrayList<>();
                    pairs.add(new Pair(i, k, Telling.shareADay(more.days(i), less.days(k))));
                    pairs.addAll(best[i + 1][k + 1].pairs);
                    choices.add(new Alignment(pairs));
                }
                best[i][k] = best(choices);
            }
        }
        return best[0][0];
    }

    private static Alignment best(List<Alignment> choices) {
        Alignment best = new Alignment(List.of());
        for (Alignment choice : choices) {
            best = choice.isBetterThan(best) ? choice : best;
        }
        return best;
    }
}
