package io.github.csto.membership;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Events that make no history. The message lists every fault. */
public final class InvalidHistoryException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<MembershipEvent> events;
    private final transient @Nullable List<HistoryFault> faults;

    InvalidHistoryException(List<MembershipEvent> events, List<HistoryFault> faults) {
        super(faults.stream().map(HistoryFault::message).collect(Collectors.joining("\n")));
        this.events = List.copyOf(events);
        this.faults = List.copyOf(faults);
    }

    private InvalidHistoryException(String message, InvalidHistoryException same) {
        super(message + "\n" + same.getMessage(), same);
        this.events = same.events();
        this.faults = same.faults();
    }

    /** The same refusal, with a first line that says what led to it. */
    InvalidHistoryException after(String line) {
        return new InvalidHistoryException(line, this);
    }

    /**
     * The events that the history was to be built from.
     *
     * @return the events, in the order that the positions of the faults count in; none once the exception was serialized
     */
    public List<MembershipEvent> events() {
        return events == null ? List.of() : events;
    }

    /**
     * Everything that is wrong with the events.
     *
     * @return the faults, by position of the event at fault; at least one, but none once the exception was serialized,
     *     when only the message is left
     */
    public List<HistoryFault> faults() {
        return faults == null ? List.of() : faults;
    }
}
