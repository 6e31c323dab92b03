package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.account.Provenance;
import io.github.csto.council.CouncilRecord;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A record that is called complete for days that its sources cannot know. */
class HorizonTest {
    @ParameterizedTest
    @CsvSource({
        "2020-11-30, NOT_ESTABLISHED",
        "2020-12-30, NOT_ESTABLISHED",
        "2020-12-31, VIOLATED",
        "2020, NOT_ESTABLISHED",
        "2021-03, VIOLATED",
        "2019, NOT_ESTABLISHED",
    })
    void aYearThatHasNotEndedAtTheHorizonIsNotComplete(String horizon, Verdict verdict) {
        CouncilRecord record = CouncilRecord.builder()
                .addSessions(Councils.session("s", "2020-06-15").build())
                .addCompleteFor(DateInterval.parse("2020"))
                .build();
        Facts facts = Facts.of(Councils.members())
                .with(record)
                .withProvenance(new Provenance("CSTO", "record", PartialDate.parse(horizon), false, List.of()));

        assertThat(Councils.rules()
                        .judge(CouncilRules.CSC_FREQUENCY, Year.of(2020), facts)
                        .verdict())
                .isEqualTo(verdict);
    }
}
