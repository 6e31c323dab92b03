package io.github.csto.account;

import java.util.ArrayList;
import java.util.Comparator;
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

    private static final Comparator<Alignment> BEST_FIRST = Comparator.comparing(Alignment::sharing)
            .thenComparing(alignment -> alignment.pairs.size())
            .reversed()
            .thenComparing(alignment -> alignment.pairs.stream().map(Pair::more).toList(), Alignment::lexicographically)
            .thenComparing(
                    alignment -> alignment.pairs.stream().map(Pair::less).toList(), Alignment::lexicographically);

    private long sharing() {
        return pairs.stream().filter(Pair::sharesADay).count();
    }

    /** Of lists of the same size. */
    private static int lexicographically(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
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
                best[i][k] = choices.stream().min(BEST_FIRST).orElse(new Alignment(List.of()));
            }
        }
        return best[0][0];
    }
}
