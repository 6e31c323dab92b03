package io.github.csto.register;

import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Listing;
import io.github.csto.council.Representative;
import io.github.csto.council.Session.Request;
import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the cells of a column hold. What {@code format} makes is empty or matches the {@code pattern}. {@code parse} is never given an empty text unless the type is optional, and throws an
 * {@link IllegalArgumentException} or a date-time exception for what it cannot read.
 */
record CellType<V>(
        String expected, boolean optional, String pattern, Function<String, V> parse, Function<V, String> format) {
    private static final String ANY_TEXT = "[^\\t\\n\\r]+";
    private static final String SIMPLE_DATE = "[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?";
    private static final String ANY_DATE = "(?:" + SIMPLE_DATE + "|\\[" + SIMPLE_DATE + "\\.\\." + SIMPLE_DATE + "\\])";
    private static final String NAME = "[A-Za-z0-9_-]+";
    private static final String ANY_PLACE = NAME + ":[0-9]+(?:-[0-9]+)?(?:,[0-9]+(?:-[0-9]+)?)*";
    private static final String ALPHA_2 = "[A-Z]{2}";
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    /** The message of an exception that adds nothing to what was expected. */
    static final String NO_MORE_TO_SAY = "";

    /** Of texts about which no more can be said. */
    CellType(String expected, boolean optional, Function<String, V> parse, Function<V, String> format) {
        this(expected, optional, ANY_TEXT, parse, format);
    }

    private static SortedMap<String, String> parseParameters(String text) {
        SortedMap<String, String> parameters = new TreeMap<>();
        for (String part : text.isEmpty() ? new String[0] : text.split(" +", -1)) {
            halves(part, '=', (name, value) -> {
                if (parameters.put(name, value) != null) {
                    throw new IllegalArgumentException("the parameter " + name + " is there twice");
                }
                return name;
            });
        }
        return parameters;
    }

    /** Several texts of a form, separated. */
    private static String several(String form, String separator) {
        return "(?:" + form + ")(?:" + separator + "(?:" + form + "))*";
    }

    static final CellType<String> TEXT = new CellType<>("a text", false, text -> text, text -> text);

    static final CellType<String> REMARK = new CellType<>("a text or nothing", true, text -> text, text -> text);

    static final CellType<PartialDate> DATE =
            new CellType<>("a day, month, year or range", false, ANY_DATE, PartialDate::parse, PartialDate::toString);

    static final CellType<List<PartialDate>> DATES = new CellType<>(
            "dates separated by spaces, or nothing",
            true,
            several(ANY_DATE, " "),
            text -> text.isEmpty()
                    ? List.of()
                    : Arrays.stream(text.split(" +")).map(PartialDate::parse).toList(),
            dates -> dates.stream().map(PartialDate::toString).collect(Collectors.joining(" ")));

    static final CellType<Citation> PLACE =
            new CellType<>("a place like 003:117 or 003:50-63", false, ANY_PLACE, Citation::parse, Citation::toString);

    static final CellType<List<String>> WORDS = new CellType<>(
            "words separated by spaces, or nothing",
            true,
            text -> text.isEmpty() ? List.of() : List.of(text.split(" +", -1)),
            words -> String.join(" ", words));

    static final CellType<List<Citation>> CITATIONS = new CellType<>(
            "citations like 003:117,129; 001:3", false, several(ANY_PLACE, "; "), Citation::parseAll, Citation::format);

    static final CellType<List<Citation>> CITATIONS_IF_ANY = new CellType<>(
            CITATIONS.expected() + ", or nothing",
            true,
            CITATIONS.pattern(),
            text -> text.isEmpty() ? List.of() : Citation.parseAll(text),
            Citation::format);

    static final CellType<Country> COUNTRY =
            new CellType<>("an ISO 3166-1 code or a country's name", false, ALPHA_2, Country::parse, Country::alpha2);

    static final CellType<List<Country>> COUNTRIES = new CellType<>(
            "ISO 3166-1 codes separated by spaces",
            false,
            several(ALPHA_2, " "),
            text -> Arrays.stream(text.split(" +")).map(Country::parse).toList(),
            countries -> countries.stream().map(Country::alpha2).collect(Collectors.joining(" ")));

    static final CellType<List<String>> WITNESS = new CellType<>(
            "the few words that stand on the cited lines, separated by |",
            false,
            CellType::parseWitness,
            parts -> String.join(" | ", parts));

    static final CellType<List<String>> WITNESS_IF_ANY = new CellType<>(
            WITNESS.expected() + ", or nothing",
            true,
            text -> text.isEmpty() ? List.of() : parseWitness(text),
            WITNESS.format());

    static final CellType<Locale> LANGUAGE =
            new CellType<>("a language tag like fr", false, CellType::parseLanguage, Locale::toLanguageTag);

    static final CellType<Optional<URI>> ADDRESS = new CellType<>(
            "an absolute address or nothing",
            true,
            CellType::parseAddress,
            address -> address.map(URI::toString).orElse(""));

    static final CellType<String> IDENTIFIER = new CellType<>(
            "letters, digits, - and _",
            false,
            NAME,
            text -> Citation.of(text, 1).document(),
            text -> text);

    static final CellType<String> DIGEST = new CellType<>(
            "a SHA-256 digest, 64 hexadecimal digits in lower case",
            false,
            "[0-9a-f]{64}",
            CellType::parseDigest,
            text -> text);

    static final CellType<DateInterval> PERIOD = new CellType<>(
            "a period like 2023 or 2023-01/2023-06",
            false,
            DAY + "/" + DAY,
            DateInterval::parse,
            DateInterval::toString);

    static final CellType<Integer> NUMBER =
            new CellType<>("a whole number", false, "-?[0-9]+", Integer::valueOf, String::valueOf);

    static final CellType<SortedMap<String, String>> PARAMETERS = new CellType<>(
            "values of parameters like sessions=2, separated by spaces, or nothing",
            true,
            several("[A-Za-z]+=[^\\t\\n\\r ]+", " "),
            CellType::parseParameters,
            parameters -> parameters.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue())
                    .collect(Collectors.joining(" ")));

    static final CellType<Request> REQUEST = new CellType<>(
            "a request like KZ@2022-01-05",
            false,
            ALPHA_2 + "@" + ANY_DATE,
            text -> halves(text, '@', (country, date) -> new Request(Country.parse(country), PartialDate.parse(date))),
            Request::toString);

    static final CellType<Objection> OBJECTION = new CellType<>(
            "an objection like AM:LIMITED_FORMAT or AM:DECISION",
            false,
            ALPHA_2 + ":[A-Z_]+",
            text -> halves(text, ':', (country, to) -> new Objection(Country.parse(country), Objection.To.valueOf(to))),
            Objection::toString);

    /** Who pays what: nobody, if costs are not shared; nothing, if that is not known. */
    static final CellType<Optional<Map<Country, BigDecimal>>> SHARES = orNothing(new CellType<>(
            "shares like AM=166.67 BY=166.67, or none",
            false,
            "none|" + several(ALPHA_2 + "=-?[0-9.]+", " "),
            CellType::parseShares,
            CellType::formatShares));

    /** Whether the attendance of a session is told completely; who attended stands in a table of its own. */
    static final CellType<Listing<Representative>> ATTENDANCE = new CellType<>(
            "complete, or nothing if that is not known",
            true,
            "complete",
            text -> {
                if (text.isEmpty()) {
                    return Listing.unknown();
                }
                if (!text.equals("complete")) {
                    throw new IllegalArgumentException("Neither complete nor nothing");
                }
                return Listing.none();
            },
            attendance -> attendance.complete() ? "complete" : "");

    /** YES, NO or UNDETERMINED; nothing means UNDETERMINED. */
    static final CellType<Certainty> CERTAINTY = new CellType<>(
            "YES, NO, or nothing if that is not known",
            true,
            "YES|NO",
            text -> text.isEmpty() ? Certainty.UNDETERMINED : Certainty.valueOf(text),
            certainty -> certainty.isCertain() ? certainty.name() : "");

    /** A cell of the same type that may be left empty. */
    static <V> CellType<Optional<V>> orNothing(CellType<V> type) {
        return new CellType<>(
                type.expected() + ", or nothing",
                true,
                type.pattern(),
                text -> text.isEmpty()
                        ? Optional.empty()
                        : Optional.of(type.parse().apply(text)),
                value -> value.map(type.format()).orElse(""));
    }

    /** The items separated by spaces, three dots at the end if there may be others; none; nothing if that is not known. */
    static <V> CellType<Listing<V>> listing(CellType<V> type) {
        return new CellType<>(
                type.expected()
                        + ", several separated by spaces, ... at the end if there may be others; none; or nothing",
                true,
                "none|" + several(type.pattern(), " ") + "(?: \\.\\.\\.)?",
                text -> {
                    if (text.equals("none")) {
                        return Listing.none();
                    }
                    boolean complete = !text.isEmpty() && !text.endsWith("...");
                    String items = complete
                            ? text
                            : text.replaceFirst("\\.\\.\\.$", "").strip();
                    return new Listing<>(
                            items.isEmpty()
                                    ? List.of()
                                    : Arrays.stream(items.split(" +"))
                                            .map(type.parse())
                                            .toList(),
                            complete);
                },
                listing -> listing.items().isEmpty()
                        ? (listing.complete() ? "none" : "")
                        : listing.items().stream()
                                .map(type.format())
                                .collect(Collectors.joining(" ", "", listing.complete() ? "" : " ...")));
    }

    private static <V> V halves(String text, char separator, BiFunction<String, String, V> join) {
        int at = text.indexOf(separator);
        if (at < 0) {
            throw new IllegalArgumentException("No " + separator + " in \"" + text + "\"");
        }
        return join.apply(text.substring(0, at), text.substring(at + 1));
    }

    private static Map<Country, BigDecimal> parseShares(String text) {
        Map<Country, BigDecimal> shares = new EnumMap<>(Country.class);
        if (!text.equals("none")) {
            for (String part : text.split(" +", -1)) {
                halves(part, '=', (country, share) -> {
                    BigDecimal sum = new BigDecimal(share);
                    if (shares.put(Country.parse(country), sum.scale() < 0 ? sum.setScale(0) : sum) != null) {
                        throw new IllegalArgumentException(country + " is there twice");
                    }
                    return share;
                });
            }
        }
        return shares;
    }

    private static String formatShares(Map<Country, BigDecimal> shares) {
        if (shares.isEmpty()) {
            return "none";
        }
        return shares.entrySet().stream()
                .map(share -> share.getKey() + "=" + share.getValue().toPlainString())
                .collect(Collectors.joining(" "));
    }

    static <E extends Enum<E>> CellType<E> oneOf(Class<E> type) {
        return oneOf(List.of(type.getEnumConstants()));
    }

    static <E extends Enum<E>> CellType<E> oneOf(List<E> values) {
        String names = values.stream().map(Enum::name).collect(Collectors.joining(", "));
        return new CellType<>(
                "one of " + names,
                false,
                values.stream().map(Enum::name).collect(Collectors.joining("|")),
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
