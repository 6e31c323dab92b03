package io.github.csto.rule;

import static io.github.csto.rule.Councils.date;
import static io.github.csto.rule.Councils.session;
import static io.github.csto.rule.Councils.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.Chairmanship;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who chairs a session whose chair is not recorded. In June 2020 Georgia, Ukraine and Uzbekistan are no members. */
class WhoChairsTest {
    private static final Chairmanship RUSSIAN =
            term("ru", Country.RU, "2019-12-31", "2020-12-31").build();
    private static final Session VIDEO =
            session("s", "2020-06-15").venue(Session.Venue.VIDEOCONFERENCE).build();

    private static Session at(Country host) {
        return session("s", "2020-06-15")
                .venue(Session.Venue.IN_PERSON)
                .host(host)
                .build();
    }

    private static Facts facts(Chairmanship... terms) {
        return Facts.of(Councils.members())
                .with(CouncilRecord.builder().addChairmanships(terms).build());
    }

    private static Chair.Answer asked(Session session, Chairmanship... terms) {
        return CouncilRules.CSC_CHAIR.whoChairs(session, Councils.rules(), facts(terms));
    }

    private static Chairmanship endless(String id, Country country) {
        return term(id, country, "2020-01-01").build();
    }

    @Test
    void theHostChairsElseTheHolderOfTheChairmanship() {
        assertThat(asked(at(Country.BY), RUSSIAN).country()).hasValue(Country.BY);
        assertThat(asked(at(Country.BY), RUSSIAN).ruling().reasons(Locale.ENGLISH))
                .containsExactly("Belarus (BY) chairs on its own territory");
        assertThat(asked(at(Country.UA), RUSSIAN).country()).hasValue(Country.RU);
        assertThat(asked(VIDEO, RUSSIAN).country()).hasValue(Country.RU);
        assertThat(asked(VIDEO, RUSSIAN).ruling().verdict()).isEqualTo(Verdict.COMPLIES);
    }

    /** Nobody knows when these terms end. */
    @Test
    void ifNobodyCertainlyChairsTheFirstWhoMayIsNamed() {
        Chair.Answer answer =
                asked(VIDEO, endless("1", Country.RU), endless("2", Country.KZ), endless("3", Country.GE));

        assertThat(answer.country()).isEmpty();
        assertThat(answer.ruling().verdict()).isEqualTo(Verdict.NOT_ESTABLISHED);
        assertThat(answer.ruling().reasons(Locale.ENGLISH))
                .containsExactly(
                        "A videoconference has no host territory; the state that holds the chairmanship presides",
                        "Whether Kazakhstan (KZ) holds the chairmanship on 2020-06-15 is not recorded");
    }

    @Test
    void ifNobodyMayChairTheRulingIsOnTheFirstHolder() {
        Chair.Answer answer = asked(VIDEO, endless("1", Country.UA), endless("2", Country.GE));

        assertThat(answer.country()).isEmpty();
        assertThat(answer.ruling().reasons(Locale.ENGLISH))
                .containsExactly("Georgia (GE) is not a member on 2020-06-15 (WITHDRAWN), and has the chair");
    }

    /** That a host outside the Organisation may not chair is no answer while another state may. */
    @Test
    void aHolderWhoMayChairIsNearerThanAHostWhoMayNot() {
        Chair.Answer answer = asked(at(Country.UA), endless("1", Country.RU));

        assertThat(answer.country()).isEmpty();
        assertThat(answer.ruling().reasons(Locale.ENGLISH))
                .containsExactly(
                        "Ukraine (UA) is not a member on 2020-06-15 (OUTSIDE)",
                        "Whether Russia (RU) holds the chairmanship on 2020-06-15 is not recorded");
    }

    @Test
    void onlyWhoHoldsTheChairmanshipOnTheDayIsAmongItsHolders() {
        List<Chairmanship> terms = List.of(
                RUSSIAN,
                term("by", Country.BY, "2020-12-31", "2021-12-31").build(),
                term("am", Country.AM, "2021-12-31").build());

        assertThat(Chair.chairmanshipOn(terms, date("2020-12-31")))
                .containsExactly(Map.entry(Country.RU, Certainty.YES));
        assertThat(Chair.chairmanshipOn(terms, date("[2020-12-31..2021-01-01]")))
                .containsExactly(
                        Map.entry(Country.BY, Certainty.UNDETERMINED), Map.entry(Country.RU, Certainty.UNDETERMINED));
        assertThat(Chair.chairmanshipOn(terms, date("2019-12-31"))).isEmpty();
    }

    /** With a host or a holder of the chairmanship, a state can be named; with neither, the holder is missing too. */
    @Test
    void theHolderIsMissingOnlyWhereNoStateCanBeNamed() {
        for (Session known : List.of(at(Country.BY), VIDEO)) {
            assertThat(judged(known, RUSSIAN)).containsExactly("Who chaired is not recorded");
        }
        assertThat(judged(at(Country.BY))).containsExactly("Who chaired is not recorded");
        assertThat(judged(VIDEO))
                .containsExactly(
                        "Who chaired is not recorded", "Who holds the chairmanship on 2020-06-15 is not recorded");
    }

    private static List<String> judged(Session session, Chairmanship... terms) {
        return Councils.rules()
                .judge(CouncilRules.CSC_CHAIR, session, facts(terms))
                .reasons(Locale.ENGLISH);
    }

    /** The Council gave Russia the chair for 2020, and Belarus from March on; when that ends is not recorded. */
    @Test
    void decisionsThatMayCoverTheDayAreNamedByIdentifierTheCertainOnesAsSuch() {
        Chairmanship russian = term("z", Country.RU, "2019-12-31", "2020-12-31")
                .decidedOtherwise(Optional.of(date("2019-11-28")))
                .build();
        Chairmanship belarusian = term("a", Country.BY, "2020-03-01")
                .decidedOtherwise(Optional.of(date("2020-02-20")))
                .build();
        Session chaired = Session.builder().from(VIDEO).chair(Country.BY).build();

        assertThat(judged(chaired, russian, belarusian))
                .startsWith(
                        "The Council decided otherwise on 2020-02-20: Belarus (BY) has the chair; whether that covers 2020-06-15 is not certain",
                        "The Council decided otherwise on 2019-11-28: Russia (RU) has the chair");
    }
}
