package io.github.csto.examples.draw;

import io.github.csto.Csto;
import io.github.csto.council.Session;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The part of the page about the Council: its chairs and sessions in one picture, and each of its years, where what is recorded stands as text beside a
 * strip of twelve months. The script shows the year of the chosen day; without it all years are there.
 */
final class PageCouncil {
    private final Markup html;
    private final OnePage page;

    PageCouncil(Markup html, OnePage page) {
        this.html = html;
        this.page = page;
    }

    static boolean isRecorded(Csto csto) {
        return !csto.compliance().record().sessions().isEmpty();
    }

    void write(List<Csto> asked) {
        HtmlPage.section(html, "council", PageWord.COUNCIL);
        CouncilDrawing.writeLegend(html, page);
        for (int i = 0; i < asked.size(); i++) {
            Csto csto = asked.get(i);
            if (isRecorded(csto)) {
                String id = "council-" + i;
                html.text("h3", DrawingText.name(csto), "lang", "en");
                HtmlPage.figure(
                        html,
                        CouncilDrawing.onPage(page, id + "-wide", csto, HtmlPage.WIDE),
                        CouncilDrawing.onPage(page, id + "-narrow", csto, HtmlPage.NARROW));
                years(csto);
            }
        }
        html.close();
    }

    private void years(Csto csto) {
        TreeSet<Integer> years = csto.compliance().record().sessions().stream()
                .map(session -> session.date().latest().getYear())
                .collect(Collectors.toCollection(TreeSet::new));
        html.open("details", "class", "years");
        HtmlPage.say(html, "summary", PageWord.YEARS);
        years.forEach(year -> new YearOnPage(html, page, csto, Year.of(year)).write());
        html.close();
    }

    /** The signs and the months, to which the strips refer; the names of the months in full where there is room. */
    static void definitions(Markup html, OnePage page) {
        for (CouncilSign sign : CouncilSign.values()) {
            Canvas canvas = Canvas.onPage(page, "sign", 0);
            sign.paint(canvas, 0, 0);
            html.open("g", "id", id(sign)).include(canvas.shapes()).close();
        }
        for (Year year : List.of(Year.of(2023), Year.of(2024))) {
            Axis axis = new Axis(DateInterval.from(PartialDate.of(year)), 0, 100);
            html.open("g", "id", "months-" + year.length(), "class", Tone.PAPER.line());
            Consumer<Double> line =
                    x -> html.empty("line", "x1", percent(x), "x2", percent(x), "y1", "0", "y2", "100%");
            axis.months().forEach(month -> line.accept(axis.x(month)));
            line.accept(100.0);
            html.close();
            html.open("g", "id", "month-names-" + year.length(), "class", Tone.QUIET.ink());
            for (boolean narrow : List.of(false, true)) {
                axis.months().forEach(month -> {
                    Function<Locale, String> name = in -> PageWord.month(month, narrow, in);
                    html.text(
                            "text",
                            name.apply(Locale.ENGLISH),
                            "x",
                            percent(axis.x(month)),
                            "dx",
                            "4",
                            "y",
                            "14",
                            "class",
                            narrow ? "short" : "full",
                            "data-text",
                            page.spoken(name)[1]);
                });
            }
            html.close();
        }
    }

    private static String id(CouncilSign sign) {
        return "sign-" + DrawingText.lower(sign);
    }

    private static String percent(double share) {
        return Markup.number(share) + "%";
    }

    /** A year of one Council. */
    private static final class YearOnPage {
        private final Markup html;
        private final OnePage page;
        private final String organisation;
        private final CouncilYear year;
        private final Year number;
        private final Axis axis;

        YearOnPage(Markup html, OnePage page, Csto csto, Year number) {
            this.html = html;
            this.page = page;
            this.organisation = csto.organisation();
            this.number = number;
            this.year = new CouncilYear(csto, number);
            this.axis = new Axis(year.days(), 0, 100);
        }

