package io.github.csto.rule;

import static io.github.csto.rule.Councils.date;
import static io.github.csto.rule.Councils.line;
import static io.github.csto.rule.Councils.request;
import static io.github.csto.rule.Councils.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.csto.council.Decision.Power;
import io.github.csto.council.Reported;
import io.github.csto.council.Session.Request;
import io.github.csto.country.Country;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Rules in dated versions: which one a date falls under, and what is said where that is not certain. */
class VersionsTest {
    private static final Reason.Kind ABSENT = Reason.Kind.of(
            "The rule book does not have this rule",
            "Le recueil ne contient pas cette règle",
            "В своде нет этого правила");

    private static final Procedure AMENDED = Councils.procedure(
            version(CouncilRules.CSC_FREQUENCY, "2030-01-01", 3),
            version(CouncilRules.CSC_EXTRAORDINARY, "2030-03-01", 3),
            version(CouncilRules.CSC_UN_NOTICE, "2030-03-01", 0));

    @ParameterizedTest
    @CsvSource({
        "2029, 1, VIOLATED, 2",
        "2029, 2, COMPLIES, 2",
        "2030, 2, VIOLATED, 3",
        "2030, 3, COMPLIES, 3",
        "2031, 2, VIOLATED, 3",
    })
    void anAmendedNumberAppliesToTheYearsFromItsOwn(int year, int held, Verdict verdict, int number) {
        List<PartialDate> sessions = IntStream.rangeClosed(1, held)
                .mapToObj(day -> PartialDate.of(LocalDate.of(year, 5, day)))
                .toList();

        Ruling ruling = AMENDED.frequency(Year.of(year), sessions, true);

        assertThat(ruling.verdict()).isEqualTo(verdict);
        assertThat(ruling.reasons(Locale.ENGLISH))
                .containsExactly(
                        "Sessions recorded in " + year + ": " + held + "; at least " + number + " are to be held",
                        "That the year is the calendar year is our reading");
        assertThat(ruling.citations())
                .containsExactly(line(CouncilRules.CSC_FREQUENCY, number == 2 ? "2003-09-18" : "2030-01-01"));
    }

