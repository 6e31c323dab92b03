package io.github.csto.examples;

import io.github.csto.council.CouncilRecord;
import io.github.csto.register.Fact;
import io.github.csto.register.Register;
import io.github.csto.rule.RuleBook;
import io.github.csto.rule.RuleVersion;
import io.github.csto.source.Claim;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One of the organisations that a register knows. It may be only mentioned there, and its memberships not recorded. */
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
        RuleBook book =
                account.map(asked -> register.rules(organisation, asked)).orElseGet(() -> register.rules(organisation));
        return book.rules().stream().flatMap(rule -> book.versions(rule).stream());
    }

    /** As the account that is asked has it, or else the one that answers by default. */
    CouncilRecord councilRecord() {
        return account.map(asked -> register.councilRecord(organisation, asked))
                .orElseGet(() -> register.councilRecord(organisation));
    }
}
