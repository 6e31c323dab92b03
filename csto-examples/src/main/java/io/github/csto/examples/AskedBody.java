package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.register.Register;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which organisation of which register is asked about. */
final class AskedBody {
    @Option(
            names = "--organisation",
            paramLabel = "NAME",
            description = "The organisation asked about; CSTO, or the register's only one, if not given.")
    private @Nullable String organisation;

    @Option(
            names = "--register",
            paramLabel = "DIR",
            description = "A folder with your own register; that of the library if not given.")
    private @Nullable Path folder;

    /** The register of the folder, or the library's own. */
    static Register register(@Nullable Path own) {
        return own == null ? Register.fromSeeds() : Register.read(own);
    }

    Register register() {
        return register(AskedBody::register);
    }

    /** A register that is found by the folder, which may not be given. */
    Register register(Function<@Nullable Path, Register> find) {
        return find.apply(folder);
    }

    /** The organisation, if one is named. */
    Optional<String> named() {
        return Optional.ofNullable(organisation);
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

    /** What is known of the organisation beside its memberships, by all accounts or by one. */
    KnownBody known(Optional<String> account) {
        Register register = register();
        String asked = organisation(register)
                .orElseGet(() -> Csto.from(register).organisation()); // says which organisations there are
        List<String> known = register.knownOrganisations();
        if (!known.contains(asked)) {
            throw new IllegalArgumentException(
                    "Unknown organisation: \"" + asked + "\"; there are " + String.join(", ", known));
        }
        return new KnownBody(register, asked, register.precedence(asked), account);
    }
}