    @Test
    void aYearGoesByTheVersionOfItsFirstDay() {
        Procedure amended = Councils.procedure(version(CouncilRules.CSC_FREQUENCY, "2030-01-02", 3));
        List<PartialDate> two = List.of(date("2030-02"), date("2030-03"));

        assertThat(amended.frequency(Year.of(2030), two, true).verdict()).isEqualTo(Verdict.COMPLIES);
        assertThat(amended.frequency(Year.of(2003), two, true).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(amended.frequency(Year.of(2004), two, true).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({
        "2030-02-28, COMPLIES",
        "2030-03-01, VIOLATED",
        "2030-02, COMPLIES",
        "2030-03, VIOLATED",
        "2030, NOT_ESTABLISHED",
        "[2030-02-28..2030-03-01], NOT_ESTABLISHED",
    })
    void aDateThatMayFallUnderTwoVersionsIsEstablishedOnlyIfTheyAgree(String text, Verdict verdict) {
        Reported<Request> two = Reported.of(request(Country.AM, "2030-01-01"), request(Country.BY, "2030-01-01"));

        assertThat(AMENDED.extraordinarySession(two, date(text)).verdict()).isEqualTo(verdict);
    }

    /** The third request is in time for every day of the later version. */
    @ParameterizedTest
    @CsvSource({
        "2030-03-01, [2030-02-28..2030-03-02], COMPLIES",
        "2030-03-01, [2030-02-01..2030-03], COMPLIES",
        "2030-02-28, 2030, COMPLIES",
        "2030-03-02, [2030-02-28..2030-03-02], NOT_ESTABLISHED",
        "2030-03-03, [2030-02-28..2030-03-02], NOT_ESTABLISHED",
    })
    void eachVersionJudgesItsOwnPartOfADateByTheRequestsUpToIt(String third, String held, Verdict verdict) {
        Reported<Request> three = Reported.of(
                request(Country.AM, "2030-01-01"), request(Country.BY, "2030-01-01"), request(Country.RU, third));

        assertThat(AMENDED.extraordinarySession(three, date(held)).verdict()).isEqualTo(verdict);
    }

    /** One day until the notice for measures up to February, none from March on. */
    @ParameterizedTest
    @CsvSource({
        "[2030-02-28..2030-03-01], 2030-03-01, COMPLIES",
        "[2030-02-27..2030-03-01], 2030-02-28, COMPLIES",
        "[2030-02-27..2030-02-28], 2030-02-28, COMPLIES",
        "[2030-02-28..2030-03-01], 2030-03-02, VIOLATED",
        "[2030-02-28..2030-03-01], [2030-02-28..2030-03-01], COMPLIES",
        "[2030-02-28..2030-03-01], [2030-02-28..2030-03-02], NOT_ESTABLISHED",
    })
    void eachVersionJudgesItsOwnPartOfADateByTheNoticesAfterIt(String day, String notice, Verdict verdict) {
        Ruling ruling =
                AMENDED.unitedNationsNotice(Reported.of(Power.PEACE_MEASURES), date(day), Reported.of(date(notice)));

        assertThat(ruling.verdict()).as(ruling.toString()).isEqualTo(verdict);
    }

    @Test
    void whereTheVersionsDisagreeBothAreNamed() {
        Reported<Request> two = Reported.of(request(Country.AM, "2030-01-01"), request(Country.BY, "2030-01-01"));

        Ruling ruling = AMENDED.extraordinarySession(two, date("2030"));

        assertThat(ruling.reasons(Locale.ENGLISH))
                .containsExactly(
                        "It is not certain which version of the rule applies on 2030",
                        "Requests from members: 2, by Armenia (AM), Belarus (BY); at least 2 are needed",
                        "Requests from members: 2, by Armenia (AM), Belarus (BY); at least 3 are needed");
        assertThat(ruling.citations())
                .containsExactly(
                        line(CouncilRules.CSC_EXTRAORDINARY, "2003-09-18"),
                        line(CouncilRules.CSC_EXTRAORDINARY, "2030-03-01"));
    }

    @Test
    void whereTheVersionsAgreeTheVerdictIsTheirs() {
        Reported<Request> one = Reported.of(request(Country.AM, "2030-01-01"));
        Reported<Request> three = Reported.of(
                request(Country.AM, "2030-01-01"),
                request(Country.BY, "2030-01-01"),
                request(Country.RU, "2030-01-01"));

        assertThat(AMENDED.extraordinarySession(one, date("2030")).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(AMENDED.extraordinarySession(three, date("2030")).verdict()).isEqualTo(Verdict.COMPLIES);
    }

    @ParameterizedTest
    @CsvSource({
        "2030-02-28, 2030-03-01, COMPLIES",
        "2030-03-01, 2030-03-01, COMPLIES",
        "2030-03-01, 2030-03-02, VIOLATED",
        "2030-02-28, 2030-03-02, VIOLATED",
    })
    void theDaysUntilANoticeAreTheNumberOfTheVersion(String day, String notice, Verdict verdict) {
        assertThat(AMENDED.unitedNationsNotice(Reported.of(Power.PEACE_MEASURES), date(day), Reported.of(date(notice)))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "2003-09-17, NOT_APPLICABLE",
        "2003-09-18, COMPLIES",
        "2003-08, NOT_APPLICABLE",
        "2003-09, NOT_ESTABLISHED",
        "2003, NOT_ESTABLISHED",
        "2004, COMPLIES",
    })
    void beforeTheOrganisationTookEffectNoRuleApplies(String text, Verdict verdict) {
        assertThat(Councils.procedure()
                        .competence(Reported.of(Power.CONSULTATIONS), date(text))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void theBeginningOfAVersionMayBeVagueToo() {
        Procedure vague =
                Procedure.of(RuleBook.of(List.of(version(CouncilRules.CSC_COMPETENCE, "2003", 0))), Councils.members());

        assertThat(vague.competence(Reported.of(Power.CONSULTATIONS), date("2002-12-31"))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(vague.competence(Reported.of(Power.CONSULTATIONS), date("2003-01-01"))
                        .verdict())
                .isEqualTo(Verdict.NOT_ESTABLISHED);
        assertThat(vague.competence(Reported.of(Power.CONSULTATIONS), date("2003-12-30"))
                        .verdict())
                .isEqualTo(Verdict.NOT_ESTABLISHED);
        assertThat(vague.competence(Reported.of(Power.CONSULTATIONS), date("2003-12-31"))
                        .verdict())
                .isEqualTo(Verdict.COMPLIES);
    }

    @Test
    void aRuleThatTheBookDoesNotHaveIsSilentAndHasNoCitation() {
        Procedure without = Procedure.of(RuleBook.of(List.of()), Councils.members());

        assertThat(without.competence(Reported.none(), Councils.DAY))
                .isEqualTo(new Ruling(
                        CouncilRules.CSC_COMPETENCE,
                        Verdict.NOT_APPLICABLE,
                        false,
                        List.of(Reason.of(ABSENT)),
                        List.of(),
                        Optional.empty()));
        assertThat(without.rules().rules()).isEmpty();
        assertThat(without.rules().versions(CouncilRules.CSC_CHAIR)).isEmpty();
    }

    @Test
    void aBookOrdersVersionsInWhateverOrderTheyAreGiven() {
        List<RuleVersion> versions = new ArrayList<>(List.of(
                version(CouncilRules.CSC_FREQUENCY, "2003-09-18", 2),
                version(CouncilRules.CSC_FREQUENCY, "2015", 4),
                version(CouncilRules.CSC_FREQUENCY, "2030", 3),
                version(CouncilRules.CSC_COMPOSITION, "2003-09-18", 0)));
        for (int turn = 0; turn < versions.size(); turn++) {
            Collections.rotate(versions, 1);
            RuleBook book = RuleBook.of(versions);

            assertThat(book.versions(CouncilRules.CSC_FREQUENCY))
                    .extracting(version -> version.parameters().get("sessions"))
                    .containsExactly("2", "4", "3");
            assertThat(book.rules()).containsExactly(CouncilRules.CSC_COMPOSITION, CouncilRules.CSC_FREQUENCY);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2030, 2030",
        "2030-01-01, 2030-01-01",
        "2030, 2030-06-01",
        "2030-06, 2030",
        "[2029..2031], 2031",
        "2031, [2029..2031]",
    })
    void versionsOfWhichNobodyKnowsTheEarlierAreRefused(String one, String other) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(
                        List.of(version(CouncilRules.CSC_CHAIR, one, 0), version(CouncilRules.CSC_CHAIR, other, 0))))
                .withMessageContaining("CSC-CHAIR")
                .withMessageContaining(one)
                .withMessageContaining(other);
        assertThat(RuleBook.of(List.of(
                                version(CouncilRules.CSC_CHAIR, one, 0), version(CouncilRules.CSC_BODIES, other, 0)))
                        .rules())
                .hasSize(2);
    }

    @ParameterizedTest
    @FieldSource("io.github.csto.rule.CouncilRules#ALL")
    void aVersionHasAValueForEachParameterOfItsRuleAndNoOther(Rule<?> rule) {
        boolean numbered = rule.parameters().stream()
                .anyMatch(parameter -> parameter.otherwise().isEmpty());
        RuleVersion sound = version(rule, "2003", 2);

        assertThat(sound.parameters()).hasSize(numbered ? 1 : 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleVersion.builder()
                        .from(sound)
                        .parameters(numbered ? Map.of() : Map.of("nothings", "2"))
                        .build())
                .withMessageStartingWith(
                        "The rule " + rule.id() + (numbered ? " needs a value of " : " has no parameter nothings"));
    }

    @Test
    void aNumberMayBeNothingButNotNegative() {
        assertThat(version(CouncilRules.CSC_UN_NOTICE, "2003", 0).parameters()).containsEntry("days", "0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> version(CouncilRules.CSC_UN_NOTICE, "2003", -1))
                .withMessageContaining("CSC-UN-NOTICE")
                .withMessageContaining("-1");
    }

    @ParameterizedTest
    @FieldSource("io.github.csto.rule.CouncilRules#ALL")
    void aRuleIsParsedFromItsIdentifier(Rule<?> rule) {
        assertThat(rule).hasToString(rule.id());
        assertThat(rule.id()).matches("(CSC|CHARTER|TREATY|PRACTICE)(-[A-Z]+)+");
        assertThat(CouncilRules.parse(rule.toString())).isEqualTo(rule);
        assertThat(rule.kind())
                .isEqualTo(
                        rule.id().startsWith("PRACTICE-")
                                ? Rule.Kind.PRACTICE
                                : List.of("CSC-BODIES", "CHARTER-ACCESSION", "CHARTER-SUSPENSION")
                                                .contains(rule.id())
                                        ? Rule.Kind.PERMISSIVE
                                        : Rule.Kind.BINDING);
    }

    @Test
    void anUnknownRuleIsRefusedWithThoseThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CouncilRules.parse("CSC_CHAIR"))
                .withMessageContaining("\"CSC_CHAIR\"")
                .withMessageContaining("CSC-CHAIR, CSC-BODIES");
    }

    @ParameterizedTest
    @CsvSource({
        "2010-06-01, 2010-05-31",
        "2010, 2010-12-30",
        "2010, 2010-06",
        "2010-06, 2010",
        "2012, 2010",
    })
    void aVersionThatMayEndAfterTheNextBeginsIsRefused(String end, String next) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book(end, next))
                .withMessage("It is not certain that a version of CSC-CHAIR ends before the next begins: " + end + ", "
                        + next);
    }

    /** On the very day on which the next one begins, or earlier. */
    @ParameterizedTest
    @CsvSource({"2010-06-01, 2010-06-01", "2010, 2010", "2010, 2010-12-31", "2009-12, 2010"})
    void aVersionMayEndWhenTheNextBeginsOrBefore(String end, String next) {
        assertThat(book(end, next).versions(CouncilRules.CSC_CHAIR)).hasSize(2);
    }

    /** The chair since 2000 until a date, and since another. */
    private static RuleBook book(String end, String next) {
        return RuleBook.of(List.of(
                RuleVersion.builder()
                        .from(version(CouncilRules.CSC_CHAIR, "2000", 0))
                        .until(date(end))
                        .build(),
                version(CouncilRules.CSC_CHAIR, next, 0)));
    }

    @ParameterizedTest
    @CsvSource({"2010, 2010", "2010, 2009", "2010-06, 2010", "2010-06-01, 2010-06-01", "2010-06-01, 2010-06"})
    void aVersionThatMayEndBeforeItBeginsIsRefused(String since, String until) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleVersion.builder()
                        .from(version(CouncilRules.CSC_CHAIR, since, 0))
                        .until(date(until))
                        .build())
                .withMessage("The rule CSC-CHAIR is repealed on a day that is not certainly after its first: " + since
                        + ", " + until);
    }

    @Test
    void aParameterThatTheRuleDoesNotHaveIsRefusedWithThoseThatItHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleVersion.builder()
                        .from(version(CouncilRules.CSC_EXTRAORDINARY, "2003", 2))
                        .putParameters("nothings", "2")
                        .build())
                .withMessage("The rule CSC-EXTRAORDINARY has no parameter nothings; it has states");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleVersion.builder()
                        .from(version(CouncilRules.CSC_BODIES, "2003", 0))
                        .putParameters("nothings", "2")
                        .build())
                .withMessage("The rule CSC-BODIES has no parameter nothings");
    }
}
