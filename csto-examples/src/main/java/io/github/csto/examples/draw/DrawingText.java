package io.github.csto.examples.draw;

import io.github.csto.Csto;
import io.github.csto.account.Dissent;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Standing;
import io.github.csto.source.Citation;
import io.github.csto.stage.Stage;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How pictures speak, and what they have in common with the command line. Stateless and thread-safe. */
public final class DrawingText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private DrawingText() {}

    static String name(Country country) {
        return country.displayName(Locale.ENGLISH);
    }

    /** What the organisation is called, with its name in the register if that is another. */
    static String name(Csto csto) {
        return csto.register()
                .organisation(csto.organisation())
                .map(claim -> claim.value().name())
                .filter(name -> !name.equals(csto.organisation()))
                .map(name -> name + " (" + csto.organisation() + ")")
                .orElse(csto.organisation());
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String statuses(Collection<MembershipStatus> statuses) {
        return statuses.stream().map(DrawingText::lower).collect(Collectors.joining(" or "));
    }

    /**
     * Returns what existed of an organisation, in words.
     *
     * @param stages the possible stages, ascending
     * @return for example {@code treaty signed or treaty in force}; {@code not recorded} if all are possible
     */
    public static String stages(Collection<Stage> stages) {
        if (stages.size() == Stage.values().length) {
            return "not recorded";
        }
        return stages.stream()
                .map(stage -> switch (stage) {
                    case NONE -> "nothing yet";
                    case TREATY_SIGNED -> "treaty signed";
                    case TREATY_IN_FORCE -> "treaty in force";
                    case CHARTER_SIGNED -> "Charter signed";
                    case ORGANISATION -> "Organisation in effect";
                })
                .collect(Collectors.joining(" or "));
    }

    /** The days of a stretch of a period; one that lasts until the end of the period has no end in words. */
    static String when(DateInterval days, DateInterval period) {
        String from = "from " + day(days.start());
        return days.end().equals(period.end()) ? from : from + " to " + day(days.end());
    }

    /**
     * Obtains a day in words.
     *
     * @param day the day
     * @return for example {@code 2 April 1999}
     */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String date(PartialDate date) {
        return date.isExact()
                ? day(date.latest())
                : "one day from " + day(date.earliest()) + " to " + day(date.latest()) + " (recorded as " + date + ")";
    }

    static String ground(Standing.Ground ground) {
        PartialDate date = ground.event().date();
        String when = ground.happened() == Certainty.YES
                ? (date.isExact() ? "on " : "") + date(date)
                : "one day from " + day(ground.window().start()) + " to "
                        + day(ground.window().end());
        return act(ground.event()) + " " + when;
    }

    /** An act by its name, and that it is disputed. */
    static String act(MembershipEvent event) {
        return lower(event.act()) + (event.disputed() ? " (disputed)" : "");
    }

    /** The acts of which it is disputed whether they happened, if they decide where a state stands; empty if there are none. */
    static String disputed(Standing standing) {
        return standing.because().stream()
                .filter(ground -> ground.event().disputed() && ground.happened() != Certainty.YES)
                .map(ground -> lower(ground.event().act()))
                .distinct()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), acts -> acts.isEmpty() ? "" : "disputed: " + acts));
    }

    static String cited(Collection<Citation> citations) {
        return citations.isEmpty() ? "" : " (" + Citation.format(List.copyOf(citations)) + ")";
    }

    static String dissent(Dissent<Set<MembershipStatus>> dissent) {
        return dissent.account() + ": " + statuses(dissent.says());
    }

    /** About how wide a text will be; the reader's own font decides. */
    static double width(String text, double size) {
        return text.codePointCount(0, text.length()) * size * 0.56;
    }

    static boolean fits(String text, double size, double width) {
        return width(text, size) + size <= width;
    }

    /** Broken between words into lines that fit; a word that is wider than a line has one of its own. */
    static List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
