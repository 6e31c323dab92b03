package io.github.csto.council;

import java.util.ArrayList;
import java.util.List;

/** What is said of one rule, while it is being judged. */
final class Case {
    private final RuleVersion version;
    /** A list that can grow only when there are they are many: most cases have one reason or two. */
    private List<String> reasons = List.of();

    Case(RuleVersion version) {
        this.version = version;
    }

    Case because(String reason) {
        switch (reasons.size()) {
            case 0 -> reasons = List.of(reason);
            case 1 -> reasons = List.of(reasons.get(0), reason);
            case 2 -> {
                reasons = new ArrayList<>(reasons);
                reasons.add(reason);
            }
            default -> reasons.add(reason);
        }
        return this;
    }

    int number() {
        return version.number().orElseThrow();
    }

    Ruling is(Verdict verdict) {
        return is(verdict, false);
    }

    Ruling is(Verdict verdict, boolean byException) {
        return new Ruling(version.rule(), verdict, byException, reasons, version.citationsToShare());
    }

    Ruling complies(String reason) {
        return because(reason).is(Verdict.COMPLIES);
    }

    Ruling fails(String reason) {
        return because(reason).fails();
    }

    Ruling fails() {
        return is(version.rule().kind() == CouncilRule.Kind.PRACTICE ? Verdict.DEPARTS : Verdict.VIOLATED);
    }

    Ruling open(String reason) {
        return because(reason).is(Verdict.NOT_ESTABLISHED);
    }

    Ruling silent(String reason) {
        return because(reason).is(Verdict.NOT_APPLICABLE);
    }
}
