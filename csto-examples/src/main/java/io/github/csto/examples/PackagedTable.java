package io.github.csto.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of a data package: a file of CSV, and what the package says of it.
 *
 * @param name the name of its file without the ending
 * @param title what it holds
 * @param fields its columns
 * @param key the columns that no two rows share the cells of; none if there are no such columns
 * @param rows its rows
 */
record PackagedTable(String name, String title, List<Field> fields, List<String> key, List<List<String>> rows) {
    /** The table of states, which codes of states refer to. */
    static final String STATES = "states";

    /** The table of sources, which citations refer to. */
    static final String DOCUMENTS = "documents";

    /**
     * A column.
     *
     * @param name its name
     * @param type its type in the words of Table Schema
     * @param description what its cells hold
     * @param isRequired whether no cell is empty
     * @param of the table of whose key its cells are; empty if of none
     */
    record Field(String name, String type, String description, boolean isRequired, String of) {
        static Field of(String name, String type, String description) {
            return new Field(name, type, description, true, "");
        }

        Field orEmpty() {
            return new Field(name, type, description, false, of);
        }

        Field keyOf(String table) {
            return new Field(name, type, description, isRequired, table);
        }
    }

    /** A text of {@link Field#type}. */
    static Field text(String name, String description) {
        return Field.of(name, "string", description);
    }

    String file() {
        return name + ".csv";
    }

    String csv() throws JsonProcessingException {
        List<List<String>> lines = new ArrayList<>();
        lines.add(fields.stream().map(Field::name).toList());
        lines.addAll(rows);
        return Rendering.csv(lines);
    }

    /** What the package says of the table, by the specification of a Tabular Data Resource. */
    Map<String, Object> resource() throws JsonProcessingException {
        byte[] bytes = csv().getBytes(StandardCharsets.UTF_8);
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name);
        resource.put("path", file());
        resource.put("profile", "tabular-data-resource");
        resource.put("title", title);
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", bytes.length);
        resource.put("hash", "sha256:" + sha256(bytes));
        resource.put("schema", schema());
        return resource;
    }

    private Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", fields.stream().map(PackagedTable::field).toList());
        schema.put("missingValues", List.of(""));
        if (!key.isEmpty()) {
            schema.put("primaryKey", key);
        }
        List<Map<String, Object>> foreign = fields.stream()
                .filter(field -> !field.of().isEmpty())
                .map(field -> foreignKey(field))
                .toList();
        if (!foreign.isEmpty()) {
            schema.put("foreignKeys", foreign);
        }
        return schema;
    }

    private static Map<String, Object> foreignKey(Field field) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("resource", field.of());
        reference.put("fields", field.of().equals(STATES) ? "state" : "document");
        Map<String, Object> foreign = new LinkedHashMap<>();
        foreign.put("fields", field.name());
        foreign.put("reference", reference);
        return foreign;
    }

    private static Map<String, Object> field(Field field) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", field.name());
        json.put("type", field.type());
        json.put("description", field.description());
        if (field.isRequired()) {
            json.put("constraints", Map.of("required", true));
        }
        return json;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
