package io.github.csto.council;

import io.github.csto.time.Certainty;
import io.github.csto.time.OrderedDates;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rules of the Council, each in its dated versions. Immutable and thread-safe. */
public final class RuleBook {
    private final Map<CouncilRule, List<RuleVersion>> versions = new EnumMap<>(CouncilRule.class);

    private RuleBook() {}

    /**
     * The rules from their versions.
     *
     * @param versions the versions, in any order
     * @return the rules
     * @throws IllegalArgumentException if it is not certain which of two versions of a rule is the earlier
     */
    public static RuleBook of(Collection<RuleVersion> versions) {
        RuleBook book = new RuleBook();
        versions.stream()
                .sorted(Comparator.comparing(
                        (RuleVersion version) -> version.since().earliest()))
                .forEach(version -> {
                    List<RuleVersion> own = book.versions.computeIfAbsent(version.rule(), rule -> new ArrayList<>());
                    if (!own.isEmpty() && own.get(own.size() - 1).since().isBefore(version.since()) != Certainty.YES) {
                        throw new IllegalArgumentException("It is not certain which version of " + version.rule()
                                + " is the earlier: " + own.get(own.size() - 1).since() + " or " + version.since());
                    }
                    own.add(version);
                });
        return book;
    }

    /**
     * The rules that there are.
     *
     * @return the rules, in the order of the enum
     */
    public List<CouncilRule> rules() {
        return List.copyOf(versions.keySet());
    }

    /**
     * The versions of a rule.
     *
     * @param rule the rule
     * @return the versions, the earliest first; empty if the book does not have the rule
     */
    public List<RuleVersion> versions(CouncilRule rule) {
        return List.copyOf(versions.getOrDefault(Objects.requireNonNull(rule, "rule"), List.of()));
    }

    /** The versions that can apply on a date, the earliest first; -1 stands for none yet, else the position. */
    List<Integer> possible(CouncilRule rule, PartialDate date) {
        List<RuleVersion> own = versions(rule);
        OrderedDates dates =
                OrderedDates.of(own.stream().map(RuleVersion::since).toList());
        LocalDate first = date.earliest();
        List<Integer> possible = new ArrayList<>();
        for (int reached = dates.certainlyReached(first); reached <= dates.possiblyReached(date.latest()); reached++) {
            possible.add(reached - 1);
        }
        return possible;
    }
}
