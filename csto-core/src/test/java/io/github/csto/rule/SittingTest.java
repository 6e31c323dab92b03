package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Session;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions of which the record names no session: absent, unknown and outside any are three things. */
class SittingTest {
    private static Ruling judge(Decision decision, CouncilRecord record) {
        Facts facts = Facts.of(Councils.members()).with(record).with(decision);
        return Councils.rules().judge(CouncilRules.CSC_SITTING, decision, facts);
    }

    @ParameterizedTest
    @CsvSource({
        "NO, false, VIOLATED", "NO, true, VIOLATED",
        "UNDETERMINED, false, NOT_ESTABLISHED", "UNDETERMINED, true, VIOLATED",
        "YES, false, NOT_ESTABLISHED", "YES, true, NOT_ESTABLISHED",
    })
    void whatIsNotRecordedIsNotOutside(Certainty atSession, boolean complete, Verdict verdict) {
        CouncilRecord.Builder record = CouncilRecord.builder();
        if (complete) {
            record.addCompleteFor(DateInterval.parse("2020"));
        }

        assertThat(judge(
                                Councils.decision("d", "2020-06-15")
                                        .isAtSession(atSession)
                                        .build(),
                                record.build())
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void whatIsNotRecordedIsTheSessionOrThatThereWasOne() {
        CouncilRecord record = CouncilRecord.builder().build();
        Decision.Builder decision = Councils.decision("d", "2020-06-15");

        assertThat(judge(decision.isAtSession(Certainty.YES).build(), record).reasons(Locale.ENGLISH))
                .containsExactly("At which session it is taken is not recorded");
        assertThat(judge(decision.isAtSession(Certainty.UNDETERMINED).build(), record)
                        .reasons(Locale.ENGLISH))
                .containsExactly("Whether it is taken at a session is not recorded");
    }

    /** Every two meetings of that day, each of a kind and with or without rules of its own: the decision can have been taken at either. */
    @Test
    void theVerdictIsThatOfEveryPlaceWhereItCanHaveBeenTaken() {
        List<Session> meetings = new ArrayList<>();
        for (Session.Kind kind : Session.Kind.values()) {
            for (Certainty own : Certainty.values()) {
                meetings.add(Councils.session("m" + meetings.size(), "2020-06-15")
                        .kind(kind)
                        .hasOwnRulesOfProcedure(own)
                        .build());
            }
        }
        for (List<Session> held : upToTwo(meetings)) {
            for (Certainty at : Certainty.values()) {
                for (boolean complete : new boolean[] {true, false}) {
                    CouncilRecord.Builder record = CouncilRecord.builder()
                            .sessions(held)
                            .addSessions(Councils.session("elsewhen", "2020-06-16")
                                    .hasOwnRulesOfProcedure(Certainty.YES)
                                    .build());
                    if (complete) {
                        record.addCompleteFor(DateInterval.parse("2020-06"));
                    }
                    Decision decision =
                            Councils.decision("d", "2020-06-15").isAtSession(at).build();
                    Set<Verdict> worlds = worlds(held, at, complete);
                    assertThat(judge(decision, record.build()).verdict())
                            .as("%s %s %s", held, at, complete)
                            .isEqualTo(worlds.size() == 1 ? worlds.iterator().next() : Verdict.NOT_ESTABLISHED);
                }
            }
        }
    }

    private static List<List<Session>> upToTwo(List<Session> meetings) {
        return Councils.subsets(meetings).stream()
                .filter(some -> some.size() <= 2)
                .toList();
    }

    private static Set<Verdict> worlds(List<Session> held, Certainty at, boolean complete) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        if (at != Certainty.YES) {
            verdicts.add(Verdict.VIOLATED);
        }
        if (at != Certainty.NO) {
            held.forEach(meeting -> {
                boolean sitting =
                        meeting.kind() == Session.Kind.REGULAR || meeting.kind() == Session.Kind.EXTRAORDINARY;
                if (sitting && meeting.hasOwnRulesOfProcedure() != Certainty.NO) {
                    verdicts.add(Verdict.COMPLIES);
                }
                if (!sitting || meeting.hasOwnRulesOfProcedure() != Certainty.YES) {
                    verdicts.add(Verdict.VIOLATED);
                }
            });
            if (!complete) {
                verdicts.add(Verdict.COMPLIES); // at one that is not recorded, in order
                verdicts.add(Verdict.VIOLATED); // or not
            }
        }
        return verdicts;
    }

    @Test
    void aDecisionThatNamesItsSessionIsTakenAtIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Councils.decision("d", "2020-06-15")
                        .session("s")
                        .isAtSession(Certainty.NO)
                        .build())
                .withMessageContaining("taken at it");
    }
}
