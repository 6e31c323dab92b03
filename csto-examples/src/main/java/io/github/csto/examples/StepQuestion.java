package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.rule.Ruling;
import io.github.csto.rule.Verdict;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;

/** A step that a rule permits or refuses. */
abstract class StepQuestion extends ProcedureQuestion {
    abstract Ruling ruling(Csto csto);

    @Override
    String text(Csto csto) {
        Ruling ruling = ruling(csto);
        String answer = switch (ruling.verdict()) {
            case COMPLIES -> "Permitted";
            case VIOLATED -> "Refused";
            case DEPARTS -> "Against practice, which is no violation of the rules";
            case NOT_ESTABLISHED -> "Cannot be established";
            case NOT_APPLICABLE -> "The rule does not apply";
        };
        return text(
                csto,
                answer + ", by " + ruling.rule() + " on " + date(),
                ruling.reasons(Locale.ENGLISH),
                ruling.citations());
    }

    /** That of an audit of the same step. */
    @Override
    int exitCode(Csto csto) {
        return ruling(csto).verdict() == Verdict.VIOLATED ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    @Override
    Map<String, Object> json(Csto csto) {
        return json(csto, ruling(csto));
    }
}
