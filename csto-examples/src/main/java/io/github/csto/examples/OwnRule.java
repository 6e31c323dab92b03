package io.github.csto.examples;

import io.github.csto.audit.Audit;
import io.github.csto.audit.Receipt;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Reported;
import io.github.csto.council.Representative;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.rule.Facts;
import io.github.csto.rule.Parameter;
import io.github.csto.rule.Reason;
import io.github.csto.rule.Rule;
import io.github.csto.rule.RuleBook;
import io.github.csto.rule.RuleVersion;
import io.github.csto.rule.Ruling;
import io.github.csto.rule.Subject;
import io.github.csto.rule.When;
import io.github.csto.time.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A rule of one's own, judged before and after: the quorum of an invented league. */
public final class OwnRule {
    static final class Quorum extends Rule<Session> {
        static final Parameter<Integer> STATES = Parameter.count("states");
        private static final Reason.Kind ATTENDED = Reason.Kind.of("States that attended: {0}; the quorum is {1}");

        Quorum() {
            super("LEAGUE-QUORUM", Kind.BINDING, Subject.Kind.SESSION, STATES);
        }

        @Override
        public Ruling judge(Session session, RuleVersion version, When when, Facts facts) {
            int attended = session.attendance().items().size();
            int quorum = version.get(STATES);
            Ruling.Builder ruling = Ruling.by(version, when, facts).because(ATTENDED, attended, quorum);
            return attended >= quorum
                    ? ruling.complies()
                    : session.attendance().complete() ? ruling.fails() : ruling.notEstablished();
        }
    }

    private OwnRule() {}

    private static Session session(String id, Country... attended) {
        return Session.builder()
                .id(id)
                .date(PartialDate.parse("2021-05-10"))
                .kind(Session.Kind.REGULAR)
                .attendance(Reported.of(Stream.of(attended)
                        .map(country ->
                                Representative.builder().country(country).build())
                        .toList()))
                .build();
    }

    /**
     * Prints the answers.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Quorum quorum = new Quorum();
        RuleBook rules = RuleBook.of(List.of(RuleVersion.builder()
                .rule(quorum)
                .statement("A session needs two states.")
                .since(PartialDate.parse("2000"))
                .with(Quorum.STATES, 2)
                .build()));
        System.out.println(rules.rules()); // [LEAGUE-QUORUM]

        Facts facts = Facts.of(MembershipHistory.of(List.of()));
        Ruling before = rules.judge(quorum, session("spring", Country.CH), facts);
        System.out.println(before.verdict()); // VIOLATED
        System.out.println(before.reasons(Locale.ENGLISH)); // [States that attended: 1; the quorum is 2]

        CouncilRecord record = CouncilRecord.builder()
                .addSessions(session("spring", Country.CH), session("autumn", Country.CH, Country.FI))
                .build();
        Audit.of(rules, facts.with(record), new Receipt("league", "made up"))
                .findings()
                .forEach(finding -> System.out.println(finding.subject() + ": " + finding.verdict()));
        // session autumn: COMPLIES
        // session spring: VIOLATED
    }
}
