package consumer;

import io.github.csto.Compliance;
import io.github.csto.Csto;
import io.github.csto.audit.Finding;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.rule.Facts;
import io.github.csto.rule.Reason;
import io.github.csto.rule.Rule;
import io.github.csto.rule.RuleVersion;
import io.github.csto.rule.Ruling;
import io.github.csto.rule.Subject;
import io.github.csto.rule.Verdict;
import io.github.csto.rule.When;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.List;

/** Asks the built library one question and judges by a rule of its own, as a user on the module path would, and fails if the answer is wrong. */
public final class Consumer {
    private Consumer() {}

    /**
     * Asks who was a member on 1 June 1999.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        if (!Csto.class.getModule().isNamed() || !Consumer.class.getModule().isNamed()) {
            throw new IllegalStateException("The library is not on the module path: " + Csto.class.getModule());
        }
        List<Country> members =
                Csto.fromSeeds().membersOn(LocalDate.of(1999, 6, 1)).members();
        if (members.size() != 6) {
            throw new IllegalStateException("Expected 6 members on 1999-06-01, got " + members);
        }
        System.out.println("members on 1999-06-01: " + members);
        ownRule();
    }

    /** A rule of the consumer's own, beside those of the library. */
    private static void ownRule() {
        Csto csto = Csto.fromSeeds();
        Placed placed = new Placed();
        Compliance compliance = csto.compliance();
        compliance = compliance.withRules(compliance
                .rules()
                .with(placed, "The record says where a session was held.", PartialDate.parse("2000")));
        CouncilRecord record = CouncilRecord.builder()
                .addSessions(
                        Session.regular("somewhere", LocalDate.of(2021, 5, 10)).build())
                .build();
        List<Verdict> verdicts = compliance.audit(record, List.of(placed)).findings().stream()
                .map(Finding::verdict)
                .toList();
        if (!verdicts.equals(List.of(Verdict.VIOLATED))) {
            throw new IllegalStateException("Expected one violation of " + placed + ", got " + verdicts);
        }
        if (compliance.audit(record).findings().size() < 2) {
            throw new IllegalStateException("The library's rules do not judge beside " + placed);
        }
        System.out.println(placed + ": " + verdicts);
    }

    private static final class Placed extends Rule<Session> {
        private static final Reason.Kind UNKNOWN = Reason.Kind.of("The place of {0} is not known");
        private static final Reason.Kind KNOWN = Reason.Kind.of("It was held at {0}");

        Placed() {
            super("CONSUMER-PLACED", Kind.BINDING, Subject.Kind.SESSION);
        }

        @Override
        public Ruling judge(Session session, RuleVersion version, When when, Facts facts) {
            Ruling.Builder ruling = Ruling.by(version, when, facts);
            return session.place()
                    .map(place -> ruling.because(KNOWN, place).complies())
                    .orElseGet(() -> ruling.because(UNKNOWN, session.id()).fails());
        }
    }
}
