package io.github.csto.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The versions of each rule of a book, found by the rule. Nearly all questions name the very rule that the book has, which is found by its identity; an equal one
 * is found too. Immutable and thread-safe.
 */
final class RuleIndex {
    private record Slot(Rule<?> rule, List<Versions> versions) {}

    private final Map<Rule<?>, List<Versions>> versions;
    /** At least twice as many as rules, and a power of two: a search ends soon, at the rule or at a place that is free. */
    private final @Nullable Slot[] slots;

    RuleIndex(Map<Rule<?>, List<Versions>> versions) {
        this.versions = versions;
        this.slots = new Slot[4 * Integer.highestOneBit(versions.size() + 1)];
        versions.forEach((rule, own) -> {
            int place = place(rule);
            while (slots[place] != null) {
                place = next(place);
            }
            slots[place] = new Slot(rule, own);
        });
    }

    private int place(Rule<?> rule) {
        return rule.hashCode() & slots.length - 1;
    }

    private int next(int place) {
        return place + 1 & slots.length - 1;
    }

    /** The versions of the rule, those of the most trusted account first; empty if there are none. */
    @SuppressWarnings("ReferenceEquality") // an equal one is looked for after that
    List<Versions> find(Rule<?> rule) {
        int place = place(rule);
        for (Slot slot = slots[place]; slot != null; slot = slots[place]) {
            if (slot.rule == rule) {
                return slot.versions;
            }
            place = next(place);
        }
        return versions.getOrDefault(rule, List.of());
    }
}
