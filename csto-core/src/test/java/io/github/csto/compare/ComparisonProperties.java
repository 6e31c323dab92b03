package io.github.csto.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.MembershipStateMachine;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.register.Registers;
import io.github.csto.stage.StageHistory;
import io.github.csto.testing.jqwik.Dates;
import io.github.csto.testing.jqwik.Histories;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A comparison is what is found day by day, and names the distortions that a data set was made by. */
class ComparisonProperties {
    private static final DateInterval YEARS = DateInterval.parse("1999/2003");
    private static final DateInterval AROUND = DateInterval.parse("1998/2004");
    private static final List<Country> STATES = List.of(Country.AM, Country.FJ, Country.UZ);
    private static final Set<Cause> WIDER =
            Set.of(Cause.SIGNATURE_NOT_RATIFICATION, Cause.SUSPENSION_COUNTED_AS_MEMBERSHIP);

    /** Two accounts of three states, and a horizon. */
    @Provide
    Arbitrary<Csto> told() {
        Arbitrary<MembershipHistory> histories = Histories.histories(STATES, YEARS);
        return Combinators.combine(histories, histories, Dates.days(YEARS.start(), YEARS.end()))
                .as((ours, others, horizon) -> Csto.of(
                        Registers.of(
                                Map.of("ours", ours.events(), "theirs", others.events()),
                                ours.stages(),
                                List.of(PartialDate.of(horizon))),
                        Registers.ORGANISATION,
                        "ours"))
                .filter(csto -> !csto.history().countries().isEmpty());
    }

    @Provide
    Arbitrary<DataSet> dataSets() {
        return DataSets.dataSets(List.of(Country.AM, Country.FJ, Country.TO, Country.UZ), AROUND);
    }

    @Provide
    Arbitrary<DateInterval> periods() {
        return Dates.intervals(AROUND.start(), AROUND.end());
    }

    private static Certainty ours(Csto csto, Country country, Criterion criterion, LocalDate day) {
        return csto.isBeyondHorizon(day)
                ? Certainty.UNDETERMINED
                : csto.history().meets(country, criterion, day);
    }

    @Property(tries = 300)
    void theTimelineIsWhatTheSpellsTellOneByOne(@ForAll("dataSets") DataSet dataSet) {
        for (Country country : STATES) {
            Timeline<Certainty> timeline = dataSet.timeline(country);
            AROUND.start()
                    .minusDays(1)
                    .datesUntil(AROUND.end().plusDays(2))
                    .forEach(day -> assertThat(timeline.on(day))
                            .as("%s on %s", country, day)
                            .isEqualTo(DataSets.answer(dataSet, country, day)));
        }
    }

