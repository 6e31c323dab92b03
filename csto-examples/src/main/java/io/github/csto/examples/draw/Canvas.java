package io.github.csto.examples.draw;

import static io.github.csto.examples.draw.Markup.number;

import io.github.csto.membership.MembershipStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An SVG drawing of a given width that grows downwards, with what all drawings have in common. */
final class Canvas {
    static final double TEXT = 13;
    static final double SMALL = 11.5;

    /** Below this width, labels stand above what they name, not beside it. */
    private static final int NARROW = 640;

    private static final double STRIPE = 5;
    private static final String FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

    private final String id;
    private final int width;
    private final boolean onPage;
    private final Markup shapes = new Markup();
    private final Map<List<Tone>, String> hatchings = new LinkedHashMap<>();
    private double y;

    /** The identifiers within the drawing begin with its own, so that several can stand on one page. */
    Canvas(String id, int width) {
        this(id, width, false);
    }

    private Canvas(String id, int width, boolean onPage) {
        this.id = id;
        this.width = width;
        this.onPage = onPage;
        this.y = margin();
    }

    /** For a page that has the style of the drawings, headings and a legend of its own, and whose script puts words into another language. */
    static Canvas onPage(String id, int width) {
        return new Canvas(id, width, true);
    }

    boolean isOnPage() {
        return onPage;
    }

    /** The attributes of a text by which the script of a page finds its word; none where a drawing stands alone. */
    String[] word(PageWord word) {
        return onPage ? new String[] {"data-word", word.name()} : new String[0];
    }

    /** The attributes of a text from which the script of a page takes what it is in a language. */
    String[] inEachLanguage(Function<Locale, String> words, double room) {
        Stream<String> attributes = PageWord.LANGUAGES.stream()
                .flatMap(language -> Stream.of("data-" + language.getLanguage(), words.apply(language)));
        return onPage
                ? Stream.concat(attributes, Stream.of("data-room", number(room)))
                        .toArray(String[]::new)
                : new String[0];
    }

    /** The same for a text that must not be wider than its room. */
    String[] word(PageWord word, double room) {
        return onPage ? new String[] {"data-word", word.name(), "data-room", number(room)} : new String[0];
    }

    boolean isNarrow() {
        return width < NARROW;
    }

    double margin() {
        return isNarrow() ? 16 : 24;
    }

    double left() {
        return margin();
    }

    double right() {
        return width - margin();
    }

    double y() {
        return y;
    }

    void down(double by) {
        y += by;
    }

    /** Elements that belong together, with a tooltip. */
    void group(String name, String tooltip, Runnable content, String... attributes) {
        shapes.open("g", join(new String[] {"class", name}, attributes));
        if (!tooltip.isEmpty()) {
            shapes.text("title", tooltip);
        }
        content.run();
        shapes.close();
    }

    void box(Tone tone, double x, double top, double boxWidth, double height, String... attributes) {
        shapes.empty("rect", join(rectangle(x, top, boxWidth, height), join(attributes, "class", tone.shape())));
    }

    private static String[] rectangle(double x, double top, double boxWidth, double height) {
        return new String[] {"x", number(x), "y", number(top), "width", number(boxWidth), "height", number(height)};
    }

