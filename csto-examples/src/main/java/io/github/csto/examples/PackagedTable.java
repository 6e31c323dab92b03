package io.github.csto.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

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
    DataPackageJson.PackageResource resource() throws JsonProcessingException {
        byte[] bytes = csv().getBytes(StandardCharsets.UTF_8);
        return new DataPackageJson.PackageResource(
                name,
                file(),
                "tabular-data-resource",
                title,
                "csv",
                "text/csv",
                "utf-8",
                bytes.length,
                "sha256:" + sha256(bytes),
                schema());
    }

    private DataPackageJson.TableSchema schema() {
        return new DataPackageJson.TableSchema(
                fields.stream().map(PackagedTable::field).toList(),
                List.of(""),
                key,
                fields.stream()
                        .filter(field -> !field.of().isEmpty())
                        .map(PackagedTable::foreignKey)
                        .toList());
    }

    private static DataPackageJson.ForeignKey foreignKey(Field field) {
        return new DataPackageJson.ForeignKey(
                field.name(),
                new DataPackageJson.KeyReference(field.of(), field.of().equals(STATES) ? "state" : "document"));
    }

    private static DataPackageJson.PackageColumn field(Field field) {
        return new DataPackageJson.PackageColumn(
                field.name(),
                field.type(),
                field.description(),
                field.isRequired() ? new DataPackageJson.Constraints(true) : null);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