    @Property(tries = 300)
    void eachDayIsComparedAndRangesAreAsLongAsTheyCanBe(
            @ForAll("told") Csto csto,
            @ForAll("dataSets") DataSet theirs,
            @ForAll Criterion criterion,
            @ForAll("periods") DateInterval period) {
        Comparison comparison = csto.compare(theirs, criterion, period);

        Map<Country, Map<LocalDate, Difference>> found = new EnumMap<>(Country.class);
        Difference before = null;
        for (Difference difference : comparison.differences()) {
            difference
                    .days()
                    .start()
                    .datesUntil(difference.days().end().plusDays(1))
                    .forEach(day -> assertThat(found.computeIfAbsent(difference.country(), key -> new HashMap<>())
                                    .put(day, difference))
                            .isNull());
            if (before != null && before.country() == difference.country()) {
                assertThat(before.days().end()).isBefore(difference.days().start());
                boolean adjacent =
                        before.days().end().plusDays(1).equals(difference.days().start());
                assertThat(adjacent
                                && before.theirs() == difference.theirs()
                                && before.ours() == difference.ours()
                                && before.cause() == difference.cause())
                        .as("%s could be one with %s", before, difference)
                        .isFalse();
            }
            before = difference;
        }
        Map<Certainty, Long> counts = new EnumMap<>(Certainty.class);
        Set<Country> states = new TreeSet<>(csto.history().countries());
        states.addAll(theirs.countries());
        assertThat(comparison.countries()).containsExactlyElementsOf(states);
        for (Country country : states) {
            period.start().datesUntil(period.end().plusDays(1)).forEach(day -> {
                Certainty their = DataSets.answer(theirs, country, day);
                Certainty our = ours(csto, country, criterion, day);
                Difference difference = found.getOrDefault(country, Map.of()).get(day);
                if (their == our) {
                    assertThat(difference).as("%s on %s", country, day).isNull();
                } else {
                    assertThat(difference).as("%s on %s", country, day).isNotNull();
                    assertThat(difference.theirs()).isEqualTo(their);
                    assertThat(difference.ours()).isEqualTo(our);
                }
                Certainty agree = their.isCertain() && our.isCertain()
                        ? their == our ? Certainty.YES : Certainty.NO
                        : Certainty.UNDETERMINED;
                counts.merge(agree, 1L, Long::sum);
            });
        }
        for (Certainty agree : Certainty.values()) {
            assertThat(comparison.stateDays()).containsEntry(agree, counts.getOrDefault(agree, 0L));
        }
        assertThat(comparison.allStateDays())
                .isEqualTo(states.size()
                        * (period.end().toEpochDay() - period.start().toEpochDay() + 1));
    }

    @Property(tries = 300)
    void aCauseSaysWhatItSays(
            @ForAll("told") Csto csto, @ForAll("dataSets") DataSet theirs, @ForAll Criterion criterion) {
        Set<Country> spoken = new TreeSet<>(csto.history().countries());
        spoken.addAll(csto.withAccount("theirs").history().countries());
        for (Difference difference : csto.compare(theirs, criterion, AROUND).differences()) {
            List<Criterion> read = difference.readings().stream()
                    .map(Difference.Reading::criterion)
                    .toList();
            boolean covered = spoken.contains(difference.country())
                    && !csto.isBeyondHorizon(difference.days().start());
            assertThat(difference.cause() == Cause.NOT_COVERED).isEqualTo(!covered);
            switch (difference.cause()) {
                case PUBLICATION_DAY ->
                    assertThat(csto.register().sources().documents())
                            .anyMatch(document -> document.date().isPresent());
                case COUNTED_WHILE_OUTSIDE -> {
                    assertThat(difference.theirs()).isEqualTo(Certainty.YES);
                    assertThat(difference
                                    .days()
                                    .start()
                                    .datesUntil(difference.days().end().plusDays(1)))
                            .allMatch(day -> csto.statusOf(difference.country(), day)
                                    .standing()
                                    .possibleStatuses()
                                    .contains(MembershipStatus.WITHDRAWN));
                }
                case BOUNDARY_DAY, LAST_DAY_IN_FORCE ->
                    assertThat(difference.days().start())
                            .isEqualTo(difference.days().end());
                case WHOLE_YEAR ->
                    assertThat(difference.days().start().getYear())
                            .isEqualTo(difference.days().end().getYear());
                case SIGNATURE_NOT_RATIFICATION -> assertThat(read).contains(Criterion.SIGNATORY);
                case SUSPENSION_COUNTED_AS_MEMBERSHIP -> assertThat(read).contains(Criterion.PARTY);
                case ACCOUNT ->
                    assertThat(difference.readings())
                            .anyMatch(
                                    reading -> reading.account().equals("theirs") && reading.criterion() == criterion);
                case NOT_COVERED -> assertThat(read).isEmpty();
                case PRECISION -> assertThat(difference.isContradiction()).isFalse();
                case OTHER -> assertThat(read).doesNotContain(criterion);
            }
            for (Difference.Reading reading : difference.readings()) {
                MembershipHistory history = csto.withAccount(reading.account()).history();
                difference
                        .days()
                        .start()
                        .datesUntil(difference.days().end().plusDays(1))
                        .forEach(day -> assertThat(history.meets(difference.country(), reading.criterion(), day))
                                .isEqualTo(difference.theirs()));
                assertThat(reading.citations()).isNotEmpty();
            }
        }
    }

