package io.github.csto.testing;

import io.github.csto.audit.Finding;
import io.github.csto.country.Country;
import io.github.csto.rule.Ruling;
import io.github.csto.source.Citation;
import java.util.List;

/** Assertions about a {@link Finding}. A failure shows it with its subject, reasons and citations. */
public class FindingAssert extends AbstractRulingAssert<FindingAssert, Finding> {
    /**
     * Assertions about a finding.
     *
     * @param actual the finding
     */
    public FindingAssert(Finding actual) {
        super(actual, FindingAssert.class);
    }

    @Override
    Ruling ruling(Finding found) {
        return found.ruling();
    }

    @Override
    List<Citation> citations(Finding found) {
        return found.citations();
    }

    @Override
    String describe(Finding found, List<Country> concerned) {
        return Telling.finding(found);
    }

    /**
     * Asserts what it is about.
     *
     * @param expected the subject, such as {@code year 2023}
     * @return this
     */
    public FindingAssert isAbout(String expected) {
        return expect(found -> found.subject().equals(expected), "a finding about " + expected);
    }
}
