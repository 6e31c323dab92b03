package io.github.csto.examples;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.audit.Finding;
import io.github.csto.audit.Receipt;
import io.github.csto.audit.ReportDifference;
import io.github.csto.audit.ReportDifference.Changed;
import io.github.csto.rule.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Audits in JSON. */
final class AuditJson {
    /** The answer; the difference is there only where another record is compared with. */
    record AuditInJson(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            FoundOtherwise difference,

            List<FindingInJson> findings,
            Map<String, Integer> counts,
            ReceiptInJson receipt) {}

    record FindingInJson(
            String rule, String kind, String subject, String verdict, List<String> reasons, List<String> citations) {}

    /** A finding, and the verdict that it had. */
    record ChangedInJson(@JsonUnwrapped FindingInJson after, String before) {}

    record FoundOtherwise(
            List<FindingInJson> appeared,
            List<FindingInJson> vanished,
            List<ChangedInJson> changed,
            ReceiptInJson receipt) {}

    record ReceiptInJson(String libraryVersion, String registerDigest) {}

    private AuditJson() {}

    /** The counts are those of all findings, whichever are listed. */
    static AuditInJson of(@Nullable FoundOtherwise difference, List<Finding> listed, ComplianceReport report) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        report.counts().forEach((verdict, count) -> counts.put(verdict.name(), count));
        return new AuditInJson(difference, findings(listed), counts, receipt(report.receipt()));
    }

    /** What is found otherwise than in the audit of that receipt. */
    static FoundOtherwise of(ReportDifference difference, Receipt before) {
        return new FoundOtherwise(
                findings(difference.appeared()),
                findings(difference.vanished()),
                difference.changed().stream().map(AuditJson::changed).toList(),
                receipt(before));
    }

    private static List<FindingInJson> findings(List<Finding> findings) {
        return findings.stream().map(AuditJson::finding).toList();
    }

    private static FindingInJson finding(Finding finding) {
        return new FindingInJson(
                finding.rule().id(),
                finding.rule().kind().name(),
                finding.subject(),
                finding.verdict().name(),
                finding.reasons(Locale.ENGLISH),
                Json.citations(finding.citations()));
    }

    private static ChangedInJson changed(Changed changed) {
        Verdict before = changed.before().verdict();
        return new ChangedInJson(finding(changed.after()), before.name());
    }

    private static ReceiptInJson receipt(Receipt receipt) {
        return new ReceiptInJson(receipt.libraryVersion(), receipt.registerDigest());
    }
}
