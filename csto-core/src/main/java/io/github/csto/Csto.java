package io.github.csto;

import io.github.csto.account.Accounts;
import io.github.csto.account.Dissent;
import io.github.csto.account.PeriodAnswer;
import io.github.csto.account.Provenance;
import io.github.csto.account.RosterAnswer;
import io.github.csto.account.StandingAnswer;
import io.github.csto.audit.Audit;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.audit.Receipt;
import io.github.csto.compare.Comparison;
import io.github.csto.compare.DataSet;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.OtherOrganisation;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.explain.Derivation;
import io.github.csto.membership.Assumption;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.InvalidHistoryException;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Standing;
import io.github.csto.organisation.Organisation;
import io.github.csto.register.Register;
import io.github.csto.register.RegisterException;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Facts;
import io.github.csto.rule.Rule;
import io.github.csto.rule.RuleBook;
import io.github.csto.rule.Ruling;
import io.github.csto.source.Claim;
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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
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
    private final List<Assumption> assumptions;
    private final MembershipHistory history;

    /** The accounts are as told; what is assumed comes on top of them. */
    private Csto(Register register, Accounts told, String account, List<Assumption> assumptions) {
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
     * What if states did something more? Every answer names the assumptions as part of what it rests on, in its {@link Provenance} or
     * {@link Receipt}; bare answers such as {@link #isMember} cannot.
     *
     * <p>Each act goes where its date puts it among the acts of its state. Each other account takes the assumptions about a state too if the
     * state machine permits them there, else it answers of that state as told; so an account does not dissent merely because it does not know
     * of an assumption.
     *
     * <p>An act that is assumed without doubt settles the disputed act of the same kind with which it has a day in common, and a denial settles
     * that a disputed act did not happen.
     *
     * @param more what is assumed, beside what already is
     * @return an entry point whose answers are hypothetical; this one is unchanged
     * @throws InvalidHistoryException if a date leaves open where its act stands, or an act, an assumed one or one after it, is refused, or no
     *     possible course is left; its message tells what would have been permitted
     * @throws IllegalArgumentException if an assumption may settle several disputed acts, or a denial settles none
     */
    public Csto assuming(List<? extends Assumption> more) {
        List<Assumption> all =
                Stream.concat(assumptions.stream(), more.stream()).toList();
        return new Csto(register, register.accounts(organisation()), account, all);
    }

    /**
     * What is assumed.
     *
     * @return the acts that no document tells and the disputed acts that are denied, in the order in which they were given; empty unless the answers are hypothetical
     */
    public List<Assumption> assumptions() {
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
                provenance(day),
                dissents(DateInterval.of(day, day), country -> asked -> asked.meets(country, criterion, day)),
                statusDissents(day, criterion));
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
                provenance(period.end()),
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
                day, history.standing(country, day), provenance(day), dissents(country, day, Criterion.MEMBER));
    }

    /** The accounts that have no possible status of the state in common with the answer. */
    private List<Dissent<Set<MembershipStatus>>> dissents(Country country, LocalDate day, Criterion criterion) {
        Certainty counts = history.meets(country, criterion, day);
        return accounts
                .dissents(
                        account,
                        country,
                        DateInterval.of(day, day),
                        asked -> asked.standing(country, day),
                        Standing::contradicts)
                .stream()
                .map(dissent -> {
                    Certainty says = accounts.history(dissent.account()).meets(country, criterion, day);
                    return new Dissent<>(
                            dissent.account(),
                            country,
                            says.contradicts(counts) ? Dissent.On.MEMBERSHIP : Dissent.On.STATUS,
                            dissent.says().possibleStatuses(),
                            dissent.citations());
                })
                .toList();
    }

    private List<Dissent<Set<MembershipStatus>>> statusDissents(LocalDate day, Criterion criterion) {
        List<String> names = accounts.names();
        return accounts.countries().stream()
                .flatMap(country -> dissents(country, day, criterion).stream())
                .filter(dissent -> dissent.on() == Dissent.On.STATUS)
                .sorted(Comparator.comparingInt(dissent -> names.indexOf(dissent.account())))
                .toList();
    }

    /**
     * Where does another data set say something else, and most likely why? From the first day that either tells of to the horizon.
     *
     * @param theirs the data set
     * @param criterion who counts
     * @return the comparison
     */
    public Comparison compare(DataSet theirs, Criterion criterion) {
        return compare(theirs, criterion, Comparison.wholePeriod(history, criterion, register.horizon(), theirs));
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
        return Comparison.of(accounts, provenance(period.end()), criterion, theirs, period);
    }

    /**
     * Judges a subject by a rule: a step before it is taken, or what was recorded after the fact, by the same call.
     *
     * @param rule the rule, such as {@link CouncilRules#CSC_EXTRAORDINARY}
     * @param subject what is judged, such as the session as it would be
     * @param <S> the type of the subject
     * @return the ruling, by the rules, the record and the members of the organisation; it carries the provenance of this entry point
     */
    public <S> Ruling judge(Rule<S> rule, S subject) {
        return rules().judge(rule, subject, facts());
    }

    /**
     * Returns the rules of the organisation's Council.
     *
     * @return the rules in their versions; without any if none are recorded
     */
    public RuleBook rules() {
        return register.rules(organisation());
    }

    /**
     * Returns what rules judge by: the members by the account that answers, the record of the Council's work, the other organisations, and what
     * other accounts say.
     *
     * @return the facts; {@link Facts#with(Session)} adds a proposed step
     */
    public Facts facts() {
        return facts(register.councilRecord(organisation()), account);
    }

    private Facts facts(CouncilRecord record, String by) {
        SortedMap<String, MembershipHistory> dissenting = new TreeMap<>();
        accounts.names().stream()
                .filter(name -> !name.equals(by))
                .forEach(name -> dissenting.put(name, accounts.history(name)));
        return Facts.of(accounts.history(by))
                .with(record)
                .withOthers(otherOrganisations())
                .withOtherAccounts(dissenting)
                .withProvenance(new Provenance(organisation(), by, register.horizon(), false, assumptions));
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
        Optional<Claim<Organisation>> claim = register.organisation(id);
        Optional<Organisation> body = claim.map(Claim::value);
        return new OtherOrganisation(
                name,
                members,
                body.map(Organisation::militaryAlliance).orElse(Certainty.UNDETERMINED),
                body.map(Organisation::opposed).orElse(List.of()).contains(organisation()),
                claim.map(Claim::citations).orElse(List.of()));
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
     * @param record a record of the Council's work
     * @return the report
     */
    public ComplianceReport audit(CouncilRecord record) {
        return audit(record, rules(), rules().rules());
    }

    /**
     * Was this in order by some rules?
     *
     * @param record a record of the Council's work
     * @param rules the book, perhaps with rules of your own
     * @param some the rules of the book to judge by
     * @return the report
     */
    public ComplianceReport audit(CouncilRecord record, RuleBook rules, Collection<? extends Rule<?>> some) {
        return audit(record, rules, some, account);
    }

    /** By one of the accounts, under the assumptions. */
    private ComplianceReport audit(
            CouncilRecord record, RuleBook rules, Collection<? extends Rule<?>> some, String by) {
        return Audit.of(rules, facts(record, by), new Receipt(version(), register.digest(), assumptions), some);
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
    public List<Derivation.OfFinding> explain(Rule<?> rule, CouncilRecord record) {
        return explain(rule, rules(), record);
    }

    /**
     * Why was it found to be in order, or not, by rules of one's own?
     *
     * @param rule the rule whose findings are to be explained
     * @param rules the book that has it
     * @param record a record of the Council's work
     * @return the derivation of each finding on the rule, in the order of the report
     */
    public List<Derivation.OfFinding> explain(Rule<?> rule, RuleBook rules, CouncilRecord record) {
        List<Rule<?>> only = List.of(rule);
        Map<String, ComplianceReport> others = new TreeMap<>();
        for (String name : accounts.names()) {
            if (!name.equals(account)) {
                others.put(name, audit(record, rules, only, name));
            }
        }
        Provenance provenance = new Provenance(organisation(), account, register.horizon(), false, assumptions);
        return audit(record, rules, only).findings().stream()
                .map(finding -> Derivation.of(finding, provenance, rules, others))
                .toList();
    }

    /**
     * Why is an assumption refused?
     *
     * @param refusal what {@link #assuming} threw
     * @param refused the assumptions that it was given
     * @return a derivation for each fault, in their order
     */
    public List<Derivation.OfRefusal> explain(InvalidHistoryException refusal, List<? extends Assumption> refused) {
        List<Assumption> all =
                Stream.concat(assumptions.stream(), refused.stream()).toList();
        return Derivation.of(refusal, new Provenance(organisation(), account, register.horizon(), false, all));
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

    private Provenance provenance(LocalDate lastDay) {
        return new Provenance(organisation(), account, register.horizon(), isBeyondHorizon(lastDay), assumptions);
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
