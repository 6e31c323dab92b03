package io.github.csto.compare;

/**
 * The most likely reason why another data set differs on some days. Consecutive days with one answer of the data set have one cause: the first that
 * fits.
 *
 * <table>
 * <caption>In this order</caption>
 * <thead><tr><th></th><th>fits if</th><th>cause</th></tr></thead>
 * <tbody>
 * <tr><td>1</td><td>no account of the organisation covers the state, or the days are beyond the horizon</td><td>NOT_COVERED</td></tr>
 * <tr><td>2</td><td>the account that answers, asked by a wider criterion, or another account says the same on all these days and on the day
 *     before and after them</td><td>SIGNATURE_NOT_RATIFICATION, SUSPENSION_COUNTED_AS_MEMBERSHIP or ACCOUNT</td></tr>
 * <tr><td>3</td><td>their change is that of an act of ours, later, on the exact date of a source that this act cites, or on the day after it, and the source is
 *     later than the act</td><td>PUBLICATION_DAY</td></tr>
 * <tr><td>4</td><td>it is one day; theirs ends on it, and ours on the day after it by the expiry of a term</td><td>LAST_DAY_IN_FORCE</td></tr>
 * <tr><td>5</td><td>it is one day, and their answer changes a day before or after ours in the same way</td><td>BOUNDARY_DAY</td></tr>
 * <tr><td>6</td><td>the days lie in one year; theirs certainly changes on 1 January, on 31 December or after it, and ours changes to the same answer, or from
 *     it, within that year</td><td>WHOLE_YEAR</td></tr>
 * <tr><td>7</td><td>theirs counts the state; by ours it has or may have left on all these days, comes back later, and on some of the days certainly does not count</td>
 *     <td>COUNTED_WHILE_OUTSIDE</td></tr>
 * <tr><td>8</td><td>on none of the days do the two contradict each other</td><td>PRECISION</td></tr>
 * <tr><td>9</td><td>as 2, but not on the day before and after</td><td>as 2</td></tr>
 * <tr><td>10</td><td>always</td><td>OTHER</td></tr>
 * </tbody>
 * </table>
 *
 * <p>In 2 and 9 the account that answers comes first, then another one asked by the same criterion, then another one asked by a wider criterion.
 */
public enum Cause {
    /** The day on which a source was published was taken for the day of the act that it reports. */
    PUBLICATION_DAY,
    /** The last day on which a treaty was in force for a state was taken for the first day on which it no longer was. */
    LAST_DAY_IN_FORCE,
    /** An exclusive end was read as inclusive or the other way round, or a day was miscounted. */
    BOUNDARY_DAY,
    /** A date that was known as a year, or kept as one, was padded to 1 January or 31 December. */
    WHOLE_YEAR,
    /** A state that had left and came back later is counted in between, or its return is dated too early. */
    COUNTED_WHILE_OUTSIDE,
    /** States that have signed but not ratified are counted as well. */
    SIGNATURE_NOT_RATIFICATION,
    /** States that have suspended their participation are counted as well. */
    SUSPENSION_COUNTED_AS_MEMBERSHIP,
    /** Another account of the register says the same. */
    ACCOUNT,
    /** The register does not cover the state or the days. */
    NOT_COVERED,
    /** There is no contradiction: one of the two leaves open what the other states. */
    PRECISION,
    /** None of the above. */
    OTHER
}
