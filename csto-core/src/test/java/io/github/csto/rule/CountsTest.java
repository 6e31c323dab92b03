package io.github.csto.rule;

import static io.github.csto.rule.Councils.date;
import static io.github.csto.rule.Councils.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.Reported;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes with a count in a reason: one is, two are. */
class CountsTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final Reason.Kind DAYS =
            Reason.Kind.of("{0} {0|day|days} of {1}", "{0} {0|jour|jours} de {1}", "{0} {0|день|дня|дней} {1}");

    private static final Procedure ONE = Councils.procedure(
            version(CouncilRules.CSC_FREQUENCY, "2030-01-01", 1),
            version(CouncilRules.CSC_EXTRAORDINARY, "2030-01-01", 1));

    @ParameterizedTest
    @CsvSource({
        "0, days, jour, дней",
        "1, day, jour, день",
        "2, days, jours, дня",
        "5, days, jours, дней",
        "11, days, jours, дней",
        "12, days, jours, дней",
        "21, days, jours, день",
        "24, days, jours, дня",
        "101, days, jours, день",
        "111, days, jours, дней",
    })
    void theFormGoesWithTheNumber(int number, String english, String french, String russian) {
        Reason reason = Reason.of(DAYS, number, "2020");

        assertThat(reason.in(Locale.ENGLISH)).isEqualTo(number + " " + english + " of 2020");
        assertThat(reason.in(Locale.FRENCH)).isEqualTo(number + " " + french + " de 2020");
        assertThat(reason.in(RUSSIAN)).isEqualTo(number + " " + russian + " 2020");
    }

    @Test
    void whatIsNoNumberTakesTheLastForm() {
        assertThat(Reason.of(Reason.Kind.of("{0|is|are}"), "many").in(Locale.ENGLISH))
                .isEqualTo("are");
        assertThat(Reason.of(Reason.Kind.of("{1|is|are}"), 1).in(Locale.ENGLISH))
                .isEqualTo("{1|is|are}");
    }

    @Test
    void oneSessionIsToBeHeldAndOneMoreMayFallInTheYear() {
        Ruling ruling = ONE.frequency(Year.of(2031), List.of(date("[2030-12..2031-01]")), true);

        assertThat(ruling.reasons(Locale.ENGLISH))
                .contains("Sessions recorded in 2031: 0, and 1 more that may fall in it; at least 1 is to be held");
        assertThat(ruling.reasons(Locale.FRENCH))
                .contains("Sessions enregistrées en 2031 : 0, et 1 autre qui peut y tomber ; il en faut au moins 1");
        assertThat(ruling.reasons(RUSSIAN))
                .contains(
                        "Сессий, записанных за 2031 год: 0, и ещё 1, которая может приходиться на него; должно быть не менее 1");
        assertThat(ONE.frequency(Year.of(2031), List.of(), true).reasons(Locale.ENGLISH))
                .contains("Sessions recorded in 2031: 0; at least 1 is to be held");
    }

    @Test
    void oneRequestIsNeeded() {
        assertThat(ONE.extraordinarySession(Reported.none(), date("2031-06-15")).reasons(Locale.ENGLISH))
                .contains("Requests from members: 0; at least 1 is needed");
        assertThat(ONE.extraordinarySession(Reported.of(Councils.request(Country.AM, "2031-06-01")), date("2031-06-15"))
                        .reasons(Locale.ENGLISH))
                .contains("Requests from members: 1, by Armenia (AM); at least 1 is needed");
    }

    @Test
    void theOnlyMemberPaysTheWholeSum() {
        Procedure alone = Procedure.of(
                Councils.rules(), MembershipHistory.of(List.of(MembershipEvent.parse("AM ACCEDE 2000-01-01"))));
        Ruling ruling = alone.funding(Map.of(Country.AM, new BigDecimal("100.00")), date("2020-06-15"));

        assertThat(ruling.verdict()).isEqualTo(Verdict.COMPLIES);
        assertThat(ruling.reasons(Locale.ENGLISH)).contains("The only member pays the whole sum");
    }
}
