package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.audit.Finding;
import io.github.csto.rule.Rule;
import io.github.csto.rule.RuleVersion;
import io.github.csto.rule.Ruling;
import io.github.csto.rule.Verdict;
import io.github.csto.source.Citation;
import io.github.csto.time.PartialDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The findings of an audit, rule by rule: each by itself, or those that say little summed up. */
final class AuditFindings {
    /** How long the names of what is summed up may become. */
    private static final int NAMES = 200;

    private final Csto csto;
    private final List<Finding> listed;
    private final boolean all;

    private final Locale language;

    AuditFindings(Csto csto, List<Finding> listed, boolean all, Locale language) {
        this.csto = csto;
        this.listed = listed;
        this.all = all;
        this.language = language;
    }

    private static boolean saysLittle(Finding finding) {
        return finding.verdict() == Verdict.NOT_APPLICABLE
                || (finding.verdict() == Verdict.COMPLIES && !finding.ruling().byException())
                || finding.ruling().lacksRecord();
    }

    static String words(Verdict verdict, Locale language) {
        return Phrase.verdict(verdict).in(language);
    }

    private String label(Verdict verdict) {
        return "  " + Phrase.LABEL.in(language, words(verdict, language).toUpperCase(language));
    }

    void print(Text text) {
        for (Rule.Kind kind : Rule.Kind.values()) {
            if (listed.stream().noneMatch(finding -> finding.rule().kind() == kind)) {
                continue;
            }
            text.blank()
                    .line(
                            switch (kind) {
                                case BINDING -> Phrase.BINDING_RULES;
                                case PERMISSIVE -> Phrase.PERMISSION_RULES;
                                case PRACTICE -> Phrase.PRACTICE_RULES;
                            });
            for (Rule<?> rule : csto.compliance().rules().rules()) {
                List<Finding> findings = listed.stream()
                        .filter(finding -> finding.rule().equals(rule) && rule.kind() == kind)
                        .toList();
                if (!findings.isEmpty()) {
                    rule(text, rule, findings);
                }
            }
        }
        if (!all && listed.stream().anyMatch(AuditFindings::saysLittle)) {
            text.blank().line(Phrase.SUMMED_UP);
        }
    }

    private void rule(Text text, Rule<?> rule, List<Finding> findings) {
        text.blank();
        List<RuleVersion> versions = csto.compliance().rules().versions(rule);
        if (versions.isEmpty()) {
            text.paragraph(Phrase.LABEL.in(language, rule.id()), Phrase.NOT_IN_BOOK.in(language));
        }
        versions.forEach(version -> text.paragraph(
                versions.size() == 1
                        ? Phrase.LABEL.in(language, rule.id())
                        : Phrase.RULE_BY.in(language, rule.id(), version.account() + days(version, versions)),
                version.statement() + " (" + Citation.format(version.citations()) + ")"));
        for (Verdict verdict : Verdict.values()) {
            byReasons(
                    text,
                    verdict,
                    findings.stream()
                            .filter(finding -> finding.verdict() == verdict && (all || !saysLittle(finding)))
                            .toList());
        }
        if (!all) {
            sum(
                    text,
                    label(Verdict.COMPLIES),
                    findings,
                    ruling -> ruling.verdict() == Verdict.COMPLIES && !ruling.byException());
            sum(text, Phrase.NOT_IN_RECORD.in(language), findings, Ruling::lacksRecord);
            long others = findings.stream()
                    .filter(finding -> finding.verdict() == Verdict.NOT_APPLICABLE)
                    .count();
            if (others > 0) {
                text.line(label(Verdict.NOT_APPLICABLE) + others);
            }
        }
    }

    /** The days of a version that is not the only one of its account, as an interval; two dots are an end that is not set. */
    private static String days(RuleVersion version, List<RuleVersion> all) {
        List<RuleVersion> own = all.stream()
                .filter(other -> other.account().equals(version.account()))
                .toList();
        if (own.size() == 1) {
            return "";
        }
        int next = own.indexOf(version) + 1;
        String end = version.until()
                .or(() -> next < own.size() ? Optional.of(own.get(next).since()) : Optional.empty())
                .map(PartialDate::toString)
                .orElse("..");
        return " (" + version.since() + "/" + end + ")";
    }

    private void byReasons(Text text, Verdict verdict, List<Finding> findings) {
        Map<List<String>, List<Finding>> byReasons = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.reasons(language), LinkedHashMap::new, Collectors.toList()));
        byReasons.forEach((reasons, same) -> {
            String subjects = same.stream().map(Finding::subject).collect(Collectors.joining("; "));
            String places = Citation.format(same.stream()
                    .flatMap(finding -> finding.places().stream())
                    .distinct()
                    .toList());
            text.paragraph(label(verdict), subjects + (places.isEmpty() ? "" : "  [" + places + "]"));
            reasons.forEach(reason -> text.paragraph("    - ", reason));
        });
    }

    /** How many, and the names of the first of them. */
    private void sum(Text text, String label, List<Finding> findings, Predicate<Ruling> which) {
        List<String> subjects = findings.stream()
                .filter(finding -> which.test(finding.ruling()))
                .map(Finding::subject)
                .toList();
        if (subjects.isEmpty()) {
            return;
        }
        int named = 0;
        int length = 0;
        while (named < subjects.size() && (length += subjects.get(named).length()) <= NAMES) {
            named++;
        }
        text.paragraph(
                label,
                subjects.size() + ": " + String.join("; ", subjects.subList(0, named))
                        + (named < subjects.size() ? Phrase.AND_MORE.in(language, subjects.size() - named) : ""));
    }
}
