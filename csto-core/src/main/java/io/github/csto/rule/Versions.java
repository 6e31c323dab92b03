package io.github.csto.rule;

import io.github.csto.time.Certainty;
import io.github.csto.time.OrderedDates;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The versions of one rule by one account in their order, and the days on which one takes the place of another. Immutable and thread-safe. */
final class Versions {
    private final List<RuleVersion> ordered;
    private final OrderedDates turns;
    /** The version that applies from each turn on; empty after a repeal. */
    private final List<Optional<RuleVersion>> applying = new ArrayList<>();
    /** From this day on, certainly the last of those. */
    private final LocalDate settled;
    /** The version that applies from that day on; null after a repeal. */
    private final @Nullable RuleVersion last;

    Versions(Collection<RuleVersion> unordered) {
        this.ordered = unordered.stream()
                .sorted(Comparator.comparing(version -> version.since().earliest()))
                .toList();
        List<PartialDate> dates = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            RuleVersion version = ordered.get(i);
            dates.add(version.since());
            applying.add(Optional.of(version));
            Optional<PartialDate> next =
                    i + 1 < ordered.size() ? Optional.of(ordered.get(i + 1).since()) : Optional.empty();
            next.ifPresent(later -> follows(version.since(), later, version.rule()));
            version.until().filter(end -> !next.equals(Optional.of(end))).ifPresent(end -> {
                next.filter(later -> end.isAfter(later) != Certainty.NO).ifPresent(later -> {
                    throw new IllegalArgumentException("It is not certain that a version of " + version.rule()
                            + " ends before the next begins: " + end + ", " + later);
                });
                dates.add(end);
                applying.add(Optional.empty());
            });
        }
        this.turns = OrderedDates.of(dates);
        this.settled = dates.get(dates.size() - 1).latest();
        this.last = applying.get(applying.size() - 1).orElse(null);
    }

    private static void follows(PartialDate one, PartialDate other, Rule<?> rule) {
        if (one.isBefore(other) != Certainty.YES) {
            throw new IllegalArgumentException(
                    "It is not certain which version of " + rule + " is the earlier: " + one + " or " + other);
        }
    }

    /** The account that they belong to. */
    String account() {
        return ordered.get(0).account();
    }

    List<RuleVersion> ordered() {
        return ordered;
    }

    /** The number of turns: versions that begin, and repeals. */
    int turns() {
        return applying.size();
    }

    /** Whether all turns have certainly come by the first day of a date, as for most dates. */
    private boolean isSettled(PartialDate date) {
        return !date.earliest().isBefore(settled);
    }

    /** The version that certainly applies on a date on which all turns have come; null if there is none, or they have not. */
    @Nullable
    RuleVersion settled(PartialDate date) {
        return isSettled(date) ? last : null;
    }

    /** How many turns have certainly come by the first day of a date. */
    int first(PartialDate date) {
        return isSettled(date) ? turns() : turns.certainlyReached(date.earliest());
    }

    /** How many turns may have come by the last day of a date. */
    int last(PartialDate date) {
        return isSettled(date) ? turns() : turns.possiblyReached(date.latest());
    }

    /** Whether a version may apply on a date. */
    boolean mayApply(PartialDate date) {
        int last = last(date);
        for (int turn = first(date); turn <= last; turn++) {
            if (after(turn).isPresent()) {
                return true;
            }
        }
        return false;
    }

    Optional<RuleVersion> after(int turn) {
        return turn == 0 ? Optional.empty() : applying.get(turn - 1);
    }

    /** A version that does not apply: it was repealed, or is to come. */
    record Unapplied(RuleVersion version, boolean isRepealed) {}

    /** What does not apply after so many turns, of which the last is no beginning. */
    Unapplied missing(int turn) {
        return turn == 0
                ? new Unapplied(ordered.get(0), false)
                : new Unapplied(applying.get(turn - 2).orElseThrow(), true);
    }

    /** What does not apply on a date on which it may be that none does. */
    Unapplied missing(PartialDate date) {
        return IntStream.rangeClosed(first(date), last(date))
                .filter(turn -> after(turn).isEmpty())
                .mapToObj(this::missing)
                .findFirst()
                .orElseThrow();
    }

    /** The part of a date on which it can be that so many turns have come; empty if there is no such day. */
    Optional<PartialDate> part(int turn, PartialDate date) {
        LocalDate first = turn == 0 ? date.earliest() : turns.window(turn - 1).start();
        LocalDate last =
                turn == turns.size() ? date.latest() : turns.window(turn).end().minusDays(1);
        return Subject.Kind.cut(date, first, last);
    }

    /** Whether any version applies on each day. */
    Timeline<Certainty> days() {
        return days(Optional::isPresent);
    }

    /** Whether a version applies on each day. */
    Timeline<Certainty> days(RuleVersion version) {
        return days(applies -> applies.filter(other -> other == version).isPresent());
    }

    private Timeline<Certainty> days(Predicate<Optional<RuleVersion>> which) {
        return Timeline.of(Certainty.NO, turns.turningDays(), day -> {
            int first = turns.certainlyReached(day);
            int last = turns.possiblyReached(day);
            boolean is = false;
            boolean other = false;
            for (int turn = first; turn <= last; turn++) {
                boolean same = which.test(after(turn));
                is |= same;
                other |= !same;
            }
            return is ? other ? Certainty.UNDETERMINED : Certainty.YES : Certainty.NO;
        });
    }
}
