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

    /** How a state may be written on the command line. */
    static final String WRITTEN =
            "an ISO 3166-1 code, or a name in English, French or Russian, which may be of several words.";

    @Parameters(arity = "1..*", paramLabel = "COUNTRY", hideParamSyntax = true, description = "One state: " + WRITTEN)
    private List<String> words = List.of();

    Country country() {
        return country(spec, words);
    }

    /** The country that the words of the command line name together. */
    static Country country(CommandSpec spec, List<String> words) {
        try {
            return Country.parse(String.join(" ", words));
        } catch (UnknownCountryException e) {
            String each = words.size() > 1
                            && words.stream()
                                    .allMatch(word -> Country.find(word).isPresent())
                    ? "Expected one state, not " + words.size() + ": \"" + String.join("\", \"", words) + "\""
                    : String.valueOf(e.getMessage());
            throw new ParameterException(spec.commandLine(), each, e);
        }
    }
}
