package io.github.csto.explain;

import io.github.csto.membership.MembershipEvent;
import io.github.csto.source.Citation;
import io.github.csto.source.SourceDocument;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What is known about the sources behind an answer. */
public interface Evidence {
    /**
     * Returns the sources that citations name.
     *
     * @param citations the citations
     * @return each source once, by identifier
     */
    List<SourceDocument> sources(Collection<Citation> citations);

    /**
     * Checks whether an act rests on weak sources only.
     *
     * @param act an act of the account that answers
     * @return whether every source of it is {@linkplain SourceDocument#isWeak() weak}; false for an assumed act
     */
    boolean isWeak(MembershipEvent act);

    /**
     * Checks whether a day lies beyond the date up to which an account is good.
     *
     * @param account the account
     * @param day the day
     * @return whether the account's answer for the day is its last known state
     */
    boolean isBeyondHorizon(String account, LocalDate day);
}
