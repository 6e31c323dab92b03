package io.github.csto.examples;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.csto.Library;
import io.github.csto.register.Register;
import io.github.csto.register.RegisterTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A register as JSON: each table an array, each row an object of texts by the column's name, in which an empty cell is left out. It follows the
 * tables whatever they are, and so does the schema.
 */
final class RegisterJson {
    static final String SCHEMA_ID = "https://csto.github.io/register.schema.json";

    private record Document(
            @JsonProperty("$schema") @Nullable String schema,
            @Nullable String library,
            @Nullable String digest,
            @Nullable String horizon,
            @Nullable Map<String, List<Map<String, String>>> tables) {}

    private RegisterJson() {}

    static String write(Register register) throws JsonProcessingException {
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        register.tables().forEach(table -> tables.put(table.name(), table.rows()));
        return Rendering.json(new Document(
                SCHEMA_ID,
                Library.version(),
                register.digest(),
                register.horizon().toEdtf(),
                tables));
    }

    /**
     * Reads what {@link #write} writes.
     *
     * @throws IllegalArgumentException if it is not JSON of this form, cannot be used as a register, or is not the register of its digest
     */
    static Register read(String json) {
        Document document;
        try {
            document = JsonMapper.builder().build().readValue(json, Document.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a register in JSON: " + e.getMessage(), e);
        }
        Register register = Register.of(Objects.requireNonNullElse(document.tables(), Map.of()));
        String digest = document.digest();
        if (digest != null && !digest.equals(register.digest())) {
            throw new IllegalArgumentException(
                    "Not the register of its digest: " + digest + "; its tables have " + register.digest());
        }
        return register;
    }

    /** Of the tables as the library writes them now. */
    static String schema() throws JsonProcessingException {
        List<RegisterTable> forms = Register.fromSeeds().tables();
        Map<String, Object> tables = new LinkedHashMap<>();
        forms.forEach(table -> tables.put(table.name(), JsonSchema.RowsSchema.of(table)));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("$schema", new JsonSchema.ConstantSchema(SCHEMA_ID));
        properties.put("library", JsonSchema.TextSchema.of("The version of the library that wrote it."));
        properties.put(
                "digest",
                JsonSchema.TextSchema.of(
                        "The SHA-256 digest of the tables, as the library writes them.", "[0-9a-f]{64}"));
        properties.put("horizon", JsonSchema.TextSchema.of("The date of the latest document, in EDTF."));
        properties.put(
                "tables",
                JsonSchema.ObjectSchema.of(
                        tables, forms.stream().map(RegisterTable::name).toList()));
        return Rendering.json(new JsonSchema(
                "https://json-schema.org/draft/2020-12/schema",
                SCHEMA_ID,
                "A register of claims",
                "Each table is an array of rows, each row an object of texts by column. A property that is not there is an empty cell; what that"
                        + " means depends on the column.",
                JsonSchema.ObjectSchema.of(properties, List.copyOf(properties.keySet()))));
    }
}
