package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.audit.Finding;
import io.github.csto.register.Register;
import io.github.csto.rule.Rule;
import io.github.csto.rule.RuleVersion;
import io.github.csto.rule.Verdict;
import io.github.csto.source.Citation;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Was it in order? */
@Command(
        name = "audit",
        sortOptions = false,
        description =
                "Audits the record of the Council's work. Exits with 0 if nothing is violated, 1 if something is.")
final class AuditCommand extends MembershipQuestion {
    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description =
                    "A folder with your own record; tables about members and rules that it lacks come from the library.")
    private @Nullable Path folder;

    private @Nullable ComplianceReport report;

    /** An audit is made once, though it gives both the answer and the exit code. */
    private ComplianceReport report(Csto csto) {
        if (report == null) {
            report = csto.compliance().audit();
        }
        return report;
    }

    @Override
    Register register(@Nullable Path own) {
        if (folder != null && own != null) {
            throw new ParameterException(
                    spec().commandLine(), "Either a folder or --register, not both: " + folder + ", " + own);
        }
        return folder == null ? super.register(own) : Register.readOverSeeds(folder);
    }

    @Override
    int exitCode(Csto csto) {
        return report(csto).hasViolation() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    @Override
    String text(Csto csto) {
        ComplianceReport report = report(csto);
        Text text = new Text()
                .line("Audit of the Council of " + csto.organisation() + " (members according to the " + csto.account()
                        + " account)")
                .blank();
        for (Rule.Kind kind : Rule.Kind.values()) {
            text.line(switch (kind) {
                        case BINDING -> "Binding rules: ";
                        case PERMISSIVE -> "Permissions:   ";
                        case PRACTICE -> "Practice:      ";
                    }
                    + counts(report, kind));
        }
        if (csto.compliance().rules().rules().isEmpty()) {
            text.blank().line("Nothing to judge by: no rules of " + csto.organisation() + " are recorded.");
        } else {
            findings(text, csto, report);
        }
        return text.blank()
                .line("Receipt: csto " + report.receipt().libraryVersion() + ", register "
                        + report.receipt().registerDigest()
                        + report.receipt().assumptions().stream()
                                .map(assumed -> ", assuming " + assumed)
                                .collect(Collectors.joining()))
                .toString();
    }

    private static void findings(Text text, Csto csto, ComplianceReport report) {
        for (Rule.Kind kind : Rule.Kind.values()) {
            text.blank()
                    .line(
                            switch (kind) {
                                case BINDING -> "BINDING RULES";
                                case PERMISSIVE -> "PERMISSIONS (what goes beyond one is not forbidden by it)";
                                case PRACTICE -> "PRACTICE (a departure from it is not a violation of the rules)";
                            });
            for (Rule<?> rule : csto.compliance().rules().rules()) {
                List<Finding> findings = report.findings().stream()
                        .filter(finding -> finding.rule().equals(rule) && rule.kind() == kind)
                        .toList();
                if (!findings.isEmpty()) {
                    rule(text, csto, rule, findings);
                }
            }
        }
    }

    private static String counts(ComplianceReport report, Rule.Kind kind) {
        return Arrays.stream(Verdict.values())
                .filter(kind::canFind)
                .map(verdict -> report.findings(verdict).stream()
                                .filter(finding -> finding.rule().kind() == kind)
                                .count()
                        + " " + words(verdict))
                .collect(Collectors.joining(", "));
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case COMPLIES -> "in order";
            case VIOLATED -> "violated";
            case DEPARTS -> "departed from";
            case NOT_ESTABLISHED -> "not established";
            case NOT_APPLICABLE -> "not applicable";
        };
    }

    private static void rule(Text text, Csto csto, Rule<?> rule, List<Finding> findings) {
        List<RuleVersion> versions = csto.compliance().rules().versions(rule);
        text.blank()
                .paragraph(
                        rule + ": ",
                        versions.isEmpty()
                                ? "not in the rule book"
                                : versions.get(versions.size() - 1).statement() + " ("
                                        + Citation.format(versions.get(versions.size() - 1)
                                                .citations()) + ")");
        for (Verdict verdict : Verdict.values()) {
            Map<List<String>, List<Finding>> byReasons = findings.stream()
                    .filter(finding -> finding.verdict() == verdict)
                    .collect(Collectors.groupingBy(
                            finding -> finding.reasons(Locale.ENGLISH), LinkedHashMap::new, Collectors.toList()));
            byReasons.forEach((reasons, same) -> {
                String subjects = same.stream().map(Finding::subject).collect(Collectors.joining("; "));
                String places = Citation.format(same.stream()
                        .flatMap(finding -> finding.places().stream())
                        .distinct()
                        .toList());
                text.paragraph(
                        "  " + words(verdict).toUpperCase(Locale.ROOT) + ": ",
                        subjects + (places.isEmpty() ? "" : "  [" + places + "]"));
                reasons.forEach(reason -> text.paragraph("    - ", reason));
            });
        }
    }

    @Override
    Map<String, Object> json(Csto csto) {
        ComplianceReport report = report(csto);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("findings", report.findings().stream().map(AuditCommand::json).toList());
        Map<String, Object> counts = new LinkedHashMap<>();
        report.counts().forEach((verdict, count) -> counts.put(verdict.name(), count));
        json.put("counts", counts);
        Map<String, Object> receipt = new LinkedHashMap<>();
        receipt.put("libraryVersion", report.receipt().libraryVersion());
        receipt.put("registerDigest", report.receipt().registerDigest());
        json.put("receipt", receipt);
        return json;
    }

    private static Map<String, Object> json(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", finding.rule().id());
        json.put("kind", finding.rule().kind().name());
        json.put("subject", finding.subject());
        json.put("verdict", finding.verdict().name());
        json.put("reasons", finding.reasons(Locale.ENGLISH));
        json.put("citations", Json.citations(finding.citations()));
        return json;
    }
}
