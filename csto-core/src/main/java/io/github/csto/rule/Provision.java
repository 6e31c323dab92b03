package io.github.csto.rule;

import java.util.stream.Stream;

/** A provision that stands in the rule book to be read: nothing of a record is judged by it. */
final class Provision extends Rule<Provision.Nothing> {
    /** What there is none of. */
    record Nothing() {}

    private static final Reason.Kind READ_ONLY = Reason.Kind.of(
            "Nothing that is recorded can be judged by it",
            "Rien de ce qui est consigné ne peut être apprécié à son aune",
            "Ничто из записанного нельзя оценить по нему");

    Provision(String id, Kind kind, Parameter<?>... parameters) {
        super(
                id,
                kind,
                Subject.Kind.of(Nothing.class, facts -> Stream.empty(), nothing -> When.everyDay()),
                parameters);
    }

    @Override
    public Ruling judge(Nothing nothing, RuleVersion version, When when, Facts facts) {
        return Ruling.by(version, when, facts).because(READ_ONLY).notApplicable();
    }
}
