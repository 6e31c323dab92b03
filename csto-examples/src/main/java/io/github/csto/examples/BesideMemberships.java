package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.council.CouncilRecord;
import io.github.csto.register.Fact;
import io.github.csto.register.Register;
import io.github.csto.rule.RuleBook;
import io.github.csto.rule.RuleVersion;
import io.github.csto.source.Claim;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ParameterException;

/** Questions about something else than memberships, so that no account of these answers them, and bodies that are only mentioned have answers too. */
abstract class BesideMemberships extends Answering<BesideMemberships.KnownBody> {
    /** One of the organisations that a register knows. */
    record KnownBody(Register register, String organisation, List<String> precedence, Optional<String> account) {
        <T> List<Claim<T>> facts(Fact<T> fact) {
            return register.facts(fact, organisation);
        }

        /** Whose word counts: the less, the more; what is of no account of the memberships comes last. */
        int rank(Claim<?> fact) {
            int place = precedence.indexOf(fact.account().orElse(""));
            return place < 0 ? Integer.MAX_VALUE : place;
        }

        /** The versions of its Council's rules, rule by rule. */
        Stream<RuleVersion> ruleVersions() {
            RuleBook book = account.map(asked -> register.rules(organisation, asked))
                    .orElseGet(() -> register.rules(organisation));
            return book.rules().stream().flatMap(rule -> book.versions(rule).stream());
        }

        /** As the account that is asked has it, or else the one that answers by default. */
        CouncilRecord councilRecord() {
            return account.map(asked -> register.councilRecord(organisation, asked))
                    .orElseGet(() -> register.councilRecord(organisation));
        }
    }

    /** Whether the facts asked for belong to accounts of their own. */
    boolean hasAccounts() {
        return false;
    }

    @Override
    final KnownBody subject() {
        if (account().isPresent() && !hasAccounts()) {
            throw new ParameterException(
                    spec().commandLine(),
                    "No --account for '" + spec().name() + "'; what it prints belongs to no account");
        }
        if (trust().isPresent()) {
            throw new ParameterException(
                    spec().commandLine(),
                    "No --trust for '" + spec().name() + "'; it orders the accounts of memberships");
        }
        Register register = register();
        String asked = organisation(register)
                .orElseGet(() -> Csto.from(register).organisation()); // says which organisations there are
        List<String> known = register.knownOrganisations();
        if (!known.contains(asked)) {
            throw new IllegalArgumentException(
                    "Unknown organisation: \"" + asked + "\"; there are " + String.join(", ", known));
        }
        return new KnownBody(register, asked, register.precedence(asked), account());
    }
}
