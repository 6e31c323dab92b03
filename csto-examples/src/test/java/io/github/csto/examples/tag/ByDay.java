package io.github.csto.examples.tag;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Roster;
import io.github.csto.stage.Stage;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The oracle: the cells of a tag by asking the plain library about each day that a date can be. */
public final class ByDay {
    private ByDay() {}

    public static List<String> cells(Csto csto, Criterion criterion, Country country, PartialDate date) {
        boolean someYes = false;
        boolean someNo = false;
        boolean someOpen = false;
        boolean beyond = false;
        Set<MembershipStatus> statuses = new TreeSet<>();
        Set<Stage> stages = new TreeSet<>();
        for (LocalDate day = date.earliest(); !day.isAfter(date.latest()); day = day.plusDays(1)) {
            Roster roster = csto.history().roster(day, criterion);
            boolean yes = roster.counted().contains(country);
            boolean open = roster.undetermined().contains(country);
            someYes |= yes;
            someOpen |= open;
            someNo |= !yes && !open;
            beyond |= csto.isBeyondHorizon(day);
            statuses.addAll(csto.history().standing(country, day).possibleStatuses());
            stages.addAll(roster.possibleStages());
        }
        String membership = someOpen || (someYes && someNo) ? "UNDETERMINED" : someYes ? "YES" : "NO";
        String certainty;
        if (beyond) {
            certainty = "BEYOND_HORIZON";
        } else if (membership.equals("UNDETERMINED")) {
            certainty = "UNDETERMINED";
        } else {
            certainty = statuses.size() == 1 ? "CERTAIN" : "STATUS_OPEN";
        }
        return List.of(
                membership,
                joined(statuses),
                certainty,
                csto.history().stages().isRecorded() ? joined(stages) : "NOT_RECORDED");
    }

    private static String joined(Set<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
