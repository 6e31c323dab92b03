package io.github.csto;

import io.github.csto.account.PeriodAnswer;
import io.github.csto.account.RosterAnswer;
import io.github.csto.compare.Comparison;
import io.github.csto.compare.DataSet;
import io.github.csto.country.Country;
import io.github.csto.explain.Derivation;
import io.github.csto.membership.Assumption;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipChange;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The short forms of the questions that {@link Csto} answers. */
abstract sealed class ShortForms permits Csto {
    ShortForms() {}

    abstract MembershipHistory history();

    abstract Certainty meets(Country country, Criterion criterion, LocalDate day);

    abstract PartialDate horizon();

    abstract RosterAnswer membersOn(LocalDate day, Criterion criterion);

    abstract PeriodAnswer membersDuring(DateInterval period, Criterion criterion);

    abstract Comparison compare(
            DataSet theirs, Criterion criterion, DateInterval period, Collection<Country> countries);

    abstract Derivation.OfRoster explain(LocalDate day, Criterion criterion);

    abstract Csto assuming(List<? extends Assumption> more);

    /**
     * Checks whether a state is a member on a day that is not exactly known.
     *
     * @param country the state
     * @param date when, as precisely as is known
     * @return {@link Certainty#UNDETERMINED} too if it is one on some of the days and not on others
     */
    public Certainty isMember(Country country, PartialDate date) {
        return history().meets(country, Criterion.MEMBER, date);
    }

    /**
     * Checks whether a state counts on a day by a criterion.
     *
     * @param country the state
     * @param day the day
     * @param criterion who counts
     * @return the answer
     */
    public Certainty isMember(Country country, LocalDate day, Criterion criterion) {
        return meets(country, criterion, day);
    }

    /**
     * Returns the members on a day.
     *
     * @param day the day
     * @return as {@link Csto#membersOn(LocalDate, Criterion)}
     */
    public RosterAnswer membersOn(LocalDate day) {
        return membersOn(day, Criterion.MEMBER);
    }

    /**
     * Returns the states that are members throughout a year, and those that are at some time in it.
     *
     * @param year the year
     * @return as {@link Csto#membersDuring(DateInterval)}
     */
    public PeriodAnswer membersDuring(Year year) {
        return membersDuring(DateInterval.from(PartialDate.of(year)));
    }

    /**
     * Returns the states that are members throughout a period, and those that are at some time in it.
     *
     * @param period the period
     * @return both answers for every state, with the dissents
     */
    public PeriodAnswer membersDuring(DateInterval period) {
        return membersDuring(period, Criterion.MEMBER);
    }

    /**
     * Returns who signed, joined, suspended itself, left or came back between two days.
     *
     * @param from the first day, inclusive
     * @param to the last day, inclusive
     * @return the acts that took effect, or may have taken effect, in that time, by the first day on which each can have, then by state
     * @throws IllegalArgumentException if the last day is before the first
     */
    public List<MembershipChange> changes(LocalDate from, LocalDate to) {
        return MembershipChange.during(DateInterval.of(from, to), history());
    }

    /**
     * Compares another data set with the members by the account, on the days that it covers, up to the horizon.
     *
     * @param theirs the data set
     * @return the comparison
     */
    public Comparison compare(DataSet theirs) {
        return compare(theirs, Criterion.MEMBER);
    }

    /**
     * Compares another data set with the account, on the days that it covers, up to the horizon.
     *
     * @param theirs the data set
     * @param criterion who counts
     * @return the comparison
     */
    public Comparison compare(DataSet theirs, Criterion criterion) {
        return compare(theirs, criterion, Comparison.defaultPeriod(history(), criterion, horizon(), theirs));
    }

    /**
     * Compares another data set with the account in a period, for all states of which either speaks.
     *
     * @param theirs the data set
     * @param criterion who counts
     * @param period the period
     * @return the comparison
     */
    public Comparison compare(DataSet theirs, Criterion criterion, DateInterval period) {
        Set<Country> countries = EnumSet.noneOf(Country.class);
        countries.addAll(history().countries());
        countries.addAll(theirs.countries());
        return compare(theirs, criterion, period, countries);
    }

    /**
     * Explains who is a member on a day.
     *
     * @param day the day
     * @return the derivation of {@link Csto#membersOn(LocalDate)}
     */
    public Derivation.OfRoster explain(LocalDate day) {
        return explain(day, Criterion.MEMBER);
    }

    /**
     * Returns an entry point that also assumes some acts.
     *
     * @param more the acts and denials, such as {@code MembershipEvent.parse("AM WITHDRAW 2027")}
     * @return as {@link Csto#assuming(List)}
     */
    public Csto assuming(Assumption... more) {
        return assuming(List.of(more));
    }
}
