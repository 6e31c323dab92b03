package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.rule.Ruling;
import io.github.csto.rule.Verdict;
import io.github.csto.source.Citation;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** A step that a rule permits or refuses. */
abstract class StepQuestion extends Answering<Csto> {
    /** The answer in JSON. */
    private record JudgedInJson(String on, String permitted, List<String> reasons, List<String> citations) {}

    abstract StepDay on();

    abstract Ruling ruling(Csto csto);

    @Override
    final String text(Csto csto) {
        Ruling ruling = ruling(csto);
        String answer = switch (ruling.verdict()) {
            case COMPLIES -> "Permitted";
            case VIOLATED -> "Refused";
            case DEPARTS -> "Against practice, which is no violation of the rules";
            case NOT_ESTABLISHED -> "Cannot be established";
            case NOT_APPLICABLE -> "The rule does not apply";
        };
        return on().text(
                        csto,
                        answer + ", by " + ruling.rule() + " on " + on().date(),
                        ruling.reasons(Locale.ENGLISH),
                        ruling.citations());
    }

    /** That of an audit of the same step. */
    @Override
    final int exitCode(Csto csto) {
        return ruling(csto).verdict() == Verdict.VIOLATED ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    @Override
    final Object json(Csto csto) {
        Ruling ruling = ruling(csto);
        return new JudgedInJson(
                on().date().toString(),
                ruling.verdict().isPermitted().name(),
                reasons(csto, ruling),
                Json.citations(ruling.citations()));
    }

    @Override
    final List<List<String>> rows(Csto csto) {
        Ruling ruling = ruling(csto);
        return List.of(
                List.of("on", "rule", "permitted", "verdict", "reasons", "citations"),
                List.of(
                        on().date().toString(),
                        ruling.rule().toString(),
                        ruling.verdict().isPermitted().name(),
                        ruling.verdict().name(),
                        String.join("; ", reasons(csto, ruling)),
                        Citation.format(ruling.citations())));
    }

    private List<String> reasons(Csto csto, Ruling ruling) {
        return on().reasons(csto, ruling.reasons(Locale.ENGLISH));
    }
}
