package io.github.csto.testing.jqwik;

import io.github.csto.council.Chairmanship;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.source.Citation;
import io.github.csto.stage.StageHistory;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * What {@code @ForAll} means for the library's values. jqwik finds it by itself; nobody needs to name it.
 *
 * <table>
 * <caption>The types, and the constraints that they heed</caption>
 * <thead><tr><th>type</th><th>generated</th><th>constraints</th></tr></thead>
 * <tbody>
 * <tr><td>{@link Country}</td><td>any country</td><td>{@link OfStates}</td></tr>
 * <tr><td>{@link PartialDate}</td><td>{@link Dates#partialDates()}</td><td>{@link InYears}</td></tr>
 * <tr><td>{@link DateInterval}</td><td>{@link Dates#intervals()}</td><td>{@link InYears}</td></tr>
 * <tr><td>{@link Citation}</td><td>{@link Citations#citations()}</td><td></td></tr>
 * <tr><td>{@link MembershipEvent}</td><td>{@link Histories#singleEvents}</td><td>{@link OfStates}, {@link InYears}</td></tr>
 * <tr><td>{@link StageHistory}</td><td>{@link Histories#stages()}</td><td>{@link InYears}</td></tr>
 * <tr><td>{@link MembershipHistory}</td><td>{@link Histories#histories()}</td><td>{@link OfStates}, {@link InYears}</td></tr>
 * <tr><td>{@link CouncilRecord}</td><td>{@link CouncilRecords#records()}</td><td>{@link OfStates}, {@link InYears}</td></tr>
 * <tr><td>{@link Session}</td><td>{@link CouncilRecords#sessions()}</td><td>{@link OfStates}, {@link InYears}</td></tr>
 * <tr><td>{@link Decision}</td><td>{@link CouncilRecords#decisions()}</td><td>{@link OfStates}, {@link InYears}</td></tr>
 * <tr><td>{@link Chairmanship}</td><td>{@link CouncilRecords#chairmanships()}</td><td>{@link OfStates}, {@link InYears}</td></tr>
 * </tbody>
 * </table>
 *
 * <p>The library's enums need no provider.
 */
public final class CstoArbitraryProvider implements ArbitraryProvider {
    private static final Map<Class<?>, Function<TypeUsage, Arbitrary<?>>> ARBITRARIES = Map.ofEntries(
            Map.entry(Country.class, type -> Arbitraries.of(states(type, Country.all()))),
            Map.entry(PartialDate.class, CstoArbitraryProvider::partialDates),
            Map.entry(
                    DateInterval.class,
                    type -> years(type)
                            .<Arbitrary<?>>map(years -> Dates.intervals(years.start(), years.end()))
                            .orElseGet(Dates::intervals)),
            Map.entry(Citation.class, type -> Citations.citations()),
            Map.entry(
                    MembershipEvent.class,
                    type -> Histories.singleEvents(states(type, Country.all()), partialDates(type))),
            Map.entry(
                    StageHistory.class,
                    type -> years(type)
                            .<Arbitrary<?>>map(years -> Histories.stages(Dates.ordered(years.start(), years.end(), 4)))
                            .orElseGet(Histories::stages)),
            Map.entry(
                    MembershipHistory.class,
                    type -> Histories.histories(
                            states(type, Histories.COUNTRIES),
                            years(type).orElse(DateInterval.of(Dates.FIRST, Dates.LAST)))),
            Map.entry(CouncilRecord.class, type -> CouncilRecords.records(council(type), period(type))),
            Map.entry(Session.class, type -> CouncilRecords.sessions(council(type), period(type))),
            Map.entry(Decision.class, type -> CouncilRecords.decisions(council(type), period(type))),
            Map.entry(Chairmanship.class, type -> CouncilRecords.chairmanships(council(type), period(type))));

    /** Made by jqwik. */
    public CstoArbitraryProvider() {}

    private static Arbitrary<PartialDate> partialDates(TypeUsage type) {
        return years(type)
                .map(years -> Dates.partialDates(years.start(), years.end()))
                .orElseGet(Dates::partialDates);
    }

    private static List<Country> council(TypeUsage type) {
        return states(type, CouncilRecords.COUNTRIES);
    }

    private static DateInterval period(TypeUsage type) {
        return years(type).orElse(CouncilRecords.PERIOD);
    }

    private static List<Country> states(TypeUsage type, List<Country> otherwise) {
        return type.findAnnotation(OfStates.class)
                .map(chosen -> List.of(chosen.value()))
                .orElse(otherwise);
    }

    private static Optional<DateInterval> years(TypeUsage type) {
        return type.findAnnotation(InYears.class)
                .map(years -> DateInterval.of(
                        Year.of(years.first()).atDay(1),
                        Year.of(years.last()).atMonth(12).atEndOfMonth()));
    }

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return ARBITRARIES.keySet().stream().anyMatch(targetType::isOfType);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(
                Objects.requireNonNull(ARBITRARIES.get(targetType.getRawType())).apply(targetType));
    }

    /**
     * Ranks above jqwik's own providers, one of which gives any enum.
     *
     * @return 1
     */
    @Override
    public int priority() {
        return 1;
    }
}
