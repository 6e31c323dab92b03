package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.Belonging;
import io.github.csto.council.OtherOrganisation;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A rule that judges every day: each version judges its own days, and the worst verdict counts. */
class EveryDayTest {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 5;
    private static final MembershipHistory MEMBERS =
            MembershipHistory.of(List.of(MembershipEvent.of(Country.BY, MembershipAct.ACCEDE, day(-9))));

    private static PartialDate day(int day) {
        return PartialDate.of(FIRST.plusDays(day));
    }

    private static Citation line(String statement) {
        return Citation.of(statement.replace(' ', '-'), 1);
    }

    private static RuleVersion version(int since, Optional<Integer> until, String statement) {
        return RuleVersion.builder()
                .rule(CouncilRules.CHARTER_OTHER_ALLIANCE)
                .statement(statement)
                .since(day(since))
                .until(until.map(EveryDayTest::day))
                .account(statement.replaceAll(" .*", ""))
                .addCitations(line(statement))
                .build();
    }

    private static OtherOrganisation alliance(int joined, int left) {
        return new OtherOrganisation(
                "Shield",
                MembershipHistory.of(List.of(
                        MembershipEvent.of(Country.BY, MembershipAct.ACCEDE, day(joined)),
                        MembershipEvent.of(Country.BY, MembershipAct.WITHDRAW, day(left)))),
                Certainty.YES,
                false,
                List.of());
    }

    /** Every pair of versions, the first perhaps repealed before the second begins, and every stay in the alliance: by the day. */
    @Test
    void aStayIsAViolationIfItsFirstDayIsOneOfAVersion() {
        int violated = 0;
        for (int first = 0; first < DAYS; first++) {
            for (int second = first + 1; second <= DAYS; second++) {
                for (int repealed = first + 1; repealed <= second; repealed++) {
                    RuleBook book = RuleBook.of(List.of(
                            version(second, Optional.empty(), "prose second"),
                            version(first, Optional.of(repealed), "prose first")));
                    for (int joined = -1; joined <= DAYS + 1; joined++) {
                        for (int left = joined + 1; left <= DAYS + 2; left++) {
                            boolean forbidden = false;
                            boolean both = false;
                            for (int day = joined; day < left; day++) {
                                boolean applies = (day >= first && day < repealed) || day >= second;
                                forbidden |= applies && day == joined;
                                both |= applies;
                            }
                            Ruling ruling = book.judge(
                                    CouncilRules.CHARTER_OTHER_ALLIANCE,
                                    new Belonging(Optional.of(Country.BY), alliance(joined, left)),
                                    Facts.of(MEMBERS));
                            assertThat(ruling.verdict())
                                    .as(first + "-" + repealed + ", " + second + ": " + joined + "-" + left)
                                    .isEqualTo(
                                            forbidden
                                                    ? Verdict.VIOLATED
                                                    : both ? Verdict.NOT_ESTABLISHED : Verdict.COMPLIES);
                            violated += forbidden ? 1 : 0;
                        }
                    }
                }
            }
        }
        assertThat(violated).isPositive();
    }

    @Test
    void theVersionThatIsViolatedIsTheOneThatIsNamed() {
        RuleBook book = RuleBook.of(
                List.of(version(0, Optional.of(2), "prose first"), version(4, Optional.empty(), "prose second")));

        Ruling ruling = book.judge(
                CouncilRules.CHARTER_OTHER_ALLIANCE,
                new Belonging(Optional.of(Country.BY), alliance(1, 3)),
                Facts.of(MEMBERS));

        assertThat(ruling.reasons(Locale.ENGLISH).get(0))
                .isEqualTo("Belarus (BY) is both a party and in Shield: certainly from 2000-01-02 to 2000-01-02");
        assertThat(new ArrayList<>(ruling.reasons()))
                .noneMatch(reason -> reason.toString().contains("2000-01-05"));
        assertThat(ruling.citations()).containsExactly(line("prose first"));
    }

    /** Every pair of accounts with a version each, and every stay in the alliance: a day is judged by the first account that has a version on it. */
    @Test
    void aDayIsJudgedByTheMostTrustedAccountThatHasAVersionOnIt() {
        int shared = 0;
        for (int first = 0; first < DAYS; first++) {
            for (int end = first + 1; end <= DAYS; end++) {
                for (int second = 0; second < DAYS; second++) {
                    RuleBook book = RuleBook.of(List.of(
                            version(first, Optional.of(end), "prose"), version(second, Optional.of(DAYS), "list")));
                    for (int joined = -1; joined <= DAYS; joined++) {
                        for (int left = joined + 1; left <= DAYS + 1; left++) {
                            Set<Citation> judges = new LinkedHashSet<>();
                            Set<Citation> both = new LinkedHashSet<>();
                            Optional<Citation> forbids = Optional.empty();
                            for (String account : List.of("prose", "list")) {
                                for (int day = 0; day < DAYS; day++) {
                                    boolean prose = day >= first && day < end;
                                    if (account.equals("prose") ? prose : !prose && day >= second) {
                                        judges.add(line(account));
                                        if (day >= joined && day < left) {
                                            both.add(line(account));
                                        }
                                        if (day == joined) {
                                            forbids = Optional.of(line(account));
                                        }
                                    }
                                }
                            }
                            Ruling ruling = book.judge(
                                    CouncilRules.CHARTER_OTHER_ALLIANCE,
                                    new Belonging(Optional.of(Country.BY), alliance(joined, left)),
                                    Facts.of(MEMBERS));
                            String told = first + "-" + end + ", " + second + ": " + joined + "-" + left;
                            assertThat(ruling.verdict())
                                    .as(told)
                                    .isEqualTo(
                                            forbids.isPresent()
                                                    ? Verdict.VIOLATED
                                                    : both.isEmpty() ? Verdict.COMPLIES : Verdict.NOT_ESTABLISHED);
                            assertThat(ruling.citations())
                                    .as(told)
                                    .containsExactlyElementsOf(
                                            forbids.isPresent()
                                                    ? List.of(forbids.get())
                                                    : both.isEmpty() ? judges : both);
                            shared += ruling.citations().size() - 1;
                        }
                    }
                }
            }
        }
        assertThat(shared).isPositive();
    }

    /** By the other account the state withdrew before there was a rule. */
    @Test
    void whatAnotherAccountOfTheMembersLeadsToIsNamed() {
        RuleBook book = RuleBook.of(List.of(version(0, Optional.empty(), "prose")));
        MembershipHistory withdrawn = MembershipHistory.of(List.of(
                MembershipEvent.of(Country.BY, MembershipAct.ACCEDE, day(-9)),
                MembershipEvent.of(Country.BY, MembershipAct.WITHDRAW, day(-5))));
        Facts facts = Facts.of(MEMBERS).withOtherAccounts(new TreeMap<>(Map.of("charts", withdrawn, "list", MEMBERS)));

        Ruling ruling = book.judge(
                CouncilRules.CHARTER_OTHER_ALLIANCE, new Belonging(Optional.of(Country.BY), alliance(1, 3)), facts);

        assertThat(ruling.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(ruling.reasons(Locale.ENGLISH))
                .contains(
                        "According to the account charts it is NOT_APPLICABLE: Belarus (BY) is not a party while the obligation applies, since 2000-01-01")
                .noneMatch(reason -> reason.contains("the account list"));
    }
}
