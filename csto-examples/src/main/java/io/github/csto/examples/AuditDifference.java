package io.github.csto.examples;

import io.github.csto.audit.Finding;
import io.github.csto.audit.Receipt;
import io.github.csto.audit.ReportDifference;
import io.github.csto.rule.Verdict;
import io.github.csto.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What an audit finds otherwise than the audit of another record. */
final class AuditDifference {
    private final ReportDifference difference;

    /** Only what is of interest by its verdict: the later one, or that of what vanished. */
    private final Locale language;

    AuditDifference(ReportDifference whole, Predicate<Verdict> listed, Locale language) {
        this.language = language;
        this.difference = new ReportDifference(
                whole.appeared().stream()
                        .filter(finding -> listed.test(finding.verdict()))
                        .toList(),
                whole.vanished().stream()
                        .filter(finding -> listed.test(finding.verdict()))
                        .toList(),
                whole.changed().stream()
                        .filter(changed -> listed.test(changed.after().verdict()))
                        .toList());
    }

    void print(Text text) {
        if (difference.isEmpty()) {
            text.blank().line(Phrase.NO_DIFFERENCE);
        }
        group(text, Phrase.APPEARED, difference.appeared());
        group(text, Phrase.VANISHED, difference.vanished());
        if (!difference.changed().isEmpty()) {
            text.blank()
                    .line(
                            Phrase.COUNTED,
                            Phrase.CHANGED.in(language),
                            difference.changed().size());
            difference
                    .changed()
                    .forEach(changed -> finding(
                            text,
                            Phrase.WAS_IS.in(language, words(changed.before()), words(changed.after())),
                            changed.after()));
        }
    }

    private String words(Finding finding) {
        return AuditFindings.words(finding.verdict(), language);
    }

    private void group(Text text, Phrase heading, List<Finding> findings) {
        if (!findings.isEmpty()) {
            text.blank().line(Phrase.COUNTED, heading.in(language), findings.size());
            findings.forEach(finding -> finding(text, words(finding), finding));
        }
    }

    private void finding(Text text, String verdict, Finding finding) {
        String places = Citation.format(finding.places());
        text.paragraph(
                "  " + Phrase.LABEL.in(language, finding.rule().id()),
                Phrase.LABEL.in(language, verdict)
                        + finding.subject()
                        + (places.isEmpty() ? "" : "  [" + places + "]"));
        finding.reasons(language).forEach(reason -> text.paragraph("    - ", reason));
    }

    AuditJson.FoundOtherwise json(Receipt before) {
        return AuditJson.of(difference, before);
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("change", "rule", "kind", "subject", "before", "verdict", "reasons", "citations"));
        difference.appeared().forEach(finding -> rows.add(row("appeared", finding, "", name(finding))));
        difference.vanished().forEach(finding -> rows.add(row("vanished", finding, name(finding), "")));
        difference
                .changed()
                .forEach(changed ->
                        rows.add(row("changed", changed.after(), name(changed.before()), name(changed.after()))));
        return rows;
    }

    private static String name(Finding finding) {
        return finding.verdict().name();
    }

    private static List<String> row(String change, Finding finding, String before, String after) {
        return List.of(
                change,
                finding.rule().id(),
                finding.rule().kind().name(),
                finding.subject(),
                before,
                after,
                String.join("; ", finding.reasons(Locale.ENGLISH)),
                Citation.format(finding.citations()));
    }
}
