package io.github.csto.examples.tag;

import io.github.csto.time.Certainty;
import java.util.Map;

/**
 * What became of the rows: {@code read = tagged + rejected}, and each of the two maps adds up to {@code tagged}.
 *
 * @param read the rows that were read, the header aside
 * @param tagged the rows that were tagged
 * @param membership how many of them have each answer
 * @param certainty how many of them are so sure
 * @param rejected the rows that were set aside
 * @param blankLines the lines without anything on them, which are no rows
 */
public record TagCounts(
        long read,
        long tagged,
        Map<Certainty, Long> membership,
        Map<Grade, Long> certainty,
        long rejected,
        long blankLines) {}
