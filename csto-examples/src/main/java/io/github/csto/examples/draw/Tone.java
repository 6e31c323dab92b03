package io.github.csto.examples.draw;

import io.github.csto.membership.MembershipStatus;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What something is painted with: a surface, its edge, and the ink of the text that stands on it, on light and on dark paper. No two statuses
 * differ by hue alone: they differ in lightness and edge too.
 */
enum Tone {
    PAPER("#ffffff", "#d5dbe2", "#1b2631", "#11181f", "#33404c", "#e9eef3"),
    QUIET("#ffffff", "#d5dbe2", "#55626f", "#11181f", "#33404c", "#a3b1be"),
    NEUTRAL("#f3f5f8", "#8592a0", "#33404d", "#1e2831", "#75838f", "#d3dce4"),
    SIGNED("#e3edf9", "#2a62a5", "#1a4478", "#16283c", "#7db2ec", "#c9e0f8"),
    RATIFIED("#1f5597", "#173f71", "#ffffff", "#78aee9", "#b9d6f5", "#0b1622"),
    SELF_SUSPENDED("#f6cf6b", "#7d5a00", "#3b2a00", "#dba935", "#ffe3a1", "#211700"),
    REJOINED("#0d6e60", "#084c42", "#ffffff", "#62c9b4", "#b4ebdf", "#06201b"),
    WITHDRAWN("#eceff2", "#75818d", "#46525e", "#222c35", "#84919d", "#b9c5cf"),
    DISSENT("#ffffff", "#b3261e", "#a3211a", "#11181f", "#ff9a8b", "#ffa99c"),
    LINK("#ffffff", "#1f66b8", "#1c5da8", "#11181f", "#8cc0f5", "#93c4f5");

    /** On one kind of paper, as colours of CSS. */
    private record Shade(String surface, String edge, String ink) {}

    private final String surface;
    private final String edge;
    private final String ink;
    private final String darkSurface;
    private final String darkEdge;
    private final String darkInk;

    /** Surface, edge and ink on light paper, then on dark paper. */
    Tone(String surface, String edge, String ink, String darkSurface, String darkEdge, String darkInk) {
        this.surface = surface;
        this.edge = edge;
        this.ink = ink;
        this.darkSurface = darkSurface;
        this.darkEdge = darkEdge;
        this.darkInk = darkInk;
    }

    private Shade light() {
        return new Shade(surface, edge, ink);
    }

    private Shade dark() {
        return new Shade(darkSurface, darkEdge, darkInk);
    }

    /** {@link MembershipStatus#OUTSIDE} is bare paper. */
    static Tone of(MembershipStatus status) {
        return switch (status) {
            case OUTSIDE -> PAPER;
            case SIGNED -> SIGNED;
            case RATIFIED -> RATIFIED;
            case SELF_SUSPENDED -> SELF_SUSPENDED;
            case REJOINED -> REJOINED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The class of a shape whose surface and edge are of this tone. */
    String shape() {
        return "tone-" + word();
    }

    /** The class of a shape without an edge. */
    String surface() {
        return "surface-" + word();
    }

    /** The class of a line in the colour of the edge. */
    String line() {
        return "line-" + word();
    }

    /** The class of text on this tone. */
    String ink() {
        return "on-" + word();
    }

    private String rules(Shade shade) {
        return ".tone-%1$s{fill:%2$s;stroke:%3$s}.surface-%1$s{fill:%2$s}.line-%1$s{fill:none;stroke:%3$s}.on-%1$s{fill:%4$s}\n"
                .formatted(word(), shade.surface(), shade.edge(), shade.ink());
    }

    /** The class of a word in a box of this tone, on a page. */
    String chip() {
        return "chip-" + word();
    }

    private String chipRule(Shade shade) {
        return ".chip-%s{background:%s;border-color:%s;color:%s}\n"
                .formatted(word(), shade.surface(), shade.edge(), shade.ink());
    }

    private static String pageRules(Function<Tone, Shade> shade) {
        Shade paper = shade.apply(PAPER);
        return ":root{--paper:%s;--rule:%s;--ink:%s;--quiet:%s;--soft:%s;--edge:%s;--link:%s;--focus:%s;--dissent:%s}\n"
                        .formatted(
                                paper.surface(),
                                paper.edge(),
                                paper.ink(),
                                shade.apply(QUIET).ink(),
                                shade.apply(NEUTRAL).surface(),
                                shade.apply(NEUTRAL).edge(),
                                shade.apply(LINK).ink(),
                                shade.apply(LINK).edge(),
                                shade.apply(DISSENT).ink())
                + Arrays.stream(values())
                        .map(tone -> tone.chipRule(shade.apply(tone)))
                        .collect(Collectors.joining());
    }

    /** The colours of a page around the drawings. */
    static String pageCss() {
        return pageRules(Tone::light) + "@media (prefers-color-scheme:dark){\n" + pageRules(Tone::dark) + "}\n";
    }

    /** The rules of all classes that a drawing uses; everything else is an attribute. */
    static String css() {
        String light =
                Arrays.stream(values()).map(tone -> tone.rules(tone.light())).collect(Collectors.joining());
        String dark =
                Arrays.stream(values()).map(tone -> tone.rules(tone.dark())).collect(Collectors.joining());
        return light + "@media (prefers-color-scheme:dark){\n" + dark + "}\n";
    }
}
