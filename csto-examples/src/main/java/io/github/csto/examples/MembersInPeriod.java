package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.account.Dissent;
import io.github.csto.account.PeriodAnswer;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.Standing;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Who was a member throughout a period and at some time in it, in each of the forms. */
final class MembersInPeriod {
    private final Csto csto;
    private final PeriodAnswer answer;
    private final Locale language;

    MembersInPeriod(Csto csto, PeriodAnswer answer, Locale language) {
        this.csto = csto;
        this.answer = answer;
        this.language = language;
    }

    /** Those of the accounts that say otherwise. */
    private List<Citation> citations() {
        return Stream.concat(answer.dissentsThroughout().stream(), answer.dissentsAtAnyTime().stream())
                .flatMap(dissent -> dissent.citations().stream())
                .distinct()
                .toList();
    }

    /** The acts that decide what a state is on the days of the period, in their order. */
    private List<Standing.Ground> grounds(Country country) {
        DateInterval period = answer.period();
        return Stream.concat(
                        csto.history().standing(country, period.start()).because().stream(),
                        csto.history().grounds(country).stream()
                                .filter(ground -> !ground.window().end().isBefore(period.start())
                                        && !ground.window().start().isAfter(period.end())))
                .distinct()
                .toList();
    }

    String text() {
        Text text = new Text(language)
                .line(
                        Phrase.PERIOD,
                        Phrase.of(answer.criterion()).in(language),
                        answer.provenance().organisation(),
                        answer.period(),
                        answer.provenance().account())
                .line(Phrase.STAGE, Phrase.stages(answer.possibleStages(), language));
        List<Citation> cited = new ArrayList<>();
        list(text, Phrase.THROUGHOUT, answer.throughout(Certainty.YES), cited);
        list(text, Phrase.OPEN_THROUGHOUT, answer.throughout(Certainty.UNDETERMINED), cited);
        text.dissents(answer.period(), answer.dissentsThroughout(), this::word);
        list(text, Phrase.AT_SOME_TIME, answer.atAnyTime(Certainty.YES), cited);
        list(text, Phrase.OPEN_AT_SOME_TIME, answer.atAnyTime(Certainty.UNDETERMINED), cited);
        text.dissents(answer.period(), answer.dissentsAtAnyTime(), this::word);
        cited.addAll(citations());
        return text.reasons()
                .horizon(answer.provenance())
                .legend(csto.register(), cited)
                .toString();
    }

    private String word(Certainty certainty) {
        return Text.certainty(certainty, language);
    }

    private void list(Text text, Phrase name, List<Country> countries, List<Citation> cited) {
        String heading = name.in(language);
        text.blank();
        if (countries.isEmpty()) {
            text.line(Phrase.NOBODY, heading);
            return;
        }
        TextTable table = new TextTable(
                text.headings(Phrase.NO_HEADING, Phrase.STATE, Phrase.ACT, Phrase.SOURCES, Phrase.REASON));
        for (Country country : Text.byName(countries, language)) {
            List<Standing.Ground> grounds = grounds(country);
            List<MembershipEvent> acts =
                    grounds.stream().map(Standing.Ground::event).toList();
            acts.forEach(act -> cited.addAll(act.citations()));
            table.row(List.of(
                    country.alpha2(),
                    country.displayName(language),
                    grounds.stream()
                            .map(text::ground)
                            .reduce((some, next) -> Phrase.THEN.in(language, some, next))
                            .orElse(""),
                    text.sources(acts) + text.weak(csto, acts),
                    text.marks(grounds)));
        }
        text.line(Phrase.COUNTED, heading, countries.size()).table(table);
    }

    MembersJson.PeriodInJson json() {
        return new MembersJson.PeriodInJson(
                answer.period().toString(),
                answer.provenance().organisation(),
                answer.criterion().name(),
                answer.provenance().account(),
                Json.names(answer.possibleStages()),
                answer.provenance().beyondHorizon(),
                part(
                        answer.throughout(Certainty.YES),
                        answer.throughout(Certainty.UNDETERMINED),
                        answer.dissentsThroughout()),
                part(
                        answer.atAnyTime(Certainty.YES),
                        answer.atAnyTime(Certainty.UNDETERMINED),
                        answer.dissentsAtAnyTime()),
                answer.throughout().entrySet().stream()
                        .map(state -> new MembersJson.StateInPeriod(
                                state.getKey().alpha2(),
                                Json.name(state.getKey()),
                                state.getValue().name(),
                                Objects.requireNonNull(answer.atAnyTime().get(state.getKey()))
                                        .name()))
                        .toList(),
                Json.sources(csto.register(), citations()));
    }

    private static MembersJson.PartOfPeriod part(
            List<Country> members, List<Country> undetermined, List<Dissent<Certainty>> dissents) {
        return new MembersJson.PartOfPeriod(
                Json.codes(members), Json.codes(undetermined), Json.dissents(dissents, Certainty::name));
    }

    List<List<String>> rows() {
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
                    MembersCommand.dissents(answer.dissentsThroughout(), country),
                    MembersCommand.dissents(answer.dissentsAtAnyTime(), country),
                    Boolean.toString(answer.provenance().beyondHorizon())));
        });
        return rows;
    }
}
