package io.github.csto.examples;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option for the one day that is asked about, which is that of the clock if none is given. */
class AskedDay {
    /** How the option is written. */
    static final String ON = "--on";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = ON, paramLabel = "DATE", description = "The day, like 2006-07-01; today if not given.")
    private @Nullable LocalDate day;

    final LocalDate day() {
        return given().orElseGet(() -> CstoCommand.today(spec));
    }

    /** The day, if one is given. */
    final Optional<LocalDate> given() {
        return Optional.ofNullable(day);
    }
}
