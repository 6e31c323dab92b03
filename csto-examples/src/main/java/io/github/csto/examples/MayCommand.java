package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Listing;
import io.github.csto.council.Ruling;
import io.github.csto.council.Session;
import io.github.csto.council.Session.Request;
import io.github.csto.country.Country;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** May a step be taken? */
@Command(
        name = "may",
        description = "May the Council take this step?",
        subcommands = {MayCommand.Extraordinary.class, MayCommand.Limited.class})
final class MayCommand extends CommandGroup {
    MayCommand() {
        super("step");
    }

    /** A step that one rule permits or refuses. */
    abstract static class Step extends ProcedureQuestion {
        abstract Ruling ruling(Csto csto);

        @Override
        String text(Csto csto) {
            Ruling ruling = ruling(csto);
            String answer = switch (ruling.verdict()) {
                case COMPLIES -> "Permitted";
                case VIOLATED, DEPARTS -> "Refused";
                case NOT_ESTABLISHED -> "Cannot be established";
                case NOT_APPLICABLE -> "The rule does not apply";
            };
            return text(csto, answer + ", by " + ruling.rule() + " on " + date(), ruling.reasons(), ruling.citations());
        }

        @Override
        Map<String, Object> json(Csto csto) {
            return json(csto, ruling(csto));
        }
    }

    /** May these states convene an extraordinary session? */
    @Command(
            name = "extraordinary",
            sortOptions = false,
            description = "May these states convene an extraordinary session?")
    static final class Extraordinary extends Step {
        @Option(
                names = "--requested-by",
                paramLabel = "COUNTRY",
                split = ",",
                description = "The states that request it, separated by commas.")
        private List<Country> requesters = List.of();

        @Override
        Ruling ruling(Csto csto) {
            return csto.procedure()
                    .extraordinarySession(
                            Listing.all(requesters.stream()
                                    .map(country -> new Request(country, date()))
                                    .toList()),
                            date());
        }
    }

    /** May this be decided in limited format? */
    @Command(name = "limited", sortOptions = false, description = "May this be decided in limited format?")
    static final class Limited extends Step {
        @Option(
                names = "--objecting",
                paramLabel = "COUNTRY",
                split = ",",
                description = "The states that object to that procedure, separated by commas.")
        private List<Country> objecting = List.of();

        @Override
        Ruling ruling(Csto csto) {
            return csto.procedure()
                    .limitedFormat(
                            Optional.of(Session.Part.LIMITED),
                            Listing.all(objecting.stream()
                                    .map(country -> new Objection(country, Objection.To.LIMITED_FORMAT))
                                    .toList()),
                            date());
        }
    }
}
