package io.github.csto.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import io.github.csto.membership.Assumption;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON and CSV, the same bytes on every machine. */
final class Rendering {
    private static final int LONG = 24;

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
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
        try (CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(QUOTED)
                .build(text)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
