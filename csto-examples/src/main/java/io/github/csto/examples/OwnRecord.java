package io.github.csto.examples;

import io.github.csto.register.Fact;
import io.github.csto.register.Register;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A folder with the record of a Council. Tables about members and rules that it lacks come from the library. */
final class OwnRecord {
    private OwnRecord() {}

    /** A folder of which nothing can be judged is a mistake, not a record that is in order. */
    static Register read(Path folder) {
        Register register = Register.readOverSeeds(folder);
        List<Fact<?>> record = List.of(Fact.SESSIONS, Fact.DECISIONS, Fact.CHAIRMANSHIPS, Fact.ASSISTANCE);
        if (record.stream().allMatch(fact -> register.facts(fact).isEmpty())) {
            throw new IllegalArgumentException("No record of a Council in " + folder + ": expected a row in one of "
                    + record.stream().map(fact -> fact.name() + ".tsv").collect(Collectors.joining(", ")));
        }
        return register;
    }

    /** That of the folder if one is given, or else the whole register that is meant. */
    static Register readOr(CommandSpec spec, @Nullable Path folder, @Nullable Path own) {
        if (folder != null && own != null) {
            throw new ParameterException(
                    spec.commandLine(), "Either a folder or --register, not both: " + folder + ", " + own);
        }
        return folder == null ? AskedBody.register(own) : read(folder);
    }
}
