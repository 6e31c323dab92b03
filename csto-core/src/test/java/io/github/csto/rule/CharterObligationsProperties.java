package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.AssistanceCase;
import io.github.csto.council.OtherOrganisation;
import io.github.csto.council.Reported;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What the Charter asks, against an oracle that goes through every choice of exact days, day by day. */
class CharterObligationsProperties {
    private static final int DAYS = 6;
    private static final LocalDate FIRST = LocalDate.of(2020, 2, 27);

    /** One day of some that follow each other. */
    record Days(int first, int last) {
        PartialDate date() {
            PartialDate start = PartialDate.of(FIRST.plusDays(first));
            return first == last ? start : PartialDate.between(start, PartialDate.of(FIRST.plusDays(last)));
        }
    }

    /** A stay in an organisation: joined on the one, left on the other day, if at all. */
    record Stay(Days joined, Optional<Days> left) {
        MembershipHistory history() {
            List<MembershipEvent> events = new ArrayList<>();
            events.add(MembershipEvent.of(Country.AM, MembershipAct.ACCEDE, joined.date()));
            left.ifPresent(days -> events.add(MembershipEvent.of(Country.AM, MembershipAct.WITHDRAW, days.date())));
            return MembershipHistory.of(events);
        }

        /** For every choice of exact days, whether the state is in on a day. */
        List<IntPredicate> worlds() {
            List<IntPredicate> worlds = new ArrayList<>();
            for (int in = joined.first(); in <= joined.last(); in++) {
                int first = in;
                if (left.isEmpty()) {
                    worlds.add(day -> day >= first);
                    continue;
                }
                for (int out = left.get().first(); out <= left.get().last(); out++) {
                    int end = out;
                    if (end >= first) {
                        worlds.add(day -> day >= first && day < end);
                    }
                }
            }
            return worlds;
        }
    }

    @Property
    void otherAllianceIsJudgedAsByGoingThroughEveryDayOfEveryWorld(
            @ForAll("stays") Stay here,
            @ForAll("stays") Stay there,
            @ForAll("days") Days since,
            @ForAll Certainty alliance,
            @ForAll boolean opposed) {
        RuleBook rules = RuleBook.of(List.of(RuleVersion.builder()
                .rule(CouncilRules.CHARTER_OTHER_ALLIANCE)
                .statement("No other alliance")
                .since(since.date())
                .build()));

        Ruling ruling = Procedure.of(rules, here.history())
                .otherAlliance(
                        Country.AM, new OtherOrganisation("Shield", there.history(), alliance, opposed, List.of()));

        boolean bound = false;
        boolean mayBeBoth = false;
        boolean certainlyBoth = false;
        for (int day = 0; day <= DAYS; day++) {
            int asked = day;
            boolean all = true;
            for (IntPredicate in : here.worlds()) {
                for (IntPredicate also : there.worlds()) {
                    for (int first = since.first(); first <= since.last(); first++) {
                        boolean applies = asked >= first;
                        bound |= in.test(asked) && applies;
                        boolean both = in.test(asked) && also.test(asked) && applies;
                        mayBeBoth |= both;
                        all &= both;
                    }
                }
            }
            certainlyBoth |= all;
        }
        Verdict expected = !bound
                ? Verdict.NOT_APPLICABLE
                : !mayBeBoth
                        ? Verdict.COMPLIES
                        : alliance == Certainty.YES && certainlyBoth ? Verdict.VIOLATED : Verdict.NOT_ESTABLISHED;
        assertThat(ruling.verdict()).as("%s", ruling).isEqualTo(expected);
        assertThat(String.join("; ", ruling.reasons(Locale.ENGLISH)))
                .contains(
                        switch (alliance) {
                            case YES -> "Shield is said to be a military alliance";
                            case NO -> "Shield is said to be something other than a military alliance";
                            case UNDETERMINED -> "Shield is not said to be a military alliance";
                        });
        assertThat(ruling.reasons(Locale.ENGLISH)
                        .contains("The aims of Shield are said to be opposed to those of the Organisation"))
                .isEqualTo(opposed);
        assertThat(ruling.reasons(Locale.ENGLISH).stream()
                        .anyMatch(reason -> reason.contains("other groups of states")))
                .isEqualTo(bound && mayBeBoth && alliance != Certainty.YES);
    }

