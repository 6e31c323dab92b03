package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.membership.InvalidHistoryException;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import java.time.LocalDate;
import java.util.List;

/** A history with an act that has not happened, one that the state machine refuses, and the history cut off at an earlier date. */
public final class WhatIf {
    private WhatIf() {}

    /**
     * Prints the answers.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Csto csto = Csto.fromSeeds();
        LocalDate day = LocalDate.of(2026, 1, 1);

        Csto assumed = csto.assuming(List.of(MembershipEvent.parse("UZ REJOIN 2025")));
        System.out.println(csto.isMember(Country.UZ, day)); // NO
        System.out.println(assumed.isMember(Country.UZ, day)); // YES
        System.out.println(assumed.statusOf(Country.UZ, day).provenance().assumptions()); // [UZ REJOIN 2025]

        try {
            csto.assuming(List.of(MembershipEvent.parse("AM RATIFY 2025")));
        } catch (InvalidHistoryException e) {
            System.out.println(e.getMessage());
            // AM may not RATIFY (2025): it is RATIFIED then, which permits only SELF_SUSPEND, WITHDRAW
        }

        MembershipHistory earlier = csto.history().truncatedTo(LocalDate.of(2005, 12, 31));
        System.out.println(earlier.standing(Country.UZ, day).possibleStatuses()); // [WITHDRAWN]
    }
}
