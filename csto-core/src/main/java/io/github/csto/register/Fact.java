package io.github.csto.register;

import static io.github.csto.register.CellType.COUNTRY;
import static io.github.csto.register.CellType.TEXT;
import static io.github.csto.register.CellType.oneOf;
import static io.github.csto.register.CellType.orNothing;

import io.github.csto.account.RosterCheck;
import io.github.csto.council.Chairmanship;
import io.github.csto.council.Decision;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.Stage;
import io.github.csto.membership.StageEvent;
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
import io.github.csto.source.Claim;
import io.github.csto.time.PartialDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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
    private static final CellType<Optional<PartialDate>> WHEN = orNothing(CellType.DATE);
    static final Column<PartialDate> DATE = new Column<>("date", CellType.DATE);
    private static final Column<Optional<PartialDate>> DATE_IF_KNOWN = new Column<>(DATE.name(), WHEN);
    static final Column<Country> STATE = new Column<>("country", COUNTRY);
    private static final Column<Optional<Country>> STATE_IF_ANY = new Column<>(STATE.name(), orNothing(COUNTRY));
    private static final Column<String> NAME = new Column<>("name", TEXT);
    private static final Column<String> WORDS = new Column<>("text", TEXT);
    private static final Column<String> KIND = new Column<>("kind", TEXT);
    static final Column<String> TREATY = new Column<>("treaty", TEXT);
    static final Column<Optional<PartialDate>> SINCE = new Column<>("since", WHEN);
    static final Column<Optional<PartialDate>> UNTIL = new Column<>("until", WHEN);
    static final Column<List<PartialDate>> ATTESTED = new Column<>("attested", CellType.DATES);
    static final Column<Optional<PartialDate>> SIGNED = new Column<>("signed", WHEN);
    static final Column<Optional<String>> RENEWS = new Column<>("renews", orNothing(TEXT));
    static final Column<Optional<String>> AMENDS = new Column<>("amends", orNothing(TEXT));
    static final Column<String> HOLDER = new Column<>("holder", TEXT);
    static final Column<MembershipForm.Act> ACT = new Column<>("act", CellType.ACT);
    static final Column<List<Country>> STATES = new Column<>("countries", CellType.COUNTRIES);

    static final Column<String> RULE = new Column<>("rule", TEXT);
    static final Column<PartialDate> BEGINNING = new Column<>(SINCE.name(), CellType.DATE);
    static final Column<SortedMap<String, String>> PARAMETERS = new Column<>("parameters", CellType.PARAMETERS);

    /** Nothing has no beginning. */
    static final Column<Stage> STAGE =
            new Column<>("stage", oneOf(Arrays.asList(Stage.values()).subList(1, Stage.values().length)));

    private static final RecordForm<Tenure> TENURE = RecordForm.of(Tenure.class, SINCE, UNTIL, ATTESTED);

    /** The acts of states, by organisation, account and state; those of one state in their order. */
    public static final Fact<MembershipEvent> MEMBERSHIPS = new Fact<>(
            "memberships.tsv", true, true, Comparator.comparing(MembershipEvent::country), new MembershipForm());

    /** The beginnings of the stages of organisations, by organisation and stage. */
    public static final Fact<StageEvent> STAGES = new Fact<>(
            "stages.tsv",
            false,
            true,
            Comparator.comparing(StageEvent::stage),
            RecordForm.of(StageEvent.class, STAGE, DATE, ClaimForm.CITATIONS));

    /** The passages that name members at a date. */
    public static final Fact<RosterCheck> ROSTER_CHECKS = new Fact<>(
            "roster-checks.tsv",
            false,
            true,
            null,
            RecordForm.of(RosterCheck.class, DATE, new Column<>("says", oneOf(RosterCheck.Says.class)), STATES));

    /** The rules of Councils, in their versions; {@link Register#rules(String)} returns them as such. */
    static final Fact<RuleRow> RULES = of(
            "rules.tsv",
            RecordForm.of(
                    RuleRow.class,
                    RULE,
                    new Column<>("statement", TEXT),
                    BEGINNING,
                    UNTIL,
                    new Column<>(ClaimForm.ACCOUNT.name(), CellType.REMARK),
                    PARAMETERS,
                    ClaimForm.CITATIONS));

    /** The sessions of Councils, without those who attended. */
    public static final Fact<Session> SESSIONS = of("sessions.tsv", new CouncilForms.Sessions());

    /** Who sat for a state at a session. */
    static final Fact<Seat> ATTENDANCE = of("attendance.tsv", new CouncilForms.Attendance());

    /** The decisions of Councils. */
    public static final Fact<Decision> DECISIONS = of("decisions.tsv", new CouncilForms.Decisions());

    /** The chairmanships of Councils. */
    public static final Fact<Chairmanship> CHAIRMANSHIPS = of("chairmanships.tsv", new CouncilForms.Chairmanships());

    /** The bodies themselves: their names and lifetimes. */
    public static final Fact<Organisation> ORGANISATIONS = of(
            "organisations.tsv",
            RecordForm.of(
                    Organisation.class,
                    NAME,
                    new Column<>("founded", WHEN),
                    new Column<>("ceased", WHEN),
                    new Column<>("militaryAlliance", CellType.CERTAINTY),
                    new Column<>("opposed", CellType.WORDS)));

    /** The observers, of all accounts; {@link Register#observers(String)} ends them with the body. */
    public static final Fact<Observer> OBSERVERS = byAccount(
            "observers.tsv", RecordForm.of(Observer.class, STATE, new Column<>("body", orNothing(TEXT)), TENURE));

    /** The treaties. */
    public static final Fact<Treaty> TREATIES = of(
            "treaties.tsv",
            RecordForm.of(Treaty.class, TREATY, NAME, SIGNED, new Column<>("inForce", WHEN), RENEWS, AMENDS));

    /** The parties to treaties, and the states that opposed them. */
    public static final Fact<TreatyPart> TREATY_PARTIES = of(
            "treaty-parties.tsv",
            RecordForm.of(
                    TreatyPart.class,
                    TREATY,
                    STATE,
                    new Column<>("part", oneOf(TreatyPart.Part.class)),
                    DATE_IF_KNOWN));

    /** The terms of those who held offices, of all accounts. */
    public static final Fact<OfficeTerm> OFFICES = byAccount(
            "offices.tsv", RecordForm.of(OfficeTerm.class, new Column<>("office", TEXT), HOLDER, STATE_IF_ANY, TENURE));

    /** The organs. */
    public static final Fact<Organ> ORGANS =
            of("organs.tsv", RecordForm.of(Organ.class, new Column<>("organ", TEXT), NAME));

    /** The seat, the languages and other features. */
    public static final Fact<Feature> PROFILE =
            of("profile.tsv", RecordForm.of(Feature.class, new Column<>("feature", TEXT), new Column<>("value", TEXT)));

    /** The aims, the powers of the Council and the obligations of the members. */
    public static final Fact<Aim> AIMS = of(
            "aims.tsv",
            RecordForm.of(
                    Aim.class, new Column<>(KIND.name(), oneOf(Aim.Kind.class)), new Column<>("code", TEXT), WORDS));

    /** The exercises, operations and meetings. */
    public static final Fact<Activity> ACTIVITIES =
            of("activities.tsv", RecordForm.of(Activity.class, KIND, NAME, STATE_IF_ANY, DATE_IF_KNOWN));

    /** What was said about an organisation and is not an act. */
    public static final Fact<Statement> STATEMENTS = of(
            "statements.tsv",
            RecordForm.of(
                    Statement.class,
                    KIND,
                    new Column<>("speaker", orNothing(TEXT)),
                    STATE_IF_ANY,
                    DATE_IF_KNOWN,
                    WORDS));

    /** The states that are called founding members, of all accounts. */
    public static final Fact<Founder> FOUNDERS = byAccount("founders.tsv", RecordForm.of(Founder.class, STATE));

    /** The steps of the cases in which an organisation helped a member. */
    public static final Fact<AssistanceStep> ASSISTANCE = of(
            "assistance.tsv",
            RecordForm.of(
                    AssistanceStep.class,
                    new Column<>("case", TEXT),
                    new Column<>("step", oneOf(AssistanceStep.Step.class)),
                    STATE_IF_ANY,
                    new Column<>("amount", orNothing(TEXT)),
                    DATE_IF_KNOWN));

    /** In the order in which their faults are reported: first the memberships and the Council, then what else is known of organisations. */
    static final List<Fact<?>> ALL = List.of(
            MEMBERSHIPS,
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
            ASSISTANCE);

    /** What is recorded only of organisations whose memberships are. */
    static final List<Fact<?>> OF_MEMBERS =
            List.of(STAGES, ROSTER_CHECKS, RULES, SESSIONS, ATTENDANCE, DECISIONS, CHAIRMANSHIPS);

    private final Table<Claim<T>> table;

    private Fact(String file, boolean byAccount, boolean mustCite, @Nullable Comparator<T> within, Form<T> form) {
        table = new Table<>(
                file, file.equals("memberships.tsv"), order(within), new ClaimForm<>(byAccount, mustCite, form));
    }

    private static <T> Fact<T> of(String file, Form<T> form) {
        return new Fact<>(file, false, false, null, form);
    }

    private static <T> Fact<T> byAccount(String file, Form<T> form) {
        return new Fact<>(file, true, false, null, form);
    }

    /** By organisation, and then by identifier unless another order is given. */
    private static <T> Comparator<Claim<T>> order(@Nullable Comparator<T> within) {
        return (one, other) -> {
            int order = one.organisation().compareTo(other.organisation());
            if (order == 0 && within == null) {
                return one.id().compareTo(other.id());
            }
            if (order == 0) {
                order = one.account().orElse("").compareTo(other.account().orElse(""));
            }
            return order == 0 && within != null ? within.compare(one.value(), other.value()) : order;
        };
    }

    Table<Claim<T>> table() {
        return table;
    }

    /**
     * Returns the name of the table.
     *
     * @return the name of its file without the ending, such as {@code organs}
     */
    public String name() {
        return table.name();
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
