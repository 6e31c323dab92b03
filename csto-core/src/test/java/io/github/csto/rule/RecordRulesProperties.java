package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Reported;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.membership.Circumstances;
import io.github.csto.membership.Circumstances.Manner;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The rules and parameters that the public record brought, against every world that is left open. */
class RecordRulesProperties extends InSmallWorlds {
    private static final Rule<Decision> FUNDING = CouncilRules.CSC_FUNDING;

    private static RuleBook with(Rule<?> rule, String parameter, String value) {
        return RuleBook.of(List.of(RuleVersion.builder()
                .rule(rule)
                .statement("As it is.")
                .since(PartialDate.parse("1990"))
                .putParameters(parameter, value)
                .build()));
    }

    private static Verdict together(Set<Verdict> worlds) {
        return worlds.size() == 1 ? worlds.iterator().next() : Verdict.NOT_ESTABLISHED;
    }

    @Property(tries = 2000)
    void aDecisionIsByConsensusIfNoMemberIsAgainstIt(
            @ForAll("worlds") SmallWorlds worlds,
            @ForAll("objections") Reported<Objection> objections,
            @ForAll("dates") PartialDate date) {
        Set<Verdict> verdicts = inEveryWorld(worlds, date, members -> {
            boolean refused = members.stream()
                    .anyMatch(member -> objections.items().contains(new Objection(member, Objection.To.DECISION)));
            return refused ? Verdict.VIOLATED : objections.complete() ? Verdict.COMPLIES : Verdict.NOT_ESTABLISHED;
        });
        Decision decision = Decision.builder()
                .id("d")
                .date(date)
                .subject("Something")
                .objections(objections)
                .build();

        assertThat(Councils.rules()
                        .judge(CouncilRules.CHARTER_CONSENSUS, decision, Facts.of(worlds.history()))
                        .verdict())
                .isEqualTo(together(verdicts));
    }

    @Provide
    Arbitrary<Reported<Objection>> objections() {
        Arbitrary<Objection> one = Combinators.combine(
                        Arbitraries.of(Country.AM, Country.BY, Country.KZ, Country.UA),
                        Arbitraries.of(Objection.To.class))
                .as(Objection::new);
        return Combinators.combine(one.list().ofMaxSize(3), Arbitraries.of(true, false))
                .as((items, complete) -> new Reported<>(items, complete));
    }

    /** By day: from each day of notice on, count the months to each day on which it can be out. */
    @Property(tries = 2000)
    void noticeIsGivenSomeMonthsBefore(
            @ForAll @IntRange(max = 400) int noticed,
            @ForAll @IntRange(max = 40) int noticedLength,
            @ForAll @IntRange(max = 400) int out,
            @ForAll @IntRange(max = 40) int outLength,
            @ForAll @IntRange(max = 12) int months,
            @ForAll boolean disputed) {
        LocalDate first = LocalDate.of(2023, 8, 20);
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (int before = noticed; before <= noticed + noticedLength; before++) {
            for (int day = out; day <= out + outLength; day++) {
                verdicts.add(
                        first.plusDays(before).plusMonths(months).isAfter(first.plusDays(day))
                                ? Verdict.VIOLATED
                                : Verdict.COMPLIES);
            }
        }
        MembershipEvent event = withdrawal(
                        between(first.plusDays(out), outLength),
                        Optional.of(Manner.NOTICE),
                        Optional.of(between(first.plusDays(noticed), noticedLength)))
                .withDisputed(disputed);

        assertThat(with(CouncilRules.CHARTER_WITHDRAWAL_NOTICE, "months", String.valueOf(months))
                        .judge(CouncilRules.CHARTER_WITHDRAWAL_NOTICE, event, Facts.of(Councils.members()))
                        .verdict())
                .isEqualTo(disputed ? Verdict.NOT_ESTABLISHED : together(verdicts));
    }

    private static PartialDate between(LocalDate first, int length) {
        return PartialDate.between(PartialDate.of(first), PartialDate.of(first.plusDays(length)));
    }

    private static MembershipEvent withdrawal(
            PartialDate date, Optional<Manner> manner, Optional<PartialDate> noticed) {
        return new MembershipEvent(
                Country.AM,
                MembershipAct.WITHDRAW,
                false,
                date,
                new Circumstances(manner, noticed, Optional.empty()),
                List.of(),
                "");
    }

