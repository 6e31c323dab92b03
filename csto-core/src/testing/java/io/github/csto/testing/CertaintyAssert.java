package io.github.csto.testing;

import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import java.util.List;

/** Assertions about a {@link Certainty}. */
public class CertaintyAssert extends CstoAssert<CertaintyAssert, Certainty> {
    /**
     * Assertions about an answer.
     *
     * @param actual the answer
     */
    public CertaintyAssert(Certainty actual) {
        super(actual, CertaintyAssert.class);
    }

    @Override
    String describe(Certainty found, List<Country> concerned) {
        return found.name();
    }

    private CertaintyAssert expect(Certainty expected) {
        return expect(found -> found == expected, expected.name());
    }

    /**
     * Asserts that it is so.
     *
     * @return this
     */
    public CertaintyAssert isYes() {
        return expect(Certainty.YES);
    }

    /**
     * Asserts that it is not so.
     *
     * @return this
     */
    public CertaintyAssert isNo() {
        return expect(Certainty.NO);
    }

    /**
     * Asserts that it is open.
     *
     * @return this
     */
    public CertaintyAssert isUndetermined() {
        return expect(Certainty.UNDETERMINED);
    }

    /**
     * Asserts that it is settled, either way.
     *
     * @return this
     */
    public CertaintyAssert isCertain() {
        return expect(Certainty::isCertain, "YES or NO");
    }
}
