package io.github.csto.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.testing.jqwik.Citations;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;

/** The laws of citations: one or several are read as they were written. */
class CitationProperties {
    @Property
    void parseIsTheInverseOfToString(@ForAll Citation citation) {
        assertThat(Citation.parse(citation.toString())).isEqualTo(citation).hasSameHashCodeAs(citation);
    }

    @Property
    void parseAllIsTheInverseOfFormat(@ForAll("several") @NotEmpty List<Citation> citations) {
        assertThat(Citation.parseAll(Citation.format(citations))).isEqualTo(citations);
    }

    @Property
    void citationsAreEqualIfTheyAreWrittenTheSame(@ForAll Citation one, @ForAll Citation other) {
        assertThat(one.equals(other)).isEqualTo(one.toString().equals(other.toString()));
    }

    @Provide
    Arbitrary<List<Citation>> several() {
        return Citations.citations().list().ofMinSize(1).ofMaxSize(4);
    }
}
