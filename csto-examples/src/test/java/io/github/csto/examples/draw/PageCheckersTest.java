package io.github.csto.examples.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What axe (accessibility) and the Nu checker (HTML) say of the page: nothing. Both come from the registry of npm, by {@code npm install --prefix
 * csto-examples/target/npm axe-core vnu-jar}; where they are not installed these tests are skipped and say so.
 */
class PageCheckersTest {
    private static final Path INSTALLED = Path.of(
            System.getProperty("csto.npm", Organisations.ROOT.resolve("csto-examples/target/npm") + ""),
            "node_modules");

    @TempDir
    private static Path folder;

    private static Path installed(String file) {
        Path path = INSTALLED.resolve(file);
        assumeTrue(
                Files.exists(path),
                "not installed, so not run: npm install --prefix csto-examples/target/npm axe-core vnu-jar");
        return path;
    }

    /** How the page is opened. */
    private record Look(int width, String scheme, String fragment) {}

    private static Path page() throws IOException {
        return Files.writeString(folder.resolve("index.html"), HtmlPage.html(Organisations.preferred()));
    }

    @Test
    void axeReportsNothing() throws IOException, InterruptedException {
        String axe = Files.readString(installed("axe-core/axe.min.js"));
        Optional<Path> program = Browser.installed();
        assumeTrue(program.isPresent(), "no Chromium is installed");
        URI page = page().toUri();
        List<String> reported = new ArrayList<>();
        try (Browser browser = new Browser(program.get(), folder.resolve("profile"))) {
            for (Look look : List.of(
                    new Look(390, "light", ""),
                    new Look(390, "dark", "#on=1999-06-01,CSTO,reconciled,UZ,ru"),
                    new Look(1400, "light", "#on=1999-02-30"),
                    new Look(1400, "dark", "#on=1999-06-01,CSTO,table,,fr"))) {
                browser.look(look.width(), look.scheme());
                browser.open(URI.create(page + look.fragment()));
                browser.evaluate(
                        "document.querySelectorAll('#ask details, #accounts details').forEach(each => { each.open = true; })");
                browser.evaluate(axe + "; 0");
                JsonNode violations = browser.evaluate("axe.run().then(found => found.violations.map(each =>"
                        + " each.id + ': ' + each.nodes.slice(0, 3).map(node => node.html).join(' ')))");
                violations.forEach(each -> reported.add(look + " " + each.asText()));
            }
        }
        assertThat(reported).isEmpty();
    }

    /** What the checker says for information, of slashes that XML needs and of the policy whose hashes it does not read, is not meant. */
    @Test
    void theNuCheckerReportsNothing() throws IOException, InterruptedException {
        Path checker = installed("vnu-jar/build/dist/vnu.jar");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        checker.toString(),
                        "--format",
                        "json",
                        "--exit-zero-always",
                        page().toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("nu.json").toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        JsonNode messages = JsonMapper.builder()
                .build()
                .readTree(Files.readString(folder.resolve("nu.json")))
                .path("messages");
        List<String> reported = new ArrayList<>();
        messages.forEach(message -> {
            String text = message.path("message").asText();
            boolean isMeant = !text.startsWith("Trailing slash on void elements")
                    && !text.contains("violates Content Security Policy");
            if (isMeant || message.path("type").asText().equals("error")) {
                reported.add(text);
            }
        });
        assertThat(reported).isEmpty();
    }
}
