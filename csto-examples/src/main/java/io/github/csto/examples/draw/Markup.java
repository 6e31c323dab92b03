package io.github.csto.examples.draw;

import io.github.csto.source.Citation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.stream.Collectors;

/** Writes XML, also that kind of HTML which is XML: each element on a line of its own, attributes in the order in which they are given. */
final class Markup {
    private final StringBuilder xml = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** The names and values of the attributes alternate; an attribute whose value is empty is left out. */
    Markup open(String element, String... attributes) {
        tag(element, attributes).append(">\n");
        open.push(element);
        return this;
    }

    Markup close() {
        String element = open.pop();
        indent().append("</").append(element).append(">\n");
        return this;
    }

    Markup empty(String element, String... attributes) {
        tag(element, attributes).append("/>\n");
        return this;
    }

    Markup text(String element, String content, String... attributes) {
        tag(element, attributes)
                .append('>')
                .append(escape(content))
                .append("</")
                .append(element)
                .append(">\n");
        return this;
    }

    /** An element that holds citations, each a link to its source on the same page. */
    Markup citations(String element, Collection<Citation> citations, String... attributes) {
        tag(element, attributes)
                .append('>')
                .append(links(citations))
                .append("</")
                .append(element)
                .append(">\n");
        return this;
    }

    /** Citations as links to their sources on the same page. */
    static String links(Collection<Citation> citations) {
        return citations.stream()
                .map(citation ->
                        "<a href=\"#" + anchor(citation.document()) + "\">" + escape(citation.toString()) + "</a>")
                .collect(Collectors.joining("; "));
    }

    /** The identifier of a source on the page. */
    static String anchor(String document) {
        return "source-" + document;
    }

    /** What is markup already, as it is. */
    Markup raw(String markup) {
        xml.append(markup);
        return this;
    }

    private StringBuilder indent() {
        return xml.append(" ".repeat(open.size()));
    }

    private StringBuilder tag(String element, String... attributes) {
        indent().append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                xml.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escape(attributes[i + 1]))
                        .append('"');
            }
        }
        return xml;
    }

    /** The characters that XML has no place for become the replacement character. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }

    /** To a thousandth, in the shortest form. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
