package io.github.csto.examples.draw;

import io.github.csto.account.Dissent;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Standing;
import io.github.csto.time.DateInterval;
import io.github.csto.time.Timeline;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The band of one state on a timeline: a bar for each stretch of answers, and a bracket below it wherever other accounts dissent. */
final class BandDrawing {
    private final Canvas canvas;
    private final Locale language;
    private final DateInterval period;
    private final Axis axis;
    private final StringBuilder words;
    private final TimelineLegend legend;

    BandDrawing(Canvas canvas, DateInterval period, Axis axis, StringBuilder words, TimelineLegend legend) {
        this.canvas = canvas;
        this.language = canvas.language();
        this.period = period;
        this.axis = axis;
        this.words = words;
        this.legend = legend;
    }

    /** What a bar shows: neighbours that differ only in what others say are one bar. */
    private record Shown(Standing standing, boolean beyondHorizon) {}

    void draw(String name, Timeline<StateAnswer> answers, double top) {
        answers.map(answer -> new Shown(answer.standing(), answer.beyondHorizon()))
                .stretches(period)
                .forEach(stretch -> bar(name, stretch, top));
        List<Timeline.Stretch<List<Dissent<Set<MembershipStatus>>>>> dissents =
                answers.map(StateAnswer::dissents).stretches(period).stream()
                        .filter(stretch -> !stretch.value().isEmpty())
                        .toList();
        for (int i = 0; i < dissents.size(); i++) {
            boolean last = i == dissents.size() - 1;
            double end = last ? axis.right() : axis.x(dissents.get(i + 1).days().start());
            double room = end - axis.x(dissents.get(i).days().start());
            bracket(name, dissents.get(i), top + TimelineDrawing.BAR, room);
        }
    }

    private void bar(String name, Timeline.Stretch<Shown> stretch, double top) {
        Standing standing = stretch.value().standing();
        Set<MembershipStatus> statuses = standing.possibleStatuses();
        boolean past = stretch.value().beyondHorizon();
        String dispute = DrawingText.disputed(standing, language);
        words.append(DrawingText.statuses(statuses, language))
                .append(dispute.isEmpty() ? "" : " (" + dispute + ")")
                .append(' ')
                .append(DrawingText.when(stretch.days(), period, language))
                .append(past ? PageWord.PAST_SHORT.in(language) : "")
                .append(stretch.days().end().equals(period.end()) ? "." : "; ");
        if (statuses.equals(EnumSet.of(MembershipStatus.OUTSIDE))) {
            return;
        }
        legend.drawn(statuses, past, statuses.size() > 1 && !dispute.isEmpty());
        double x = axis.x(stretch.days().start());
        double width = axis.end(stretch.days()) - x;
        tooltipped("standing", stretch.days(), () -> tooltip(name, stretch), () -> {
            if (past) {
                canvas.statuses(
                        statuses,
                        x,
                        top + TimelineDrawing.BAR / 2 - TimelineDrawing.THIN / 2,
                        width,
                        TimelineDrawing.THIN);
            } else {
                canvas.statuses(statuses, x, top, width, TimelineDrawing.BAR);
                write(statuses, dispute, x, top, width);
            }
        });
    }

    /** On a page the script says what is true of these days. */
    private void tooltipped(String name, DateInterval days, Supplier<String> tooltip, Runnable content) {
        if (canvas.isOnPage()) {
            canvas.group(
                    name,
                    content,
                    "data-first",
                    Long.toString(ChronoUnit.DAYS.between(period.start(), days.start())),
                    "data-last",
                    Long.toString(ChronoUnit.DAYS.between(period.start(), days.end())));
        } else {
            canvas.told(name, in -> tooltip.get(), content);
        }
    }

