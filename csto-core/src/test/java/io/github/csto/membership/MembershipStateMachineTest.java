package io.github.csto.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.csto.membership.MembershipStateMachine.Transition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The state machine, its table in the documentation and its diagrams all say what the design's table says. */
class MembershipStateMachineTest {
    static Stream<Arguments> everyStatusAndAct() {
        return Arrays.stream(MembershipStatus.values())
                .flatMap(status -> Arrays.stream(MembershipAct.values()).map(act -> Arguments.of(status, act)));
    }

    /** By status and then act in the order of the enums. */
    private static List<Transition> transitionsOfTheDesign() {
        List<Transition> transitions = new ArrayList<>();
        for (MembershipStatus status : MembershipStatus.values()) {
            for (MembershipAct act : MembershipAct.values()) {
                DesignTables.next(status, act).ifPresent(to -> transitions.add(new Transition(status, act, to)));
            }
        }
        return transitions;
    }

    private static MembershipAct act(String words) {
        return MembershipAct.valueOf(words.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** Reads a table whose head names the acts and whose rows name a status and then the statuses after each act. */
    private static List<Transition> read(List<List<String>> table) {
        List<MembershipAct> acts = table.get(0).stream()
                .skip(1)
                .map(MembershipStateMachineTest::act)
                .toList();
        List<Transition> transitions = new ArrayList<>();
        for (List<String> row : table.subList(1, table.size())) {
            assertThat(row).as("row of %s", row.get(0)).hasSize(acts.size() + 1);
            for (int i = 0; i < acts.size(); i++) {
                String cell = row.get(i + 1);
                if (!cell.equals("–")) {
                    transitions.add(new Transition(
                            MembershipStatus.valueOf(row.get(0)), acts.get(i), MembershipStatus.valueOf(cell)));
                }
            }
        }
        return transitions;
    }

    private static List<List<String>> markdownTable() {
        return MembershipStateMachine.toMarkdown()
                .lines()
                .map(line -> {
                    assertThat(line).startsWith("| ").endsWith(" |");
                    return Arrays.asList(line.substring(2, line.length() - 2).split(" \\| ", -1));
                })
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndAct")
    void anActLeadsWhereTheDesignSays(MembershipStatus status, MembershipAct act) {
        assertThat(MembershipStateMachine.next(status, act)).isEqualTo(DesignTables.next(status, act));
    }

    @ParameterizedTest
    @EnumSource
    void aStatusPermitsTheActsOfItsRowInTheOrderOfTheEnum(MembershipStatus status) {
        assertThat(MembershipStateMachine.permitted(status)).containsExactlyElementsOf(DesignTables.permitted(status));
    }

    @ParameterizedTest
    @EnumSource
    void permittedActsCannotBeChanged(MembershipStatus status) {
        var permitted = MembershipStateMachine.permitted(status);
        MembershipAct first = permitted.iterator().next();
        assertThatThrownBy(() -> permitted.remove(first)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(MembershipStateMachine.next(status, first)).isPresent();
    }

    @Test
    void theTransitionsAreThoseOfTheDesignByStatusAndThenAct() {
        assertThat(MembershipStateMachine.transitions())
                .isUnmodifiable()
                .containsExactlyElementsOf(transitionsOfTheDesign());
    }

    @Test
    void theTableInTheDocumentationSaysTheSame() {
        List<List<String>> table = SourceTables.firstTable(MembershipStateMachine.class);
        assertThat(read(table)).containsExactlyElementsOf(transitionsOfTheDesign());
        assertThat(table).hasSize(1 + MembershipStatus.values().length);
    }

    @Test
    void theMarkdownTableSaysTheSame() {
        List<List<String>> table = markdownTable();
        assertThat(table.remove(1)).isEqualTo(Collections.nCopies(1 + MembershipAct.values().length, "---"));
        assertThat(read(table)).containsExactlyElementsOf(transitionsOfTheDesign());
        assertThat(table.get(0).get(0)).isEqualTo("from \\ act");
        assertThat(table.stream().skip(1).map(row -> row.get(0)))
                .containsExactlyElementsOf(
                        Arrays.stream(MembershipStatus.values()).map(Enum::name).toList());
    }

    @Test
    void theMermaidDiagramSaysTheSame() {
        Pattern arrow = Pattern.compile("    (\\w+) --> (\\w+): ([a-z-]+)");
        List<String> lines = MembershipStateMachine.toMermaid().lines().toList();
        assertThat(lines.subList(0, 2)).containsExactly("stateDiagram-v2", "    [*] --> OUTSIDE");
        assertThat(lines.stream().skip(2).map(line -> {
                    var step = arrow.matcher(line);
                    assertThat(step.matches()).as(line).isTrue();
                    return new Transition(
                            MembershipStatus.valueOf(step.group(1)),
                            act(step.group(3)),
                            MembershipStatus.valueOf(step.group(2)));
                }))
                .containsExactlyElementsOf(transitionsOfTheDesign());
    }

    @Test
    void theGraphSaysTheSame() {
        String dot = MembershipStateMachine.toDot();
        assertThat(dot).startsWith("digraph membership {\n").endsWith("\n}\n");
        assertThat(Pattern.compile("(?m)^    (\\w+) -> (\\w+) \\[label=\"([a-z-]+)\"];$")
                        .matcher(dot)
                        .results()
                        .map((MatchResult edge) -> new Transition(
                                MembershipStatus.valueOf(edge.group(1)),
                                act(edge.group(3)),
                                MembershipStatus.valueOf(edge.group(2)))))
                .containsExactlyElementsOf(transitionsOfTheDesign());
        assertThat(dot.lines().filter(line -> line.contains("->")))
                .hasSize(transitionsOfTheDesign().size());
    }

    @Test
    void theGraphNamesEveryStatusAndMarksThoseOfMembers() {
        List<String> nodes = Pattern.compile("(?m)^    ([A-Z_]+)( \\[peripheries=2])?;$")
                .matcher(MembershipStateMachine.toDot())
                .results()
                .map((MatchResult node) -> node.group(1) + (node.group(2) == null ? "" : " doubly"))
                .toList();
        assertThat(nodes)
                .containsExactly(
                        "OUTSIDE", "SIGNED", "RATIFIED doubly", "SELF_SUSPENDED", "REJOINED doubly", "WITHDRAWN");
    }

    @ParameterizedTest
    @EnumSource
    void membersAreThoseThatRatifiedOrRejoined(MembershipStatus status) {
        assertThat(status.isMember())
                .isEqualTo(status == MembershipStatus.RATIFIED || status == MembershipStatus.REJOINED);
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> MembershipStateMachine.next(null, MembershipAct.SIGN))
                .withMessage("status");
        assertThatNullPointerException()
                .isThrownBy(() -> MembershipStateMachine.next(MembershipStatus.OUTSIDE, null))
                .withMessage("act");
        assertThatNullPointerException()
                .isThrownBy(() -> MembershipStateMachine.permitted(null))
                .withMessage("status");
    }

    @Test
    void everyStatusCanBeReachedAndNoneIsTheEnd() {
        assertThat(MembershipStateMachine.transitions().stream()
                        .map(Transition::to)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(MembershipStatus.values())
                        .filter(status -> status != MembershipStatus.OUTSIDE)
                        .toList());
        assertThat(MembershipStatus.values())
                .allSatisfy(status ->
                        assertThat(MembershipStateMachine.permitted(status)).isNotEmpty());
    }
}