    private static String[] join(String[] first, String... second) {
        String[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    /** Stripes of all the tones. */
    void hatched(List<Tone> tones, double x, double top, double boxWidth, double height) {
        String pattern = hatchings.computeIfAbsent(
                tones,
                all -> id + "-"
                        + all.stream().map(DrawingText::lower).distinct().collect(Collectors.joining("-")));
        String[] rectangle = rectangle(x, top, boxWidth, height);
        shapes.empty("rect", join(rectangle, "fill", "url(#" + pattern + ")"));
        shapes.empty("rect", join(rectangle, "class", Tone.NEUTRAL.line()));
    }

    /** The sign of one status, or of several that are possible: tone, edge and pattern, and a word where there is room for one. */
    void statuses(Collection<MembershipStatus> statuses, double x, double top, double boxWidth, double height) {
        if (statuses.size() > 1) {
            hatched(statuses.stream().map(Tone::of).toList(), x, top, boxWidth, height);
            return;
        }
        MembershipStatus status = statuses.iterator().next();
        switch (status) {
            case OUTSIDE -> {}
            case SIGNED, RATIFIED -> box(Tone.of(status), x, top, boxWidth, height);
            case SELF_SUSPENDED -> box(Tone.of(status), x, top, boxWidth, height, "stroke-dasharray", "5 3");
            case WITHDRAWN -> box(Tone.of(status), x, top, boxWidth, height, "stroke-dasharray", "1 2.5");
            case REJOINED -> {
                box(Tone.of(status), x, top, boxWidth, height);
                shapes.empty(
                        "rect",
                        "x",
                        number(x),
                        "y",
                        number(top + height - 4),
                        "width",
                        number(boxWidth),
                        "height",
                        "1.5",
                        "class",
                        Tone.REJOINED.ink());
            }
        }
    }

    void line(Tone tone, double x1, double y1, double x2, double y2, String... attributes) {
        shapes.empty(
                "line",
                join(
                        new String[] {"x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2)},
                        join(attributes, "class", tone.line())));
    }

    /** A line through points, or whatever path is given. */
    void path(String className, String path, String... attributes) {
        shapes.empty("path", join(new String[] {"d", path}, join(attributes, "class", className)));
    }

    /** A bracket below what other accounts dissent from. */
    void bracket(double x, double end, double top) {
        path(
                Tone.DISSENT.line(),
                "M%s %sv4H%sv-4".formatted(number(x), number(top + 3), number(end)),
                "stroke-width",
                "1.5");
    }

    /** The coordinates of the corners, x and y in turn. */
    void polygon(Tone tone, double... corners) {
        String points = Arrays.stream(corners).mapToObj(Markup::number).collect(Collectors.joining(" "));
        shapes.empty("polygon", "points", points, "class", tone.shape());
    }

    void circle(Tone tone, double x, double centre, double radius) {
        shapes.empty("circle", "cx", number(x), "cy", number(centre), "r", number(radius), "class", tone.shape());
    }

    void text(Tone tone, double x, double baseline, double size, String content, String... attributes) {
        shapes.text(
                "text",
                content,
                join(
                        new String[] {"x", number(x), "y", number(baseline), "font-size", number(size)},
                        join(attributes, "class", tone.ink())));
    }

    /** Lines of text from here down, each as wide as the drawing. */
    void paragraph(Tone tone, double size, String content, String... attributes) {
        for (String line : DrawingText.lines(content, size, (right() - left()) * 0.92)) {
            y += size * 1.4;
            text(tone, left(), y - size * 0.3, size, line, attributes);
        }
    }

    /** Painted in the middle of a swatch. */
    @FunctionalInterface
    interface Swatch {
        void paint(double x, double top, double swatchWidth, double height);
    }

    /** A sign and what it means. */
    record LegendEntry(String words, Swatch swatch) {}

    /** The signs side by side, as many in a line as there is room for. */
    void legend(List<LegendEntry> meanings) {
        double swatch = 26;
        double x = left();
        line(Tone.PAPER, left(), y, right(), y);
        y += 14;
        for (LegendEntry meaning : meanings) {
            List<String> lines = DrawingText.lines(meaning.words(), SMALL, right() - left() - swatch - 8);
            double wide = swatch + 8 + DrawingText.width(lines.get(0), SMALL) + 18;
            if (x > left() && (x + wide - 18 > right() || lines.size() > 1)) {
                x = left();
                y += 22;
            }
            meaning.swatch().paint(x, y, swatch, 13);
            for (int i = 0; i < lines.size(); i++) {
                if (i > 0) {
                    y += 15;
                }
                text(Tone.QUIET, x + swatch + 8, y + 10.5, SMALL, lines.get(i));
            }
            x = lines.size() > 1 ? right() : x + wide;
        }
        y += 22;
    }

    /** A sign alone, for the legend of a page. */
    Markup sign(Swatch swatch) {
        swatch.paint(0.5, 0.5, width - 1, 13);
        Markup svg = new Markup()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 " + width + " 15",
                        "width",
                        Integer.toString(width),
                        "height",
                        "15",
                        "aria-hidden",
                        "true");
        hatchings(svg);
        return svg.include(shapes).close();
    }

    /** The finished drawing; one that stands on a page takes the style of the page. */
    Markup drawing(String title, String description, String... attributes) {
        Objects.requireNonNull(title, "title");
        double height = Math.ceil(y + margin() - 6);
        List<String> root = new ArrayList<>(List.of(
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + width + " " + number(height),
                "width",
                Integer.toString(width),
                "height",
                number(height),
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-desc",
                "font-family",
                FONT));
        root.addAll(List.of(attributes));
        Markup svg = new Markup().open("svg", root.toArray(String[]::new));
        svg.text("title", title, "id", id + "-title");
        svg.text("desc", description, "id", id + "-desc");
        if (!onPage) {
            svg.text("style", Tone.css());
        }
        hatchings(svg);
        svg.empty("rect", "width", "100%", "height", "100%", "class", Tone.PAPER.surface());
        return svg.include(shapes).close();
    }

    private void hatchings(Markup svg) {
        if (!hatchings.isEmpty()) {
            svg.open("defs");
            hatchings.forEach((tones, name) -> hatching(svg, tones, name));
            svg.close();
        }
    }

    private static void hatching(Markup svg, List<Tone> tones, String name) {
        String size = number(STRIPE * tones.size());
        svg.open(
                "pattern",
                "id",
                name,
                "patternUnits",
                "userSpaceOnUse",
                "width",
                size,
                "height",
                size,
                "patternTransform",
                "rotate(45)");
        for (int i = 0; i < tones.size(); i++) {
            svg.empty(
                    "rect",
                    "x",
                    number(STRIPE * i),
                    "width",
                    number(STRIPE),
                    "height",
                    size,
                    "class",
                    tones.get(i).surface());
        }
        svg.close();
    }
}
