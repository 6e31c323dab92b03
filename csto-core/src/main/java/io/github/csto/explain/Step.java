package io.github.csto.explain;

import io.github.csto.account.ReconciliationStep;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Standing;
import io.github.csto.rule.RuleVersion;
import io.github.csto.source.Citation;
import io.github.csto.stage.StageEvent;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.util.List;
import java.util.Objects;

/** A step of a derivation: something that decides an answer, with its date and citations. Immutable and thread-safe. */
public sealed interface Step {
    /**
     * Returns the date, as it is recorded.
     *
     * @return the day or range
     */
    PartialDate date();

    /**
     * Returns the citations.
     *
     * @return the document and lines; empty for what is assumed
     */
    List<Citation> citations();

    /**
     * An act of a state.
     *
     * @param ground the act, the days on which it can have happened, whether it certainly happened, and the status that it leads to
     * @param because the steps by which the act is derived from several accounts; empty if one account has it
     */
    record Act(Standing.Ground ground, List<ReconciliationStep> because) implements Step {
        public Act {
            Objects.requireNonNull(ground, "ground");
            because = List.copyOf(because);
        }

        /**
         * Returns the status that the act leads to.
         *
         * @return the status of the state from this act on
         */
        public MembershipStatus status() {
            return ground.status();
        }

        @Override
        public PartialDate date() {
            return ground.event().date();
        }

        /**
         * Returns the days on which it can have happened, given the acts before and after it.
         *
         * @return the days, within those of the {@link #date()}
         */
        public DateInterval window() {
            return ground.window();
        }

        @Override
        public List<Citation> citations() {
            return ground.event().citations();
        }

        /**
         * Checks whether the act is assumed: no document records it.
         *
         * @return whether it has no citation
         */
        public boolean isAssumed() {
            return citations().isEmpty();
        }
    }

    /**
     * The beginning of a stage.
     *
     * @param event the stage and when it began
     */
    record Beginning(StageEvent event) implements Step {
        @Override
        public PartialDate date() {
            return event.date();
        }

        @Override
        public List<Citation> citations() {
            return event.citations();
        }
    }

    /**
     * A rule, since the day from which it applies.
     *
     * @param version what the rule says
     */
    record AppliedRule(RuleVersion version) implements Step {
        @Override
        public PartialDate date() {
            return version.since();
        }

        @Override
        public List<Citation> citations() {
            return version.citations();
        }
    }
}