        void write() {
            String written = String.format(Locale.ROOT, "%04d", number.getValue());
            html.open("div", "class", "year", "data-year", written);
            Function<Locale, String> title = in -> PageWord.YEAR_PICTURE.in(in, organisation, written);
            html.text("h4", title.apply(Locale.ENGLISH), "class", "of", "data-text", page.spoken(title)[1]);
            HtmlPage.say(
                    html, "p", year.isComplete() ? PageWord.YEAR_COMPLETE : PageWord.YEAR_INCOMPLETE, "class", "quiet");
            strip("months", () -> html.empty("use", "href", "#month-names-" + number.length()));
            part(PageWord.SESSIONS, year.sessions(), this::session);
            part(PageWord.MEETINGS, year.otherMeetings(), this::session);
            part(
                    PageWord.DECISIONS,
                    year.decisions(),
                    decision -> entry(
                            in -> decision.subject(),
                            in -> new CouncilWords(in).details(decision),
                            decision.citations(),
                            () -> mark(CouncilSign.DECISION, decision.date())));
            part(
                    PageWord.CHAIR,
                    year.terms(),
                    term -> entry(
                            term.country()::displayName,
                            in -> new CouncilWords(in).details(term),
                            term.citations(),
                            () -> year.held(term).stretches(year.days()).forEach(this::term)));
            html.close();
        }

        private void say(String element, Function<Locale, String> words) {
            html.text(element, words.apply(Locale.ENGLISH), page.spoken(words));
        }

        private <T> void part(PageWord heading, List<T> recorded, Consumer<T> entry) {
            HtmlPage.say(html, "h4", heading);
            if (recorded.isEmpty()) {
                HtmlPage.say(html, "p", year.isComplete() ? PageWord.NONE : PageWord.NONE_RECORDED, "class", "quiet");
                return;
            }
            html.open("ul");
            recorded.forEach(entry);
            html.close();
        }

        private void session(Session session) {
            entry(
                    in -> new CouncilWords(in).name(session),
                    in -> new CouncilWords(in).details(session),
                    session.citations(),
                    () -> mark(CouncilSign.of(session), session.date()));
        }

        private void entry(
                Function<Locale, String> name,
                Function<Locale, List<String>> details,
                Collection<Citation> citations,
                Runnable marks) {
            html.open("li").open("div");
            say("b", name);
            say("span", in -> DrawingText.sentence(String.join(" · ", details.apply(in))));
            html.citations("span", citations, "class", "cite");
            html.close();
            strip("strip", marks);
            html.close();
        }

        private void strip(String name, Runnable content) {
            html.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", name, "aria-hidden", "true");
            html.empty("use", "href", "#months-" + number.length());
            content.run();
            html.close();
        }

        private void mark(CouncilSign sign, PartialDate date) {
            double x = axis.x(date.earliest());
            double end = axis.x(date.latest().plusDays(1));
            if (date.isExact()) {
                html.empty("use", "href", "#" + id(sign), "x", percent((x + end) / 2), "y", "20");
            } else {
                hatched(sign.tone(), x, end);
            }
        }

        private void hatched(Tone tone, double x, double end) {
            String pattern = page.hatching(List.of(tone, Tone.PAPER));
            bar(x, end, "fill", "url(#" + pattern + ")");
            bar(x, end, "class", Tone.NEUTRAL.line());
        }

        private void bar(double x, double end, String... paint) {
            html.empty(
                    "rect", "x", percent(x), "y", "12", "width", percent(end - x), "height", "16", paint[0], paint[1]);
        }

        private void term(Timeline.Stretch<Certainty> held) {
            double x = axis.x(held.days().start());
            double end = axis.end(held.days());
            if (held.value() == Certainty.YES) {
                bar(x, end, "class", Tone.SIGNED.shape());
            } else if (held.value() == Certainty.UNDETERMINED) {
                hatched(Tone.SIGNED, x, end);
            }
        }
    }
}
