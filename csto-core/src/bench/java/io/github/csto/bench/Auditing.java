package io.github.csto.bench;

import io.github.csto.audit.ComplianceReport;
import io.github.csto.audit.Finding;
import io.github.csto.audit.Receipt;
import io.github.csto.council.CouncilRecord;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Sessions with a decision each are judged; one operation is all of them. */
@State(Scope.Thread)
public class Auditing {
    /** How many sessions. */
    @Param("1000")
    public int sessions;

    /** Who judges. */
    @Param("csto")
    public String contestant;

    private Judging judging;
    private Engines.Judge judge;
    private CouncilRecord record;

    /** Everybody finds what the audit finds by these rules. */
    @Setup
    public void make() {
        judging = new Judging(sessions);
        judge = Engines.of(contestant, judging);
        record = judging.record();
        Receipt receipt = new Receipt("bench", "bench");
        List<String> found = worded(judging.audit(record));
        if (found.size() != sessions * Judging.RULES.size()
                || !worded(new ComplianceReport(judge.judging().get(), receipt)).equals(found)) {
            throw new IllegalStateException(contestant + " does not find what the audit finds");
        }
    }

    /** What the six rules find, in English. */
    private static List<String> worded(ComplianceReport report) {
        return report.findings().stream()
                .filter(finding -> Judging.RULES.contains(finding.rule()))
                .map(finding -> finding.rule() + " " + finding.subject() + " " + finding.verdict() + " "
                        + finding.reasons(Locale.ENGLISH))
                .toList();
    }

    /**
     * Six rules, sessions of the engine included.
     *
     * @return the findings
     */
    @Benchmark
    public List<Finding> sixRules() {
        return judge.judging().get();
    }

    /**
     * The session of the engine alone.
     *
     * @return the session
     */
    @Benchmark
    public Object session() {
        return judge.session().get();
    }

    /**
     * The whole audit, by all rules.
     *
     * @return the report
     */
    @Benchmark
    public ComplianceReport allRules() {
        return judging.audit(record);
    }

    /**
     * The record from its sessions and decisions, which it checks and orders.
     *
     * @return the record
     */
    @Benchmark
    public CouncilRecord record() {
        return judging.record();
    }
}
