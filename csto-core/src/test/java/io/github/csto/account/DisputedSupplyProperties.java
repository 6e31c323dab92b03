package io.github.csto.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.country.Country;
import io.github.csto.country.Wording;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.SoftAssertions;

/** What is supplied settles nothing: an oracle tries every choice of the disputed acts, every day of each and every place. */
class DisputedSupplyProperties {
    private static final Country STATE = Country.AZ;
    private static final LocalDate FIRST = LocalDate.of(1993, 12, 30);
    private static final int DAYS = 4;

    // The oracle: a choice is the set of the acts that happened, called by numbers; a sequence is a list of numbered
    // acts.

    /** An act in a sequence, called by a number. */
    private record Numbered(int number, MembershipEvent event) {}

    private static List<Numbered> numbered(List<MembershipEvent> events, int from) {
        List<Numbered> all = new ArrayList<>();
        events.forEach(event -> all.add(new Numbered(from + all.size(), event)));
        return all;
    }

    /** Each set of disputed acts that can be all that happened beside those that are not disputed. */
    private static Set<List<Integer>> choices(List<Numbered> sequence) {
        Set<List<Integer>> possible =
                new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        grow(sequence, 0, "", 0, new ArrayList<>(), possible);
        return possible;
    }

    /** From each act on, with what happened last and on which day. */
    private static void grow(
            List<Numbered> sequence, int at, String last, int day, List<Integer> chosen, Set<List<Integer>> possible) {
        if (at == sequence.size()) {
            possible.add(List.copyOf(chosen));
            return;
        }
        MembershipEvent event = sequence.get(at).event();
        if (event.disputed()) {
            grow(sequence, at + 1, last, day, chosen, possible);
            chosen.add(sequence.get(at).number());
        }
        if (ReconciliationOracle.mayFollow(last, event.act())) {
            for (int on = day; on < DAYS; on++) {
                if (event.date().canBe(FIRST.plusDays(on))) {
                    grow(sequence, at + 1, event.act().name(), on, chosen, possible);
                }
            }
        }
        if (event.disputed()) {
            chosen.remove(chosen.size() - 1);
        }
    }

