package io.github.csto.explain;

import io.github.csto.account.Accounts;
import io.github.csto.account.Dissent;
import io.github.csto.account.Provenance;
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
 * Why an answer is what it is: the steps that lead to it, and the accounts for and against it. Immutable and thread-safe.
 *
 * <table>
 * <caption>What is derived</caption>
 * <thead><tr><th>answer</th><th>steps</th><th>accounts</th></tr></thead>
 * <tbody>
 * <tr><td>{@link OfStanding}</td><td>the acts that decide where the state stands</td><td>what each says of the state</td></tr>
 * <tr><td>{@link OfRoster}</td><td>the stages, then the acts of each state</td><td>what each says of each state</td></tr>
 * <tr><td>{@link OfFinding}</td><td>the rule in the versions that can apply</td><td>what would be found by each</td></tr>
 * <tr><td>{@link OfRefusal}</td><td>the act that led to the status which refuses</td><td>none</td></tr>
 * </tbody>
 * </table>
 */
public sealed interface Derivation {
    /**
     * What the answer rests on.
     *
     * @return the organisation, the account that answers, the horizon and what is assumed
     */
    Provenance provenance();

    /**
     * What leads to the answer.
     *
     * @return the steps in their order
     */
    List<Step> steps();

    /**
     * The other accounts for and against the answer, and those that are silent.
     *
     * @return one for each other account, about a roster one for each of its states and each other account; by state, then by account
     */
    List<? extends Voice<?>> voices();

    /**
     * Why a state stands where it stands.
     *
     * @param answer the answer
     * @param first the first act of the state, if all of them are later than the day
     * @param steps the acts that decide it
     * @param voices the other accounts, each with its own possible statuses
     */
    record OfStanding(
            StandingAnswer answer,
            Optional<MembershipEvent> first,
            List<Step> steps,
            List<Voice<Set<MembershipStatus>>> voices)
            implements Derivation {
        /**
         * Why a state stands where it stands.
         *
         * @param answer the answer
         * @param first the first act of the state, if all of them are later than the day
         * @param steps the acts that decide it
         * @param voices the other accounts
         */
        public OfStanding {
            steps = List.copyOf(steps);
            voices = List.copyOf(voices);
        }

        @Override
        public Provenance provenance() {
            return answer.provenance();
        }
    }

    /**
     * Why the members of a day are those.
     *
     * @param answer the answer
     * @param steps the beginnings of the stages that are possible, then the acts of each state by alpha-2 code
     * @param voices the other accounts, for each state with its own possible statuses; against the answer are those that contradict whether it
     *     counts
     */
    record OfRoster(RosterAnswer answer, List<Step> steps, List<Voice<Set<MembershipStatus>>> voices)
            implements Derivation {
        /**
         * Why the members of a day are those.
         *
         * @param answer the answer
         * @param steps the stages, then the acts of each state
         * @param voices the other accounts, for each state
         */
        public OfRoster {
            steps = List.copyOf(steps);
            voices = List.copyOf(voices);
        }

        @Override
        public Provenance provenance() {
            return answer.provenance();
        }
    }

    /**
     * Why something was found to be in order or not.
     *
     * @param finding the finding, with its reasons
     * @param provenance what it rests on
     * @param steps the versions of the rule that the finding cites
     * @param voices the other accounts, each with the verdict that follows from its members; silent where it follows from none that this is
     *     asked at all
     */
    record OfFinding(Finding finding, Provenance provenance, List<Step> steps, List<Voice<Verdict>> voices)
            implements Derivation {
        /**
         * Why something was found to be in order or not.
         *
         * @param finding the finding
         * @param provenance what it rests on
         * @param steps the versions of the rule
         * @param voices the other accounts
         */
        public OfFinding {
            steps = List.copyOf(steps);
            voices = List.copyOf(voices);
        }
    }

    /**
     * Why an act is refused.
     *
     * @param fault what is wrong: for a refused act the state, its status, the act, the day and what would be permitted
     * @param provenance what it rests on, with what was assumed
     * @param steps the act that led to the status which refuses, if there is any
     */
    record OfRefusal(HistoryFault fault, Provenance provenance, List<Step> steps) implements Derivation {
        /**
         * Why an act is refused.
         *
         * @param fault what is wrong
         * @param provenance what it rests on
         * @param steps the act that led to the status which refuses
         */
        public OfRefusal {
            steps = List.copyOf(steps);
        }

        @Override
        public List<Voice<Verdict>> voices() {
            return List.of();
        }
    }

