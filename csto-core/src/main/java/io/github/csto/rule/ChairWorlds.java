package io.github.csto.rule;

import io.github.csto.council.Chairmanship;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The verdicts on a chair in all worlds that the facts leave open: on which day the session was held, who was a member on it, which of the terms
 * was held and whether the Council had decided on it by then. No two states hold the chair at a time.
 */
final class ChairWorlds {
    /** What the rule finds in one world. */
    enum Outcome {
        COMPLIES,
        COMPLIES_BY_DECISION,
        FAILS,
        OPEN
    }

    private final Session session;
    /** Whether the territory of the session gives it its chair. */
    private final boolean byTerritory;

    private final Country chair;
    private final Facts facts;
    private final Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);

    private ChairWorlds(Session session, boolean byTerritory, Country chair, Facts facts) {
        this.session = session;
        this.byTerritory = byTerritory && session.venue() != Session.Venue.VIDEOCONFERENCE;
        this.chair = chair;
        this.facts = facts;
    }

    /** What the rule finds in each of the worlds. */
    static Set<Outcome> outcomes(Session session, boolean byTerritory, Country chair, Facts facts) {
        ChairWorlds worlds = new ChairWorlds(session, byTerritory, chair, facts);
        List<Chairmanship> terms = facts.chairmanshipsOn(session.date());
        worlds.turningDays(terms).forEach(day -> worlds.on(PartialDate.of(day), terms));
        return worlds.outcomes;
    }

    /** The first day of the date, and each on which an answer can be another than on the day before. */
    private NavigableSet<LocalDate> turningDays(List<Chairmanship> terms) {
        DateInterval days = DateInterval.from(session.date());
        NavigableSet<LocalDate> turns = new TreeSet<>(List.of(days.start()));
        if (session.date().isExact()) {
            return turns;
        }
        List<PartialDate> dates = new ArrayList<>();
        terms.forEach(term -> {
            dates.add(term.since());
            term.until().ifPresent(dates::add);
            term.decidedOtherwise().ifPresent(dates::add);
        });
        facts.record().completeFor().forEach(period -> {
            dates.add(PartialDate.of(period.start()));
            dates.add(PartialDate.of(period.end()));
        });
        facts.horizon().ifPresent(dates::add);
        for (PartialDate date : dates) {
            for (LocalDate day : List.of(date.earliest(), date.latest())) {
                turns.add(day);
                turns.add(day.plusDays(1));
            }
        }
        addChanges(chair, days, turns);
        session.host().ifPresent(host -> addChanges(host, days, turns));
        turns.removeIf(day -> !days.contains(day));
        return turns;
    }

    private void addChanges(Country country, DateInterval days, Set<LocalDate> turns) {
        facts.members().timeline(country, Criterion.MEMBER).changes(days).forEach(change -> turns.add(change.day()));
    }

    private void on(PartialDate day, List<Chairmanship> terms) {
        Certainty member = facts.isMember(chair, day);
        if (member != Certainty.YES) {
            outcomes.add(Outcome.FAILS);
        }
        if (member == Certainty.NO) {
            return;
        }
        List<Chairmanship> held = terms.stream()
                .filter(term -> term.isHeldOn(day) == Certainty.YES)
                .toList();
        Set<Country> holders = EnumSet.noneOf(Country.class);
        terms.stream()
                .filter(term -> held.isEmpty() ? term.isHeldOn(day) != Certainty.NO : held.contains(term))
                .forEach(term -> holders.add(term.country()));
        for (Country holder : holders) {
            List<Chairmanship> own =
                    terms.stream().filter(term -> term.country() == holder).toList();
            if (own.stream().anyMatch(term -> Chair.isDecidedFor(term, day) != Certainty.NO)) {
                outcomes.add(holder == chair ? Outcome.COMPLIES_BY_DECISION : Outcome.FAILS);
            }
            // If all its terms rest on decisions, it holds the chair only perhaps, and that nobody does is open in any
            // case.
            if (own.stream().noneMatch(term -> Chair.isDecidedFor(term, day) == Certainty.YES)) {
                undecided(Optional.of(holder), day);
            }
        }
        if (held.isEmpty()) {
            undecided(Optional.empty(), day);
        }
    }

    /** The Council did not decide on whoever holds the chairmanship; nobody is known to hold it if that is empty. */
    private void undecided(Optional<Country> holder, PartialDate day) {
        Outcome byHolder = holder.map(country -> country == chair ? Outcome.COMPLIES : Outcome.FAILS)
                .orElse(Outcome.OPEN);
        if (!byTerritory) {
            outcomes.add(byHolder);
            return;
        }
        if (session.host().isEmpty()) {
            outcomes.add(Outcome.OPEN);
            return;
        }
        Country host = session.host().get();
        Certainty member = host == chair ? Certainty.YES : facts.isMember(host, day);
        if (member != Certainty.NO) {
            outcomes.add(host == chair ? Outcome.COMPLIES : facts.isCompleteFor(day) ? Outcome.FAILS : Outcome.OPEN);
        }
        if (member != Certainty.YES) {
            outcomes.add(byHolder);
        }
    }
}
