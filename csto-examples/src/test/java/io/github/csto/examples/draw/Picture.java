package io.github.csto.examples.draw;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A drawing or page as somebody sees it: what is painted where. */
final class Picture {
    private final Element root;

    private Picture(Element root) {
        this.root = root;
    }

    /** Fails unless the text is well-formed XML. */
    static Picture of(String xml) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            Document document = builder.parse(new InputSource(new StringReader(xml)));
            return new Picture(document.getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    Element root() {
        return root;
    }

    static Stream<Element> all(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    Stream<Element> all(String name) {
        return all(root, name);
    }

    Stream<Element> groups(String name) {
        return all("g").filter(group -> group.getAttribute("class").equals(name));
    }

    static String tooltip(Element group) {
        return all(group, "title").findFirst().orElseThrow().getTextContent();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    static boolean covers(Element rectangle, double x) {
        double left = number(rectangle, "x");
        return left <= x && x < left + number(rectangle, "width");
    }

    /** The names of the colours that a rectangle is painted with; those of the stripes if it is hatched. */
    Set<String> paint(Element rectangle) {
        String fill = rectangle.getAttribute("fill");
        if (!fill.startsWith("url(#")) {
            return Set.of(rectangle.getAttribute("class").replaceFirst("^tone-", ""));
        }
        String id = fill.substring(5, fill.length() - 1);
        Element pattern = all("pattern")
                .filter(each -> each.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
        return all(pattern, "rect")
                .map(stripe -> stripe.getAttribute("class").replaceFirst("^surface-", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The colour of each class by one of the two schemes, such as {@code tone-ratified fill}. */
    static Map<String, String> colours(String css, boolean dark) {
        int media = css.indexOf("@media (prefers-color-scheme:dark)");
        String part = dark ? css.substring(media) : css.substring(0, media);
        Map<String, String> colours = new TreeMap<>();
        for (String rule : part.split("\\}", -1)) {
            int brace = rule.lastIndexOf('{');
            if (brace > 0) {
                int dot = rule.lastIndexOf('.', brace);
                for (String declaration : rule.substring(brace + 1).split(";", -1)) {
                    String[] parts = declaration.split(":", -1);
                    colours.put(rule.substring(dot + 1, brace) + " " + parts[0], parts[1].strip());
                }
            }
        }
        return colours;
    }

    /** By the formula of the Web Content Accessibility Guidelines. */
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        List<Double> channels = new ArrayList<>();
        for (int i = 1; i < 7; i += 2) {
            double value = Integer.parseInt(colour.substring(i, i + 2), 16) / 255.0;
            channels.add(value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return 0.2126 * channels.get(0) + 0.7152 * channels.get(1) + 0.0722 * channels.get(2);
    }

    static String colourWord(String status) {
        return status.equals("OUTSIDE")
                ? "paper"
                : status.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