    private static Set<String> only(Set<List<Integer>> choices, int fromInclusive, int toExclusive) {
        return choices.stream()
                .map(choice -> choice.stream()
                        .filter(number -> fromInclusive <= number && number < toExclusive)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every way to shuffle some acts into others, each in its order. */
    private static List<List<Numbered>> shuffles(List<Numbered> some, List<Numbered> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return List.of(Stream.concat(some.stream(), others.stream()).toList());
        }
        List<List<Numbered>> all = new ArrayList<>();
        shuffles(some.subList(1, some.size()), others).forEach(rest -> all.add(and(some.get(0), rest)));
        shuffles(some, others.subList(1, others.size())).forEach(rest -> all.add(and(others.get(0), rest)));
        return all;
    }

    private static List<Numbered> and(Numbered first, List<Numbered> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    /** What a run between two acts of an account can become among the standing acts from one to another. */
    private record Supply(
            List<MembershipEvent> standing, int first, int last, List<MembershipEvent> less, int from, int to) {
        private List<List<Numbered>> places() {
            List<Numbered> all = numbered(standing, 0);
            List<Numbered> run = numbered(less, 100).subList(from, to);
            return shuffles(all.subList(first, last), run).stream()
                    .map(gap -> Stream.of(all.subList(0, first), gap, all.subList(last, all.size()))
                            .flatMap(List::stream)
                            .toList())
                    .toList();
        }

        List<List<MembershipEvent>> placesThatSettleNothing() {
            Set<String> ofStanding = only(choices(numbered(standing, 0)), 0, 100);
            Set<String> ofRun = only(choices(numbered(less, 100)), 100 + from, 100 + to);
            return places().stream()
                    .filter(place -> {
                        Set<List<Integer>> left = choices(place);
                        return only(left, 0, 100).containsAll(ofStanding)
                                && only(left, 100 + from, 100 + to).containsAll(ofRun);
                    })
                    .map(place -> place.stream().map(Numbered::event).toList())
                    .toList();
        }

        boolean hasAPlace() {
            return places().stream().anyMatch(place -> !choices(place).isEmpty());
        }

        Placements placements() {
            return new Placements(telling(standing), first, last, telling(less), from, to);
        }

        List<MembershipEvent> placed(List<Boolean> place) {
            List<MembershipEvent> all = new ArrayList<>(standing.subList(0, first));
            int stands = first;
            int run = from;
            for (boolean isOfRun : place) {
                all.add(isOfRun ? less.get(run++) : standing.get(stands++));
            }
            all.addAll(standing.subList(last, standing.size()));
            return all;
        }
    }

    private static Telling telling(List<MembershipEvent> events) {
        return Telling.of(
                        events.stream()
                                .map(event -> new Telling.Item(event, List.of(), List.of()))
                                .toList(),
                        Optional.empty())
                .orElseThrow();
    }

    // Histories on a small calendar, each of which has a world.

    private static MembershipEvent event(Random random, MembershipAct act) {
        int one = random.nextInt(DAYS);
        int other = random.nextInt(3) == 0 ? one : random.nextInt(DAYS);
        PartialDate first = PartialDate.of(FIRST.plusDays(Math.min(one, other)));
        PartialDate last = PartialDate.of(FIRST.plusDays(Math.max(one, other)));
        return MembershipEvent.of(STATE, act, first.equals(last) ? first : PartialDate.between(first, last))
                .withDisputed(random.nextBoolean());
    }

    private static List<MembershipEvent> history(Random random, int most) {
        List<MembershipEvent> events = new ArrayList<>();
        for (int tries = 0; tries < 60 && events.size() < most; tries++) {
            MembershipAct[] acts = MembershipAct.values();
            events.add(event(random, acts[random.nextInt(acts.length)]));
            if (choices(numbered(events, 0)).isEmpty()) {
                events.remove(events.size() - 1);
            }
        }
        return events;
    }

    private static Supply supply(Random random) {
        List<MembershipEvent> standing = history(random, random.nextInt(7));
        List<MembershipEvent> less = history(random, 1 + random.nextInt(6));
        int first = random.nextInt(standing.size() + 1);
        int from = random.nextInt(less.size());
        return new Supply(
                standing,
                first,
                first + random.nextInt(standing.size() - first + 1),
                less,
                from,
                from + 1 + random.nextInt(Math.min(3, less.size() - from)));
    }

    @Property(tries = 10_000)
    void thePlacesAreThoseThatLeaveEveryChoicePossible(@ForAll long seed) {
        Supply supply = supply(new Random(seed));
        List<List<MembershipEvent>> expected = supply.placesThatSettleNothing();
        Placements placements = supply.placements();
        List<List<Boolean>> found = placements.thatSettleNothing();

        assertThat(found).as("%s", supply).hasSize(Math.min(2, expected.size()));
        assertThat(expected)
                .as("%s", supply)
                .containsAll(found.stream().map(supply::placed).toList());
        assertThat(placements.exist()).as("%s", supply).isEqualTo(supply.hasAPlace());
    }

    /** Without a test of the outcomes a generator could come to make only one of them. */
    @Example
    void everyOutcomeComesAbout() {
        int[] seen = new int[4];
        for (int seed = 0; seed < 3000; seed++) {
            Supply supply = supply(new Random(seed));
            int places = supply.placements().thatSettleNothing().size();
            seen[places > 0 ? places : supply.hasAPlace() ? 3 : 0]++;
        }
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(seen[0]).as("no place").isGreaterThan(100);
            softly.assertThat(seen[1]).as("one place").isGreaterThan(100);
            softly.assertThat(seen[2]).as("several places").isGreaterThan(100);
            softly.assertThat(seen[3]).as("places that settle something").isGreaterThan(100);
        });
    }

