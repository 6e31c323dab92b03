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
record Spell(Country country, String status, Bound start, Optional<Bound> end) {
    /**
     * Where a spell begins or ends.
     *
     * @param date the day of the act, bounded by the acts before and after it
     * @param event the act
     */
    record Bound(PartialDate date, MembershipEvent event) {
        static Bound of(MembershipEvent event, DateInterval window) {
            if (DateInterval.from(event.date()).equals(window)) {
                return new Bound(event.date(), event);
            }
            PartialDate first = PartialDate.of(window.start());
            PartialDate last = PartialDate.of(window.end());
            return new Bound(first.equals(last) ? first : PartialDate.between(first, last), event);
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
    static List<Spell> of(MembershipHistory history, Of of) {
        return history.countries().stream()
                .flatMap(country -> of(history, country, of).stream())
                .toList();
    }

    private static List<Spell> of(MembershipHistory history, Country country, Of of) {
        List<Spell> spells = new ArrayList<>();
        Optional<String> label = Optional.empty();
        Optional<Bound> start = Optional.empty();
        for (Standing.Ground act : history.grounds(country)) {
            Optional<String> next = of.label(act.status());
            if (!next.equals(label)) {
                Bound bound = Bound.of(act.event(), act.window());
                add(spells, country, label, start, Optional.of(bound));
                label = next;
                start = Optional.of(bound);
            }
        }
        add(spells, country, label, start, Optional.empty());
        return spells;
    }

    private static void add(
            List<Spell> spells, Country country, Optional<String> label, Optional<Bound> start, Optional<Bound> end) {
        if (label.isPresent() && start.isPresent()) {
            Spell spell = new Spell(country, label.get(), start.get(), end);
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
