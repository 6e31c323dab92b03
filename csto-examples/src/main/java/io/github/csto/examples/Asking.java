package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.register.Register;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the commands have in common: whom they ask. */
abstract class Asking implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Asked asked = new Asked();

    /** The register that is asked: the library's own, or that of a folder. */
    Register register(@Nullable Path own) {
        return Asked.register(own);
    }

    /** Whom to ask about an organisation. */
    Csto ask(Register register, String organisation) {
        return asked.ask(register, organisation);
    }

    final Register register() {
        return asked.register(this::register);
    }

    final Csto csto() {
        return csto(register());
    }

    /** About the organisation that is meant. */
    final Csto csto(Register register) {
        return asked.csto(register, this::ask);
    }

    final Optional<String> organisation(Register register) {
        return asked.organisation(register);
    }

    final Optional<String> organisation() {
        return asked.organisation();
    }

    final Optional<String> account() {
        return asked.account();
    }

    final Optional<List<String>> trust() {
        return asked.trust();
    }

    final CommandSpec spec() {
        return spec;
    }

    final void print(String answer) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(answer);
        out.flush();
    }
}
