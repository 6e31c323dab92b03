package io.github.csto.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.country.Country;
import io.github.csto.stage.Stage;
import io.github.csto.stage.StageEvent;
import io.github.csto.stage.StageHistory;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each criterion counts the statuses that the design and its own documentation say. */
class CriterionTest {
    private static final LocalDate DAY = LocalDate.of(2001, 1, 1);

    private static final Map<MembershipStatus, List<MembershipAct>> WAYS = new EnumMap<>(Map.of(
            MembershipStatus.OUTSIDE, List.of(),
            MembershipStatus.SIGNED, List.of(MembershipAct.SIGN),
            MembershipStatus.RATIFIED, List.of(MembershipAct.SIGN, MembershipAct.RATIFY),
            MembershipStatus.SELF_SUSPENDED, List.of(MembershipAct.ACCEDE, MembershipAct.SELF_SUSPEND),
            MembershipStatus.REJOINED, List.of(MembershipAct.ACCEDE, MembershipAct.SELF_SUSPEND, MembershipAct.REJOIN),
            MembershipStatus.WITHDRAWN, List.of(MembershipAct.SIGN, MembershipAct.WITHDRAW)));

    static Stream<Arguments> everyCriterionAndStatus() {
        return Arrays.stream(Criterion.values())
                .flatMap(criterion ->
                        Arrays.stream(MembershipStatus.values()).map(status -> Arguments.of(criterion, status)));
    }

    private static MembershipHistory history(MembershipStatus status, StageHistory stages) {
        List<MembershipEvent> events = new ArrayList<>();
        for (MembershipAct act : WAYS.get(status)) {
            events.add(MembershipEvent.of(Country.AM, act, PartialDate.of(DAY)));
        }
        return MembershipHistory.of(events, stages);
    }

    private static StageHistory stage(Stage stage) {
        return StageHistory.of(List.of(new StageEvent(stage, PartialDate.of(DAY), List.of())));
    }

    @ParameterizedTest
    @MethodSource("everyCriterionAndStatus")
    void countsTheStatusesOfTheDesign(Criterion criterion, MembershipStatus status) {
        MembershipHistory inForce = history(status, stage(Stage.TREATY_IN_FORCE));
        assertThat(inForce.standing(Country.AM, DAY).status()).contains(status);
        assertThat(inForce.meets(Country.AM, criterion, DAY))
                .isEqualTo(Certainty.of(DesignTables.counts(criterion, status, true)));

        MembershipHistory notInForce = history(status, stage(Stage.TREATY_SIGNED));
        assertThat(notInForce.meets(Country.AM, criterion, DAY))
                .isEqualTo(Certainty.of(DesignTables.counts(criterion, status, false)));
    }

    @ParameterizedTest
    @MethodSource("everyCriterionAndStatus")
    void withoutARecordOfTheStagesOnlyBoundIsLeftOpen(Criterion criterion, MembershipStatus status) {
        Certainty answer = history(status, StageHistory.unrecorded()).meets(Country.AM, criterion, DAY);
        boolean open = criterion == Criterion.IN_FORCE && DesignTables.counts(Criterion.MEMBER, status, true);
        assertThat(answer)
                .isEqualTo(open ? Certainty.UNDETERMINED : Certainty.of(DesignTables.counts(criterion, status, false)));
    }

    @Test
    void theTableInTheDocumentationSaysTheSame() {
        List<List<String>> table = SourceTables.firstTable(Criterion.class);
        List<String> told = new ArrayList<>();
        for (List<String> row : table.subList(1, table.size())) {
            for (int column = 1; column < row.size(); column++) {
                for (String status : table.get(0).get(column).split(", ", -1)) {
                    told.add(row.get(0) + " " + status + " " + row.get(column));
                }
            }
        }
        List<String> expected = everyCriterionAndStatus()
                .map(Arguments::get)
                .map(pair -> {
                    Criterion criterion = (Criterion) pair[0];
                    MembershipStatus status = (MembershipStatus) pair[1];
                    boolean inForce = DesignTables.counts(criterion, status, true);
                    boolean notInForce = DesignTables.counts(criterion, status, false);
                    return criterion + " " + status + " "
                            + (notInForce ? "counts" : inForce ? "counts while the treaty is in force" : "no");
                })
                .toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
    }
}
