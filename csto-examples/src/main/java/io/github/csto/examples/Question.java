package io.github.csto.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.csto.Csto;
import io.github.csto.register.Register;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands have in common: whom they ask, and how they print. The whole answer is made before anything is printed. */
abstract class Question implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--organisation",
            paramLabel = "NAME",
            description = "The organisation asked about; CSTO, or the register's only one, if not given.")
    private @Nullable String organisation;

    @Option(
            names = "--account",
            paramLabel = "NAME",
            description = "Whose word to take; the reconciled account, or the only one, if not given.")
    private @Nullable String account;

    @Option(names = "--register", paramLabel = "DIR", description = "A folder with a register of your own.")
    private @Nullable Path folder;

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            description = "How to print the answer; text if not given.")
    private Format format = Format.TEXT;

    @Override
    public final Integer call() throws JsonProcessingException {
        Csto csto = csto();
        String answer = switch (format) {
            case TEXT -> text(csto);
            case JSON -> JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json(csto)) + "\n";
            case CSV -> csv(rows(csto));
        };
        PrintWriter out = spec.commandLine().getOut();
        out.print(answer);
        out.flush();
        return exitCode(csto);
    }

    /** The register that is asked: the library's own, or that of a folder. */
    Register register(@Nullable Path own) {
        return own == null ? Register.fromSeeds() : Register.read(own);
    }

    private Csto csto() {
        Register register = register(folder);
        String asked = organisation == null ? register.preferredOrganisation().orElse(null) : organisation;
        if (asked == null) {
            return Csto.from(register); // says which organisations there are
        }
        return ask(register, asked);
    }

    /** Whom to ask about an organisation. */
    Csto ask(Register register, String asked) {
        return account == null ? Csto.of(register, asked) : Csto.of(register, asked, account);
    }

    final Optional<String> account() {
        return Optional.ofNullable(account);
    }

    final CommandSpec spec() {
        return spec;
    }

    private static String csv(List<List<String>> rows) throws JsonProcessingException {
        return new CsvMapper()
                .writer(CsvSchema.emptySchema().withLineSeparator("\n"))
                .writeValueAsString(rows);
    }

    /** For people: aligned lines, each ended by a line feed. */
    abstract String text(Csto csto);

    /** For programs: maps in the order of their keys, lists, texts and booleans. */
    abstract Map<String, Object> json(Csto csto);

    /** For spreadsheets: the names of the columns, then the rows. */
    List<List<String>> rows(Csto csto) {
        throw new ParameterException(
                spec.commandLine(), "No --format csv for '" + spec.name() + "'; there are text and json");
    }

    /** What the program ends with once the question is answered. */
    int exitCode(Csto csto) {
        return CommandLine.ExitCode.OK;
    }
}
