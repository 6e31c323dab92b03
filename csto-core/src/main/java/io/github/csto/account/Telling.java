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
import java.util.stream.Stream;

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
                    Stream.concat(claims.stream(), other.claims.stream()).toList(),
                    steps);
        }

        Item by(ReconciliationStep step) {
            return new Item(
                    event,
                    claims,
                    Stream.concat(steps.stream(), Stream.of(step)).toList());
        }

        /** The steps that say why the act stands as it does; all of them if the account that has it gives no reason. */
        List<ReconciliationStep> because() {
            return event.reason().isEmpty()
                    ? steps
                    : steps.stream().filter(ReconciliationStep::isDecisive).toList();
        }

        /** The act with its own reason and the steps by which it stands, of which some have a sentence already. */
        MembershipEvent explained(IdentityHashMap<ReconciliationStep, String> sentences) {
            List<String> reasons = Stream.concat(
                            Stream.of(event.reason()).filter(own -> !own.isEmpty()),
                            because().stream()
                                    .map(step ->
                                            sentences.computeIfAbsent(step, each -> each.sentence(Locale.ENGLISH))))
                    .toList();
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
            MembershipHistory own =
                    MembershipHistory.of(items.stream().map(Item::event).toList());
            MembershipHistory history = end.map(own::endingWith).orElse(own);
            List<DateInterval> days = history.grounds(items.get(0).event().country()).stream()
                    .map(Standing.Ground::window)
                    .toList();
            return Optional.of(new Telling(List.copyOf(items), days.subList(0, items.size())));
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
        PartialDate from = Stream.of(part(more, true), part(less, true))
                .filter(part -> part.earliest().equals(start))
                .findFirst()
                .orElse(PartialDate.of(start));
        PartialDate to = Stream.of(part(more, false), part(less, false))
                .filter(part -> part.latest().equals(end))
                .findFirst()
                .orElse(PartialDate.of(end));
        return from.equals(to) ? from : PartialDate.between(from, to);
    }

    /** An end of a range as it is written; a date that is no range is both its ends. */
    private static PartialDate part(PartialDate date, boolean start) {
        String text = date.toString();
        int dots = text.indexOf("..");
        if (dots < 0) {
            return date;
        }
        return PartialDate.parse(start ? text.substring(1, dots) : text.substring(dots + 2, text.length() - 1));
    }

    /** The citations of both, each document once with all lines. */
    static List<Citation> cited(List<Citation> some, List<Citation> more) {
        Map<String, TreeMap<Integer, Integer>> lines = new LinkedHashMap<>();
        Stream.concat(some.stream(), more.stream()).forEach(citation -> {
            TreeMap<Integer, Integer> own = lines.computeIfAbsent(citation.document(), document -> new TreeMap<>());
            citation.lines().forEach(part -> own.merge(part.first(), part.last(), Math::max));
        });
        List<Citation> cited = new ArrayList<>();
        lines.forEach((document, parts) -> {
            List<Citation.Lines> apart = new ArrayList<>();
            parts.forEach((first, last) -> {
                Citation.Lines before = apart.isEmpty() ? null : apart.get(apart.size() - 1);
                if (before != null && first <= before.last()) {
                    apart.set(apart.size() - 1, new Citation.Lines(before.first(), Math.max(before.last(), last)));
                } else {
                    apart.add(new Citation.Lines(first, last));
                }
            });
            cited.add(new Citation(document, apart));
        });
        return List.copyOf(cited);
    }
}
