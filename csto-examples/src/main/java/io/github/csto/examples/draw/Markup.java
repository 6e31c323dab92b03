package io.github.csto.examples.draw;

import io.github.csto.source.Citation;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML, also that kind of HTML which is XML, by the writer of the JDK: each element on a line of its own, attributes in the order in which they are
 * given.
 */
final class Markup {
    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;
    private final boolean indented;
    private int depth;

    Markup() {
        this(true);
    }

    /** Without indentation, which a page has thousands of times. */
    static Markup flat() {
        return new Markup(false);
    }

    private Markup(boolean indented) {
        this.indented = indented;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the writer may refuse; nothing is written but to memory, so that nothing else can fail. */
    private interface XmlPart {
        void write() throws XMLStreamException;
    }

    private Markup write(XmlPart step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names and values of the attributes alternate; an attribute whose value is empty is left out. */
    Markup open(String element, String... attributes) {
        return write(() -> {
            start(element, attributes);
            xml.writeCharacters("\n");
            depth++;
        });
    }

    Markup close() {
        return write(() -> {
            depth--;
            indent();
            xml.writeEndElement();
            xml.writeCharacters("\n");
        });
    }

    Markup empty(String element, String... attributes) {
        return write(() -> {
            indent();
            xml.writeEmptyElement(element);
            attributes(attributes);
            xml.writeCharacters("\n");
        });
    }

    Markup text(String element, String content, String... attributes) {
        return write(() -> {
            start(element, attributes);
            xml.writeCharacters(clean(content));
            xml.writeEndElement();
            xml.writeCharacters("\n");
        });
    }

    /** An element that holds citations, each a link to its source on the same page. */
    Markup citations(String element, Collection<Citation> citations, String... attributes) {
        return citations(element, "", citations, "", attributes);
    }

    /** An element that holds citations between words. */
    Markup citations(
            String element, String before, Collection<Citation> citations, String after, String... attributes) {
        return write(() -> {
            start(element, attributes);
            xml.writeCharacters(clean(before));
            boolean first = true;
            for (Citation citation : citations) {
                xml.writeCharacters(first ? "" : "; ");
                first = false;
                xml.writeStartElement("a");
                xml.writeAttribute("href", "#" + anchor(citation.document()));
                xml.writeCharacters(clean(citation.toString()));
                xml.writeEndElement();
            }
            xml.writeCharacters(clean(after));
            xml.writeEndElement();
            xml.writeCharacters("\n");
        });
    }

    /** The identifier of a source on the page. */
    static String anchor(String document) {
        return "source-" + document;
    }

    /** What another of these has written. */
    Markup include(Markup other) {
        return asItIs(other.toString());
    }

    /** An element whose content a browser does not read as markup: a style, a script or data. */
    Markup verbatim(String element, String content, String... attributes) {
        write(() -> start(element, attributes));
        asItIs(content);
        return write(() -> {
            xml.writeEndElement();
            xml.writeCharacters("\n");
        });
    }

    private Markup asItIs(String content) {
        return write(() -> {
            xml.writeCharacters("");
            xml.flush();
            written.write(content);
        });
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters(indented ? " ".repeat(depth) : "");
    }

    private void start(String element, String... attributes) throws XMLStreamException {
        indent();
        xml.writeStartElement(element);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
            }
        }
    }

    /** The characters that XML has no place for become the replacement character. */
    static String clean(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{D800}-\\x{DFFF}\\uFFFE\\uFFFF]", "\uFFFD");
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
        write(() -> {
            xml.writeCharacters("");
            xml.flush();
        });
        return written.toString();
    }
}
