package io.github.csto.examples;

import io.github.csto.Library;
import io.github.csto.register.Register;
import java.util.ArrayList;
import java.util.List;
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

    /** The same as keys. */
    record ReceiptInExport(String library, String digest) {}

    private static ReceiptInExport of(Register register) {
        return new ReceiptInExport(Library.version(), register.digest());
    }

    /** The names of the columns, then the rows; each with two cells more. */
    List<List<String>> with(Register register, List<List<String>> rows) {
        if (absent) {
            return rows;
        }
        ReceiptInExport origin = of(register);
        List<List<String>> longer = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            cells.addAll(longer.isEmpty() ? NAMES : List.of(origin.library(), origin.digest()));
            longer.add(cells);
        }
        return longer;
    }

    /** What is told in JSON, if it is to be told. */
    @Nullable
    ReceiptInExport json(Register register) {
        return absent ? null : of(register);
    }
}
