package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.membership.MembershipStateMachine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The README and the pages in {@code docs} are true: their commands, run on the packaged jar from the root of the repository, print what stands below them; their
 * Java is that of an example program; the table and the diagram are the machine's.
 */
class ReadmeIT {
    /** As the shell takes a command apart: words, and quoted words with spaces. */
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|[^ \"]+");

    private static final Path ROOT = Path.of(System.getProperty("csto.root"));
    private static final Path JAR = Path.of(System.getProperty("csto.jar"));
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final String PROGRAM = "java -jar csto-examples/target/csto.jar ";

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    /** The README first, then the pages in the order of their names. */
    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md")),
                            docs.filter(page -> page.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }

    private static List<String> blocks(String language) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path page : pages()) {
            text.append(Files.readString(page)).append('\n');
        }
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyCommandPrintsWhatStandsBelowIt() throws IOException {
        List<String> commands = blocks("console").stream()
                .filter(block -> block.contains(PROGRAM))
                .toList();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(5);
        return commands.stream().map(block -> {
            int end = block.indexOf('\n');
            String command = block.substring(block.indexOf(PROGRAM) + PROGRAM.length(), end);
            return DynamicTest.dynamicTest(
                    command, () -> assertThat(run(command)).isEqualTo(block.substring(end + 1)));
        });
    }

    private static String run(String command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-jar");
        words.add(JAR.toString());
        WORD.matcher(command)
                .results()
                .map(word -> word.group().replace("\"", ""))
                .forEach(words::add);
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(ROOT.toFile()).redirectErrorStream(true);
        builder.environment().remove("COLUMNS");
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int refused = printed.startsWith("Refused, by ") ? 1 : 0;
        assertThat(process.waitFor()).as(printed).isEqualTo(refused);
        return printed;
    }

    @Test
    void theRowsThatAreShownAreThoseOfFilesAndWhatTheyAreTaggedWith() throws IOException, InterruptedException {
        for (String block : blocks("console")) {
            if (block.contains(PROGRAM + "tag ")) {
                run(block.substring(block.indexOf(PROGRAM) + PROGRAM.length(), block.indexOf('\n')));
            }
        }
        List<String> files = new ArrayList<>();
        for (Path folder : List.of(
                ROOT.resolve("csto-examples"),
                ROOT.resolve("csto-examples/other-dataset"),
                Objects.requireNonNull(JAR.getParent()))) {
            try (Stream<Path> tables = Files.list(folder)) {
                for (Path table :
                        tables.filter(file -> file.toString().endsWith(".csv")).toList()) {
                    files.add(new String(Files.readAllBytes(table), StandardCharsets.UTF_8));
                }
            }
        }
        assertThat(blocks("csv")).allSatisfy(block -> assertThat(files).contains(block));
        assertThat(blocks("csv"))
                .contains(
                        Files.readString(ROOT.resolve("csto-examples/rows.csv")),
                        Files.readString(JAR.resolveSibling("tagged.csv")),
                        Files.readString(JAR.resolveSibling("rejected.csv")),
                        Files.readString(ROOT.resolve("csto-examples/other-dataset/spells.csv")));
    }

    @Test
    void whatIsRefusedLeavesStandardOutputEmpty() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toString(),
                        "members",
                        "--on",
                        "1999-02-30")
                .directory(ROOT.toFile())
                .start();
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("csto: ")
                .contains("1999-02-30");
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        assertThat(process.waitFor()).isEqualTo(2);
    }

    @Test
    void theJavaIsThatOfAnExampleProgram() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String folder : List.of(
                "main/java/io/github/csto/examples",
                "test/java/io/github/csto/examples",
                "spark/test/io/github/csto/spark")) {
            try (Stream<Path> files =
                    Files.list(ROOT.resolve("csto-examples/src").resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    sources.add(Files.readString(file));
                }
            }
        }
        assertThat(blocks("java"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(sources)
                        .anySatisfy(source -> assertThat(source).contains(block)));
    }

    @Test
    void theTableAndTheDiagramAreTheMachines() throws IOException {
        assertThat(Files.readString(ROOT.resolve("docs/machine.md")))
                .contains("\n" + MembershipStateMachine.toMarkdown());
        assertThat(blocks("mermaid")).containsExactly(MembershipStateMachine.toMermaid());
    }

    @Test
    void everyFileThatIsLinkedIsThere() throws IOException {
        for (Path page : pages()) {
            assertThat(LINK.matcher(Files.readString(page)).results().map(link -> link.group(1)))
                    .as(page.toString())
                    .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
        }
        assertThat(LINK.matcher(readme()).results()).isNotEmpty();
    }
}
