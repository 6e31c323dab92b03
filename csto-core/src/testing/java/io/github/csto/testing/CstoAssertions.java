package io.github.csto.testing;

import io.github.csto.account.PeriodAnswer;
import io.github.csto.account.RosterAnswer;
import io.github.csto.account.StandingAnswer;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.audit.Finding;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.Roster;
import io.github.csto.membership.Standing;
import io.github.csto.rule.Ruling;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import org.assertj.core.api.Assertions;

/**
 * The one entry point: {@code import static io.github.csto.testing.CstoAssertions.assertThat;} gives the assertions below and all of AssertJ's
 * own. A failure tells what was expected, what was found, and why: the acts or rules with their citations, and the dissents.
 *
 * <pre>{@code
 * assertThat(Csto.fromSeeds().membersOn(day)).hasMembers(Country.AM, Country.RU).isCertain();
 * assertThat(Csto.fromSeeds().audit(record)).hasNoViolation();
 * }</pre>
 */
public final class CstoAssertions extends Assertions {
    private CstoAssertions() {}

    /**
     * Obtains assertions about a roster.
     *
     * @param actual the roster
     * @return the assertions
     */
    public static RosterAssert assertThat(Roster actual) {
        return new RosterAssert(actual);
    }

    /**
     * Obtains assertions about who was a member on a day.
     *
     * @param actual the answer
     * @return the assertions
     */
    public static RosterAnswerAssert assertThat(RosterAnswer actual) {
        return new RosterAnswerAssert(actual);
    }

    /**
     * Obtains assertions about where a state stands.
     *
     * @param actual the standing
     * @return the assertions
     */
    public static StandingAssert assertThat(Standing actual) {
        return new StandingAssert(actual);
    }

    /**
     * Obtains assertions about where a state stood on a day.
     *
     * @param actual the answer
     * @return the assertions
     */
    public static StandingAnswerAssert assertThat(StandingAnswer actual) {
        return new StandingAnswerAssert(actual);
    }

    /**
     * Obtains assertions about who was a member in a period.
     *
     * @param actual the answer
     * @return the assertions
     */
    public static PeriodAnswerAssert assertThat(PeriodAnswer actual) {
        return new PeriodAnswerAssert(actual);
    }

    /**
     * Obtains assertions about a three-valued answer.
     *
     * @param actual the answer
     * @return the assertions
     */
    public static CertaintyAssert assertThat(Certainty actual) {
        return new CertaintyAssert(actual);
    }

    /**
     * Obtains assertions about a date.
     *
     * @param actual the date
     * @return the assertions
     */
    public static PartialDateAssert assertThat(PartialDate actual) {
        return new PartialDateAssert(actual);
    }

    /**
     * Obtains assertions about a history.
     *
     * @param actual the history
     * @return the assertions
     */
    public static MembershipHistoryAssert assertThat(MembershipHistory actual) {
        return new MembershipHistoryAssert(actual);
    }

    /**
     * Obtains assertions about the report of an audit.
     *
     * @param actual the report
     * @return the assertions
     */
    public static ComplianceReportAssert assertThat(ComplianceReport actual) {
        return new ComplianceReportAssert(actual);
    }

    /**
     * Obtains assertions about a finding.
     *
     * @param actual the finding
     * @return the assertions
     */
    public static FindingAssert assertThat(Finding actual) {
        return new FindingAssert(actual);
    }

    /**
     * Obtains assertions about a ruling.
     *
     * @param actual the ruling
     * @return the assertions
     */
    public static RulingAssert assertThat(Ruling actual) {
        return new RulingAssert(actual);
    }
}