    private static DataSet distorted(Function<Country, Function<LocalDate, Certainty>> answers) {
        Map<Country, Function<LocalDate, Certainty>> byCountry = new EnumMap<>(Country.class);
        STATES.forEach(country -> byCountry.put(country, answers.apply(country)));
        return DataSets.answering(byCountry, AROUND);
    }

    private static List<Cause> causes(Csto csto, DataSet theirs) {
        DateInterval known =
                DateInterval.of(AROUND.start(), csto.register().horizon().earliest());
        return csto.compare(theirs, Criterion.MEMBER, known).differences().stream()
                .map(Difference::cause)
                .toList();
    }

    @Property(tries = 200)
    void whoSaysTheSameDoesNotDiffer(@ForAll("told") Csto csto) {
        DataSet same = distorted(country -> day -> csto.history().isMember(country, day));
        assertThat(causes(csto, same)).isEmpty();
    }

    @Property(tries = 200)
    void suspensionCountedAsMembership(@ForAll("told") Csto csto) {
        DataSet parties = distorted(country -> day -> csto.history().meets(country, Criterion.PARTY, day));
        assertThat(causes(csto, parties)).allMatch(Cause.SUSPENSION_COUNTED_AS_MEMBERSHIP::equals);
    }

    @Property(tries = 200)
    void signatureInsteadOfRatification(@ForAll("told") Csto csto) {
        DataSet signatories = distorted(country -> day -> csto.history().meets(country, Criterion.SIGNATORY, day));
        assertThat(causes(csto, signatories)).allMatch(WIDER::contains);
        DataSet withoutSuspended = distorted(country -> day -> csto.history().meets(country, Criterion.PARTY, day)
                        == csto.history().isMember(country, day)
                ? csto.history().meets(country, Criterion.SIGNATORY, day)
                : csto.history().isMember(country, day));
        Assume.that(csto.history().events().stream().noneMatch(event -> event.act() == MembershipAct.SELF_SUSPEND));
        assertThat(causes(csto, withoutSuspended)).allMatch(Cause.SIGNATURE_NOT_RATIFICATION::equals);
    }

    @Property(tries = 200)
    void anotherAccountOfOurs(@ForAll("told") Csto csto) {
        MembershipHistory other = csto.withAccount("theirs").history();
        DataSet replaced = distorted(country -> day -> other.countries().contains(country)
                ? other.isMember(country, day)
                : csto.history().isMember(country, day));
        assertThat(causes(csto, replaced)).allMatch(cause -> cause == Cause.ACCOUNT || WIDER.contains(cause));
        assertThat(csto.compare(replaced, Criterion.MEMBER, YEARS).differences().stream()
                        .filter(difference -> difference.cause() != Cause.NOT_COVERED))
                .allMatch(difference -> difference.readings().stream()
                        .anyMatch(reading -> reading.account().equals("theirs")));
    }

    /** One account of one state whose acts lie days apart, some of them on days that are not exactly known. */
    private static Csto apart(List<Integer> gaps, List<Boolean> exact) {
        List<MembershipEvent> events = new ArrayList<>();
        MembershipStatus status = MembershipStatus.OUTSIDE;
        LocalDate day = YEARS.start();
        for (int i = 0; i < exact.size(); i++) {
            List<MembershipAct> permitted = List.copyOf(MembershipStateMachine.permitted(status));
            MembershipAct act = permitted.get(gaps.get(i) % permitted.size());
            LocalDate from = day.plusDays(3 + gaps.get(i));
            day = exact.get(i) ? from : from.plusDays(3 + gaps.get(i + 1));
            events.add(new MembershipEvent(
                    Country.FJ,
                    act,
                    exact.get(i)
                            ? PartialDate.of(from)
                            : PartialDate.between(PartialDate.of(from), PartialDate.of(day)),
                    List.of(),
                    ""));
            status = MembershipStateMachine.next(status, act).orElseThrow();
        }
        return told(events);
    }

