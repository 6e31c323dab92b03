package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The versions of a rule in a fortnight of {@link SmallWorlds}, which begin and end on days that are not exactly known, and every way in which that
 * can have been.
 *
 * @param editions the versions, in their order
 */
record Editions(List<Edition> editions) {
    /** A version with a number for its parameter, if it has one. */
    record Edition(PartialDate since, Optional<PartialDate> until, int number) {}

    /** One version that always applies. */
    static Editions always(int number) {
        return of(new Edition(SmallWorlds.day(0), Optional.empty(), number));
    }

    static Editions of(Edition... editions) {
        return new Editions(List.of(editions));
    }

    /** A few books that differ in kind, about the days from 3 to 7: one version, one that begins, one that ends, and two with or without a gap. */
    static List<Editions> few() {
        PartialDate vague = range(4, 6);
        return List.of(
                always(2),
                of(new Edition(day(4), Optional.empty(), 1)),
                of(new Edition(vague, Optional.empty(), 2)),
                of(new Edition(day(0), Optional.of(vague), 2)),
                of(new Edition(day(0), Optional.empty(), 1), new Edition(vague, Optional.empty(), 2)),
                of(new Edition(day(0), Optional.of(vague), 2), new Edition(vague, Optional.empty(), 1)),
                of(new Edition(range(2, 4), Optional.of(day(5)), 1), new Edition(range(5, 6), Optional.empty(), 3)));
    }

    /** One to three versions; each may be repealed before the next begins, or on the day on which it does, which nobody need know. */
    static Arbitrary<Editions> any() {
        Arbitrary<List<Integer>> gaps =
                SmallWorlds.number(0, 3).list().ofMinSize(2).ofMaxSize(8);
        Arbitrary<List<Integer>> kinds = SmallWorlds.number(0, 2).list().ofSize(4);
        Arbitrary<List<Integer>> numbers = SmallWorlds.number(0, 3).list().ofSize(4);
        return Combinators.combine(gaps, kinds, numbers).as(Editions::built).withoutEdgeCases();
    }

    private static Editions built(List<Integer> gaps, List<Integer> kinds, List<Integer> numbers) {
        List<Edition> editions = new ArrayList<>();
        int day = -1;
        for (int i = 0; i + 1 < gaps.size(); i += 2) {
            int first = day + 1 + gaps.get(i);
            int last = first + gaps.get(i + 1);
            day = last;
            if (last >= SmallWorlds.DAYS) {
                break;
            }
            PartialDate turn = range(first, last);
            int kind = kinds.get(i / 2);
            boolean standing = !editions.isEmpty()
                    && editions.get(editions.size() - 1).until().isEmpty();
            if (standing && kind > 0) {
                Edition current = editions.remove(editions.size() - 1);
                editions.add(new Edition(current.since(), Optional.of(turn), current.number()));
            }
            if (!standing || kind != 1) {
                editions.add(new Edition(turn, Optional.empty(), numbers.get(i / 2)));
            }
        }
        return editions.isEmpty() ? always(numbers.get(0)) : new Editions(editions);
    }

    private static PartialDate day(int day) {
        return SmallWorlds.day(day);
    }

    static PartialDate range(int first, int last) {
        return first == last
                ? SmallWorlds.day(first)
                : PartialDate.between(SmallWorlds.day(first), SmallWorlds.day(last));
    }

    /** Every day and range of days from one to another. */
    static List<PartialDate> ranges(int from, int to) {
        List<PartialDate> all = new ArrayList<>();
        for (int first = from; first <= to; first++) {
            for (int last = first; last <= to; last++) {
                all.add(range(first, last));
            }
        }
        return all;
    }

    /** What is told. */
    RuleBook book(Rule<?> rule) {
        return book(rule, (version, number) -> {});
    }

    /** What is told, with more of each version by its number. */
    RuleBook book(Rule<?> rule, ObjIntConsumer<RuleVersion.Builder> more) {
        List<RuleVersion> versions = new ArrayList<>();
        for (Edition edition : editions) {
            RuleVersion.Builder version = RuleVersion.builder()
                    .from(Councils.version(rule, edition.since().toString(), edition.number()))
                    .until(edition.until());
            more.accept(version, edition.number());
            versions.add(version.build());
        }
        return RuleBook.of(versions);
    }

    /** The numbers of the versions that can apply on a day; empty where it can be that none does. */
    Set<Optional<Integer>> on(int day) {
        List<PartialDate> turns = new ArrayList<>();
        List<Optional<Integer>> then = new ArrayList<>();
        for (int i = 0; i < editions.size(); i++) {
            Edition edition = editions.get(i);
            turns.add(edition.since());
            then.add(Optional.of(edition.number()));
            boolean replaced = i + 1 < editions.size()
                    && edition.until().equals(Optional.of(editions.get(i + 1).since()));
            if (edition.until().isPresent() && !replaced) {
                turns.add(edition.until().get());
                then.add(Optional.empty());
            }
        }
        Set<Optional<Integer>> found = new HashSet<>();
        turn(turns, then, 0, 0, Optional.empty(), day, found);
        return found;
    }

    /** Goes through the days of each turn, none earlier than the one before. */
    private static void turn(
            List<PartialDate> turns,
            List<Optional<Integer>> then,
            int next,
            int from,
            Optional<Integer> applies,
            int day,
            Set<Optional<Integer>> found) {
        if (next == turns.size()) {
            found.add(applies);
            return;
        }
        for (int on : SmallWorlds.possible(turns.get(next))) {
            if (on >= from) {
                turn(turns, then, next + 1, on, on <= day ? then.get(next) : applies, day, found);
            }
        }
    }

    /** What is found on a day by each version that can apply on it. */
    Set<Verdict> verdicts(int day, IntFunction<Set<Verdict>> byNumber) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        on(day).forEach(number -> verdicts.addAll(number.map(byNumber::apply).orElse(Set.of(Verdict.NOT_APPLICABLE))));
        return verdicts;
    }

    /** Holds a ruling to the verdicts of all worlds. */
    static void assertAsInAllWorlds(Ruling ruling, Set<Verdict> worlds, Object... told) {
        if (worlds.isEmpty()
                || ruling.verdict() != together(worlds)
                || ruling.byException()) { // said only of what is at fault: it costs time
            assertThat(worlds).isNotEmpty();
            assertThat(ruling.verdict())
                    .as("%s: %s, %s", Stream.of(told).map(String::valueOf).toList(), worlds, ruling)
                    .isEqualTo(together(worlds));
            assertThat(ruling.byException()).isFalse();
        }
    }

    static Verdict together(Set<Verdict> worlds) {
        return worlds.size() == 1 ? worlds.iterator().next() : Verdict.NOT_ESTABLISHED;
    }
}
