package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.audit.Finding;
import io.github.csto.audit.ReportDifference;
import io.github.csto.rule.Rule;
import io.github.csto.rule.Verdict;
import io.github.csto.source.Citation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Was it in order? */
@Command(
        name = "audit",
        sortOptions = false,
        description = {
            "Was the Council's work in order? Audits the record of it by the rules.",
            "Exits with 0 if nothing is violated, 1 if something is."
        })
final class AuditCommand extends Answering<Csto> {
    @Mixin
    private final Asked asked = new Asked();

    @Mixin
    private final Assumed assumed = new Assumed();

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description =
                    "A folder with your own record; tables about members and rules that it lacks come from the library.")
    private @Nullable Path folder;

    @Option(
            names = "--all",
            description = "Each finding by itself, also what is in order, what does not apply, "
                    + "and what only says that the record does not say.")
    private boolean all;

    @Option(
            names = "--rule",
            paramLabel = "ID",
            split = ",",
            description = "Only by these rules, like CSC-CHAIR,CSC-SITTING; see 'rules'.")
    private List<Rule<?>> only = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "Only by rules of these kinds: ${COMPLETION-CANDIDATES}.")
    private List<Rule.Kind> kinds = List.of();

    @Option(
            names = "--only",
            paramLabel = "VERDICT",
            split = ",",
            description = "Lists only findings of these verdicts, each by itself: ${COMPLETION-CANDIDATES}. "
                    + "The counts and the exit code are those of all.")
    private List<Verdict> verdicts = List.of();

    @Option(
            names = "--against",
            paramLabel = "OTHER",
            description = "A folder with another record: lists what its audit finds otherwise. "
                    + "Exits with 1 if something is violated that is not violated there.")
    private @Nullable Path against;

    @Mixin
    private final SpokenLanguage language = new SpokenLanguage();

    private @Nullable ComplianceReport report;
    private @Nullable ComplianceReport before;

    /** An audit is made once, though it gives both the answer and the exit code. */
    private ComplianceReport report(Csto csto) {
        if (report == null) {
            report = csto.compliance().audit(csto.compliance().record(), rules(csto));
        }
        return report;
    }

    /** What the audit finds otherwise than that of the other record; both are judged as they are asked about. */
    private Optional<ReportDifference> difference(Csto csto) {
        if (against == null) {
            return Optional.empty();
        }
        if (before == null) {
            Csto other = assumed.on(asked.csto(OwnRecord.read(against), asked::ask));
            before = other.compliance().audit(other.compliance().record(), rules(other));
        }
        return Optional.of(ReportDifference.between(before, report(csto)));
    }

    private Optional<AuditDifference> listedDifference(Csto csto) {
        return difference(csto).map(whole -> new AuditDifference(whole, this::isListed, locale()));
    }

    private boolean isListed(Verdict verdict) {
        return verdicts.isEmpty() || verdicts.contains(verdict);
    }

    private List<Rule<?>> rules(Csto csto) {
        List<Rule<?>> all = csto.compliance().rules().rules();
        for (Rule<?> rule : only) {
            if (!all.contains(rule)) {
                throw new ParameterException(
                        spec().commandLine(),
                        "No rule " + rule + " of " + csto.organisation() + " by the account " + csto.account()
                                + "; there are "
                                + all.stream().map(Rule::id).collect(Collectors.joining(", ")));
            }
        }
        return (only.isEmpty() ? csto.compliance().audited() : only)
                .stream()
                        .filter(rule -> kinds.isEmpty() || kinds.contains(rule.kind()))
                        .toList();
    }

    private List<Finding> listed(Csto csto) {
        return report(csto).findings().stream()
                .filter(finding -> isListed(finding.verdict()))
                .toList();
    }

    @Override
    Csto subject() {
        return assumed.on(asked.csto(own -> OwnRecord.readOr(spec(), folder, own)));
    }

    @Override
    int exitCode(Csto csto) {
        boolean violated = difference(csto)
                .map(difference -> !difference.newViolations().isEmpty())
                .orElseGet(() -> report(csto).hasViolation());
        return violated ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    @Override
    Locale locale() {
        return language.locale();
    }

    @Override
    String text(Csto csto) {
        ComplianceReport report = report(csto);
        Text text = new Text(locale())
                .line(Phrase.AUDIT, csto.organisation(), csto.account())
                .blank();
        for (Rule.Kind kind : Rule.Kind.values()) {
            Phrase label = switch (kind) {
                case BINDING -> Phrase.BINDING;
                case PERMISSIVE -> Phrase.PERMISSIONS;
                case PRACTICE -> Phrase.PRACTICE;
            };
            text.line(label, counts(report, kind));
        }
        if (csto.compliance().rules().rules().isEmpty()) {
            text.blank().line(Phrase.NOTHING_TO_JUDGE_BY, csto.organisation());
        } else if (against != null) {
            listedDifference(csto).orElseThrow().print(text);
        } else {
            if (verdicts.isEmpty()) {
                AtAGlance.of(csto, locale()).print(text);
            }
            new AuditFindings(csto, listed(csto), all || !verdicts.isEmpty(), locale()).print(text);
        }
        if (only.isEmpty()) {
            asked(text, csto);
        }
        if (before != null) {
            text.blank().line(Phrase.AGAINST, before.receipt().registerDigest());
        }
        return text.blank()
                .line(Phrase.RECEIPT.in(
                                locale(),
                                report.receipt().libraryVersion(),
                                report.receipt().registerDigest())
                        + report.receipt().assumptions().stream()
                                .map(assumption -> Phrase.ASSUMING.in(locale(), assumption))
                                .collect(Collectors.joining()))
                .toString();
    }

    /** The rules about memberships, by which is not judged unless one asks for it. */
    private static void asked(Text text, Csto csto) {
        List<Rule<?>> judged = csto.compliance().audited();
        String others = csto.compliance().rules().rules().stream()
                .filter(rule -> !judged.contains(rule))
                .map(Rule::id)
                .collect(Collectors.joining(","));
        if (!others.isEmpty()) {
            text.blank().line(Phrase.OBLIGATIONS_APART, others);
        }
    }

    private String counts(ComplianceReport report, Rule.Kind kind) {
        return Arrays.stream(Verdict.values())
                .filter(kind::canFind)
                .map(verdict -> report.findings(verdict).stream()
                                .filter(finding -> finding.rule().kind() == kind)
                                .count()
                        + " " + AuditFindings.words(verdict, locale()))
                .collect(Collectors.joining(", "));
    }

    @Override
    Object json(Csto csto) {
        AuditJson.FoundOtherwise difference = listedDifference(csto)
                .map(listed -> listed.json(Objects.requireNonNull(before).receipt()))
                .orElse(null);
        return AuditJson.of(difference, listed(csto), report(csto));
    }

    @Override
    List<List<String>> rows(Csto csto) {
        if (against != null) {
            return listedDifference(csto).orElseThrow().rows();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("rule", "kind", "subject", "verdict", "reasons", "citations"));
        listed(csto)
                .forEach(finding -> rows.add(List.of(
                        finding.rule().id(),
                        finding.rule().kind().name(),
                        finding.subject(),
                        finding.verdict().name(),
                        String.join("; ", finding.reasons(Locale.ENGLISH)),
                        Citation.format(finding.citations()))));
        return rows;
    }
}
