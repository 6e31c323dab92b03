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
 * @param countries the states that are compared: those of the data set and those of the account, by alpha-2 code ascending
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
     * Obtains the days to compare if none are chosen.
     *
     * @param ours the history according to the account that answers
     * @param criterion who counts
     * @param horizon the date of the register's latest source
     * @param theirs the data set
     * @return from the first day that the data set names or on which a state may count by the account, whichever is earlier, to the horizon; if there
     *     is no such day by then, the horizon alone
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
     * Returns all state-days that were compared.
     *
     * @return the number of states times that of days
     */
    public long allStateDays() {
        return stateDays.values().stream().mapToLong(Long::longValue).sum();
    }
}