    /**
     * Why a state stands where it stands.
     *
     * @param answer the answer
     * @param accounts the accounts that were asked
     * @return the derivation
     */
    static OfStanding of(StandingAnswer answer, Accounts accounts) {
        Standing standing = answer.standing();
        MembershipHistory history = accounts.history(answer.provenance().account());
        return new OfStanding(
                answer,
                history.firstActAfter(standing.country(), answer.day()),
                acts(standing),
                voices(accounts, answer.provenance(), standing.country(), answer.day(), answer.dissents()));
    }

    /**
     * Why the members of a day are those.
     *
     * @param answer the answer
     * @param accounts the accounts that were asked
     * @return the derivation
     */
    static OfRoster of(RosterAnswer answer, Accounts accounts) {
        MembershipHistory history = accounts.history(answer.provenance().account());
        List<Step> steps = new ArrayList<>();
        history.stages().events().stream()
                .filter(event -> answer.roster().possibleStages().contains(event.stage()))
                .forEach(event -> steps.add(new Step.Beginning(event)));
        List<Voice<Set<MembershipStatus>>> voices = new ArrayList<>();
        answer.roster().standings().values().forEach(standing -> steps.addAll(acts(standing)));
        accounts.countries()
                .forEach(country -> voices.addAll(voices(
                        accounts,
                        answer.provenance(),
                        country,
                        answer.roster().day(),
                        answer.dissents().stream()
                                .filter(dissent -> dissent.country() == country)
                                .toList())));
        return new OfRoster(answer, steps, voices);
    }

    /**
     * Why something was found to be in order or not.
     *
     * @param finding the finding
     * @param provenance what it rests on
     * @param rules the rules by which it was found
     * @param others what is found by each other account, by its name
     * @return the derivation
     */
    static OfFinding of(Finding finding, Provenance provenance, RuleBook rules, Map<String, ComplianceReport> others) {
        List<Step> steps = new ArrayList<>();
        rules.versions(finding.rule()).stream()
                .filter(version -> finding.ruling().citations().containsAll(version.citations()))
                .forEach(version -> steps.add(new Step.Rule(version)));
        List<Voice<Verdict>> voices = new ArrayList<>();
        others.forEach((account, report) -> {
            Optional<Verdict> says = report.findings().stream()
                    .filter(other -> other.rule().equals(finding.rule())
                            && other.subject().equals(finding.subject()))
                    .map(Finding::verdict)
                    .findFirst();
            boolean against = says.isPresent()
                    && says.get().isPermitted().contradicts(finding.verdict().isPermitted());
            voices.add(new Voice<>(account, Optional.empty(), stance(says, against), says, List.of()));
        });
        return new OfFinding(finding, provenance, steps, voices);
    }

    /**
     * Why events make no history.
     *
     * @param refusal what was refused
     * @param provenance what it rests on, with what was assumed
     * @return a derivation for each fault, in their order
     */
    static List<OfRefusal> of(InvalidHistoryException refusal, Provenance provenance) {
        return refusal.faults().stream()
                .map(fault -> new OfRefusal(fault, provenance, before(fault, refusal.events())))
                .toList();
    }

    private static List<Step> before(HistoryFault fault, List<MembershipEvent> events) {
        List<Step> steps = new ArrayList<>();
        if (fault instanceof HistoryFault.RefusedAct) {
            MembershipStatus status = MembershipStatus.OUTSIDE;
            for (MembershipEvent event : events.subList(0, fault.position())) {
                Optional<MembershipStatus> next = MembershipStateMachine.next(status, event.act());
                if (event.country() == fault.event().country() && next.isPresent()) {
                    status = next.get();
                    DateInterval window = DateInterval.from(event.date());
                    steps.clear();
                    steps.add(new Step.Act(new Standing.Ground(event, window, Certainty.YES, status)));
                }
            }
        }
        return steps;
    }

    private static List<Step> acts(Standing standing) {
        return standing.because().stream().<Step>map(Step.Act::new).toList();
    }

    private static List<Voice<Set<MembershipStatus>>> voices(
            Accounts accounts,
            Provenance provenance,
            Country country,
            LocalDate day,
            Collection<? extends Dissent<?>> dissents) {
        // Whatever they say: every account that speaks of the state.
        List<Dissent<Standing>> speaking = accounts.dissents(
                provenance.account(),
                country,
                DateInterval.of(day, day),
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
                    return new Voice<>(
                            name,
                            Optional.of(country),
                            stance(says, against),
                            says,
                            spoken.map(Dissent::citations).orElse(List.of()));
                })
                .toList();
    }

    private static Voice.Stance stance(Optional<?> says, boolean against) {
        return says.isEmpty() ? Voice.Stance.SILENT : against ? Voice.Stance.AGAINST : Voice.Stance.FOR;
    }
}
