package io.github.csto.membership;

import static io.github.csto.membership.MembershipAct.ACCEDE;
import static io.github.csto.membership.MembershipAct.RATIFY;
import static io.github.csto.membership.MembershipAct.REJOIN;
import static io.github.csto.membership.MembershipAct.SELF_SUSPEND;
import static io.github.csto.membership.MembershipAct.SIGN;
import static io.github.csto.membership.MembershipAct.WITHDRAW;
import static io.github.csto.membership.MembershipStatus.OUTSIDE;
import static io.github.csto.membership.MembershipStatus.RATIFIED;
import static io.github.csto.membership.MembershipStatus.REJOINED;
import static io.github.csto.membership.MembershipStatus.SELF_SUSPENDED;
import static io.github.csto.membership.MembershipStatus.SIGNED;
import static io.github.csto.membership.MembershipStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which act leads from which status to which. Everything that is not in this table is refused:
 *
 * <table>
 * <caption>The status after an act</caption>
 * <thead><tr><th>from \ act</th><th>SIGN</th><th>RATIFY</th><th>ACCEDE</th><th>SELF_SUSPEND</th><th>WITHDRAW</th><th>REJOIN</th></tr></thead>
 * <tbody>
 * <tr><td>OUTSIDE</td><td>SIGNED</td><td>–</td><td>RATIFIED</td><td>–</td><td>–</td><td>–</td></tr>
 * <tr><td>SIGNED</td><td>–</td><td>RATIFIED</td><td>–</td><td>–</td><td>WITHDRAWN</td><td>–</td></tr>
 * <tr><td>RATIFIED</td><td>–</td><td>–</td><td>–</td><td>SELF_SUSPENDED</td><td>WITHDRAWN</td><td>–</td></tr>
 * <tr><td>SELF_SUSPENDED</td><td>–</td><td>–</td><td>–</td><td>–</td><td>WITHDRAWN</td><td>REJOINED</td></tr>
 * <tr><td>REJOINED</td><td>–</td><td>–</td><td>–</td><td>SELF_SUSPENDED</td><td>WITHDRAWN</td><td>–</td></tr>
 * <tr><td>WITHDRAWN</td><td>–</td><td>–</td><td>–</td><td>–</td><td>–</td><td>REJOINED</td></tr>
 * </tbody>
 * </table>
 *
 * <p>This table, the one of the README and the diagrams are held to {@link #transitions()}, the one definition, by tests.
 */
public final class MembershipStateMachine {
    private static final List<Transition> TRANSITIONS = List.of(
            new Transition(OUTSIDE, SIGN, SIGNED),
            new Transition(OUTSIDE, ACCEDE, RATIFIED),
            new Transition(SIGNED, RATIFY, RATIFIED),
            new Transition(SIGNED, WITHDRAW, WITHDRAWN),
            new Transition(RATIFIED, SELF_SUSPEND, SELF_SUSPENDED),
            new Transition(RATIFIED, WITHDRAW, WITHDRAWN),
            new Transition(SELF_SUSPENDED, WITHDRAW, WITHDRAWN),
            new Transition(SELF_SUSPENDED, REJOIN, REJOINED),
            new Transition(REJOINED, SELF_SUSPEND, SELF_SUSPENDED),
            new Transition(REJOINED, WITHDRAW, WITHDRAWN),
            new Transition(WITHDRAWN, REJOIN, REJOINED));

    private static final Map<MembershipStatus, Map<MembershipAct, MembershipStatus>> NEXT = byStatus();

    private static final Map<MembershipAct, MembershipStatus> AFTER = after();

    private MembershipStateMachine() {}

    /**
     * A step that is permitted.
     *
     * @param from the status before
     * @param act the act
     * @param to the status after
     */
    public record Transition(MembershipStatus from, MembershipAct act, MembershipStatus to) {}

    private static Map<MembershipStatus, Map<MembershipAct, MembershipStatus>> byStatus() {
        Map<MembershipStatus, Map<MembershipAct, MembershipStatus>> next = new EnumMap<>(MembershipStatus.class);
        for (MembershipStatus status : MembershipStatus.values()) {
            next.put(status, new EnumMap<>(MembershipAct.class));
        }
        for (Transition transition : TRANSITIONS) {
            Objects.requireNonNull(next.get(transition.from())).put(transition.act(), transition.to());
        }
        return next;
    }

    private static Map<MembershipAct, MembershipStatus> after() {
        Map<MembershipAct, MembershipStatus> after = new EnumMap<>(MembershipAct.class);
        for (Transition transition : TRANSITIONS) {
            after.put(transition.act(), transition.to());
        }
        return after;
    }

    private static Map<MembershipAct, MembershipStatus> from(MembershipStatus status) {
        return Objects.requireNonNull(NEXT.get(Objects.requireNonNull(status, "status")));
    }

    /**
     * Every permitted step.
     *
     * @return the steps, by status and then act in the order of the enums
     */
    public static List<Transition> transitions() {
        return TRANSITIONS;
    }

    /**
     * The status that an act leads to.
     *
     * @param status the status before
     * @param act the act
     * @return the status after, or empty if the act is refused
     */
    public static Optional<MembershipStatus> next(MembershipStatus status, MembershipAct act) {
        return Optional.ofNullable(from(status).get(Objects.requireNonNull(act, "act")));
    }

    /** The status after an act, wherever it is permitted: no act leads to two. */
    static MembershipStatus after(MembershipAct act) {
        return Objects.requireNonNull(AFTER.get(act));
    }

    /**
     * The acts that a status permits.
     *
     * @param status the status
     * @return the acts, in the order of the enum; unmodifiable
     */
    public static Set<MembershipAct> permitted(MembershipStatus status) {
        return Collections.unmodifiableSet(from(status).keySet());
    }

    /**
     * The machine as a state diagram in Mermaid's language.
     *
     * @return the diagram, lines ended by line feeds
     */
    public static String toMermaid() {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n    [*] --> OUTSIDE\n");
        for (Transition step : TRANSITIONS) {
            text.append("    %s --> %s: %s\n".formatted(step.from(), step.to(), words(step.act())));
        }
        return text.toString();
    }

    /**
     * The machine as a directed graph in the DOT language of Graphviz; the statuses of members have a double border.
     *
     * @return the graph, lines ended by line feeds
     */
    public static String toDot() {
        StringBuilder text =
                new StringBuilder("digraph membership {\n    rankdir=LR;\n    node [shape=box, style=rounded];\n");
        for (MembershipStatus status : MembershipStatus.values()) {
            text.append("    %s%s;\n".formatted(status, status.isMember() ? " [peripheries=2]" : ""));
        }
        for (Transition step : TRANSITIONS) {
            text.append("    %s -> %s [label=\"%s\"];\n".formatted(step.from(), step.to(), words(step.act())));
        }
        return text.append("}\n").toString();
    }

    /**
     * The machine as a table in Markdown: a row a status, a column an act, a dash where the act is refused.
     *
     * @return the table, lines ended by line feeds
     */
    public static String toMarkdown() {
        StringBuilder text = new StringBuilder();
        row(
                text,
                "from \\ act",
                Arrays.stream(MembershipAct.values())
                        .map(MembershipStateMachine::words)
                        .toList());
        row(text, "---", Collections.nCopies(MembershipAct.values().length, "---"));
        for (MembershipStatus status : MembershipStatus.values()) {
            row(
                    text,
                    status.name(),
                    Arrays.stream(MembershipAct.values())
                            .map(act -> next(status, act).map(Enum::name).orElse("–"))
                            .toList());
        }
        return text.toString();
    }

    private static void row(StringBuilder text, String head, List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| " + head + " | ", " |\n")));
    }

    private static String words(MembershipAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
