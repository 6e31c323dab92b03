package io.github.csto.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.csto.membership.Assumption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON and CSV, the same bytes on every machine. */
final class Rendering {
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .build();

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

    /** The names of the columns, then the rows. */
    static String csv(List<List<String>> rows) throws JsonProcessingException {
        return new CsvMapper()
                .writer(CsvSchema.emptySchema().withLineSeparator("\n"))
                .writeValueAsString(rows);
    }
}
