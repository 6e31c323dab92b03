package io.github.csto.examples.draw;

import static io.github.csto.examples.draw.Markup.number;

import io.github.csto.examples.words.Spoken;
import io.github.csto.membership.MembershipStatus;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    private final Locale language;
    private final @Nullable OnePage page;
    private final Markup shapes;
    private final Map<List<Tone>, String> hatchings = new LinkedHashMap<>();
    private double y;

    private Canvas(String id, int width, Locale language, @Nullable OnePage page) {
        this.id = id;
        this.width = width;
        this.language = language;
        this.page = page;
        this.shapes = page == null ? new Markup() : Markup.flat();
        this.y = margin();
    }

    /** For a drawing that stands alone, in one language. */
    static Canvas alone(String id, int width, Locale language) {
        return new Canvas(id, width, language, null);
    }

    /** For a page that has the style of the drawings, headings and a legend of its own, and whose script puts words into another language. */
    static Canvas onPage(OnePage page, String id, int width) {
        return new Canvas(id, width, Locale.ENGLISH, page);
    }

    boolean isOnPage() {
        return page != null;
    }

    /** English on a page, until its script puts another in its place. */
    Locale language() {
        return language;
    }

    /** The attributes of a text by which the script of a page finds it in each language; none where a drawing stands alone. */
    private String[] spoken(Function<Locale, String> words) {
        return page == null ? new String[0] : page.spoken(words);
    }

    /** A text in the language of the drawing; one that has no words in any language is left out. */
    void say(Tone tone, double x, double baseline, double size, Function<Locale, String> words, String... attributes) {
        if (!isOnPage()
                || Spoken.LANGUAGES.stream().anyMatch(in -> !words.apply(in).isEmpty())) {
            text(tone, x, baseline, size, words.apply(language), join(attributes, spoken(words)));
        }
    }

    /** The attribute of a text that is left out on a page if it is wider than its room in some language. */
    String[] room(double room) {
        return isOnPage() ? new String[] {"data-room", number(room)} : new String[0];
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

    /** Elements that belong together. */
    void group(String name, Runnable content, String... attributes) {
        shapes.open("g", join(new String[] {"class", name}, attributes));
        content.run();
        shapes.close();
    }

    /** Elements that belong together, with a tooltip. */
    void told(String name, Function<Locale, String> tooltip, Runnable content) {
        shapes.open("g", "class", name);
        shapes.text("title", tooltip.apply(language), spoken(tooltip));
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
        String pattern = page != null
                ? page.hatching(tones)
                : hatchings.computeIfAbsent(
                        tones,
                        all -> id + "-"
                                + all.stream()
                                        .map(DrawingText::lower)
                                        .distinct()
                                        .collect(Collectors.joining("-")));
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
                (isOnPage() ? "M %s %s v 4 H %s v -4" : "M%s %sv4H%sv-4")
                        .formatted(number(x), number(top + 3), number(end)),
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

    /** What was drawn so far. */
    Markup shapes() {
        return shapes;
    }

    /** A sign alone, for the legend of a page. */
    Markup sign(Swatch swatch) {
        swatch.paint(0.5, 0.5, width - 1, 13);
        return Markup.flat()
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
                        "true")
                .include(shapes)
                .close();
    }

    /**
     * The finished drawing. One that stands on a page takes the style and the patterns of the page, and a narrow one there is labelled by the wide one
     * beside it.
     */
    Markup drawing(Function<Locale, String> title, Function<Locale, String> description, String... attributes) {
        return drawing(title, description, spoken(description), attributes);
    }

    /** The same for a drawing whose description the script of a page makes of its tooltips. */
    Markup drawingInTooltips(Function<Locale, String> title, String description, String... attributes) {
        return drawing(title, in -> description, new String[0], attributes);
    }

    private Markup drawing(
            Function<Locale, String> title,
            Function<Locale, String> description,
            String[] spokenDescription,
            String... attributes) {
        double height = Math.ceil(y + margin() - 6);
        String labels = isOnPage() && isNarrow() ? id.replaceFirst("-narrow$", "-wide") : id;
        Markup svg = page == null ? new Markup() : Markup.flat();
        svg.open(
                "svg",
                join(
                        new String[] {
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
                            labels + "-title " + labels + "-desc",
                            "font-family",
                            page == null ? FONT : ""
                        },
                        attributes));
        if (labels.equals(id)) {
            svg.text("title", title.apply(language), join(spoken(title), "id", id + "-title"));
            svg.text("desc", description.apply(language), join(spokenDescription, "id", id + "-desc"));
        }
        if (page == null) {
            svg.text("style", Tone.css());
        }
        if (!hatchings.isEmpty()) {
            hatchings(svg, hatchings);
        }
        svg.empty("rect", "width", "100%", "height", "100%", "class", Tone.PAPER.surface());
        return svg.include(shapes).close();
    }

    static void hatchings(Markup svg, Map<List<Tone>, String> hatchings) {
        svg.open("defs");
        hatchings.forEach((tones, name) -> hatching(svg, tones, name));
        svg.close();
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
