package io.github.csto.register;

import io.github.csto.council.Reported;
import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The texts of the cells that hold more than one word: how they are taken apart and put together. */
final class CellTexts {
    /** As many digits before the point and after it as {@link io.github.csto.council.Decision#shares()} may have. */
    static final Pattern SUM = Pattern.compile("-?[0-9]{1,30}(?:\\.[0-9]{1,30})?");

    private CellTexts() {}

    static Reported<?> parseAttendance(String text) {
        if (text.isEmpty()) {
            return Reported.unknown();
        }
        if (!text.equals(CellType.COMPLETE)) {
            throw new IllegalArgumentException("Neither complete nor nothing");
        }
        return Reported.none();
    }

    /** Lines of a document, not a document as a whole. */
    static Citation parsePlace(String text) {
        Citation place = Citation.parse(text);
        if (place.lines().isEmpty()) {
            throw new IllegalArgumentException("No lines: " + text);
        }
        return place;
    }

    static SortedMap<String, String> parseParameters(String text) {
        SortedMap<String, String> parameters = new TreeMap<>();
        for (String part : text.isEmpty() ? new String[0] : text.split(" +", -1)) {
            String[] halves = halves(part, '=');
            if (parameters.put(halves[0], halves[1]) != null) {
                throw new IllegalArgumentException("The parameter " + halves[0] + " is there twice");
            }
        }
        return parameters;
    }

    static String[] halves(String text, char separator) {
        int at = text.indexOf(separator);
        if (at < 0) {
            throw new IllegalArgumentException("No " + separator + " in \"" + text + "\"");
        }
        return new String[] {text.substring(0, at), text.substring(at + 1)};
    }

    static Map<Country, BigDecimal> parseShares(String text) {
        Map<Country, BigDecimal> shares = new EnumMap<>(Country.class);
        if (!text.equals(CellType.NONE)) {
            for (String part : text.split(" +", -1)) {
                String[] halves = halves(part, '=');
                if (!SUM.matcher(halves[1]).matches()) {
                    throw new IllegalArgumentException("Not a sum: \"" + halves[1] + "\"");
                }
                if (shares.put(Country.parse(halves[0]), new BigDecimal(halves[1])) != null) {
                    throw new IllegalArgumentException(halves[0] + " is there twice");
                }
            }
        }
        return shares;
    }

    static String formatShares(Map<?, ?> shares) {
        List<String> parts = new ArrayList<>();
        shares.forEach((country, share) -> parts.add(country + "=" + ((BigDecimal) share).toPlainString()));
        return parts.isEmpty() ? CellType.NONE : String.join(" ", parts);
    }

    static List<String> parseWitness(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("\\|", -1)) {
            if (part.isBlank()) {
                throw new IllegalArgumentException("A part of the witness is empty");
            }
            parts.add(part.strip());
        }
        return List.copyOf(parts);
    }

    static Locale parseLanguage(String text) {
        try {
            Locale language = new Locale.Builder().setLanguageTag(text).build();
            if (language.getLanguage().isEmpty()) {
                throw new IllegalArgumentException("No language in \"" + text + "\"");
            }
            return language;
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    static Optional<URI> parseAddress(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text);
            if (!address.isAbsolute()) {
                throw new IllegalArgumentException("Not absolute: " + text);
            }
            return Optional.of(address);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
