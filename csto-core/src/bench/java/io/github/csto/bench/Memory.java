package io.github.csto.bench;

import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import java.time.LocalDate;
import java.util.List;
import org.openjdk.jol.info.GraphLayout;

/** How many bytes a history takes for each act, with the acts and without them. */
final class Memory {
    private Memory() {}

    static void measure(int acts, Report report) {
        // Without it JOL does not look into records.
        System.setProperty("jol.magicFieldOffset", "true");
        List<MembershipEvent> events = Questions.acts(acts);
        GraphLayout given = GraphLayout.parseInstance(events, Country.values());
        MembershipHistory history = MembershipHistory.of(events);
        GraphLayout plain = GraphLayout.parseInstance(events, Country.values(), history);
        for (int i = 0; i < 100; i++) {
            history.isMember(events.get(0).country(), LocalDate.EPOCH);
        }
        GraphLayout asked = GraphLayout.parseInstance(events, Country.values(), history);
        String question = "Memory by the act, " + acts + " acts";
        add(report, question, "the acts themselves", given.totalSize(), acts);
        add(report, question, "what the history adds", plain.totalSize() - given.totalSize(), acts);
        add(report, question, "what its table adds", asked.totalSize() - plain.totalSize(), acts);
    }

    private static void add(Report report, String question, String what, long bytes, int acts) {
        report.add(new Report.Row(question, what, (double) bytes / acts, Double.NaN, "bytes", Double.NaN));
    }
}
