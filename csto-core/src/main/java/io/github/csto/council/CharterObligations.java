package io.github.csto.council;

import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What the parties owe each other by the Charter, each obligation judged in one place before or after the fact. A party is a member or a
 * self-suspended state. Verdicts follow from the arguments alone: no clock, no locale. Immutable and thread-safe.
 */
public final class CharterObligations {
    private final RuleBook rules;
    private final MembershipHistory parties;

    private CharterObligations(RuleBook rules, MembershipHistory parties) {
        this.rules = rules;
        this.parties = parties;
    }

    /**
     * The obligations by some rules, for the parties of a history.
     *
     * @param rules the rules, in their versions
     * @param parties who was a party when
     * @return the obligations
     */
    public static CharterObligations of(RuleBook rules, MembershipHistory parties) {
        return new CharterObligations(
                Objects.requireNonNull(rules, "rules"), Objects.requireNonNull(parties, "parties"));
    }

    /**
     * May this state belong to that other organisation too? It may not if that is a military alliance. Whether an organisation of which that
     * is not said is one of the "other groups of states" cannot be established: the passage does not say which it means. A member of the other
     * organisation that has suspended itself still belongs to it.
     *
     * @param country the state
     * @param other the other organisation, with its members
     * @return the ruling on {@link CouncilRule#CHARTER_OTHER_ALLIANCE} (003:168) over all days: {@link Verdict#COMPLIES} if the state is on no
     *     day both a party and in the other organisation while the obligation applies, {@link Verdict#NOT_APPLICABLE} if it is no party then
     */
    public Ruling otherAlliance(Country country, OtherOrganisation other) {
        CouncilRule rule = CouncilRule.CHARTER_OTHER_ALLIANCE;
        Timeline<Certainty> party = parties.timeline(country, Criterion.PARTY);
        Timeline<Certainty> both = party.combine(other.members().timeline(country, Criterion.PARTY), Certainty::and);
        Timeline<Certainty> applies = rules.applies(rule);
        Timeline<Certainty> judged = both.combine(applies, Certainty::and);
        String named = country.displayNameWithCode(Locale.ENGLISH);
        return rules.judge(rule, obligation -> {
            if (isNever(party.combine(applies, Certainty::and))) {
                obligation.because(named + " is no party while the obligation applies, since " + first(rule));
            } else if (isNever(judged)) {
                obligation.because(named + " is never a party and in " + other.name()
                        + " at once while the obligation applies, since " + first(rule));
            } else {
                obligation.because(named + " is a party and in " + other.name() + " at once: " + days(judged));
            }
            Timeline<Certainty> earlier = both.combine(
                    applies.map(answer -> answer == Certainty.NO ? Certainty.YES : Certainty.NO), Certainty::and);
            if (!isNever(earlier)) {
                obligation.because("Before the obligation applied, at once: " + days(earlier));
            }
            other.nature().forEach(obligation::because);
            if (isNever(judged)) {
                return obligation.is(
                        isNever(party.combine(applies, Certainty::and)) ? Verdict.NOT_APPLICABLE : Verdict.COMPLIES);
            }
            if (other.militaryAlliance() != Certainty.YES) {
                return obligation.open("Whether " + other.name()
                        + " is among the other groups of states that the obligation means is not told");
            }
            return isEver(judged) ? obligation.fails() : obligation.open("It is not certain that there is such a day");
        });
    }

    /**
     * May a state belong to that other organisation, whose members are not told?
     *
     * @param other the other organisation
     * @return the ruling on {@link CouncilRule#CHARTER_OTHER_ALLIANCE} (003:168), {@link Verdict#NOT_ESTABLISHED}
     */
    public Ruling otherAlliance(OtherOrganisation other) {
        return rules.judge(CouncilRule.CHARTER_OTHER_ALLIANCE, rule -> {
            other.nature().forEach(rule::because);
            return rule.open("Who belongs to " + other.name() + " is not told");
        });
    }

    private PartialDate first(CouncilRule rule) {
        return rules.versions(rule).get(0).since();
    }

