package io.github.csto.examples.tag;

import io.github.csto.membership.MembershipStatus;
import io.github.csto.stage.Stage;
import io.github.csto.time.Certainty;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is added to a row. Equal tags have equal cells, which are made once. Immutable. */
public final class Tag {
    /** The names of the cells. */
    public static final List<String> COLUMNS = List.of("membership", "status", "certainty", "stage");

    private static final String NOT_RECORDED = "NOT_RECORDED";

    private final Certainty membership;
    private final Set<MembershipStatus> statuses;
    private final Set<Stage> stages;
    private final boolean beyondHorizon;
    private final Grade grade;
    private final List<String> cells;

    /** No stages: nothing is recorded about them. */
    Tag(Certainty membership, Set<MembershipStatus> statuses, Set<Stage> stages, boolean beyondHorizon) {
        this.membership = membership;
        this.statuses = statuses;
        this.stages = stages;
        this.beyondHorizon = beyondHorizon;
        this.grade = beyondHorizon
                ? Grade.BEYOND_HORIZON
                : !membership.isCertain()
                        ? Grade.UNDETERMINED
                        : statuses.size() > 1 ? Grade.STATUS_OPEN : Grade.CERTAIN;
        this.cells = List.of(
                membership.name(), names(statuses), grade.name(), stages.isEmpty() ? NOT_RECORDED : names(stages));
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** The tag of one day, it is not known which, that has one of these tags. */
    static Tag ofOne(List<Tag> tags) {
        Set<MembershipStatus> statuses = EnumSet.noneOf(MembershipStatus.class);
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        tags.forEach(tag -> {
            statuses.addAll(tag.statuses);
            stages.addAll(tag.stages);
        });
        return new Tag(
                Certainty.ofPossible(
                        tags.stream().anyMatch(tag -> tag.membership != Certainty.NO),
                        tags.stream().anyMatch(tag -> tag.membership != Certainty.YES)),
                statuses,
                stages,
                tags.stream().anyMatch(tag -> tag.beyondHorizon));
    }

    Certainty membership() {
        return membership;
    }

    Grade grade() {
        return grade;
    }

    /**
     * Lists the cells.
     *
     * @return the cells in the order of {@link #COLUMNS}
     */
    public List<String> cells() {
        return cells;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tag tag
                && tag.beyondHorizon == beyondHorizon
                && tag.membership == membership
                && tag.statuses.equals(statuses)
                && tag.stages.equals(stages);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    @Override
    public String toString() {
        return cells.toString();
    }
}
