package io.github.csto.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.source.Citation.Lines;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;

/** The laws of citations: one or several are read as they were written. */
class CitationProperties {
    @Property
    void parseIsTheInverseOfToString(@ForAll("citations") Citation citation) {
        assertThat(Citation.parse(citation.toString())).isEqualTo(citation).hasSameHashCodeAs(citation);
    }

    @Property
    void parseAllIsTheInverseOfFormat(@ForAll("several") @NotEmpty List<Citation> citations) {
        assertThat(Citation.parseAll(Citation.format(citations))).isEqualTo(citations);
    }

    @Property
    void citationsAreEqualIfTheyAreWrittenTheSame(
            @ForAll("citations") Citation one, @ForAll("citations") Citation other) {
        assertThat(one.equals(other)).isEqualTo(one.toString().equals(other.toString()));
    }

    @Provide
    Arbitrary<Citation> citations() {
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

    @Provide
    Arbitrary<List<Citation>> several() {
        return citations().list().ofMinSize(1).ofMaxSize(4);
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
