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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say whom a question about memberships asks: which organisation of which register, by which account. */
final class Asked {
    @Mixin
    private final AskedBody body = new AskedBody();

    @Option(
            names = "--account",
            paramLabel = "NAME",
            description =
                    "Whose account of the memberships answers, like list; the one that is reconciled from all, or the only one, if not given.")
    private @Nullable String account;

    @Option(
            names = "--trust",
            paramLabel = "NAME,...",
            description =
                    "Accounts to derive the answer from, the most trusted first, like list,prose,table; the others only dissent."
                            + " Not beside --account.")
    private @Nullable String trust;

    Csto csto() {
        return csto(AskedBody::register);
    }

    /** Asks the register that is found by the folder, which may not be given. */
    Csto csto(Function<@Nullable Path, Register> find) {
        return csto(body.register(find), this::ask);
    }

    /** Asks a register about the organisation that is meant. */
    Csto csto(Register register, BiFunction<Register, String, Csto> ask) {
        return body.organisation(register)
                .map(asked -> ask.apply(register, asked))
                .orElseGet(() -> Csto.from(register)); // says which organisations there are
    }

    Csto ask(Register register, String organisation) {
        if (trust == null) {
            return account == null ? Csto.of(register, organisation) : Csto.of(register, organisation, account);
        }
        if (account != null) {
            throw new IllegalArgumentException(
                    "--trust and --account exclude each other: \"" + trust + "\", \"" + account + "\"");
        }
        List<String> order = order(trust);
        return Csto.of(register, organisation, order.get(0)).trusting(order);
    }

    /** Each name between two commas, also one that is empty, which no account has. */
    private static List<String> order(String names) {
        return Arrays.stream(names.split(",", -1)).map(String::strip).toList();
    }

    AskedBody body() {
        return body;
    }

    Optional<String> account() {
        return Optional.ofNullable(account);
    }
}
