package io.github.csto.compare;

import io.github.csto.account.Accounts;
import io.github.csto.account.Provenance;
import io.github.csto.country.Country;
import io.github.csto.membership.Circumstances;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.source.Citation;
import io.github.csto.source.SourceDocument;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** The comparison of one data set, state by state. What is asked by day is answered for all days on which nothing changes at once. */
final class DayByDay {
    private final Accounts accounts;
    private final Provenance provenance;
    private final Criterion criterion;
    private final DataSet theirs;
    private final DateInterval period;
    private final Timeline<Boolean> beyond;
    /** When each source was published of which the day is known. */
    private final Map<String, LocalDate> published = new HashMap<>();

    private final List<Difference> differences = new ArrayList<>();
    private final Map<Certainty, Long> stateDays = new EnumMap<>(Certainty.class);

    DayByDay(
            Accounts accounts,
            Provenance provenance,
            Criterion criterion,
            DataSet theirs,
            DateInterval period,
            Collection<SourceDocument> sources) {
        this.accounts = Objects.requireNonNull(accounts, "accounts");
        this.provenance = Objects.requireNonNull(provenance, "provenance");
        this.criterion = Objects.requireNonNull(criterion, "criterion");
        this.theirs = Objects.requireNonNull(theirs, "theirs");
        this.period = Objects.requireNonNull(period, "period");
        this.beyond = Timeline.of(false, List.of(provenance.horizon().earliest().plusDays(1)), day -> true);
        Objects.requireNonNull(sources, "sources")
                .forEach(source -> source.date()
                        .filter(PartialDate::isExact)
                        .ifPresent(date -> published.put(source.id(), date.earliest())));
    }

    Comparison compare(SortedSet<Country> countries) {
        countries.forEach(country -> new OfState(country).compare());
        return new Comparison(provenance, criterion, period, List.copyOf(countries), differences, stateDays);
    }

    /** Both answers as long as they stay the same. */
    private record BothAnswers(Certainty theirs, Certainty ours, boolean isBeyond) {
        Certainty agree() {
            return theirs.contradicts(ours)
                    ? Certainty.NO
                    : theirs.isCertain() && ours.isCertain() ? Certainty.YES : Certainty.UNDETERMINED;
        }

        boolean differ() {
            return theirs != ours;
        }

        boolean goOnAs(BothAnswers next) {
            return next.differ() && next.theirs == theirs && next.isBeyond == isBeyond;
        }
    }

    /** What in the register says the same as the data set, and whether it does so on the days beside those in question too. */
    private record Match(Difference.Reading reading, boolean alsoBeside) {}

    private record Explanation(Cause cause, List<Difference.Reading> readings) {}

    private final class OfState {
        private final Country country;
        private final Timeline<Certainty> their;
        private final Timeline<Certainty> our;

        OfState(Country country) {
            this.country = country;
            this.their = theirs.timeline(country);
            this.our = answers(provenance.account(), criterion);
        }

        private Timeline<Certainty> answers(String account, Criterion asked) {
            return accounts.history(account)
                    .timeline(country, asked)
                    .combine(beyond, (answer, isBeyond) -> isBeyond ? Certainty.UNDETERMINED : answer);
        }

        void compare() {
            List<Timeline.Stretch<BothAnswers>> stretches = stretches();
            for (int i = 0; i < stretches.size(); i++) {
                Timeline.Stretch<BothAnswers> first = stretches.get(i);
                count(first);
                if (first.value().differ()) {
                    int last = i;
                    while (last + 1 < stretches.size()
                            && stretches
                                    .get(last)
                                    .value()
                                    .goOnAs(stretches.get(last + 1).value())) {
                        count(stretches.get(++last));
                    }
                    add(stretches.subList(i, last + 1));
                    i = last;
                }
            }
        }

        private List<Timeline.Stretch<BothAnswers>> stretches() {
            return their.combine(our, (a, b) -> new BothAnswers(a, b, false))
                    .combine(beyond, (answers, isBeyond) -> new BothAnswers(answers.theirs(), answers.ours(), isBeyond))
                    .stretches(period);
        }

