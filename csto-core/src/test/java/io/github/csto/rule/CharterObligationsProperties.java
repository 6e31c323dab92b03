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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Acts in an organisation, by turns joining and leaving it. */
    record Stay(List<Days> acts) {
        private static final List<MembershipAct> WAY =
                List.of(MembershipAct.ACCEDE, MembershipAct.WITHDRAW, MembershipAct.REJOIN);

        MembershipHistory history() {
            List<MembershipEvent> events = new ArrayList<>();
            for (Days act : acts) {
                events.add(MembershipEvent.of(Country.AM, WAY.get(events.size()), act.date()));
            }
            return MembershipHistory.of(events);
        }

        /** The days in, for every choice of exact days: bit n is day n. */
        Set<Integer> worlds() {
            Set<Integer> worlds = new HashSet<>();
            place(0, 0, 0, worlds);
            return worlds;
        }

        private void place(int next, int from, int in, Set<Integer> worlds) {
            if (next == acts.size()) {
                worlds.add(in);
                return;
            }
            for (int day = Math.max(from, acts.get(next).first());
                    day <= acts.get(next).last();
                    day++) {
                place(next + 1, day, in ^ from(day), worlds);
            }
        }
    }

    /** All days from one on. */
    private static int from(int day) {
        return (1 << (DAYS + 1)) - (1 << day);
    }

    @Property(tries = 3000)
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

        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        boolean mayBeBoth = false;
        for (int in : here.worlds()) {
            for (int also : there.worlds()) {
                for (int first = since.first(); first <= since.last(); first++) {
                    int bound = in & from(first);
                    int joined = also & ~(also << 1);
                    verdicts.add(
                            bound == 0
                                    ? Verdict.NOT_APPLICABLE
                                    : (bound & also) == 0
                                            ? Verdict.COMPLIES
                                            : alliance == Certainty.YES && (bound & joined) != 0
                                                    ? Verdict.VIOLATED
                                                    : Verdict.NOT_ESTABLISHED);
                    mayBeBoth |= (bound & also) != 0;
                }
            }
        }
        Verdict expected = verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.NOT_ESTABLISHED;
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
                .isEqualTo(mayBeBoth && alliance != Certainty.YES);
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
        return days().list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(acts -> acts.stream()
                        .sorted(Comparator.comparing(Days::first).thenComparing(Days::last))
                        .toList())
                .map(Stay::new)
                .withoutEdgeCases();
    }

    /** Armenia is a party since 2000; the obligation applies since 18 September 2003. */
    @ParameterizedTest
    @CsvSource({
        "1995, NOT_ESTABLISHED",
        "2000-01-01, NOT_ESTABLISHED",
        "2003-09-17, NOT_ESTABLISHED",
        "2003-09-18, VIOLATED",
        "2010, VIOLATED",
        "2003, NOT_ESTABLISHED",
    })
    void aMembershipFromBeforeIsAnotherMatterThanJoining(String joined, Verdict verdict) {
        OtherOrganisation shield = new OtherOrganisation(
                "Shield",
                MembershipHistory.of(
                        List.of(MembershipEvent.of(Country.AM, MembershipAct.ACCEDE, PartialDate.parse(joined)))),
                Certainty.YES,
                false,
                List.of());

        Ruling ruling = Procedure.of(Councils.rules(), Councils.members()).otherAlliance(Country.AM, shield);

        assertThat(ruling.verdict()).as("%s", ruling).isEqualTo(verdict);
        assertThat(ruling.reasons(Locale.ENGLISH))
                .endsWith(
                        verdict == Verdict.VIOLATED
                                ? "Armenia (AM) joined Shield as a party: on "
                                        + (joined.length() == 4
                                                ? "[" + joined + "-01-01.." + joined + "-12-31]"
                                                : joined)
                                : "It is not certain that Armenia (AM) joined Shield as a party while the obligation applied;"
                                        + " a membership from before is another matter");
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
                Reported.none(), Reported.unknown(), Reported.atLeast(Councils.DAY), Reported.of(Councils.DAY));
    }

    @Provide
    Arbitrary<Optional<Country>> assisted() {
        return Arbitraries.of(
                Optional.of(Country.AM), Optional.of(Country.UZ), Optional.of(Country.GE), Optional.empty());
    }
}
