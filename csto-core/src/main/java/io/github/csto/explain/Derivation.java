package io.github.csto.explain;

import io.github.csto.account.Accounts;
import io.github.csto.account.Dissent;
import io.github.csto.account.Provenance;
import io.github.csto.account.Reconciliation;
import io.github.csto.account.RosterAnswer;
import io.github.csto.account.StandingAnswer;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.audit.Finding;
import io.github.csto.country.Country;
import io.github.csto.membership.HistoryFault;
import io.github.csto.membership.InvalidHistoryException;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.MembershipStateMachine;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Standing;
import io.github.csto.rule.RuleBook;
import io.github.csto.rule.Verdict;
import io.github.csto.source.Citation;
import io.github.csto.source.SourceDocument;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Why an answer is what it is: the steps that lead to it, the accounts for and against it, and what its sources are. Immutable and thread-safe.
 *
 * <table>
 * <caption>What is derived</caption>
 * <thead><tr><th>answer</th><th>steps</th><th>accounts</th></tr></thead>
 * <tbody>
 * <tr><td>{@link OfStanding}</td><td>the acts that decide where the state stands</td><td>what each says about the state</td></tr>
 * <tr><td>{@link OfRoster}</td><td>the stages, then the acts of each state</td><td>what each says about each state</td></tr>
 * <tr><td>{@link OfFinding}</td><td>the rule in the versions that can apply</td><td>what would be found by each</td></tr>
 * <tr><td>{@link OfRefusal}</td><td>the act that led to the status which refuses</td><td>none</td></tr>
 * </tbody>
 * </table>
 */
public sealed interface Derivation {
    /**
     * Returns the provenance of the answer.
     *
     * @return the organisation, the account that answers, the horizon and what is assumed
     */
    Provenance provenance();

    /**
     * Returns the steps that lead to the answer.
     *
     * @return the steps, in their order
     */
    List<Step> steps();

    /**
     * Returns the positions of the other accounts: for the answer, against it, or silent.
     *
     * @return one for each other account, about a roster one for each of its states and each other account; by state, then by account
     */
    List<? extends Position<?>> positions();

    /**
     * Returns what the sources are that the derivation cites.
     *
     * @return each source once, by identifier
     */
    List<SourceDocument> sources();

    /**
     * The derivation of a state's status.
     *
     * @param answer the answer
     * @param first the first act of the state, if all of them are later than the day
     * @param steps the acts that decide it
     * @param positions the other accounts, each with its own possible statuses
     * @param sources what the sources are that it cites
     */
    record OfStanding(
            StandingAnswer answer,
            Optional<MembershipEvent> first,
            List<Step> steps,
            List<Position<Set<MembershipStatus>>> positions,
            List<SourceDocument> sources)
            implements Derivation {
        public OfStanding {
            steps = List.copyOf(steps);
            positions = List.copyOf(positions);
            sources = List.copyOf(sources);
        }

        @Override
        public Provenance provenance() {
            return answer.provenance();
        }
    }

    /**
     * The derivation of the members of a day.
     *
     * @param answer the answer
     * @param steps the beginnings of the stages that are possible, then the acts of each state by alpha-2 code
     * @param positions the other accounts, for each state with its own possible statuses; against the answer are those that contradict whether it
     *     counts
     * @param sources what the sources are that it cites
     */
    record OfRoster(
            RosterAnswer answer,
            List<Step> steps,
            List<Position<Set<MembershipStatus>>> positions,
            List<SourceDocument> sources)
            implements Derivation {
        public OfRoster {
            steps = List.copyOf(steps);
            positions = List.copyOf(positions);
            sources = List.copyOf(sources);
        }

        @Override
        public Provenance provenance() {
            return answer.provenance();
        }
    }

    /**
     * The derivation of a finding.
     *
     * @param finding the finding, with its reasons
     * @param provenance what it rests on
     * @param steps the versions of the rule that the finding cites
     * @param positions the other accounts, each with the verdict that follows from its members; silent if the question does not arise from
     *     its members
     * @param sources what the sources are that it cites
     */
    record OfFinding(
            Finding finding,
            Provenance provenance,
            List<Step> steps,
            List<Position<Verdict>> positions,
            List<SourceDocument> sources)
            implements Derivation {
        public OfFinding {
            steps = List.copyOf(steps);
            positions = List.copyOf(positions);
            sources = List.copyOf(sources);
        }
    }

