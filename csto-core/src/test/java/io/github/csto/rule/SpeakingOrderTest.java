package io.github.csto.rule;

import static io.github.csto.rule.Councils.seat;
import static io.github.csto.rule.Councils.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.Reported;
import io.github.csto.council.Representative;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who speaks when: the chair, then by the Russian alphabet. */
class SpeakingOrderTest {
    /** Азербайджан, Армения, Беларусь, Грузия, Казахстан, Киргизия, Россия, Таджикистан, Узбекистан. */
    private static final List<Country> ALPHABET = List.of(
            Country.AZ, Country.AM, Country.BY, Country.GE, Country.KZ, Country.KG, Country.RU, Country.TJ, Country.UZ);

    @ParameterizedTest
    @EnumSource(
            value = Country.class,
            names = {"AZ", "AM", "BY", "GE", "KZ", "KG", "RU", "TJ", "UZ"})
    void theChairIsFirstAndTheOthersFollowTheAlphabetInWhateverOrderTheyAreGiven(Country chair) {
        List<Country> expected = new ArrayList<>(ALPHABET);
        expected.remove(chair);
        expected.add(0, chair);
        List<Country> given = new ArrayList<>(ALPHABET);
        Random random = new Random(chair.alpha2().hashCode());
        for (int turn = 0; turn < 200; turn++) {
            Collections.shuffle(given, random);
            assertThat(CouncilRules.PRACTICE_ORDER.order(chair, given)).isEqualTo(expected);
        }
        given.remove(chair);
        given.addAll(ALPHABET.subList(0, 4));
        assertThat(CouncilRules.PRACTICE_ORDER.order(chair, given)).isEqualTo(expected);
    }

    @Test
    void anyFewOfThemKeepTheirOrder() {
        for (List<Country> few : Councils.subsets(ALPHABET)) {
            List<Country> given = new ArrayList<>(few);
            Collections.reverse(given);
            List<Country> order = CouncilRules.PRACTICE_ORDER.order(Country.UA, given);

            assertThat(order.get(0)).isEqualTo(Country.UA);
            assertThat(order.subList(1, order.size())).isEqualTo(few);
        }
    }

    @Test
    void theOrderOfTheSecondOfDecember2020IsTheOneThatWasKept() {
        assertThat(CouncilRules.PRACTICE_ORDER.order(
                        Country.RU, List.of(Country.TJ, Country.KG, Country.KZ, Country.BY, Country.AM, Country.RU)))
                .containsExactly(Country.RU, Country.AM, Country.BY, Country.KZ, Country.KG, Country.TJ);
    }

    /** The turns of Armenia, Belarus and Russia, with Belarus in the chair; 0 for a turn that is not recorded. */
    @ParameterizedTest
    @CsvSource({
        "2, 1, 3, true, COMPLIES",
        "4, 1, 9, true, COMPLIES",
        "2, 1, 3, false, NOT_ESTABLISHED",
        "1, 2, 3, true, DEPARTS",
        "3, 1, 2, true, DEPARTS",
        "3, 1, 2, false, DEPARTS",
        "2, 3, 1, true, DEPARTS",
        "2, 1, 0, true, NOT_ESTABLISHED",
        "1, 2, 0, true, DEPARTS",
        "2, 0, 1, true, DEPARTS",
        "0, 1, 0, true, NOT_ESTABLISHED",
        "0, 0, 0, true, NOT_ESTABLISHED",
    })
    void theTurnsThatAreToldAreHeldToIt(int am, int by, int ru, boolean complete, Verdict verdict) {
        Ruling ruling = Councils.procedure()
                .orderOfSpeakers(session("s", "2020-06-15")
                        .chair(Country.BY)
                        .attendance(new Reported<>(
                                List.of(turn(Country.RU, ru), turn(Country.AM, am), turn(Country.BY, by)), complete))
                        .build());

        assertThat(ruling.verdict()).as(ruling.toString()).isEqualTo(verdict);
    }

