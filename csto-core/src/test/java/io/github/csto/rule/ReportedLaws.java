package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.Reported;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of a rule that judges what states are reported to have done, against every way in which vague memberships and days can have been. */
abstract class ReportedLaws<T> extends InSmallWorlds {
    abstract Ruling judge(SmallWorlds worlds, Reported<T> reported, PartialDate date);

    /** The verdict in every world. */
    abstract Set<Verdict> verdicts(SmallWorlds worlds, Reported<T> reported, PartialDate date);

    /** Any one item. */
    @Provide
    abstract Arbitrary<T> item();

    @Property
    void whatIsEstablishedIsSoInAllWorlds(
            @ForAll("worlds") SmallWorlds worlds,
            @ForAll("reported") Reported<T> reported,
            @ForAll("dates") PartialDate date) {
        Verdict verdict = judge(worlds, reported, date).verdict();

        if (verdict != Verdict.NOT_ESTABLISHED) {
            assertThat(verdicts(worlds, reported, date)).containsExactly(verdict);
        }
    }

    final void assertEstablishedIfSoInAllWorlds(SmallWorlds worlds, Reported<T> reported, PartialDate date) {
        Set<Verdict> verdicts = verdicts(worlds, reported, date);

        assertThat(judge(worlds, reported, date).verdict())
                .isEqualTo(verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.NOT_ESTABLISHED);
    }

    final Reported<T> plus(Reported<T> reported, T more) {
        List<T> items = new ArrayList<>(reported.items());
        items.add(more);
        return new Reported<>(items, reported.complete());
    }

    @Provide
    Arbitrary<Reported<T>> reported() {
        return Combinators.combine(item().list().ofMaxSize(5), Arbitraries.of(true, false))
                .as(Reported::new)
                .withoutEdgeCases();
    }
}
