package io.github.csto.bench;

import io.github.csto.audit.Finding;
import io.github.csto.council.Decision;
import io.github.csto.council.Session;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Reason;
import io.github.csto.rule.Rule;
import io.github.csto.rule.Ruling;
import io.github.csto.rule.Verdict;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** A session and its decision: the fact that the engines know, with what their conditions ask. */
public final class Step {
    private static final Reason.Kind READING = Reason.Kind.of(
            "That the rule applies on {0} is our reading; the earliest document that states it is of {1}");

    private final Session session;
    private final Decision decision;
    private final Judging judging;

    Step(Session session, Decision decision, Judging judging) {
        this.session = session;
        this.decision = decision;
        this.judging = judging;
    }

    Session session() {
        return session;
    }

    Decision decision() {
        return decision;
    }

    Finding finding(Rule<?> rule, Verdict verdict, String... reasons) {
        boolean ofSession = rule == CouncilRules.PRACTICE_HOST || rule == CouncilRules.PRACTICE_FORMATS;
        List<Reason> all = new ArrayList<>(reasons.length + 1);
        for (String reason : reasons) {
            all.add(Reason.of(Reason.Kind.of(reason)));
        }
        PartialDate attested = judging.attested.get(rule);
        if (verdict != Verdict.NOT_APPLICABLE && decision.date().earliest().isBefore(attested.latest())) {
            all.add(Reason.of(READING, decision.date(), attested));
        }
        return new Finding(
                ofSession ? "session " + session.id() : "decision " + decision.id(),
                new Ruling(rule, verdict, false, all, judging.citations.get(rule), Optional.empty()),
                List.of());
    }

    /** @return whether it relies on a power */
    public boolean power() {
        return !decision.powers().items().isEmpty();
    }

    /** @return whether it relies on none */
    public boolean noPower() {
        return decision.powers().items().isEmpty() && decision.powers().complete();
    }

    /** @return whether its powers are not recorded */
    public boolean powersUntold() {
        return decision.powers().items().isEmpty() && !decision.powers().complete();
    }

    /** @return whether the session has rules of procedure of its own */
    public boolean ownRules() {
        return session.hasOwnRulesOfProcedure() == Certainty.YES;
    }

    /** @return whether it has none */
    public boolean noOwnRules() {
        return session.hasOwnRulesOfProcedure() == Certainty.NO;
    }

    /** @return whether that is not recorded */
    public boolean ownRulesUntold() {
        return session.hasOwnRulesOfProcedure() == Certainty.UNDETERMINED;
    }

    /** @return whether all members decide */
    public boolean allDecide() {
        return decision.format().orElseThrow() == Decision.Format.ALL_MEMBERS;
    }

    /** @return whether a member objects */
    public boolean memberObjects() {
        for (Decision.Objection objection : decision.objections().items()) {
            if (judging.members.isMember(objection.country(), decision.date().earliest()) == Certainty.YES) {
                return true;
            }
        }
        return false;
    }

    /** @return whether it creates a body */
    public boolean body() {
        return decision.body().orElseThrow() != Decision.Body.NONE;
    }

    /** @return whether the host chairs and opened the session */
    public boolean hostChairs() {
        return session.host().equals(session.chair()) && session.host().equals(session.openedBy());
    }

    /** @return whether it has both parts */
    public boolean bothParts() {
        return session.parts().items().size() == Session.Part.values().length;
    }

    String powersNamed() {
        StringJoiner names = new StringJoiner(", ");
        decision.powers().items().forEach(power -> names.add(power.name()));
        return names.toString();
    }

    String sat() {
        return "It is taken at the session " + session.id();
    }

    String objector() {
        return Judging.named(decision.objections().items().get(0).country());
    }

    String host() {
        return Judging.named(session.host().orElseThrow());
    }

    String chair() {
        return Judging.named(session.chair().orElseThrow());
    }
}
