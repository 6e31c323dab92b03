package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.account.Dissent;
import io.github.csto.account.RosterAnswer;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.Roster;
import io.github.csto.membership.Standing;
import io.github.csto.source.Citation;
import io.github.csto.stage.Stage;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who was a member on a day, or throughout a period and at some time in it. */
@Command(name = "members", sortOptions = false, description = "Who was a member on a day, or during a period.")
final class MembersCommand extends Answering<Csto> {
    static final class DayOrPeriod {
        @Option(
                names = "--on",
                paramLabel = "DATE",
                required = true,
                description = "The day, like 1999-06-01; today if neither this nor --during is given.")
        private @Nullable LocalDate day;

        @Option(
                names = "--during",
                paramLabel = "PERIOD",
                required = true,
                description =
                        "A period, like 1999 or 1999-04 or 1999-01-01/1999-06-30: who was a member throughout, who at some time.")
        private @Nullable DateInterval period;
    }

    @Mixin
    private final Asked asked = new Asked();

    @Mixin
    private final Assumed assumed = new Assumed();

    @ArgGroup(multiplicity = "0..1")
    private @Nullable DayOrPeriod when;

    @Mixin
    private final AskedCriterion counted = new AskedCriterion();

    @Mixin
    private final SpokenLanguage language = new SpokenLanguage();

    @Override
    Csto subject() {
        return assumed.on(asked.csto());
    }

    @Override
    Locale locale() {
        return language.locale();
    }

    private Optional<MembersInPeriod> inPeriod(Csto csto) {
        return Optional.ofNullable(when)
                .flatMap(asked -> Optional.ofNullable(asked.period))
                .map(period -> new MembersInPeriod(csto, csto.membersDuring(period, counted.criterion()), locale()));
    }

    private RosterAnswer onDay(Csto csto) {
        LocalDate day = when == null ? null : when.day;
        return csto.membersOn(day == null ? CstoCommand.today(spec()) : day, counted.criterion());
    }

    @Override
    String text(Csto csto) {
        return inPeriod(csto).map(MembersInPeriod::text).orElseGet(() -> text(csto, onDay(csto)));
    }

    @Override
    Object json(Csto csto) {
        return inPeriod(csto).<Object>map(MembersInPeriod::json).orElseGet(() -> json(csto, onDay(csto)));
    }

    @Override
    List<List<String>> rows(Csto csto) {
        return inPeriod(csto).map(MembersInPeriod::rows).orElseGet(() -> rows(onDay(csto)));
    }

    private String text(Csto csto, RosterAnswer answer) {
        Roster roster = answer.roster();
        Phrase counted = Phrase.of(roster.criterion());
        Text text = new Text(locale())
                .line(
                        Phrase.ROSTER,
                        counted.in(locale()),
                        answer.provenance().organisation(),
                        roster.day(),
                        answer.provenance().account())
                .line(Phrase.STAGE, Phrase.stages(roster.possibleStages(), locale()));
        if (roster.counted().isEmpty()) {
            text.blank().line(Phrase.NOBODY, counted.in(locale()));
        }
        TextTable table = new TextTable(text.headings(
                Phrase.NO_HEADING, Phrase.STATE, Phrase.STATUS_HEADING, Phrase.ACT, Phrase.SOURCES, Phrase.REASON));
        Map<Phrase, List<Country>> groups = new LinkedHashMap<>();
        groups.put(counted, roster.counted());
        groups.put(Phrase.UNDETERMINED, roster.undetermined());
        groups.put(Phrase.SELF_SUSPENDED, roster.selfSuspended());
        groups.put(Phrase.SIGNED_ONLY, roster.signatories());
        groups.put(Phrase.NOT_COUNTED, roster.notCounted());
        groups.put(Phrase.WITHDRAWN, roster.withdrawn());
        groups.put(Phrase.NOT_YET, roster.outside());
        groups.forEach((name, countries) -> group(table, text, csto, answer, name, countries));
        if (groups.values().stream().anyMatch(countries -> !countries.isEmpty())) {
            text.blank().table(table);
        }
        return text.reasons()
                .dissents(roster.day(), answer.dissents(), answer.statusDissents())
                .statements(answer.statements())
                .horizon(answer.provenance())
                .legend(csto.register(), citations(csto, answer))
                .toString();
    }

    /** The places that an answer names. */
    private static List<Citation> citations(Csto csto, RosterAnswer answer) {
        Set<Citation> cited = new LinkedHashSet<>();
        answer.roster().standings().forEach((country, standing) -> {
            List<MembershipEvent> acts = standing.because().isEmpty()
                    ? csto.history().events(country).subList(0, 1)
                    : events(standing.because());
            acts.forEach(act -> cited.addAll(act.citations()));
        });
        answer.dissents().forEach(dissent -> cited.addAll(dissent.citations()));
        answer.statusDissents().forEach(dissent -> cited.addAll(dissent.citations()));
        return List.copyOf(cited);
    }

