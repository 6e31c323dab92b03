package io.github.csto.examples;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that does nothing by itself: one of its own has to be named. */
abstract class CommandGroup implements Runnable {
    private final String kind;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** What its commands are, in one word. */
    CommandGroup(String kind) {
        this.kind = kind;
    }

    final CommandSpec spec() {
        return spec;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Missing " + kind + ": one of "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
