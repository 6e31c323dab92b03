package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.council.CouncilRecord;
import io.github.csto.register.Fact;
import io.github.csto.register.Register;
import io.github.csto.source.Claim;
import java.util.List;
import picocli.CommandLine.ParameterException;

/** Questions about something else than memberships, so that no account of these answers them, and bodies that are only mentioned have answers too. */
abstract class BesideMemberships extends Answering<BesideMemberships.Body> {
    /** One of the organisations that a register knows. */
    record Body(Register register, String organisation) {
        <T> List<Claim<T>> facts(Fact<T> fact) {
            return register.facts(fact, organisation);
        }

        CouncilRecord councilRecord() {
            return register.councilRecord(organisation);
        }
    }

    /** Whether what is asked for is told by accounts of its own. */
    boolean hasAccounts() {
        return false;
    }

    @Override
    final Body subject() {
        if (account().isPresent() && !hasAccounts()) {
            throw new ParameterException(
                    spec().commandLine(),
                    "No --account for '" + spec().name() + "'; what it prints is told by no account");
        }
        if (trust().isPresent()) {
            throw new ParameterException(
                    spec().commandLine(),
                    "No --trust for '" + spec().name() + "'; it orders the accounts of memberships");
        }
        Register register = register();
        String asked = organisation()
                .or(register::preferredOrganisation)
                .orElseGet(() -> Csto.from(register).organisation()); // says which organisations there are
        List<String> known = register.knownOrganisations();
        if (!known.contains(asked)) {
            throw new IllegalArgumentException(
                    "Unknown organisation: \"" + asked + "\"; there are " + String.join(", ", known));
        }
        return new Body(register, asked);
    }
}