    private static boolean isNever(Timeline<Certainty> answers) {
        return answers.equals(answers.map(answer -> Certainty.NO));
    }

    private static boolean isEver(Timeline<Certainty> answers) {
        return answers.changes().stream().anyMatch(change -> change.after() == Certainty.YES);
    }

    /** The days with a certain answer and those with an open one, in words; before the first act it is always no. */
    private static String days(Timeline<Certainty> answers) {
        List<LocalDate> turning =
                answers.changes().stream().map(Timeline.Change::day).toList();
        if (turning.isEmpty()) {
            return "";
        }
        LocalDate last = turning.get(turning.size() - 1);
        return answers.stretches(DateInterval.of(turning.get(0), last)).stream()
                .filter(stretch -> stretch.value() != Certainty.NO)
                .map(stretch -> (stretch.value() == Certainty.YES ? "certainly" : "perhaps") + " from "
                        + stretch.days().start()
                        + (stretch.days().end().equals(last)
                                ? " on"
                                : " to " + stretch.days().end()))
                .collect(Collectors.joining(", "));
    }

    /**
     * Was a party that was the victim of an aggression helped as the Charter and the powers of the Council have it: by a decision on assistance,
     * with measures, of which the UN Security Council was told? A request is told of among the reasons; nothing says that there must be one. How
     * soon a notice has to be given is judged by {@link CouncilProcedure#unitedNationsNotice}.
     *
     * @param assistance what is told of the case
     * @return the ruling on {@link CouncilRule#CHARTER_ASSISTANCE} (003:168, 001:18-19); {@link Verdict#NOT_APPLICABLE} if the state is no party
     *     or there was no such aggression
     */
    public Ruling assistance(AssistanceCase assistance) {
        PartialDate date = assistance.date();
        return rules.judge(CouncilRule.CHARTER_ASSISTANCE, date, rule -> {
            Certainty party = assistance
                    .assisted()
                    .map(country -> parties.meets(country, Criterion.PARTY, date))
                    .orElse(Certainty.UNDETERMINED);
            String named = assistance
                    .assisted()
                    .map(country -> country.displayNameWithCode(Locale.ENGLISH))
                    .orElse("The state that was to be helped, which is not told,");
            rule.because(
                    switch (party) {
                        case YES -> named + " is a party on " + date;
                        case NO -> named + " is no party on " + date;
                        case UNDETERMINED -> named + " is not certainly a party on " + date;
                    });
            rule.because(
                    switch (assistance.aggression()) {
                        case YES -> "It is the victim of an aggression by a state or a group of states";
                        case NO -> "It is not the victim of an aggression by a state or a group of states";
                        case UNDETERMINED ->
                            "Whether it is the victim of an aggression by a state or a group of states is not told";
                    });
            told(rule, "A request", assistance.requests());
            Certainty steps = told(rule, "A decision of the Council on assistance", assistance.decisions())
                    .and(told(rule, "A measure", assistance.measures()))
                    .and(told(rule, "A notice to the UN Security Council", assistance.notices()));
            Certainty owed = party.and(assistance.aggression());
            if (owed == Certainty.NO) {
                return rule.is(Verdict.NOT_APPLICABLE);
            }
            return switch (owed == Certainty.YES ? steps : Certainty.UNDETERMINED) {
                case YES -> rule.is(Verdict.COMPLIES);
                case NO -> rule.fails();
                case UNDETERMINED -> rule.is(Verdict.NOT_ESTABLISHED);
            };
        });
    }

    private static Certainty told(Case rule, String step, Listing<PartialDate> dates) {
        if (!dates.items().isEmpty()) {
            rule.because(step + ": "
                    + dates.items().stream()
                            .sorted(CouncilProcedure.BY_DATE)
                            .map(PartialDate::toString)
                            .collect(Collectors.joining(", ")));
            return Certainty.YES;
        }
        rule.because(step + (dates.complete() ? ": there was none" : " is not told"));
        return dates.complete() ? Certainty.NO : Certainty.UNDETERMINED;
    }
}
