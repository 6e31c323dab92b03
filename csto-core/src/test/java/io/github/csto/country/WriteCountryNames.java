package io.github.csto.country;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes the table of names from the locale data of the JDK that runs it, CLDR:
 * {@code java csto-core/src/test/java/io/github/csto/country/WriteCountryNames.java seeds/codes/names.tsv}.
 */
final class WriteCountryNames {
    private WriteCountryNames() {}

    /**
     * Writes the file.
     *
     * @param arguments the file to write
     */
    public static void main(String[] arguments) throws IOException {
        StringBuilder table = new StringBuilder("country\ten\tfr\tru\n");
        for (String code :
                java.util.stream.Stream.of(Locale.getISOCountries()).sorted().toList()) {
            Locale region = new Locale.Builder().setRegion(code).build();
            table.append(code);
            for (String language : new String[] {"en", "fr", "ru"}) {
                table.append('\t').append(region.getDisplayCountry(Locale.forLanguageTag(language)));
            }
            table.append('\n');
        }
        Files.writeString(Path.of(arguments[0]), table.toString(), StandardCharsets.UTF_8);
    }
}