    /**
     * The derivation of the refusal of an act.
     *
     * @param fault what is wrong: for a refused act the state, its status, the act, the day and what would be permitted
     * @param provenance what it rests on, with what was assumed
     * @param steps the act that led to the status which refuses, if there is any
     * @param sources what the sources are that it cites
     */
    record OfRefusal(HistoryFault fault, Provenance provenance, List<Step> steps, List<SourceDocument> sources)
            implements Derivation {
        public OfRefusal {
            steps = List.copyOf(steps);
            sources = List.copyOf(sources);
        }

        @Override
        public List<Position<Verdict>> positions() {
            return List.of();
        }
    }

    /**
     * Derives the status of a state.
     *
     * @param answer the answer
     * @param accounts the accounts that were asked
     * @param evidence what is known about the sources
     * @return the derivation
     */
    static OfStanding of(StandingAnswer answer, Accounts accounts, Evidence evidence) {
        Standing standing = answer.standing();
        MembershipHistory history = accounts.history(answer.provenance().account());
        Optional<MembershipEvent> first = history.firstActAfter(standing.country(), answer.day());
        List<Step> steps = acts(standing, accounts, answer.provenance().account(), evidence);
        List<Position<Set<MembershipStatus>>> positions =
                positions(accounts, evidence, answer.provenance(), standing.country(), answer.day(), answer.dissents());
        List<Citation> cited = cited(steps, positions);
        first.ifPresent(act -> cited.addAll(act.citations()));
        answer.statements().forEach(claim -> cited.addAll(claim.citations()));
        return new OfStanding(answer, first, steps, positions, evidence.sources(cited));
    }

    /**
     * Derives the members of a day.
     *
     * @param answer the answer
     * @param accounts the accounts that were asked
     * @param evidence what is known about the sources
     * @return the derivation
     */
    static OfRoster of(RosterAnswer answer, Accounts accounts, Evidence evidence) {
        MembershipHistory history = accounts.history(answer.provenance().account());
        List<Step> steps = new ArrayList<>();
        history.stages().events().stream()
                .filter(event -> answer.roster().possibleStages().contains(event.stage()))
                .forEach(event -> steps.add(new Step.Beginning(event)));
        List<Position<Set<MembershipStatus>>> positions = new ArrayList<>();
        answer.roster()
                .standings()
                .values()
                .forEach(standing -> steps.addAll(
                        acts(standing, accounts, answer.provenance().account(), evidence)));
        accounts.countries()
                .forEach(country -> positions.addAll(positions(
                        accounts,
                        evidence,
                        answer.provenance(),
                        country,
                        answer.roster().day(),
                        answer.dissents().stream()
                                .filter(dissent -> dissent.country() == country)
                                .toList())));
        List<Citation> cited = cited(steps, positions);
        answer.statusDissents().forEach(dissent -> cited.addAll(dissent.citations()));
        answer.statements().values().forEach(claims -> claims.forEach(claim -> cited.addAll(claim.citations())));
        return new OfRoster(answer, steps, positions, evidence.sources(cited));
    }

    /**
     * Derives a finding.
     *
     * @param finding the finding
     * @param provenance what it rests on
     * @param rules the rules by which it was found
     * @param others what is found by each other account, by its name
     * @param evidence what is known about the sources
     * @return the derivation
     */
    static OfFinding of(
            Finding finding,
            Provenance provenance,
            RuleBook rules,
            Map<String, ComplianceReport> others,
            Evidence evidence) {
        List<Step> steps = new ArrayList<>();
        rules.versions(finding.rule()).stream()
                .filter(version -> finding.ruling().citations().containsAll(version.citations()))
                .forEach(version -> steps.add(new Step.AppliedRule(version)));
        List<Position<Verdict>> positions = new ArrayList<>();
        others.forEach((account, report) -> {
            Optional<Verdict> says = report.findings().stream()
                    .filter(other -> other.rule().equals(finding.rule())
                            && other.subject().equals(finding.subject()))
                    .map(Finding::verdict)
                    .findFirst();
            boolean against = says.isPresent()
                    && says.get().isPermitted().contradicts(finding.verdict().isPermitted());
            positions.add(new Position<>(account, Optional.empty(), stance(says, against), says, List.of(), false));
        });
        List<Citation> cited = cited(steps, positions);
        cited.addAll(finding.citations());
        cited.addAll(finding.places());
        return new OfFinding(finding, provenance, steps, positions, evidence.sources(cited));
    }

