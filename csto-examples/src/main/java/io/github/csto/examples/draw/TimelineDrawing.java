package io.github.csto.examples.draw;

import io.github.csto.Csto;
import io.github.csto.account.Dissent;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Standing;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final DateInterval period;
    private final StringBuilder words = new StringBuilder();
    private final TimelineLegend legend;
    private double chartTop;
    private double chartBottom;

    private TimelineDrawing(Canvas canvas, DateInterval period, TimelineLegend legend) {
        this.canvas = canvas;
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
        TimelineDrawing drawing = new TimelineDrawing(new Canvas("timeline", width), period, new TimelineLegend());
        return drawing.draw(asked, drawing.axis(asked)).toString();
    }

    /**
     * For a page that has the style of the drawings and one legend for all of them: one organisation, on the axis of all that are drawn on the page.
     */
    static Markup onPage(String id, Csto csto, List<Csto> all, DateInterval period, int width, TimelineLegend legend) {
        TimelineDrawing drawing = new TimelineDrawing(Canvas.onPage(id, width), period, legend);
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
        String title = "Memberships of "
                + asked.stream().map(Csto::organisation).collect(Collectors.joining(", ")) + ", "
                + period.start().getYear() + " to " + period.end().getYear();
        return canvas.drawing(
                title,
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
                .mapToDouble(country -> DrawingText.width(DrawingText.name(country), Canvas.TEXT))
                .max()
                .orElse(0);
        double gutter = canvas.isNarrow() ? 0 : Math.max(90, Math.min(label + 18, 300));
        return new Axis(period, canvas.left() + gutter, canvas.right());
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
                    "Who stood where, by the " + csto.account() + " account. The latest document is of "
                            + DrawingText.date(horizon) + ".");
        }
        words.append(DrawingText.name(csto))
                .append(", by the ")
                .append(csto.account())
                .append(" account.\n");
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
            label("Stage", Tone.QUIET, canvas.word(PageWord.STAGE_NAME));
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

    private void label(String name, Tone tone, String... attributes) {
        if (canvas.isNarrow()) {
            canvas.text(tone, canvas.left(), canvas.y() + 12, Canvas.TEXT, name, attributes);
            canvas.down(labelHeight());
        } else {
            canvas.text(tone, canvas.left(), canvas.y() + BAR / 2 + 4.5, Canvas.TEXT, name, attributes);
        }
    }

    /** What a bar shows: neighbours that differ only in what others say are one bar. */
    private record Shown(Standing standing, boolean beyondHorizon) {}

    private void band(String organisation, Band band, StatementMarks marks, Axis axis) {
        String name = DrawingText.name(band.country());
        words.append(name).append(": ");
        label(
                name,
                Tone.PAPER,
                canvas.isOnPage() ? new String[] {"data-name", band.country().alpha2()} : new String[0]);
        double top = canvas.y();
        canvas.group(
                "band",
                "",
                () -> {
                    canvas.line(Tone.PAPER, axis.left(), top + BAR / 2, axis.right(), top + BAR / 2);
                    band.answers()
                            .map(answer -> new Shown(answer.standing(), answer.beyondHorizon()))
                            .stretches(period)
                            .forEach(stretch -> bar(name, stretch, axis, top));
                    List<Timeline.Stretch<List<Dissent<Set<MembershipStatus>>>>> dissents =
                            band.answers().map(StateAnswer::dissents).stretches(period).stream()
                                    .filter(stretch -> !stretch.value().isEmpty())
                                    .toList();
                    for (int i = 0; i < dissents.size(); i++) {
                        boolean last = i == dissents.size() - 1;
                        double room = (last
                                        ? axis.right()
                                        : axis.x(dissents.get(i + 1).days().start()))
                                - axis.x(dissents.get(i).days().start());
                        bracket(name, dissents.get(i), axis, top + BAR, room);
                    }
                    marks.draw(canvas, band.country(), axis, top, words, legend);
                },
                "data-organisation",
                organisation,
                "data-country",
                band.country().alpha2());
        words.append('\n');
        canvas.down(height(band) - labelHeight());
    }

    private void bar(String name, Timeline.Stretch<Shown> stretch, Axis axis, double top) {
        Standing standing = stretch.value().standing();
        Set<MembershipStatus> statuses = standing.possibleStatuses();
        boolean past = stretch.value().beyondHorizon();
        String dispute = DrawingText.disputed(standing);
        words.append(DrawingText.statuses(statuses))
                .append(dispute.isEmpty() ? "" : " (" + dispute + ")")
                .append(' ')
                .append(DrawingText.when(stretch.days(), period))
                .append(past ? ", beyond the latest document" : "")
                .append(stretch.days().end().equals(period.end()) ? "." : "; ");
        if (statuses.equals(EnumSet.of(MembershipStatus.OUTSIDE))) {
            return;
        }
        legend.drawn(statuses, past, statuses.size() > 1 && !dispute.isEmpty());
        double x = axis.x(stretch.days().start());
        double width = axis.end(stretch.days()) - x;
        canvas.group("standing", tooltip(name, stretch), () -> {
            if (past) {
                canvas.statuses(statuses, x, top + BAR / 2 - THIN / 2, width, THIN);
            } else {
                canvas.statuses(statuses, x, top, width, BAR);
                write(statuses, dispute, x, top, width);
            }
        });
    }

    private void write(Set<MembershipStatus> statuses, String dispute, double x, double top, double width) {
        double baseline = top + BAR / 2 + 4;
        String status =
                canvas.isOnPage() ? PageWord.statuses(statuses, Locale.ENGLISH) : DrawingText.statuses(statuses);
        if (statuses.size() == 1) {
            MembershipStatus only = statuses.iterator().next();
            if (canvas.isOnPage() || DrawingText.fits(status, Canvas.SMALL, width)) {
                String fitting = DrawingText.fits(status, Canvas.SMALL, width) ? status : "";
                String[] word = canvas.word(PageWord.of(only), width - PAD);
                canvas.text(Tone.of(only), x + PAD, baseline, Canvas.SMALL, fitting, word);
            }
            return;
        }
        List<String> signs =
                dispute.isEmpty() ? List.of(status) : List.of(status + " (" + dispute + ")", dispute, "disputed");
        String sign = (canvas.isOnPage() ? List.of(dispute.isEmpty() ? "?" : "disputed") : signs)
                .stream()
                        .filter(text -> DrawingText.fits(text, Canvas.SMALL, width - 2 * PAD))
                        .findFirst()
                        .orElse("?");
        double plate = DrawingText.width(sign, Canvas.SMALL) + PAD;
        if (plate + 4 <= width) {
            double middle = x + width / 2;
            String[] word = sign.equals("disputed") ? canvas.word(PageWord.DISPUTED, plate) : new String[0];
            canvas.box(Tone.PAPER, middle - plate / 2, top + 3, plate, BAR - 6, "rx", "3");
            canvas.text(Tone.PAPER, middle, baseline, Canvas.SMALL, sign, with(word, "text-anchor", "middle"));
        }
    }

    private static String[] with(String[] attributes, String name, String value) {
        return Stream.concat(Stream.of(name, value), Stream.of(attributes)).toArray(String[]::new);
    }

    private String tooltip(String name, Timeline.Stretch<Shown> stretch) {
        Standing standing = stretch.value().standing();
        List<String> lines = new ArrayList<>();
        lines.add(name + ": " + DrawingText.statuses(standing.possibleStatuses()));
        lines.add(DrawingText.when(stretch.days(), period));
        lines.add("Member: " + DrawingText.lower(standing.isMember()));
        standing.because()
                .forEach(ground -> lines.add(DrawingText.ground(ground)
                        + DrawingText.cited(ground.event().citations())));
        if (stretch.value().beyondHorizon()) {
            lines.add("Beyond the latest document: the last known state");
        }
        return String.join("\n", lines);
    }

    private void bracket(
            String name,
            Timeline.Stretch<List<Dissent<Set<MembershipStatus>>>> stretch,
            Axis axis,
            double top,
            double room) {
        legend.dissented();
        double x = axis.x(stretch.days().start());
        double end = axis.end(stretch.days());
        String tooltip = stretch.value().stream()
                .map(said -> DrawingText.dissent(said) + DrawingText.cited(said.citations()))
                .collect(Collectors.joining(
                        "\n",
                        name + ": other accounts dissent\n" + DrawingText.when(stretch.days(), period) + "\n",
                        ""));
        words.append(stretch.value().stream()
                .map(DrawingText::dissent)
                .collect(Collectors.joining(
                        "; ", " Dissent " + DrawingText.when(stretch.days(), period) + ", by ", ".")));
        canvas.group("dissent", tooltip, () -> {
            canvas.bracket(x, end, top);
            String text = firstThatFits(room, stretch.value(), Locale.ENGLISH);
            if (canvas.isOnPage() || !text.isEmpty()) {
                String[] inEach =
                        canvas.inEachLanguage(language -> firstThatFits(room, stretch.value(), language), room);
                canvas.text(Tone.DISSENT, x + 2, top + 18, Canvas.SMALL, text, inEach);
            }
        });
    }

    /** Empty if nothing fits. */
    private String firstThatFits(double width, List<Dissent<Set<MembershipStatus>>> dissents, Locale language) {
        String said = dissents.stream()
                .map(dissent -> canvas.isOnPage()
                        ? dissent.account() + ": " + PageWord.statuses(dissent.says(), language)
                        : DrawingText.dissent(dissent))
                .collect(Collectors.joining(" · "));
        String accounts = dissents.stream().map(Dissent::account).distinct().collect(Collectors.joining(", "));
        return Stream.of(said, accounts)
                .filter(text -> DrawingText.width(text, Canvas.SMALL) <= width)
                .findFirst()
                .orElse("");
    }
}
