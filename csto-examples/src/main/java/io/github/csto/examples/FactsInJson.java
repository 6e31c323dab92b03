package io.github.csto.examples;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list of facts in JSON. The day is there only for what is held for some time, the holders only for offices. */
record FactsInJson(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String on,

        String organisation,
        @JsonUnwrapped FactRows rows,
        List<Json.SourceInJson> sources,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<String>> holders) {
    /** The rows, by the name of the list; the keys of each are the columns. */
    record FactRows(@JsonAnyGetter Map<String, List<Map<String, Object>>> byList) {}
}