    private void group(
            TextTable table, Text text, Csto csto, RosterAnswer answer, Phrase name, List<Country> countries) {
        if (countries.isEmpty()) {
            return;
        }
        table.section(Phrase.COUNTED.in(locale(), name.in(locale()), countries.size()));
        for (Country country : Text.byName(countries, locale())) {
            Standing standing =
                    Objects.requireNonNull(answer.roster().standings().get(country));
            List<Standing.Ground> grounds = standing.because().stream()
                    .filter(ground -> standing.possibleStatuses().size() == 1 || ground.happened() != Certainty.YES)
                    .toList();
            List<MembershipEvent> first = csto.history().events(country).subList(0, 1);
            table.row(List.of(
                    country.alpha2(),
                    country.displayName(locale()),
                    Phrase.statuses(standing.possibleStatuses(), locale()),
                    grounds.isEmpty()
                            ? Phrase.FIRST_ACT.in(locale(), text.toldAndDated(first.get(0)))
                            : grounds.stream()
                                    .map(text::ground)
                                    .reduce((some, next) -> Phrase.THEN.in(locale(), some, next))
                                    .orElse(""),
                    text.sources(grounds.isEmpty() ? first : events(grounds)) + text.weak(csto, events(grounds)),
                    text.marks(grounds)));
        }
    }

    private static List<MembershipEvent> events(List<Standing.Ground> grounds) {
        return grounds.stream().map(Standing.Ground::event).toList();
    }

    private static Object json(Csto csto, RosterAnswer answer) {
        Roster roster = answer.roster();
        return new MembersJson.RosterInJson(
                roster.day().toString(),
                answer.provenance().organisation(),
                roster.criterion().name(),
                answer.provenance().account(),
                certain(roster.possibleStages()),
                answer.provenance().beyondHorizon(),
                Json.codes(roster.counted()),
                Json.codes(roster.undetermined()),
                Json.codes(roster.selfSuspended()),
                Json.codes(roster.signatories()),
                Json.codes(roster.withdrawn()),
                Json.dissents(answer.dissents(), Certainty::name),
                Json.dissents(answer.statusDissents(), Json::names),
                Json.codes(roster.standings().entrySet().stream()
                        .filter(entry ->
                                entry.getValue().because().stream().anyMatch(ground -> csto.isWeak(ground.event())))
                        .map(Map.Entry::getKey)
                        .toList()),
                roster.standings().values().stream()
                        .map(standing -> new MembersJson.StateOnDay(
                                standing.country().alpha2(),
                                Json.name(standing.country()),
                                counts(roster, standing.country()).name(),
                                Json.names(standing.possibleStatuses()),
                                standing.because().stream()
                                        .map(ground -> Json.event(ground.event()))
                                        .toList()))
                        .toList(),
                Json.statements(answer.statements()),
                Json.sources(csto.register(), citations(csto, answer)));
    }

    private static Certainty counts(Roster roster, Country country) {
        return roster.counted().contains(country)
                ? Certainty.YES
                : roster.undetermined().contains(country) ? Certainty.UNDETERMINED : Certainty.NO;
    }

    private static @Nullable String certain(Set<Stage> stages) {
        return stages.size() == 1 ? stages.iterator().next().name() : null;
    }

    private static List<List<String>> rows(RosterAnswer answer) {
        Roster roster = answer.roster();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "on",
                "organisation",
                "criterion",
                "account",
                "country",
                "name",
                "answer",
                "statuses",
                "acts",
                "citations",
                "dissents",
                "stage",
                "beyondHorizon"));
        roster.standings().forEach((country, standing) -> {
            rows.add(List.of(
                    roster.day().toString(),
                    answer.provenance().organisation(),
                    roster.criterion().name(),
                    answer.provenance().account(),
                    country.alpha2(),
                    country.displayName(Locale.ENGLISH),
                    counts(roster, country).name(),
                    String.join(" ", Json.names(standing.possibleStatuses())),
                    Text.acts(standing),
                    Text.citations(standing),
                    dissents(answer.dissents(), country),
                    String.join(" ", Json.names(roster.possibleStages())),
                    Boolean.toString(answer.provenance().beyondHorizon())));
        });
        return rows;
    }

    static String dissents(List<Dissent<Certainty>> dissents, Country country) {
        return dissents.stream()
                .filter(dissent -> dissent.country() == country)
                .map(dissent -> dissent.account() + " " + dissent.says())
                .collect(Collectors.joining("; "));
    }
}
