package io.github.csto.examples;

import io.github.csto.country.Country;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.MembershipStateMachine;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.source.Citation;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Histories that the machine accepts, of dates as vague as documents leave them, some of them overlapping. */
public final class RandomHistories {
    /** No act is earlier, or can be. */
    public static final LocalDate FIRST = LocalDate.of(1998, 1, 1);

    /** No act is later, or can be. */
    public static final LocalDate LAST = LocalDate.of(2005, 12, 31);

    private RandomHistories() {}

    /** Of one to three states. */
    public static MembershipHistory of(Random random) {
        List<MembershipEvent> events = new ArrayList<>();
        for (Country country : List.of(Country.AM, Country.CH, Country.UZ).subList(0, 1 + random.nextInt(3))) {
            MembershipStatus status = MembershipStatus.OUTSIDE;
            LocalDate day = LocalDate.of(1999, 1, 1).plusDays(random.nextInt(700));
            for (int acts = random.nextInt(7); acts > 0; acts--) {
                List<MembershipAct> permitted = List.copyOf(MembershipStateMachine.permitted(status));
                MembershipAct act = permitted.get(random.nextInt(permitted.size()));
                events.add(new MembershipEvent(
                        country,
                        act,
                        date(day, random),
                        List.of(Citation.of("d" + random.nextInt(3), 1 + random.nextInt(90))),
                        random.nextBoolean() ? "" : "Told so: \"" + random.nextInt() + "\"."));
                status = MembershipStateMachine.next(status, act).orElseThrow();
                day = day.plusDays(random.nextBoolean() ? 0 : random.nextInt(300));
            }
        }
        return MembershipHistory.of(events);
    }

    /** A date that can be that day. */
    public static PartialDate date(LocalDate day, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> PartialDate.of(YearMonth.from(day));
            case 1 -> PartialDate.of(Year.from(day));
            case 2 ->
                PartialDate.between(
                        PartialDate.of(day.minusDays(random.nextInt(300))),
                        PartialDate.of(day.plusDays(random.nextInt(300))));
            default -> PartialDate.of(day);
        };
    }
}
