package io.github.csto.explain;

import java.util.Objects;

/**
 * Writes derivations as sentences in one language, with a list of the sources that they name. Text from the register is quoted as it stands
 * there, whatever its language; the reasons of a finding are put into the language. The same derivation always gives the same text. Immutable and thread-safe.
 */
public final class Renderer {
    private final Words words;

    Renderer(Words words) {
        this.words = words;
    }

    /**
     * Obtains a renderer for a language.
     *
     * @param language the language
     * @return the renderer
     */
    public static Renderer in(Language language) {
        return new Renderer(new Words(Objects.requireNonNull(language, "language"), Words.read(language)));
    }

    /**
     * Returns the derivation as plain text.
     *
     * @param derivation the derivation
     * @return lines of about 110 characters, each ended by a line feed
     */
    public String text(Derivation derivation) {
        return new Narration(words, derivation, new Prose(false)).tell();
    }

    /**
     * Returns the derivation as Markdown: headings, paragraphs and lists.
     *
     * @param derivation the derivation
     * @return lines, each ended by a line feed
     */
    public String markdown(Derivation derivation) {
        return new Narration(words, derivation, new Prose(true)).tell();
    }
}
