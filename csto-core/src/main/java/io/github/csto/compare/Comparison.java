package io.github.csto.compare;

import io.github.csto.account.Accounts;
import io.github.csto.account.Provenance;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where another data set differs from what the register tells, day by day and state by state.
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
 * <p>Beyond the horizon our answer is {@link Certainty#UNDETERMINED}. A state that the register never speaks of does not count by our answer, as
 * everywhere. Immutable and thread-safe.
 *
 * @param provenance which account answers
 * @param criterion who counts
 * @param period the days that are compared
 * @param countries the states that are compared: those of the data set and those of the account, by alpha-2 code ascending
 * @param differences the differences, by state, then by day
 * @param stateDays how many days, each counted once for each state, they agree on, do not, or may or may not; the sum is the number of states
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
     * Compares a data set with an account.
     *
     * @param accounts the accounts of the organisation
     * @param provenance which of them answers, and up to which day
     * @param criterion who counts
     * @param theirs the data set
     * @param period the days to compare
     * @return where they differ
     * @throws IllegalArgumentException if there is no such account
     */
    public static Comparison of(
            Accounts accounts, Provenance provenance, Criterion criterion, DataSet theirs, DateInterval period) {
        Objects.requireNonNull(accounts, "accounts");
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(theirs, "theirs");
        Objects.requireNonNull(period, "period");
        return new DayByDay(accounts, provenance, criterion, theirs, period).compare();
    }

    /**
     * The days to compare where none are chosen.
     *
     * @param ours what the account that answers tells
     * @param criterion who counts
     * @param horizon how far the register goes
     * @param theirs the data set
     * @return from the first day that the data set names or on which a state may count by the account, whichever is earlier, to the horizon; if there
     *     is no such day by then, the one day alone
     */
    public static DateInterval wholePeriod(
            MembershipHistory ours, Criterion criterion, PartialDate horizon, DataSet theirs) {
        Stream<LocalDate> first = ours.countries().stream()
                .flatMap(country ->
                        ours.timeline(country, criterion).changes().stream().limit(1))
                .map(change -> change.day());
        LocalDate start = Stream.concat(first, theirs.firstDay().stream())
                .min(LocalDate::compareTo)
                .orElse(horizon.earliest());
        return DateInterval.of(start, start.isAfter(horizon.earliest()) ? start : horizon.earliest());
    }

    /**
     * All state-days that were compared.
     *
     * @return the number of states times that of days
     */
    public long allStateDays() {
        return stateDays.values().stream().mapToLong(Long::longValue).sum();
    }
}