        private void count(Timeline.Stretch<BothAnswers> stretch) {
            DateInterval days = stretch.days();
            stateDays.merge(stretch.value().agree(), ChronoUnit.DAYS.between(days.start(), days.end()) + 1, Long::sum);
        }

        /** All stretches of one cause: theirs stays the same, and ours is never that. */
        private void add(List<Timeline.Stretch<BothAnswers>> stretches) {
            DateInterval days = DateInterval.of(
                    stretches.get(0).days().start(),
                    stretches.get(stretches.size() - 1).days().end());
            Explanation explanation = explain(days, stretches);
            for (Timeline.Stretch<BothAnswers> stretch : stretches) {
                differences.add(new Difference(
                        country,
                        stretch.days(),
                        stretch.value().theirs(),
                        stretch.value().ours(),
                        explanation.cause(),
                        explanation.readings(),
                        citations(provenance.account(), stretch.days())));
            }
        }

        private List<Citation> citations(String account, DateInterval days) {
            return accounts.citations(account, country, days);
        }

        private Explanation explain(DateInterval days, List<Timeline.Stretch<BothAnswers>> stretches) {
            BothAnswers first = stretches.get(0).value();
            if (first.isBeyond() || !accounts.countries().contains(country)) {
                return new Explanation(Cause.NOT_COVERED, List.of());
            }
            List<Match> matches = matches(days, first.theirs());
            boolean contradicts =
                    stretches.stream().anyMatch(stretch -> stretch.value().agree() == Certainty.NO);
            Cause cause = cause(matches.stream().filter(Match::alsoBeside))
                    .or(() -> only(isPublicationDay(days), Cause.PUBLICATION_DAY))
                    .or(() -> only(isLastDayInForce(days), Cause.LAST_DAY_IN_FORCE))
                    .or(() -> only(isBoundaryDay(days), Cause.BOUNDARY_DAY))
                    .or(() -> only(isWholeYear(days, first.theirs()), Cause.WHOLE_YEAR))
                    .or(() -> only(contradicts && isWhileOutside(days, first.theirs()), Cause.COUNTED_WHILE_OUTSIDE))
                    .or(() -> only(!contradicts, Cause.PRECISION))
                    .or(() -> cause(matches.stream()))
                    .orElse(Cause.OTHER);
            return new Explanation(cause, matches.stream().map(Match::reading).toList());
        }

        private static Optional<Cause> only(boolean fits, Cause cause) {
            return fits ? Optional.of(cause) : Optional.empty();
        }

        private List<Match> matches(DateInterval days, Certainty answer) {
            List<Match> matches = new ArrayList<>();
            match(provenance.account(), wider(), days, answer).ifPresent(matches::add);
            List<Criterion> alsoSame = new ArrayList<>(List.of(criterion));
            alsoSame.addAll(wider());
            for (String account : accounts.primary()) {
                if (!account.equals(provenance.account())) {
                    match(account, alsoSame, days, answer).ifPresent(matches::add);
                }
            }
            return matches;
        }

        /** From the narrowest on. */
        private List<Criterion> wider() {
            return switch (criterion) {
                case IN_FORCE -> List.of(Criterion.MEMBER, Criterion.PARTY, Criterion.SIGNATORY);
                case MEMBER -> List.of(Criterion.PARTY, Criterion.SIGNATORY);
                case PARTY -> List.of(Criterion.SIGNATORY);
                case SIGNATORY -> List.of();
            };
        }

        private Optional<Match> match(String account, List<Criterion> asked, DateInterval days, Certainty answer) {
            MembershipHistory history = accounts.history(account);
            if (!history.countries().contains(country)) {
                return Optional.empty();
            }
            List<Criterion> same = asked.stream()
                    .filter(one -> answers(account, one).during(days).equals(List.of(answer)))
                    .toList();
            Optional<Criterion> beside = same.stream()
                    .filter(one -> isSame(answers(account, one), days.start().minusDays(1))
                            && isSame(answers(account, one), days.end().plusDays(1)))
                    .findFirst();
            return beside.or(() -> same.stream().findFirst())
                    .map(one -> new Match(
                            new Difference.Reading(account, one, citations(account, days)), beside.isPresent()));
        }

