package io.github.csto.register;

import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Reported;
import io.github.csto.council.Representative;
import io.github.csto.council.Session.Request;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipAct;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a column hold, as data: one switch reads and another writes, so that a column costs no class. What {@code format} makes is
 * empty or matches the {@code pattern}. {@code parse} is never given an empty text unless the type is optional, and throws an
 * {@link IllegalArgumentException} or a date-time exception for what it cannot read.
 */
final class CellType<V> {
    /** The message of an exception that adds nothing to what was expected. */
    static final String NO_MORE_TO_SAY = "";

    private static final String ANY_TEXT = "[^\\t\\n\\r]+";
    private static final String SIMPLE_DATE = "[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?";
    private static final String ANY_DATE = "(?:" + SIMPLE_DATE + "|\\[" + SIMPLE_DATE + "\\.\\." + SIMPLE_DATE + "\\])";
    private static final String NAME = "[A-Za-z0-9_-]+";
    private static final String LINES = ":[0-9]+(?:-[0-9]+)?(?:,[0-9]+(?:-[0-9]+)?)*";
    private static final String ANY_CITATION = NAME + "(?:" + LINES + ")?";
    private static final String ALPHA_2 = "[A-Z]{2}";
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    static final String COMPLETE = "complete";
    static final String NONE = "none";
    private static final String OPEN = "...";
    private static final String YES = "yes";
    private static final String EVERY = "*";
    private static final List<Country> EVERY_STATE = List.of(Country.values());

    private enum Kind {
        TEXT,
        DATE,
        PLACE,
        CITATIONS,
        COUNTRY,
        WITNESS,
        LANGUAGE,
        ADDRESS,
        IDENTIFIER,
        DIGEST,
        PERIOD,
        NUMBER,
        PARAMETERS,
        REQUEST,
        OBJECTION,
        SHARES,
        ATTENDANCE,
        CERTAINTY,
        CONSTANT,
        ACT,
        SEVERAL,
        OR_NOTHING,
        LISTING,
        FLAG,
        STATES
    }

    static final CellType<String> TEXT = new CellType<>(Kind.TEXT, "a text", false, ANY_TEXT);

    static final CellType<String> REMARK = new CellType<>(Kind.TEXT, "a text or nothing", true, ANY_TEXT);

    static final CellType<PartialDate> DATE = new CellType<>(Kind.DATE, "a day, month, year or range", false, ANY_DATE);

    static final CellType<List<PartialDate>> DATES =
            several(DATE, "dates separated by spaces, or nothing", true, several(ANY_DATE, " "));

    static final CellType<Citation> PLACE =
            new CellType<>(Kind.PLACE, "a place like 003:117 or 003:50-63", false, NAME + LINES);

    static final CellType<List<String>> WORDS = several(TEXT, "words separated by spaces, or nothing", true, ANY_TEXT);

    static final CellType<List<Citation>> CITATIONS =
            new CellType<>(Kind.CITATIONS, "citations like 003:117,129; 001:3", false, several(ANY_CITATION, "; "));

    static final CellType<List<Citation>> CITATIONS_IF_ANY =
            new CellType<>(Kind.CITATIONS, CITATIONS.expected + ", or nothing", true, CITATIONS.pattern);

    static final CellType<Country> COUNTRY =
            new CellType<>(Kind.COUNTRY, "an ISO 3166-1 code or a country's name", false, ALPHA_2);

    static final CellType<List<Country>> COUNTRIES =
            several(COUNTRY, "ISO 3166-1 codes separated by spaces", false, several(ALPHA_2, " "));

    static final CellType<List<Country>> COUNTRIES_IF_ANY =
            several(COUNTRY, COUNTRIES.expected + ", or nothing", true, COUNTRIES.pattern);

    static final CellType<List<String>> WITNESS = new CellType<>(
            Kind.WITNESS, "the few words that stand on the cited lines, separated by |", false, ANY_TEXT);

    static final CellType<List<String>> WITNESS_IF_ANY =
            new CellType<>(Kind.WITNESS, WITNESS.expected + ", or nothing", true, ANY_TEXT);

    static final CellType<Locale> LANGUAGE = new CellType<>(Kind.LANGUAGE, "a language tag like fr", false, ANY_TEXT);

    static final CellType<Optional<URI>> ADDRESS =
            new CellType<>(Kind.ADDRESS, "an absolute address or nothing", true, ANY_TEXT);

    static final CellType<String> IDENTIFIER = new CellType<>(Kind.IDENTIFIER, "letters, digits, - and _", false, NAME);

    static final CellType<String> DIGEST =
            new CellType<>(Kind.DIGEST, "a SHA-256 digest, 64 hexadecimal digits in lower case", false, "[0-9a-f]{64}");

    static final CellType<DateInterval> PERIOD =
            new CellType<>(Kind.PERIOD, "a period like 2023 or 2023-01/2023-06", false, DAY + "/" + DAY);

    static final CellType<Integer> NUMBER = new CellType<>(Kind.NUMBER, "a whole number", false, "-?[0-9]{1,10}");

