package io.github.csto.rule;

import io.github.csto.account.Provenance;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.OrderedDates;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of an organisation, each in its dated versions. The rules of the library come first, in the order of {@link CouncilRules#ALL}, then
 * others by identifier. Immutable and thread-safe.
 */
public final class RuleBook {
    private static final Reason.Kind UNCERTAIN_VERSION = Reason.Kind.of(
            "It is not certain which version of the rule applies on {0}",
            "On ne peut établir quelle version de la règle s’applique le {0}",
            "Не установлено, какая редакция правила действует на {0}");
    private static final Reason.Kind NOT_YET = Reason.Kind.of(
            "The register applies this rule from {0}, not on {1}",
            "Le registre applique cette règle depuis le {0}, et non le {1}",
            "Реестр применяет это правило с {0}, а не на {1}");
    private static final Reason.Kind REPEALED = Reason.Kind.of(
            "The register applies this rule until {0}, not on {1}",
            "Le registre applique cette règle jusqu’au {0}, et non le {1}",
            "Реестр применяет это правило до {0}, а не на {1}");
    private static final Reason.Kind ABSENT = Reason.Kind.of(
            "The rule book does not have this rule",
            "Le recueil ne contient pas cette règle",
            "В своде нет этого правила");

    /** In the order of the book; every judgement looks its rule up here. */
    private final Map<Rule<?>, Versions> versions = new LinkedHashMap<>();

    /** The versions of one rule in their order, and the days on which one takes the place of another. */
    private static final class Versions {
        private final List<RuleVersion> ordered;
        private final OrderedDates turns;
        /** The version that applies from each turn on; empty after a repeal. */
        private final List<Optional<RuleVersion>> applying = new ArrayList<>();
        /** From this day on, certainly the last of those. */
        private final LocalDate settled;

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
        }

        private static void follows(PartialDate one, PartialDate other, Rule<?> rule) {
            if (one.isBefore(other) != Certainty.YES) {
                throw new IllegalArgumentException(
                        "It is not certain which version of " + rule + " is the earlier: " + one + " or " + other);
            }
        }

        Optional<RuleVersion> after(int turn) {
            return turn == 0 ? Optional.empty() : applying.get(turn - 1);
        }

        /** Why none applies after so many turns. */
        Reason none(int turn, PartialDate date) {
            return turn == 0
                    ? Reason.of(NOT_YET, ordered.get(0).since(), date)
                    : Reason.of(
                            REPEALED,
                            applying.get(turn - 2).flatMap(RuleVersion::until).orElseThrow(),
                            date);
        }

        /** The part of a date on which it can be that so many turns have come; empty if there is no such day. */
        Optional<PartialDate> part(int turn, PartialDate date) {
            LocalDate first =
                    turn == 0 ? date.earliest() : turns.window(turn - 1).start();
            LocalDate last = turn == turns.size()
                    ? date.latest()
                    : turns.window(turn).end().minusDays(1);
            return Subject.Kind.cut(date, first, last);
        }

        /** Whether a version applies on each day. */
        Timeline<Certainty> days(RuleVersion version) {
            return Timeline.of(Certainty.NO, turns.turningDays(), day -> {
                int first = turns.certainlyReached(day);
                int last = turns.possiblyReached(day);
                boolean is = false;
                boolean other = false;
                for (int turn = first; turn <= last; turn++) {
                    boolean same =
                            after(turn).filter(applies -> applies == version).isPresent();
                    is |= same;
                    other |= !same;
                }
                return is ? other ? Certainty.UNDETERMINED : Certainty.YES : Certainty.NO;
            });
        }
    }

    private RuleBook(Map<Rule<?>, Versions> unordered) {
        unordered.keySet().stream().sorted(CouncilRules.ORDER).forEach(rule -> versions.put(rule, unordered.get(rule)));
    }

    /**
     * Obtains the rules of some versions.
     *
     * @param versions the versions, in any order
     * @return the rules
     * @throws IllegalArgumentException if it is not certain which of two versions of a rule is the earlier, or that one ends before the next
     *     begins
     */
    public static RuleBook of(Collection<RuleVersion> versions) {
        Map<Rule<?>, List<RuleVersion>> byRule = new LinkedHashMap<>();
        versions.forEach(version -> byRule.computeIfAbsent(version.rule(), rule -> new ArrayList<>())
                .add(version));
        Map<Rule<?>, Versions> rules = new LinkedHashMap<>();
        byRule.forEach((rule, own) -> rules.put(rule, new Versions(own)));
        return new RuleBook(rules);
    }

    /**
     * Returns this book with another version, and with its rule if it is a new one.
     *
     * @param version the version
     * @return the book
     * @throws IllegalArgumentException if it is not certain which of two versions of the rule is the earlier
     */
    public RuleBook with(RuleVersion version) {
        List<RuleVersion> own = new ArrayList<>(versions(version.rule()));
        own.add(version);
        return put(version.rule(), own);
    }

    /**
     * Returns this book with another rule in a single version.
     *
     * @param rule the rule, which takes the place of one of its identifier
     * @param statement what it says
     * @param since the first day on which it applies
     * @return the book
     * @throws IllegalArgumentException if the rule has parameters; give those with {@link #with(RuleVersion)}
     */
    public RuleBook with(Rule<?> rule, String statement, PartialDate since) {
        return put(
                rule,
                List.of(RuleVersion.builder()
                        .rule(rule)
                        .statement(statement)
                        .since(since)
                        .build()));
    }

    private RuleBook put(Rule<?> rule, List<RuleVersion> own) {
        Map<Rule<?>, Versions> more = new LinkedHashMap<>(versions);
        more.remove(rule);
        more.put(rule, new Versions(own));
        return new RuleBook(more);
    }

    /**
     * Returns this book without a rule.
     *
     * @param id the identifier of the rule
     * @return the book
     * @throws IllegalArgumentException if there is no such rule; the message names those that there are
     */
    public RuleBook without(String id) {
        Map<Rule<?>, Versions> fewer = new LinkedHashMap<>(versions);
        fewer.remove(rule(id));
        return new RuleBook(fewer);
    }

    /**
     * Returns the rules that there are.
     *
     * @return the rules, in the order of the book
     */
    public List<Rule<?>> rules() {
        return List.copyOf(versions.keySet());
    }

    /**
     * Returns the rule of an identifier.
     *
     * @param id the identifier, such as {@code CSC-CHAIR}
     * @return the rule
     * @throws IllegalArgumentException if there is no such rule; the message names those that there are
     */
    public Rule<?> rule(String id) {
        Objects.requireNonNull(id, "id");
        return versions.keySet().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> CouncilRules.unknown(id, rules()));
    }

    /**
     * Returns the versions of a rule.
     *
     * @param rule the rule
     * @return the versions, the earliest first; empty if the book does not have the rule
     */
    public List<RuleVersion> versions(Rule<?> rule) {
        Versions own = versions.get(Objects.requireNonNull(rule, "rule"));
        return own == null ? List.of() : own.ordered;
    }

    /**
     * Judges a subject by a rule. Of one day, the version of that day judges; where several can apply, each judges the part of the date on which it
     * can, and the verdict is established only if they agree. A decision whose day is vague is of the day of its session. Of every day, each version judges the days on which it applies, and the worst verdict counts.
     *
     * @param rule the rule
     * @param subject what is judged
     * @param facts what is known
     * @param <S> the type of the subject
     * @return the ruling; {@link Verdict#NOT_APPLICABLE} on a day on which no version applies
     */
    public <S> Ruling judge(Rule<S> rule, S subject, Facts facts) {
        Versions own = versions.get(Objects.requireNonNull(rule, "rule"));
        S known = rule.about().known(Objects.requireNonNull(subject, "subject"), facts);
        When when = rule.about().when(known);
        if (own == null) {
            return new Ruling.Builder(rule, List.of(), facts.provenance(when))
                    .because(ABSENT)
                    .notApplicable();
        }
        return when instanceof When.OneDay day
                ? onOneDay(rule, known, own, day, facts)
                : onEveryDay(rule, known, own, (When.EveryDay) when, facts);
    }

    private static <S> Ruling onOneDay(Rule<S> rule, S subject, Versions own, When.OneDay when, Facts facts) {
        PartialDate date = when.date();
        int turns = own.applying.size();
        if (!date.earliest().isBefore(own.settled)) {
            return after(rule, subject, own, turns, when, facts);
        }
        int first = own.turns.certainlyReached(date.earliest());
        int last = own.turns.possiblyReached(date.latest());
        if (first == last) {
            return after(rule, subject, own, last, when, facts);
        }
        List<Ruling> rulings = new ArrayList<>();
        for (int turn = first; turn <= last; turn++) {
            Optional<PartialDate> part = own.part(turn, date);
            if (part.isPresent()) {
                S there = rule.about().on(subject, date, part.get());
                rulings.add(after(rule, there, own, turn, new When.OneDay(part.get()), facts));
            }
        }
        Ruling latest = rulings.get(rulings.size() - 1);
        if (rulings.stream().map(Ruling::verdict).distinct().count() == 1) {
            return new Ruling(
                    rule,
                    latest.verdict(),
                    rulings.stream().allMatch(Ruling::byException),
                    latest.reasons(),
                    latest.citations(),
                    facts.provenance(when));
        }
        Set<Reason> reasons = new LinkedHashSet<>();
        reasons.add(Reason.of(UNCERTAIN_VERSION, date));
        return together(rule, Verdict.NOT_ESTABLISHED, rulings, reasons, facts.provenance(when));
    }

    /** What is found by the version that applies after so many turns. */
    private static <S> Ruling after(Rule<S> rule, S subject, Versions own, int turn, When.OneDay when, Facts facts) {
        Optional<RuleVersion> version = own.after(turn);
        if (version.isPresent()) {
            return rule.about().judge(rule, subject, version.get(), when, facts);
        }
        List<Citation> citations = turn == 0
                ? own.ordered.get(0).citations()
                : own.applying.get(turn - 2).orElseThrow().citations();
        Ruling.Builder none =
                new Ruling.Builder(rule, citations, facts.provenance(when)).because(own.none(turn, when.date()));
        if (turn == 0) {
            Ruling.beginning(own.ordered.get(0)).ifPresent(none::because);
        }
        return none.notApplicable();
    }

    private static <S> Ruling onEveryDay(Rule<S> rule, S subject, Versions own, When.EveryDay when, Facts facts) {
        List<Ruling> rulings = new ArrayList<>();
        for (RuleVersion version : own.ordered) {
            Timeline<Certainty> days = own.days(version).combine(when.days(), Certainty::and);
            rulings.add(rule.about().judge(rule, subject, version, new When.EveryDay(days), facts));
        }
        Verdict worst = rulings.stream()
                .map(Ruling::verdict)
                .min(Comparator.comparing(Verdict::severity))
                .orElseThrow();
        List<Ruling> decisive =
                rulings.stream().filter(ruling -> ruling.verdict() == worst).toList();
        return decisive.size() == 1
                ? decisive.get(0)
                : together(rule, worst, decisive, new LinkedHashSet<>(), facts.provenance(when));
    }

    private static Ruling together(
            Rule<?> rule, Verdict verdict, List<Ruling> rulings, Set<Reason> reasons, Optional<Provenance> provenance) {
        Set<Citation> citations = new LinkedHashSet<>();
        rulings.forEach(ruling -> {
            reasons.addAll(ruling.reasons());
            citations.addAll(ruling.citations());
        });
        return new Ruling(rule, verdict, false, List.copyOf(reasons), List.copyOf(citations), provenance);
    }

    /** The rules in their versions are the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RuleBook book
                && book.rules().equals(rules())
                && rules().stream().allMatch(rule -> book.versions(rule).equals(versions(rule)));
    }

    @Override
    public int hashCode() {
        return rules().hashCode();
    }

    @Override
    public String toString() {
        return versions.keySet().toString();
    }
}
