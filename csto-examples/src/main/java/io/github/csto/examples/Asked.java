package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.register.Register;
import java.nio.file.Path;
import java.util.Arrays;
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
            description = "The account that answers; the reconciled one, or the only one, if not given.")
    private @Nullable String account;

    @Option(
            names = "--trust",
            paramLabel = "NAME,...",
            description =
                    "Accounts to derive the answer from, the most trusted first, like list,prose,table; the others only dissent."
                            + " Not beside --account.")
    private @Nullable String trust;

    @Option(names = "--register", paramLabel = "DIR", description = "A folder with your own register.")
    private @Nullable Path folder;

    /** The register of the folder, or the library's own. */
    Csto csto() {
        return csto(register(Asked::register), this::ask);
    }

    /** Asks a register about the organisation that is meant. */
    Csto csto(Register register, BiFunction<Register, String, Csto> ask) {
        String asked = organisation(register).orElse(null);
        if (asked == null) {
            return Csto.from(register); // says which organisations there are
        }
        return ask.apply(register, asked);
    }

    /** A register that is found by the folder, which may not be given. */
    Register register(Function<@Nullable Path, Register> find) {
        return find.apply(folder);
    }

    /** The organisation that is asked for, as the register writes its name if it knows it, or else the one that is asked by default. */
    Optional<String> organisation(Register register) {
        if (organisation == null) {
            return register.preferredOrganisation();
        }
        return Optional.of(register.knownOrganisations().stream()
                .filter(organisation::equalsIgnoreCase)
                .findFirst()
                .orElse(organisation));
    }

    Optional<String> organisation() {
        return Optional.ofNullable(organisation);
    }

    Csto ask(Register register, String asked) {
        if (trust == null) {
            return account == null ? Csto.of(register, asked) : Csto.of(register, asked, account);
        }
        if (account != null) {
            throw new IllegalArgumentException(
                    "--trust and --account exclude each other: \"" + trust + "\", \"" + account + "\"");
        }
        List<String> order = order(trust);
        return Csto.of(register, asked, order.get(0)).trusting(order);
    }

    /** Each name between two commas, also one that is empty, which no account has. */
    private static List<String> order(String names) {
        return Arrays.stream(names.split(",", -1)).map(String::strip).toList();
    }

    Optional<List<String>> trust() {
        return Optional.ofNullable(trust).map(Asked::order);
    }

    Optional<String> account() {
        return Optional.ofNullable(account);
    }

    static Register register(@Nullable Path own) {
        return own == null ? Register.fromSeeds() : Register.read(own);
    }
}
