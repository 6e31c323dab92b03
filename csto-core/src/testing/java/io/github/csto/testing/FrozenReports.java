package io.github.csto.testing;

import io.github.csto.audit.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The findings that are known, of which a test suite does not complain again: one text file for each report, in a folder beside the tests.
 *
 * <p>A file has a line for each known finding, its rule and its subject with a tab between them, and is sorted. Reasons, citations and places are not in it, so
 * that other words make no known finding a new one. A test fails on a finding that is not in the file. One that is in the file and is no longer found is
 * named and taken out of it; with the last of them the file goes. A file without a line, and a file of the folder that belongs to none of the reports, are
 * reported too, as warnings of {@link System.Logger} and, by {@link FindingTests}, as tests that are aborted.
 *
 * <p>What is found is written to the files, new findings too, where the system property {@value #PROPERTY} or the environment variable {@value #VARIABLE}
 * is {@code true}: {@code mvn test -Dcsto.freeze=true}. Without it nothing is ever added, and where the environment variable {@code CI} is set nothing is
 * written. Thread-safe within one process.
 *
 * <pre>{@code
 * static final FrozenReports FROZEN = FrozenReports.in(Path.of("src/test/frozen"), "our-year");
 *
 * assertThat(csto.audit(record)).hasNoViolationBeyond(FROZEN, "our-year");
 * }</pre>
 */
public final class FrozenReports {
    /** The system property that asks for the files to be written. */
    public static final String PROPERTY = "csto.freeze";

    /** The environment variable that asks for the files to be written. */
    public static final String VARIABLE = "CSTO_FREEZE";

    private static final Logger LOGGER = System.getLogger(FrozenReports.class.getName());
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final String ENDING = ".txt";
    private static final String HEADING =
            "# Known findings: rule, tab, subject. New ones are added by a run with -D" + PROPERTY + "=true.";

    private final Path folder;
    private final SortedSet<String> names;
    private final boolean asked;
    private final boolean unattended;

    /**
     * What a comparison with the known findings comes to.
     *
     * @param file the file
     * @param fresh the findings that are not known, in their order
     * @param notes what else is to be said, a sentence each
     */
    record Compared(Path file, List<Finding> fresh, List<String> notes) {}

    FrozenReports(Path folder, List<String> names, boolean asked, boolean unattended) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.names = new TreeSet<>(names);
        this.asked = asked;
        this.unattended = unattended;
        for (String name : names) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "Not the name of a report: \"" + name
                                + "\"; it has letters, digits, dots, hyphens and low lines, and begins with a letter or a digit");
            }
        }
    }

    /**
     * Obtains the known findings of reports.
     *
     * @param folder the folder of the files, beside the tests; it need not be there before anything is known. A relative one is below the working directory, which is
     *     the module's for Maven and Gradle
     * @param names what the reports are called, each once: all whose files are in the folder
     * @return the known findings
     * @throws IllegalArgumentException if a name does not make a file name
     */
    public static FrozenReports in(Path folder, String... names) {
        return of(folder, Arrays.asList(names), System.getProperty(PROPERTY, ""), System.getenv());
    }

    static FrozenReports of(Path folder, List<String> names, String property, Map<String, String> environment) {
        String machine = environment.getOrDefault("CI", "");
        return new FrozenReports(
                folder,
                names,
                property.equals("true")
                        || environment.getOrDefault(VARIABLE, "").equals("true"),
                !machine.isEmpty() && !machine.equals("false"));
    }

    /**
     * Compares findings with those that are known, and brings the file up to date as far as that is allowed.
     *
     * @throws IllegalArgumentException if there is no report of that name, or the file is none of known findings
     */
    synchronized Compared compare(String name, List<Finding> findings) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException(
                    "No report \"" + name + "\" in " + folder + "; there are " + String.join(", ", names));
        }
        Path file = folder.resolve(name + ENDING);
        try {
            return compare(file, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private Compared compare(Path file, List<Finding> findings) throws IOException {
        boolean present = Files.exists(file);
        SortedSet<String> known = present ? read(file) : new TreeSet<>();
        SortedSet<String> found =
                findings.stream().map(FrozenReports::line).collect(Collectors.toCollection(TreeSet::new));
        List<String> notes = new ArrayList<>();
        if (present && known.isEmpty()) {
            notes.add("No finding is in " + file + ": delete it");
        }
        SortedSet<String> vanished = without(known, found);
        SortedSet<String> appeared = without(found, known);
        boolean writes = asked || !unattended;
        vanished.forEach(line -> notes.add("No longer found"
                + (writes ? ", and taken out of " : "; take it out of ")
                + file + ": " + readable(line)));
        if (asked) {
            appeared.forEach(line -> notes.add("Frozen in " + file + ": " + readable(line)));
            write(file, found, appeared, vanished);
        } else if (writes) {
            write(file, without(known, vanished), List.of(), vanished);
        }
        orphans().forEach(orphan -> notes.add("No report has the file " + orphan + ": delete it, or name its report"));
        notes.forEach(note -> LOGGER.log(Logger.Level.WARNING, note));
        return new Compared(
                file,
                findings.stream()
                        .filter(finding -> !asked && !known.contains(line(finding)))
                        .toList(),
                notes);
    }

    private static SortedSet<String> without(SortedSet<String> all, SortedSet<String> others) {
        SortedSet<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private List<Path> orphans() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                        String name = String.valueOf(file.getFileName());
                        return name.endsWith(ENDING)
                                && !names.contains(name.substring(0, name.length() - ENDING.length()));
                    })
                    .sorted()
                    .toList();
        }
    }

    private static SortedSet<String> read(Path file) throws IOException {
        SortedSet<String> lines = new TreeSet<>();
        int number = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (line.indexOf('\t') < 1) {
                    throw new IllegalArgumentException(
                            file + ":" + number + ": expected a rule, a tab and a subject, not \"" + line + "\"");
                }
                lines.add(line);
            }
        } catch (MalformedInputException e) {
            throw new IllegalArgumentException(file + " is not in UTF-8", e);
        }
        return lines;
    }

    /** Only where anything changes; whole or not at all. */
    private void write(Path file, SortedSet<String> lines, Iterable<String> appeared, SortedSet<String> vanished)
            throws IOException {
        if (vanished.isEmpty() && !appeared.iterator().hasNext()) {
            return;
        }
        if (lines.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, String.valueOf(file.getFileName()), ".draft");
        try {
            Files.writeString(draft, HEADING + "\n" + String.join("\n", lines) + "\n");
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** A subject on one line: what would end it, and the sign that says so, are written as in Java. */
    private static String line(Finding finding) {
        return finding.rule() + "\t"
                + finding.subject()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }

    static String unknown(Path file) {
        return "It is not among the known findings of " + file + "; a run with -D" + PROPERTY + "=true adds it";
    }

    private static String readable(String line) {
        return line.replace("\t", " of ");
    }
}
