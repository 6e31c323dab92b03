package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.Decision.Power;
import io.github.csto.council.OtherOrganisation;
import io.github.csto.council.Reported;
import io.github.csto.council.Representative.Office;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.time.Certainty;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a ruling rests on how we read a document, it says so, in every language. */
class ReadingsTest {
    private static final Procedure ASKED = Councils.procedure();

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ru"));

    private static long readings(Ruling ruling, Locale language) {
        return ruling.reasons(language).stream()
                .filter(reason -> reason.contains("our reading")
                        || reason.contains("notre lecture")
                        || reason.contains("наше прочтение"))
                .count();
    }

    @ParameterizedTest
    @EnumSource(Office.class)
    void onlyThatAnActingPresidentHoldsTheOfficeIsRead(Office office) {
        Ruling ruling =
                ASKED.representation(Councils.seat(Country.BY).office(office).build(), Councils.DAY);

        for (Locale language : LANGUAGES) {
            assertThat(readings(ruling, language)).isEqualTo(office == Office.ACTING_PRESIDENT ? 1 : 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, VIOLATED", "1, VIOLATED", "2, COMPLIES", "3, COMPLIES"})
    void thatTheYearIsTheCalendarYearIsRead(int sessions, Verdict verdict) {
        Ruling ruling = ASKED.frequency(
                Year.of(2020),
                List.of(Councils.date("2020-02"), Councils.date("2020-05"), Councils.date("2020-07"))
                        .subList(0, sessions),
                true);

        assertThat(ruling.verdict()).isEqualTo(verdict);
        for (Locale language : LANGUAGES) {
            assertThat(readings(ruling, language)).isEqualTo(1);
        }
    }

    /** The last day of the earliest document is the first on which nothing has to be read. */
    @ParameterizedTest
    @CsvSource({
        "2009-12-31, false",
        "2010-01-01, true",
        "2012, true",
        "2015-03, true",
        "2015-03-30, true",
        "2015-03-31, false",
        "[2015-03-31..2016], false",
        "2016, false",
    })
    void thatARuleAppliesBeforeTheEarliestDocumentThatStatesItIsRead(String date, boolean read) {
        Ruling ruling =
                attested(CouncilRules.CSC_COMPETENCE).competence(Reported.of(Power.CONSULTATIONS), Councils.date(date));

        for (Locale language : LANGUAGES) {
            assertThat(ruling.reasons(language).contains(reading(language, "on", date)))
                    .as(ruling.reasons(language).toString())
                    .isEqualTo(read);
        }
    }

    @Test
    void ofEveryDayTheBeginningOfTheRuleIsRead() {
        OtherOrganisation unknown =
                new OtherOrganisation("Shield", MembershipHistory.of(List.of()), Certainty.YES, false, List.of());

        Ruling ruling = attested(CouncilRules.CHARTER_OTHER_ALLIANCE).otherAlliance(unknown);

        for (Locale language : LANGUAGES) {
            assertThat(ruling.reasons(language)).contains(reading(language, "from", "2010"));
            assertThat(Councils.procedure().otherAlliance(unknown).reasons(language))
                    .doesNotContain(reading(language, "from", "2010"));
        }
    }

    /** Also on a day on which the rule does not apply yet. */
    @Test
    void whereARuleBeginsLaterByAReadingThatIsSaid() {
        Ruling ruling = attested(CouncilRules.CSC_COMPETENCE)
                .competence(Reported.of(Power.CONSULTATIONS), Councils.date("2009"));

        assertThat(ruling.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(ruling.reasons(Locale.ENGLISH))
                .containsExactly(
                        "The register applies this rule from 2010, not on 2009",
                        reading(Locale.ENGLISH, "from", "2010"));
    }

    /** By a version since 2010 of which the earliest document is of March 2015. */
    private static Procedure attested(Rule<?> rule) {
        RuleVersion version = RuleVersion.builder()
                .from(Councils.version(rule, "2010", 0))
                .attested(Councils.date("2015-03"))
                .build();
        return Procedure.of(RuleBook.of(List.of(version)), Councils.members());
    }

    private static String reading(Locale language, String word, String date) {
        boolean from = word.equals("from");
        return switch (language.getLanguage()) {
            case "fr" ->
                "Que la règle s’applique " + (from ? "à partir du " : "le ") + date
                        + " est notre lecture ; le plus ancien document qui l’énonce est du 2015-03";
            case "ru" ->
                "Что правило действует " + (from ? "с " : "на ") + date
                        + " — наше прочтение; самый ранний документ, где оно изложено, датирован 2015-03";
            default ->
                "That the rule applies " + word + " " + date
                        + " is our reading; the earliest document that states it is of 2015-03";
        };
    }
}
