package io.github.csto.register;

import static io.github.csto.register.CellType.TEXT;
import static io.github.csto.register.CellType.oneOf;
import static io.github.csto.register.CellType.orNothing;
import static io.github.csto.register.Columns.ACCOUNT;
import static io.github.csto.register.Columns.AMENDS;
import static io.github.csto.register.Columns.ATTESTED;
import static io.github.csto.register.Columns.BEGINNING;
import static io.github.csto.register.Columns.BODY;
import static io.github.csto.register.Columns.DATE;
import static io.github.csto.register.Columns.FIRST_STATED;
import static io.github.csto.register.Columns.HOLDER;
import static io.github.csto.register.Columns.INPUTS;
import static io.github.csto.register.Columns.IN_FORCE;
import static io.github.csto.register.Columns.KIND;
import static io.github.csto.register.Columns.NAME;
import static io.github.csto.register.Columns.OFFICE;
import static io.github.csto.register.Columns.PARAMETERS;
import static io.github.csto.register.Columns.PART;
import static io.github.csto.register.Columns.RANK;
import static io.github.csto.register.Columns.RENEWS;
import static io.github.csto.register.Columns.RULE;
import static io.github.csto.register.Columns.SIGNED;
import static io.github.csto.register.Columns.SINCE;
import static io.github.csto.register.Columns.SPEAKER;
import static io.github.csto.register.Columns.STAGE;
import static io.github.csto.register.Columns.STATE;
import static io.github.csto.register.Columns.STATES;
import static io.github.csto.register.Columns.TREATY;
import static io.github.csto.register.Columns.UNTIL;
import static io.github.csto.register.Columns.WORDS;

import io.github.csto.account.Account;
import io.github.csto.account.RosterCheck;
import io.github.csto.council.Chairmanship;
import io.github.csto.council.Decision;
import io.github.csto.council.Session;
import io.github.csto.country.Wording;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.organisation.Activity;
import io.github.csto.organisation.Aim;
import io.github.csto.organisation.AssistanceStep;
import io.github.csto.organisation.Feature;
import io.github.csto.organisation.Founder;
import io.github.csto.organisation.Observer;
import io.github.csto.organisation.OfficeTerm;
import io.github.csto.organisation.Organ;
import io.github.csto.organisation.Organisation;
import io.github.csto.organisation.Statement;
import io.github.csto.organisation.Tenure;
import io.github.csto.organisation.Treaty;
import io.github.csto.organisation.TreatyPart;
import io.github.csto.register.ClaimForm.Kept;
import io.github.csto.rule.TextSeen;
import io.github.csto.source.Claim;
import io.github.csto.stage.StageEvent;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of fact: a table of the register, and the type of the facts in it. {@link Register#facts(Fact)} returns the claims of a kind. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * for (Claim<Organ> claim : register.facts(Fact.ORGANS, "CSTO")) {
 *     System.out.println(claim.value().name() + " (" + Citation.format(claim.citations()) + ")");
 * }
 * }</pre>
 *
 * @param <T> the type of the facts
 */
public final class Fact<T> {
    /** The names of the tables. */
    private enum Kind {
        MEMBERSHIPS,
        ACCOUNTS,
        STAGES,
        ROSTER_CHECKS,
        RULES,
        SESSIONS,
        ATTENDANCE,
        DECISIONS,
        CHAIRMANSHIPS,
        ORGANISATIONS,
        OBSERVERS,
        TREATIES,
        TREATY_PARTIES,
        OFFICES,
        ORGANS,
        PROFILE,
        AIMS,
        ACTIVITIES,
        STATEMENTS,
        FOUNDERS,
        ASSISTANCE
    }

    private static final List<Fact<?>> MADE = new ArrayList<>();

    /** The acts of states, by organisation, account and state; those of one state in their order. */
    public static final Fact<MembershipEvent> MEMBERSHIPS = new Fact<>(Kind.MEMBERSHIPS, Kept.BY_ACCOUNT, true);

    /** The accounts of the memberships of organisations: what each is, and its rank of trust or what it is derived from. */
    public static final Fact<Account> ACCOUNTS = of(Kind.ACCOUNTS);

    /** The beginnings of the stages of organisations, by organisation and stage. */
    public static final Fact<StageEvent> STAGES = new Fact<>(Kind.STAGES, Kept.BY_ACCOUNT_IF_NEED_BE, true);

    /** The passages that name members at a date. */
    public static final Fact<RosterCheck> ROSTER_CHECKS =
            new Fact<>(Kind.ROSTER_CHECKS, Kept.BY_ACCOUNT_IF_NEED_BE, true);

    /** The rules of Councils, in their versions; {@link Register#rules(String)} returns them as such. */
    static final Fact<RuleRow> RULES = of(Kind.RULES);

    /** The sessions of Councils, without those who attended. */
    public static final Fact<Session> SESSIONS = byAccountIfNeedBe(Kind.SESSIONS);

