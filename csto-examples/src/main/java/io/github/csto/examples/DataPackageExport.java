package io.github.csto.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.csto.Library;
import io.github.csto.examples.PackagedTable.Field;
import io.github.csto.register.Register;
import io.github.csto.register.RegisterTable;
import io.github.csto.source.SourceDocument;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A folder for statisticians: every table of the register and what follows from them, with the types and keys in {@code datapackage.json}. */
@Command(
        name = "datapackage",
        sortOptions = false,
        description =
                "A folder with every table as CSV, spells and state-years among them, described by a Frictionless Data Package.")
final class DataPackageExport implements Callable<Integer> {
    private static final String DESCRIPTOR = "datapackage.json";

    /** How the tables of the register begin. */
    private static final List<String> KEYS = List.of("claim", "document");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description =
                    "The folder to write to, which is made if it is not there; files of the same names are replaced.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    @Option(
            names = "--register",
            paramLabel = "DIR",
            description = "A folder with your own register; that of the library if not given.")
    private @Nullable Path folder;

    @Override
    public Integer call() throws IOException {
        Register register = AskedBody.register(folder);
        List<PackagedTable> tables = tables(register);
        String descriptor = Rendering.json(descriptor(register, tables));
        folder();
        for (PackagedTable table : tables) {
            WholeFile.write(out.resolve(table.file()), table.csv());
        }
        WholeFile.write(out.resolve(DESCRIPTOR), descriptor);
        spec.commandLine()
                .getOut()
                .printf(Locale.ROOT, "%d tables, described in %s\n", tables.size(), out.resolve(DESCRIPTOR));
        spec.commandLine().getOut().flush();
        return CommandLine.ExitCode.OK;
    }

    private void folder() throws IOException {
        if (!Files.isDirectory(out)) {
            Path parent = out.toAbsolutePath().getParent();
            if (Files.exists(out)) {
                throw new IllegalArgumentException("Cannot write to " + out + ": it is a file");
            }
            if (parent == null || !Files.isDirectory(parent)) {
                throw new IllegalArgumentException("Cannot make the folder " + out + ": there is none to make it in");
            }
            Files.createDirectory(out);
        }
    }

    static List<PackagedTable> tables(Register register) {
        List<PackagedTable> tables = new ArrayList<>();
        register.tables().forEach(table -> tables.add(table(table)));
        tables.add(DerivedTables.citations(register));
        tables.add(DerivedTables.states());
        tables.add(DerivedTables.spells(register));
        tables.add(DerivedTables.stateYears(register));
        return tables;
    }

    private static PackagedTable table(RegisterTable table) {
        List<Field> fields =
                table.columns().stream().map(DataPackageExport::field).toList();
        String first = fields.get(0).name();
        List<List<String>> rows = table.rows().stream()
                .map(row -> fields.stream()
                        .map(field -> row.getOrDefault(field.name(), ""))
                        .toList())
                .toList();
        return new PackagedTable(
                table.name(),
                "The table " + table.name() + " of the register",
                fields,
                KEYS.contains(first) ? List.of(first) : List.of(),
                rows);
    }

    private static Field field(RegisterTable.ColumnForm column) {
        boolean number = column.pattern().equals("-?[0-9]+");
        String of = column.name().equals("country") ? PackagedTable.STATES : "";
        return new Field(column.name(), number ? "integer" : "string", column.expected(), !column.isOptional(), of);
    }

    private static DataPackageJson descriptor(Register register, List<PackagedTable> tables)
            throws JsonProcessingException {
        List<DataPackageJson.PackageResource> resources = new ArrayList<>();
        for (PackagedTable table : tables) {
            resources.add(table.resource());
        }
        return new DataPackageJson(
                "tabular-data-package",
                "csto",
                "Who stood where in the Collective Security Treaty Organization, and on whose word",
                "The claims of the register with their sources, and what follows from them: spells and state-years of membership, by every account."
                        + " An empty cell is one that the source leaves open, and UNDETERMINED is an answer. Cite the version and the digest.",
                Library.version(),
                register.digest(),
                register.horizon().toEdtf(),
                "https://github.com/csto/csto",
                List.of(new DataPackageJson.License(
                        "Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0", "Apache License 2.0")),
                List.of(new DataPackageJson.Contributor("The csto developers")),
                "The csto developers: csto, version " + Library.version() + ", register sha256:" + register.digest(),
                register.sources().documents().stream()
                        .map(DataPackageExport::source)
                        .toList(),
                resources);
    }

    private static DataPackageJson.PackageSource source(SourceDocument document) {
        return new DataPackageJson.PackageSource(
                document.id() + ": " + document.title(),
                document.address().map(URI::toString).orElse(null));
    }
}
