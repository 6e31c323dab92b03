package io.github.csto.rule;

/** The laws of rules, for those of the library. */
class CouncilRulesProperties extends RuleLaws {
    private static final Procedure PROCEDURE = Records.procedure();

    @Override
    Procedure procedure() {
        return PROCEDURE;
    }
}
