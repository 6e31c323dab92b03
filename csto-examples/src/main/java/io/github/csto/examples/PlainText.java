package io.github.csto.examples;

import java.util.Locale;

/**
 * Text as a terminal may have it. A character that moves the cursor, changes colours or turns the direction of letters is not passed on: its number stands
 * in its place, like {@code \}{@code u001B}. In JSON that means the same character.
 */
final class PlainText {
    private PlainText() {}

    /** Lines stay lines, and tabs stay tabs. */
    static String text(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isDangerous(character)) {
                if (shown == null) {
                    shown = new StringBuilder(text.length() + 16).append(text, 0, i);
                }
                shown.append("\\u");
                String hex = Integer.toHexString(character).toUpperCase(Locale.ROOT);
                shown.append("0".repeat(4 - hex.length())).append(hex);
            } else if (shown != null) {
                shown.append(character);
            }
        }
        return shown == null ? text : shown.toString();
    }

    /** Controls but for line feed and tab; marks, embeddings, overrides and isolates of direction; separators of lines. */
    static boolean isDangerous(char character) {
        return (Character.isISOControl(character) && character != '\n' && character != '\t')
                || character == '\u061C'
                || (character >= '\u200E' && character <= '\u200F')
                || (character >= '\u2028' && character <= '\u202E')
                || (character >= '\u2066' && character <= '\u2069');
    }
}
