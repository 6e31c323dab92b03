package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.examples.draw.MachineDrawing;
import io.github.csto.examples.draw.TimelineDrawing;
import io.github.csto.examples.draw.YearDrawing;
import io.github.csto.explain.Language;
import io.github.csto.membership.MembershipStateMachine;
import io.github.csto.register.Register;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Pictures. */
@Command(
        name = "draw",
        sortOptions = false,
        description = "The statuses and acts, the timeline of the memberships, or the Council's year as a picture.",
        subcommands = {DrawCommand.Machine.class, DrawCommand.OverTheYears.class, DrawCommand.OneYear.class})
final class DrawCommand extends CommandGroup {
    DrawCommand() {
        super("picture");
    }

    /** How wide a picture is. */
    static final class Width {
        private static final int LEAST = 320;
        private static final int MOST = 4000;

        @Option(
                names = "--width",
                paramLabel = "PIXELS",
                description =
                        "How wide the SVG is, from 320 to 4000; 1000 if not given. Narrow ones have labels above.")
        private int pixels = 1000;

        int pixels() {
            if (pixels < LEAST || pixels > MOST) {
                throw new IllegalArgumentException(
                        "Not a width: " + pixels + "; expected " + LEAST + " to " + MOST + " pixels");
            }
            return pixels;
        }
    }

    /** The membership machine. */
    @Command(
            name = "machine",
            sortOptions = false,
            description = "What a state can be, and which act leads from one status to another.")
    static final class Machine implements Callable<Integer> {
        private enum Notation {
            MERMAID,
            DOT,
            SVG
        }

        @Option(
                names = "--as",
                paramLabel = "mermaid|dot|svg",
                description = "How the picture is written; mermaid if not given.")
        private Notation notation = Notation.MERMAID;

        @Mixin
        private final SpokenLanguage language = new SpokenLanguage();

        @Mixin
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private Width width;

        @Mixin
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private Output output;

        @Override
        public Integer call() throws IOException {
            if (notation != Notation.SVG && language.language() != Language.EN) {
                throw new IllegalArgumentException(
                        "Only an SVG has words in " + language.language() + "; add --as svg");
            }
            return output.write(
                    switch (notation) {
                        case MERMAID -> MembershipStateMachine.toMermaid();
                        case DOT -> MembershipStateMachine.toDot();
                        case SVG -> MachineDrawing.svg(width.pixels(), language.locale());
                    });
        }
    }

    /** The memberships over the years. */
    @Command(
            name = "timeline",
            sortOptions = false,
            description = "The status of each state on each day, as SVG: a band for each state and organisation.")
    static final class OverTheYears implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        @Mixin
        private final Asked asked = new Asked();

        @Mixin
        private final SpokenLanguage language = new SpokenLanguage();

        @Option(names = "--all", description = "All organisations of the register, not one.")
        private boolean all;

        @Option(
                names = "--from",
                paramLabel = "YEAR",
                description = "The first year; that of the first change if not given.")
        private @Nullable Year from;

        @Option(
                names = "--to",
                paramLabel = "YEAR",
                description = "The last year; that of the latest document if not given.")
        private @Nullable Year to;

        @Mixin
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private Width width;

        @Mixin
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private Output output;

        private List<Csto> bodies() {
            if (!all) {
                return List.of(asked.csto());
            }
            asked.body().named().ifPresent(name -> {
                throw new ParameterException(spec.commandLine(), "Either --all or --organisation, not both: " + name);
            });
            Register register = asked.body().register();
            return register.organisations().stream()
                    .map(each -> asked.ask(register, each))
                    .toList();
        }

        private DateInterval period(List<Csto> asked) {
            DateInterval whole = TimelineDrawing.period(asked);
            DateInterval first = from == null ? whole : DateInterval.from(PartialDate.of(from));
            DateInterval last = to == null ? whole : DateInterval.from(PartialDate.of(to));
            return DateInterval.of(first.start(), last.end());
        }

        @Override
        public Integer call() throws IOException {
            List<Csto> bodies = bodies();
            return output.write(TimelineDrawing.svg(bodies, period(bodies), width.pixels(), language.locale()));
        }
    }

    /** A year of the Council. */
    @Command(
            name = "year",
            sortOptions = false,
            description =
                    "The Council's year as SVG: sessions, decisions and chairmanships, with the certainty of their dates.")
    static final class OneYear implements Callable<Integer> {
        @Mixin
        private final Asked asked = new Asked();

        @Mixin
        private final SpokenLanguage language = new SpokenLanguage();

        @Parameters(paramLabel = "YEAR", description = "The year, like 2023.")
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private Year year;

        @Mixin
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private Width width;

        @Mixin
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private Output output;

        /** A folder may hold a record alone; then the members are those of the library. */
        private static Register register(@Nullable Path own) {
            return own == null || Files.exists(own.resolve("memberships.tsv"))
                    ? AskedBody.register(own)
                    : Register.readOverSeeds(own);
        }

        @Override
        public Integer call() throws IOException {
            return output.write(
                    YearDrawing.svg(asked.csto(OneYear::register), year, width.pixels(), language.locale()));
        }
    }
}
