package io.github.csto.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Everything a register holds. */
@Command(
        name = "register",
        sortOptions = false,
        description = "The whole register as JSON: its documents, and the rows of all its tables with their citations.")
final class RegisterExport extends Export {
    @Option(
            names = "--register",
            paramLabel = "DIR",
            description = "A folder with your own register; that of the library if not given.")
    private @Nullable Path folder;

    @Override
    String text() throws JsonProcessingException {
        return RegisterJson.write(AskedBody.register(folder));
    }

    /** What the exported register is held to. */
    @Command(name = "schema", sortOptions = false, description = "The JSON Schema of what 'export register' writes.")
    static final class Schema extends Export {
        @Override
        String text() throws JsonProcessingException {
            return RegisterJson.schema();
        }
    }
}
