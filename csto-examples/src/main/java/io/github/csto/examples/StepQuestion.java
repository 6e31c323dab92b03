package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.rule.Ruling;
import java.util.Locale;
import java.util.Map;

/** A step that a rule permits or refuses. */
abstract class StepQuestion extends ProcedureQuestion {
    abstract Ruling ruling(Csto csto);

    @Override
    String text(Csto csto) {
        Ruling ruling = ruling(csto);
        String answer = switch (ruling.verdict()) {
            case COMPLIES -> "Permitted";
            case VIOLATED, DEPARTS -> "Refused";
            case NOT_ESTABLISHED -> "Cannot be established";
            case NOT_APPLICABLE -> "The rule does not apply";
        };
        return text(
                csto,
                answer + ", by " + ruling.rule() + " on " + date(),
                ruling.reasons(Locale.ENGLISH),
                ruling.citations());
    }

    @Override
    Map<String, Object> json(Csto csto) {
        return json(csto, ruling(csto));
    }
}
