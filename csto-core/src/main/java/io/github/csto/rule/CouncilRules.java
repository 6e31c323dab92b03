package io.github.csto.rule;

import io.github.csto.council.AssistanceCase;
import io.github.csto.council.Belonging;
import io.github.csto.council.Chairmanship;
import io.github.csto.council.Decision;
import io.github.csto.council.Seat;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.time.Certainty;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The rules of the Collective Security Council and the obligations of the Charter that the library judges. The statement, dates and
 * citations of each are in the register ({@code rules.tsv}).
 */
public final class CouncilRules {
    private static final List<Rule<?>> LISTED = new ArrayList<>();

    /** Who sits for a member state (001:13). */
    public static final Rule<Seat> CSC_COMPOSITION = listed(new Composition());

    /** A decision falls under a power of the Council (001:14-21). */
    public static final Rule<Decision> CSC_COMPETENCE = listed(new Competence());

    /** Measures for peace and security are reported to the UN Security Council (001:19). */
    public static final Rule<Decision> CSC_UN_NOTICE = listed(new UnitedNationsNotice());

    /** How many sessions a year (001:26). */
    public static final Rule<Year> CSC_FREQUENCY = listed(new Frequency());

    /** Who may convene an extraordinary session (001:26). */
    public static final Rule<Session> CSC_EXTRAORDINARY = listed(new Extraordinary());

    /** Decisions are taken at sittings, by rules of procedure of their own (001:26). */
    public static final Rule<Decision> CSC_SITTING = listed(new Sitting());

    /** Limited format unless a member objects to it (001:26). */
    public static final Rule<Decision> CSC_LIMITED = listed(new LimitedFormat());

    /** Who chairs a session (001:27). */
    public static final Chair CSC_CHAIR = listed(new Chair());

    /** Special commissions and working bodies (001:28). */
    public static final Rule<Decision> CSC_BODIES = listed(new Bodies());

    /** The member states fund the Council in equal shares (001:28). */
    public static final Funding CSC_FUNDING = listed(new Funding());

    /** No membership of another military alliance or group of states (003:168). */
    public static final Rule<Belonging> CHARTER_OTHER_ALLIANCE = listed(new OtherAlliance());

    /** Aggression against one is aggression against all (003:168, 001:18-19). */
    public static final Rule<AssistanceCase> CHARTER_ASSISTANCE = listed(new Assistance());

    /** Decisions by consensus (Article 12 of the Charter). */
    public static final Rule<Decision> CHARTER_CONSENSUS = listed(new Consensus());

    /** Notice before a member leaves (Article 19 of the Charter). */
    public static final Rule<MembershipEvent> CHARTER_WITHDRAWAL_NOTICE = listed(new WithdrawalNotice());

    /** Consultations if security is threatened (Article 2 of the Treaty); nothing is judged by it. */
    public static final Rule<?> TREATY_CONSULTATION = listed(new Provision("TREATY-CONSULTATION", Rule.Kind.BINDING));

    /** Who may become a member (Article 19 of the Charter); nothing is judged by it. */
    public static final Rule<?> CHARTER_ACCESSION = listed(new Provision("CHARTER-ACCESSION", Rule.Kind.PERMISSIVE));

    /** Suspension and exclusion for a breach (Article 20 of the Charter); nothing is judged by it. */
    public static final Rule<?> CHARTER_SUSPENSION = listed(new Provision("CHARTER-SUSPENSION", Rule.Kind.PERMISSIVE));

    /** What the Council decides on a member in arrears (Article 25 of the Charter); nothing is judged by it. */
    public static final Rule<?> CHARTER_ARREARS =
            listed(new Provision("CHARTER-ARREARS", Rule.Kind.BINDING, Parameter.count("years")));

    /** The host presides and opens (002:38, 002:55). */
    public static final Rule<Session> PRACTICE_HOST = listed(new HostPresides());

    /** Who speaks when (004:30, 004:67). */
    public static final OrderOfSpeakers PRACTICE_ORDER = listed(new OrderOfSpeakers());

    /** A limited and a plenary part (002:20, 002:55, 004:251). */
    public static final Rule<Session> PRACTICE_FORMATS = listed(new Formats());

    /** When the chairmanship passes on (002:40, 004:239). */
    public static final Rule<Chairmanship> PRACTICE_HANDOVER = listed(new Handover());

    /** All of them, in the order of reports. */
    public static final List<Rule<?>> ALL = List.copyOf(LISTED);

    private static final Map<Rule<?>, Integer> PLACES = new HashMap<>();

    static {
        ALL.forEach(rule -> PLACES.put(rule, PLACES.size()));
    }

    /** The order of reports: the rules of the library first, then others by identifier. */
    public static final Comparator<Rule<?>> ORDER = CouncilRules::compare;

    private CouncilRules() {}

    private static <R extends Rule<?>> R listed(R rule) {
        LISTED.add(rule);
        return rule;
    }

    /** Reports compare a rule with itself most often. */
    private static int compare(Rule<?> one, Rule<?> other) {
        if (one.equals(other)) {
            return 0;
        }
        int places = Integer.compare(place(one), place(other));
        return places == 0 ? one.id().compareTo(other.id()) : places;
    }

    private static int place(Rule<?> rule) {
        return PLACES.getOrDefault(rule, PLACES.size());
    }

    /**
     * Returns the rule of an identifier.
     *
     * @param id the identifier, such as {@code CSC-CHAIR}
     * @return the rule of the library
     * @throws IllegalArgumentException if there is none; the message names those that there are
     */
    public static Rule<?> parse(String id) {
        Objects.requireNonNull(id, "id");
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow(() -> unknown(id, ALL));
    }

    static IllegalArgumentException unknown(String id, Collection<Rule<?>> known) {
        return new IllegalArgumentException("Unknown rule: \"" + id + "\"; there are "
                + known.stream().map(Rule::id).collect(Collectors.joining(", ")));
    }

    /** The states of which the answer is that one, by alpha-2 code. */
    static List<Country> having(Map<Country, Certainty> answers, Certainty answer) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue() == answer)
                .map(Map.Entry::getKey)
                .toList();
    }
}
