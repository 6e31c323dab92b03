package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.rule.Chair;
import io.github.csto.rule.CouncilRules;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who chairs a session? */
@Command(
        name = "chair",
        sortOptions = false,
        description = "Who chairs a session that is held on the territory of a state, or by videoconference?")
final class ChairCommand extends ProcedureQuestion {
    @Option(
            names = "--host",
            paramLabel = "COUNTRY",
            description = "On whose territory the session is held; a videoconference if not given.")
    private @Nullable Country host;

    private Chair.Answer chair(Csto csto) {
        Session session = Session.builder()
                .id("the session asked about")
                .date(date())
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
                        csto.compliance().facts().chairmanshipsOn(date()).stream()
                                .filter(term -> chair.country().equals(Optional.of(term.country()))
                                        && term.isHeldOn(date()) != Certainty.NO)
                                .flatMap(term -> term.citations().stream()))
                .distinct()
                .toList();
    }

    @Override
    String text(Csto csto) {
        Chair.Answer chair = chair(csto);
        String where = host == null ? "a videoconference" : "a session hosted by " + Text.named(host);
        String heading = chair.country()
                .map(country -> Text.named(country) + " chairs " + where + " on " + date())
                .orElse("Who chairs " + where + " on " + date() + " cannot be established");
        return text(csto, heading, chair.ruling().reasons(Locale.ENGLISH), citations(csto, chair));
    }

    @Override
    Map<String, Object> json(Csto csto) {
        Chair.Answer chair = chair(csto);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("on", date().toString());
        json.put("host", host == null ? null : host.alpha2());
        json.put("chair", chair.country().map(Country::alpha2).orElse(null));
        json.put("reasons", reasons(csto, chair.ruling().reasons(Locale.ENGLISH)));
        json.put("citations", Json.citations(citations(csto, chair)));
        return json;
    }
}
