package io.github.csto.account;

import io.github.csto.membership.Dissolution;
import io.github.csto.membership.InvalidHistoryException;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.Standing;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The acts of one state in their order, by one account or derived, with the days that each can have in worlds of the whole sequence. */
final class Telling {
    /** An act, the claims that it rests on, the most trusted first, and the steps by which it stands. */
    record Item(MembershipEvent event, List<Claim<MembershipEvent>> claims, List<ReconciliationStep> steps) {
        static Item of(Claim<MembershipEvent> claim) {
            return new Item(claim.value(), List.of(claim), List.of());
        }

        /** The same act on a date, as disputed as it is here, with what another account has about it. */
        Item with(PartialDate date, Item other) {
            List<Citation> cited = cited(event.citations(), other.event.citations());
            return new Item(
                    new MembershipEvent(
                            event.country(),
                            event.act(),
                            event.disputed(),
                            date,
                            event.circumstances(),
                            cited,
                            event.reason()),
                    joined(claims, other.claims),
                    steps);
        }

        Item by(ReconciliationStep step) {
            return new Item(event, claims, joined(steps, List.of(step)));
        }

        /** The steps that say why the act stands as it does; all of them if the account that has it gives no reason. */
        List<ReconciliationStep> because() {
            List<ReconciliationStep> because = new ArrayList<>();
            for (ReconciliationStep step : steps) {
                if (event.reason().isEmpty() || step.isDecisive()) {
                    because.add(step);
                }
            }
            return List.copyOf(because);
        }

        /** The act with its own reason and the steps by which it stands, of which some have a sentence already. */
        MembershipEvent explained(IdentityHashMap<ReconciliationStep, String> sentences) {
            List<String> reasons = new ArrayList<>();
            if (!event.reason().isEmpty()) {
                reasons.add(event.reason());
            }
            for (ReconciliationStep step : because()) {
                String sentence = sentences.get(step);
                if (sentence == null) {
                    sentence = step.sentence(Locale.ENGLISH);
                    sentences.put(step, sentence);
                }
                reasons.add(sentence);
            }
            String reason = reasons.size() == 1 ? reasons.get(0) : String.join(" ", reasons);
            return new MembershipEvent(
                    event.country(),
                    event.act(),
                    event.disputed(),
                    event.date(),
                    event.circumstances(),
                    event.citations(),
                    reason);
        }
    }

    private static <E> List<E> joined(List<E> some, List<E> more) {
        List<E> joined = new ArrayList<>(some);
        joined.addAll(more);
        return List.copyOf(joined);
    }

    private final List<Item> items;
    private final List<DateInterval> days;

    private Telling(List<Item> items, List<DateInterval> days) {
        this.items = items;
        this.days = days;
    }

    /** Empty if machine and dates leave the sequence no world. */
    static Optional<Telling> of(List<Item> items, Optional<Dissolution> end) {
        if (items.isEmpty()) {
            return Optional.of(new Telling(List.of(), List.of()));
        }
        try {
            MembershipHistory own = MembershipHistory.of(Reconciler.events(items));
            MembershipHistory history = end.isPresent() ? own.endingWith(end.get()) : own;
            List<DateInterval> days = new ArrayList<>();
            for (Standing.Ground ground : history.grounds(items.get(0).event().country())) {
                days.add(ground.window());
            }
            return Optional.of(new Telling(List.copyOf(items), List.copyOf(days.subList(0, items.size()))));
        } catch (InvalidHistoryException noWorld) {
            return Optional.empty();
        }
    }

    int size() {
        return items.size();
    }

    List<Item> items() {
        return items;
    }

    Item item(int index) {
        return items.get(index);
    }

    DateInterval days(int index) {
        return days.get(index);
    }

    ActClass actClass(int index) {
        return ActClass.of(items.get(index).event().act());
    }

    static boolean shareADay(DateInterval one, DateInterval other) {
        return !one.start().isAfter(other.end()) && !other.start().isAfter(one.end());
    }

    /** Whether all days of one are days of the other. */
    static boolean isWithin(DateInterval one, DateInterval other) {
        return other.contains(one.start()) && other.contains(one.end());
    }

    /** The date of an act on the days that two dates have in common, its ends as precise as they are written. */
    static PartialDate common(PartialDate more, DateInterval daysOfMore, PartialDate less, DateInterval daysOfLess) {
        if (isWithin(daysOfMore, daysOfLess)) {
            return more;
        }
        LocalDate start = daysOfMore.start().isBefore(daysOfLess.start()) ? daysOfLess.start() : daysOfMore.start();
        LocalDate end = daysOfMore.end().isAfter(daysOfLess.end()) ? daysOfLess.end() : daysOfMore.end();
        if (less.earliest().equals(start) && less.latest().equals(end)) {
            return less;
        }
        if (start.equals(end)) {
            return PartialDate.of(start);
        }
        PartialDate from = PartialDate.of(start);
        PartialDate to = PartialDate.of(end);
        for (PartialDate date : List.of(less, more)) {
            PartialDate first = part(date, true);
            PartialDate last = part(date, false);
            from = first.earliest().equals(start) ? first : from;
            to = last.latest().equals(end) ? last : to;
        }
        return from.equals(to) ? from : PartialDate.between(from, to);
    }

    /** An end of a range as it is written; a date that is no range is both its ends. */
    private static PartialDate part(PartialDate date, boolean start) {
        String text = date.toString();
        int dots = text.indexOf("..");
        if (dots == -1) {
            return date;
        }
        return PartialDate.parse(start ? text.substring(1, dots) : text.substring(dots + 2, text.length() - 1));
    }

    /** The citations of both, each document once with all lines. */
    static List<Citation> cited(List<Citation> some, List<Citation> more) {
        Map<String, TreeMap<Integer, Integer>> lines = new LinkedHashMap<>();
        for (Citation citation : joined(some, more)) {
            TreeMap<Integer, Integer> own = lines.getOrDefault(citation.document(), new TreeMap<>());
            for (Citation.Lines part : citation.lines()) {
                own.put(part.first(), Math.max(part.last(), own.getOrDefault(part.first(), 0)));
            }
            lines.put(citation.document(), own);
        }
        List<Citation> cited = new ArrayList<>();
        for (Map.Entry<String, TreeMap<Integer, Integer>> parts : lines.entrySet()) {
            List<Citation.Lines> apart = new ArrayList<>();
            for (Map.Entry<Integer, Integer> part : parts.getValue().entrySet()) {
                Citation.Lines before = apart.isEmpty() ? null : apart.get(apart.size() - 1);
                if (before != null && part.getKey() <= before.last()) {
                    int last = Math.max(before.last(), part.getValue());
                    apart.set(apart.size() - 1, new Citation.Lines(before.first(), last));
                } else {
                    apart.add(new Citation.Lines(part.getKey(), part.getValue()));
                }
            }
            cited.add(new Citation(parts.getKey(), apart));
        }
        return List.copyOf(cited);
    }
}
