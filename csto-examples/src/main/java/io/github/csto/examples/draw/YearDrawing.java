package io.github.csto.examples.draw;

import io.github.csto.Csto;
import io.github.csto.council.Chairmanship;
import io.github.csto.council.Decision;
import io.github.csto.council.Session;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A year of an organisation's Council: its sessions, other meetings, decisions and chairmanships, each on its day. Of a date that is not exactly
 * known all possible days are hatched. Thread-safe; the same record gives the same text.
 */
public final class YearDrawing {
    private static final double BAR = 14;

    private final Csto csto;
    private final Locale language;
    private final CouncilWords told;
    private final CouncilYear year;
    private final Canvas canvas;
    private final Axis axis;
    private final StringBuilder words = new StringBuilder();
    private final Set<CouncilSign> signs = EnumSet.noneOf(CouncilSign.class);
    private boolean open;

    private YearDrawing(Csto csto, Year year, Canvas canvas, int width) {
        this.csto = csto;
        this.language = canvas.language();
        this.told = new CouncilWords(language);
        this.year = new CouncilYear(csto, year);
        this.canvas = canvas;
        this.axis = new Axis(
                this.year.days(), canvas.isNarrow() ? canvas.left() : canvas.left() + width * 0.42, canvas.right());
    }

    /**
     * Obtains the drawing as an SVG document.
     *
     * @param csto the organisation
     * @param year the year
     * @param width how wide the drawing is, in pixels
     * @return the document, lines ended by line feeds
     */
    public static String svg(Csto csto, Year year, int width) {
        return svg(csto, year, width, Locale.ENGLISH);
    }

    /**
     * Obtains the drawing as an SVG document in a language.
     *
     * @param csto the organisation
     * @param year the year
     * @param width how wide the drawing is, in pixels
     * @param language English, French or Russian; what the register notes stays as it is written
     * @return the document, lines ended by line feeds
     */
    public static String svg(Csto csto, Year year, int width, Locale language) {
        return new YearDrawing(csto, year, Canvas.alone("year", width, language), width)
                .draw()
                .toString();
    }

    private Markup draw() {
        String title = PageWord.YEAR_PICTURE.in(
                language,
                csto.organisation(),
                String.format(Locale.ROOT, "%04d", year.days().start().getYear()));
        boolean complete = year.isComplete();
        canvas.paragraph(Tone.PAPER, canvas.isNarrow() ? 15 : 17, title, "font-weight", "600");
        canvas.paragraph(
                Tone.QUIET, Canvas.TEXT, (complete ? PageWord.YEAR_COMPLETE : PageWord.YEAR_INCOMPLETE).in(language));
        canvas.down(18);
        section(PageWord.SESSIONS, year.sessions(), this::session);
        section(PageWord.MEETINGS, year.otherMeetings(), this::session);
        section(PageWord.DECISIONS, year.decisions(), this::decision);
        section(PageWord.CHAIR, year.terms(), this::chairmanship);
        canvas.down(6);
        canvas.legend(legend());
        return canvas.drawing(in -> title, in -> words.toString().strip());
    }

    /** What stands beside or above the axis, and what is marked on it. */
    private record Entry(String name, String details, DoubleConsumer mark) {}

    private <T> void section(PageWord word, List<T> recorded, Function<T, Entry> toEntry) {
        List<Entry> entries = recorded.stream().map(toEntry).toList();
        String heading = word.in(language);
        String none = (year.isComplete() ? PageWord.NONE : PageWord.NONE_RECORDED).in(language);
        words.append(PageWord.ABOUT.in(language, heading, ""))
                .append(entries.isEmpty() ? none + "." : "")
                .append('\n');
        entries.forEach(entry ->
                words.append(entry.name()).append(". ").append(entry.details()).append(".\n"));
        double top = canvas.y();
        double labelled = canvas.isNarrow() ? canvas.right() - canvas.left() : axis.left() - canvas.left() - 28;
        canvas.down(canvas.isNarrow() ? 48 : 30);
        List<Runnable> rows = new ArrayList<>();
        for (Entry entry : entries) {
            List<String> name = DrawingText.lines(entry.name(), Canvas.TEXT, labelled);
            List<String> details = DrawingText.lines(entry.details(), Canvas.SMALL, labelled);
            double start = canvas.y();
            double labels = name.size() * 17.0 + details.size() * 15.0;
            rows.add(() -> row(entry, name, details, start, canvas.isNarrow() ? start + labels + 2 : start));
            canvas.down(labels + (canvas.isNarrow() ? BAR + 16 : 10));
        }
        if (entries.isEmpty()) {
            double baseline = canvas.y() + 12;
            rows.add(() -> canvas.text(Tone.QUIET, canvas.left(), baseline, Canvas.TEXT, none));
            canvas.down(26);
        }
        months(heading, top, canvas.y() - 4);
        rows.forEach(Runnable::run);
        canvas.down(16);
    }

