package io.github.csto.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The short ways to make the values of the Council's record are the long ones, and their texts tell what is recorded. */
class CouncilValuesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 5, 10);
    private static final PartialDate DATE = PartialDate.of(DAY);

    private static Session.Builder spring() {
        return Session.builder().id("spring").date(DATE).kind(Session.Kind.REGULAR);
    }

    private static Decision.Builder exercise() {
        return Decision.builder().id("exercise").date(DATE).subject("A joint exercise");
    }

    /** Such as {@code BY 2021-01-01>2021-03}; the name is its place among them. */
    private static List<Chairmanship> terms(String text) {
        List<String> told = Arrays.asList(text.split("; ", -1));
        return told.stream()
                .map(term -> {
                    String[] ends = term.substring(3).split(">", -1);
                    return Chairmanship.builder()
                            .id("t" + told.indexOf(term))
                            .country(Country.valueOf(term.substring(0, 2)))
                            .since(PartialDate.parse(ends[0]))
                            .until(Optional.of(ends[1])
                                    .filter(end -> !end.isEmpty())
                                    .map(PartialDate::parse))
                            .build();
                })
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    BY 2021-01-01>2021-03-01; RU 2021-02-01>2021-04-01                            | t1 t0
                    RU 2021-02-01>2021-04-01; BY 2021-01-01>2021-03-01                            | t0 t1
                    BY 2021-01-01>2021-03-01; BY 2021-02-01>2021-04-01                            |
                    BY 2021-01-01>2021-03-01; RU 2021-03-01>2021-04-01                            |
                    BY 2021-01-01>2021-03-02; RU 2021-03-01>2021-04-01                            | t1 t0
                    BY 2021-01-01>2021-03; RU 2021-03-01>2021-04-01                               |
                    BY 2021-01-01>2021-04-01; RU 2021-02>2021-04-01                               | t1 t0
                    BY 2021-01-01>2021-02-15; RU 2021-02>2021-04-01                               |
                    BY 2021-01-01>; RU 2021-02-01>2021-04-01                                      |
                    BY 2021-01-01>2021-09-01; RU 2021-02-01>2021-02-01                            |
                    BY 2021-01-01>2021-09-01; BY 2021-02-01>2021-03-01; RU 2021-05-01>2021-06-01  | t2 t0
                    BY 2021-01-01>2021-03-01; BY 2021-02-01>2021-09-01; RU 2021-05-01>2021-06-01  | t2 t1
                    BY 2021-01-01>2021-09-01; RU 2021-02-01>2021-03-01; AM 2021-02-15>2021-02-16  | t1 t0 t2
                    """)
    void whoCertainlyHoldsTheChairOnOneDayAsAnotherContradictsIt(String terms, String contradictions) {
        StringBuilder found = new StringBuilder();
        Chairmanship.contradictions(terms(terms)).forEach((later, earlier) -> {
            assertThat(later.country()).isNotEqualTo(earlier.country());
            found.append(found.length() == 0 ? "" : " ").append(later.id());
            if (!found.toString().contains(earlier.id())) {
                found.append(' ').append(earlier.id());
            }
        });
        assertThat(found).hasToString(contradictions == null ? "" : contradictions);
    }

    @Test
    void aRecordRefusesThem() {
        CouncilRecord.Builder record =
                CouncilRecord.builder().chairmanships(terms("BY 2021-01-01>2021-03-01; RU 2021-02-01>2021-04-01"));
        assertThatIllegalArgumentException()
                .isThrownBy(record::build)
                .withMessage("Chairmanships t0 and t1: BY and RU certainly hold the chair on the same day");
    }

    @Test
    void aCaseOfAssistanceIsNotCalledWhatASessionIs() {
        AssistanceCase assistance = new AssistanceCase(
                "spring",
                Optional.of(Country.KZ),
                DATE,
                Certainty.UNDETERMINED,
                Reported.unknown(),
                Reported.unknown(),
                Reported.unknown(),
                Reported.unknown(),
                List.of());
        CouncilRecord.Builder record =
                CouncilRecord.builder().addSessions(spring().build()).addAssistanceCases(assistance);
        assertThatIllegalArgumentException()
                .isThrownBy(record::build)
                .withMessage("The identifier spring of a case of assistance is already that of a session");
    }

    @Test
    void aRecordThatIsCompleteForNoTimeHasTheChairmanshipsThatItIsTold() {
        List<Chairmanship> told = terms("BY 2021-01-01>2021-03-01; RU 2021-03-01>");
        assertThat(CouncilRecord.builder().chairmanships(told).build().chairmanshipTimeline())
                .isEqualTo(told);
    }

    @Test
    void consecutiveSessionsAreOrderedByTheEarlierAndThenByTheLater() {
        List<Session> sessions = List.of(
                Session.regular("a", DAY).host(Country.BY).build(),
                Session.regular("b", DAY).host(Country.BY).build(),
                Session.regular("c", DAY.plusDays(9)).host(Country.RU).build(),
                Session.regular("d", DAY.plusDays(9)).host(Country.RU).build());
        assertThat(ConsecutiveSessions.among(sessions))
                .extracting(pair -> pair.before().id() + pair.next().id())
                .containsExactly("ac", "ad", "bc", "bd");
    }

    @Test
    void daysStandForDates() {
        Chairmanship.Builder term = Chairmanship.builder().id("term").country(Country.BY);
        assertThat(term.since(DAY)
                        .until(DAY.plusDays(9))
                        .decidedOtherwise(DAY.minusDays(1))
                        .build())
                .isEqualTo(Chairmanship.builder()
                        .id("term")
                        .country(Country.BY)
                        .since(DATE)
                        .until(PartialDate.parse("2021-05-19"))
                        .decidedOtherwise(PartialDate.parse("2021-05-09"))
                        .build());
        assertThat(Session.regular("spring", DAY).build()).isEqualTo(spring().build());
        assertThat(Session.extraordinary("spring", DAY).build())
                .isEqualTo(spring().kind(Session.Kind.EXTRAORDINARY).build());
        assertThat(exercise().date(DAY).build()).isEqualTo(exercise().build());
        assertThat(CouncilRecord.builder()
                        .addCompleteFor(Year.of(2021), Year.of(2023))
                        .build())
                .isEqualTo(CouncilRecord.builder()
                        .addCompleteFor(DateInterval.parse("2021"))
                        .addCompleteFor(DateInterval.parse("2023"))
                        .build());
    }

    @Test
    void whatIsGivenOneByOneIsAllThatThereIs() {
        Representative one = Representative.of(Country.BY, Representative.Office.PRESIDENT);
        Session.Request request = new Session.Request(Country.KZ, DATE);
        assertThat(spring().parts(Session.Part.LIMITED)
                        .attendance(List.of(one))
                        .absent(Country.AM)
                        .requests(request)
                        .hostPresides(Country.BY)
                        .build())
                .isEqualTo(spring().parts(Reported.of(Session.Part.LIMITED))
                        .attendance(Reported.of(one))
                        .absent(Reported.of(Country.AM))
                        .requests(Reported.of(request))
                        .venue(Session.Venue.IN_PERSON)
                        .host(Country.BY)
                        .openedBy(Country.BY)
                        .chair(Country.BY)
                        .build());
        Decision.Objection objection = new Decision.Objection(Country.AM, Decision.Objection.To.DECISION);
        assertThat(exercise()
                        .powers(Decision.Power.CONSULTATIONS)
                        .objections(objection)
                        .participants(Country.BY, Country.RU)
                        .unitedNationsNotices(DAY)
                        .build())
                .isEqualTo(exercise()
                        .powers(Reported.of(Decision.Power.CONSULTATIONS))
                        .objections(Reported.of(objection))
                        .participants(Reported.of(Country.BY, Country.RU))
                        .unitedNationsNotices(Reported.of(DATE))
                        .build());
        Decision taken = Decision.takenAt(spring().build(), "exercise", "A joint exercise")
                .build();
        assertThat(taken).isEqualTo(exercise().session("spring").build());
        assertThat(exercise().session(spring().build()).build()).isEqualTo(taken);
    }

    @Test
    void representatives() {
        assertThat(Representative.of(Country.BY, Representative.Office.PRESIDENT))
                .isEqualTo(Representative.builder()
                        .country(Country.BY)
                        .office(Representative.Office.PRESIDENT)
                        .build());
        List<Representative> spoke =
                Representative.inOrderOfSpeaking(Representative.Office.OTHER, Country.TJ, Country.BY);
        assertThat(spoke)
                .extracting(each -> each.country() + " " + each.speaker().orElseThrow() + " "
                        + each.office().orElseThrow())
                .containsExactly("TJ 1 OTHER", "BY 2 OTHER");
        Session session = spring().attendance(Reported.atLeast(spoke)).build();
        assertThat(new Seat(session, Country.BY).representative()).contains(spoke.get(1));
        assertThat(new Seat(session, Country.AM).representative()).isEmpty();
    }

    @Test
    void whetherAStateIsRepresented() {
        Representative one = Representative.of(Country.BY, Representative.Office.PRESIDENT);
        Session open = spring().attendance(Reported.atLeast(one)).build();
        assertThat(open.isRepresented(Country.BY)).isEqualTo(Certainty.YES);
        assertThat(open.isRepresented(Country.AM)).isEqualTo(Certainty.UNDETERMINED);
        assertThat(spring().attendance(Reported.atLeast(one))
                        .absent(Reported.atLeast(Country.AM))
                        .build()
                        .isRepresented(Country.AM))
                .isEqualTo(Certainty.NO);
        assertThat(spring().attendance(List.of(one)).build().isRepresented(Country.AM))
                .isEqualTo(Certainty.NO);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        spring().attendance(List.of(one)).absent(Country.BY).build())
                .withMessage("A state is both represented and absent: BY at spring");
    }

    @ParameterizedTest
    @CsvSource({
        "1e29, true",
        "1e30, false",
        "999999999999999999999999999999, true",
        "1000000000000000000000000000000, false",
        "0.000000000000000000000000000001, true",
        "0.0000000000000000000000000000001, false",
        "1.5, true",
        "1e2147483647, false",
        "1e-2147483647, false"
    })
    void aShareHasThirtyDigitsOnEitherSideOfThePoint(BigDecimal share, boolean possible) {
        Decision.Builder decision = exercise().shares(Map.of(Country.BY, share));
        if (possible) {
            assertThat(decision.build().shares()).containsEntry(Country.BY, share);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(decision::build)
                    .withMessage("A share has at most 30 digits before the point and as many after it: BY, exercise");
        }
    }

    @ParameterizedTest
    @EnumSource(Decision.Power.class)
    void everyPowerIsASentence(Decision.Power power) {
        assertThat(power.statement()).matches("[A-Z].+");
    }

    @Test
    void textsTellWhatIsRecorded() {
        assertThat(spring().build()).hasToString("Session{id=spring, date=2021-05-10, kind=REGULAR}");
        assertThat(spring().hostPresides(Country.BY)
                        .parts(Session.Part.LIMITED)
                        .addCitations(Citation.parse("a:1"))
                        .hasOwnRulesOfProcedure(Certainty.NO)
                        .build())
                .hasToString(
                        "Session{id=spring, date=2021-05-10, kind=REGULAR, venue=IN_PERSON, host=BY, chair=BY, openedBy=BY, "
                                + "parts=" + Reported.of(Session.Part.LIMITED)
                                + ", hasOwnRulesOfProcedure=NO, citations=[a:1]}");
        assertThat(exercise().build()).hasToString("Decision{id=exercise, date=2021-05-10, subject=A joint exercise}");
        assertThat(exercise().shares(Map.of(Country.BY, BigDecimal.ONE)).build())
                .hasToString(
                        "Decision{id=exercise, date=2021-05-10, subject=A joint exercise, shares={BY=1}, sharesCosts=YES}");
        assertThat(Representative.of(Country.BY, Representative.Office.PRESIDENT))
                .hasToString("Representative{country=BY, office=PRESIDENT}");
        assertThat(terms("BY 2021>").get(0)).hasToString("Chairmanship{id=t0, country=BY, since=2021}");
        assertThat(CouncilRecord.builder().addCompleteFor(Year.of(2021)).build())
                .hasToString("CouncilRecord{completeFor=[2021-01-01/2021-12-31]}");
        assertThat(CouncilRecord.builder().build()).hasToString("CouncilRecord{}");
    }
}
