package io.github.csto.bench;

import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import io.github.csto.bench.Questions.Spell;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.time4j.PlainDate;
import net.time4j.range.DateInterval;
import net.time4j.range.IntervalTree;
import net.time4j.range.ValueInterval;
import org.threeten.extra.LocalDateRange;

/** Something that knows who was a member when. A state is asked for by its place in {@link Questions#states}. */
abstract class Contestant {
    final Questions questions;

    Contestant(Questions questions) {
        this.questions = questions;
    }

    abstract Certainty isMember(int question);

    abstract List<Country> members(int question);

    /** Throws if it does not answer as the history does. */
    final void check() {
        for (int i = 0; i < Questions.SIZE; i++) {
            Certainty told = questions
                    .history
                    .standing(questions.countries[i], questions.days[i])
                    .isMember();
            if (isMember(i) != told) {
                throw new IllegalStateException(getClass().getSimpleName() + " says " + isMember(i) + ", not " + told
                        + ", of " + questions.countries[i] + " on " + questions.days[i]);
            }
        }
        for (int i = 0; i < Questions.SIZE; i += Questions.SIZE / 64) {
            LocalDate day = questions.days[i];
            List<Country> told = questions.history.countries().stream()
                    .filter(country -> questions.history.standing(country, day).isMember() == Certainty.YES)
                    .toList();
            if (!members(i).equals(told)) {
                throw new IllegalStateException(
                        getClass().getSimpleName() + " says " + members(i) + ", not " + told + ", on " + day);
            }
        }
    }

    static Map<Country, ImmutableRangeMap<LocalDate, Certainty>> rangeMaps(Questions questions) {
        Map<Country, ImmutableRangeMap<LocalDate, Certainty>> maps = new EnumMap<>(Country.class);
        questions.spells().forEach((country, spells) -> {
            ImmutableRangeMap.Builder<LocalDate, Certainty> map = ImmutableRangeMap.builder();
            spells.forEach(spell -> map.put(Range.closedOpen(spell.start(), spell.endExclusive()), spell.answer()));
            maps.put(country, map.build());
        });
        return maps;
    }

    /** Made late, so that only what is asked for is loaded. */
    static Contestant of(String name, Questions questions) {
        return switch (name) {
            case "csto" -> new Library(questions);
            case "cstoRoster" -> new LibraryRoster(questions);
            case "guavaRangeMap" -> new GuavaRangeMap(questions);
            case "threeTenRanges" -> new ThreeTenRanges(questions);
            case "time4jTree" -> new Time4jTree(questions);
            case "treeMap" -> new FloorEntry(questions);
            case "linearScan" -> new LinearScan(questions);
            case "binarySearch" -> new BinarySearch(questions);
            case "rosterTreeMap" -> new RosterTreeMap(questions);
            case "dayTable" -> new BareTable(questions);
            default -> throw new IllegalArgumentException("No contestant " + name);
        };
    }

    private static class Library extends Contestant {
        final MembershipHistory history;

        Library(Questions questions) {
            super(questions);
            history = questions.history;
        }

        @Override
        Certainty isMember(int question) {
            return history.isMember(questions.countries[question], questions.days[question]);
        }

        @Override
        List<Country> members(int question) {
            return history.members(questions.days[question], Criterion.MEMBER);
        }
    }

    /** With everybody's standing and its grounds. */
    private static final class LibraryRoster extends Library {
        LibraryRoster(Questions questions) {
            super(questions);
        }

        @Override
        List<Country> members(int question) {
            return history.roster(questions.days[question]).counted();
        }
    }

    /** Collects the states of a day by asking for each of them. */
    private abstract static class ByState<D> extends Contestant {
        private final D[] days;

        ByState(Questions questions, D[] days) {
            super(questions);
            this.days = days;
        }

        abstract Certainty on(Country country, D day);

        @Override
        final Certainty isMember(int question) {
            return on(questions.countries[question], days[question]);
        }

        @Override
        final List<Country> members(int question) {
            List<Country> members = new ArrayList<>();
            D day = days[question];
            for (Country country : questions.states) {
                if (on(country, day) == Certainty.YES) {
                    members.add(country);
                }
            }
            return members;
        }
    }

    private static final class GuavaRangeMap extends ByState<LocalDate> {
        private final Map<Country, ImmutableRangeMap<LocalDate, Certainty>> maps;

        GuavaRangeMap(Questions questions) {
            super(questions, questions.days);
            maps = rangeMaps(questions);
        }

        @Override
        Certainty on(Country country, LocalDate day) {
            Certainty answer = maps.get(country).get(day);
            return answer == null ? Certainty.NO : answer;
        }
    }

    private static final class ThreeTenRanges extends ByState<LocalDate> {
        private record Entry(LocalDateRange range, Certainty answer) {}

        private final Map<Country, List<Entry>> lists = new EnumMap<>(Country.class);

        ThreeTenRanges(Questions questions) {
            super(questions, questions.days);
            questions
                    .spells()
                    .forEach((country, spells) -> lists.put(
                            country,
                            spells.stream()
                                    .map(spell -> new Entry(
                                            LocalDateRange.of(spell.start(), spell.endExclusive()), spell.answer()))
                                    .toList()));
        }