    // Examples, from accounts to acts.

    private static List<Claim<MembershipEvent>> claims(String account, String... acts) {
        List<Claim<MembershipEvent>> claims = new ArrayList<>();
        for (String act : acts) {
            claims.add(new Claim<>(
                    account + "-" + claims.size(),
                    "TEA",
                    Optional.of(account),
                    MembershipEvent.parse("AZ " + act),
                    List.of(Citation.of(account, claims.size() + 1)),
                    List.of("words"),
                    ""));
        }
        return claims;
    }

    private static Reconciliation reconcile(List<Claim<MembershipEvent>> more, List<Claim<MembershipEvent>> less) {
        List<Account> accounts = List.of(
                new Account("more", Wording.of("more", "", ""), Optional.of(1), List.of(), List.of()),
                new Account("less", Wording.of("less", "", ""), Optional.of(2), List.of(), List.of()));
        return Accounts.of(
                        "TEA",
                        accounts,
                        Stream.concat(more.stream(), less.stream()).toList(),
                        (account, acts) -> MembershipHistory.of(acts))
                .reconciliation(Accounts.RECONCILED);
    }

    private static String lastStep(Reconciliation derived) {
        List<ReconciliationStep> steps = derived.steps();
        return steps.get(steps.size() - 1).kind().name();
    }

    /** A state cannot leave what it did not join. */
    @Example
    void aCertainActIsNotSuppliedIfItDecidesThatADisputedOneHappened() {
        Reconciliation derived =
                reconcile(claims("more", "ACCEDE? 1993"), claims("less", "ACCEDE 1993", "WITHDRAW 1999"));
        assertThat(derived.events()).extracting(MembershipEvent::toString).containsExactly("AZ ACCEDE? 1993");
        assertThat(lastStep(derived)).isEqualTo("WOULD_SETTLE");
        assertThat(derived.steps().get(derived.steps().size() - 1))
                .hasToString(
                        "The account less has withdrawal (1999), which would settle something disputed wherever it stood");
    }

    @Example
    void aDisputedActIsSuppliedBesideADisputedOne() {
        Reconciliation derived =
                reconcile(claims("more", "ACCEDE? 1993"), claims("less", "ACCEDE 1993", "WITHDRAW? 1999"));
        assertThat(derived.events())
                .extracting(MembershipEvent::toString)
                .containsExactly("AZ ACCEDE? 1993", "AZ WITHDRAW? 1999");
    }

    /** In the other places it could not happen, which is no place for what perhaps happened. */
    @Example
    void aDisputedActHasNoPlaceWhereItCannotHappen() {
        Reconciliation derived = reconcile(
                claims("more", "ACCEDE 1993", "WITHDRAW 1999"),
                claims("less", "ACCEDE 1993", "WITHDRAW 1999", "REJOIN? 2006"));
        assertThat(derived.events())
                .extracting(MembershipEvent::toString)
                .containsExactly("AZ ACCEDE 1993", "AZ WITHDRAW 1999", "AZ REJOIN? 2006");
    }

    /** Each of these has a course left, but for one choice: that the state did not suspend itself, and came back. */
    @Example
    void aReturnIsNotSuppliedAfterASuspensionThatPerhapsWasNone() {
        Reconciliation derived = reconcile(
                claims("more", "ACCEDE 1993", "SELF_SUSPEND? 1998"),
                claims("less", "ACCEDE 1993", "SELF_SUSPEND 1998", "REJOIN 2006"));
        assertThat(derived.events())
                .extracting(MembershipEvent::toString)
                .containsExactly("AZ ACCEDE 1993", "AZ SELF_SUSPEND? 1998");
    }

