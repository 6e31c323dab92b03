package io.github.csto.jackson;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.csto.account.Provenance;
import io.github.csto.account.StandingAnswer;
import io.github.csto.country.Country;
import io.github.csto.membership.Assumption;
import io.github.csto.membership.Circumstances;
import io.github.csto.membership.Denial;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.Roster;
import io.github.csto.organisation.Statement;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Reason;
import io.github.csto.rule.Rule;
import io.github.csto.source.Citation;
import io.github.csto.source.SourceDocument;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Teaches Jackson the values of the library. Register it by hand, or by {@code findAndAddModules()}:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CstoModule()).build();
 * }</pre>
 *
 * <table>
 * <caption>How values are written</caption>
 * <thead><tr><th>value</th><th>JSON</th><th>read back</th></tr></thead>
 * <tbody>
 * <tr><td>{@link PartialDate}, {@link DateInterval}, {@link Citation}</td><td>its text, also as a key</td><td>equal</td></tr>
 * <tr><td>{@link Country}</td><td>its alpha-2 code, also as a key</td><td>equal; every text that {@link Country#parse} knows is read</td></tr>
 * <tr><td>{@link Rule}</td><td>its identifier, also as a key</td><td>equal</td></tr>
 * <tr><td>all other enums</td><td>the name, also as a key</td><td>equal</td></tr>
 * <tr><td>all records: events, standings, answers, rulings, findings, reports, claims and the facts in them</td>
 *     <td>an object of its components</td><td>equal</td></tr>
 * <tr><td>{@link SourceDocument}</td><td>an object of its parts</td><td>equal</td></tr>
 * <tr><td>{@link Reason}</td><td>its English words</td><td>a reason of these words</td></tr>
 * <tr><td>{@link Roster}, and what holds one</td><td>an object: the day, and everybody's place</td>
 *     <td>no: only a history makes a roster</td></tr>
 * </tbody>
 * </table>
 *
 * <p>What cannot be read is a {@code JsonMappingException} with the library's own message and the path to the place. It brings Jackson's own module
 * for {@link java.util.Optional} along. Thread-safe once it is registered, as Jackson's modules are.
 */
public final class CstoModule extends SimpleModule {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The module; it has no settings. */
    public CstoModule() {
        super("io.github.csto.jackson");
        text(PartialDate.class, PartialDate::parse, PartialDate::toString);
        text(DateInterval.class, DateInterval::parse, DateInterval::toString);
        text(Citation.class, Citation::parse, Citation::toString);
        text(Country.class, Country::parse, Country::alpha2);
        rules();
        text(Reason.class, words -> Reason.of(Reason.Kind.of(words)), Reason::toString);
        parts(SourceDocument.class, DocumentParts.class, DocumentParts::of, DocumentParts::build);
        parts(
                Circumstances.class,
                CircumstancesParts.class,
                CircumstancesParts::of,
                CircumstancesParts::build,
                Circumstances.UNSTATED);
        addDeserializer(Assumption.class, new AssumptionDeserializer());
        addSerializer(Roster.class, new PartsSerializer<>(Roster.class, RosterParts::of));
        setMixInAnnotation(StandingAnswer.class, OfDay.class);
        setMixInAnnotation(Provenance.class, OnlyParts.class);
        setMixInAnnotation(Statement.class, OnlyParts.class);
    }

    @Override
    public Iterable<? extends Module> getDependencies() {
        return List.of(new Jdk8Module());
    }

    @SuppressWarnings("rawtypes") // a class literal has no type arguments
    private void rules() {
        text(Rule.class, CouncilRules::parse, Rule::id);
    }

    private <V> void text(Class<V> type, Function<String, V> parse, Function<V, String> format) {
        addSerializer(type, new TextSerializer<>(type, format));
        addDeserializer(type, new TextDeserializer<>(type, parse));
        addKeySerializer(type, new KeySerializer<>(format));
        addKeyDeserializer(type, new TextKeyDeserializer(type, parse));
    }

    private <V, P> void parts(Class<V> type, Class<P> parts, Function<V, P> take, Function<P, V> build) {
        parts(type, parts, take, build, null);
    }

    private <V, P> void parts(
            Class<V> type, Class<P> parts, Function<V, P> take, Function<P, V> build, @Nullable V absent) {
        addSerializer(type, new PartsSerializer<>(type, take));
        addDeserializer(type, new PartsDeserializer<>(type, parts, build, absent));
    }

    /** How a value with a day of the JDK is written, without asking for Jackson's module for such days. */
    interface OfDay {
        @JsonSerialize(using = ToStringSerializer.class)
        @JsonDeserialize(using = DayDeserializer.class)
        LocalDate day();
    }

    /** What follows from the parts of a record is not written beside them. */
    @JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
    interface OnlyParts {}

    private static final class DayDeserializer extends TextDeserializer<LocalDate> {
        @Serial
        private static final long serialVersionUID = 1L;

        DayDeserializer() {
            super(LocalDate.class, LocalDate::parse);
        }
    }

    @SuppressWarnings("serial") // never serialized
    private static final class TextSerializer<V> extends StdScalarSerializer<V> {
        private final transient Function<V, String> format;

        TextSerializer(Class<V> type, Function<V, String> format) {
            super(type);
            this.format = format;
        }

        @Override
        public void serialize(V value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(format.apply(value));
        }
    }

    private static final class KeySerializer<V> extends JsonSerializer<V> {
        private final Function<V, String> format;

        KeySerializer(Function<V, String> format) {
            this.format = format;
        }

        @Override
        public void serialize(V value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeFieldName(format.apply(value));
        }
    }

    @SuppressWarnings("serial") // never serialized
    private static class TextDeserializer<V> extends StdScalarDeserializer<V> {
        private final transient Function<String, V> parse;

        TextDeserializer(Class<V> type, Function<String, V> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked") // Jackson gives what it was asked for
        public V deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (V) context.handleUnexpectedToken(handledType(), json);
            }
            String text = json.getText();
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw context.weirdStringException(text, handledType(), e.getMessage());
            }
        }
    }

    private static final class TextKeyDeserializer extends KeyDeserializer {
        private final Class<?> type;
        private final Function<String, ?> parse;

        TextKeyDeserializer(Class<?> type, Function<String, ?> parse) {
            this.type = type;
            this.parse = parse;
        }

        @Override
        public @Nullable Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return parse.apply(key);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw context.weirdKeyException(type, key, e.getMessage());
            }
        }
    }

    @SuppressWarnings("serial") // never serialized
    private static final class PartsSerializer<V> extends StdSerializer<V> {
        private final transient Function<V, ?> take;

        PartsSerializer(Class<V> type, Function<V, ?> take) {
            super(type);
            this.take = take;
        }

        @Override
        public void serialize(V value, JsonGenerator json, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(take.apply(value), json);
        }
    }

    @SuppressWarnings("serial") // never serialized
    private static final class PartsDeserializer<V, P> extends StdDeserializer<V> {
        private final transient Class<P> parts;
        private final transient Function<P, V> build;
        private final transient @Nullable V absent;

        PartsDeserializer(Class<V> type, Class<P> parts, Function<P, V> build, @Nullable V absent) {
            super(type);
            this.parts = parts;
            this.build = build;
            this.absent = absent;
        }

        /** Of a value that is not there. */
        @Override
        public @Nullable V getNullValue(DeserializationContext context) {
            return absent;
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return absent;
        }

        @Override
        @SuppressWarnings("unchecked") // Jackson gives what it was asked for
        public V deserialize(JsonParser json, DeserializationContext context) throws IOException {
            P read = context.readValue(json, parts);
            try {
                return build.apply(read);
            } catch (RuntimeException e) {
                return (V) context.handleInstantiationProblem(handledType(), read, e);
            }
        }
    }

    /** An act has a date, and a denial has none. */
    private static final class AssumptionDeserializer extends StdDeserializer<Assumption> {
        @Serial
        private static final long serialVersionUID = 1L;

        AssumptionDeserializer() {
            super(Assumption.class);
        }

        @Override
        public Assumption deserialize(JsonParser json, DeserializationContext context) throws IOException {
            JsonNode node = context.readTree(json);
            return node.has("date")
                    ? context.readTreeAsValue(node, MembershipEvent.class)
                    : context.readTreeAsValue(node, Denial.class);
        }
    }
}