    /** Who sat for a state at a session. */
    static final Fact<AttendanceRow> ATTENDANCE = byAccountIfNeedBe(Kind.ATTENDANCE);

    /** The decisions of Councils. */
    public static final Fact<Decision> DECISIONS = byAccountIfNeedBe(Kind.DECISIONS);

    /** The chairmanships of Councils. */
    public static final Fact<Chairmanship> CHAIRMANSHIPS = byAccountIfNeedBe(Kind.CHAIRMANSHIPS);

    /** The bodies themselves: their names and lifetimes. */
    public static final Fact<Organisation> ORGANISATIONS = byAccountIfNeedBe(Kind.ORGANISATIONS);

    /** The observers, of all accounts; {@link Register#observers(String)} ends them with the body. */
    public static final Fact<Observer> OBSERVERS = byAccount(Kind.OBSERVERS);

    /** The treaties. */
    public static final Fact<Treaty> TREATIES = of(Kind.TREATIES);

    /** The signatories and the parties of treaties. */
    public static final Fact<TreatyPart> TREATY_PARTIES = byAccountIfNeedBe(Kind.TREATY_PARTIES);

    /** The terms of those who held offices, of all accounts. */
    public static final Fact<OfficeTerm> OFFICES = byAccount(Kind.OFFICES);

    /** The organs. */
    public static final Fact<Organ> ORGANS = of(Kind.ORGANS);

    /** The seat, the languages and other features. */
    public static final Fact<Feature> PROFILE = of(Kind.PROFILE);

    /** The aims, and the obligations of the members that no rule judges. */
    public static final Fact<Aim> AIMS = of(Kind.AIMS);

    /** The exercises, operations and meetings. */
    public static final Fact<Activity> ACTIVITIES = of(Kind.ACTIVITIES);

    /** What was said about an organisation and is not an act. */
    public static final Fact<Statement> STATEMENTS = byAccountIfNeedBe(Kind.STATEMENTS);

    /** The states that are called founding members, of all accounts. */
    public static final Fact<Founder> FOUNDERS = byAccount(Kind.FOUNDERS);

    /** The steps of the cases in which an organisation helped a member. */
    public static final Fact<AssistanceStep> ASSISTANCE = of(Kind.ASSISTANCE);

    /** In the order in which their faults are reported: first the memberships and the Council, then what else is known of organisations. */
    static final List<Fact<?>> ALL = List.copyOf(MADE);

    /** What is recorded only of organisations whose memberships are. */
    static final List<Fact<?>> OF_MEMBERS =
            List.of(ACCOUNTS, STAGES, ROSTER_CHECKS, RULES, SESSIONS, ATTENDANCE, DECISIONS, CHAIRMANSHIPS);

    private final Kind kind;
    private final Kept kept;
    private final boolean mustCite;

    /** Made when first asked for, so that a question makes only the tables that it needs. */
    private volatile @Nullable Table<Claim<T>> table;

    private Fact(Kind kind, Kept kept, boolean mustCite) {
        this.kind = kind;
        this.kept = kept;
        this.mustCite = mustCite;
        MADE.add(this);
    }

    private static <T> Fact<T> of(Kind kind) {
        return new Fact<>(kind, Kept.BY_NO_ACCOUNT, false);
    }

    private static <T> Fact<T> byAccount(Kind kind) {
        return new Fact<>(kind, Kept.BY_ACCOUNT, false);
    }

    private static <T> Fact<T> byAccountIfNeedBe(Kind kind) {
        return new Fact<>(kind, Kept.BY_ACCOUNT_IF_NEED_BE, false);
    }

