package io.github.csto.testing.jqwik;

import io.github.csto.source.Citation;
import io.github.csto.source.Citation.Lines;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary citations. */
public final class Citations {
    private Citations() {}

    /**
     * Generates places in documents that need not exist.
     *
     * @return citations of one to four ranges of lines
     */
    public static Arbitrary<Citation> citations() {
        Arbitrary<String> documents = Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withChars('-', '_')
                .ofMinLength(1)
                .ofMaxLength(6);
        Arbitrary<List<Integer>> steps =
                Arbitraries.integers().between(0, 40).list().ofMinSize(2).ofMaxSize(8);
        return Combinators.combine(documents, Arbitraries.integers().between(1, 999_990_000), steps)
                .as((document, first, gaps) -> new Citation(document, lines(first, gaps)))
                .withoutEdgeCases();
    }

    /** Ranges after the first line: each as long, and as far from the one before, as the gaps tell in turn. */
    private static List<Lines> lines(int firstLine, List<Integer> gaps) {
        List<Lines> lines = new ArrayList<>();
        int next = firstLine;
        for (int i = 0; i + 1 < gaps.size(); i += 2) {
            int first = next + gaps.get(i);
            int last = first + gaps.get(i + 1);
            lines.add(new Lines(first, last));
            next = last + 1;
        }
        return lines;
    }
}
