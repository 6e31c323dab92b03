package io.github.csto.examples;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The descriptor of a Frictionless Data Package, {@code datapackage.json}. */
record DataPackageJson(
        String profile,
        String name,
        String title,
        String description,
        String version,
        String digest,
        String horizon,
        String homepage,
        List<License> licenses,
        List<Contributor> contributors,
        String citation,
        List<PackageSource> sources,
        List<PackageResource> resources) {
    record License(String name, String path, String title) {}

    record Contributor(String title) {}

    /** A source; one without an address has no path. */
    record PackageSource(
            String title,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String path) {}

    record PackageResource(
            String name,
            String path,
            String profile,
            String title,
            String format,
            String mediatype,
            String encoding,
            int bytes,
            String hash,
            TableSchema schema) {}

    /** The keys are there only if there are any. */
    record TableSchema(
            List<PackageColumn> fields,
            List<String> missingValues,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> primaryKey,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ForeignKey> foreignKeys) {}

    record PackageColumn(
            String name,
            String type,
            String description,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Constraints constraints) {}

    record Constraints(boolean required) {}

    record ForeignKey(String fields, KeyReference reference) {}

    record KeyReference(String resource, String fields) {}
}
