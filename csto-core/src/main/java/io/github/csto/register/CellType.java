package io.github.csto.register;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.time.PartialDate;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the cells of a column hold. {@code parse} is never given an empty text unless the type is optional, and throws an
 * {@link IllegalArgumentException} or a date-time exception for what it cannot read.
 */
record CellType<V>(String expected, boolean optional, Function<String, V> parse, Function<V, String> format) {
    /** The message of an exception that adds nothing to what was expected. */
    static final String NO_MORE_TO_SAY = "";

    static final CellType<String> TEXT = new CellType<>("a text", false, text -> text, text -> text);

    static final CellType<String> REMARK = new CellType<>("a text or nothing", true, text -> text, text -> text);

    static final CellType<PartialDate> DATE =
            new CellType<>("a day, month, year or range", false, PartialDate::parse, PartialDate::toString);

    static final CellType<List<Citation>> CITATIONS =
            new CellType<>("citations like 003:117,129; 001:3", false, Citation::parseAll, Citation::format);

    static final CellType<Country> COUNTRY =
            new CellType<>("an ISO 3166-1 code or a country's name", false, Country::parse, Country::alpha2);

    static final CellType<List<Country>> COUNTRIES = new CellType<>(
            "ISO 3166-1 codes separated by spaces",
            false,
            text -> Arrays.stream(text.split(" +")).map(Country::parse).toList(),
            countries -> countries.stream().map(Country::alpha2).collect(Collectors.joining(" ")));

    static final CellType<List<String>> WITNESS = new CellType<>(
            "the few words that stand on the cited lines, separated by |",
            false,
            CellType::parseWitness,
            parts -> String.join(" | ", parts));

    static final CellType<Locale> LANGUAGE =
            new CellType<>("a language tag like fr", false, CellType::parseLanguage, Locale::toLanguageTag);

    static final CellType<Optional<URI>> ADDRESS = new CellType<>(
            "an absolute address or nothing",
            true,
            CellType::parseAddress,
            address -> address.map(URI::toString).orElse(""));

    static final CellType<String> IDENTIFIER = new CellType<>(
            "letters, digits, - and _", false, text -> Citation.of(text, 1).document(), text -> text);

    static final CellType<String> DIGEST = new CellType<>(
            "a SHA-256 digest, 64 hexadecimal digits in lower case", false, CellType::parseDigest, text -> text);

    static <E extends Enum<E>> CellType<E> oneOf(Class<E> type) {
        return oneOf(List.of(type.getEnumConstants()));
    }

    static <E extends Enum<E>> CellType<E> oneOf(List<E> values) {
        String names = values.stream().map(Enum::name).collect(Collectors.joining(", "));
        return new CellType<>(
                "one of " + names,
                false,
                text -> values.stream()
                        .filter(value -> value.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(NO_MORE_TO_SAY)),
                Enum::name);
    }

    private static String parseDigest(String text) {
        if (!text.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(NO_MORE_TO_SAY);
        }
        return text;
    }

    private static List<String> parseWitness(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("\\|", -1)) {
            if (part.isBlank()) {
                throw new IllegalArgumentException("A part of the witness is empty");
            }
            parts.add(part.strip());
        }
        return List.copyOf(parts);
    }

    private static Locale parseLanguage(String text) {
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

    private static Optional<URI> parseAddress(String text) {
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
