package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.register.Register;
import picocli.CommandLine.ParameterException;

/** Questions about something else than memberships, so that no account of these answers them. */
abstract class BesideMemberships extends Question {
    /** Whether what is asked for is told by accounts of its own. */
    boolean hasAccounts() {
        return false;
    }

    @Override
    final Csto ask(Register register, String asked) {
        if (account().isPresent() && !hasAccounts()) {
            throw new ParameterException(
                    spec().commandLine(),
                    "No --account for '" + spec().name() + "'; what it prints is told by no account");
        }
        return Csto.of(register, asked, register.accounts(asked).names().get(0));
    }
}
