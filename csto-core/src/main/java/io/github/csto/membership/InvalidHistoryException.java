package io.github.csto.membership;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Events that make no history. The message lists every fault. */
public final class InvalidHistoryException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<HistoryFault> faults;

    InvalidHistoryException(List<HistoryFault> faults) {
        super(faults.stream().map(HistoryFault::message).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
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