    /** Russia is in the chair of AM, BY and RU; Ukraine and, by then, Uzbekistan are guests. */
    @ParameterizedTest
    @CsvSource({
        "2, 3, 1, UA, 4, COMPLIES",
        "3, 4, 2, UA, 1, COMPLIES",
        "2, 4, 1, UZ, 3, COMPLIES",
        "2, 3, 1, UZ, 0, COMPLIES",
        "4, 2, 1, UA, 3, DEPARTS",
        "2, 3, 0, UA, 1, NOT_ESTABLISHED",
    })
    void aGuestThatSpeaksChangesNothingForTheMembers(int am, int by, int ru, Country guest, int turn, Verdict verdict) {
        Ruling ruling = Councils.procedure()
                .orderOfSpeakers(session("s", "2020-06-15")
                        .chair(Country.RU)
                        .attendance(Reported.of(
                                turn(Country.RU, ru), turn(guest, turn), turn(Country.AM, am), turn(Country.BY, by)))
                        .build());

        assertThat(ruling.verdict()).as(ruling.toString()).isEqualTo(verdict);
        assertThat(ruling.reasons(Locale.ENGLISH).stream()
                        .anyMatch(reason -> reason.startsWith("The order does not speak of the turn of a state")))
                .isEqualTo(turn > 0);
    }

    @Test
    void whoMayBeAMemberIsAGuestOrOutOfTurn() {
        Session session = session("s", "2012-07-01")
                .chair(Country.RU)
                .attendance(Reported.of(turn(Country.RU, 1), turn(Country.UZ, 2), turn(Country.AM, 3)))
                .build();

        Ruling ruling = Councils.procedure().orderOfSpeakers(session);

        assertThat(ruling.verdict()).isEqualTo(Verdict.NOT_ESTABLISHED);
        assertThat(ruling.reasons(Locale.ENGLISH)).endsWith("Whether it was kept depends on who was a member");
    }

    @Test
    void aChairThatIsNotThereDidNotSpeakFirst() {
        for (int chaired = 0; chaired < 2; chaired++) {
            List<Representative> there = new ArrayList<>(List.of(turn(Country.AM, 1), turn(Country.BY, 2)));
            if (chaired == 1) {
                there.add(turn(Country.RU, 0));
            }
            Ruling ruling = Councils.procedure()
                    .orderOfSpeakers(session("s", "2020-06-15")
                            .chair(Country.RU)
                            .attendance(Reported.of(there))
                            .build());

            assertThat(ruling.verdict()).isEqualTo(Verdict.NOT_ESTABLISHED);
            assertThat(ruling.reasons(Locale.ENGLISH))
                    .endsWith("Russia (RU) chaired and is not among those whose turn is recorded");
        }
    }

    private static Representative turn(Country country, int turn) {
        Representative.Builder seat = seat(country);
        return turn == 0 ? seat.build() : seat.speaker(turn).build();
    }

    @Test
    void whoSpokeWhenAndTheEstablishedOrderAreSaid() {
        Session session = session("s", "2020-06-15")
                .chair(Country.BY)
                .attendance(Reported.of(turn(Country.BY, 2), turn(Country.RU, 1), turn(Country.AM, 3)))
                .build();

        assertThat(Councils.procedure().orderOfSpeakers(session).reasons(Locale.ENGLISH))
                .containsExactly(
                        "Spoke in this order: Russia (RU), Belarus (BY), Armenia (AM)",
                        "The established order is Belarus (BY), Armenia (AM), Russia (RU)");
    }

    @Test
    void withoutAChairNothingIsEstablished() {
        Session session = session("s", "2020-06-15")
                .attendance(Reported.of(turn(Country.BY, 2), turn(Country.RU, 1)))
                .build();

        assertThat(Councils.procedure().orderOfSpeakers(session).reasons(Locale.ENGLISH))
                .containsExactly("Who chaired is not recorded");
        assertThat(Councils.procedure()
                        .orderOfSpeakers(
                                session("s", "2020-06-15").chair(Country.BY).build())
                        .reasons(Locale.ENGLISH))
                .containsExactly("Who spoke when is not recorded");
    }

    @Test
    void aPersonWhoSpeaksBeforeTheChairDepartsThoughTheOrderOfTheOthersIsRight() {
        Session session = session("s", "2020-06-15")
                .chair(Country.RU)
                .attendance(Reported.of(turn(Country.AM, 1), turn(Country.BY, 2), turn(Country.RU, 3)))
                .build();

        assertThat(Councils.procedure().orderOfSpeakers(session).verdict()).isEqualTo(Verdict.DEPARTS);
    }
}