    /** The columns of each table, and what they make. */
    private static Form<?> form(Kind kind) {
        return switch (kind) {
            case MEMBERSHIPS -> new MembershipForm();
            case ACCOUNTS ->
                RecordForm.of(
                        Account.class,
                        ACCOUNT,
                        RecordForm.of(
                                Wording.class,
                                new Column<>("english", TEXT),
                                new Column<>("french", CellType.REMARK),
                                new Column<>("russian", CellType.REMARK)),
                        RANK,
                        INPUTS,
                        new Column<>("complete", CellType.STATES_IF_ANY));
            case STAGES -> RecordForm.of(StageEvent.class, STAGE, DATE, ClaimForm.CITATIONS);
            case ROSTER_CHECKS ->
                RecordForm.of(RosterCheck.class, DATE, new Column<>("says", oneOf(RosterCheck.Says.class)), STATES);
            case RULES ->
                RecordForm.of(
                        RuleRow.class,
                        RULE,
                        new Column<>("statement", TEXT),
                        BEGINNING,
                        UNTIL,
                        new Column<>("endUnknown", CellType.FLAG, true),
                        new Column<>("textSeen", oneOf(TextSeen.class)).optional(),
                        FIRST_STATED,
                        ClaimForm.ACCOUNT.as(CellType.REMARK),
                        PARAMETERS,
                        ClaimForm.CITATIONS);
            case SESSIONS -> new CouncilForms.Sessions();
            case ATTENDANCE -> new CouncilForms.Attendance();
            case DECISIONS -> new CouncilForms.Decisions();
            case CHAIRMANSHIPS -> new CouncilForms.Chairmanships();
            case ORGANISATIONS ->
                RecordForm.of(
                        Organisation.class,
                        NAME,
                        new Column<>("founded", orNothing(CellType.DATE)),
                        new Column<>("ceased", orNothing(CellType.DATE)),
                        new Column<>("militaryAlliance", CellType.CERTAINTY),
                        new Column<>("opposed", CellType.WORDS));
            case OBSERVERS -> RecordForm.of(Observer.class, STATE, BODY.orNothing(), tenure());
            case TREATIES -> RecordForm.of(Treaty.class, TREATY, NAME, SIGNED, IN_FORCE, RENEWS, AMENDS);
            case TREATY_PARTIES ->
                RecordForm.of(
                        TreatyPart.class,
                        TREATY,
                        STATE,
                        PART.as(oneOf(TreatyPart.Role.class)),
                        DATE.orNothing(),
                        RecordForm.of(
                                TreatyPart.Steps.class,
                                dated(SIGNED.name()),
                                dated("ratified"),
                                dated("acceded"),
                                dated("deposited"),
                                dated(IN_FORCE.name()),
                                dated("suspended"),
                                dated("ended"),
                                MembershipForm.MANNER));
            case OFFICES -> RecordForm.of(OfficeTerm.class, OFFICE, HOLDER, STATE.orNothing(), tenure());
            case ORGANS -> RecordForm.of(Organ.class, new Column<>("organ", TEXT), NAME);
            case PROFILE -> RecordForm.of(Feature.class, new Column<>("feature", TEXT), new Column<>("value", TEXT));
            case AIMS -> RecordForm.of(Aim.class, KIND.as(oneOf(Aim.Kind.class)), new Column<>("code", TEXT), WORDS);
            case ACTIVITIES -> RecordForm.of(Activity.class, KIND, NAME, STATE.orNothing(), DATE.orNothing());
            case STATEMENTS ->
                RecordForm.of(
                        Statement.class,
                        KIND,
                        new Column<>("nature", oneOf(Statement.Nature.class)).optional(),
                        SPEAKER.orNothing(),
                        STATE.orNothing(),
                        DATE.orNothing(),
                        WORDS);
            case FOUNDERS -> RecordForm.of(Founder.class, STATE);
            case ASSISTANCE ->
                RecordForm.of(
                        AssistanceStep.class,
                        new Column<>("case", TEXT),
                        new Column<>("step", oneOf(AssistanceStep.Kind.class)),
                        STATE.orNothing(),
                        new Column<>("amount", orNothing(TEXT)),
                        DATE.orNothing());
        };
    }

    /** A date that may be unknown, in a column that a table may leave out. */
    private static Column<Optional<PartialDate>> dated(String name) {
        return new Column<>(name, CellType.DATE).optional();
    }

    private static RecordForm<Tenure> tenure() {
        return RecordForm.of(Tenure.class, SINCE, UNTIL, ATTESTED);
    }

    /** By organisation, and then by identifier, but for the acts and stages, which are ordered within their account; there the order of the rows may matter. */
    private static final class Order implements Comparator<Claim<?>> {
        @Override
        public int compare(Claim<?> one, Claim<?> other) {
            int order = one.organisation().compareTo(other.organisation());
            if (order != 0) {
                return order;
            }
            if (!(one.value() instanceof StageEvent) && !(one.value() instanceof MembershipEvent)) {
                return one.id().compareTo(other.id());
            }
            order = one.account().orElse("").compareTo(other.account().orElse(""));
            if (order != 0) {
                return order;
            }
            if (one.value() instanceof StageEvent stage && other.value() instanceof StageEvent next) {
                return stage.stage().compareTo(next.stage());
            }
            return ((MembershipEvent) one.value()).country().compareTo(((MembershipEvent) other.value()).country());
        }
    }

    /** Whether a claim of this kind needs a citation. */
    boolean mustCite() {
        return mustCite;
    }

    /** Always the same. */
    Table<Claim<T>> table() {
        Table<Claim<T>> known = table;
        if (known == null) {
            synchronized (this) {
                known = table == null ? make() : table;
                table = known;
            }
        }
        return known;
    }

    /** The table made anew. */
    @SuppressWarnings("unchecked") // the form of a kind makes the values that its constant names
    Table<Claim<T>> make() {
        return new Table<>(
                name() + ".tsv", kind == Kind.MEMBERSHIPS, new Order(), new ClaimForm<>(kept, mustCite, (Form<T>)
                        form(kind)));
    }

    /**
     * Returns the name of the table.
     *
     * @return the name of its file without the ending, such as {@code organs}
     */
    public String name() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the name.
     *
     * @return the same as {@link #name()}
     */
    @Override
    public String toString() {
        return name();
    }
}
