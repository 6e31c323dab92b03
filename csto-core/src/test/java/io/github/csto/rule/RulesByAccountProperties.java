package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Reported;
import io.github.csto.council.Session;
import io.github.csto.council.Session.Request;
import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Versions of one rule by several accounts: on each day the most trusted that has one judges. */
class RulesByAccountProperties {
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    /** From a day on, perhaps until another, an account asks for so many requests. */
    private record Told(String account, int since, int length, int states) {
        boolean applies(int day) {
            return day >= since && (length == 0 || day < since + length);
        }

        RuleVersion version() {
            RuleVersion.Builder version = RuleVersion.builder()
                    .rule(CouncilRules.CSC_EXTRAORDINARY)
                    .statement("So many ask.")
                    .account(account)
                    .since(PartialDate.of(FIRST.plusDays(since)))
                    .putParameters("states", String.valueOf(states));
            return length == 0
                    ? version.build()
                    : version.until(PartialDate.of(FIRST.plusDays(since + length)))
                            .build();
        }
    }

    private static Ruling judge(List<Told> told, PartialDate date, int requests) {
        List<Country> members = Councils.members().countries().stream()
                .filter(country -> Councils.members().isMember(country, FIRST) == Certainty.YES)
                .limit(requests)
                .toList();
        Session session = Session.builder()
                .id("s")
                .kind(Session.Kind.EXTRAORDINARY)
                .date(date)
                .requests(Reported.of(members.stream()
                        .map(country -> new Request(country, PartialDate.of(date.earliest())))
                        .toList()))
                .build();
        return RuleBook.of(told.stream().map(Told::version).toList())
                .judge(
                        CouncilRules.CSC_EXTRAORDINARY,
                        session,
                        Facts.of(Councils.members())
                                .with(CouncilRecord.builder()
                                        .addSessions(session)
                                        .build()));
    }

    private static List<Told> told(List<Integer> numbers) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i + 2 < numbers.size(); i += 3) {
            told.add(new Told("account" + i, numbers.get(i), numbers.get(i + 1), 1 + numbers.get(i + 2) % 3));
        }
        return told;
    }

    /** The oracle asks day by day, account by account. */
    private static Verdict onDay(List<Told> told, int day, int requests) {
        Optional<Told> judging = told.stream().filter(each -> each.applies(day)).findFirst();
        return judging.map(each -> requests >= each.states() ? Verdict.COMPLIES : Verdict.VIOLATED)
                .orElse(Verdict.NOT_APPLICABLE);
    }

    @Property
    void onEachDayTheMostTrustedAccountThatHasAVersionJudges(
            @ForAll @Size(9) List<@IntRange(max = 6) Integer> numbers,
            @ForAll @IntRange(max = 12) int day,
            @ForAll @IntRange(min = 1, max = 3) int requests) {
        List<Told> told = told(numbers);

        assertThat(judge(told, PartialDate.of(FIRST.plusDays(day)), requests).verdict())
                .isEqualTo(onDay(told, day, requests));
    }

    @Property
    void onAVagueDayItIsEstablishedIfEachDayHasTheSameVerdict(
            @ForAll @Size(9) List<@IntRange(max = 6) Integer> numbers,
            @ForAll @IntRange(max = 10) int day,
            @ForAll @IntRange(min = 1, max = 5) int length,
            @ForAll @IntRange(min = 1, max = 3) int requests) {
        List<Told> told = told(numbers);
        Set<Verdict> verdicts = new TreeSet<>();
        for (int each = day; each <= day + length; each++) {
            verdicts.add(onDay(told, each, requests));
        }

        Ruling ruling = judge(
                told,
                PartialDate.between(
                        PartialDate.of(FIRST.plusDays(day)), PartialDate.of(FIRST.plusDays((long) day + length))),
                requests);

        assertThat(ruling.verdict())
                .isEqualTo(verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.NOT_ESTABLISHED);
    }

    @Property
    void theOthersThatLeadToAnotherVerdictAreNamed(
            @ForAll @Size(9) List<@IntRange(max = 6) Integer> numbers,
            @ForAll @IntRange(max = 12) int day,
            @ForAll @IntRange(min = 1, max = 3) int requests) {
        List<Told> told = told(numbers);
        Verdict verdict = onDay(told, day, requests);
        Set<String> others = told.stream()
                .filter(each -> each.applies(day))
                .map(each -> List.of(each))
                .filter(alone -> onDay(alone, day, requests) != verdict)
                .map(alone -> "By the version of the account " + alone.get(0).account() + " it is "
                        + onDay(alone, day, requests))
                .collect(Collectors.toSet());

        assertThat(judge(told, PartialDate.of(FIRST.plusDays(day)), requests).reasons(Locale.ENGLISH))
                .filteredOn(reason -> reason.startsWith("By the version"))
                .containsExactlyInAnyOrderElementsOf(others);
    }

    private static Ruling ruling(RuleVersion.Builder version) {
        return RuleBook.of(List.of(version.rule(CouncilRules.CSC_EXTRAORDINARY)
                        .statement("Two ask.")
                        .since(PartialDate.of(FIRST))
                        .putParameters("states", "2")
                        .build()))
                .judge(
                        CouncilRules.CSC_EXTRAORDINARY,
                        Session.builder()
                                .id("s")
                                .kind(Session.Kind.EXTRAORDINARY)
                                .date(PartialDate.of(FIRST))
                                .requests(Reported.none())
                                .build(),
                        Facts.of(Councils.members()));
    }

    @Example
    void whatWasSeenOfTheTextIsSaidAndTooLittleEstablishesNothing() {
        for (TextSeen seen : TextSeen.values()) {
            Ruling ruling = ruling(RuleVersion.builder().textSeen(seen));

            assertThat(ruling.verdict())
                    .as(seen.name())
                    .isEqualTo(
                            Set.of("TITLE", "PRACTICE", "NO").contains(seen.name())
                                    ? Verdict.NOT_ESTABLISHED
                                    : Verdict.VIOLATED);
            assertThat(ruling.reasons()).hasSize(2).endsWith(seen.reason());
        }
        assertThat(ruling(RuleVersion.builder().textSeen(TextSeen.QUOTED)).reasons(Locale.ENGLISH))
                .endsWith("The rule is known as quoted");
        assertThat(ruling(RuleVersion.builder()).reasons()).hasSize(1);
    }

    @Example
    void anEndThatIsNotKnownIsAReading() {
        assertThat(ruling(RuleVersion.builder().isEndUnknown(true)).reasons(Locale.ENGLISH))
                .hasSize(2)
                .endsWith("That the rule still applied is our reading; when it ended is not known");
    }
}
