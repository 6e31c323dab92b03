package io.github.csto.examples;

import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Standing;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days on which a state is the same thing, from the act that begins them to the act that ends them. On a day it is possible if it can have
 * begun by then and not yet ended, so that the spells of a state tell of every day what its history tells.
 *
 * @param country the state
 * @param status what it is: a status, or {@code MEMBER}
 * @param start its beginning; that day is the first
 * @param end its end, if there is any; that day no longer belongs to it
 */
record ExportedSpell(Country country, String status, Edge start, Optional<Edge> end) {
    /**
     * Where a spell begins or ends.
     *
     * @param date the day of the act, bounded by the acts before and after it
     * @param event the act
     */
    record Edge(PartialDate date, MembershipEvent event) {
        static Edge of(MembershipEvent event, DateInterval window) {
            if (DateInterval.from(event.date()).equals(window)) {
                return new Edge(event.date(), event);
            }
            PartialDate first = PartialDate.of(window.start());
            PartialDate last = PartialDate.of(window.end());
            return new Edge(first.equals(last) ? first : PartialDate.between(first, last), event);
        }
    }

    /** What the spells are of. */
    enum Of {
        /** Of membership: one spell as long as the state is a member. */
        MEMBERSHIP,
        /** Of each status but the one in which everybody starts. */
        STATUS;

        /** What a state of a status is, if that is a spell. */
        Optional<String> label(MembershipStatus status) {
            if (this == STATUS) {
                return Optional.of(status.name());
            }
            return status.isMember() ? Optional.of("MEMBER") : Optional.empty();
        }
    }

    /** By state, then in their order. Those that have no day, since the acts that begin and end them are of one day, are left out. */
    static List<ExportedSpell> of(MembershipHistory history, Of of) {
        return history.countries().stream()
                .flatMap(country -> of(history, country, of).stream())
                .toList();
    }

    private static List<ExportedSpell> of(MembershipHistory history, Country country, Of of) {
        List<ExportedSpell> spells = new ArrayList<>();
        Optional<String> label = Optional.empty();
        Optional<Edge> start = Optional.empty();
        for (Standing.Ground act : history.grounds(country)) {
            Optional<String> next = of.label(act.status());
            if (!next.equals(label)) {
                Edge bound = Edge.of(act.event(), act.window());
                add(spells, country, label, start, Optional.of(bound));
                label = next;
                start = Optional.of(bound);
            }
        }
        add(spells, country, label, start, Optional.empty());
        return spells;
    }

    private static void add(
            List<ExportedSpell> spells,
            Country country,
            Optional<String> label,
            Optional<Edge> start,
            Optional<Edge> end) {
        if (label.isPresent() && start.isPresent()) {
            ExportedSpell spell = new ExportedSpell(country, label.get(), start.get(), end);
            if (!spell.isEmpty()) {
                spells.add(spell);
            }
        }
    }

    private boolean isEmpty() {
        return end.isPresent()
                && !start.date().earliest().isBefore(end.get().date().latest());
    }
}
