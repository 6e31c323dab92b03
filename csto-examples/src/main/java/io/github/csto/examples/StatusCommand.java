package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.account.StandingAnswer;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Standing;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The status of a state on a day, and why. */
@Command(name = "status", sortOptions = false, description = "The status of a state on a day, and why.")
final class StatusCommand extends Answering<Csto> {
    /** The answer in JSON. */
    private record StandingInJson(
            String country,
            String name,
            String organisation,
            String on,
            String account,
            String member,
            List<String> statuses,
            List<Json.ActInJson> because,
            List<Json.Dissenter> dissents,
            boolean beyondHorizon,
            boolean weak,
            List<Json.Said> statements,
            List<Json.SourceInJson> sources) {}

    @Mixin
    private final NamedCountry country = new NamedCountry();

    @Mixin
    private final Asked asked = new Asked();

    @Mixin
    private final Assumed assumed = new Assumed();

    @Mixin
    private final AskedDay on = new AskedDay();

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

    @Override
    String text(Csto csto) {
        StandingAnswer answer = csto.statusOf(country.country(), on.day());
        Standing standing = answer.standing();
        Text text = new Text(locale())
                .line(
                        Phrase.STATUS,
                        standing.country().displayNameWithCode(locale()),
                        answer.provenance().organisation(),
                        answer.day(),
                        answer.provenance().account())
                .line(Phrase.IS_MEMBER, Text.certainty(answer.isMember(), locale()))
                .line(Phrase.ITS_STATUS, Phrase.statuses(standing.possibleStatuses(), locale()))
                .blank();
        if (standing.because().isEmpty()) {
            Optional<MembershipEvent> later = csto.history().firstActAfter(standing.country(), answer.day());
            if (later.isPresent()) {
                MembershipEvent first = later.get();
                text.line(Phrase.BECAUSE_LATER, text.toldAndDated(first), text.sources(List.of(first)));
            } else {
                text.line(Phrase.BECAUSE_NOTHING);
            }
        } else {
            text.line(Phrase.BECAUSE);
            standing.because().forEach(ground -> {
                MembershipEvent event = ground.event();
                String written = event.date().toString().length() > 10 || ground.happened() == Certainty.YES
                        ? ""
                        : Phrase.RECORDED_AS.in(locale(), event.date());
                text.paragraph(
                        "  ",
                        "      ",
                        text.ground(ground) + written + "  " + text.sources(List.of(event))
                                + text.weak(csto, List.of(event)));
                text.remarks(event);
            });
        }
        return text.statements(answer.statements())
                .dissents(answer.day(), answer.dissents(), statuses -> Phrase.statuses(statuses, locale()))
                .horizon(answer.provenance())
                .legend(csto.register(), citations(csto, answer, Text.HANDFUL))
                .toString();
    }

    /** The places that an answer names, with those of so many statements. */
    private List<Citation> citations(Csto csto, StandingAnswer answer, int statements) {
        List<MembershipEvent> acts = answer.standing().because().isEmpty()
                ? csto.history().firstActAfter(country.country(), answer.day()).stream()
                        .toList()
                : answer.standing().because().stream()
                        .map(Standing.Ground::event)
                        .toList();
        return Stream.of(
                        acts.stream().flatMap(act -> act.citations().stream()),
                        answer.statements().stream().limit(statements).flatMap(claim -> claim.citations().stream()),
                        answer.dissents().stream().flatMap(dissent -> dissent.citations().stream()))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    @Override
    Object json(Csto csto) {
        StandingAnswer answer = csto.statusOf(country.country(), on.day());
        Standing standing = answer.standing();
        return new StandingInJson(
                standing.country().alpha2(),
                Json.name(standing.country()),
                answer.provenance().organisation(),
                answer.day().toString(),
                answer.provenance().account(),
                answer.isMember().name(),
                Json.names(standing.possibleStatuses()),
                standing.because().stream()
                        .map(ground -> Json.event(ground.event()))
                        .toList(),
                Json.dissents(answer.dissents(), Json::names),
                answer.provenance().beyondHorizon(),
                standing.because().stream().anyMatch(ground -> csto.isWeak(ground.event())),
                Json.statements(answer.statements()),
                Json.sources(csto.register(), citations(csto, answer, Integer.MAX_VALUE)));
    }

    @Override
    List<List<String>> rows(Csto csto) {
        StandingAnswer answer = csto.statusOf(country.country(), on.day());
        Standing standing = answer.standing();
        return List.of(
                List.of(
                        "on",
                        "organisation",
                        "account",
                        "country",
                        "name",
                        "member",
                        "statuses",
                        "acts",
                        "citations",
                        "dissents",
                        "beyondHorizon"),
                List.of(
                        answer.day().toString(),
                        answer.provenance().organisation(),
                        answer.provenance().account(),
                        standing.country().alpha2(),
                        standing.country().displayName(Locale.ENGLISH),
                        answer.isMember().name(),
                        words(standing.possibleStatuses()),
                        standing.because().stream()
                                .map(ground -> Text.dated(ground.event()))
                                .collect(Collectors.joining("; ")),
                        Text.citations(standing),
                        answer.dissents().stream()
                                .map(dissent -> dissent.account() + " " + words(dissent.says()))
                                .collect(Collectors.joining("; ")),
                        Boolean.toString(answer.provenance().beyondHorizon())));
    }

    private static String words(Set<MembershipStatus> statuses) {
        return String.join(" ", Json.names(statuses));
    }
}
