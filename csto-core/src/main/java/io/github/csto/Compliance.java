package io.github.csto;

import io.github.csto.account.Account;
import io.github.csto.account.Accounts;
import io.github.csto.audit.Audit;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.audit.Receipt;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.OtherOrganisation;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.explain.Derivation;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.organisation.Organisation;
import io.github.csto.register.Fact;
import io.github.csto.register.Register;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Facts;
import io.github.csto.rule.Rule;
import io.github.csto.rule.RuleBook;
import io.github.csto.rule.Ruling;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whether the Council of an organisation keeps its rules: steps are judged before they are taken, records afterwards, by the account and under the assumptions of
 * the {@linkplain Csto#compliance() entry point}. Immutable and thread-safe.
 *
 * <pre>{@code
 * Compliance compliance = Csto.fromSeeds().compliance();
 * compliance.judge(CouncilRules.CSC_CHAIR, session).verdict(); // before: COMPLIES, VIOLATED, ...
 * compliance.audit(record).findings();                         // afterwards, by the same rules
 * }</pre>
 *
 * <p>An audit judges what the record holds. By rules about memberships, such as {@link CouncilRules#CHARTER_OTHER_ALLIANCE}, it judges where that is asked for with
 * {@link #including}.
 */
public final class Compliance {
    private final Register register;
    private final Accounts accounts;
    private final AccountAnswers answers;
    private final RuleBook rules;
    private final Set<Rule<?>> included;

    Compliance(Register register, Accounts accounts, AccountAnswers answers) {
        this(register, accounts, answers, register.rules(accounts.organisation(), answers.account()), Set.of());
    }

    private Compliance(
            Register register, Accounts accounts, AccountAnswers answers, RuleBook rules, Set<Rule<?>> included) {
        this.register = register;
        this.accounts = accounts;
        this.answers = answers;
        this.rules = rules;
        this.included = included;
    }

    /**
     * Returns what judges by another rule book.
     *
     * @param book the rule book, such as {@link #rules()} {@linkplain RuleBook#with(RuleVersion) with} a rule of your own
     * @return the judge; this one is unchanged
     */
    public Compliance withRules(RuleBook book) {
        return new Compliance(register, accounts, answers, Objects.requireNonNull(book, "book"), included);
    }

    /**
     * Returns what audits also by rules about what the record does not hold: obligations across organisations and about memberships.
     *
     * @param more rules of the book
     * @return the judge; this one is unchanged
     * @throws IllegalArgumentException if the book does not have a rule
     */
    public Compliance including(Rule<?>... more) {
        Set<Rule<?>> all = new HashSet<>(included);
        for (Rule<?> rule : more) {
            all.add(rules.rule(rule.id()));
        }
        return new Compliance(register, accounts, answers, rules, all);
    }

    /**
     * Returns what is recorded of the Council's work, as the account that answers has it.
     *
     * @return the record; an empty one if nothing is recorded
     */
    public CouncilRecord record() {
        return register.councilRecord(accounts.organisation(), answers.account());
    }

    /**
     * Returns the rules by which it judges: those of the organisation's Council, as the account that answers has them, unless others were
     * {@linkplain #withRules chosen}.
     *
     * @return the rules in their versions; empty if none are recorded
     */
    public RuleBook rules() {
        return rules;
    }

    /**
     * Returns the rules by which it audits: those about what the record holds, and those that were {@linkplain #including included}.
     *
     * @return the rules, in the order of the book
     */
    public List<Rule<?>> audited() {
        return rules.rules().stream()
                .filter(rule -> rule.about().isOfRecord() || included.contains(rule))
                .toList();
    }

    /**
     * Returns the facts that rules judge by: the members according to the account that answers, the record of the Council's work, the other
     * organisations, and what other accounts say.
     *
     * @return the facts; {@link Facts#with(Session)} adds a proposed step
     */
    public Facts facts() {
        return facts(record(), answers.account());
    }

    /**
     * Judges a subject by a rule. The same call judges a step before it is taken and what was recorded afterwards.
     *
     * @param rule the rule, such as {@link CouncilRules#CSC_EXTRAORDINARY}
     * @param subject the subject, such as a planned session
     * @param <S> the type of the subject
     * @return the ruling, by the rules, the record and the members of the organisation; it carries the provenance of the entry point
     */
    public <S> Ruling judge(Rule<S> rule, S subject) {
        return rules.judge(rule, subject, facts());
    }

    /**
     * Audits what the register records of the Council's work.
     *
     * @return the report on {@link #record()}
     */
    public ComplianceReport audit() {
        return audit(record());
    }

    /**
     * Audits a record of the Council's work.
     *
     * @param record a record of the Council's work
     * @return the report, by the rules of {@link #audited()}
     */
    public ComplianceReport audit(CouncilRecord record) {
        return audit(record, audited());
    }

    /**
     * Audits a record of the Council's work by some rules.
     *
     * @param record a record of the Council's work
     * @param some the rules of the book to judge by
     * @return the report
     */
    public ComplianceReport audit(CouncilRecord record, Collection<? extends Rule<?>> some) {
        return report(facts(record, answers.account()), some);
    }

    /**
     * Explains the findings on a rule.
     *
     * @param rule the rule whose findings are to be explained
     * @param record a record of the Council's work
     * @return the derivation of each finding on the rule, in the order of the {@linkplain #audit(CouncilRecord) report}
     */
    public List<Derivation.OfFinding> explain(Rule<?> rule, CouncilRecord record) {
        List<Rule<?>> only = List.of(rule);
        MembershipHistory members = accounts.history(answers.account());
        Map<String, ComplianceReport> others = new TreeMap<>();
        for (String name : accounts.primary()) {
            if (!name.equals(answers.account())) {
                others.put(name, report(facts(record, name, completed(name, members)), only));
            }
        }
        return audit(record, only).findings().stream()
                .map(finding -> Derivation.of(finding, answers.provenance(answers.account()), rules, others, answers))
                .toList();
    }

    /** What rules judge by, as one of the accounts says it. */
    private Facts facts(CouncilRecord record, String by) {
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
                .withProvenance(answers.provenance(by));
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
        return accounts
                .account(by)
                .widened(accounts.names().stream().map(accounts::account).toList())
                .stream()
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

    private ComplianceReport report(Facts facts, Collection<? extends Rule<?>> some) {
        return Audit.of(rules, facts, new Receipt(Library.version(), register.digest(), answers.assumptions()), some);
    }
}
