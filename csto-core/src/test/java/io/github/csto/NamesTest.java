package io.github.csto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No two types of the library and the programs have one name, so that a name says which is meant. */
class NamesTest {
    private static final Path ROOT = Path.of(System.getProperty("csto.root"));

    /** A declaration at the beginning of a line; comments have an asterisk there. */
    private static final Pattern TYPE = Pattern.compile(
            "^ *(?:(?:public|protected|private|static|final|abstract|sealed|non-sealed) )*(?:class|record|enum|@?interface) (\\w+)",
            Pattern.MULTILINE);

    /** These are only ever named together with the type around them. */
    private static final Set<String> NESTED = Set.of("Builder", "Kind");

    @Test
    void eachTypeHasANameOfItsOwn() throws IOException {
        Map<String, List<String>> places = new TreeMap<>();
        for (String sources : List.of(
                "csto-core/src/main/java",
                "csto-core/src/jackson/java",
                "csto-examples/src/main/java",
                "csto-examples/src/spark/java")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(sources))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    TYPE.matcher(Files.readString(file))
                            .results()
                            .map((MatchResult type) -> type.group(1))
                            .forEach(name -> places.computeIfAbsent(name, key -> new ArrayList<>())
                                    .add(ROOT.relativize(file).toString()));
                }
            }
        }
        assertThat(places).hasSizeGreaterThan(200);
        places.keySet().removeAll(NESTED);
        places.values().removeIf(files -> files.size() == 1);
        assertThat(places).isEmpty();
    }
}
