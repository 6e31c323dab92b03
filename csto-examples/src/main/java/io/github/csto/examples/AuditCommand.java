package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.audit.Finding;
import io.github.csto.register.Register;
import io.github.csto.rule.Rule;
import io.github.csto.rule.Verdict;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--all",
            description = {
                "Each finding by itself, also what is in order, what does not apply,",
                "and what only says that the record does not say."
            })
    private boolean all;

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
            if (!all) {
                AtAGlance.of(csto).print(text);
            }
            new AuditFindings(csto, report, all).print(text);
        }
        return text.blank()
                .line("Receipt: csto " + report.receipt().libraryVersion() + ", register "
                        + report.receipt().registerDigest()
                        + report.receipt().assumptions().stream()
                                .map(assumed -> ", assuming " + assumed)
                                .collect(Collectors.joining()))
                .toString();
    }

    private static String counts(ComplianceReport report, Rule.Kind kind) {
        return Arrays.stream(Verdict.values())
                .filter(kind::canFind)
                .map(verdict -> report.findings(verdict).stream()
                                .filter(finding -> finding.rule().kind() == kind)
                                .count()
                        + " " + AuditFindings.words(verdict))
                .collect(Collectors.joining(", "));
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
