package io.github.csto.examples.draw;

import io.github.csto.account.Dissent;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Standing;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a state stands and why, in the words of a reader of the page. */
final class StateWords {
    private final Locale language;

    StateWords(Locale language) {
        this.language = language;
    }

    /** For example {@code Member since 20 April 1994, by ratification}. */
    String headline(Standing standing) {
        List<Standing.Ground> grounds = standing.because();
        if (standing.status().isEmpty()) {
            return PageWord.NOT_KNOWN.in(language, PageWord.statuses(standing.possibleStatuses(), language));
        }
        MembershipStatus status = standing.status().orElseThrow();
        if (status == MembershipStatus.OUTSIDE || grounds.isEmpty()) {
            return status == MembershipStatus.OUTSIDE
                    ? PageWord.NO_ACT_YET.in(language)
                    : PageWord.of(status).in(language);
        }
        Standing.Ground last = grounds.get(grounds.size() - 1);
        return switch (status) {
            case RATIFIED -> since(PageWord.MEMBER_SINCE, last);
            case REJOINED -> since(PageWord.MEMBER_AGAIN, last);
            case SELF_SUSPENDED -> since(PageWord.SUSPENDED_SINCE, last);
            case WITHDRAWN -> since(PageWord.OUT_SINCE, last);
            case SIGNED -> since(PageWord.SIGNED_SINCE, last);
            case OUTSIDE -> throw new IllegalStateException(status.name());
        };
    }

    private String since(PageWord words, Standing.Ground ground) {
        return words.in(
                language,
                when(days(ground), PageWord.BETWEEN),
                PageWord.of(ground.event()).in(language));
    }

    private static DateInterval days(Standing.Ground ground) {
        return ground.happened() == Certainty.YES
                ? DateInterval.from(ground.event().date())
                : ground.window();
    }

    private String when(DateInterval days, PageWord between) {
        String first = PageWord.day(days.start(), language);
        return days.start().equals(days.end())
                ? PageWord.EXACT.in(language, first)
                : between.in(language, first, PageWord.day(days.end(), language));
    }

    String date(PartialDate date) {
        return when(DateInterval.from(date), PageWord.ONE_DAY);
    }

    /** The act, its day and what speaks against it. */
    String ground(Standing.Ground ground, boolean weak) {
        MembershipEvent event = ground.event();
        String said = PageWord.DATED.in(
                language, DrawingText.sentence(PageWord.of(event).in(language)), when(days(ground), PageWord.ONE_DAY));
        String doubted = event.disputed() ? PageWord.PERHAPS.in(language, said) : said;
        return weak ? PageWord.WEAK_GROUND.in(language, doubted) : doubted;
    }

    String dissent(Dissent<Set<MembershipStatus>> dissent) {
        return PageWord.OTHERWISE.in(language, dissent.account(), PageWord.statuses(dissent.says(), language));
    }

    String summary(DayAnswer answer) {
        var members = answer.in(PageWord.MEMBERS);
        var open = answer.in(PageWord.UNDETERMINED);
        var disputed = answer.answers().entrySet().stream()
                .filter(each -> !each.getValue().dissents().isEmpty())
                .map(each -> each.getKey())
                .toList();
        return PageWord.COUNTED.in(language, members.size())
                + (open.isEmpty() ? "" : PageWord.AND_OPEN.in(language, PageWord.names(open, language)))
                + (disputed.isEmpty() ? "" : PageWord.AND_DISPUTED.in(language, PageWord.names(disputed, language)))
                + (answer.beyondHorizon() ? PageWord.BEYOND.in(language) : ".");
    }
}
