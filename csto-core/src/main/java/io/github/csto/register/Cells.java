package io.github.csto.register;

import io.github.csto.organisation.Tenure;
import io.github.csto.source.Citation;
import io.github.csto.time.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The cells of a row by the names of their columns, each of the type that its column reads. */
final class Cells {
    private final Map<String, Object> values = new TreeMap<>();

    void put(String column, Object value) {
        values.put(column, value);
    }

    /** The cell of a column that the table has; the caller names the type that this column reads. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    <V> V get(String column) {
        return (V) Objects.requireNonNull(values.get(column), column);
    }

    String text(String column) {
        return this.<String>get(column);
    }

    Optional<PartialDate> date(String column) {
        return this.<Optional<PartialDate>>get(column);
    }

    List<Citation> citations() {
        return this.<List<Citation>>get(Tables.CITATIONS);
    }

    Tenure tenure(List<PartialDate> attested) {
        return new Tenure(date("since"), date("until"), attested);
    }
}
