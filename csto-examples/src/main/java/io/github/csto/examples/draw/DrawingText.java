package io.github.csto.examples.draw;

import io.github.csto.Csto;
import io.github.csto.account.Dissent;
import io.github.csto.country.Country;
import io.github.csto.examples.words.Spoken;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Standing;
import io.github.csto.organisation.Statement;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How pictures speak, and what they have in common with the command line. Stateless and thread-safe. */
public final class DrawingText {
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

    /** In English statuses and acts go by their names. */
    static String status(MembershipStatus status, Locale language) {
        return isEnglish(language) ? lower(status) : PageWord.of(status).in(language);
    }

    static String statuses(Collection<MembershipStatus> statuses, Locale language) {
        return Spoken.any(
                statuses.stream().map(status -> status(status, language)).toList(), language);
    }

    private static boolean isEnglish(Locale language) {
        return language.equals(Locale.ENGLISH);
    }

    static String act(MembershipAct act, Locale language) {
        return isEnglish(language) ? lower(act) : PageWord.of(act).in(language);
    }

    /** The days of a stretch of a period; one that lasts until the end of the period has no end in words. */
    static String when(DateInterval days, DateInterval period, Locale language) {
        String first = PageWord.day(days.start(), language);
        return days.end().equals(period.end())
                ? PageWord.FROM.in(language, first)
                : PageWord.FROM_TO.in(language, first, PageWord.day(days.end(), language));
    }

    /**
     * Obtains a day in words.
     *
     * @param day the day
     * @return for example {@code 2 April 1999}
     */
    public static String day(LocalDate day) {
        return PageWord.day(day, Locale.ENGLISH);
    }

    static String date(PartialDate date, Locale language) {
        return date.isExact()
                ? PageWord.day(date.latest(), language)
                : PageWord.DAY_RECORDED.in(
                        language, PageWord.day(date.earliest(), language), PageWord.day(date.latest(), language), date);
    }

    static String ground(Standing.Ground ground, Locale language) {
        PartialDate date = ground.event().date();
        DateInterval window = ground.window();
        String when;
        if (ground.happened() != Certainty.YES) {
            when = PageWord.ONE_DAY.in(
                    language, PageWord.day(window.start(), language), PageWord.day(window.end(), language));
        } else {
            when = date.isExact() ? PageWord.ON.in(language, date(date, language)) : date(date, language);
        }
        return act(ground.event(), language) + " " + when;
    }

    /** An act by its name, and that it is disputed. */
    static String act(MembershipEvent event, Locale language) {
        String act = act(event.act(), language);
        return event.disputed() ? PageWord.DISPUTED_ACT.in(language, act) : act;
    }

    /** The acts of which it is disputed whether they happened, if they decide where a state stands; empty if there are none. */
    static String disputed(Standing standing, Locale language) {
        return standing.because().stream()
                .filter(ground -> ground.event().disputed() && ground.happened() != Certainty.YES)
                .map(ground -> act(ground.event().act(), language))
                .distinct()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "),
                        acts -> acts.isEmpty() ? "" : PageWord.DISPUTED_ACTS.in(language, acts)));
    }

    static String cited(Collection<Citation> citations) {
        return citations.isEmpty() ? "" : " (" + Citation.format(List.copyOf(citations)) + ")";
    }

    /** When something was said or done, what it is, by whom, in our words, and where it is cited. */
    static String statement(Claim<Statement> claim, Locale language) {
        return PageWord.ABOUT.in(
                        language, by(claim.value(), language), claim.value().text())
                + cited(claim.citations());
    }

    /** When something was said or done, what it is, and by whom. */
    static String by(Statement statement, Locale language) {
        return statement
                        .date()
                        .map(date -> date.isExact() ? PageWord.day(date.latest(), language) : date.toString())
                        .orElse(PageWord.UNDATED.in(language))
                + statement
                        .nature()
                        .map(nature -> ", " + PageWord.of(nature).in(language))
                        .orElse("")
                + statement.speaker().map(speaker -> ", " + speaker).orElse("");
    }

    static String dissent(Dissent<Set<MembershipStatus>> dissent, Locale language) {
        return PageWord.ABOUT.in(language, dissent.account(), statuses(dissent.says(), language));
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
