package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.country.CodeSystem;
import io.github.csto.country.Country;
import io.github.csto.country.UnknownCountryException;
import io.github.csto.examples.dates.DateFormat;
import io.github.csto.examples.dates.DateReader;
import io.github.csto.examples.dates.DateRules;
import io.github.csto.membership.Denial;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Rule;
import io.github.csto.source.Citation;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is given any bytes: each throws what its documentation says, or the value survives being written and read again. */
enum FuzzTarget {
    PARTIAL_DATE(data -> parses(PartialDate::parse, text(data), Set.of(DateTimeParseException.class))
            .ifPresent(FuzzTarget::assertIsADay)),
    PERIOD(data -> parses(DateInterval::parse, text(data), Set.of(DateTimeParseException.class))),
    COUNTRY(data -> {
        parses(Country::parse, text(data), Set.of(UnknownCountryException.class));
        assertThat(Country.find(text(data))).isEqualTo(found(Country::parse, text(data)));
    }),
    CODE(data -> {
        CodeSystem[] systems = CodeSystem.values();
        CodeSystem system = systems[first(data) % systems.length];
        String text = text(rest(data));
        Optional<Country> found = found(system::parse, text);
        assertThat(system.find(text)).isEqualTo(found);
    }),
    CITATION(data -> {
        parses(Citation::parse, text(data), Set.of(IllegalArgumentException.class));
        parses(
                Citation::parseAll,
                all -> all.stream().map(Citation::toString).collect(Collectors.joining("; ")),
                text(data),
                Set.of(IllegalArgumentException.class));
    }),
    ACT(data -> parses(
            MembershipEvent::parse,
            text(data),
            Set.of(IllegalArgumentException.class, UnknownCountryException.class, DateTimeParseException.class))),
    DENIAL(data ->
            parses(Denial::parse, text(data), Set.of(IllegalArgumentException.class, UnknownCountryException.class))),
    RULE(data -> parses(CouncilRules::parse, Rule::id, text(data), Set.of(IllegalArgumentException.class))),
    DATE_FORMAT(data -> {
        String[] halves = text(data).split("\n", 2);
        parses(DateFormat::parse, halves[0], Set.of(IllegalArgumentException.class))
                .ifPresent(format -> read(List.of(format), halves[halves.length - 1]));
    }),
    DATE_CELL(data -> read(List.of(), text(data))),
    JSON(data -> FuzzJson.check(first(data), rest(data))),
    REGISTER(FuzzFiles::register),
    CSV(FuzzFiles::csv),
    TAG(FuzzFiles::tag),
    COMPARE(FuzzFiles::compare);

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Consumer<byte[]> check;

    FuzzTarget(Consumer<byte[]> check) {
        this.check = check;
    }

    /** Throws something if the target does what it must not. */
    void accept(byte[] data) {
        check.accept(data);
    }

    /** The name of the folder with its inputs. */
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether each input goes through files, which takes longer. */
    boolean hasFiles() {
        return EnumSet.of(REGISTER, CSV, TAG, COMPARE).contains(this);
    }

    /** Text in UTF-8, or after a byte that UTF-8 does not have any chars, halves of surrogate pairs among them. */
    private static String text(byte[] data) {
        if (data.length == 0 || data[0] != (byte) 0xFF) {
            return new String(data, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1; i + 1 < data.length; i += 2) {
            text.append((char) (Byte.toUnsignedInt(data[i]) << Byte.SIZE | Byte.toUnsignedInt(data[i + 1])));
        }
        return text.toString();
    }

    private static int first(byte[] data) {
        return data.length == 0 ? 0 : Byte.toUnsignedInt(data[0]);
    }

    private static byte[] rest(byte[] data) {
        return data.length == 0 ? data : Arrays.copyOfRange(data, 1, data.length);
    }

    private static <V> Optional<V> parses(
            Function<String, V> parse, String text, Set<Class<? extends RuntimeException>> documented) {
        return parses(parse, V::toString, text, documented);
    }

    private static <V> Optional<V> parses(
            Function<String, V> parse,
            Function<V, String> format,
            String text,
            Set<Class<? extends RuntimeException>> documented) {
        V value;
        try {
            value = parse.apply(text);
        } catch (RuntimeException e) {
            if (!documented.contains(e.getClass())) {
                throw e;
            }
            assertThat(e.getMessage()).isNotBlank();
            return Optional.empty();
        }
        assertThat(parse.apply(format.apply(value))).isEqualTo(value);
        return Optional.of(value);
    }

    private static Optional<Country> found(Function<String, Country> parse, String text) {
        try {
            return Optional.of(parse.apply(text));
        } catch (UnknownCountryException e) {
            assertThat(e.getMessage()).isNotBlank();
            return Optional.empty();
        }
    }

    private static void assertIsADay(PartialDate date) {
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
        assertThat(date.toEdtf()).isNotBlank();
    }

    private static void read(List<DateFormat> formats, String text) {
        DateReader reader = new DateReader(
                new DateRules(formats, Set.of("NA"), DateRules.Approximate.AS_TOLD, DateRules.Intervals.ONE_DAY));
        reader.count(text);
        try {
            reader.read(text).ifPresent(FuzzTarget::assertIsADay);
        } catch (DateTimeException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
        assertThat(reader.hints("day", 1)).doesNotContainNull();
    }
}