    /** Not even where the acts are many, all disputed, on the same days, and could be shuffled in billions of ways. */
    @Example
    void manyDisputedActsArePlacedAsFewAre() {
        List<String> more = new ArrayList<>(List.of("ACCEDE 1990"));
        List<String> less = new ArrayList<>(List.of("ACCEDE 1990", "WITHDRAW 1991"));
        for (int i = 0; i < 40; i++) {
            more.add("SELF_SUSPEND? [1991..%d]".formatted(2000 + i % 7));
            less.add("REJOIN? [%d..2010]".formatted(1991 + i % 5));
        }
        Reconciliation derived =
                reconcile(claims("more", more.toArray(String[]::new)), claims("less", less.toArray(String[]::new)));
        assertThat(derived.steps()).isNotEmpty();
        derived.steps().forEach(step -> assertThat(step.toString()).isNotEmpty());
        MembershipHistory.of(derived.events());
        assertThat(derived.events().size()).isGreaterThanOrEqualTo(more.size());
    }

    /** A state that may have come and gone again and again: the choices double with each act, what they lead to does not. */
    @Example
    void choicesThatLeadToTheSameAreFollowedOnce() {
        List<String> more = new ArrayList<>(List.of("ACCEDE 1990"));
        for (int i = 0; i < 25; i++) {
            more.add("SELF_SUSPEND? [1991..2000]");
            more.add("REJOIN? [1991..2000]");
        }
        Reconciliation derived = reconcile(
                claims("more", more.toArray(String[]::new)),
                claims("less", "SIGN? 1989", "RATIFY? 1990", "WITHDRAW 2001"));
        assertThat(derived.events()).hasSizeGreaterThanOrEqualTo(more.size());
        assertThat(lastStep(derived)).isNotEmpty();
    }

    /** The last act of the run can happen only where no day is left, in every one of ten million places. */
    @Example
    void whatWasTriedInVainIsNotTriedAgain() {
        List<MembershipEvent> standing = new ArrayList<>(acts("ACCEDE 1995"));
        List<MembershipEvent> less = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            standing.addAll(acts("SELF_SUSPEND? [1996..2005]"));
            less.addAll(acts("ACCEDE? [1990..2005]"));
        }
        less.addAll(acts("SIGN 2001"));
        Placements placements = new Placements(telling(standing), 0, standing.size(), telling(less), 0, less.size());
        assertThat(placements.exist()).isFalse();
        assertThat(placements.thatSettleNothing()).isEmpty();
    }

    private static List<MembershipEvent> acts(String act) {
        return List.of(MembershipEvent.parse("AZ " + act));
    }

    /** Where only the less trusted account disputes an act, its dates need not follow each other. */
    @Property(tries = 3000)
    void whatIsDerivedHasACourseWhicheverAccountDisputes(@ForAll long seed) {
        Random random = new Random(seed);
        List<MembershipEvent> more = history(random, 1 + random.nextInt(4));
        more.replaceAll(event -> event.withDisputed(false));
        List<MembershipEvent> less = history(random, 1 + random.nextInt(4));
        if (!choices(numbered(more, 0)).isEmpty()) {
            Reconciliation derived = reconcile(claimed("more", more), claimed("less", less));
            assertThat(choices(numbered(derived.events(), 0)))
                    .as("%s %s", more, less)
                    .isNotEmpty();
        }
    }

    private static List<Claim<MembershipEvent>> claimed(String account, List<MembershipEvent> events) {
        return claims(
                account,
                events.stream()
                        .map(event -> event.toString().substring("AZ ".length()))
                        .toArray(String[]::new));
    }

    @Example
    void theStepsSayWhatIsDisputed() {
        ReconciliationStep step = reconcile(claims("more", "SIGN 1993"), claims("less", "SIGN 1993", "RATIFY? 1993-12"))
                .steps()
                .get(2);
        assertThat(step).hasToString("The account less supplies ratification (1993-12, disputed)");
        assertThat(step.in(Locale.FRENCH)).isEqualTo("La version less ajoute : ratification (1993-12, contesté)");
        assertThat(step.in(Locale.forLanguageTag("ru")))
                .isEqualTo("Версия less добавляет: ратификация (1993-12, спорно)");
    }
}
