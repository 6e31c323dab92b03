package io.github.csto.examples.draw;

import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipStateMachine;
import io.github.csto.membership.MembershipStateMachine.Transition;
import io.github.csto.membership.MembershipStatus;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The membership machine, drawn from its one definition. The statuses follow each other in a row (or a column, where the drawing is narrow), and
 * beside them lies the one that can be reached from nearly everywhere. Thread-safe; always the same text.
 */
public final class MachineDrawing {
    /** Below this width the row is a column. */
    private static final int ROW = 860;

    private static final double HEAD = 7;

    /** The status beside the row. */
    private static final MembershipStatus END = MembershipStatus.WITHDRAWN;

    /** Where each of the others stands in the row. */
    private static final Map<MembershipStatus, Integer> PLACES = new EnumMap<>(Map.of(
            MembershipStatus.OUTSIDE, 0,
            MembershipStatus.SIGNED, 1,
            MembershipStatus.RATIFIED, 2,
            MembershipStatus.SELF_SUSPENDED, 3,
            MembershipStatus.REJOINED, 4));

    private final Canvas canvas;
    private final boolean column;
    private final double length;
    private final double thickness;
    private final double step;
    private final double start;
    private final double near;
    private final double far;
    private final double farThickness;

    private MachineDrawing(Canvas canvas, int width) {
        this.canvas = canvas;
        column = width < ROW;
        length = column ? 36 : 112;
        thickness = column ? 120 : 36;
        start = canvas.margin() + 5;
        step = column ? 88 : (canvas.right() - 20 - start - length) / (PLACES.size() - 1);
        near = canvas.margin() + (column ? 30 : 44);
        farThickness = column ? 84 : 36;
        far = column ? canvas.right() - farThickness : near + thickness + 84;
    }

    /**
     * Obtains the drawing as an SVG document.
     *
     * @param width how wide the drawing is, in pixels
     * @return the document, lines ended by line feeds
     */
    public static String svg(int width) {
        return svg(width, Locale.ENGLISH);
    }

    /**
     * Obtains the drawing as an SVG document in a language.
     *
     * @param width how wide the drawing is, in pixels
     * @param language English, French or Russian
     * @return the document, lines ended by line feeds
     */
    public static String svg(int width, Locale language) {
        return new MachineDrawing(Canvas.alone("machine", width, language), width)
                .draw()
                .toString();
    }

    /** For a page that has the style of the drawings. */
    static Markup onPage(OnePage page, String id, int width) {
        return new MachineDrawing(Canvas.onPage(page, id, width), width).draw();
    }

    private Markup draw() {
        MembershipStateMachine.transitions().forEach(this::arrow);
        for (MembershipStatus status : MembershipStatus.values()) {
            state(status);
        }
        canvas.down((column ? start + 4 * step + length : far + farThickness) - canvas.margin() + 12);
        return canvas.drawing(
                PageWord.MACHINE_PICTURE::in,
                in -> PageWord.MACHINE_WORDS.in(
                        in,
                        MembershipStateMachine.transitions().stream()
                                .map(each -> PageWord.MACHINE_STEP.in(
                                        in, status(each.from(), in), act(each.act(), in), status(each.to(), in)))
                                .collect(Collectors.joining("; "))));
    }

    /** In English by its name, otherwise by a word that has room. */
    private static String status(MembershipStatus status, Locale language) {
        return language.equals(Locale.ENGLISH)
                ? DrawingText.lower(status)
                : PageWord.valueOf("SHORT_" + status.name()).in(language);
    }

    private static String act(MembershipAct act, Locale language) {
        return language.equals(Locale.ENGLISH)
                ? DrawingText.lower(act)
                : PageWord.valueOf("TO_" + act.name()).in(language);
    }

    private static int place(MembershipStatus status) {
        Integer place = PLACES.get(status);
        if (place == null) {
            throw new IllegalStateException("The drawing of the machine has no place for " + status);
        }
        return place;
    }

    private double middle(MembershipStatus status) {
        return start + place(status) * step + length / 2;
    }

    private void state(MembershipStatus status) {
        double first = start + (status == END ? step : place(status) * step);
        double extent = status == END ? (PLACES.size() - 2) * step + length : length;
        double side = status == END ? far : near;
        double depth = status == END ? farThickness : thickness;
        double x = column ? side : first;
        double y = column ? first : side;
        double width = column ? depth : extent;
        double height = column ? extent : depth;
        canvas.told("state", in -> named(status, in), () -> {
            if (status.isMember()) {
                canvas.box(Tone.NEUTRAL, x - 4, y - 4, width + 8, height + 8);
            }
            if (status == MembershipStatus.OUTSIDE) {
                canvas.box(Tone.NEUTRAL, x, y, width, height);
            } else {
                canvas.statuses(EnumSet.of(status), x, y, width, height);
            }
            canvas.say(
                    status == MembershipStatus.OUTSIDE ? Tone.NEUTRAL : Tone.of(status),
                    x + width / 2,
                    y + height / 2 + 4.5,
                    Canvas.TEXT,
                    in -> status(status, in),
                    "text-anchor",
                    "middle");
        });
    }

