package io.github.csto.examples.draw;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser, wide and light until a test looks otherwise; skipped where there is none. */
abstract class PageInBrowser {
    @TempDir
    private static Path folder;

    static Browser browser;
    private static URI page;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Optional<Path> program = Browser.installed();
        assumeTrue(program.isPresent(), "no Chromium is installed");
        Path file = folder.resolve("index.html");
        Files.writeString(file, HtmlPage.html(Organisations.preferred()));
        page = file.toUri();
        browser = new Browser(program.get(), folder.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void look() {
        browser.look(1400, "light");
    }

    static void open(String fragment) {
        browser.open(URI.create(page + fragment));
    }

    static String text(String expression) {
        return browser.evaluate(expression).asText();
    }

    static LocalDate day() {
        return LocalDate.parse(text("document.getElementById('answer').dataset.on"));
    }

    static String address() {
        return text("location.hash");
    }

    static void choose(String control, String value) {
        browser.evaluate("(() => { const control = document.getElementById('" + control + "'); control.value = '"
                + value + "'; control.dispatchEvent(new Event('change')); })()");
    }
}
