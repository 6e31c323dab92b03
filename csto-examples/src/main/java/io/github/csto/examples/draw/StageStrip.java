package io.github.csto.examples.draw;

import io.github.csto.Csto;
import io.github.csto.account.RosterAnswer;
import io.github.csto.examples.words.Spoken;
import io.github.csto.stage.Stage;
import io.github.csto.time.DateInterval;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The strip above the bands: what existed of the organisation. A stretch too short for its label has it below, without overlapping another. */
final class StageStrip {
    private static final double LINE = 15;
    private static final double GAP = 8;

    private final Canvas canvas;
    private final DateInterval period;
    private final Axis axis;
    private final List<Timeline.Stretch<Existed>> stretches;
    private final List<Below> below = new ArrayList<>();
    private int lines;

    /** What the strip shows. */
    private record Existed(Set<Stage> stages, boolean beyondHorizon) {
        static Existed on(Csto csto, LocalDate day) {
            RosterAnswer answer = csto.membersOn(day);
            return new Existed(
                    answer.roster().possibleStages(), answer.provenance().beyondHorizon());
        }

        boolean isCertain() {
            return stages.size() == 1;
        }

        String words(Locale language) {
            return Spoken.stages(stages, language);
        }
    }

    /** A label that had no room within. */
    private record Below(Stage stage, double point, double x, int line) {}

    StageStrip(Canvas canvas, Csto csto, DateInterval period, Axis axis) {
        this.canvas = canvas;
        this.period = period;
        this.axis = axis;
        Timeline<Existed> stages = Timeline.of(
                Existed.on(csto, period.start()), StateAnswer.changeDays(csto, period), day -> Existed.on(csto, day));
        this.stretches = stages.stretches(period).stream()
                .filter(stretch -> !stretch.value().stages().equals(EnumSet.of(Stage.NONE)))
                .toList();
        place();
    }

    private double width(Timeline.Stretch<Existed> stretch) {
        return axis.end(stretch.days()) - axis.x(stretch.days().start());
    }

    private boolean isLabelledWithin(Timeline.Stretch<Existed> stretch) {
        return widest(stretch.value()) + Canvas.SMALL <= width(stretch);
    }

    private void place() {
        List<Double> ends = new ArrayList<>();
        for (Timeline.Stretch<Existed> stretch : stretches) {
            Existed existed = stretch.value();
            if (!existed.isCertain() || existed.beyondHorizon() || isLabelledWithin(stretch)) {
                continue;
            }
            double wide = widest(existed);
            double point = axis.x(stretch.days().start());
            double x = Math.max(canvas.left(), Math.min(point + 4, axis.right() - wide));
            int line = 0;
            while (line < ends.size() && ends.get(line) > x) {
                line++;
            }
            if (line == ends.size()) {
                ends.add(0.0);
            }
            ends.set(line, x + wide + GAP);
            below.add(new Below(existed.stages().iterator().next(), point, x, line));
        }
        lines = ends.size();
    }

    /** In any language in which it may stand there. */
    private double widest(Existed existed) {
        return (canvas.isOnPage() ? Spoken.LANGUAGES : List.of(canvas.language()))
                .stream()
                        .mapToDouble(in -> DrawingText.width(existed.words(in), Canvas.SMALL))
                        .max()
                        .orElse(0);
    }

    /** How far down it goes, with a margin. */
    double height() {
        return TimelineDrawing.BAR + lines * LINE + 12;
    }

    void draw(StringBuilder words) {
        double top = canvas.y();
        stretches.forEach(stretch -> draw(stretch, top, words));
        for (Below label : below) {
            double baseline = top + TimelineDrawing.BAR + 12 + label.line() * LINE;
            canvas.line(
                    Tone.NEUTRAL,
                    label.point() + 0.5,
                    top + TimelineDrawing.BAR,
                    label.point() + 0.5,
                    top + TimelineDrawing.BAR + 4 + label.line() * LINE);
            canvas.say(
                    Tone.QUIET, label.x(), baseline, Canvas.SMALL, in -> Spoken.stages(EnumSet.of(label.stage()), in));
        }
        canvas.down(height());
    }

    private void draw(Timeline.Stretch<Existed> stretch, double top, StringBuilder words) {
        Existed existed = stretch.value();
        boolean past = existed.beyondHorizon();
        double x = axis.x(stretch.days().start());
        double width = width(stretch);
        double from = past ? top + (TimelineDrawing.BAR - TimelineDrawing.THIN) / 2 : top;
        double height = past ? TimelineDrawing.THIN : TimelineDrawing.BAR;
        Function<Locale, String> when = in -> DrawingText.when(stretch.days(), period, in);
        Function<Locale, String> stage = in -> PageWord.STAGE.in(in, existed.words(in));
        canvas.told("stage", in -> stage.apply(in) + "\n" + when.apply(in), () -> {
            if (existed.isCertain()) {
                canvas.box(Tone.NEUTRAL, x, from, width, height);
            } else {
                canvas.hatched(List.of(Tone.NEUTRAL, Tone.PAPER), x, from, width, height);
            }
            if (existed.isCertain() && !past && isLabelledWithin(stretch)) {
                canvas.say(
                        Tone.NEUTRAL,
                        x + TimelineDrawing.PAD,
                        top + TimelineDrawing.BAR / 2 + 4,
                        Canvas.SMALL,
                        existed::words,
                        canvas.room(width - TimelineDrawing.PAD));
            }
        });
        words.append(stage.apply(canvas.language()))
                .append(' ')
                .append(when.apply(canvas.language()))
                .append(".\n");
    }
}
