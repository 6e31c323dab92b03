package io.github.csto.examples.draw;

import io.github.csto.Csto;
import io.github.csto.council.Chairmanship;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who was in the chair of the Council, and where it met: a row for each state, its terms as bars and the meetings that it hosted as signs. Of a date that
 * is not exactly known all possible days are hatched. Thread-safe; the same record gives the same text.
 */
final class CouncilDrawing {
    private static final double BAR = 14;
    private static final double ROW = 26;

    private final CouncilRecord record;
    private final Canvas canvas;
    private final DateInterval period;
    private final Axis axis;
    private final StringBuilder words = new StringBuilder();

    private CouncilDrawing(CouncilRecord record, Canvas canvas) {
        this.record = record;
        this.canvas = canvas;
        this.period = DateInterval.of(
                LocalDate.of(first(record), 1, 1), LocalDate.of(Math.max(first(record), last(record)), 12, 31));
        this.axis = new Axis(period, canvas.left() + (canvas.isNarrow() ? 0 : 120), canvas.right());
    }

    private static int first(CouncilRecord record) {
        return Stream.concat(
                        record.sessions().stream().map(Session::date),
                        record.chairmanships().stream().map(Chairmanship::since))
                .mapToInt(date -> date.earliest().getYear())
                .min()
                .orElseThrow();
    }

    private static int last(CouncilRecord record) {
        return record.sessions().stream()
                .mapToInt(session -> session.date().latest().getYear())
                .max()
                .orElse(0);
    }

    /** For a page that has the style of the drawings; at least one session must be recorded. */
    static Markup onPage(OnePage page, String id, Csto csto, int width) {
        CouncilRecord record = csto.compliance().record();
        return new CouncilDrawing(record, Canvas.onPage(page, id, width)).draw(csto.organisation());
    }

    private Markup draw(String organisation) {
        List<Country> rows = Stream.concat(
                        record.chairmanships().stream().map(Chairmanship::country),
                        record.sessions().stream().map(Session::host).flatMap(Optional::stream))
                .distinct()
                .sorted(Comparator.comparing(DrawingText::name))
                .toList();
        List<Session> elsewhere = record.sessions().stream()
                .filter(session -> session.host().isEmpty())
                .toList();
        double rowHeight = ROW + (canvas.isNarrow() ? 17 : 0);
        double height = rowHeight * (rows.size() + (elsewhere.isEmpty() ? 0 : 1));
        canvas.down(8);
        double top = canvas.y();
        for (LocalDate year : axis.years(canvas.isNarrow() ? 42 : 50)) {
            canvas.line(Tone.PAPER, axis.x(year), top, axis.x(year), top + height);
            canvas.text(
                    Tone.QUIET,
                    axis.x(year),
                    top - 6,
                    Canvas.SMALL,
                    String.format(Locale.ROOT, "%04d", year.getYear()),
                    "text-anchor",
                    "middle");
        }
        rows.forEach(this::row);
        if (!elsewhere.isEmpty()) {
            label(PageWord.NO_HOST::in);
            double bar = canvas.y();
            words.append(PageWord.NO_HOST.in(Locale.ENGLISH)).append(": ");
            elsewhere.forEach(session -> session(session, bar));
            words.append('\n');
            canvas.down(ROW);
        }
        canvas.down(8);
        return canvas.drawingInTooltips(
                in -> PageWord.CHAIRS_PICTURE.in(
                        in,
                        organisation,
                        Integer.toString(period.start().getYear()),
                        Integer.toString(period.end().getYear())),
                words.toString().strip());
    }

    private void label(Function<Locale, String> text, String... attributes) {
        double baseline = canvas.y() + (canvas.isNarrow() ? 12 : ROW / 2 + 3);
        canvas.say(Tone.PAPER, canvas.left(), baseline, Canvas.TEXT, text, attributes);
        canvas.down(canvas.isNarrow() ? 17 : 0);
    }

