package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.account.Dissent;
import io.github.csto.account.PeriodAnswer;
import io.github.csto.account.RosterAnswer;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who was a member on a day, or throughout a period and at some time in it. */
@Command(name = "members", sortOptions = false, description = "Who was a member on a day, or during a period.")
final class MembersCommand extends MembershipQuestion {
    static final class DayOrPeriod {
        @Option(names = "--on", paramLabel = "DATE", required = true, description = "The day, like 1999-06-01.")
        private @Nullable LocalDate day;

        @Option(
                names = "--during",
                paramLabel = "PERIOD",
                required = true,
                description =
                        "A period, like 1999 or 1999-04 or 1999-01-01/1999-06-30: who was a member throughout, who at some time.")
        private @Nullable DateInterval period;
    }

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private DayOrPeriod when;

    @Option(
            names = "--criterion",
            paramLabel = "signatory|party|member|in-force",
            description = "Who counts; member if not given.")
    private Criterion criterion = Criterion.MEMBER;

    @Mixin
    private final SpokenLanguage language = new SpokenLanguage();

    @Override
    Locale locale() {
        return language.locale();
    }

    @Override
    String text(Csto csto) {
        return when.day == null
                ? text(csto, csto.membersDuring(Objects.requireNonNull(when.period), criterion))
                : text(csto, csto.membersOn(when.day, criterion));
    }

    @Override
    Map<String, Object> json(Csto csto) {
        return when.day == null
                ? json(csto, csto.membersDuring(Objects.requireNonNull(when.period), criterion))
                : json(csto, csto.membersOn(when.day, criterion));
    }

    @Override
    List<List<String>> rows(Csto csto) {
        return when.day == null
                ? rows(csto.membersDuring(Objects.requireNonNull(when.period), criterion))
                : rows(csto.membersOn(when.day, criterion));
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
        group(text, csto, answer, counted, roster.counted());
        group(text, csto, answer, Phrase.UNDETERMINED, roster.undetermined());
        group(text, csto, answer, Phrase.SELF_SUSPENDED, roster.selfSuspended());
        group(text, csto, answer, Phrase.SIGNED_ONLY, roster.signatories());
        group(text, csto, answer, Phrase.NOT_COUNTED, roster.notCounted());
        group(text, csto, answer, Phrase.WITHDRAWN, roster.withdrawn());
        group(text, csto, answer, Phrase.NOT_YET, roster.outside());
        return text.reasons()
                .dissents(answer.dissents(), answer.statusDissents())
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

    private void group(Text text, Csto csto, RosterAnswer answer, Phrase name, List<Country> countries) {
        if (countries.isEmpty()) {
            return;
        }
        text.blank().line(Phrase.COUNTED, name.in(locale()), countries.size());
        List<List<String>> rows = new ArrayList<>();
        for (Country country : countries) {
            Standing standing =
                    Objects.requireNonNull(answer.roster().standings().get(country));
            List<Standing.Ground> grounds = standing.because().stream()
                    .filter(ground -> standing.possibleStatuses().size() == 1 || ground.happened() != Certainty.YES)
                    .toList();
            List<MembershipEvent> first = csto.history().events(country).subList(0, 1);
            rows.add(List.of(
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
        text.table(rows);
    }

    private static List<MembershipEvent> events(List<Standing.Ground> grounds) {
        return grounds.stream().map(Standing.Ground::event).toList();
    }

    private static Map<String, Object> json(Csto csto, RosterAnswer answer) {
        Roster roster = answer.roster();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("on", roster.day().toString());
        json.put("organisation", answer.provenance().organisation());
        json.put("criterion", roster.criterion().name());
        json.put("account", answer.provenance().account());
        json.put("stage", certain(roster.possibleStages()));
        json.put("beyondHorizon", answer.provenance().beyondHorizon());
        json.put("members", Json.codes(roster.counted()));
        json.put("undetermined", Json.codes(roster.undetermined()));
        json.put("selfSuspended", Json.codes(roster.selfSuspended()));
        json.put("signatories", Json.codes(roster.signatories()));
        json.put("withdrawn", Json.codes(roster.withdrawn()));
        json.put("dissents", Json.dissents(answer.dissents(), Certainty::name));
        json.put("statusDissents", Json.dissents(answer.statusDissents(), Json::names));
        json.put(
                "weak",
                Json.codes(roster.standings().entrySet().stream()
                        .filter(entry ->
                                entry.getValue().because().stream().anyMatch(ground -> csto.isWeak(ground.event())))
                        .map(Map.Entry::getKey)
                        .toList()));
        json.put("statements", Json.statements(answer.statements()));
        json.put("sources", Json.sources(csto.register(), citations(csto, answer)));
        return json;
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
                    (roster.counted().contains(country)
                                    ? Certainty.YES
                                    : roster.undetermined().contains(country) ? Certainty.UNDETERMINED : Certainty.NO)
                            .name(),
                    String.join(" ", Json.names(standing.possibleStatuses())),
                    Text.acts(standing),
                    Text.citations(standing),
                    dissents(answer.dissents(), country),
                    String.join(" ", Json.names(roster.possibleStages())),
                    Boolean.toString(answer.provenance().beyondHorizon())));
        });
        return rows;
    }

