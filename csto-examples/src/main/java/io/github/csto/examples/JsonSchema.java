package io.github.csto.examples;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.csto.register.RegisterTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON Schema of an object, with as many of the keywords as the schema of a register needs. */
record JsonSchema(
        @JsonProperty("$schema") String schema,
        @JsonProperty("$id") String id,
        String title,
        String description,
        @JsonUnwrapped ObjectSchema object) {
    /** Of an object that has no other properties. */
    record ObjectSchema(
            String type, boolean additionalProperties, List<String> required, Map<String, Object> properties) {
        static ObjectSchema of(Map<String, Object> properties, List<String> required) {
            return new ObjectSchema("object", false, required, properties);
        }
    }

    /** Of an array of objects; one that may not be empty says so. */
    record RowsSchema(
            String type,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer minItems,

            ObjectSchema items) {
        /** Of the rows of a table: texts by the names of the columns. */
        static RowsSchema of(RegisterTable table) {
            Map<String, Object> cells = new LinkedHashMap<>();
            table.columns()
                    .forEach(column -> cells.put(column.name(), TextSchema.of(column.expected(), column.pattern())));
            List<String> required = table.columns().stream()
                    .filter(column -> !column.isOptional())
                    .map(RegisterTable.ColumnForm::name)
                    .toList();
            return new RowsSchema("array", table.isRequired() ? 1 : null, ObjectSchema.of(cells, required));
        }
    }

    /** Of a text, which may have to match a pattern. */
    record TextSchema(
            String type,
            String description,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String pattern) {
        static TextSchema of(String description) {
            return new TextSchema("string", description, null);
        }

        static TextSchema of(String description, String pattern) {
            return new TextSchema("string", description, "^(?:" + pattern + ")$");
        }
    }

    /** Of one text. */
    record ConstantSchema(@JsonProperty("const") String value) {}
}
