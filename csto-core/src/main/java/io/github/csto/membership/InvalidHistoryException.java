package io.github.csto.membership;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Events that make no history. The message lists every fault. */
public final class InvalidHistoryException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<HistoryFault> faults;

    InvalidHistoryException(List<HistoryFault> faults) {
        super(faults.stream().map(HistoryFault::message).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /**
     * Everything that is wrong with the events.
     *
     * @return the faults, by position of the event at fault; at least one
     */
    public List<HistoryFault> faults() {
        return faults;
    }
}