    private static Csto told(List<MembershipEvent> events) {
        return Csto.of(
                Registers.of(Map.of("ours", events), StageHistory.unrecorded(), List.of(PartialDate.of(AROUND.end()))),
                Registers.ORGANISATION);
    }

    @Provide
    Arbitrary<Csto> apart() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 90).list().ofSize(6),
                        Arbitraries.of(true, false).list().ofMinSize(1).ofMaxSize(5))
                .as(ComparisonProperties::apart);
    }

    @Property(tries = 200)
    void aBoundaryThatIsADayOff(@ForAll("apart") Csto csto, @ForAll boolean late) {
        DataSet shifted = distorted(
                country -> day -> csto.history().isMember(country, late ? day.minusDays(1) : day.plusDays(1)));
        int changes =
                csto.history().timeline(Country.FJ, Criterion.MEMBER).changes().size();
        assertThat(causes(csto, shifted)).hasSize(changes).allMatch(Cause.BOUNDARY_DAY::equals);
    }

    /** Of a year that is none of those in question. */
    @Provide
    Arbitrary<PartialDate> inTheMiddleOfAYear() {
        return Combinators.combine(
                        Dates.days(LocalDate.of(2002, 1, 3), LocalDate.of(2002, 12, 21)), Arbitraries.of(0, 1, 7))
                .as((day, more) -> more == 0
                        ? PartialDate.of(day)
                        : PartialDate.between(PartialDate.of(day), PartialDate.of(day.plusDays(more))));
    }

    private static PartialDate inYear(PartialDate date, int year) {
        PartialDate from = PartialDate.of(date.earliest().withYear(year));
        return date.isExact()
                ? from
                : PartialDate.between(from, PartialDate.of(date.latest().withYear(year)));
    }

    @Property(tries = 200)
    void aYearThatWasPadded(
            @ForAll("inTheMiddleOfAYear") PartialDate start,
            @ForAll("inTheMiddleOfAYear") PartialDate end,
            @ForAll boolean onlyYears,
            @ForAll boolean startsAtYearsEnd,
            @ForAll boolean endsAtYearsEnd) {
        Csto csto = told(List.of(
                new MembershipEvent(
                        Country.FJ,
                        MembershipAct.ACCEDE,
                        onlyYears ? PartialDate.of(Year.of(1999)) : inYear(start, 1999),
                        List.of(),
                        ""),
                new MembershipEvent(
                        Country.FJ,
                        MembershipAct.WITHDRAW,
                        onlyYears ? PartialDate.of(Year.of(2001)) : inYear(end, 2001),
                        List.of(),
                        "")));
        MonthDay newYearsEve = MonthDay.of(12, 31);
        LocalDate from = startsAtYearsEnd ? newYearsEve.atYear(1999) : LocalDate.of(1999, 1, 1);
        LocalDate last = endsAtYearsEnd ? newYearsEve.atYear(2001) : newYearsEve.atYear(2000);
        DataSet padded = distorted(
                country -> day -> Certainty.of(country == Country.FJ && !day.isBefore(from) && !day.isAfter(last)));
        List<Difference> differences =
                csto.compare(padded, Criterion.MEMBER, AROUND).differences();
        assertThat(differences).isNotEmpty().allMatch(difference -> difference.cause() == Cause.WHOLE_YEAR);
        assertThat(differences)
                .extracting(difference -> difference.days().start().getYear())
                .contains(1999, 2001);
    }
}
