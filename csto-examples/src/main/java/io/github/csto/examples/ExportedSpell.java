package io.github.csto.examples;

import io.github.csto.country.Country;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Standing;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
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
     * @param acts the act; for an end several, if the first of them are disputed
     * @param disputed whether it is disputed that there is such a bound
     */
    record Edge(PartialDate date, List<Standing.Ground> acts, boolean disputed) {
        /** The first of some acts that happens; if none of them is certain, perhaps none happens. */
        static Edge of(List<Standing.Ground> acts) {
            Standing.Ground last = acts.get(acts.size() - 1);
            boolean disputed = last.happened() != Certainty.YES;
            LocalDate start = acts.stream()
                    .map(act -> act.window().start())
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            LocalDate end = disputed
                    ? acts.stream()
                            .map(act -> act.window().end())
                            .max(LocalDate::compareTo)
                            .orElseThrow()
                    : last.window().end();
            PartialDate recorded = last.event().date();
            if (recorded.earliest().equals(start) && recorded.latest().equals(end)) {
                return new Edge(recorded, acts, disputed);
            }
            PartialDate first = PartialDate.of(start);
            return new Edge(
                    start.equals(end) ? first : PartialDate.between(first, PartialDate.of(end)), acts, disputed);
        }

        List<Citation> citations() {
            return acts.stream()
                    .flatMap(act -> act.event().citations().stream())
                    .distinct()
                    .toList();
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

    /** A spell begins with each act that can have happened, and ends with the first after it that makes the state something else. */
    private static List<ExportedSpell> of(MembershipHistory history, Country country, Of of) {
        List<Standing.Ground> acts = history.grounds(country).stream()
                .filter(act -> act.happened() != Certainty.NO)
                .toList();
        List<ExportedSpell> spells = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            Optional<String> label = of.label(acts.get(i).status());
            if (label.isPresent()) {
                List<Standing.Ground> ending = ending(acts.subList(i + 1, acts.size()), label, of);
                ExportedSpell spell = new ExportedSpell(
                        country,
                        label.get(),
                        Edge.of(acts.subList(i, i + 1)),
                        ending.isEmpty() ? Optional.empty() : Optional.of(Edge.of(ending)));
                if (!spell.isEmpty()) {
                    spells.add(spell);
                }
            }
        }
        return spells;
    }

    /** The acts that may end a spell, up to the first that certainly does. */
    private static List<Standing.Ground> ending(List<Standing.Ground> later, Optional<String> label, Of of) {
        List<Standing.Ground> ending = new ArrayList<>();
        for (Standing.Ground act : later) {
            if (!of.label(act.status()).equals(label)) {
                ending.add(act);
                if (act.happened() == Certainty.YES) {
                    break;
                }
            }
        }
        return ending;
    }

    private boolean isEmpty() {
        return end.isPresent()
                && !end.get().disputed()
                && !start.date().earliest().isBefore(end.get().date().latest());
    }
}
