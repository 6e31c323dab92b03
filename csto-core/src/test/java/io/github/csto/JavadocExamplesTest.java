package io.github.csto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The examples in comments compile, run, and give what stands behind them: a comment that does not begin with a small letter is a value. */
class JavadocExamplesTest {
    private static final Path ROOT = Path.of(System.getProperty("csto.root"), "csto-core", "src");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)\n[ *]*\\}</pre>", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("(?m)^(\\S.*); *// ([^a-z\n].*)$");

    /** The types that a user meets first, two of them by their packages; each shows how it is used. */
    private static final List<String> FIRST = List.of(
            "Csto.java",
            "Compliance.java",
            "account/RosterAnswer.java",
            "account/StandingAnswer.java",
            "council/CouncilRecord.java",
            "country/Country.java",
            "membership/MembershipEvent.java",
            "membership/package-info.java",
            "register/package-info.java",
            "rule/RuleBook.java",
            "time/PartialDate.java");

    @TempDir
    private static Path classes;

    /** What examples speak of without saying how they came by it. */
    private static final String KNOWN = """
            static final Csto csto = Csto.fromSeeds();
            static final Register register = Register.fromSeeds();
            static final LocalDate day = LocalDate.of(2005, 1, 1);
            static final Session session = Session.regular("spring", LocalDate.of(2021, 5, 10)).hostPresides(Country.BY).build();
            static final CouncilRecord record = CouncilRecord.builder().addSessions(session).build();
            static void gives(Object value, String told) {
                String found = value instanceof Object[] several ? Arrays.toString(several) : String.valueOf(value);
                if (!matches(found, told)) {
                    throw new AssertionError(told + ", but it is " + found);
                }
            }
            static boolean matches(String found, String told) {
                int more = told.indexOf("\\u2026");
                return more < 0
                        ? told.startsWith(found) && (told.length() == found.length() || " :;,".indexOf(told.charAt(found.length())) >= 0)
                        : found.startsWith(told.substring(0, more));
            }
            """;

    /** A source in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static List<Path> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** The examples, by the file and their number in it. */
    private static Map<String, String> examples() throws IOException {
        Map<String, String> examples = new TreeMap<>();
        for (String folder : List.of("main/java", "testing/java")) {
            for (Path file : sources(folder)) {
                Matcher example = EXAMPLE.matcher(Files.readString(file).replace("\r", ""));
                for (int number = 1; example.find(); number++) {
                    examples.put(
                            ROOT.resolve(folder).relativize(file).toString().replace('\\', '/') + " " + number,
                            example.group(1).replaceAll("(?m)^ *\\* ?", ""));
                }
            }
        }
        return examples;
    }

    private static String program(String name, String example) throws IOException {
        String imports = sources("main/java").stream()
                .map(file -> ROOT.resolve("main/java").relativize(file).getParent())
                .filter(folder -> folder != null && !folder.endsWith("style"))
                .map(folder -> folder.toString().replace('\\', '.').replace('/', '.'))
                .distinct()
                .map(each -> "import " + each + ".*;\n")
                .collect(Collectors.joining());
        boolean declares = Pattern.compile("(?m)^(@|static )").matcher(example).find();
        String checked = VALUE.matcher(example)
                .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), match.group(2))));
        return imports
                + "import io.github.csto.testing.*;\nimport java.time.*;\nimport java.util.*;\nimport java.util.stream.*;\n"
                + "import java.nio.file.*;\nimport org.junit.jupiter.api.*;\n"
                + "import static io.github.csto.testing.CstoAssertions.assertThat;\n"
                + "public class " + name + " {\n" + KNOWN
                + (declares ? members(checked) : "public static void run() throws Exception {\n" + checked + "\n}\n")
                + "}\n";
    }

    /** Fields and methods, then statements. */
    private static String members(String example) {
        int statements = example.indexOf("\n\n");
        return statements < 0
                ? example + "\npublic static void run() {}\n"
                : example.substring(0, statements) + "\npublic static void run() {" + example.substring(statements)
                        + "\n}\n";
    }

    private static String value(String expression, String told) {
        return expression.matches("[\\w<>\\[\\].?]+ \\w+ = .*")
                ? expression + ";"
                : "gives(" + expression + ", \"" + told.strip().replace("\"", "\\\"") + "\");";
    }

    private static void run(String where, String example) throws Exception {
        String name = "Example" + where.replaceAll("\\W", "_");
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        StringWriter messages = new StringWriter();
        List<JavaFileObject> units = new ArrayList<>();
        units.add(new Source(name, program(name, example)));
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of(
                                "-proc:none",
                                "-nowarn",
                                "-d",
                                classes.toString(),
                                "-cp",
                                System.getProperty("java.class.path")),
                        null,
                        units)
                .call();
        assertThat(compiled).as(() -> messages + "\n" + example).isTrue();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, JavadocExamplesTest.class.getClassLoader())) {
            Method method = loader.loadClass(name).getMethod("run");
            method.invoke(null);
        } catch (InvocationTargetException e) {
            throw new AssertionError(where + ": " + e.getCause(), e.getCause());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsTrue() throws IOException {
        return examples().entrySet().stream()
                .map(example ->
                        DynamicTest.dynamicTest(example.getKey(), () -> run(example.getKey(), example.getValue())));
    }

    @Test
    void theTypesThatAUserMeetsFirstHaveOne() throws IOException {
        assertThat(examples().keySet())
                .containsAll(FIRST.stream()
                        .map(file -> "io/github/csto/" + file + " 1")
                        .toList());
    }
}