    @Example
    void onlyLeavingByNoticeNeedsOne() {
        PartialDate day = PartialDate.parse("2020-05-05");
        for (Manner manner : Manner.values()) {
            assertThat(judgeWithdrawal(withdrawal(day, Optional.of(manner), Optional.empty())))
                    .isEqualTo(manner == Manner.NOTICE ? Verdict.NOT_ESTABLISHED : Verdict.NOT_APPLICABLE);
        }
        assertThat(judgeWithdrawal(withdrawal(day, Optional.empty(), Optional.of(day))))
                .isEqualTo(Verdict.NOT_ESTABLISHED);
        assertThat(judgeWithdrawal(MembershipEvent.of(Country.AM, MembershipAct.RATIFY, day)))
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    private static Verdict judgeWithdrawal(MembershipEvent event) {
        return with(CouncilRules.CHARTER_WITHDRAWAL_NOTICE, "months", "6")
                .judge(CouncilRules.CHARTER_WITHDRAWAL_NOTICE, event, Facts.of(Councils.members()))
                .verdict();
    }

    /** One of three pays half, each other a quarter; in cents. */
    @Property(tries = 3000)
    void whoPaysByAKeyIsJudgedInEveryWorld(
            @ForAll("worlds") SmallWorlds worlds,
            @ForAll("cents") Map<Country, Integer> cents,
            @ForAll("dates") PartialDate date) {
        Set<Verdict> verdicts = inEveryWorld(worlds, date, members -> byKey(cents, members));
        Decision decision = Decision.builder()
                .id("d")
                .date(date)
                .subject("Costs")
                .shares(FundingProperties.inUnits(cents))
                .build();

        assertThat(with(FUNDING, "key", "AM:50,*:25")
                        .judge(FUNDING, decision, Facts.of(worlds.history()))
                        .verdict())
                .isEqualTo(together(verdicts));
    }

    private static Verdict byKey(Map<Country, Integer> cents, List<Country> members) {
        int total = 0;
        int hundredths = 0;
        boolean refund = false;
        for (Country state : Country.values()) {
            boolean isMember = members.contains(state);
            int pays = cents.getOrDefault(state, 0);
            if (isMember ? !cents.containsKey(state) : pays != 0) {
                return Verdict.VIOLATED;
            }
            total += pays;
            refund |= pays < 0;
            hundredths += isMember ? (state == Country.AM ? 50 : 25) : 0;
        }
        if (hundredths != 100 || total <= 0 || refund) {
            return Verdict.NOT_ESTABLISHED;
        }
        for (Country state : members) {
            double owed = total * (state == Country.AM ? 0.5 : 0.25);
            if (Math.abs(cents.getOrDefault(state, 0) - owed) > 1) {
                return Verdict.VIOLATED;
            }
        }
        return Verdict.COMPLIES;
    }

    @Provide
    Arbitrary<Map<Country, Integer>> cents() {
        Arbitrary<Map<Country, Integer>> fair = Arbitraries.of(
                Map.of(Country.AM, 1000, Country.BY, 500, Country.KZ, 500),
                Map.of(Country.AM, 1001, Country.BY, 500, Country.KZ, 501),
                Map.of(Country.AM, 1002, Country.BY, 500, Country.KZ, 500),
                Map.of(Country.AM, 1004, Country.BY, 500, Country.KZ, 496),
                Map.of(Country.AM, 1000, Country.BY, 500, Country.KZ, 500, Country.UA, 1),
                Map.of(Country.AM, 1000, Country.BY, 1000));
        Arbitrary<Map<Country, Integer>> any = Arbitraries.maps(
                        Arbitraries.of(Country.AM, Country.BY, Country.KZ, Country.UA),
                        Arbitraries.of(-5, 0, 0, 500, 1000))
                .ofMinSize(1)
                .ofMaxSize(4);
        return Arbitraries.oneOf(fair, fair, any).withoutEdgeCases();
    }

    @Property
    void sharesByAKeyAddUpAndComply(@ForAll @IntRange(max = 1_000_000) int cents) {
        RuleBook rules = with(FUNDING, "key", "RU:50,*:10");
        List<Country> six = List.of(Country.AM, Country.BY, Country.KG, Country.KZ, Country.RU, Country.TJ);
        BigDecimal total = BigDecimal.valueOf(cents, 2);

        Map<Country, BigDecimal> shares = CouncilRules.CSC_FUNDING.shares(
                total, six, rules.versions(FUNDING).get(0));

        assertThat(shares.keySet()).containsExactlyElementsOf(six);
        assertThat(shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(total);
        shares.forEach((state, share) -> assertThat(share.subtract(
                                total.multiply(state == Country.RU ? new BigDecimal("0.5") : new BigDecimal("0.1")))
                        .abs())
                .isLessThanOrEqualTo(new BigDecimal("0.01")));
        assertThat(CouncilRules.CSC_FUNDING.shares(
                        total, six.subList(1, 6), rules.versions(FUNDING).get(0)))
                .isEmpty();
    }

    /** A key is read from its text and gives it back; what is none is refused. */
    @Example
    void aKeyIsPartsOfAHundred() {
        for (String key : List.of("RU:50,*:10", "*:0", "EQUAL", "AM:1,BY:2,*:97")) {
            assertThat(with(FUNDING, "key", key).versions(FUNDING).get(0).get(ContributionKey.PARAMETER))
                    .hasToString(key);
        }
        for (String none : List.of(
                "", "RU:50", "*:10,RU:50", "RU=50,*:10", "RU:1000,*:1", "ru:50,*:10", "RU:50,RU:50,*:1", "*:-1")) {
            assertThatThrownBy(() -> with(FUNDING, "key", none)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** An extraordinary session under the territory of the regular one is chaired as one without any territory. */
    @Property
    void onlyARegularSessionHasItsChairFromItsTerritory(
            @ForAll("worlds") SmallWorlds worlds, @ForAll("dates") PartialDate date, @ForAll boolean regular) {
        RuleBook rules = with(CouncilRules.CSC_CHAIR, "territory", "REGULAR_SESSION");
        Facts facts = Facts.of(worlds.history());
        Session.Builder session = Session.builder()
                .id("s")
                .date(date)
                .kind(regular ? Session.Kind.REGULAR : Session.Kind.EXTRAORDINARY)
                .chair(Country.AM);
        Session here = session.venue(Session.Venue.IN_PERSON).host(Country.AM).build();
        Session nowhere = session.venue(Session.Venue.VIDEOCONFERENCE)
                .host(Optional.empty())
                .build();

        assertThat(rules.judge(CouncilRules.CSC_CHAIR, here, facts).verdict())
                .isEqualTo(
                        regular
                                ? Councils.rules()
                                        .judge(CouncilRules.CSC_CHAIR, here, facts)
                                        .verdict()
                                : rules.judge(CouncilRules.CSC_CHAIR, nowhere, facts)
                                        .verdict());
    }

    @Example
    void aYearIsFromItsFirstDayToTheDayBeforeTheNext() {
        assertThat(inYear("2020-07-01", "2021-06-30")).isEqualTo(Verdict.COMPLIES);
        assertThat(inYear("2020-06-30", "2021-06-30")).isEqualTo(Verdict.VIOLATED);
        assertThat(inYear("2020-07-01", "2021-07-01")).isEqualTo(Verdict.VIOLATED);
    }

    private static Verdict inYear(String... days) {
        CouncilRecord.Builder record = CouncilRecord.builder()
                .addCompleteFor(DateInterval.of(LocalDate.of(2019, 1, 1), LocalDate.of(2022, 12, 31)));
        for (String day : days) {
            record.addSessions(Councils.session(day, day).build());
        }
        RuleVersion version = RuleVersion.builder()
                .rule(CouncilRules.CSC_FREQUENCY)
                .statement("Twice.")
                .since(PartialDate.parse("1990"))
                .putParameters("sessions", "2")
                .putParameters("begins", "07-01")
                .build();
        return RuleBook.of(List.of(version))
                .judge(
                        CouncilRules.CSC_FREQUENCY,
                        Year.of(2020),
                        Facts.of(Councils.members()).with(record.build()))
                .verdict();
    }

    /** Sessions counted day by day, from a day of the year on. */
    @Property
    void aYearMayBeginOnAnotherDay(
            @ForAll @Size(max = 4) List<@IntRange(max = 800) Integer> days,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        LocalDate first = LocalDate.of(2019, 10, 1);
        CouncilRecord.Builder record = CouncilRecord.builder()
                .addCompleteFor(DateInterval.of(LocalDate.of(2019, 1, 1), LocalDate.of(2022, 12, 31)));
        int counted = 0;
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = first.plusDays(days.get(i));
            record.addSessions(Session.builder()
                    .id("s" + i)
                    .date(PartialDate.of(day))
                    .kind(Session.Kind.REGULAR)
                    .build());
            boolean inYear = day.getYear() == 2020
                    ? day.getMonthValue() >= month
                    : day.getYear() == 2021 && day.getMonthValue() < month;
            counted += inYear ? 1 : 0;
        }
        RuleVersion version = RuleVersion.builder()
                .rule(CouncilRules.CSC_FREQUENCY)
                .statement("Twice.")
                .since(PartialDate.parse("1990"))
                .putParameters("sessions", "2")
                .putParameters("begins", (month < 10 ? "0" : "") + month + "-01")
                .build();

        assertThat(RuleBook.of(List.of(version))
                        .judge(
                                CouncilRules.CSC_FREQUENCY,
                                Year.of(2020),
                                Facts.of(Councils.members()).with(record.build()))
                        .verdict())
                .isEqualTo(counted >= 2 ? Verdict.COMPLIES : Verdict.VIOLATED);
    }
}
