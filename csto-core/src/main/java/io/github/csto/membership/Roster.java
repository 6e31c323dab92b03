package io.github.csto.membership;

import io.github.csto.country.Country;
import io.github.csto.stage.Stage;
import io.github.csto.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Everybody's place on one day. Immutable and thread-safe.
 *
 * <p>Each state that the history speaks of stands in exactly one of these groups, each ordered by alpha-2 code:
 *
 * <table>
 * <caption>The groups</caption>
 * <thead><tr><th>group</th><th>who</th></tr></thead>
 * <tbody>
 * <tr><td>{@link #counted()}</td><td>certainly counts by the criterion</td></tr>
 * <tr><td>{@link #undetermined()}</td><td>may count or not</td></tr>
 * <tr><td>{@link #selfSuspended()}</td><td>does not count; its status is certainly SELF_SUSPENDED</td></tr>
 * <tr><td>{@link #signatories()}</td><td>does not count; SIGNED</td></tr>
 * <tr><td>{@link #withdrawn()}</td><td>does not count; WITHDRAWN</td></tr>
 * <tr><td>{@link #outside()}</td><td>does not count; OUTSIDE</td></tr>
 * <tr><td>{@link #notCounted()}</td><td>does not count; its status is open, or it is a member while the treaty is not in force</td></tr>
 * </tbody>
 * </table>
 */
public final class Roster {
    private enum Group {
        MEMBERS,
        UNDETERMINED,
        SELF_SUSPENDED,
        SIGNATORIES,
        WITHDRAWN,
        OUTSIDE,
        NOT_COUNTED
    }

    private final LocalDate day;
    private final Criterion criterion;
    private final Places places;

    Roster(LocalDate day, Criterion criterion, Places places) {
        this.day = Objects.requireNonNull(day, "day");
        this.criterion = criterion;
        this.places = places;
    }

    /** What the rosters of all days have in common between which nothing changes. Its maps are in the order of the countries. */
    static final class Places {
        private final Set<Stage> possibleStages;
        private final Map<Country, Standing> standings;
        private final Map<Group, List<Country>> groups;

        Places(Set<Stage> possibleStages, Map<Country, Standing> standings, Map<Country, Certainty> answers) {
            Map<Group, List<Country>> grouped = new EnumMap<>(Group.class);
            for (Map.Entry<Country, Standing> placed : standings.entrySet()) {
                Group group = group(placed.getValue(), Objects.requireNonNull(answers.get(placed.getKey())));
                List<Country> others = grouped.getOrDefault(group, new ArrayList<>());
                others.add(placed.getKey());
                grouped.put(group, others);
            }
            for (Map.Entry<Group, List<Country>> group : grouped.entrySet()) {
                group.setValue(Collections.unmodifiableList(group.getValue()));
            }
            this.possibleStages = possibleStages;
            this.standings = Collections.unmodifiableMap(new EnumMap<>(standings));
            this.groups = grouped;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Places others
                    && others.possibleStages.equals(possibleStages)
                    && others.standings.equals(standings)
                    && others.groups.equals(groups);
        }

        @Override
        public int hashCode() {
            return standings.hashCode();
        }
    }

    private static Group group(Standing standing, Certainty counts) {
        if (counts != Certainty.NO) {
            return counts == Certainty.YES ? Group.MEMBERS : Group.UNDETERMINED;
        }
        if (standing.status().isEmpty()) {
            return Group.NOT_COUNTED;
        }
        return switch (standing.status().get()) {
            case OUTSIDE -> Group.OUTSIDE;
            case SIGNED -> Group.SIGNATORIES;
            case SELF_SUSPENDED -> Group.SELF_SUSPENDED;
            case WITHDRAWN -> Group.WITHDRAWN;
            case RATIFIED, REJOINED -> Group.NOT_COUNTED;
        };
    }

    private List<Country> in(Group group) {
        return places.groups.getOrDefault(group, List.of());
    }

    /**
     * The day of the roster.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Who was asked for.
     *
     * @return the criterion
     */
    public Criterion criterion() {
        return criterion;
    }

    /**
     * What existed of the organisation on that day.
     *
     * @return the possible stages, ascending; one if that is certain; all if nothing is recorded about the stages
     */
    public Set<Stage> possibleStages() {
        return places.possibleStages;
    }

    /**
     * Where each state stands.
     *
     * @return the standing of every state that the history speaks of, by alpha-2 code ascending; unmodifiable
     */
    public Map<Country, Standing> standings() {
        return places.standings;
    }

    /**
     * Who certainly counts by the criterion.
     *
     * @return the states, by alpha-2 code ascending
     */
    public List<Country> counted() {
        return in(Group.MEMBERS);
    }

    /**
     * Who may count by the criterion or not.
     *
     * @return the states, by alpha-2 code ascending
     */
    public List<Country> undetermined() {
        return in(Group.UNDETERMINED);
    }

    /**
     * Who does not count and is certainly self-suspended.
     *
     * @return the states, by alpha-2 code ascending
     */
    public List<Country> selfSuspended() {
        return in(Group.SELF_SUSPENDED);
    }

    /**
     * Who does not count and has certainly signed, but neither ratified nor left.
     *
     * @return the states, by alpha-2 code ascending
     */
    public List<Country> signatories() {
        return in(Group.SIGNATORIES);
    }

    /**
     * Who has certainly left.
     *
     * @return the states, by alpha-2 code ascending
     */
    public List<Country> withdrawn() {
        return in(Group.WITHDRAWN);
    }

    /**
     * Who has certainly done nothing yet, though the history speaks of it later.
     *
     * @return the states, by alpha-2 code ascending
     */
    public List<Country> outside() {
        return in(Group.OUTSIDE);
    }

    /**
     * Who certainly does not count, though its status is not certain, or is that of a member while the treaty is not in force.
     *
     * @return the states, by alpha-2 code ascending
     */
    public List<Country> notCounted() {
        return in(Group.NOT_COUNTED);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Roster roster
                && roster.day.equals(day)
                && roster.criterion == criterion
                && roster.places.equals(places);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, criterion, places);
    }

    /**
     * The day, the criterion, the members and those that may be.
     *
     * @return for example {@code 1999-06-01 MEMBER [AM, BY], undetermined [AZ]}
     */
    @Override
    public String toString() {
        return day + " " + criterion + " " + counted() + ", undetermined " + undetermined();
    }
}