    private static String named(MembershipStatus status, Locale language) {
        String name = status(status, language);
        return status.isMember() ? PageWord.MEMBERS_NOTE.in(language, name) : name;
    }

    private static double gap(MembershipStatus status) {
        return status.isMember() ? 5 : 1;
    }

    /** Along the row, to or from its end, or over the status between two. */
    private void arrow(Transition transition) {
        MembershipStatus from = transition.from();
        MembershipStatus to = transition.to();
        MembershipAct act = transition.act();
        boolean paired = MembershipStateMachine.transitions().stream()
                .anyMatch(other -> other.from() == to && other.to() == from);
        double beside = paired ? (column ? 24 : 9) : 0;
        if (to == END) {
            double along = middle(from) - (paired ? (column ? 9 : 24) : 0);
            arrow(along, near + thickness + gap(from), along, far - gap(to), act, paired || column ? -1 : 1);
        } else if (from == END) {
            double along = middle(to) + (column ? 9 : 24);
            arrow(along, far - gap(from), along, near + thickness + gap(to), act, 1);
        } else if (place(to) == place(from) + 1) {
            double across = near + thickness / 2 - beside;
            arrow(
                    middle(from) + length / 2 + gap(from),
                    across,
                    middle(to) - length / 2 - gap(to),
                    across,
                    act,
                    column && !paired ? 1 : -1);
        } else if (place(to) == place(from) - 1) {
            double across = near + thickness / 2 + beside;
            arrow(middle(from) - length / 2 - gap(from), across, middle(to) + length / 2 + gap(to), across, act, 1);
        } else if (place(to) == place(from) + 2) {
            over(from, to, act);
        } else {
            throw new IllegalStateException("The drawing of the machine has no place for " + DrawingText.lower(act)
                    + " from " + DrawingText.lower(from) + " to " + DrawingText.lower(to));
        }
    }

    private String point(double along, double across) {
        return column
                ? Markup.number(across) + " " + Markup.number(along)
                : Markup.number(along) + " " + Markup.number(across);
    }

    private void over(MembershipStatus from, MembershipStatus to, MembershipAct act) {
        double detour = near - 22;
        double end = near - gap(to);
        canvas.path(
                Tone.NEUTRAL.line(),
                "M" + point(middle(from), near) + "L" + point(middle(from), detour) + "L" + point(middle(to), detour)
                        + "L" + point(middle(to), end - HEAD),
                "stroke-width",
                "1.5",
                "stroke-linejoin",
                "round");
        head(middle(to), end, 0, 1);
        if (column) {
            label(act, detour, middle(from) + step / 2, 1, true);
        } else {
            label(act, middle(from) + step, detour, -1, false);
        }
    }

    /** The label stands on one side of the line: -1 left or above, 1 right or below. */
    private void arrow(double along, double across, double toAlong, double toAcross, MembershipAct act, int side) {
        double forward = Math.signum(toAlong - along);
        double outward = Math.signum(toAcross - across);
        canvas.path(
                Tone.NEUTRAL.line(),
                "M" + point(along, across) + "L" + point(toAlong - forward * HEAD, toAcross - outward * HEAD),
                "stroke-width",
                "1.5");
        head(toAlong, toAcross, forward, outward);
        double middle = (along + toAlong) / 2;
        double depth = (across + toAcross) / 2;
        label(act, column ? depth : middle, column ? middle : depth, side, (forward != 0) == column);
    }

    private void label(MembershipAct act, double x, double y, int side, boolean besideVertical) {
        if (besideVertical) {
            canvas.say(
                    Tone.QUIET,
                    x + side * 7,
                    y + 4,
                    Canvas.SMALL,
                    in -> act(act, in),
                    "text-anchor",
                    side == 1 ? "start" : "end");
        } else {
            canvas.say(
                    Tone.QUIET,
                    x,
                    side == 1 ? y + 15 : y - 7,
                    Canvas.SMALL,
                    in -> act(act, in),
                    "text-anchor",
                    "middle");
        }
    }

    private void head(double along, double across, double forward, double outward) {
        double back = along - forward * HEAD;
        double off = across - outward * HEAD;
        double wide = HEAD / 2;
        canvas.path(
                Tone.QUIET.ink(),
                "M" + point(along, across) + "L" + point(back + outward * wide, off + forward * wide) + "L"
                        + point(back - outward * wide, off - forward * wide) + "Z");
    }
}
