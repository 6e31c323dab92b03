package io.github.csto.compare;

import io.github.csto.account.Accounts;
import io.github.csto.account.Provenance;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.source.SourceDocument;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The differences between another data set and the register, by state and by day.
 *
 * <table>
 * <caption>Do they agree on a day?</caption>
 * <thead><tr><th>theirs \ ours</th><th>YES</th><th>NO</th><th>UNDETERMINED</th></tr></thead>
 * <tbody>
 * <tr><td>YES</td><td>YES</td><td>NO, a difference</td><td>UNDETERMINED, a difference</td></tr>
 * <tr><td>NO</td><td>NO, a difference</td><td>YES</td><td>UNDETERMINED, a difference</td></tr>
 * <tr><td>UNDETERMINED</td><td>UNDETERMINED, a difference</td><td>UNDETERMINED, a difference</td><td>UNDETERMINED</td></tr>
 * </tbody>
 * </table>
 *
 * <p>Beyond the horizon our answer is {@link Certainty#UNDETERMINED}. A state that the register never mentions does not count by our answer, as
 * everywhere. Immutable and thread-safe.
 *
 * @param provenance the account that answers and its horizon
 * @param criterion who counts
 * @param period the days that are compared
 * @param countries the states that are compared: those that were asked for, or else those of the data set and those of the account; by alpha-2 code
 *     ascending
 * @param differences the differences, by state, then by day
 * @param stateDays the number of state-days on which they agree, do not agree, or may agree; the sum is the number of states
 *     times that of days
 */
public record Comparison(
        Provenance provenance,
        Criterion criterion,
        DateInterval period,
        List<Country> countries,
        List<Difference> differences,
        Map<Certainty, Long> stateDays) {
    public Comparison {
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(period, "period");
        countries = List.copyOf(countries);
        differences = List.copyOf(differences);
        Map<Certainty, Long> counts = new EnumMap<>(Certainty.class);
        for (Certainty agree : Certainty.values()) {
            counts.put(agree, stateDays.getOrDefault(agree, 0L));
        }
        stateDays = Collections.unmodifiableMap(counts);
    }

    /**
     * Compares some states of a data set with an account.
     *
     * @param accounts the accounts of the organisation
     * @param provenance which of them answers, and up to which day
     * @param criterion who counts
     * @param theirs the data set
     * @param period the days to compare
     * @param countries the states to compare, in any order
     * @param sources the sources that the accounts cite
     * @return where they differ
     * @throws IllegalArgumentException if there is no such account
     */
    public static Comparison of(
            Accounts accounts,
            Provenance provenance,
            Criterion criterion,
            DataSet theirs,
            DateInterval period,
            Collection<Country> countries,
            Collection<SourceDocument> sources) {
        return new DayByDay(accounts, provenance, criterion, theirs, period, sources).compare(new TreeSet<>(countries));
    }

    /**
     * The days to compare where none are chosen: those that the data set covers, up to the horizon.
     *
     * @param ours the history according to the account that answers
     * @param criterion who counts
     * @param horizon the date of the latest source; days after it cannot be decided
     * @param theirs the data set
     * @return from the first to the last day that the data set covers; where it covers all days before a day or after one, from the first day on which a
     *     state may count by the account, or to the horizon; if it covers no day by then, its first day alone
     */
    public static DateInterval defaultPeriod(
            MembershipHistory ours, Criterion criterion, PartialDate horizon, DataSet theirs) {
        DateInterval told = toldPeriod(ours, criterion, horizon);
        LocalDate start = theirs.firstDay()
                .orElseGet(() -> theirs.lastDay().filter(told.start()::isAfter).orElse(told.start()));
        LocalDate end = theirs.lastDay().filter(told.end()::isAfter).orElse(told.end());
        return DateInterval.of(start, start.isAfter(end) ? start : end);
    }

    /**
     * The days that an account tells of.
     *
     * @param ours the account
     * @param criterion who counts
     * @param horizon the date of the latest source
     * @return from the first day on which a state may count to the horizon; the horizon alone if no state ever does
     */
    public static DateInterval toldPeriod(MembershipHistory ours, Criterion criterion, PartialDate horizon) {
        LocalDate end = horizon.earliest();
        LocalDate start = ours.countries().stream()
                .flatMap(country ->
                        ours.timeline(country, criterion).changes().stream().limit(1))
                .map(change -> change.day())
                .min(LocalDate::compareTo)
                .orElse(end);
        return DateInterval.of(start.isAfter(end) ? end : start, end);
    }

    /**
     * Returns all state-days that were compared.
     *
     * @return the number of states times that of days
     */
    public long allStateDays() {
        return stateDays.values().stream().mapToLong(Long::longValue).sum();
    }
}
