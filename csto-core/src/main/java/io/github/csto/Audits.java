package io.github.csto;

import io.github.csto.account.Accounts;
import io.github.csto.account.Provenance;
import io.github.csto.audit.Audit;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.audit.Receipt;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.OtherOrganisation;
import io.github.csto.explain.Derivation;
import io.github.csto.explain.Evidence;
import io.github.csto.membership.Assumption;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.organisation.Organisation;
import io.github.csto.register.Register;
import io.github.csto.rule.Facts;
import io.github.csto.rule.Rule;
import io.github.csto.rule.RuleBook;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
        SortedMap<String, MembershipHistory> dissenting = new TreeMap<>();
        accounts.primary().stream()
                .filter(name -> !name.equals(by))
                .forEach(name -> dissenting.put(name, accounts.history(name)));
        return Facts.of(accounts.history(by))
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

    /**
     * The other organisations that the register knows, each with its members by the derived account of the same name or else the preferred one; where
     * there is none, once by each account.
     */
    private List<OtherOrganisation> others(String by) {
        List<OtherOrganisation> others = new ArrayList<>();
        for (String name : register.knownOrganisations()) {
            if (name.equals(accounts.organisation())) {
                continue;
            }
            if (!register.organisations().contains(name)) {
                others.add(other(name, name, MembershipHistory.of(List.of())));
                continue;
            }
            Accounts own = register.accounts(name);
            Optional.of(by)
                    .filter(same ->
                            own.names().contains(same) && own.account(same).isDerived())
                    .or(own::preferred)
                    .ifPresentOrElse(
                            preferred -> others.add(other(name, name, own.history(preferred))),
                            () -> own.names()
                                    .forEach(each -> others.add(
                                            other(name, name + " (account " + each + ")", own.history(each)))));
        }
        return List.copyOf(others);
    }

    private OtherOrganisation other(String id, String name, MembershipHistory members) {
        Optional<Claim<Organisation>> claim = register.organisation(id);
        Optional<Organisation> body = claim.map(Claim::value);
        return new OtherOrganisation(
                name,
                members,
                body.map(Organisation::militaryAlliance).orElse(Certainty.UNDETERMINED),
                body.map(Organisation::opposed).orElse(List.of()).contains(accounts.organisation()),
                claim.map(Claim::citations).orElse(List.of()));
    }

    /** By one of the accounts, under the assumptions. */
    ComplianceReport report(CouncilRecord record, RuleBook rules, Collection<? extends Rule<?>> some, String by) {
        return Audit.of(rules, facts(record, by), new Receipt(Csto.version(), register.digest(), assumptions), some);
    }

    /** The derivation of each finding on a rule, in the order of the report. */
    List<Derivation.OfFinding> explain(Rule<?> rule, RuleBook rules, CouncilRecord record, Evidence evidence) {
        List<Rule<?>> only = List.of(rule);
        Map<String, ComplianceReport> others = new TreeMap<>();
        for (String name : accounts.primary()) {
            if (!name.equals(account)) {
                others.put(name, report(record, rules, only, name));
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
