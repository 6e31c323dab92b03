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
import io.github.csto.stage.Stage;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
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

    @Override
    String text(Csto csto) {
        return when.day == null
                ? text(csto.membersDuring(Objects.requireNonNull(when.period), criterion))
                : text(csto, csto.membersOn(when.day, criterion));
    }

    @Override
    Map<String, Object> json(Csto csto) {
        return when.day == null
                ? json(csto.membersDuring(Objects.requireNonNull(when.period), criterion))
                : json(csto.membersOn(when.day, criterion));
    }

    @Override
    List<List<String>> rows(Csto csto) {
        return when.day == null
                ? rows(csto.membersDuring(Objects.requireNonNull(when.period), criterion))
                : rows(csto.membersOn(when.day, criterion));
    }

    private static String counted(Criterion criterion) {
        return switch (criterion) {
            case SIGNATORY -> "Signatories";
            case PARTY -> "Parties";
            case MEMBER -> "Members";
            case IN_FORCE -> "Members while the treaty is in force";
        };
    }

    private static String heading(String counted, String organisation, String when, String account) {
        return counted + " of " + organisation + " " + when + " (" + account + " account)";
    }

    private static String text(Csto csto, RosterAnswer answer) {
        Roster roster = answer.roster();
        String counted = counted(roster.criterion());
        Text text = new Text()
                .line(heading(
                        counted,
                        answer.provenance().organisation(),
                        "on " + roster.day(),
                        answer.provenance().account()))
                .line("Stage: " + Text.stages(roster.possibleStages()));
        if (roster.counted().isEmpty()) {
            text.blank().line(counted + ": none");
        }
        group(text, csto, answer, counted, roster.counted());
        group(text, csto, answer, "Undetermined", roster.undetermined());
        group(text, csto, answer, "Self-suspended", roster.selfSuspended());
        group(text, csto, answer, "Signed, not ratified", roster.signatories());
        group(text, csto, answer, "Not counted, for another reason", roster.notCounted());
        group(text, csto, answer, "Withdrawn", roster.withdrawn());
        group(text, csto, answer, "Not yet", roster.outside());
        return text.reasons()
                .dissents(answer.dissents(), answer.statusDissents())
                .horizon(answer.provenance())
                .toString();
    }

    private static void group(Text text, Csto csto, RosterAnswer answer, String name, List<Country> countries) {
        if (countries.isEmpty()) {
            return;
        }
        text.blank().line(name + " (" + countries.size() + ")");
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
                    country.displayName(Locale.ENGLISH),
                    Text.statuses(standing.possibleStatuses()),
                    grounds.isEmpty()
                            ? "first act: " + Text.dated(first.get(0))
                            : grounds.stream().map(Text::ground).collect(Collectors.joining(", then ")),
                    Text.sources(grounds.isEmpty() ? first : events(grounds)),
                    text.marks(grounds)));
        }
        text.table(rows);
    }

    private static List<MembershipEvent> events(List<Standing.Ground> grounds) {
        return grounds.stream().map(Standing.Ground::event).toList();
    }

    private static Map<String, Object> json(RosterAnswer answer) {
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

    private static String text(PeriodAnswer answer) {
        String counted = counted(answer.criterion());
        Text text = new Text()
                .line(heading(
                        counted,
                        answer.provenance().organisation(),
                        "during " + answer.period(),
                        answer.provenance().account()))
                .line("Stage: " + Text.stages(answer.possibleStages()));
        period(text, "Throughout", answer.throughout(Certainty.YES));
        period(text, "Undetermined whether throughout", answer.throughout(Certainty.UNDETERMINED));
        text.dissents(answer.dissentsThroughout(), Certainty::name);
        period(text, "At some time", answer.atAnyTime(Certainty.YES));
        period(text, "Undetermined whether at some time", answer.atAnyTime(Certainty.UNDETERMINED));
        return text.dissents(answer.dissentsAtAnyTime(), Certainty::name)
                .horizon(answer.provenance())
                .toString();
    }

    private static void period(Text text, String name, List<Country> countries) {
        text.blank().line(countries.isEmpty() ? name + ": none" : name + " (" + countries.size() + ")");
        text.table(countries.stream()
                .map(country -> List.of(country.alpha2(), country.displayName(Locale.ENGLISH)))
                .toList());
    }

    private static Map<String, Object> json(PeriodAnswer answer) {
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
