package io.github.csto.rule;

import static io.github.csto.rule.Councils.date;
import static io.github.csto.rule.Councils.decision;
import static io.github.csto.rule.Councils.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Power;
import io.github.csto.council.Reported;
import io.github.csto.country.Country;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A decision is of the day of its session, however vaguely its own date is told. */
class DecisionOfItsSessionTest {
    private static Ruling judge(Rule<Decision> rule, Decision.Builder decision, Optional<String> held) {
        CouncilRecord.Builder record = CouncilRecord.builder();
        held.ifPresent(date -> record.addSessions(session("s", date).build()));
        return Councils.rules()
                .judge(
                        rule,
                        decision.session(held.map(date -> "s")).build(),
                        Facts.of(Councils.members()).with(record.build()));
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 2020-06-15, 2020-06-16, COMPLIES",
        "2020, 2020-06-15, 2020-06-17, VIOLATED",
        "2020-06, 2020-06-15, 2020-06-14, COMPLIES",
        "2020, 2020-06, 2020-06-16, NOT_ESTABLISHED",
        "[2020-06-15..2020-08], [2020-05..2020-06-15], 2020-06-16, COMPLIES",
        "2020-06-15, 2020, 2020-06-16, COMPLIES",
        "2020, , 2020-06-16, NOT_ESTABLISHED",
    })
    void aMeasureIsReportedInTimeAfterItsSession(String day, String held, String notice, Verdict verdict) {
        Ruling ruling = judge(
                CouncilRules.CSC_UN_NOTICE,
                decision("d", day)
                        .powers(Reported.of(Power.PEACE_MEASURES))
                        .unitedNationsNotices(Reported.of(date(notice))),
                Optional.ofNullable(held));

        assertThat(ruling.verdict()).as(ruling.toString()).isEqualTo(verdict);
    }

    /** Kazakhstan is a member since 10 May 2012, Uzbekistan until some day of June to August. */
    @ParameterizedTest
    @CsvSource({
        "2012, 2012-05-10, COMPLIES",
        "2012, 2012-05-09, VIOLATED",
        "2012, 2012-09-01, VIOLATED",
        "2012, 2012-07-01, NOT_ESTABLISHED",
        "2012, , NOT_ESTABLISHED",
    })
    void theMembersOfTheSessionPay(String day, String held, Verdict verdict) {
        Decision.Builder decision = decision("d", day);
        for (Country payer : List.of(Country.AM, Country.BY, Country.KZ, Country.RU, Country.UZ)) {
            decision.putShares(payer, BigDecimal.TEN);
        }

        Ruling ruling = judge(CouncilRules.CSC_FUNDING, decision, Optional.ofNullable(held));

        assertThat(ruling.verdict()).as(ruling.toString()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2003, 2003-09-18, COMPLIES", "2003, 2003-09-17, NOT_APPLICABLE", "2003, , NOT_ESTABLISHED"})
    void theVersionOfTheSessionJudges(String day, String held, Verdict verdict) {
        Ruling ruling = judge(
                CouncilRules.CSC_COMPETENCE,
                decision("d", day).powers(Reported.of(Power.CONSULTATIONS)),
                Optional.ofNullable(held));

        assertThat(ruling.verdict()).as(ruling.toString()).isEqualTo(verdict);
    }
}
