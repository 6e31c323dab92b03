package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Reported;
import io.github.csto.council.Representative;
import io.github.csto.council.Session;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Records;
import io.github.csto.source.Claim;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any record survives being written as tables and read again. */
class CouncilTablesProperties {
    private static <T> Claim<T> told(String id, T value) {
        return new Claim<>(id, "X", Optional.empty(), value, List.of(), List.of(), "");
    }

    /** Written and read, row by row, with the line that each row stands on. */
    private static <T> void again(Rows read, Table<T> table, List<T> values) {
        List<RegisterFault> faults = new ArrayList<>();
        RegisterTableTest.assertInForm(table.texts(values));
        read.put(table, table.read(table.write(values).getBytes(StandardCharsets.UTF_8), faults));
        assertThat(faults).isEmpty();
    }

    @Property(tries = 300)
    void aRecordIsTheSameAfterWritingAndReading(@ForAll("records") CouncilRecord record) {
        List<Claim<Session>> sessions = new ArrayList<>();
        List<Claim<AttendanceRow>> seats = new ArrayList<>();
        for (Session session : record.sessions()) {
            sessions.add(told(
                    session.id(),
                    Session.builder()
                            .from(session)
                            .attendance(session.attendance().complete() ? Reported.none() : Reported.unknown())
                            .build()));
            session.attendance()
                    .items()
                    .forEach(seat -> seats.add(
                            told(session.id() + "-" + seat.country(), new AttendanceRow(session.id(), seat))));
        }
        List<RegisterFault> faults = new ArrayList<>();

        Rows rows = new Rows();
        again(rows, Fact.RULES.table(), List.of());
        again(rows, Fact.SESSIONS.table(), sessions);
        again(rows, Fact.ATTENDANCE.table(), seats);
        again(
                rows,
                Fact.DECISIONS.table(),
                record.decisions().stream()
                        .map(decision -> told(decision.id(), decision))
                        .toList());
        again(
                rows,
                Fact.CHAIRMANSHIPS.table(),
                record.chairmanships().stream()
                        .map(term -> told(term.id(), term))
                        .toList());
        again(
                rows,
                Tables.COMPLETE_PERIODS,
                record.completeFor().stream()
                        .map(period -> new CompletePeriod("X", period, ""))
                        .toList());
        again(rows, Fact.ASSISTANCE.table(), List.of());

        CouncilRecord read = new CouncilReader(CouncilRules.ALL, Map.of(), faults)
                .read(rows)
                .getOrDefault("X", Council.SILENT)
                .record(Optional.empty());

        assertThat(faults).isEmpty();
        assertThat(read).isEqualTo(bySeat(record));
    }

    /** The representatives of a session stand in the order of their states. */
    private static CouncilRecord bySeat(CouncilRecord record) {
        return CouncilRecord.builder()
                .from(record)
                .sessions(record.sessions().stream()
                        .map(session -> Session.builder()
                                .from(session)
                                .attendance(new Reported<>(
                                        session.attendance().items().stream()
                                                .sorted(Comparator.comparing(Representative::country))
                                                .toList(),
                                        session.attendance().complete()))
                                .build())
                        .toList())
                .build();
    }

    @Provide
    Arbitrary<CouncilRecord> records() {
        return Records.any();
    }
}
