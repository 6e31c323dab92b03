package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.council.Ruling;
import io.github.csto.council.Session;
import io.github.csto.council.Verdict;
import io.github.csto.country.Country;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private record Chair(Optional<Country> country, Ruling ruling) {}

    private Ruling ruling(Csto csto, Country chair) {
        Session session = Session.builder()
                .id("the session asked about")
                .date(date())
                .kind(Session.Kind.REGULAR)
                .venue(host == null ? Session.Venue.VIDEOCONFERENCE : Session.Venue.IN_PERSON)
                .host(Optional.ofNullable(host))
                .chair(chair)
                .build();
        return csto.procedure()
                .chair(
                        session,
                        csto.register().councilRecord(csto.organisation()).chairmanshipTimeline(),
                        false);
    }

    /** The state whose chair would be in order, the host before all others; else why it is not established. */
    private Chair chair(Csto csto) {
        List<Country> candidates = new ArrayList<>();
        if (host != null) {
            candidates.add(host);
        }
        candidates.addAll(csto.history().countries());
        Ruling first = ruling(csto, candidates.get(0));
        for (Country candidate : candidates) {
            Ruling ruling = ruling(csto, candidate);
            if (ruling.verdict() == Verdict.COMPLIES) {
                return new Chair(Optional.of(candidate), ruling);
            }
            if (host == null
                    && ruling.verdict() == Verdict.NOT_ESTABLISHED
                    && first.verdict() != Verdict.NOT_ESTABLISHED) {
                first = ruling;
            }
        }
        return new Chair(Optional.empty(), first);
    }

    @Override
    String text(Csto csto) {
        Chair chair = chair(csto);
        String where = host == null ? "a videoconference" : "a session hosted by " + Text.named(host);
        String heading = chair.country()
                .map(country -> Text.named(country) + " chairs " + where + " on " + date())
                .orElse("Who chairs " + where + " on " + date() + " cannot be established");
        return text(csto, heading, chair.ruling().reasons(), chair.ruling().citations());
    }

    @Override
    Map<String, Object> json(Csto csto) {
        Chair chair = chair(csto);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("on", date().toString());
        json.put("host", host == null ? null : host.alpha2());
        json.put("chair", chair.country().map(Country::alpha2).orElse(null));
        json.put("reasons", reasons(csto, chair.ruling().reasons()));
        json.put("citations", Json.citations(chair.ruling().citations()));
        return json;
    }
}
