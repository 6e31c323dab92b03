package io.github.csto.membership;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of the design, typed in a second time, so that the code has something to be compared with. */
final class DesignTables {
    private static final String ACTS = """
            from            SIGN    RATIFY    ACCEDE    SELF_SUSPEND    WITHDRAW   REJOIN
            OUTSIDE         SIGNED  no        RATIFIED  no              no         no
            SIGNED          no      RATIFIED  no        no              WITHDRAWN  no
            RATIFIED        no      no        no        SELF_SUSPENDED  WITHDRAWN  no
            SELF_SUSPENDED  no      no        no        no              WITHDRAWN  REJOINED
            REJOINED        no      no        no        SELF_SUSPENDED  WITHDRAWN  no
            WITHDRAWN       no      no        no        no              no         REJOINED
            """;

    private static final String COUNTING = """
            status          SIGNATORY  PARTY  MEMBER
            OUTSIDE         no         no     no
            SIGNED          yes        no     no
            RATIFIED        yes        yes    yes
            SELF_SUSPENDED  yes        yes    no
            REJOINED        yes        yes    yes
            WITHDRAWN       no         no     no
            """;

    private static final Map<MembershipStatus, Map<MembershipAct, MembershipStatus>> NEXT = readActs();
    private static final Map<Criterion, Set<MembershipStatus>> COUNTED = readCounting();

    private DesignTables() {}

    private static List<List<String>> cells(String table) {
        return table.lines().map(line -> Arrays.asList(line.split(" +", -1))).toList();
    }

    private static Map<MembershipStatus, Map<MembershipAct, MembershipStatus>> readActs() {
        List<List<String>> rows = cells(ACTS);
        Map<MembershipStatus, Map<MembershipAct, MembershipStatus>> next = new EnumMap<>(MembershipStatus.class);
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<MembershipAct, MembershipStatus> ofRow = new EnumMap<>(MembershipAct.class);
            for (int column = 1; column < row.size(); column++) {
                if (!row.get(column).equals("no")) {
                    ofRow.put(
                            MembershipAct.valueOf(rows.get(0).get(column)), MembershipStatus.valueOf(row.get(column)));
                }
            }
            next.put(MembershipStatus.valueOf(row.get(0)), ofRow);
        }
        return next;
    }

    private static Map<Criterion, Set<MembershipStatus>> readCounting() {
        List<List<String>> rows = cells(COUNTING);
        Map<Criterion, Set<MembershipStatus>> counted = new EnumMap<>(Criterion.class);
        for (int column = 1; column < rows.get(0).size(); column++) {
            Set<MembershipStatus> statuses = EnumSet.noneOf(MembershipStatus.class);
            for (List<String> row : rows.subList(1, rows.size())) {
                if (row.get(column).equals("yes")) {
                    statuses.add(MembershipStatus.valueOf(row.get(0)));
                }
            }
            counted.put(Criterion.valueOf(rows.get(0).get(column)), statuses);
        }
        return counted;
    }

    /** The status after an act, or empty if the design refuses it. */
    static Optional<MembershipStatus> next(MembershipStatus status, MembershipAct act) {
        return Optional.ofNullable(NEXT.get(status).get(act));
    }

    /** The acts that the design permits, in the order of the enum. */
    static List<MembershipAct> permitted(MembershipStatus status) {
        return List.copyOf(NEXT.get(status).keySet());
    }

    /** The statuses on the way: of a state that has done nothing, after the first act, and so on; all acts must be permitted. */
    static List<MembershipStatus> way(Collection<MembershipAct> acts) {
        MembershipStatus[] way = new MembershipStatus[acts.size() + 1];
        way[0] = MembershipStatus.OUTSIDE;
        int done = 0;
        for (MembershipAct act : acts) {
            way[done + 1] = next(way[done], act).orElseThrow();
            done++;
        }
        return List.of(way);
    }

    /** Whether a state of that status counts; {@link Criterion#IN_FORCE} is MEMBER while the treaty is in force. */
    static boolean counts(Criterion criterion, MembershipStatus status, boolean treatyInForce) {
        return criterion == Criterion.IN_FORCE
                ? treatyInForce && counts(Criterion.MEMBER, status, true)
                : COUNTED.get(criterion).contains(status);
    }
}