    static final CellType<SortedMap<String, String>> PARAMETERS = new CellType<>(
            Kind.PARAMETERS,
            "values of parameters like sessions=2, separated by spaces, or nothing",
            true,
            several("[A-Za-z]+=[^\\t\\n\\r ]+", " "));

    static final CellType<Request> REQUEST =
            new CellType<>(Kind.REQUEST, "a request like KZ@2022-01-05", false, ALPHA_2 + "@" + ANY_DATE);

    static final CellType<Objection> OBJECTION = new CellType<>(
            Kind.OBJECTION, "an objection like AM:LIMITED_FORMAT or AM:DECISION", false, ALPHA_2 + ":[A-Z_]+");

    /** Who pays what: nobody, if costs are not shared; nothing, if that is not known. */
    static final CellType<Optional<Map<Country, BigDecimal>>> SHARES = orNothing(new CellType<>(
            Kind.SHARES,
            "shares like AM=166.67 BY=166.67, or none",
            false,
            NONE + "|" + several(ALPHA_2 + "=" + CellTexts.SUM.pattern(), " ")));

    /** Whether the attendance of a session is known completely; who attended stands in a table of its own. */
    static final CellType<Reported<Representative>> ATTENDANCE =
            new CellType<>(Kind.ATTENDANCE, "complete, or nothing if that is not known", true, COMPLETE);

    /** YES, NO or UNDETERMINED; nothing means UNDETERMINED. */
    static final CellType<Certainty> CERTAINTY =
            new CellType<>(Kind.CERTAINTY, "YES, NO, or nothing if that is not known", true, "YES|NO");

    /** Whether something is so. */
    static final CellType<Boolean> FLAG = new CellType<>(Kind.FLAG, "yes or nothing", true, YES);

    /** States, or an asterisk for every state there is. */
    static final CellType<List<Country>> STATES_IF_ANY = new CellType<>(
            Kind.STATES,
            "ISO 3166-1 codes separated by spaces, * for every state, or nothing",
            true,
            "\\*|" + COUNTRIES.pattern);

    private static final CellType<MembershipAct> CERTAIN_ACT = oneOf(MembershipAct.class);

    /** An act of a state, with a question mark if it is disputed. */
    static final CellType<MembershipForm.WrittenAct> ACT = new CellType<>(
            Kind.ACT,
            CERTAIN_ACT.expected + ", with ? after it if it is disputed",
            false,
            "(?:" + CERTAIN_ACT.pattern + ")\\??");

    private final Kind kind;
    private final String expected;
    private final boolean optional;
    private final String pattern;
    private final List<? extends Enum<?>> constants;
    private final @Nullable CellType<?> item;
    /** Made when first needed; whoever makes it again gets the same. Volatile, since the fields of a pattern are not final. */
    private volatile @Nullable Pattern compiled;

    private CellType(Kind kind, String expected, boolean optional, String pattern) {
        this(kind, expected, optional, pattern, List.of(), null);
    }

    private CellType(
            Kind kind,
            String expected,
            boolean optional,
            String pattern,
            List<? extends Enum<?>> constants,
            @Nullable CellType<?> item) {
        this.kind = kind;
        this.expected = expected;
        this.optional = optional;
        this.pattern = pattern;
        this.constants = constants;
        this.item = item;
    }

    static <E extends Enum<E>> CellType<E> oneOf(Class<E> type) {
        return oneOf(List.of(type.getEnumConstants()));
    }

    static <E extends Enum<E>> CellType<E> oneOf(List<E> values) {
        List<String> names = new ArrayList<>();
        for (E value : values) {
            names.add(value.name());
        }
        return new CellType<>(
                Kind.CONSTANT, "one of " + String.join(", ", names), false, String.join("|", names), values, null);
    }

    /** The items separated by spaces. */
    private static <I> CellType<List<I>> several(CellType<I> item, String expected, boolean optional, String pattern) {
        return new CellType<>(Kind.SEVERAL, expected, optional, pattern, List.of(), item);
    }

    /** A cell of the same type that may be left empty. */
    static <I> CellType<Optional<I>> orNothing(CellType<I> item) {
        return new CellType<>(Kind.OR_NOTHING, item.expected + ", or nothing", true, item.pattern, List.of(), item);
    }

    /** The items separated by spaces, three dots at the end if there may be others; none; nothing if that is not known. */
    static <I> CellType<Reported<I>> listing(CellType<I> item) {
        return new CellType<>(
                Kind.LISTING,
                item.expected
                        + ", several separated by spaces, ... at the end if there may be others; none; or nothing",
                true,
                NONE + "|" + several(item.pattern, " ") + "(?: \\.\\.\\.)?",
                List.of(),
                item);
    }

    /** Several texts of a form, separated. */
    private static String several(String form, String separator) {
        return "(?:" + form + ")(?:" + separator + "(?:" + form + "))*";
    }

    String expected() {
        return expected;
    }

    boolean optional() {
        return optional;
    }

    String pattern() {
        return pattern;
    }

    @SuppressWarnings("unchecked") // each constant above names the type that its kind reads
    V parse(String text) {
        return (V) read(text);
    }

