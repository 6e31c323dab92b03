package io.github.csto;

import io.github.csto.account.Accounts;
import io.github.csto.account.PeriodAnswer;
import io.github.csto.account.Provenance;
import io.github.csto.account.Reconciliation;
import io.github.csto.account.RosterAnswer;
import io.github.csto.account.StandingAnswer;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.audit.Receipt;
import io.github.csto.compare.Comparison;
import io.github.csto.compare.DataSet;
import io.github.csto.council.CouncilRecord;
import io.github.csto.country.Country;
import io.github.csto.explain.Derivation;
import io.github.csto.membership.Assumption;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.InvalidHistoryException;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.register.Register;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The entry point: who belonged to an organisation on a day, how certain that is, which account says so, and which accounts disagree.
 *
 * <pre>{@code
 * Csto.fromSeeds().membersOn(LocalDate.of(1999, 6, 1)).members(); // [AM, BY, KG, KZ, RU, TJ]
 * }</pre>
 *
 * <p>It answers about one organisation according to one account: the reconciled account of the Collective Security Treaty Organization, unless
 * another is chosen. Acts may be {@linkplain #assuming assumed} on top of it. Questions beyond the account's {@linkplain #horizon() horizon} are
 * answered from the last known state and marked so; a day may be of any year. Immutable and thread-safe.
 */
public final class Csto extends ShortForms {
    private final Basis basis;

    private Csto(Basis basis) {
        this.basis = basis;
    }

    /**
     * Obtains the entry point to the register that comes with the library. The register is read once, on first use.
     *
     * @return the entry point, for the Collective Security Treaty Organization according to the reconciled account
     */
    public static Csto fromSeeds() {
        return of(Register.fromSeeds(), Register.CSTO);
    }

    /**
     * Obtains the entry point to a register, for {@value Register#CSTO} if the register has it, else for its only organisation.
     *
     * @param register the register, such as {@link Register#read} reads
     * @return the entry point, according to the preferred account
     * @throws IllegalArgumentException if it has several organisations and none is {@value Register#CSTO}, or no
     *     {@linkplain Accounts#preferred() preferred} account
     */
    public static Csto from(Register register) {
        return of(
                register,
                register.preferredOrganisation()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "Several organisations, choose one: " + String.join(", ", register.organisations()))));
    }

    /**
     * Obtains the entry point to a register, for one of its organisations.
     *
     * @param register the register
     * @param organisation the organisation
     * @return the entry point, according to the preferred account
     * @throws IllegalArgumentException if there is no such organisation, or no {@linkplain Accounts#preferred() preferred} account of it
     */
    public static Csto of(Register register, String organisation) {
        return new Csto(Basis.byPreferredAccount(register, organisation));
    }

    /**
     * Obtains the entry point to a register, for one of its organisations and one account.
     *
     * @param register the register
     * @param organisation the organisation
     * @param account the account
     * @return the entry point
     * @throws IllegalArgumentException if there is no such organisation or account
     */
    public static Csto of(Register register, String organisation, String account) {
        return new Csto(Basis.of(register, register.accounts(organisation), account, List.of()));
    }

    /**
     * Returns the entry point for another account, under the same assumptions.
     *
     * @param name the name of the account
     * @return the entry point
     * @throws IllegalArgumentException if there is no such account
     * @throws InvalidHistoryException if the assumptions contradict the account
     */
    public Csto withAccount(String name) {
        return new Csto(Basis.of(register(), register().accounts(organisation()), name, assumptions()));
    }

    /**
     * Returns an entry point with another order of trust, under the same assumptions. The answers are derived from the accounts that are named, and no other takes
     * part, though it may dissent. The account that answers is then called by their names, separated by commas.
     *
     * @param order the names of primary accounts, the most trusted first, such as {@code list, prose, table}
     * @return the entry point
     * @throws IllegalArgumentException if no account is named, or one that is not there, is derived or is named twice
     * @throws InvalidHistoryException if the assumptions and what is derived make no history
     */
    public Csto trusting(List<String> order) {
        Accounts trusting = register().accounts(organisation()).trusting(order);
        return new Csto(Basis.of(register(), trusting, Accounts.trustName(order), assumptions()));
    }

    /**
     * Returns how the account that answers comes about.
     *
     * @return the rules and steps by which it is derived from the primary accounts, without the assumptions
     */
    public Reconciliation reconciliation() {
        return basis.recorded().reconciliation(account());
    }

    /**
     * Returns an entry point that also assumes some acts. Every answer names the assumptions as part of what it rests on, in its {@link Provenance} or
     * {@link Receipt}; bare answers such as {@link #isMember} cannot.
     *
     * <p>Each act is placed by its date among the acts of its state. The other accounts take on the assumptions about a state too if the
     * state machine permits them there; otherwise they answer about that state as recorded. So an account does not dissent merely because
     * it lacks an assumption.
     *
     * <p>An act that is assumed without doubt settles the disputed act of the same kind with which it has a day in common, and a denial settles
     * that a disputed act did not happen.
     *
     * @param more the acts and denials to assume, in addition to those already assumed
     * @return an entry point whose answers are hypothetical; this one is unchanged
     * @throws InvalidHistoryException if a date leaves open where its act stands, or an act, an assumed one or one after it, is refused, or no
     *     possible course is left; its message says what would have been permitted
     * @throws IllegalArgumentException if an assumption may settle several disputed acts, or a denial settles none
     */
    @Override
    public Csto assuming(List<? extends Assumption> more) {
        List<Assumption> all =
                Stream.concat(assumptions().stream(), more.stream()).toList();
        return new Csto(Basis.of(register(), basis.recorded(), account(), all));
    }

    /**
     * Returns the assumed acts.
     *
     * @return the acts that no document records and the disputed acts that are denied, in the order in which they were given; empty unless the answers are hypothetical
     */
    public List<Assumption> assumptions() {
        return basis.answers().assumptions();
    }

    /**
     * Returns the register.
     *
     * @return the register
     */
    public Register register() {
        return basis.register();
    }

    /**
     * Returns the organisation.
     *
     * @return the organisation
     */
    public String organisation() {
        return basis.organisation();
    }

    /**
     * Returns the account that answers.
     *
     * @return the name of the account
     */
    public String account() {
        return basis.answers().account();
    }

    /**
     * Returns the history according to the account: the acts of all states, and everything that follows from them.
     *
     * @return the history
     */
    @Override
    public MembershipHistory history() {
        return basis.history();
    }

    @Override
    Certainty meets(Country country, Criterion criterion, LocalDate day) {
        return basis.meets(country, criterion, day);
    }

    /**
     * Checks whether a state is a member on a day. This is the bare answer, in logarithmic time and without allocation; it does not say whether
     * the day lies beyond the horizon.
     *
     * @param country the state
     * @param day the day
     * @return the answer
     */
    public Certainty isMember(Country country, LocalDate day) {
        return basis.meets(country, Criterion.MEMBER, day);
    }

    /**
     * Returns which states count on a day by a criterion.
     *
     * @param day the day
     * @param criterion who counts
     * @return the place of every state, with the dissents
     */
    @Override
    public RosterAnswer membersOn(LocalDate day, Criterion criterion) {
        Objects.requireNonNull(criterion, "criterion");
        return basis.answers().roster(day, criterion);
    }

    /**
     * Returns which states count by a criterion throughout a period, and which at some time in it.
     *
     * @param period the period
     * @param criterion who counts
     * @return both answers for every state, with the dissents
     */
    @Override
    public PeriodAnswer membersDuring(DateInterval period, Criterion criterion) {
        Objects.requireNonNull(criterion, "criterion");
        return basis.answers().during(period, criterion);
    }

    /**
     * Returns the status of a state on a day.
     *
     * @param country the state
     * @param day the day
     * @return its possible statuses, with the acts that decide them and the dissents
     */
    public StandingAnswer statusOf(Country country, LocalDate day) {
        return basis.answers().standing(country, day);
    }

    /**
     * Compares another data set with the account, for some states in a period.
     *
     * @param theirs the data set
     * @param criterion who counts
     * @param period the period
     * @param countries the states
     * @return the comparison
     */
    @Override
    public Comparison compare(DataSet theirs, Criterion criterion, DateInterval period, Collection<Country> countries) {
        return Comparison.of(
                basis.accounts(),
                basis.answers().provenance(period.end()),
                criterion,
                theirs,
                period,
                countries,
                register().sources().documents());
    }

    /**
     * Returns what judges steps and audits records of the Council's work by its rules.
     *
     * @return the judge, by the account and under the assumptions of this entry point
     */
    public Compliance compliance() {
        return new Compliance(register(), basis.accounts(), basis.answers());
    }

    /**
     * Audits a record of the Council's work by the rules about what it holds.
     *
     * @param record a record of the work of the organisation's Council
     * @return the report of {@link #compliance()}, which also audits by other rules
     */
    public ComplianceReport audit(CouncilRecord record) {
        return compliance().audit(record);
    }

    /**
     * Explains the status of a state on a day.
     *
     * @param country the state
     * @param day the day
     * @return the derivation of {@link #statusOf}
     */
    public Derivation.OfStanding explain(Country country, LocalDate day) {
        return Derivation.of(statusOf(country, day), basis.accounts(), basis.answers());
    }

    /**
     * Explains which states count on a day.
     *
     * @param day the day
     * @param criterion who counts
     * @return the derivation of {@link #membersOn(LocalDate, Criterion)}
     */
    @Override
    public Derivation.OfRoster explain(LocalDate day, Criterion criterion) {
        return Derivation.of(membersOn(day, criterion), basis.accounts(), basis.answers());
    }

    /**
     * Explains why assumptions were refused.
     *
     * @param refusal what {@link #assuming} threw
     * @param refused the assumptions that it was given
     * @return a derivation for each fault, in their order
     */
    public List<Derivation.OfRefusal> explain(InvalidHistoryException refusal, List<? extends Assumption> refused) {
        List<Assumption> all =
                Stream.concat(assumptions().stream(), refused.stream()).toList();
        return Derivation.of(refusal, basis.answers().provenance(account(), all), basis.answers());
    }

    /**
     * Checks whether a day lies beyond the account's horizon, so that the answer for it is the last known state.
     *
     * @param day the day
     * @return whether it is not certainly covered: true unless the latest source is certainly of that day or a later one
     */
    public boolean isBeyondHorizon(LocalDate day) {
        return basis.answers().isBeyondHorizon(account(), day);
    }

    /**
     * Checks whether an act of the history rests on weak sources only, by the claim of the most trusted account that has it.
     *
     * @param act the act
     * @return whether every source of that claim is {@linkplain io.github.csto.source.SourceDocument#isWeak() weak}
     */
    public boolean isWeak(MembershipEvent act) {
        return basis.answers().isWeak(act);
    }

    /**
     * Returns up to when the account is good.
     *
     * @return {@link Register#horizon(String, String)} of the account
     */
    @Override
    public PartialDate horizon() {
        return register().horizon(organisation(), account());
    }

    /**
     * Returns whom it asks.
     *
     * @return for example {@code CSTO by the account reconciled, up to 2026-02-15}
     */
    @Override
    public String toString() {
        return organisation() + " by the account " + account() + ", up to " + horizon()
                + (assumptions().isEmpty() ? "" : ", assuming " + assumptions());
    }
}
