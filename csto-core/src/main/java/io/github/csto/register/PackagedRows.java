package io.github.csto.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of the register that comes with the library, each table read when it is first asked for; the build has checked them all. */
final class PackagedRows extends Rows {
    @Override
    List<? extends Table.Row<?>> absent(Table<?> table) {
        List<RegisterFault> faults = new ArrayList<>();
        byte[] bytes = bytes(table.file());
        List<? extends Table.Row<?>> rows = bytes == null ? List.of() : table.read(bytes, faults);
        if (!faults.isEmpty()) {
            throw new RegisterException(faults);
        }
        return rows;
    }

    static byte @Nullable [] bytes(String file) {
        try (InputStream in = PackagedRows.class.getResourceAsStream(file)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