    private Object read(String text) {
        return switch (kind) {
            case TEXT -> text;
            case DATE -> PartialDate.parse(text);
            case PLACE -> CellTexts.parsePlace(text);
            case CITATIONS -> text.isEmpty() ? List.of() : Citation.parseAll(text);
            case COUNTRY -> Country.parse(text);
            case WITNESS -> text.isEmpty() ? List.of() : CellTexts.parseWitness(text);
            case LANGUAGE -> CellTexts.parseLanguage(text);
            case ADDRESS -> CellTexts.parseAddress(text);
            case IDENTIFIER -> Citation.of(text, 1).document();
            case DIGEST -> matching(text);
            case PERIOD -> DateInterval.parse(text);
            case NUMBER -> Integer.valueOf(matching(text));
            case PARAMETERS -> CellTexts.parseParameters(text);
            case REQUEST -> {
                String[] halves = CellTexts.halves(text, '@');
                yield new Request(Country.parse(halves[0]), PartialDate.parse(halves[1]));
            }
            case OBJECTION -> {
                String[] halves = CellTexts.halves(text, ':');
                yield new Objection(Country.parse(halves[0]), Objection.To.valueOf(halves[1]));
            }
            case SHARES -> CellTexts.parseShares(text);
            case ATTENDANCE -> CellTexts.parseAttendance(text);
            case CERTAINTY -> text.isEmpty() ? Certainty.UNDETERMINED : Certainty.valueOf(text);
            case CONSTANT -> constant(text);
            case ACT -> MembershipForm.WrittenAct.parse(text);
            case SEVERAL -> items(text);
            case OR_NOTHING -> text.isEmpty() ? Optional.empty() : Optional.of(item().read(text));
            case LISTING -> parseListing(text);
            case FLAG -> !text.isEmpty() && matching(text).equals(YES);
            case STATES -> text.equals(EVERY) ? EVERY_STATE : COUNTRIES_IF_ANY.read(text);
        };
    }

    String format(V value) {
        return write(value);
    }

    private String write(Object value) {
        return switch (kind) {
            case CITATIONS -> Citation.format(castAll(Citation.class, (List<?>) value));
            case COUNTRY -> ((Country) value).alpha2();
            case WITNESS -> String.join(" | ", castAll(String.class, (List<?>) value));
            case LANGUAGE -> ((Locale) value).toLanguageTag();
            case ADDRESS -> ((Optional<?>) value).map(String::valueOf).orElse("");
            case PARAMETERS ->
                ((Map<?, ?>) value)
                        .entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + entry.getValue())
                                .collect(Collectors.joining(" "));
            case SHARES -> CellTexts.formatShares((Map<?, ?>) value);
            case ATTENDANCE -> ((Reported<?>) value).complete() ? COMPLETE : "";
            case CERTAINTY -> ((Certainty) value).isCertain() ? ((Certainty) value).name() : "";
            case CONSTANT -> ((Enum<?>) value).name();
            case SEVERAL -> formatItems((List<?>) value);
            case OR_NOTHING -> ((Optional<?>) value).isEmpty() ? "" : item().write(((Optional<?>) value).get());
            case LISTING -> formatListing((Reported<?>) value);
            case FLAG -> Boolean.TRUE.equals(value) ? YES : "";
            case STATES -> value.equals(EVERY_STATE) ? EVERY : COUNTRIES_IF_ANY.write(value);
            case TEXT, DATE, PLACE, IDENTIFIER, DIGEST, PERIOD, NUMBER, REQUEST, OBJECTION, ACT -> value.toString();
        };
    }

    private CellType<?> item() {
        return Objects.requireNonNull(item);
    }

    private static <E> List<E> castAll(Class<E> type, List<?> values) {
        List<E> cast = new ArrayList<>();
        for (Object value : values) {
            cast.add(type.cast(value));
        }
        return cast;
    }

    private List<Object> items(String text) {
        List<Object> items = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String each : text.split(" +", -1)) {
                items.add(item().read(each));
            }
        }
        return List.copyOf(items);
    }

    private String formatItems(List<?> values) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            texts.add(item().write(value));
        }
        return String.join(" ", texts);
    }

    private Reported<?> parseListing(String text) {
        if (text.equals(NONE)) {
            return Reported.none();
        }
        boolean complete = !text.isEmpty() && !text.endsWith(OPEN);
        return new Reported<>(
                items(
                        complete || text.isEmpty()
                                ? text
                                : text.substring(0, text.length() - OPEN.length())
                                        .strip()),
                complete);
    }

    private String formatListing(Reported<?> listing) {
        if (listing.items().isEmpty()) {
            return listing.complete() ? NONE : "";
        }
        return formatItems(listing.items()) + (listing.complete() ? "" : " " + OPEN);
    }

    private Enum<?> constant(String text) {
        for (Enum<?> constant : constants) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(NO_MORE_TO_SAY);
    }

    private String matching(String text) {
        Pattern known = compiled;
        if (known == null) {
            known = Pattern.compile(pattern);
            compiled = known;
        }
        if (!known.matcher(text).matches()) {
            throw new IllegalArgumentException(NO_MORE_TO_SAY);
        }
        return text;
    }
}
