package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.register.Register;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say whom a command asks. */
final class Asked {
    @Option(
            names = "--organisation",
            paramLabel = "NAME",
            description = "The organisation asked about; CSTO, or the register's only one, if not given.")
    private @Nullable String organisation;

    @Option(
            names = "--account",
            paramLabel = "NAME",
            description = "Whose word to take; the reconciled account, or the only one, if not given.")
    private @Nullable String account;

    @Option(
            names = "--trust",
            paramLabel = "NAME,...",
            split = ",",
            splitSynopsisLabel = ",",
            description =
                    "Accounts to derive the answer from, the most trusted first, like list,prose,table; the others only dissent."
                            + " Not beside --account.")
    private @Nullable List<String> trust;

    @Option(names = "--register", paramLabel = "DIR", description = "A folder with a register of your own.")
    private @Nullable Path folder;

    /** The register of the folder, or the library's own. */
    Csto csto() {
        return csto(register(Asked::register), this::ask);
    }

    /** Asks a register about the organisation that is meant. */
    Csto csto(Register register, BiFunction<Register, String, Csto> ask) {
        String asked = organisation == null ? register.preferredOrganisation().orElse(null) : organisation;
        if (asked == null) {
            return Csto.from(register); // says which organisations there are
        }
        return ask.apply(register, asked);
    }

    /** A register that is found by the folder, which may not be given. */
    Register register(Function<@Nullable Path, Register> find) {
        return find.apply(folder);
    }

    Optional<String> organisation() {
        return Optional.ofNullable(organisation);
    }

    Csto ask(Register register, String asked) {
        List<String> order = trust;
        if (order == null) {
            return account == null ? Csto.of(register, asked) : Csto.of(register, asked, account);
        }
        if (account != null) {
            throw new IllegalArgumentException("--trust and --account exclude each other: \"" + String.join(",", order)
                    + "\", \"" + account + "\"");
        }
        return Csto.of(register, asked, order.get(0))
                .trusting(order.stream().map(String::strip).toList());
    }

    Optional<List<String>> trust() {
        return Optional.ofNullable(trust);
    }

    Optional<String> account() {
        return Optional.ofNullable(account);
    }

    static Register register(@Nullable Path own) {
        return own == null ? Register.fromSeeds() : Register.read(own);
    }
}
