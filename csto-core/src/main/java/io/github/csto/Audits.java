package io.github.csto;

import io.github.csto.account.Account;
import io.github.csto.account.Accounts;
import io.github.csto.account.Provenance;
import io.github.csto.audit.Audit;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.audit.Receipt;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.OtherOrganisation;
import io.github.csto.country.Country;
import io.github.csto.explain.Derivation;
import io.github.csto.explain.Evidence;
import io.github.csto.membership.Assumption;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.organisation.Organisation;
import io.github.csto.register.Fact;
import io.github.csto.register.Register;
import io.github.csto.rule.Facts;
import io.github.csto.rule.Rule;
import io.github.csto.rule.RuleBook;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What rules judge by and what they find, asked of one register by one account under the same assumptions. */
final class Audits {
    private final Register register;
    private final Accounts accounts;
    private final String account;
    private final List<Assumption> assumptions;

    Audits(Register register, Accounts accounts, String account, List<Assumption> assumptions) {
        this.register = register;
        this.accounts = accounts;
        this.account = account;
        this.assumptions = assumptions;
    }

    /** What rules judge by, as one of the accounts says it. */
    Facts facts(CouncilRecord record, String by) {
        return facts(record, by, accounts.history(by));
    }

    private Facts facts(CouncilRecord record, String by, MembershipHistory members) {
        SortedMap<String, MembershipHistory> dissenting = new TreeMap<>();
        accounts.primary().stream()
                .filter(name -> !name.equals(by))
                .forEach(name -> dissenting.put(name, completed(name, members)));
        return Facts.of(members)
                .with(record)
                .withOthers(others(by))
                .withOtherAccounts(dissenting)
                .withProvenance(new Provenance(
                        accounts.organisation(),
                        by,
                        register.horizon(accounts.organisation(), by),
                        false,
                        assumptions));
    }

    /** What an account tells, and of the states that it says nothing of, what the answer tells: it does not dissent about them. */
    private MembershipHistory completed(String name, MembershipHistory answer) {
        MembershipHistory own = accounts.history(name);
        Set<Country> told = new HashSet<>(own.countries());
        told.addAll(accounts.account(name).complete());
        if (told.containsAll(answer.countries())) {
            return own;
        }
        return MembershipHistory.of(
                Stream.concat(
                                own.events().stream(),
                                answer.events().stream().filter(event -> !told.contains(event.country())))
                        .toList(),
                own.stages());
    }

    /**
     * The other organisations that the register knows, each with its members by the account of it that is derived from the same kinds of accounts, or else
     * the preferred one; where there is none, once by each account.
     */
    private List<OtherOrganisation> others(String by) {
        List<OtherOrganisation> others = new ArrayList<>();
        for (String name : register.knownOrganisations()) {
            if (name.equals(accounts.organisation())) {
                continue;
            }
            if (!register.organisations().contains(name)) {
                others.add(other(name, name, MembershipHistory.of(List.of()), by));
                continue;
            }
            Accounts own = register.accounts(name);
            derivedFrom(by)
                    .filter(own.names()::contains)
                    .or(own::preferred)
                    .ifPresentOrElse(
                            preferred -> others.add(other(name, name, own.history(preferred), preferred)),
                            () -> own.names()
                                    .forEach(each -> others.add(
                                            other(name, name + " (account " + each + ")", own.history(each), each))));
        }
        return List.copyOf(others);
    }

    /** The account itself if it is derived, else the one that is derived from it and from the fewest others. */
    private Optional<String> derivedFrom(String by) {
        Account asked = accounts.account(by);
        return Stream.concat(
                        Stream.of(asked),
                        accounts.names().stream()
                                .map(accounts::account)
                                .filter(other ->
                                        other.inputs().containsAll(asked.isDerived() ? asked.inputs() : List.of(by)))
                                .sorted(Comparator.comparingInt(
                                        other -> other.inputs().size())))
                .filter(Account::isDerived)
                .map(Account::name)
                .filter(name -> !name.equals(by) || Accounts.isReserved(name))
                .findFirst();
    }

    /** What it is, by the most trusted of its accounts that says so. */
    private OtherOrganisation other(String id, String name, MembershipHistory members, String by) {
        List<Claim<Organisation>> claims = register.facts(Fact.ORGANISATIONS, id, by);
        List<Claim<Organisation>> all = Stream.concat(claims.stream(), register.facts(Fact.ORGANISATIONS, id).stream())
                .distinct()
                .toList();
        Optional<Claim<Organisation>> alliance = all.stream()
                .filter(claim -> claim.value().militaryAlliance() != Certainty.UNDETERMINED)
                .findFirst();
        Optional<Claim<Organisation>> opposed =
                all.stream().filter(claim -> !claim.value().opposed().isEmpty()).findFirst();
        return new OtherOrganisation(
                name,
                members,
                alliance.map(claim -> claim.value().militaryAlliance()).orElse(Certainty.UNDETERMINED),
                opposed.map(claim -> claim.value().opposed()).orElse(List.of()).contains(accounts.organisation()),
                Stream.of(claims.stream().findFirst(), alliance, opposed)
                        .flatMap(Optional::stream)
                        .flatMap(claim -> claim.citations().stream())
                        .distinct()
                        .toList());
    }

    /** By one of the accounts, under the assumptions. */
    ComplianceReport report(CouncilRecord record, RuleBook rules, Collection<? extends Rule<?>> some, String by) {
        return report(rules, facts(record, by), some);
    }

    private ComplianceReport report(RuleBook rules, Facts facts, Collection<? extends Rule<?>> some) {
        return Audit.of(rules, facts, new Receipt(Csto.version(), register.digest(), assumptions), some);
    }

    /** The derivation of each finding on a rule, in the order of the report. */
    List<Derivation.OfFinding> explain(Rule<?> rule, RuleBook rules, CouncilRecord record, Evidence evidence) {
        List<Rule<?>> only = List.of(rule);
        Map<String, ComplianceReport> others = new TreeMap<>();
        for (String name : accounts.primary()) {
            if (!name.equals(account)) {
                others.put(name, report(rules, facts(record, name, completed(name, accounts.history(account))), only));
            }
        }
        Provenance provenance = new Provenance(
                accounts.organisation(),
                account,
                register.horizon(accounts.organisation(), account),
                false,
                assumptions);
        return report(record, rules, only, account).findings().stream()
                .map(finding -> Derivation.of(finding, provenance, rules, others, evidence))
                .toList();
    }
}
