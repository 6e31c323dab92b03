package io.github.csto.council;

import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Decision.Power;
import io.github.csto.council.Session.Request;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one implementation of every rule of the Council. It is asked before a step is taken, and the audit of a record asks it again after the
 * fact, so that what is refused before is what is reported after.
 *
 * <p>Who may ask, object or chair depends on who was a member on the day; where that is not certain and decides the matter, the verdict is
 * {@link Verdict#NOT_ESTABLISHED}. Every rule is {@link Verdict#NOT_APPLICABLE} on a date before its first version; on a date that may fall
 * under several versions the verdict is established only if all of them agree. Verdicts follow from the arguments alone: no clock, no
 * locale. Immutable and thread-safe.
 */
public final class CouncilProcedure {
    private static final BigDecimal CENT = new BigDecimal("0.01");
    static final Comparator<PartialDate> BY_DATE = Comparator.comparing(PartialDate::earliest)
            .thenComparing(PartialDate::latest)
            .thenComparing(PartialDate::toString);
    private static final Comparator<Request> BY_STATE =
            Comparator.comparing(Request::country).thenComparing(Request::date, BY_DATE);
    private static final Comparator<Objection> BY_OBJECTOR =
            Comparator.comparing(Objection::country).thenComparing(Objection::to);
    private static final List<Session.Part> PARTS = List.of(Session.Part.values());

    private final RuleBook rules;
    private final MembershipHistory members;

    private CouncilProcedure(RuleBook rules, MembershipHistory members) {
        this.rules = rules;
        this.members = members;
    }

    /**
     * The procedure by some rules, for the members of a history.
     *
     * @param rules the rules, in their versions
     * @param members who was a member when
     * @return the procedure
     */
    public static CouncilProcedure of(RuleBook rules, MembershipHistory members) {
        return new CouncilProcedure(Objects.requireNonNull(rules, "rules"), Objects.requireNonNull(members, "members"));
    }

    /**
     * The rules that it goes by.
     *
     * @return the rules
     */
    public RuleBook rules() {
        return rules;
    }

    /**
     * The history that says who was a member.
     *
     * @return the history
     */
    public MembershipHistory members() {
        return members;
    }

    private Ruling judge(CouncilRule rule, PartialDate date, Function<Case, Ruling> judgement) {
        return rules.judge(rule, date, judgement);
    }

    private Certainty isMember(Country country, PartialDate date) {
        return members.meets(country, Criterion.MEMBER, date);
    }

    private static String named(Country country) {
        return country.displayNameWithCode(Locale.ENGLISH);
    }

    private static String named(Collection<Country> countries) {
        return countries.stream().map(CouncilProcedure::named).collect(Collectors.joining(", "));
    }

    private static String names(Collection<? extends Enum<?>> values, String separator) {
        StringJoiner names = new StringJoiner(separator);
        values.forEach(value -> names.add(value.name()));
        return names.toString();
    }

    /** Whether a state is a member, in a sentence that says its status. */
    private String membership(Country country, PartialDate date) {
        Set<MembershipStatus> statuses = members.possibleStatuses(country, DateInterval.from(date));
        String status = names(statuses, " or ");
        return switch (isMember(country, date)) {
            case YES -> named(country) + " is a member on " + date + " (" + status + ")";
            case NO -> named(country) + " is not a member on " + date + " (" + status + ")";
            case UNDETERMINED ->
                "It is not certain whether " + named(country) + " is a member on " + date + " (" + status + ")";
        };
    }

    /**
     * May this person sit for that state? A president may, and so may whoever holds the president's office for the time being; a prime
     * minister may if national law empowers him to decide at the level of the Council, which the record has to say; nobody else may. The rule
     * does not speak of guests from states that are not members.
     *
     * @param representative who sits for which state
     * @param date the day of the session
     * @return the ruling on {@link CouncilRule#CSC_COMPOSITION} (001:13)
     */
    public Ruling representation(Representative representative, PartialDate date) {
        Country country = representative.country();
        return judge(CouncilRule.CSC_COMPOSITION, date, rule -> switch (isMember(country, date)) {
            case NO -> rule.silent(membership(country, date));
            case UNDETERMINED -> rule.open(membership(country, date));
            case YES -> representation(rule, representative);
        });
    }

    private static Ruling representation(Case rule, Representative representative) {
        String who = representative.name().orElse("Somebody") + " sits for " + named(representative.country());
        if (representative.office().isEmpty()) {
            return rule.open(who + "; the office is not told");
        }
        return switch (representative.office().get()) {
            case PRESIDENT -> rule.complies(who + " as president");
            case ACTING_PRESIDENT -> rule.complies(who + " as acting president, who holds the president's office");
            case OTHER -> rule.fails(who + " neither as president nor as prime minister");
            case PRIME_MINISTER ->
                switch (representative.isEmpowered()) {
                    case YES -> rule.complies(who + " as prime minister, whom national law empowers");
                    case NO -> rule.fails(who + " as prime minister, whom national law does not empower");
                    case UNDETERMINED ->
                        rule.open(
                                who
                                        + " as prime minister; whether national law empowers him to decide in the Council is not told");
                };
        };
    }

    /**
     * Who represents a member state of which no representative is recorded? The rule says who represents a state, not that it must attend.
     *
     * @param country the state
     * @param attendanceComplete whether the record tells of everybody who attended
     * @param date the day of the session
     * @return the ruling on {@link CouncilRule#CSC_COMPOSITION} (001:13): {@link Verdict#NOT_APPLICABLE} if the state did not attend,
     *     {@link Verdict#NOT_ESTABLISHED} if that is not certain
     */
    public Ruling representation(Country country, boolean attendanceComplete, PartialDate date) {
        return judge(CouncilRule.CSC_COMPOSITION, date, rule -> {
            if (isMember(country, date) == Certainty.NO) {
                return rule.silent(membership(country, date));
            }
            return attendanceComplete
                    ? rule.silent(named(country)
                            + " did not attend; the rule says who may sit for it, not that somebody must")
                    : rule.open(named(country) + " is not among those listed; whether somebody sat for it is not told");
        });
    }

    /**
     * Does the Council have a power for this decision?
     *
     * @param powers the powers that the decision relies on
     * @param date the day of the decision
     * @return the ruling on {@link CouncilRule#CSC_COMPETENCE} (001:14-21)
     */
    public Ruling competence(Listing<Power> powers, PartialDate date) {
        return judge(CouncilRule.CSC_COMPETENCE, date, rule -> {
            if (!powers.items().isEmpty()) {
                return rule.complies("It relies on " + names(sorted(powers.items(), Comparator.naturalOrder()), ", "));
            }
            return powers.complete()
                    ? rule.fails("It relies on none of the powers of the Council")
                    : rule.open("The powers that it relies on are not told");
        });
    }

    /**
     * Is this measure reported to the UN Security Council immediately? "Immediately" is a bound of the rule's version: so many days after
     * the decision, by the register's own reading one. A notice given beforehand is in time.
     *
     * @param powers the powers that the decision relies on; the rule speaks only of {@link Power#PEACE_MEASURES}
     * @param date the day of the decision
     * @param notices when it was reported
     * @return the ruling on {@link CouncilRule#CSC_UN_NOTICE} (001:19)
     */
    public Ruling unitedNationsNotice(Listing<Power> powers, PartialDate date, Listing<PartialDate> notices) {
        return judge(CouncilRule.CSC_UN_NOTICE, date, rule -> {
            if (!powers.items().contains(Power.PEACE_MEASURES)) {
                return powers.complete()
                        ? rule.silent("It is no measure to keep or restore peace and security")
                        : rule.open("Whether it is a measure to keep or restore peace and security is not told");
            }
            String bound = rule.number() + (rule.number() == 1 ? " day" : " days") + " after " + date;
            boolean possible = false;
            for (PartialDate notice : sorted(notices.items(), BY_DATE)) {
                if (!notice.latest().isAfter(date.earliest().plusDays(rule.number()))) {
                    return rule.complies("Reported on " + notice + ", not later than " + bound);
                }
                possible |= !notice.earliest().isAfter(date.latest().plusDays(rule.number()));
                rule.because("Reported on " + notice + "; to be reported not later than " + bound);
            }
            if (possible) {
                return rule.open("Whether that is in time depends on days that are not exactly told");
            }
            return notices.complete()
                    ? rule.fails("No notice was in time")
                    : rule.open("Whether another notice was given in time is not told");
        });
    }

    /**
     * Are there enough sessions in a calendar year? Regular and extraordinary sessions both count; informal meetings and joint meetings of
     * ministers do not. A session whose date is partial counts as possible in each year that it can fall in. The version that applies on 1
     * January applies to the whole year; a year that begins before the first version is not judged. Too few sessions are a violation only where
     * the record is complete for the whole year; so a year that is not over, or of which the record does not tell everything, is not
     * established.
     *
     * @param year the calendar year
     * @param sessions the dates of the sessions that count, of this year and others
     * @param complete whether these are all sessions of the year
     * @return the ruling on {@link CouncilRule#CSC_FREQUENCY} (001:26)
     */
    public Ruling frequency(Year year, Collection<PartialDate> sessions, boolean complete) {
        PartialDate first = PartialDate.of(year.atDay(1));
        PartialDate whole = PartialDate.of(year);
        return judge(CouncilRule.CSC_FREQUENCY, first, rule -> {
            long certain =
                    sessions.stream().filter(date -> date.isWithin(whole)).count();
            long possible = sessions.stream()
                    .filter(date -> date.isBefore(whole.earliest()) != Certainty.YES
                            && date.isAfter(whole.latest()) != Certainty.YES)
                    .count();
            String count = possible == certain
                    ? "Sessions recorded in " + year + ": " + certain
                    : "Sessions recorded in " + year + ": " + certain + ", and " + (possible - certain)
                            + " more that may fall in it";
            rule.because(count + "; at least " + rule.number() + " are to be held");
            if (certain >= rule.number()) {
                return rule.is(Verdict.COMPLIES);
            }
            if (possible >= rule.number()) {
                return rule.open("The exact days decide");
            }
            return complete ? rule.fails() : rule.open("The record is not complete for the whole year");
        });
    }

    /**
     * May these states convene an extraordinary session? Distinct states count, each of which is a member on the day of its request. A request
     * after the session has no effect. A state whose membership is undetermined leaves the matter open only if it decides the count.
     *
     * @param requests who asked and when
     * @param date the day of the session, or the day on which it is to be convened
     * @return the ruling on {@link CouncilRule#CSC_EXTRAORDINARY} (001:26), whose reasons name the requests that do not count
     */
    public Ruling extraordinarySession(Listing<Request> requests, PartialDate date) {
        return judge(CouncilRule.CSC_EXTRAORDINARY, date, rule -> {
            Map<Country, Certainty> counts = new EnumMap<>(Country.class);
            List<String> excluded = new ArrayList<>();
            for (Request request : sorted(requests.items(), BY_STATE)) {
                Certainty inTime = request.date().isAfter(date).not();
                Certainty member = isMember(request.country(), upTo(request.date(), date.latest()));
                if (inTime == Certainty.NO) {
                    excluded.add("The request of " + named(request.country()) + " on " + request.date()
                            + " is later than " + date);
                }
                if (member != Certainty.YES) {
                    excluded.add(membership(request.country(), request.date()));
                }
                counts.merge(request.country(), member.and(inTime), Certainty::or);
            }
            List<Country> certain = with(counts, Certainty.YES);
            List<Country> open = with(counts, Certainty.UNDETERMINED);
            rule.because("Requests of members: " + certain.size()
                    + (certain.isEmpty() ? "" : ", by " + named(certain))
                    + "; at least " + rule.number() + " are needed");
            excluded.stream().distinct().forEach(rule::because);
            if (certain.size() >= rule.number()) {
                return rule.is(Verdict.COMPLIES);
            }
            if (certain.size() + open.size() >= rule.number()) {
                return rule.open("It depends on " + named(open));
            }
            return requests.complete() ? rule.fails() : rule.open("Whether others asked too is not told");
        });
    }

    /** What is told within a listing has no order: reasons come in one of their own. */
    private static <T> List<T> sorted(List<T> items, Comparator<? super T> order) {
        return items.size() < 2 ? items : items.stream().sorted(order).toList();
    }

    /** The days of a date that are not later than another; the date itself if it has none. */
    private static PartialDate upTo(PartialDate date, LocalDate last) {
        if (!date.latest().isAfter(last) || date.earliest().isAfter(last)) {
            return date;
        }
        PartialDate first = PartialDate.of(date.earliest());
        return date.earliest().equals(last) ? first : PartialDate.between(first, PartialDate.of(last));
    }

    private static List<Country> with(Map<Country, Certainty> answers, Certainty answer) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue() == answer)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Is this decision taken at a sitting, by rules of procedure set for that meeting alone?
     *
     * @param session the session at which it is taken; empty if it is taken outside any. An informal meeting is no sitting.
     * @param date the day of the decision
     * @return the ruling on {@link CouncilRule#CSC_SITTING} (001:26)
     */
    public Ruling sitting(Optional<Session> session, PartialDate date) {
        return judge(CouncilRule.CSC_SITTING, date, rule -> {
            if (session.isEmpty()) {
                return rule.fails("It is not taken at a sitting");
            }
            if (!session.get().kind().isSession()) {
                return rule.fails("It is taken at a meeting that is no session of the Council: "
                        + session.get().id());
            }
            rule.because("It is taken at the session " + session.get().id());
            return switch (session.get().hasOwnRulesOfProcedure()) {
                case YES -> rule.complies("Rules of procedure were set for that meeting alone");
                case NO -> rule.fails("No rules of procedure were set for that meeting alone");
                case UNDETERMINED ->
                    rule.open("Whether rules of procedure were set for that meeting alone is not told");
            };
        });
    }

    /**
     * May this be decided in limited format? One member that objects to that procedure is enough against it. An objection by a state that is not
     * a member is noted and has no effect, and so is a vote against the decision itself. That no objection is recorded means that there was none
     * only if the record of them is complete.
     *
     * @param part the part of the session in which it is decided; the rule does not speak of the plenary part
     * @param objections who objects, and to what
     * @param date the day of the decision
     * @return the ruling on {@link CouncilRule#CSC_LIMITED} (001:26)
     */
    public Ruling limitedFormat(Optional<Session.Part> part, Listing<Objection> objections, PartialDate date) {
        return judge(CouncilRule.CSC_LIMITED, date, rule -> {
            if (part.isPresent() && part.get() == Session.Part.PLENARY) {
                return rule.silent("It is decided in plenary format");
            }
            if (part.isEmpty()) {
                return rule.open("Whether it is decided in limited format is not told");
            }
            Certainty objected = Certainty.NO;
            for (Objection objection : sorted(objections.items(), BY_OBJECTOR)) {
                String who = named(objection.country());
                if (objection.to() == Objection.To.DECISION) {
                    rule.because(who + " is against the decision itself, which is no objection to the limited format");
                    continue;
                }
                Certainty member = isMember(objection.country(), date);
                objected = objected.or(member);
                rule.because(
                        who + " objects to the limited format" + (member == Certainty.NO ? ", without effect" : ""));
                if (member != Certainty.YES) {
                    rule.because(membership(objection.country(), date));
                }
            }
            return switch (objected) {
                case YES -> rule.fails("A member objects; it stays on the record as what would have been decided");
                case UNDETERMINED -> rule.open("Whether a member objects is not certain");
                case NO ->
                    objections.complete()
                            ? rule.complies("No member objects to the limited format")
                            : rule.open("Whether another state objects is not told");
            };
        });
    }

    /**
     * Is this session chaired by the right state? The chair is the member on whose territory the session is held, unless the Council decided
     * otherwise: then a chairmanship with the date of that decision says so, and who chairs by it is in order only because of it. A
     * videoconference, or a session outside the territory of the members, has no host among them: the state that holds the chairmanship
     * presides. A chair that is not a member is never in order. That no decision is recorded means that there was none only if the record
     * is complete.
     *
     * @param session the session
     * @param chairmanships who holds the chair when
     * @param complete whether the chairmanships, and the decisions on them, are all there
     * @return the ruling on {@link CouncilRule#CSC_CHAIR} (001:27)
     */
    public Ruling chair(Session session, Collection<Chairmanship> chairmanships, boolean complete) {
        PartialDate date = session.date();
        return judge(CouncilRule.CSC_CHAIR, date, rule -> {
            if (!session.kind().isSession()) {
                return rule.silent("It is no session of the Council");
            }
            if (session.chair().isEmpty()) {
                return rule.open("Who chaired is not told");
            }
            Country chair = session.chair().get();
            Certainty member = isMember(chair, date);
            if (member == Certainty.NO) {
                return rule.fails(membership(chair, date) + ", and has the chair");
            }
            Ruling ruling = chair(rule, session, chair, chairmanships, complete);
            return member == Certainty.YES || ruling.verdict() == Verdict.VIOLATED
                    ? ruling
                    : rule.open(membership(chair, date));
        });
    }

    private Ruling chair(
            Case rule, Session session, Country chair, Collection<Chairmanship> chairmanships, boolean complete) {
        PartialDate date = session.date();
        List<Chairmanship> decided = chairmanships.isEmpty()
                ? List.of()
                : chairmanships.stream()
                        .filter(term -> term.decidedOtherwise().isPresent() && term.isHeldOn(date) != Certainty.NO)
                        .sorted(Comparator.comparing(Chairmanship::id))
                        .toList();
        List<Chairmanship> certain = decided.isEmpty()
                ? List.of()
                : decided.stream()
                        .filter(term -> term.isHeldOn(date) == Certainty.YES)
                        .toList();
        for (Chairmanship term : certain) {
            if (term.country() == chair) {
                return rule.because("In order only because of that: " + decision(term))
                        .is(Verdict.COMPLIES, true);
            }
        }
        if (!certain.isEmpty() && decided.stream().noneMatch(term -> term.country() == chair)) {
            return rule.fails(decision(certain.get(0)) + ", not " + named(chair));
        }
        if (!decided.isEmpty()) {
            decided.forEach(term -> rule.because(
                    decision(term) + (certain.contains(term) ? "" : "; whether for " + date + " is not certain")));
            return rule.is(Verdict.NOT_ESTABLISHED);
        }
        if (session.venue() != Session.Venue.VIDEOCONFERENCE) {
            if (session.host().isEmpty()) {
                return rule.open("On whose territory it was held is not told");
            }
            Country host = session.host().get();
            Certainty member = isMember(host, date);
            if (member == Certainty.YES && host == chair) {
                return rule.complies(named(chair) + " chairs on its own territory");
            }
            if (member == Certainty.YES) {
                rule.because("It was held on the territory of " + named(host) + ", and " + named(chair) + " chaired");
                return complete
                        ? rule.fails("The Council did not decide otherwise")
                        : rule.open("Whether the Council decided otherwise is not told");
            }
            rule.because(membership(host, date));
            if (member == Certainty.UNDETERMINED) {
                return rule.open("Whether it was held on the territory of a member is not certain");
            }
        } else {
            rule.because("A videoconference has no host territory; the state that holds the chairmanship presides");
        }
        return byChairmanship(rule, chair, chairmanships, date);
    }

    private static String decision(Chairmanship term) {
        return "The Council decided otherwise on " + term.decidedOtherwise().orElseThrow() + ": "
                + named(term.country()) + " has the chair";
    }

    private static Ruling byChairmanship(
            Case rule, Country chair, Collection<Chairmanship> chairmanships, PartialDate date) {
        Map<Country, Certainty> holders = holders(chairmanships, date);
        Certainty holds = holders.getOrDefault(chair, Certainty.NO);
        if (holds == Certainty.YES) {
            return rule.complies(named(chair) + " holds the chairmanship on " + date);
        }
        List<Country> others = with(holders, Certainty.YES);
        return holds == Certainty.NO && !others.isEmpty()
                ? rule.fails(named(others) + " holds the chairmanship on " + date + ", not " + named(chair))
                : rule.open("Whether " + named(chair) + " holds the chairmanship on " + date + " is not told");
    }

    private static Map<Country, Certainty> holders(Collection<Chairmanship> chairmanships, PartialDate date) {
        Map<Country, Certainty> holders = new EnumMap<>(Country.class);
        chairmanships.forEach(term -> holders.merge(term.country(), term.isHeldOn(date), Certainty::or));
        return holders;
    }

    /**
     * Who holds the chairmanship on a day? On the day on which it passes on, still the state that it passes on from.
     *
     * @param chairmanships who holds the chair when
     * @param date the day
     * @return every state that holds it or may, with the answer {@link Certainty#YES} or {@link Certainty#UNDETERMINED}, by alpha-2 code;
     *     empty if that is not told
     */
    public static Map<Country, Certainty> chairmanshipOn(Collection<Chairmanship> chairmanships, PartialDate date) {
        Map<Country, Certainty> holders = holders(chairmanships, date);
        holders.values().removeIf(answer -> answer == Certainty.NO);
        return Collections.unmodifiableMap(holders);
    }

    /**
     * May the Council create this body? A special commission may be created for a matter; working bodies may be confirmed for information and
     * organisation.
     *
     * @param body the body; empty if it is not known whether the decision creates one
     * @param date the day of the decision
     * @return the ruling on {@link CouncilRule#CSC_BODIES} (001:28)
     */
    public Ruling body(Optional<Decision.Body> body, PartialDate date) {
        return judge(CouncilRule.CSC_BODIES, date, rule -> {
            if (body.isEmpty()) {
                return rule.open("Whether it creates a body is not told");
            }
            return switch (body.get()) {
                case NONE -> rule.silent("It creates no body");
                case SPECIAL_COMMISSION -> rule.complies("It creates a special commission for a matter");
                case WORKING_BODY -> rule.complies("It confirms a working body for information or organisation");
                case COMMISSION_WITHOUT_MATTER -> rule.fails("It creates a special commission, but for no matter");
                case WORKING_BODY_FOR_ANOTHER_PURPOSE ->
                    rule.fails("It confirms a working body for another purpose than information and organisation");
                case BODY_FOR_AN_UNKNOWN_PURPOSE -> rule.open("What the body is for is not told");
            };
        });
    }

    /**
     * Do the members pay equal shares? As {@link #funding(Certainty, Map, PartialDate)}, where it is certain whether costs are shared.
     *
     * @param shares who pays what; empty if costs are not shared
     * @param date the day of the decision
     * @return the ruling on {@link CouncilRule#CSC_FUNDING} (001:28)
     */
    public Ruling funding(Map<Country, BigDecimal> shares, PartialDate date) {
        return funding(Certainty.of(!shares.isEmpty()), shares, date);
    }

    /**
     * Do the members pay equal shares? Each member pays one and nobody else does; since every cent of the total is assigned, shares may differ
     * by one cent.
     *
     * @param sharesCosts whether the decision shares out costs
     * @param shares who pays what; empty unless it does
     * @param date the day of the decision
     * @return the ruling on {@link CouncilRule#CSC_FUNDING} (001:28)
     */
    public Ruling funding(Certainty sharesCosts, Map<Country, BigDecimal> shares, PartialDate date) {
        return judge(CouncilRule.CSC_FUNDING, date, rule -> {
            if (shares.isEmpty()) {
                return sharesCosts == Certainty.NO
                        ? rule.silent("It does not share out costs")
                        : rule.open("Whether it shares out costs is not told");
            }
            boolean unequal = false;
            boolean open = false;
            Set<Country> concerned = EnumSet.copyOf(shares.keySet());
            concerned.addAll(members.countries());
            for (Country country : concerned) {
                Certainty member = isMember(country, date);
                if (member == Certainty.YES && !shares.containsKey(country)) {
                    rule.because(named(country) + " is a member and pays nothing");
                    unequal = true;
                } else if (member == Certainty.NO && shares.containsKey(country)) {
                    rule.because(membership(country, date) + ", and pays");
                    unequal = true;
                } else if (member == Certainty.UNDETERMINED) {
                    rule.because(membership(country, date));
                    open = true;
                }
            }
            BigDecimal least = Collections.min(shares.values());
            BigDecimal most = Collections.max(shares.values());
            if (most.subtract(least).compareTo(CENT) > 0) {
                rule.because("Shares run from " + least.toPlainString() + " to " + most.toPlainString());
                unequal = true;
            }
            if (unequal) {
                return rule.fails("The shares are not on a parity basis");
            }
            return open
                    ? rule.open("Who has to pay is not certain")
                    : rule.complies("The " + shares.size() + " members pay equal shares, to the cent");
        });
    }

    /**
     * How a sum is shared on a parity basis: equally, in exact arithmetic. The cents that are left over go one each to the first states by
     * alpha-2 code, so the shares add up to the total.
     *
     * @param total the sum, not negative and with no more than two decimals
     * @param payers the states that share it, at least one
     * @return the shares, by alpha-2 code ascending, each with two decimals
     * @throws IllegalArgumentException if the total is negative or finer than a cent, or nobody pays
     */
    public static Map<Country, BigDecimal> shares(BigDecimal total, Collection<Country> payers) {
        if (total.signum() < 0 || total.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("Not a sum of whole cents: " + total.toPlainString());
        }
        if (payers.isEmpty()) {
            throw new IllegalArgumentException("Nobody to share " + total.toPlainString());
        }
        List<Country> ordered = payers.stream().distinct().sorted().toList();
        BigDecimal[] parts = total.setScale(2, RoundingMode.UNNECESSARY)
                .movePointRight(2)
                .divideAndRemainder(BigDecimal.valueOf(ordered.size()));
        Map<Country, BigDecimal> shares = new LinkedHashMap<>();
        long left = parts[1].longValueExact();
        for (Country country : ordered) {
            BigDecimal cents = left-- > 0 ? parts[0].add(BigDecimal.ONE) : parts[0];
            shares.put(country, cents.movePointLeft(2).setScale(2, RoundingMode.UNNECESSARY));
        }
        return Collections.unmodifiableMap(shares);
    }

    /**
     * Does the host preside over the session held at his place, and open it?
     *
     * @param session the session
     * @return the ruling on {@link CouncilRule#PRACTICE_HOST} (002:38, 002:55)
     */
    public Ruling hostPresides(Session session) {
        return judge(CouncilRule.PRACTICE_HOST, session.date(), rule -> {
            if (!session.kind().isSession()) {
                return rule.silent("It is no session of the Council");
            }
            if (session.venue() == Session.Venue.VIDEOCONFERENCE) {
                return rule.silent("A videoconference has no host");
            }
            if (session.host().isEmpty()) {
                return rule.open("Who was the host is not told");
            }
            Country host = session.host().get();
            boolean departs = false;
            if (session.chair().isPresent() && session.chair().get() != host) {
                rule.because(named(host) + " was the host, and "
                        + named(session.chair().get()) + " presided");
                departs = true;
            }
            if (session.openedBy().isPresent() && session.openedBy().get() != host) {
                rule.because(named(host) + " was the host, and "
                        + named(session.openedBy().get()) + " opened the session");
                departs = true;
            }
            if (departs) {
                return rule.fails();
            }
            if (session.chair().isEmpty()) {
                return rule.open("Who presided is not told");
            }
            return session.openedBy().isEmpty()
                    ? rule.open(named(host) + " was the host and presided; who opened the session is not told")
                    : rule.complies(named(host) + " was the host, presided and opened the session");
        });
    }

    /** The places of all countries by the Russian alphabet of their names; collated when first asked for. */
    private static final class RussianAlphabet {
        static final Map<Country, Integer> PLACES = places();

        private static Map<Country, Integer> places() {
            Map<Country, Integer> places = new EnumMap<>(Country.class);
            Country.all().stream()
                    .sorted(Country.byRussianAlphabet())
                    .forEach(country -> places.put(country, places.size()));
            return places;
        }
    }

    /**
     * In which order the members speak: the state in the chair first, then the others by the Russian alphabet of the country names.
     *
     * @param chair the state in the chair
     * @param speakers who speaks; the chair need not be among them
     * @return the chair and the others in their order, each once
     */
    public static List<Country> speakingOrder(Country chair, Collection<Country> speakers) {
        List<Country> order = new ArrayList<>();
        order.add(Objects.requireNonNull(chair, "chair"));
        speakers.stream()
                .distinct()
                .filter(country -> country != chair)
                .sorted(Comparator.comparing(RussianAlphabet.PLACES::get))
                .forEach(order::add);
        return List.copyOf(order);
    }

    /**
     * Do the representatives speak in the established order, as {@link #speakingOrder} has it?
     *
     * @param session the session; those of its representatives count whose turn is told
     * @return the ruling on {@link CouncilRule#PRACTICE_ORDER} (004:30, 004:67)
     */
    public Ruling orderOfSpeakers(Session session) {
        return judge(CouncilRule.PRACTICE_ORDER, session.date(), rule -> {
            if (!session.kind().isSession()) {
                return rule.silent("It is no session of the Council");
            }
            if (session.chair().isEmpty()) {
                return rule.open("Who chaired is not told");
            }
            List<Representative> attended = session.attendance().items();
            List<Country> spoke = attended.stream()
                    .filter(representative -> representative.speaker().isPresent())
                    .sorted(Comparator.comparing(
                            representative -> representative.speaker().orElseThrow()))
                    .map(Representative::country)
                    .toList();
            if (spoke.size() < 2) {
                return rule.open("Who spoke when is not told");
            }
            Country chair = session.chair().get();
            List<Country> expected =
                    speakingOrder(chair, spoke).stream().filter(spoke::contains).toList();
            rule.because("Spoke in this order: " + named(spoke));
            if (!spoke.equals(expected)) {
                return rule.fails("The established order is " + named(expected));
            }
            return session.attendance().complete() && spoke.size() == attended.size() && spoke.contains(chair)
                    ? rule.complies("The chair first, then by the Russian alphabet")
                    : rule.open("That is the established order, but not everybody's turn is told");
        });
    }

    /**
     * Does the session have a limited and a plenary part?
     *
     * @param session the session
     * @return the ruling on {@link CouncilRule#PRACTICE_FORMATS} (002:20, 002:55, 004:251)
     */
    public Ruling formats(Session session) {
        return judge(CouncilRule.PRACTICE_FORMATS, session.date(), rule -> {
            if (!session.kind().isSession()) {
                return rule.silent("It is no session of the Council");
            }
            List<Session.Part> held = session.parts().items();
            if (held.containsAll(PARTS)) {
                return rule.complies("It had a limited and a plenary part");
            }
            String parts = PARTS.stream()
                    .filter(part -> !held.contains(part))
                    .map(part -> part.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" or "));
            return session.parts().complete()
                    ? rule.fails("It had no " + parts + " part")
                    : rule.open("Whether it had a " + parts + " part is not told");
        });
    }

    /**
     * Does the chairmanship pass on after the session that closes its term?
     *
     * @param term the chairmanship
     * @param sessions the dates of the sessions that count
     * @param complete whether these are all sessions of the time in which the term lies
     * @return the ruling on {@link CouncilRule#PRACTICE_HANDOVER} (002:40, 004:239)
     */
    public Ruling handover(Chairmanship term, Collection<PartialDate> sessions, boolean complete) {
        return judge(CouncilRule.PRACTICE_HANDOVER, term.until().orElse(term.since()), rule -> {
            if (term.until().isEmpty()) {
                return rule.open("When the chairmanship of " + named(term.country()) + " passed on is not told");
            }
            PartialDate until = term.until().get();
            Certainty closed = Certainty.NO;
            for (PartialDate session : sessions) {
                closed = closed.or(session.isAfter(until).not().and(term.since().isBefore(session)));
            }
            rule.because("The chairmanship of " + named(term.country()) + " passes on on " + until);
            return switch (closed) {
                case YES -> rule.complies("A session was held in its term, not later than that");
                case UNDETERMINED ->
                    rule.open("Whether a session was held in its term depends on days that are not exactly told");
                case NO ->
                    complete
                            ? rule.fails("No session was held in its term")
                            : rule.open("Whether a session was held in its term is not told");
            };
        });
    }
}
