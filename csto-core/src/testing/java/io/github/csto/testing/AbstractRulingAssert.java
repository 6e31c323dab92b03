package io.github.csto.testing;

import io.github.csto.rule.Rule;
import io.github.csto.rule.Ruling;
import io.github.csto.rule.Verdict;
import io.github.csto.source.Citation;
import java.util.List;
import java.util.Locale;

/** What can be asserted of a ruling, alone or in a finding. */
abstract class AbstractRulingAssert<SELF extends AbstractRulingAssert<SELF, A>, A> extends CstoAssert<SELF, A> {
    AbstractRulingAssert(A actual, Class<?> selfType) {
        super(actual, selfType);
    }

    abstract Ruling ruling(A found);

    abstract List<Citation> citations(A found);

    /**
     * Asserts the verdict.
     *
     * @param expected the verdict
     * @return this
     */
    public SELF hasVerdict(Verdict expected) {
        return expect(found -> ruling(found).verdict() == expected, expected.name());
    }

    /**
     * Asserts that it is in order.
     *
     * @return this
     */
    public SELF complies() {
        return hasVerdict(Verdict.COMPLIES);
    }

    /**
     * Asserts that it is in order only because the Council decided otherwise than the rule.
     *
     * @return this
     */
    public SELF compliesByException() {
        return expect(
                found -> ruling(found).verdict() == Verdict.COMPLIES
                        && ruling(found).byException(),
                Verdict.COMPLIES + " by exception");
    }

    /**
     * Asserts that a binding rule was not kept.
     *
     * @return this
     */
    public SELF isViolated() {
        return hasVerdict(Verdict.VIOLATED);
    }

    /**
     * Asserts that a practice was not followed.
     *
     * @return this
     */
    public SELF departs() {
        return hasVerdict(Verdict.DEPARTS);
    }

    /**
     * Asserts that what is recorded is not enough to decide.
     *
     * @return this
     */
    public SELF isNotEstablished() {
        return hasVerdict(Verdict.NOT_ESTABLISHED);
    }

    /**
     * Asserts that the rule does not speak of it.
     *
     * @return this
     */
    public SELF isNotApplicable() {
        return hasVerdict(Verdict.NOT_APPLICABLE);
    }

    /**
     * Asserts which rule it is.
     *
     * @param expected the rule
     * @return this
     */
    public SELF isOf(Rule<?> expected) {
        return expect(found -> ruling(found).rule().equals(expected), "the rule " + expected);
    }

    /**
     * Asserts that a reason says something.
     *
     * @param words a part of one of the reasons
     * @return this
     */
    public SELF hasReasonContaining(String words) {
        return expect(
                found -> ruling(found).reasons(Locale.ENGLISH).stream().anyMatch(reason -> reason.contains(words)),
                "a reason containing \"" + words + "\"");
    }

    /**
     * Asserts that some lines are cited.
     *
     * @param places citations such as {@code 001:26}; each line must be cited, whatever else is
     * @return this
     */
    public SELF cites(String... places) {
        List<Citation> expected = List.of(places).stream().map(Citation::parse).toList();
        return expect(
                found -> expected.stream().allMatch(place -> Telling.covers(citations(found), place)),
                "citations of " + Citation.format(expected));
    }
}