    @Provide
    Arbitrary<Days> days() {
        return Arbitraries.integers()
                .between(0, DAYS)
                .tuple2()
                .map(ends -> new Days(Math.min(ends.get1(), ends.get2()), Math.max(ends.get1(), ends.get2())));
    }

    @Provide
    Arbitrary<Stay> stays() {
        return Combinators.combine(days(), days().optional())
                .as(Tuple::of)
                .filter(both -> both.get2().isEmpty()
                        || both.get2().get().last() >= both.get1().first())
                .map(both -> new Stay(both.get1(), both.get2()));
    }

    @Property
    void anAlliancesWhoseMembersAreNotToldLeavesItOpen(@ForAll Certainty alliance) {
        Ruling ruling = Procedure.of(Councils.rules(), Councils.members())
                .otherAlliance(
                        new OtherOrganisation("Shield", MembershipHistory.of(List.of()), alliance, false, List.of()));

        assertThat(ruling.verdict()).isEqualTo(Verdict.NOT_ESTABLISHED);
        assertThat(ruling.reasons(Locale.ENGLISH)).endsWith("Who belongs to Shield is not recorded");
    }

    /** Every combination of what is told of the steps. */
    @Property
    void assistanceIsOwedToAPartyThatIsAttacked(
            @ForAll Certainty aggression,
            @ForAll("told") Reported<PartialDate> requests,
            @ForAll("told") Reported<PartialDate> decisions,
            @ForAll("told") Reported<PartialDate> measures,
            @ForAll("told") Reported<PartialDate> notices,
            @ForAll("assisted") Optional<Country> assisted) {
        Ruling ruling = Procedure.of(Councils.rules(), Councils.members())
                .assistance(new AssistanceCase(
                        "a",
                        assisted,
                        Councils.OPEN_DAY,
                        aggression,
                        requests,
                        decisions,
                        measures,
                        notices,
                        List.of()));

        // Armenia is a party, Uzbekistan is one too, suspended or not; Georgia has left.
        boolean noParty = assisted.isPresent() && assisted.get() == Country.GE;
        boolean owed = assisted.isPresent() && !noParty && aggression == Certainty.YES;
        List<Reported<PartialDate>> steps = List.of(measures, notices);
        Verdict expected;
        if (noParty || aggression == Certainty.NO) {
            expected = Verdict.NOT_APPLICABLE;
        } else if (!owed) {
            expected = Verdict.NOT_ESTABLISHED;
        } else if (decisions.items().isEmpty()) {
            expected = Verdict.NOT_ESTABLISHED; // the Council examines; nothing says that it must decide
        } else if (steps.contains(Reported.<PartialDate>none())) {
            expected = Verdict.VIOLATED;
        } else {
            expected = steps.contains(Reported.<PartialDate>unknown()) ? Verdict.NOT_ESTABLISHED : Verdict.COMPLIES;
        }
        assertThat(ruling.verdict()).as("%s", ruling).isEqualTo(expected);
        boolean undecided = expected != Verdict.NOT_APPLICABLE && decisions.equals(Reported.<PartialDate>none());
        assertThat(ruling.reasons(Locale.ENGLISH)).hasSize(undecided ? 7 : 6);
        assertThat(ruling.reasons(Locale.ENGLISH)
                        .contains("The Council examines assistance (001:18); that it did not decide violates nothing"))
                .isEqualTo(undecided);
    }

    @Provide
    Arbitrary<Reported<PartialDate>> told() {
        return Arbitraries.of(
                Reported.none(),
                Reported.unknown(),
                Reported.atLeast(List.of(Councils.DAY)),
                Reported.all(List.of(Councils.DAY)));
    }

    @Provide
    Arbitrary<Optional<Country>> assisted() {
        return Arbitraries.of(
                Optional.of(Country.AM), Optional.of(Country.UZ), Optional.of(Country.GE), Optional.empty());
    }
}
