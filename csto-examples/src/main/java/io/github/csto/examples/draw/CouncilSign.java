package io.github.csto.examples.draw;

import io.github.csto.council.Session;

/** What stands on the axis for something of a certain day: each of a shape of its own. */
enum CouncilSign {
    REGULAR("regular session", Tone.RATIFIED),
    EXTRAORDINARY("extraordinary session", Tone.SELF_SUSPENDED),
    OTHER("other meeting", Tone.NEUTRAL),
    DECISION("decision", Tone.REJOINED);

    private final String words;
    private final Tone tone;

    CouncilSign(String words, Tone tone) {
        this.words = words;
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

    String words() {
        return words;
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
