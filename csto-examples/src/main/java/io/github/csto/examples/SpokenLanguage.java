package io.github.csto.examples;

import io.github.csto.explain.Language;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The option for the language of a text. JSON and CSV are the same in every language. */
final class SpokenLanguage {
    @Option(
            names = "--language",
            paramLabel = "en|fr|ru",
            description = "The language of the text; en if not given. What the register notes stays in English.")
    private Language language = Language.EN;

    Language language() {
        return language;
    }

    Locale locale() {
        return language == Language.EN ? Locale.ENGLISH : language.locale();
    }
}
