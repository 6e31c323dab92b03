package io.github.csto.examples;

import io.github.csto.country.Country;
import io.github.csto.country.UnknownCountryException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The one state that is asked about. */
final class NamedCountry {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "COUNTRY",
            description = "An ISO 3166-1 code, or a name in English, French or Russian.")
    private List<String> words = List.of();

    Country country() {
        return country(spec, words);
    }

    /** The country that the words of the command line name together. */
    static Country country(CommandSpec spec, List<String> words) {
        try {
            return Country.parse(String.join(" ", words));
        } catch (UnknownCountryException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
