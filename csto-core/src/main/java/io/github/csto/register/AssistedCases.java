package io.github.csto.register;

import io.github.csto.council.AssistanceCase;
import io.github.csto.council.Reported;
import io.github.csto.organisation.AssistanceStep;
import io.github.csto.organisation.AssistanceStep.Kind;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the steps of each case of assistance together; what is not claim of a case that lies in a complete period was not. */
final class AssistedCases {
    private AssistedCases() {}

    static SortedMap<String, List<AssistanceCase>> of(List<Claim<AssistanceStep>> steps, List<CompletePeriod> periods) {
        SortedMap<String, SortedMap<String, List<Claim<AssistanceStep>>>> cases = new TreeMap<>();
        steps.forEach(claim -> cases.computeIfAbsent(claim.organisation(), name -> new TreeMap<>())
                .computeIfAbsent(claim.value().id(), id -> new ArrayList<>())
                .add(claim));
        Map<String, NavigableMap<LocalDate, LocalDate>> complete = complete(periods);
        SortedMap<String, List<AssistanceCase>> made = new TreeMap<>();
        cases.forEach((organisation, own) ->
                own.forEach((id, claims) -> assistance(id, claims, complete.getOrDefault(organisation, new TreeMap<>()))
                        .ifPresent(one -> made.computeIfAbsent(organisation, name -> new ArrayList<>())
                                .add(one))));
        return made;
    }

    /** By organisation and first day: the last day of the longest of the periods that begin no later. */
    private static Map<String, NavigableMap<LocalDate, LocalDate>> complete(List<CompletePeriod> periods) {
        Map<String, NavigableMap<LocalDate, LocalDate>> complete = new HashMap<>();
        periods.stream()
                .sorted(Comparator.comparing(each -> each.period().start()))
                .forEach(each -> {
                    DateInterval period = each.period();
                    NavigableMap<LocalDate, LocalDate> own =
                            complete.computeIfAbsent(each.organisation(), name -> new TreeMap<>());
                    if (own.isEmpty() || own.lastEntry().getValue().isBefore(period.end())) {
                        own.put(period.start(), period.end());
                    }
                });
        return complete;
    }

    private static Optional<AssistanceCase> assistance(
            String id, List<Claim<AssistanceStep>> claims, NavigableMap<LocalDate, LocalDate> periods) {
        List<AssistanceStep> all = claims.stream().map(Claim::value).toList();
        List<AssistanceStep> dated = all.stream()
                .filter(step -> step.date().isPresent())
                .sorted(Comparator.comparing(AssistanceStep::step))
                .toList();
        if (dated.isEmpty()) {
            return Optional.empty(); // nothing but what came of it
        }
        boolean complete =
                liesInOne(dated.stream().flatMap(step -> step.date().stream()).toList(), periods);
        return Optional.of(new AssistanceCase(
                id,
                all.stream()
                        .filter(step -> step.step() == Kind.AGGRESSION || step.step() == Kind.REQUEST)
                        .flatMap(step -> step.country().stream())
                        .findFirst(),
                dated.get(0).date().orElseThrow(),
                dates(dated, true, Kind.AGGRESSION).items().isEmpty() ? Certainty.UNDETERMINED : Certainty.YES,
                dates(dated, complete, Kind.REQUEST),
                dates(dated, complete, Kind.DECISION),
                dates(dated, complete, Kind.MEASURE, Kind.CONTINGENT),
                dates(dated, complete, Kind.NOTICE),
                claims.stream()
                        .flatMap(step -> step.citations().stream())
                        .distinct()
                        .toList()));
    }

    /** Whether all the days that the dates can be lie in one of the periods. */
    private static boolean liesInOne(List<PartialDate> dates, NavigableMap<LocalDate, LocalDate> periods) {
        LocalDate first = dates.stream()
                .map(PartialDate::earliest)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = dates.stream()
                .map(PartialDate::latest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Map.Entry<LocalDate, LocalDate> period = periods.floorEntry(first);
        return period != null && !period.getValue().isBefore(last);
    }

    private static Reported<PartialDate> dates(List<AssistanceStep> steps, boolean complete, Kind... wanted) {
        return new Reported<>(
                steps.stream()
                        .filter(step -> List.of(wanted).contains(step.step()))
                        .flatMap(step -> step.date().stream())
                        .distinct()
                        .toList(),
                complete);
    }
}