    private void row(Country country) {
        label(country::displayName);
        double top = canvas.y();
        words.append(DrawingText.name(country)).append(": ");
        canvas.line(Tone.PAPER, axis.left(), top + ROW / 2, axis.right(), top + ROW / 2);
        record.chairmanshipTimeline().stream()
                .filter(term -> term.country() == country)
                .forEach(term -> term(term, top));
        record.sessions().stream()
                .filter(session -> session.host().filter(country::equals).isPresent())
                .forEach(session -> session(session, top));
        words.append('\n');
        canvas.down(ROW);
    }

    private void term(Chairmanship term, double top) {
        Function<Locale, String> told = in -> new CouncilWords(in).told(term);
        words.append(told.apply(Locale.ENGLISH).replace("\n", ", ")).append("; ");
        canvas.told(
                "term",
                told,
                () -> held(term).stretches(period).forEach(stretch -> {
                    double x = axis.x(stretch.days().start());
                    double width = axis.end(stretch.days()) - x;
                    if (stretch.value() == Certainty.YES) {
                        canvas.box(Tone.SIGNED, x, top + (ROW - BAR) / 2, width, BAR);
                    } else if (stretch.value() == Certainty.UNDETERMINED) {
                        canvas.hatched(List.of(Tone.SIGNED, Tone.PAPER), x, top + (ROW - BAR) / 2, width, BAR);
                    }
                }));
    }

    /** Only at the ends of its span can it change whether a term is held. */
    private Timeline<Certainty> held(Chairmanship term) {
        List<LocalDate> days = Stream.concat(Stream.of(term.since()), term.until().stream())
                .flatMap(date -> Stream.of(
                        date.earliest(),
                        date.earliest().plusDays(1),
                        date.latest(),
                        date.latest().plusDays(1)))
                .filter(day -> day.isAfter(period.start()) && !day.isAfter(period.end()))
                .distinct()
                .sorted()
                .toList();
        return Timeline.of(
                term.isHeldOn(PartialDate.of(period.start())), days, day -> term.isHeldOn(PartialDate.of(day)));
    }

    private void session(Session session, double top) {
        CouncilSign sign = CouncilSign.of(session);
        Function<Locale, String> told = in -> new CouncilWords(in).told(session);
        words.append(told.apply(Locale.ENGLISH).replace("\n", ", ")).append("; ");
        canvas.told("session", told, () -> {
            if (session.date().isExact()) {
                sign.paint(canvas, axis.x(session.date().latest()), top + ROW / 2);
            } else {
                double x = axis.x(session.date().earliest());
                double end = axis.x(session.date().latest().plusDays(1));
                canvas.hatched(List.of(sign.tone(), Tone.PAPER), x, top + (ROW - BAR) / 2, end - x, BAR);
            }
        });
    }

    /** A list, once for the drawings of both widths. */
    static void writeLegend(Markup html, OnePage page) {
        html.open("ul", "class", "legend");
        List<Tone> tones = List.of(Tone.SIGNED, Tone.PAPER);
        sign(
                html,
                page,
                PageWord.IN_THE_CHAIR,
                canvas -> (x, top, width, height) -> canvas.box(Tone.SIGNED, x, top, width, height));
        for (CouncilSign sign : List.of(CouncilSign.REGULAR, CouncilSign.EXTRAORDINARY, CouncilSign.OTHER)) {
            sign(
                    html,
                    page,
                    PageWord.of(sign),
                    canvas -> (x, top, width, height) -> sign.paint(canvas, x + width / 2, top + height / 2 + 0.5));
        }
        sign(
                html,
                page,
                PageWord.POSSIBLE,
                canvas -> (x, top, width, height) -> canvas.hatched(tones, x, top, width, height));
        html.close();
    }

    private static void sign(Markup html, OnePage page, PageWord word, Function<Canvas, Canvas.Swatch> swatch) {
        Canvas canvas = Canvas.onPage(page, "council-" + DrawingText.lower(word), 26);
        html.open("li").include(canvas.sign(swatch.apply(canvas)));
        HtmlPage.say(html, "span", word);
        html.close();
    }
}
