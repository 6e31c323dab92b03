package io.github.csto.examples;

import io.github.csto.Library;
import io.github.csto.register.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What an export comes from: the version of the library and the digest of the register. In CSV the last two columns of every row. */
final class ReceiptColumns {
    static final List<String> NAMES = List.of("library", "digest");

    @Option(
            names = "--no-receipt",
            description =
                    "Leave out the version of the library and the digest of the register, in CSV the last two columns.")
    private boolean absent;

    private static List<String> of(Register register) {
        return List.of(Library.version(), register.digest());
    }

    /** The names of the columns, then the rows; each with two cells more. */
    List<List<String>> with(Register register, List<List<String>> rows) {
        if (absent) {
            return rows;
        }
        List<List<String>> longer = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            cells.addAll(longer.isEmpty() ? NAMES : of(register));
            longer.add(cells);
        }
        return longer;
    }

    /** The same as keys. */
    void put(Register register, Map<String, @Nullable Object> json) {
        if (!absent) {
            for (int i = 0; i < NAMES.size(); i++) {
                json.put(NAMES.get(i), of(register).get(i));
            }
        }
    }
}
