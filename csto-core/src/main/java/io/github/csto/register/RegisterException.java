package io.github.csto.register;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A register that cannot be used. The message lists every fault, a line each. */
public final class RegisterException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<RegisterFault> faults;

    RegisterException(List<RegisterFault> faults) {
        super(faults.stream().map(RegisterFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /**
     * Everything that is wrong with the register.
     *
     * @return the faults, by table and then line; at least one, but none once the exception was serialized,
     *     when only the message is left
     */
    public List<RegisterFault> faults() {
        return faults == null ? List.of() : faults;
    }
}