        @Override
        Certainty on(Country country, LocalDate day) {
            List<Entry> list = lists.get(country);
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i).range().contains(day)) {
                    return list.get(i).answer();
                }
            }
            return Certainty.NO;
        }
    }

    /** Is asked with days of its own type. */
    private static final class Time4jTree extends ByState<PlainDate> {
        private final Map<Country, IntervalTree<PlainDate, ValueInterval<PlainDate, DateInterval, Certainty>>> trees =
                new EnumMap<>(Country.class);

        Time4jTree(Questions questions) {
            super(questions, Arrays.stream(questions.days).map(PlainDate::from).toArray(PlainDate[]::new));
            questions.spells().forEach((country, spells) -> {
                List<ValueInterval<PlainDate, DateInterval, Certainty>> intervals = new ArrayList<>();
                spells.forEach(spell -> intervals.add(DateInterval.between(
                                PlainDate.from(spell.start()),
                                PlainDate.from(spell.endExclusive().minusDays(1)))
                        .withValue(spell.answer())));
                trees.put(country, IntervalTree.onDateAxis(intervals));
            });
        }

        @Override
        Certainty on(Country country, PlainDate day) {
            List<ValueInterval<PlainDate, DateInterval, Certainty>> found =
                    trees.get(country).findIntersections(day);
            return found.isEmpty() ? Certainty.NO : found.get(0).getValue();
        }
    }

    private static final class FloorEntry extends ByState<LocalDate> {
        private final Map<Country, TreeMap<LocalDate, Certainty>> maps = new EnumMap<>(Country.class);

        FloorEntry(Questions questions) {
            super(questions, questions.days);
            questions.spells().forEach((country, spells) -> {
                TreeMap<LocalDate, Certainty> map = new TreeMap<>();
                spells.forEach(spell -> {
                    map.put(spell.start(), spell.answer());
                    map.putIfAbsent(spell.endExclusive(), Certainty.NO);
                });
                maps.put(country, map);
            });
        }

        @Override
        Certainty on(Country country, LocalDate day) {
            Map.Entry<LocalDate, Certainty> entry = maps.get(country).floorEntry(day);
            return entry == null ? Certainty.NO : entry.getValue();
        }
    }

    private static final class LinearScan extends ByState<LocalDate> {
        private final Map<Country, Spell[]> lists = new EnumMap<>(Country.class);

        LinearScan(Questions questions) {
            super(questions, questions.days);
            questions.spells().forEach((country, spells) -> lists.put(country, spells.toArray(new Spell[0])));
        }

        @Override
        Certainty on(Country country, LocalDate day) {
            for (Spell spell : lists.get(country)) {
                if (!day.isBefore(spell.start()) && day.isBefore(spell.endExclusive())) {
                    return spell.answer();
                }
            }
            return Certainty.NO;
        }
    }

    /** What somebody would write by hand who cares for time: sorted epoch days, and the answer from each on. */
    private static final class BinarySearch extends ByState<LocalDate> {
        private final long[][] starts = new long[Country.values().length][];
        private final Certainty[][] answers = new Certainty[starts.length][];

        BinarySearch(Questions questions) {
            super(questions, questions.days);
            new FloorEntry(questions).maps.forEach((country, map) -> {
                starts[country.ordinal()] =
                        map.keySet().stream().mapToLong(LocalDate::toEpochDay).toArray();
                answers[country.ordinal()] = map.values().toArray(new Certainty[0]);
            });
        }

        @Override
        Certainty on(Country country, LocalDate day) {
            int place = Arrays.binarySearch(starts[country.ordinal()], day.toEpochDay());
            int last = place >= 0 ? place : -place - 2;
            return last < 0 ? Certainty.NO : answers[country.ordinal()][last];
        }
    }

    /** The states of each day of change, collected beforehand. */
    private static final class RosterTreeMap extends Contestant {
        private final TreeMap<LocalDate, List<Country>> rosters = new TreeMap<>();

        RosterTreeMap(Questions questions) {
            super(questions);
            rosters.put(LocalDate.MIN, List.of());
            questions
                    .changes()
                    .forEach(day -> rosters.put(
                            day, List.copyOf(questions.history.roster(day).counted())));
        }

        @Override
        Certainty isMember(int question) {
            return questions
                    .history
                    .standing(questions.countries[question], questions.days[question])
                    .isMember();
        }

        @Override
        List<Country> members(int question) {
            return rosters.floorEntry(questions.days[question]).getValue();
        }
    }

    /** The floor: one byte for each state and each day from the first to the last that is asked for, found without any check. */
    private static final class BareTable extends Contestant {
        private static final Certainty[] ANSWERS = Certainty.values();
        private static final int YEAR = 12 << 5;

        private final int firstYear;
        private final int width;
        private final byte[] table;
        private final List<Country>[] rosters;

        @SuppressWarnings({"unchecked", "rawtypes"})
        BareTable(Questions questions) {
            super(questions);
            LocalDate first =
                    Arrays.stream(questions.days).min(LocalDate::compareTo).orElseThrow();
            LocalDate last =
                    Arrays.stream(questions.days).max(LocalDate::compareTo).orElseThrow();
            firstYear = first.getYear();
            width = (last.getYear() - firstYear + 1) * YEAR;
            table = new byte[Country.values().length * width];
            rosters = new List[width];
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                for (Country country : questions.states) {
                    table[country.ordinal() * width + place(day)] =
                            (byte) questions.history.isMember(country, day).ordinal();
                }
                rosters[place(day)] = questions.history.members(day, Criterion.MEMBER);
            }
        }

        private int place(LocalDate day) {
            return (day.getYear() - firstYear) * YEAR + ((day.getMonthValue() - 1) << 5) + day.getDayOfMonth() - 1;
        }

        @Override
        Certainty isMember(int question) {
            return ANSWERS[table[questions.countries[question].ordinal() * width + place(questions.days[question])]];
        }

        @Override
        List<Country> members(int question) {
            return rosters[place(questions.days[question])];
        }
    }
}
