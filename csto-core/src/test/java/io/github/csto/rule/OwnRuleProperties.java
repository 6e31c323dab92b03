package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.csto.Csto;
import io.github.csto.audit.Finding;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Reported;
import io.github.csto.council.Session;
import io.github.csto.explain.Derivation;
import io.github.csto.explain.Language;
import io.github.csto.explain.Renderer;
import io.github.csto.register.Register;
import io.github.csto.register.RegisterException;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;

/** The laws of rules, for one that a user has made; and how it comes into a book and out of it. */
class OwnRuleProperties extends RuleLaws {
    private static final Procedure PROCEDURE = Procedure.of(
            RuleBook.of(List.of(version("2012-01-01", 1), version("[2013-02..2013-03]", 3))), Councils.members());

    /** So many states have to attend. */
    private static final class Quorum extends Rule<Session> {
        static final Parameter<Integer> STATES = Parameter.count("states");
        private static final Reason.Kind ATTENDED = Reason.Kind.of("Attended: {0}; needed: {1}");

        Quorum() {
            super("LEAGUE-QUORUM", Kind.BINDING, Subject.Kind.SESSION, STATES);
        }

        @Override
        public Ruling judge(Session session, RuleVersion version, When when, Facts facts) {
            int attended = session.attendance().items().size();
            Ruling.Builder ruling = Ruling.by(version, when, facts).because(ATTENDED, attended, version.get(STATES));
            if (attended >= version.get(STATES)) {
                return ruling.complies();
            }
            return session.attendance().complete() ? ruling.fails() : ruling.notEstablished();
        }
    }

    private static RuleVersion version(String since, int states) {
        return RuleVersion.builder()
                .rule(new Quorum())
                .statement("So many states")
                .since(PartialDate.parse(since))
                .with(Quorum.STATES, states)
                .addCitations(Councils.line(new Quorum(), since))
                .build();
    }

    @Override
    Procedure procedure() {
        return PROCEDURE;
    }

    @Example
    void itStandsAfterTheLibrarysAndLeavesThemAsTheyAre() {
        RuleBook book = Councils.rules().with(version("2000", 2));

        assertThat(book.rules()).hasSize(CouncilRules.ALL.size() + 1).startsWith(CouncilRules.ALL.toArray(Rule[]::new));
        assertThat(book.rule("LEAGUE-QUORUM")).isEqualTo(new Quorum());
        assertThat(book.without("LEAGUE-QUORUM")).isEqualTo(Councils.rules());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.without("LEAGUE-CHAIR"))
                .withMessageContaining("LEAGUE-CHAIR")
                .withMessageContaining("LEAGUE-QUORUM");
    }

    @Example
    void aRepealedRuleNoLongerApplies() {
        RuleBook book = RuleBook.of(List.of(RuleVersion.builder()
                .from(version("2000", 2))
                .until(PartialDate.parse("2010-06-01"))
                .build()));
        Facts facts = Facts.of(Councils.members());

        assertThat(book.judge(new Quorum(), session("2010-05-31"), facts).verdict())
                .isEqualTo(Verdict.VIOLATED);
        Ruling repealed = book.judge(new Quorum(), session("2010-06-01"), facts);
        assertThat(repealed.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(repealed.reasons(Locale.ENGLISH))
                .containsExactly("The register applies this rule until 2010-06-01, not on 2010-06-01");
        assertThat(book.judge(new Quorum(), session("2010"), facts).verdict()).isEqualTo(Verdict.NOT_ESTABLISHED);
    }

    @Example
    void aRuleMayBeRepealedAndComeBack() {
        RuleBook book = RuleBook.of(List.of(
                version("2020", 1),
                RuleVersion.builder()
                        .from(version("2000", 2))
                        .until(PartialDate.parse("2010-06-01"))
                        .build()));
        Facts facts = Facts.of(Councils.members());

        assertThat(book.judge(new Quorum(), session("2015"), facts).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(book.judge(new Quorum(), session("2021"), facts).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(book.judge(new Quorum(), session("[2009..2021]"), facts).verdict())
                .isEqualTo(Verdict.NOT_ESTABLISHED);
    }

    /** Listed in a table of one's own, judged, and explained in three languages. */
    @Example
    void aTableMaySpeakOfItAndItIsExplained() throws IOException {
        Path folder = Files.createTempDirectory("own-rule");
        Files.writeString(
                folder.resolve("rules.tsv"),
                String.join(
                                "\t",
                                "claim",
                                "organisation",
                                "rule",
                                "statement",
                                "since",
                                "until",
                                "account",
                                "parameters",
                                "citations",
                                "witness",
                                "reason")
                        + "\nquorum\tCSTO\tLEAGUE-QUORUM\tThree states attend.\t2000\t\t\tstates=3\t\t\t\n");
        Csto csto = Csto.from(Register.readOverSeeds(folder, new Quorum()));
        CouncilRecord record =
                CouncilRecord.builder().addSessions(session("2015")).build();

        assertThat(csto.compliance().rules().rules())
                .hasSize(CouncilRules.ALL.size() + 1)
                .contains(new Quorum());
        assertThat(csto.compliance().audit(record).findings(Verdict.VIOLATED))
                .extracting(Finding::rule)
                .contains(new Quorum());
        List<Derivation.OfFinding> explained = csto.compliance().explain(new Quorum(), record);
        for (Language language : Language.values()) {
            assertThat(Renderer.in(language).text(explained.get(0)))
                    .contains("LEAGUE-QUORUM", "Three states attend.", "Attended: 0; needed: 3");
        }
        assertThatExceptionOfType(RegisterException.class)
                .isThrownBy(() -> Register.readOverSeeds(folder))
                .withMessageContaining("rules.tsv, line 2, column rule, \"LEAGUE-QUORUM\"");
        Files.delete(folder.resolve("rules.tsv"));
        Files.delete(folder);
    }

    private static Session session(String date) {
        return Councils.session("s", date).attendance(Reported.none()).build();
    }
}
