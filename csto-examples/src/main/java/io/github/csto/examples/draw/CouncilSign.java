package io.github.csto.examples.draw;

import io.github.csto.council.Session;
import java.util.Locale;

/** What stands on the axis for something of a certain day: each of a shape of its own. */
enum CouncilSign {
    REGULAR(Tone.RATIFIED),
    EXTRAORDINARY(Tone.SELF_SUSPENDED),
    OTHER(Tone.NEUTRAL),
    DECISION(Tone.REJOINED);

    private final Tone tone;

    CouncilSign(Tone tone) {
        this.tone = tone;
    }

    void paint(Canvas canvas, double x, double y) {
        switch (this) {
            case REGULAR -> canvas.circle(tone, x, y, 6);
            case EXTRAORDINARY -> canvas.polygon(tone, x, y - 7.5, x + 7.5, y, x, y + 7.5, x - 7.5, y);
            case OTHER -> canvas.box(tone, x - 5.5, y - 5.5, 11, 11);
            case DECISION -> canvas.polygon(tone, x - 6, y - 5, x + 6, y - 5, x, y + 6);
        }
    }

    String words(Locale language) {
        return PageWord.valueOf("SIGN_" + name()).in(language);
    }

    Tone tone() {
        return tone;
    }

    static CouncilSign of(Session session) {
        return switch (session.kind()) {
            case REGULAR -> REGULAR;
            case EXTRAORDINARY -> EXTRAORDINARY;
            case INFORMAL, JOINT_MINISTERIAL -> OTHER;
        };
    }
}
