package io.github.csto.examples;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import io.github.csto.membership.Assumption;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** JSON and CSV, the same bytes on every machine. */
final class Rendering {
    private static final int LONG = 24;

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build();

    private static final QuoteStrategy QUOTED = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return value.length() > LONG || value.chars().anyMatch(character -> character <= ',');
        }
    };

    private Rendering() {}

    /** Indented, ended by a line feed. */
    static String json(Object value) throws JsonProcessingException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    }

    /** Writes the same piece by piece, as far as the value is made so; the writer stays open. */
    static void json(Writer out, Object value) throws IOException {
        JSON.writerWithDefaultPrettyPrinter()
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .writeValue(out, value);
        out.write("\n");
    }

    /** Writes rows one after the other, as the same method of all at once; the writer stays open. */
    static void csv(Writer out, Stream<List<String>> rows) throws IOException {
        CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(QUOTED)
                .build(out);
        rows.forEach(writer::writeRecord);
        writer.flush();
    }

    /** What is assumed comes before all other keys, and is there only if anything is. */
    static String json(List<Assumption> assumptions, Object answer) throws JsonProcessingException {
        if (assumptions.isEmpty()) {
            return json(answer);
        }
        Map<String, Object> hypothetical = new LinkedHashMap<>();
        hypothetical.put(Printed.ASSUMPTIONS, Printed.texts(assumptions));
        hypothetical.putAll(JSON.convertValue(answer, new TypeReference<LinkedHashMap<String, Object>>() {}));
        return json(hypothetical);
    }

    /** The names of the columns, then the rows. What has a space or is long is quoted, so that no reader stumbles over it. */
    static String csv(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try {
            csv(text, rows.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