        private boolean isSame(Timeline<Certainty> reading, LocalDate day) {
            return beyond.on(day) || reading.on(day) == their.on(day);
        }

        private Optional<Cause> cause(Stream<Match> matches) {
            List<Difference.Reading> readings = matches.map(Match::reading).toList();
            return readings.stream()
                    .filter(reading -> reading.account().equals(provenance.account()))
                    .findFirst()
                    .or(() -> readings.stream()
                            .filter(reading -> reading.criterion() == criterion)
                            .findFirst())
                    .or(() -> readings.stream().findFirst())
                    .flatMap(reading -> reading.criterion() == criterion
                            ? Optional.of(Cause.ACCOUNT)
                            : switch (reading.criterion()) {
                                case SIGNATORY -> Optional.of(Cause.SIGNATURE_NOT_RATIFICATION);
                                case PARTY -> Optional.of(Cause.SUSPENSION_COUNTED_AS_MEMBERSHIP);
                                case MEMBER, IN_FORCE -> Optional.<Cause>empty();
                            });
        }

        /** Whether theirs changes as ours does, but only when a source of our act was published, or a day later. */
        private boolean isPublicationDay(DateInterval days) {
            LocalDate before = days.start().minusDays(1);
            LocalDate change = days.end().plusDays(1);
            return their.on(before) == our.on(before)
                    && their.on(change) == our.on(change)
                    && our.on(before).contradicts(our.on(change))
                    && ours().anyMatch(event -> days.contains(event.date().latest())
                            && event.citations().stream()
                                    .map(citation -> published.get(citation.document()))
                                    .anyMatch(day -> day != null
                                            && day.isAfter(event.date().latest())
                                            && (day.equals(change)
                                                    || day.plusDays(1).equals(change))));
        }

        private Stream<MembershipEvent> ours() {
            return accounts.history(provenance.account()).events(country).stream();
        }

        /** Whether theirs ends on the last day before ours, of a term that expires. */
        private boolean isLastDayInForce(DateInterval days) {
            LocalDate day = days.end();
            return days.start().equals(day)
                    && their.on(day) == Certainty.NO
                    && their.on(day.minusDays(1)) != Certainty.NO
                    && our.on(day.plusDays(1)) == Certainty.NO
                    && ours().anyMatch(event ->
                            event.circumstances().manner().equals(Optional.of(Circumstances.Manner.EXPIRY))
                                    && event.date().equals(PartialDate.of(day.plusDays(1))));
        }

        /** Whether theirs counts the state where by ours it may have left, and comes back later. */
        private boolean isWhileOutside(DateInterval days, Certainty answer) {
            MembershipHistory history = accounts.history(provenance.account());
            return answer == Certainty.YES
                    && ours().anyMatch(event -> event.act() == MembershipAct.REJOIN
                            && event.date().latest().isAfter(days.end()))
                    && history.timeline(country).during(days).stream()
                            .allMatch(standing -> standing.possibleStatuses().contains(MembershipStatus.WITHDRAWN));
        }

        /** Whether theirs changes as ours does, but a day later or earlier. */
        private boolean isBoundaryDay(DateInterval days) {
            LocalDate day = days.start();
            LocalDate before = day.minusDays(1);
            LocalDate after = day.plusDays(1);
            boolean late = their.on(day) == our.on(before) && their.on(after) == our.on(day);
            boolean early = their.on(day) == our.on(after) && their.on(before) == our.on(day);
            return day.equals(days.end()) && (late || early);
        }

        private boolean isWholeYear(DateInterval days, Certainty answer) {
            LocalDate before = days.start().minusDays(1);
            LocalDate after = days.end().plusDays(1);
            boolean inOneYear = days.start().getYear() == days.end().getYear();
            boolean fromNewYear =
                    days.start().getDayOfYear() == 1 && their.on(before).contradicts(answer) && our.on(after) == answer;
            boolean toYearsEnd = (isNewYearsEve(days.end()) || isNewYearsEve(after))
                    && their.on(after).contradicts(answer)
                    && our.on(before) == answer;
            return inOneYear && (fromNewYear || toYearsEnd);
        }

        private static boolean isNewYearsEve(LocalDate day) {
            return day.getDayOfYear() == day.lengthOfYear();
        }
    }
}
