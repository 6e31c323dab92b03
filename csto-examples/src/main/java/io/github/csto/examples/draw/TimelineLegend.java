package io.github.csto.examples.draw;

import io.github.csto.membership.MembershipStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Which signs a timeline has drawn, so that its legend explains these and no others. */
final class TimelineLegend {
    private final Set<MembershipStatus> statuses = EnumSet.noneOf(MembershipStatus.class);
    private boolean open;
    private boolean dissent;
    private boolean beyond;
    private boolean disputed;
    private boolean said;

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

    /** A point was drawn. */
    void said() {
        said = true;
    }

    /** A sign and what it means. */
    private record SignMeaning(PageWord word, Function<Canvas, Canvas.Swatch> swatch) {}

    /** What the signs that were drawn mean, in the order of the statuses and then from the usual to the rare. */
    private List<SignMeaning> meanings() {
        List<SignMeaning> meanings = new ArrayList<>();
        Arrays.stream(MembershipStatus.values())
                .filter(status -> status != MembershipStatus.OUTSIDE && statuses.contains(status))
                .forEach(status -> meanings.add(new SignMeaning(
                        PageWord.of(status),
                        canvas -> (x, top, width, height) ->
                                canvas.statuses(EnumSet.of(status), x, top, width, height))));
        if (open) {
            meanings.add(new SignMeaning(PageWord.LEGEND_OPEN, canvas -> hatched(canvas, Tone.WITHDRAWN)));
        }
        if (disputed) {
            meanings.add(new SignMeaning(PageWord.LEGEND_DISPUTED, canvas -> hatched(canvas, Tone.PAPER)));
        }
        if (dissent) {
            meanings.add(new SignMeaning(
                    PageWord.LEGEND_DISSENT,
                    canvas -> (x, top, width, height) -> canvas.bracket(x, x + width, top + 1)));
        }
        if (said) {
            meanings.add(new SignMeaning(
                    PageWord.LEGEND_SAID,
                    canvas -> (x, top, width, height) ->
                            canvas.circle(Tone.NEUTRAL, x + width / 2, top + height / 2, 2)));
        }
        if (beyond) {
            meanings.add(new SignMeaning(PageWord.LEGEND_BEYOND, TimelineLegend::becomingThin));
        }
        return meanings;
    }

    private static Canvas.Swatch hatched(Canvas canvas, Tone second) {
        return (x, top, width, height) -> canvas.hatched(List.of(Tone.RATIFIED, second), x, top, width, height);
    }

    private static Canvas.Swatch becomingThin(Canvas canvas) {
        Set<MembershipStatus> ratified = EnumSet.of(MembershipStatus.RATIFIED);
        return (x, top, width, height) -> {
            double middle = x + width / 2;
            double thin = top + height / 2 - TimelineDrawing.THIN / 2;
            canvas.statuses(ratified, x, top, width / 2, height);
            canvas.statuses(ratified, middle, thin, width / 2, TimelineDrawing.THIN);
        };
    }

    List<Canvas.LegendEntry> meanings(Canvas canvas) {
        return meanings().stream()
                .map(meaning -> new Canvas.LegendEntry(
                        words(meaning.word(), canvas.language()),
                        meaning.swatch().apply(canvas)))
                .toList();
    }

    /** A drawing that stands alone calls statuses by their names in English, and so does its legend. */
    private static String words(PageWord word, Locale language) {
        return Arrays.stream(MembershipStatus.values())
                .filter(status -> PageWord.of(status) == word && language.equals(Locale.ENGLISH))
                .findFirst()
                .map(status -> status.isMember()
                        ? PageWord.MEMBERS_NOTE.in(language, DrawingText.lower(status))
                        : DrawingText.lower(status))
                .orElseGet(() -> word.in(language));
    }

    /** A list, one for all timelines of a page. */
    void write(Markup html, OnePage page) {
        html.open("ul", "class", "legend");
        meanings().forEach(meaning -> {
            Canvas canvas = Canvas.onPage(page, "sign-" + DrawingText.lower(meaning.word()), 26);
            html.open("li").include(canvas.sign(meaning.swatch().apply(canvas)));
            HtmlPage.say(html, "span", meaning.word());
            html.close();
        });
        html.close();
    }
}
