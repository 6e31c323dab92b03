package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.rule.Chair;
import io.github.csto.rule.CouncilRules;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who chairs a session? */
@Command(
        name = "chair",
        sortOptions = false,
        description = "Who chairs a session that is held on the territory of a state, or by videoconference?")
final class ChairCommand extends Answering<Csto> {
    /** The answer in JSON; a videoconference has no host, and the chair may not be known. */
    private record ChairAnswer(
            String on, @Nullable String host, @Nullable String chair, List<String> reasons, List<String> citations) {}

    @Mixin
    private final Asked asked = new Asked();

    @Mixin
    private final Assumed assumed = new Assumed();

    @Mixin
    private final StepDay on = new StepDay();

    @Option(
            names = "--host",
            paramLabel = "COUNTRY",
            description = "On whose territory the session is held; a videoconference if not given.")
    private @Nullable Country host;

    private Chair.Answer chair(Csto csto) {
        Session session = Session.builder()
                .id("the session asked about")
                .date(on.date())
                .kind(Session.Kind.REGULAR)
                .venue(host == null ? Session.Venue.VIDEOCONFERENCE : Session.Venue.IN_PERSON)
                .host(Optional.ofNullable(host))
                .build();
        return CouncilRules.CSC_CHAIR.whoChairs(
                session, csto.compliance().rules(), csto.compliance().facts());
    }

    /** Those of the rule, and of the chairmanship by which the state chairs. */
    private List<Citation> citations(Csto csto, Chair.Answer chair) {
        return Stream.concat(
                        chair.ruling().citations().stream(),
                        csto.compliance().facts().chairmanshipsOn(on.date()).stream()
                                .filter(term -> chair.country().equals(Optional.of(term.country()))
                                        && term.isHeldOn(on.date()) != Certainty.NO)
                                .flatMap(term -> term.citations().stream()))
                .distinct()
                .toList();
    }

    @Override
    Csto subject() {
        return assumed.on(asked.csto());
    }

    @Override
    String text(Csto csto) {
        Chair.Answer chair = chair(csto);
        String where = host == null ? "a videoconference" : "a session hosted by " + Text.named(host);
        String heading = chair.country()
                .map(country -> Text.named(country) + " chairs " + where + " on " + on.date())
                .orElse("Who chairs " + where + " on " + on.date() + " cannot be established");
        return on.text(csto, heading, chair.ruling().reasons(Locale.ENGLISH), citations(csto, chair));
    }

    @Override
    Object json(Csto csto) {
        Chair.Answer chair = chair(csto);
        return new ChairAnswer(
                on.date().toString(),
                host == null ? null : host.alpha2(),
                chair.country().map(Country::alpha2).orElse(null),
                on.reasons(csto, chair.ruling().reasons(Locale.ENGLISH)),
                Json.citations(citations(csto, chair)));
    }

    @Override
    List<List<String>> rows(Csto csto) {
        Chair.Answer chair = chair(csto);
        return List.of(
                List.of("on", "host", "chair", "name", "reasons", "citations"),
                List.of(
                        on.date().toString(),
                        host == null ? "" : host.alpha2(),
                        chair.country().map(Country::alpha2).orElse(""),
                        chair.country()
                                .map(country -> country.displayName(Locale.ENGLISH))
                                .orElse(""),
                        String.join("; ", on.reasons(csto, chair.ruling().reasons(Locale.ENGLISH))),
                        Citation.format(citations(csto, chair))));
    }
}
