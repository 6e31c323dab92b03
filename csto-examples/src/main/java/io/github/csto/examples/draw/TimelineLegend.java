package io.github.csto.examples.draw;

import io.github.csto.membership.MembershipStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which signs a timeline has drawn, so that its legend explains these and no others. */
final class TimelineLegend {
    private final Set<MembershipStatus> statuses = EnumSet.noneOf(MembershipStatus.class);
    private boolean open;
    private boolean dissent;
    private boolean beyond;
    private boolean disputed;

    /** A stretch of a band was drawn. */
    void drawn(Set<MembershipStatus> possible, boolean beyondHorizon, boolean isDisputed) {
        statuses.addAll(possible);
        open |= possible.size() > 1;
        beyond |= beyondHorizon;
        disputed |= isDisputed;
    }

    /** A bracket was drawn. */
    void dissented() {
        dissent = true;
    }

    /** What the signs that were drawn mean, in the order of the statuses and then from the usual to the rare. */
    List<Canvas.LegendEntry> meanings(Canvas canvas) {
        List<Canvas.LegendEntry> meanings = new ArrayList<>();
        Arrays.stream(MembershipStatus.values())
                .filter(status -> status != MembershipStatus.OUTSIDE && statuses.contains(status))
                .forEach(status -> meanings.add(new Canvas.LegendEntry(
                        DrawingText.lower(status) + (status.isMember() ? " (member)" : ""),
                        (x, top, width, height) -> canvas.statuses(EnumSet.of(status), x, top, width, height))));
        if (open) {
            List<Tone> tones = List.of(Tone.RATIFIED, Tone.WITHDRAWN);
            meanings.add(new Canvas.LegendEntry(
                    "hatched: one of these, not known which",
                    (x, top, width, height) -> canvas.hatched(tones, x, top, width, height)));
        }
        if (disputed) {
            List<Tone> tones = List.of(Tone.RATIFIED, Tone.PAPER);
            meanings.add(new Canvas.LegendEntry(
                    "hatched and named disputed: perhaps an act did not happen",
                    (x, top, width, height) -> canvas.hatched(tones, x, top, width, height)));
        }
        if (dissent) {
            meanings.add(new Canvas.LegendEntry(
                    "another account says otherwise",
                    (x, top, width, height) -> canvas.bracket(x, x + width, top + 1)));
        }
        if (beyond) {
            meanings.add(new Canvas.LegendEntry(
                    "thin: after the latest document, the last known state", (x, top, width, height) -> {
                        double middle = x + width / 2;
                        canvas.statuses(EnumSet.of(MembershipStatus.RATIFIED), x, top, width / 2, height);
                        canvas.statuses(
                                EnumSet.of(MembershipStatus.RATIFIED),
                                middle,
                                top + height / 2 - TimelineDrawing.THIN / 2,
                                width / 2,
                                TimelineDrawing.THIN);
                    }));
        }
        return meanings;
    }
}
