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

    /** For a page that has the style of the drawings; empty if no session is recorded. */
    static Optional<Markup> onPage(String id, Csto csto, int width) {
        CouncilRecord record = csto.compliance().record();
        return record.sessions().isEmpty()
                ? Optional.empty()
                : Optional.of(new CouncilDrawing(record, Canvas.onPage(id, width)).draw(csto.organisation()));
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
            label(PageWord.NO_HOST.in(Locale.ENGLISH), canvas.word(PageWord.NO_HOST));
            double bar = canvas.y();
            words.append("Host not recorded: ");
            elsewhere.forEach(session -> session(session, bar));
            words.append('\n');
            canvas.down(ROW);
        }
        canvas.down(8);
        String title = "Chairs and sessions of the Council of " + organisation + ", "
                + period.start().getYear() + " to " + period.end().getYear();
        return canvas.drawing(title, words.toString().strip());
    }

    private void label(String text, String... attributes) {
        if (canvas.isNarrow()) {
            canvas.text(Tone.PAPER, canvas.left(), canvas.y() + 12, Canvas.TEXT, text, attributes);
            canvas.down(17);
        } else {
            canvas.text(Tone.PAPER, canvas.left(), canvas.y() + ROW / 2 + 3, Canvas.TEXT, text, attributes);
        }
    }

    private void row(Country country) {
        label(DrawingText.name(country), "data-name", country.alpha2());
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
        String until =
                term.until().map(date -> "until " + DrawingText.date(date)).orElse("until when is not recorded");
        String when = "since " + DrawingText.date(term.since()) + ", " + until;
        words.append("in the chair ").append(when).append("; ");
        canvas.group(
                "term",
                DrawingText.name(term.country()) + " in the chair\n" + when,
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
        String tooltip = DrawingText.sentence(sign.words())
                + session.place().map(place -> ", " + place).orElse("")
                + "\n" + DrawingText.date(session.date())
                + session.chair()
                        .map(chair -> "\nIn the chair: " + DrawingText.name(chair))
                        .orElse("");
        words.append(sign.words())
                .append(' ')
                .append(DrawingText.date(session.date()))
                .append("; ");
        canvas.group("session", tooltip, () -> {
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
    static void writeLegend(Markup html) {
        html.open("ul", "class", "legend");
        List<Tone> tones = List.of(Tone.SIGNED, Tone.PAPER);
        sign(
                html,
                PageWord.IN_THE_CHAIR,
                canvas -> (x, top, width, height) -> canvas.box(Tone.SIGNED, x, top, width, height));
        for (CouncilSign sign : List.of(CouncilSign.REGULAR, CouncilSign.EXTRAORDINARY, CouncilSign.OTHER)) {
            sign(
                    html,
                    PageWord.of(sign),
                    canvas -> (x, top, width, height) -> sign.paint(canvas, x + width / 2, top + height / 2 + 0.5));
        }
        sign(
                html,
                PageWord.POSSIBLE,
                canvas -> (x, top, width, height) -> canvas.hatched(tones, x, top, width, height));
        html.close();
    }

    private static void sign(Markup html, PageWord word, Function<Canvas, Canvas.Swatch> swatch) {
        Canvas canvas = Canvas.onPage("council-" + DrawingText.lower(word), 26);
        html.open("li").include(canvas.sign(swatch.apply(canvas)));
        HtmlPage.say(html, "span", word);
        html.close();
    }
}
