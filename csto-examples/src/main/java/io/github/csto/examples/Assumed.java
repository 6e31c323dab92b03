package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.membership.Assumption;
import java.util.List;
import picocli.CommandLine.Option;

/** The option for questions whose answer depends on what states did, so that they may be asked under assumptions. */
final class Assumed {
    @Option(
            names = "--assume",
            paramLabel = "ACT",
            description =
                    "An act that no document records, like 'AM WITHDRAW 2024-02-22'; it settles a disputed act of the same kind"
                            + " with a day in common. 'AZ no RATIFY' settles that a disputed act did not happen. May be"
                            + " repeated.")
    private List<Assumption> assumptions = List.of();

    List<Assumption> assumptions() {
        return assumptions;
    }

    Csto on(Csto recorded) {
        return recorded.assuming(assumptions);
    }
}