    private static String dissents(List<Dissent<Certainty>> dissents, Country country) {
        return dissents.stream()
                .filter(dissent -> dissent.country() == country)
                .map(dissent -> dissent.account() + " " + dissent.says())
                .collect(Collectors.joining("; "));
    }

    /** The places that an answer names. */
    private static List<Citation> citations(PeriodAnswer answer) {
        return Stream.concat(answer.dissentsThroughout().stream(), answer.dissentsAtAnyTime().stream())
                .flatMap(dissent -> dissent.citations().stream())
                .distinct()
                .toList();
    }

    private String text(Csto csto, PeriodAnswer answer) {
        Text text = new Text(locale())
                .line(
                        Phrase.PERIOD,
                        Phrase.of(answer.criterion()).in(locale()),
                        answer.provenance().organisation(),
                        answer.period(),
                        answer.provenance().account())
                .line(Phrase.STAGE, Phrase.stages(answer.possibleStages(), locale()));
        period(text, Phrase.THROUGHOUT, answer.throughout(Certainty.YES));
        period(text, Phrase.OPEN_THROUGHOUT, answer.throughout(Certainty.UNDETERMINED));
        text.dissents(answer.dissentsThroughout(), this::word);
        period(text, Phrase.AT_SOME_TIME, answer.atAnyTime(Certainty.YES));
        period(text, Phrase.OPEN_AT_SOME_TIME, answer.atAnyTime(Certainty.UNDETERMINED));
        return text.dissents(answer.dissentsAtAnyTime(), this::word)
                .horizon(answer.provenance())
                .legend(csto.register(), citations(answer))
                .toString();
    }

    private String word(Certainty answer) {
        return Text.certainty(answer, locale());
    }

    private void period(Text text, Phrase name, List<Country> countries) {
        String heading = name.in(locale());
        text.blank();
        if (countries.isEmpty()) {
            text.line(Phrase.NOBODY, heading);
        } else {
            text.line(Phrase.COUNTED, heading, countries.size());
        }
        text.table(countries.stream()
                .map(country -> List.of(country.alpha2(), country.displayName(locale())))
                .toList());
    }

    private static Map<String, Object> json(Csto csto, PeriodAnswer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("during", answer.period().toString());
        json.put("organisation", answer.provenance().organisation());
        json.put("criterion", answer.criterion().name());
        json.put("account", answer.provenance().account());
        json.put("stages", Json.names(answer.possibleStages()));
        json.put("beyondHorizon", answer.provenance().beyondHorizon());
        json.put(
                "throughout",
                part(
                        answer.throughout(Certainty.YES),
                        answer.throughout(Certainty.UNDETERMINED),
                        answer.dissentsThroughout()));
        json.put(
                "atAnyTime",
                part(
                        answer.atAnyTime(Certainty.YES),
                        answer.atAnyTime(Certainty.UNDETERMINED),
                        answer.dissentsAtAnyTime()));
        json.put("sources", Json.sources(csto.register(), citations(answer)));
        return json;
    }

    private static Map<String, Object> part(
            List<Country> members, List<Country> undetermined, List<Dissent<Certainty>> dissents) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("members", Json.codes(members));
        json.put("undetermined", Json.codes(undetermined));
        json.put("dissents", Json.dissents(dissents, Certainty::name));
        return json;
    }

    private static List<List<String>> rows(PeriodAnswer answer) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "during",
                "organisation",
                "criterion",
                "account",
                "country",
                "name",
                "throughout",
                "atAnyTime",
                "dissentsThroughout",
                "dissentsAtAnyTime",
                "beyondHorizon"));
        answer.throughout().forEach((country, throughout) -> {
            rows.add(List.of(
                    answer.period().toString(),
                    answer.provenance().organisation(),
                    answer.criterion().name(),
                    answer.provenance().account(),
                    country.alpha2(),
                    country.displayName(Locale.ENGLISH),
                    throughout.name(),
                    Objects.requireNonNull(answer.atAnyTime().get(country)).name(),
                    dissents(answer.dissentsThroughout(), country),
                    dissents(answer.dissentsAtAnyTime(), country),
                    Boolean.toString(answer.provenance().beyondHorizon())));
        });
        return rows;
    }
}
