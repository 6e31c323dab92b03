package io.github.csto.register;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A register that cannot be used. The message lists every fault, a line each. */
public final class RegisterException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<RegisterFault> faults;

    RegisterException(List<RegisterFault> faults) {
        super(faults.stream().map(RegisterFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /**
     * Everything that is wrong with the register.
     *
     * @return the faults, by table and then line; at least one
     */
    public List<RegisterFault> faults() {
        return faults;
    }
}
