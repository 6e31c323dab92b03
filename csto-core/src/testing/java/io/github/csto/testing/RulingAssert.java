package io.github.csto.testing;

import io.github.csto.country.Country;
import io.github.csto.rule.Ruling;
import io.github.csto.source.Citation;
import java.util.List;

/** Assertions about a {@link Ruling}. A failure shows it with reasons and citations. */
public class RulingAssert extends AbstractRulingAssert<RulingAssert, Ruling> {
    /**
     * Assertions about a ruling.
     *
     * @param actual the ruling
     */
    public RulingAssert(Ruling actual) {
        super(actual, RulingAssert.class);
    }

    @Override
    Ruling ruling(Ruling found) {
        return found;
    }

    @Override
    List<Citation> citations(Ruling found) {
        return found.citations();
    }

    @Override
    String describe(Ruling found, List<Country> concerned) {
        return Telling.ruling(found);
    }
}
