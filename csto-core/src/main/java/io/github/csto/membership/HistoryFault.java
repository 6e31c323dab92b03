package io.github.csto.membership;

import io.github.csto.time.PartialDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Why an event cannot stand where it stands in a history. Immutable and thread-safe. */
public sealed interface HistoryFault {
    /**
     * The event at fault.
     *
     * @return the event
     */
    MembershipEvent event();

    /**
     * Where it stands.
     *
     * @return its position among the events the history was to be built from, counted from 0
     */
    int position();

    /**
     * What is wrong, with the values.
     *
     * @return one sentence
     */
    String message();

    /**
     * The state machine does not permit the act.
     *
     * @param event the event at fault
     * @param position its position, counted from 0
     * @param status the status of the state at that place
     * @param permitted the acts that would have been permitted, in the order of the enum
     */
    record RefusedAct(MembershipEvent event, int position, MembershipStatus status, Set<MembershipAct> permitted)
            implements HistoryFault {
        public RefusedAct {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(status, "status");
            Set<MembershipAct> acts = EnumSet.noneOf(MembershipAct.class);
            acts.addAll(permitted);
            permitted = Collections.unmodifiableSet(acts);
        }

        @Override
        public String message() {
            return "%s may not %s (%s): it is %s then, which permits only %s"
                    .formatted(
                            event.country(),
                            event.act(),
                            event.date(),
                            status,
                            permitted.stream().map(Enum::name).collect(Collectors.joining(", ")));
        }
    }

    /**
     * The event is an earlier one again, and not permitted a second time.
     *
     * @param event the event at fault
     * @param position its position, counted from 0
     * @param first the position of the same act of that state with the same date
     */
    record Duplicate(MembershipEvent event, int position, int first) implements HistoryFault {
        @Override
        public String message() {
            return "%s is there twice".formatted(event);
        }
    }

    /**
     * The event has to be earlier than one that stands before it.
     *
     * @param event the event at fault
     * @param position its position, counted from 0
     * @param before the event that stands before it, of the same state
     */
    record OutOfOrder(MembershipEvent event, int position, MembershipEvent before) implements HistoryFault {
        @Override
        public String message() {
            PartialDate date = before.date();
            return "%s cannot come after %s: it is at the latest on %s, the other at the earliest on %s"
                    .formatted(event, before, event.date().latest(), date.earliest());
        }
    }

    /**
     * The date of an assumed event does not tell where among the events of its state it stands.
     *
     * @param event the event at fault
     * @param position its position among the assumed events, counted from 0
     * @param among the events that it may come before or after, in their order; at least one
     */
    record OpenPlace(MembershipEvent event, int position, List<MembershipEvent> among) implements HistoryFault {
        public OpenPlace {
            Objects.requireNonNull(event, "event");
            among = List.copyOf(among);
        }

        @Override
        public String message() {
            return "It is open whether %s comes before or after %s: give a more precise date"
                    .formatted(
                            event, among.stream().map(MembershipEvent::toString).collect(Collectors.joining(", ")));
        }
    }

    /**
     * Whichever of the disputed acts before it happened, and on whichever of their days, the event cannot come after them.
     *
     * @param event the event at fault
     * @param position its position, counted from 0
     * @param before the events of the same state that stand before it, in their order
     * @param possibleStatuses the statuses that the state can have at that place, in the order of the enum
     */
    record NoCourse(
            MembershipEvent event, int position, List<MembershipEvent> before, Set<MembershipStatus> possibleStatuses)
            implements HistoryFault {
        public NoCourse {
            Objects.requireNonNull(event, "event");
            before = List.copyOf(before);
            Set<MembershipStatus> statuses = EnumSet.noneOf(MembershipStatus.class);
            statuses.addAll(possibleStatuses);
            possibleStatuses = Collections.unmodifiableSet(statuses);
        }

        @Override
        public String message() {
            return "%s is possible in no course of the acts before it (%s), whichever of the disputed ones happened: %s can only be %s then"
                    .formatted(
                            event,
                            before.stream().map(MembershipEvent::toString).collect(Collectors.joining(", ")),
                            event.country(),
                            possibleStatuses.stream().map(Enum::name).collect(Collectors.joining(" or ")));
        }
    }

    /**
     * The organisation has ended by the date of the event.
     *
     * @param event the event at fault
     * @param position its position, counted from 0
     * @param dissolution the end of the organisation
     */
    record AfterDissolution(MembershipEvent event, int position, Dissolution dissolution) implements HistoryFault {
        @Override
        public String message() {
            return "%s may not %s (%s): the organisation has ended by then, %s"
                    .formatted(event.country(), event.act(), event.date(), dissolution.date());
        }
    }
}