    /**
     * Derives why events were refused.
     *
     * @param refusal what was refused
     * @param provenance what it rests on, with what was assumed
     * @param evidence what is known about the sources
     * @return a derivation for each fault, in their order
     */
    static List<OfRefusal> of(InvalidHistoryException refusal, Provenance provenance, Evidence evidence) {
        return refusal.faults().stream()
                .map(fault -> {
                    List<Step> steps = before(fault, refusal.events(), evidence);
                    List<Citation> cited = cited(steps, List.of());
                    cited.addAll(fault.event().citations());
                    cited.addAll(cited(fault));
                    return new OfRefusal(fault, provenance, steps, evidence.sources(cited));
                })
                .toList();
    }

    /** What a fault cites beside its own event. */
    private static List<Citation> cited(HistoryFault fault) {
        if (fault instanceof HistoryFault.AfterDissolution late) {
            return late.dissolution().citations();
        }
        List<MembershipEvent> events = fault instanceof HistoryFault.NoCourse none
                ? none.before()
                : fault instanceof HistoryFault.OpenPlace open ? open.among() : List.of();
        return events.stream().flatMap(event -> event.citations().stream()).toList();
    }

    private static List<Citation> cited(List<Step> steps, List<? extends Position<?>> positions) {
        List<Citation> cited = new ArrayList<>();
        steps.forEach(step -> cited.addAll(step.citations()));
        positions.forEach(position -> cited.addAll(position.citations()));
        return cited;
    }

    private static List<Step> before(HistoryFault fault, List<MembershipEvent> events, Evidence evidence) {
        List<Step> steps = new ArrayList<>();
        if (fault instanceof HistoryFault.RefusedAct) {
            MembershipStatus status = MembershipStatus.OUTSIDE;
            for (MembershipEvent event : events.subList(0, fault.position())) {
                Optional<MembershipStatus> next = MembershipStateMachine.next(status, event.act());
                if (event.country() == fault.event().country() && next.isPresent()) {
                    status = next.get();
                    DateInterval window = DateInterval.from(event.date());
                    steps.clear();
                    steps.add(new Step.Act(
                            new Standing.Ground(event, window, Certainty.YES, status),
                            event.reason(),
                            List.of(),
                            evidence.isWeak(event)));
                }
            }
        }
        return steps;
    }

    private static List<Step> acts(Standing standing, Accounts accounts, String account, Evidence evidence) {
        Optional<Reconciliation> from = accounts.derivation(account);
        return standing.because().stream()
                .<Step>map(ground -> {
                    MembershipEvent event = ground.event();
                    return new Step.Act(
                            ground,
                            from.map(derived -> derived.note(event)).orElse(event.reason()),
                            from.map(derived -> derived.because(event)).orElse(List.of()),
                            evidence.isWeak(event));
                })
                .toList();
    }

    private static List<Position<Set<MembershipStatus>>> positions(
            Accounts accounts,
            Evidence evidence,
            Provenance provenance,
            Country country,
            LocalDate day,
            Collection<? extends Dissent<?>> dissents) {
        // Whatever they say: every account that speaks of the state.
        List<Dissent<Standing>> speaking = accounts.dissents(
                provenance.account(),
                country,
                DateInterval.nearest(day),
                history -> history.standing(country, day),
                (given, says) -> true);
        return accounts.primary().stream()
                .filter(name -> !name.equals(provenance.account()))
                .map(name -> {
                    Optional<Dissent<Standing>> spoken = speaking.stream()
                            .filter(each -> each.account().equals(name))
                            .findFirst();
                    Optional<Set<MembershipStatus>> says =
                            spoken.map(each -> each.says().possibleStatuses());
                    boolean against = dissents.stream()
                            .anyMatch(dissent -> dissent.account().equals(name));
                    return new Position<>(
                            name,
                            Optional.of(country),
                            stance(says, against),
                            says,
                            spoken.map(Dissent::citations).orElse(List.of()),
                            evidence.isBeyondHorizon(name, day));
                })
                .toList();
    }

    private static Position.Stance stance(Optional<?> says, boolean against) {
        return says.isEmpty() ? Position.Stance.SILENT : against ? Position.Stance.AGAINST : Position.Stance.FOR;
    }
}
