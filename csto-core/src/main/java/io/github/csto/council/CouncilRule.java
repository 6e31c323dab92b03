package io.github.csto.council;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A rule or an established practice of the Council, or an obligation of the Charter, by its identifier. What each says, since when and on which
 * lines stands in the register ({@code rules.tsv}); how each is judged is told at the method that its entry names.
 */
public enum CouncilRule {
    /** Who represents a member state (001:13): {@link CouncilProcedure#representation}. */
    CSC_COMPOSITION,
    /** A decision falls under a power of the Council (001:14-21): {@link CouncilProcedure#competence}. */
    CSC_COMPETENCE,
    /** Measures for peace and security are reported to the UN Security Council (001:19): {@link CouncilProcedure#unitedNationsNotice}. */
    CSC_UN_NOTICE,
    /** How many sessions a year (001:26): {@link CouncilProcedure#frequency}. */
    CSC_FREQUENCY,
    /** Who may request an extraordinary session (001:26): {@link CouncilProcedure#extraordinarySession}. */
    CSC_EXTRAORDINARY,
    /** Decisions are taken at sittings, by rules of procedure of their own (001:26): {@link CouncilProcedure#sitting}. */
    CSC_SITTING,
    /** Limited format unless a member objects to it (001:26): {@link CouncilProcedure#limitedFormat}. */
    CSC_LIMITED,
    /** Who chairs (001:27): {@link CouncilProcedure#chair}. */
    CSC_CHAIR,
    /** Special commissions and working bodies (001:28): {@link CouncilProcedure#body}. */
    CSC_BODIES,
    /** The member states fund the Council in equal shares (001:28): {@link CouncilProcedure#funding}. */
    CSC_FUNDING,
    /** No membership of another military alliance or group of states (003:168): {@link CharterObligations#otherAlliance}. */
    CHARTER_OTHER_ALLIANCE,
    /** Aggression against one is aggression against all (003:168, 001:18-19): {@link CharterObligations#assistance}. */
    CHARTER_ASSISTANCE,
    /** The host presides and opens (002:38, 002:55): {@link CouncilProcedure#hostPresides}. */
    PRACTICE_HOST,
    /** Who speaks when (004:30, 004:67): {@link CouncilProcedure#orderOfSpeakers}. */
    PRACTICE_ORDER,
    /** A limited and a plenary part (002:20, 002:55, 004:251): {@link CouncilProcedure#formats}. */
    PRACTICE_FORMATS,
    /** When the chairmanship passes on (002:40, 004:239): {@link CouncilProcedure#handover}. */
    PRACTICE_HANDOVER;

    /** Whether a rule binds, or is only what is done. */
    public enum Kind {
        /** A rule: not keeping it is a violation. */
        BINDING,
        /** An established practice: not following it is a departure, and no violation of the rules. */
        PRACTICE
    }

    /**
     * The identifier.
     *
     * @return for example {@code CSC-CHAIR}
     */
    public String id() {
        return name().replace('_', '-');
    }

    /**
     * The rule of an identifier.
     *
     * @param id the identifier, such as {@code CSC-CHAIR}
     * @return the rule
     * @throws IllegalArgumentException if there is none; the message names those that there are
     */
    public static CouncilRule parse(String id) {
        Objects.requireNonNull(id, "id");
        return Arrays.stream(values())
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown rule: \"" + id + "\"; there are "
                        + Arrays.stream(values()).map(CouncilRule::id).collect(Collectors.joining(", "))));
    }

    /**
     * Whether it binds.
     *
     * @return the kind
     */
    public Kind kind() {
        return name().startsWith("PRACTICE") ? Kind.PRACTICE : Kind.BINDING;
    }

    @Override
    public String toString() {
        return id();
    }
}
