package io.github.csto.examples.draw;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.examples.words.Spoken;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where each state stood on each day: a band for each state and organisation. A stretch of a band is what {@link Csto#statusOf} answers for
 * each of its days; where several statuses are possible it is hatched in their colours, and where other accounts dissent there is a bracket
 * below it. Thread-safe; the same register gives the same text.
 */
public final class TimelineDrawing {
    static final double BAR = 20;
    static final double THIN = 6;
    static final double PAD = 6;

    private final Canvas canvas;
    private final Locale language;
    private final DateInterval period;
    private final StringBuilder words = new StringBuilder();
    private final TimelineLegend legend;
    private double chartTop;
    private double chartBottom;

    private TimelineDrawing(Canvas canvas, DateInterval period, TimelineLegend legend) {
        this.canvas = canvas;
        this.language = canvas.language();
        this.legend = legend;
        this.period = period;
    }

    /**
     * Obtains the period that is drawn unless another is asked for.
     *
     * @param asked the organisations, each by an account; at least one
     * @return whole years, from the first in which anything changes to the one after the latest document, or after the last change if that is later
     */
    public static DateInterval period(List<Csto> asked) {
        return StateAnswer.period(asked);
    }

    /**
     * Obtains the drawing as an SVG document.
     *
     * @param asked the organisations, each by an account; at least one
     * @param period the days that are drawn
     * @param width how wide the drawing is, in pixels
     * @return the document, lines ended by line feeds
     */
    public static String svg(List<Csto> asked, DateInterval period, int width) {
        return svg(asked, period, width, Locale.ENGLISH);
    }

    /**
     * Obtains the drawing as an SVG document in a language.
     *
     * @param asked the organisations, each by an account; at least one
     * @param period the days that are drawn
     * @param width how wide the drawing is, in pixels
     * @param language English, French or Russian; what the register notes stays as it is written
     * @return the document, lines ended by line feeds
     */
    public static String svg(List<Csto> asked, DateInterval period, int width, Locale language) {
        TimelineDrawing drawing =
                new TimelineDrawing(Canvas.alone("timeline", width, language), period, new TimelineLegend());
        return drawing.draw(asked, drawing.axis(asked)).toString();
    }

    /**
     * For a page that has the style of the drawings and one legend for all of them: one organisation, on the axis of all that are drawn on the page.
     */
    static Markup onPage(Canvas canvas, Csto csto, List<Csto> all, DateInterval period, TimelineLegend legend) {
        TimelineDrawing drawing = new TimelineDrawing(canvas, period, legend);
        return drawing.draw(List.of(csto), drawing.axis(all));
    }

    private record Band(Country country, Timeline<StateAnswer> answers) {
        boolean isDisputed() {
            return !answers.initial().dissents().isEmpty()
                    || answers.changes().stream()
                            .anyMatch(change -> !change.after().dissents().isEmpty());
        }
    }

    private Markup draw(List<Csto> asked, Axis axis) {
        for (Csto csto : asked) {
            chart(csto, axis);
        }
        if (!canvas.isOnPage()) {
            canvas.legend(legend.meanings(canvas));
        }
        String names = asked.stream().map(Csto::organisation).collect(Collectors.joining(", "));
        String first = Integer.toString(period.start().getYear());
        String last = Integer.toString(period.end().getYear());
        return canvas.drawingInTooltips(
                in -> PageWord.PICTURE.in(in, names, first, last),
                words.toString().strip(),
                "data-from",
                period.start().toString(),
                "data-to",
                period.end().toString(),
                "data-left",
                Markup.number(axis.left()),
                "data-right",
                Markup.number(axis.right()),
                "data-top",
                Markup.number(chartTop),
                "data-bottom",
                Markup.number(chartBottom));
    }

    private Axis axis(List<Csto> asked) {
        double label = asked.stream()
                .flatMap(csto -> StateAnswer.countries(csto).stream())
                .mapToDouble(country -> widest(country))
                .max()
                .orElse(0);
        double gutter = canvas.isNarrow() ? 0 : Math.max(90, Math.min(label + 18, 300));
        return new Axis(period, canvas.left() + gutter, canvas.right());
    }

    /** Of its names in the languages in which it may stand there. */
    private double widest(Country country) {
        return (canvas.isOnPage() ? Spoken.LANGUAGES : List.of(language))
                .stream()
                        .mapToDouble(in -> DrawingText.width(country.displayName(in), Canvas.TEXT))
                        .max()
                        .orElseThrow();
    }

    private void chart(Csto csto, Axis axis) {
        List<Band> bands = StateAnswer.countries(csto).stream()
                .map(country -> new Band(country, StateAnswer.timeline(csto, country, period)))
                .toList();
        PartialDate horizon = csto.horizon();
        if (!canvas.isOnPage()) {
            canvas.paragraph(Tone.PAPER, canvas.isNarrow() ? 15 : 17, DrawingText.name(csto), "font-weight", "600");
            canvas.paragraph(
                    Tone.QUIET,
                    Canvas.TEXT,
                    PageWord.WHO_STOOD.in(language, csto.account(), DrawingText.date(horizon, language)));
        }
        words.append(PageWord.WHOSE.in(language, DrawingText.name(csto), csto.account()))
                .append('\n');
        canvas.down(canvas.isOnPage() ? 4 : 30);
        double top = canvas.y();
        Optional<StageStrip> strip = csto.history().stages().isRecorded()
                ? Optional.of(new StageStrip(canvas, csto, period, axis))
                : Optional.empty();
        double height = bands.stream().mapToDouble(this::height).sum()
                + strip.map(stages -> labelHeight() + stages.height()).orElse(0.0);
        chartTop = top;
        chartBottom = top + height + 10;
        years(axis, top, height);
        horizon(axis, horizon, top, height);
        canvas.down(10);
        strip.ifPresent(stages -> {
            label(PageWord.STAGE_NAME::in, Tone.QUIET);
            stages.draw(words);
        });
        StatementMarks marks = new StatementMarks(csto, period);
        bands.forEach(band -> band(csto.organisation(), band, marks, axis));
        canvas.down(12);
    }

    private double labelHeight() {
        return canvas.isNarrow() ? 17 : 0;
    }

    private double height(Band band) {
        return labelHeight() + BAR + (band.isDisputed() ? 26 : 8);
    }

    private void years(Axis axis, double top, double height) {
        for (LocalDate year : axis.years(canvas.isNarrow() ? 42 : 50)) {
            double x = axis.x(year);
            canvas.line(Tone.PAPER, x, top, x, top + height + 10);
            canvas.text(
                    Tone.QUIET,
                    x,
                    top - 6,
                    Canvas.SMALL,
                    String.format(Locale.ROOT, "%04d", year.getYear()),
                    "text-anchor",
                    "middle",
                    "data-day",
                    year.toString());
        }
    }

    private void horizon(Axis axis, PartialDate horizon, double top, double height) {
        LocalDate day = horizon.earliest().plusDays(1);
        if (period.contains(day)) {
            canvas.line(
                    Tone.NEUTRAL,
                    axis.x(day),
                    top,
                    axis.x(day),
                    top + height + 10,
                    "stroke-dasharray",
                    "2 3",
                    "stroke-width",
                    "1.5");
        }
    }

    private void label(Function<Locale, String> name, Tone tone, String... attributes) {
        double baseline = canvas.y() + (canvas.isNarrow() ? 12 : BAR / 2 + 4.5);
        canvas.say(tone, canvas.left(), baseline, Canvas.TEXT, name, attributes);
        canvas.down(labelHeight());
    }

    private void band(String organisation, Band band, StatementMarks marks, Axis axis) {
        String name = band.country().displayName(language);
        words.append(PageWord.ABOUT.in(language, name, ""));
        label(
                band.country()::displayName,
                Tone.PAPER,
                canvas.isOnPage() ? new String[] {"data-name", band.country().alpha2()} : new String[0]);
        double top = canvas.y();
        canvas.group(
                "band",
                () -> {
                    canvas.line(Tone.PAPER, axis.left(), top + BAR / 2, axis.right(), top + BAR / 2);
                    new BandDrawing(canvas, period, axis, words, legend).draw(name, band.answers(), top);
                    marks.draw(canvas, band.country(), axis, top, words, legend);
                },
                "data-organisation",
                organisation,
                "data-country",
                band.country().alpha2());
        words.append('\n');
        canvas.down(height(band) - labelHeight());
    }
}
