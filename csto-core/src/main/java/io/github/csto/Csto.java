package io.github.csto;

import io.github.csto.audit.Audit;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.audit.Receipt;
import io.github.csto.compare.Comparison;
import io.github.csto.compare.DataSet;
import io.github.csto.council.CharterObligations;
import io.github.csto.council.CouncilProcedure;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.CouncilRule;
import io.github.csto.council.OtherOrganisation;
import io.github.csto.country.Country;
import io.github.csto.explain.Derivation;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.InvalidHistoryException;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.Standing;
import io.github.csto.organisation.Organisation;
import io.github.csto.register.Accounts;
import io.github.csto.register.Basis;
import io.github.csto.register.Dissent;
import io.github.csto.register.PeriodAnswer;
import io.github.csto.register.Register;
import io.github.csto.register.RegisterException;
import io.github.csto.register.RosterAnswer;
import io.github.csto.register.StandingAnswer;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who belonged to an organisation on a day, how sure that is, on whose word, and who says otherwise.
 *
 * <pre>{@code
 * Csto.fromSeeds().membersOn(LocalDate.of(1999, 6, 1)).members(); // [AM, BY, KG, KZ, RU, TJ]
 * }</pre>
 *
 * <p>It asks one organisation's history by one account: that of the Collective Security Treaty Organization, reconciled, unless another is
 * chosen, and perhaps with {@linkplain #assuming assumed} acts. Questions beyond the register's {@linkplain Register#horizon() horizon} are answered from the last known state and marked so.
 * Immutable and thread-safe.
 */
public final class Csto {
    private final Register register;
    private final Accounts accounts;
    private final String account;
    private final List<MembershipEvent> assumptions;
    private final MembershipHistory history;

    /** The accounts are as told; what is assumed comes on top of them. */
    private Csto(Register register, Accounts told, String account, List<MembershipEvent> assumptions) {
        this.register = register;
        this.accounts = assumptions.isEmpty() ? told : told.assuming(account, assumptions);
        this.account = account;
        this.assumptions = assumptions;
        this.history = accounts.history(account);
    }

    /**
     * Asks the register that comes with the library. It is read once, when first asked for.
     *
     * @return the entry point, for the Collective Security Treaty Organization by the reconciled account
     */
    public static Csto fromSeeds() {
        return of(Register.fromSeeds(), Register.CSTO);
    }

    /**
     * Asks a register of the user's own, about {@value Register#CSTO} if it is there, else about the only organisation.
     *
     * @param folder the folder with the tables
     * @return the entry point, by the preferred account
     * @throws RegisterException if the folder is no register; it carries every fault
     * @throws IllegalArgumentException if it has several organisations and none is {@value Register#CSTO}, or no
     *     {@linkplain Accounts#preferred() preferred} account
     */
    public static Csto from(Path folder) {
        return from(Register.read(folder));
    }

    /**
     * Asks a register, about {@value Register#CSTO} if it is there, else about the only organisation.
     *
     * @param register the register
     * @return the entry point, by the preferred account
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
     * Asks a register about one of its organisations.
     *
     * @param register the register
     * @param organisation the organisation
     * @return the entry point, by the preferred account
     * @throws IllegalArgumentException if there is no such organisation, or no {@linkplain Accounts#preferred() preferred} account of it
     */
    public static Csto of(Register register, String organisation) {
        Accounts accounts = register.accounts(organisation);
        String account = accounts.preferred()
                .orElseThrow(() -> new IllegalArgumentException("Several accounts of " + organisation + ", choose one: "
                        + String.join(", ", accounts.names())));
        return new Csto(register, accounts, account, List.of());
    }

    /**
     * Asks a register about one of its organisations, by one account.
     *
     * @param register the register
     * @param organisation the organisation
     * @param account the account
     * @return the entry point
     * @throws IllegalArgumentException if there is no such organisation or account
     */
    public static Csto of(Register register, String organisation, String account) {
        return new Csto(register, register.accounts(organisation), account, List.of());
    }

    /**
     * The same about another organisation, without the assumptions, which are about this one.
     *
     * @param organisation the organisation
     * @return the entry point, by the preferred account
     * @throws IllegalArgumentException if there is no such organisation, or no {@linkplain Accounts#preferred() preferred} account of it
     */
    public Csto withOrganisation(String organisation) {
        return of(register, organisation);
    }

    /**
     * The same by another account, under the same assumptions.
     *
     * @param name the name of the account
     * @return the entry point
     * @throws IllegalArgumentException if there is no such account
     * @throws InvalidHistoryException if the assumptions and the account make no history
     */
    public Csto withAccount(String name) {
        return new Csto(register, register.accounts(organisation()), name, assumptions);
    }

    /**
     * What if states did something more? Every answer names the assumptions as part of what it rests on, in its {@link Basis} or
     * {@link Receipt}; bare answers such as {@link #isMember} and those of the {@link #procedure} cannot.
     *
     * <p>Each act goes where its date puts it among the acts of its state. Each other account takes the assumptions about a state too if the
     * state machine permits them there, else it answers of that state as told; so an account does not dissent merely because it does not know
     * of an assumption.
     *
     * @param more the acts that are assumed, beside those that already are
     * @return an entry point whose answers are hypothetical; this one is unchanged
     * @throws InvalidHistoryException if a date leaves open where its act stands, or an act, an assumed one or one after it, is refused; its
     *     message tells what would have been permitted
     */
    public Csto assuming(List<MembershipEvent> more) {
        List<MembershipEvent> all =
                Stream.concat(assumptions.stream(), more.stream()).toList();
        return new Csto(register, register.accounts(organisation()), account, all);
    }

    /**
     * What is assumed.
     *
     * @return the acts that no document tells, in the order in which they were given; empty unless the answers are hypothetical
     */
    public List<MembershipEvent> assumptions() {
        return assumptions;
    }

    /**
     * The register that is asked.
     *
     * @return the register
     */
    public Register register() {
        return register;
    }

    /**
     * The organisation that is asked about.
     *
     * @return the organisation
     */
    public String organisation() {
        return accounts.organisation();
    }

    /**
     * The account that answers.
     *
     * @return the name of the account
     */
    public String account() {
        return account;
    }

    /**
     * What the account tells: the acts of all states, and everything that follows from them.
     *
     * @return the history
     */
    public MembershipHistory history() {
        return history;
    }

    /**
     * Whether a state is a member on a day: the bare answer, in logarithmic time and without allocating anything. It does not say whether
     * the day lies beyond the horizon.
     *
     * @param country the state
     * @param day the day
     * @return the answer
     */
    public Certainty isMember(Country country, LocalDate day) {
        return history.isMember(country, day);
    }

    /**
     * Who is a member on a day.
     *
     * @param day the day
     * @return everybody's place, with the dissents
     */
    public RosterAnswer membersOn(LocalDate day) {
        return membersOn(day, Criterion.MEMBER);
    }

    /**
     * Who counts on a day.
     *
     * @param day the day
     * @param criterion who counts
     * @return everybody's place, with the dissents
     */
    public RosterAnswer membersOn(LocalDate day, Criterion criterion) {
        Objects.requireNonNull(criterion, "criterion");
        return new RosterAnswer(
                history.roster(day, criterion),
                basis(day),
                dissents(DateInterval.of(day, day), country -> asked -> asked.meets(country, criterion, day)));
    }

    /**
     * Who is a member throughout a period, and who at some time in it.
     *
     * @param period the period
     * @return both answers for every state, with the dissents
     */
    public PeriodAnswer membersDuring(DateInterval period) {
        return membersDuring(period, Criterion.MEMBER);
    }

    /**
     * Who counts throughout a period, and who at some time in it.
     *
     * @param period the period
     * @param criterion who counts
     * @return both answers for every state, with the dissents
     */
    public PeriodAnswer membersDuring(DateInterval period, Criterion criterion) {
        Objects.requireNonNull(criterion, "criterion");
        Map<Country, Certainty> throughout = new EnumMap<>(Country.class);
        Map<Country, Certainty> atAnyTime = new EnumMap<>(Country.class);
        for (Country country : history.countries()) {
            throughout.put(country, history.meetsThroughout(country, criterion, period));
            atAnyTime.put(country, history.meetsAtAnyTimeIn(country, criterion, period));
        }
        return new PeriodAnswer(
                period,
                criterion,
                history.stages().possibleStages(period),
                throughout,
                atAnyTime,
                basis(period.end()),
                dissents(period, country -> asked -> asked.meetsThroughout(country, criterion, period)),
                dissents(period, country -> asked -> asked.meetsAtAnyTimeIn(country, criterion, period)));
    }

    /**
     * Where a state stands on a day.
     *
     * @param country the state
     * @param day the day
     * @return its possible statuses, with the acts that decide them and the dissents
     */
    public StandingAnswer statusOf(Country country, LocalDate day) {
        return new StandingAnswer(
                day,
                history.standing(country, day),
                basis(day),
                accounts
                        .dissents(
                                account,
                                country,
                                DateInterval.of(day, day),
                                asked -> asked.standing(country, day),
                                Standing::contradicts)
                        .stream()
                        .map(dissent -> new Dissent<>(
                                dissent.account(), country, dissent.says().possibleStatuses(), dissent.citations()))
                        .toList());
    }

    /**
     * Where does another data set say something else, and most likely why? On the days that it covers, up to the horizon.
     *
     * @param theirs the data set
     * @param criterion who counts
     * @return the comparison
     */
    public Comparison compare(DataSet theirs, Criterion criterion) {
        return compare(theirs, criterion, Comparison.defaultPeriod(history, criterion, register.horizon(), theirs));
    }

    /**
     * Where does another data set say something else in a period, and most likely why?
     *
     * @param theirs the data set
     * @param criterion who counts
     * @param period the period
     * @return the comparison
     */
    public Comparison compare(DataSet theirs, Criterion criterion, DateInterval period) {
        return Comparison.of(accounts, basis(period.end()), criterion, theirs, period);
    }

    /**
     * Where does another data set say something else of some states in a period, and most likely why?
     *
     * @param theirs the data set
     * @param criterion who counts
     * @param period the period
     * @param countries the states
     * @return the comparison
     */
    public Comparison compare(DataSet theirs, Criterion criterion, DateInterval period, Collection<Country> countries) {
        return Comparison.of(accounts, basis(period.end()), criterion, theirs, period, countries);
    }

    /**
     * May this step be taken? The rules of the organisation's Council, for its members by the account that answers.
     *
     * @return the procedure
     */
    public CouncilProcedure procedure() {
        return CouncilProcedure.of(register.rules(organisation()), history);
    }

    /**
     * What the member states owe by the Charter, for its parties by the account that answers.
     *
     * @return the obligations
     */
    public CharterObligations obligations() {
        return CharterObligations.of(register.rules(organisation()), history);
    }

    /**
     * The other organisations that the register knows, each with its members by the preferred account; where there is none, once by each
     * account.
     *
     * @return the organisations, in alphabetical order
     */
    public List<OtherOrganisation> otherOrganisations() {
        List<OtherOrganisation> others = new ArrayList<>();
        for (String name : register.knownOrganisations()) {
            if (name.equals(organisation())) {
                continue;
            }
            if (!register.organisations().contains(name)) {
                others.add(other(name, name, MembershipHistory.of(List.of())));
                continue;
            }
            Accounts own = register.accounts(name);
            own.preferred()
                    .ifPresentOrElse(
                            preferred -> others.add(other(name, name, own.history(preferred))),
                            () -> own.names()
                                    .forEach(each -> others.add(
                                            other(name, name + " (account " + each + ")", own.history(each)))));
        }
        return List.copyOf(others);
    }

    private OtherOrganisation other(String id, String name, MembershipHistory members) {
        Optional<Organisation> told = register.dossier(id).organisation();
        return new OtherOrganisation(
                name,
                members,
                told.map(Organisation::militaryAlliance).orElse(Certainty.UNDETERMINED),
                told.map(Organisation::opposed).orElse(List.of()).contains(organisation()),
                told.map(Organisation::citations).orElse(List.of()));
    }

    /**
     * Was what the register tells of the Council's work, and of who belonged to other organisations, in order?
     *
     * @return the report
     */
    public ComplianceReport audit() {
        return audit(register.councilRecord(organisation()));
    }

    /**
     * Was this in order?
     *
     * @param record what is told of the Council's work
     * @return the report
     */
    public ComplianceReport audit(CouncilRecord record) {
        return audit(record, account);
    }

    /** By one of the accounts, under the assumptions. */
    private ComplianceReport audit(CouncilRecord record, String by) {
        Map<String, MembershipHistory> dissenting = new TreeMap<>();
        accounts.names().stream()
                .filter(name -> !name.equals(by))
                .forEach(name -> dissenting.put(name, accounts.history(name)));
        return Audit.of(
                CouncilProcedure.of(register.rules(organisation()), accounts.history(by)),
                record,
                otherOrganisations(),
                dissenting,
                new Receipt(version(), register.digest(), assumptions));
    }

    /**
     * Why does a state stand where it stands on a day?
     *
     * @param country the state
     * @param day the day
     * @return the derivation of {@link #statusOf}
     */
    public Derivation.OfStanding explain(Country country, LocalDate day) {
        return Derivation.of(statusOf(country, day), accounts);
    }

    /**
     * Why are those the members on a day?
     *
     * @param day the day
     * @param criterion who counts
     * @return the derivation of {@link #membersOn(LocalDate, Criterion)}
     */
    public Derivation.OfRoster explain(LocalDate day, Criterion criterion) {
        return Derivation.of(membersOn(day, criterion), accounts);
    }

    /**
     * Why was it found to be in order, or not?
     *
     * @param rule the rule whose findings are to be explained
     * @param record what is told of the Council's work
     * @return the derivation of each finding on the rule, in the order of the {@linkplain #audit(CouncilRecord) report}
     */
    public List<Derivation.OfFinding> explain(CouncilRule rule, CouncilRecord record) {
        Objects.requireNonNull(rule, "rule");
        Map<String, ComplianceReport> others = new TreeMap<>();
        for (String name : accounts.names()) {
            if (!name.equals(account)) {
                others.put(name, audit(record, name));
            }
        }
        Basis basis = new Basis(organisation(), account, register.horizon(), false, assumptions);
        return audit(record).findings().stream()
                .filter(finding -> finding.rule() == rule)
                .map(finding -> Derivation.of(finding, basis, register.rules(organisation()), others))
                .toList();
    }

    /**
     * Why is an assumption refused?
     *
     * @param refusal what {@link #assuming} threw
     * @param refused the assumptions that it was given
     * @return a derivation for each fault, in their order
     */
    public List<Derivation.OfRefusal> explain(InvalidHistoryException refusal, List<MembershipEvent> refused) {
        List<MembershipEvent> all =
                Stream.concat(assumptions.stream(), refused.stream()).toList();
        return Derivation.of(refusal, new Basis(organisation(), account, register.horizon(), false, all));
    }

    /**
     * The version of this library.
     *
     * @return for example {@code 0.1.0}
     */
    public static String version() {
        try (InputStream in = Csto.class.getResourceAsStream("version.txt")) {
            return new String(Objects.requireNonNull(in, "version.txt").readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether a day lies beyond the register's horizon, so that what is said of it is the last known state.
     *
     * @param day the day
     * @return whether it is not certainly covered: true unless the latest document is certainly of that day or a later one
     */
    public boolean isBeyondHorizon(LocalDate day) {
        return register.horizon().isBefore(day) != Certainty.NO;
    }

    private Basis basis(LocalDate lastDay) {
        return new Basis(organisation(), account, register.horizon(), isBeyondHorizon(lastDay), assumptions);
    }

    /** By account, then by state; also for states that only another account speaks of. */
    private List<Dissent<Certainty>> dissents(
            DateInterval days, Function<Country, Function<MembershipHistory, Certainty>> question) {
        List<String> names = accounts.names();
        return accounts.countries().stream()
                .flatMap(country ->
                        accounts
                                .dissents(account, country, days, question.apply(country), Certainty::contradicts)
                                .stream())
                .sorted((a, b) -> Integer.compare(names.indexOf(a.account()), names.indexOf(b.account())))
                .toList();
    }
}
