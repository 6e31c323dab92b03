package io.github.csto.council;

import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.OrderedDates;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The rules of the Council, each in its dated versions. Immutable and thread-safe. */
public final class RuleBook {
    private final Map<CouncilRule, List<RuleVersion>> versions = new EnumMap<>(CouncilRule.class);
    private final Map<CouncilRule, OrderedDates> beginnings = new EnumMap<>(CouncilRule.class);
    /** The first day on which the last version of a rule certainly applies. */
    private final Map<CouncilRule, LocalDate> settled = new EnumMap<>(CouncilRule.class);

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
        book.versions.replaceAll((rule, own) -> List.copyOf(own));
        book.versions.forEach((rule, own) -> {
            book.beginnings.put(
                    rule, OrderedDates.of(own.stream().map(RuleVersion::since).toList()));
            book.settled.put(rule, own.get(own.size() - 1).since().latest());
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
        return versions.getOrDefault(Objects.requireNonNull(rule, "rule"), List.of());
    }

    /** What a rule has to say of a step on some date: the version of that date judges it, or none; where several can apply, all have to agree. */
    Ruling judge(CouncilRule rule, PartialDate date, Function<Case, Ruling> judgement) {
        List<RuleVersion> own = versions(rule);
        if (own.isEmpty()) {
            return absent(rule);
        }
        if (!date.earliest().isBefore(Objects.requireNonNull(settled.get(rule)))) {
            return judgement.apply(new Case(own.get(own.size() - 1)));
        }
        OrderedDates begun = Objects.requireNonNull(beginnings.get(rule));
        int first = begun.certainlyReached(date.earliest());
        int last = begun.possiblyReached(date.latest());
        Ruling latest = ruling(own, last, date, judgement);
        if (first == last) {
            return latest;
        }
        List<Ruling> rulings = new ArrayList<>();
        for (int reached = first; reached < last; reached++) {
            rulings.add(ruling(own, reached, date, judgement));
        }
        rulings.add(latest);
        if (rulings.stream().map(Ruling::verdict).distinct().count() == 1) {
            return latest;
        }
        Set<String> reasons = new LinkedHashSet<>();
        Set<Citation> citations = new LinkedHashSet<>();
        reasons.add("It is not certain which version of the rule applies on " + date);
        rulings.forEach(ruling -> {
            reasons.addAll(ruling.reasons());
            citations.addAll(ruling.citations());
        });
        return new Ruling(rule, Verdict.NOT_ESTABLISHED, false, List.copyOf(reasons), List.copyOf(citations));
    }

    private static Ruling ruling(
            List<RuleVersion> own, int reached, PartialDate date, Function<Case, Ruling> judgement) {
        return reached == 0
                ? new Case(own.get(0))
                        .silent("The register applies this rule since "
                                + own.get(0).since() + ", not on " + date)
                : judgement.apply(new Case(own.get(reached - 1)));
    }

    /** What a rule has to say of something that lasts, in the words of its latest version. */
    Ruling judge(CouncilRule rule, Function<Case, Ruling> judgement) {
        List<RuleVersion> own = versions(rule);
        return own.isEmpty() ? absent(rule) : judgement.apply(new Case(own.get(own.size() - 1)));
    }

    private static Ruling absent(CouncilRule rule) {
        return new Ruling(
                rule, Verdict.NOT_APPLICABLE, false, List.of("The rule book does not have this rule"), List.of());
    }

    /** Whether a rule applies, in whichever version. */
    Timeline<Certainty> applies(CouncilRule rule) {
        List<RuleVersion> own = versions(rule);
        if (own.isEmpty()) {
            return Timeline.of(Certainty.NO, List.of(), day -> Certainty.NO);
        }
        PartialDate since = own.get(0).since();
        return Timeline.of(
                Certainty.NO,
                List.of(since.earliest(), since.latest()),
                day -> since.isAfter(PartialDate.of(day)).not());
    }
}