    private void row(Entry entry, List<String> name, List<String> details, double start, double mark) {
        canvas.told("told", in -> entry.name() + "\n" + entry.details(), () -> {
            double baseline = start + 12;
            for (String line : name) {
                canvas.text(Tone.PAPER, canvas.left(), baseline, Canvas.TEXT, line);
                baseline += 17;
            }
            baseline -= 1.5;
            for (String line : details) {
                canvas.text(Tone.QUIET, canvas.left(), baseline, Canvas.SMALL, line);
                baseline += 15;
            }
            if (canvas.isNarrow()) {
                axis.months().forEach(month -> canvas.line(Tone.PAPER, axis.x(month), mark, axis.x(month), mark + BAR));
                canvas.line(Tone.PAPER, axis.right(), mark, axis.right(), mark + BAR);
            }
            entry.mark().accept(mark);
        });
    }

    private void months(String heading, double top, double bottom) {
        double line = top + (canvas.isNarrow() ? 40 : 20);
        canvas.text(Tone.PAPER, canvas.left(), top + 13, Canvas.TEXT, heading, "font-weight", "600");
        canvas.line(Tone.NEUTRAL, canvas.left(), line, canvas.right(), line);
        for (LocalDate month : axis.months()) {
            String name = PageWord.month(month, canvas.isNarrow(), language);
            if (!canvas.isNarrow()) {
                canvas.line(Tone.PAPER, axis.x(month), line, axis.x(month), bottom);
            }
            canvas.text(Tone.QUIET, axis.x(month) + 4, line - 7, Canvas.SMALL, name);
        }
        if (!canvas.isNarrow()) {
            canvas.line(Tone.PAPER, axis.right(), line, axis.right(), bottom);
        }
    }

    private static String details(List<String> parts, List<Citation> citations) {
        return Stream.concat(parts.stream(), Stream.of(Citation.format(citations)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Entry session(Session session) {
        CouncilSign sign = CouncilSign.of(session);
        return new Entry(
                told.name(session),
                details(told.details(session), session.citations()),
                top -> mark(sign, session.date(), top));
    }

    private Entry decision(Decision decision) {
        return new Entry(
                decision.subject(),
                details(told.details(decision), decision.citations()),
                top -> mark(CouncilSign.DECISION, decision.date(), top));
    }

    private void mark(CouncilSign sign, PartialDate date, double top) {
        if (date.isExact()) {
            double middle = (axis.x(date.latest()) + axis.x(date.latest().plusDays(1))) / 2;
            sign.paint(canvas, middle, top + BAR / 2);
            signs.add(sign);
        } else {
            open = true;
            double x = axis.x(date.earliest());
            canvas.hatched(
                    List.of(sign.tone(), Tone.PAPER),
                    x,
                    top,
                    axis.x(date.latest().plusDays(1)) - x,
                    BAR);
        }
    }

    private Entry chairmanship(Chairmanship term) {
        List<String> parts = new ArrayList<>(told.details(term));
        parts.set(0, DrawingText.sentence(parts.get(0)));
        return new Entry(term.country().displayName(language), details(parts, term.citations()), top -> {
            year.held(term)
                    .stretches(year.days())
                    .forEach(stretch ->
                            term(stretch.value(), axis.x(stretch.days().start()), axis.end(stretch.days()), top));
        });
    }

    private void term(Certainty held, double x, double end, double top) {
        double width = end - x;
        if (held == Certainty.YES) {
            canvas.box(Tone.RATIFIED, x, top, width, BAR);
        } else if (held == Certainty.UNDETERMINED) {
            open = true;
            canvas.hatched(List.of(Tone.RATIFIED, Tone.PAPER), x, top, width, BAR);
        }
    }

    private List<Canvas.LegendEntry> legend() {
        List<Canvas.LegendEntry> meanings = new ArrayList<>();
        signs.forEach(sign -> meanings.add(new Canvas.LegendEntry(
                sign.words(language), (x, top, width, height) -> sign.paint(canvas, x + width / 2, top + height / 2))));
        if (open) {
            List<Tone> tones = List.of(Tone.RATIFIED, Tone.PAPER);
            meanings.add(new Canvas.LegendEntry(
                    PageWord.SIGN_POSSIBLE.in(language),
                    (x, top, width, height) -> canvas.hatched(tones, x, top, width, height)));
        }
        return meanings;
    }
}