    private void write(Set<MembershipStatus> statuses, String dispute, double x, double top, double width) {
        double baseline = top + TimelineDrawing.BAR / 2 + 4;
        if (statuses.size() == 1) {
            MembershipStatus only = statuses.iterator().next();
            String status =
                    canvas.isOnPage() ? PageWord.of(only).in(language) : DrawingText.statuses(statuses, language);
            boolean fits = DrawingText.fits(status, Canvas.SMALL, width);
            if (canvas.isOnPage()) {
                canvas.say(
                        Tone.of(only),
                        x + TimelineDrawing.PAD,
                        baseline,
                        Canvas.SMALL,
                        in -> fits(PageWord.of(only).in(in), width),
                        canvas.room(width - TimelineDrawing.PAD));
            } else if (fits) {
                canvas.text(Tone.of(only), x + TimelineDrawing.PAD, baseline, Canvas.SMALL, status);
            }
            return;
        }
        String status = DrawingText.statuses(statuses, language);
        String disputed = PageWord.DISPUTED.in(language);
        List<String> signs =
                dispute.isEmpty() ? List.of(status) : List.of(status + " (" + dispute + ")", dispute, disputed);
        String sign = (canvas.isOnPage() ? List.of(dispute.isEmpty() ? "?" : disputed) : signs)
                .stream()
                        .filter(text -> DrawingText.fits(text, Canvas.SMALL, width - 2 * TimelineDrawing.PAD))
                        .findFirst()
                        .orElse("?");
        double plate = DrawingText.width(sign, Canvas.SMALL) + TimelineDrawing.PAD;
        if (plate + 4 <= width) {
            double middle = x + width / 2;
            canvas.box(Tone.PAPER, middle - plate / 2, top + 3, plate, TimelineDrawing.BAR - 6, "rx", "3");
            if (canvas.isOnPage() && sign.equals(disputed)) {
                canvas.say(
                        Tone.PAPER,
                        middle,
                        baseline,
                        Canvas.SMALL,
                        PageWord.DISPUTED::in,
                        "text-anchor",
                        "middle",
                        "data-room",
                        Markup.number(plate));
            } else {
                canvas.text(Tone.PAPER, middle, baseline, Canvas.SMALL, sign, "text-anchor", "middle");
            }
        }
    }

    private static String fits(String text, double width) {
        return DrawingText.fits(text, Canvas.SMALL, width) ? text : "";
    }

    private String tooltip(String name, Timeline.Stretch<Shown> stretch) {
        Standing standing = stretch.value().standing();
        List<String> lines = new ArrayList<>();
        lines.add(PageWord.ABOUT.in(language, name, DrawingText.statuses(standing.possibleStatuses(), language)));
        lines.add(DrawingText.when(stretch.days(), period, language));
        lines.add(
                PageWord.IS_MEMBER.in(language, PageWord.of(standing.isMember()).in(language)));
        standing.because()
                .forEach(ground -> lines.add(DrawingText.ground(ground, language)
                        + DrawingText.cited(ground.event().citations())));
        if (stretch.value().beyondHorizon()) {
            lines.add(PageWord.PAST.in(language));
        }
        return String.join("\n", lines);
    }

    private void bracket(
            String name, Timeline.Stretch<List<Dissent<Set<MembershipStatus>>>> stretch, double top, double room) {
        legend.dissented();
        double x = axis.x(stretch.days().start());
        double end = axis.end(stretch.days());
        String tooltip = stretch.value().stream()
                .map(said -> DrawingText.dissent(said, language) + DrawingText.cited(said.citations()))
                .collect(Collectors.joining(
                        "\n",
                        PageWord.DISSENT.in(language, name) + "\n" + DrawingText.when(stretch.days(), period, language)
                                + "\n",
                        ""));
        words.append(PageWord.DISSENT_BY.in(
                language,
                DrawingText.when(stretch.days(), period, language),
                stretch.value().stream()
                        .map(said -> DrawingText.dissent(said, language))
                        .collect(Collectors.joining("; "))));
        tooltipped("dissent", stretch.days(), () -> tooltip, () -> {
            canvas.bracket(x, end, top);
            if (canvas.isOnPage()
                    || !firstThatFits(room, stretch.value(), language).isEmpty()) {
                canvas.say(
                        Tone.DISSENT,
                        x + 2,
                        top + 18,
                        Canvas.SMALL,
                        in -> firstThatFits(room, stretch.value(), in),
                        canvas.room(room));
            }
        });
    }

    /** Empty if nothing fits. */
    private String firstThatFits(double width, List<Dissent<Set<MembershipStatus>>> dissents, Locale in) {
        String said = dissents.stream()
                .map(dissent -> canvas.isOnPage()
                        ? PageWord.ABOUT.in(in, dissent.account(), PageWord.statuses(dissent.says(), in))
                        : DrawingText.dissent(dissent, in))
                .collect(Collectors.joining(" · "));
        String accounts = dissents.stream().map(Dissent::account).distinct().collect(Collectors.joining(", "));
        return Stream.of(said, accounts)
                .filter(text -> DrawingText.width(text, Canvas.SMALL) <= width)
                .findFirst()
                .orElse("");
    }
}
