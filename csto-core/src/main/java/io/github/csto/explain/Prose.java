package io.github.csto.explain;

import java.util.regex.Pattern;

/** Headings, paragraphs and lists, as plain text or as Markdown; lines end with line feeds. */
final class Prose {
    private static final int WIDTH = 110;
    private static final Pattern ADDRESS = Pattern.compile("^https?://");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|]");

    private final boolean markdown;
    private final StringBuilder lines = new StringBuilder();
    private boolean below;
    private boolean inList;
    private int number;

    Prose(boolean markdown) {
        this.markdown = markdown;
    }

    Prose title(String text) {
        return apart(markdown ? "# " : "", text);
    }

    Prose section(String text) {
        apart(markdown ? "## " : "", text);
        below = true;
        return this;
    }

    /** Below a section's name in text, and apart from everything else. */
    Prose paragraph(String text) {
        return below && !markdown ? wrap("", text) : apart("", text);
    }

    private Prose apart(String label, String text) {
        if (lines.length() > 0) {
            lines.append('\n');
        }
        inList = false;
        number = 0;
        return wrap(label, text);
    }

    Prose bullet(String text) {
        return listed("- ", text);
    }

    /** The items that follow each other are counted from 1. */
    Prose item(String text) {
        number++;
        return listed(number + ". ", text);
    }

    private Prose listed(String label, String text) {
        if (!inList) {
            lines.append(markdown ? "\n" : "");
        }
        inList = true;
        return wrap(markdown ? label : "  " + label, text);
    }

    /** Markdown is not broken into lines; text is, between words, and the later lines of an item stand below its first word. */
    private Prose wrap(String label, String text) {
        below = false;
        String indent = " ".repeat(label.length());
        StringBuilder line = new StringBuilder(label);
        boolean empty = true;
        for (String plain : text.split(" ", -1)) {
            String word = markdown && !ADDRESS.matcher(plain).find()
                    ? MARKUP.matcher(plain).replaceAll("\\\\$0")
                    : plain;
            int length = line.codePointCount(0, line.length()) + 1 + word.codePointCount(0, word.length());
            if (!markdown && !empty && length > WIDTH) {
                lines.append(line).append('\n');
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.append(line).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
