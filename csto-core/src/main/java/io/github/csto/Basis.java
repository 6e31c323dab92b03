package io.github.csto;

import io.github.csto.account.Accounts;
import io.github.csto.country.Country;
import io.github.csto.membership.Assumption;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.register.Register;
import io.github.csto.time.Certainty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the answers rest on: an account, and others that may dissent. Of the register that comes with the library it is read and put together when
 * something is asked that the {@linkplain PackagedAnswers packaged answers} do not tell; threads that race do so twice, to the same effect.
 */
final class Basis {
    private final Register register;
    private final String organisation;
    private final @Nullable PackagedAnswers packaged;
    private @Nullable Told told;

    /** The accounts as recorded, and with the assumptions on top of them. */
    private record Told(Accounts recorded, Accounts accounts, MembershipHistory history, AccountAnswers answers) {
        static Told of(Register register, Accounts recorded, String account, List<Assumption> assumptions) {
            Accounts accounts = assumptions.isEmpty() ? recorded : recorded.assuming(account, assumptions);
            return new Told(
                    recorded,
                    accounts,
                    accounts.history(account),
                    new AccountAnswers(register, accounts, account, assumptions));
        }

        static Told byPreferredAccount(Register register, String organisation) {
            Accounts accounts = register.accounts(organisation);
            Optional<String> account = accounts.preferred();
            if (account.isEmpty()) {
                throw new IllegalArgumentException(
                        "Several accounts of " + organisation + ", choose one: " + String.join(", ", accounts.names()));
            }
            return of(register, accounts, account.get(), List.of());
        }
    }

    private Basis(Register register, String organisation, @Nullable PackagedAnswers packaged, @Nullable Told told) {
        this.register = register;
        this.organisation = organisation;
        this.packaged = packaged;
        this.told = told;
    }

    static Basis of(Register register, Accounts recorded, String account, List<Assumption> assumptions) {
        Told told = Told.of(register, recorded, account, assumptions);
        return new Basis(register, recorded.organisation(), null, told);
    }

    @SuppressWarnings("ReferenceEquality") // an equal register may have been read from a folder, and answers for itself
    static Basis byPreferredAccount(Register register, String organisation) {
        if (register == Register.fromSeeds()) {
            Optional<PackagedAnswers> packaged = PackagedAnswers.about(organisation);
            if (packaged.isPresent()) {
                return new Basis(register, organisation, packaged.get(), null);
            }
        }
        return new Basis(register, organisation, null, Told.byPreferredAccount(register, organisation));
    }

    private Told told() {
        Told made = told;
        if (made == null) {
            made = Told.byPreferredAccount(register, organisation);
            told = made;
        }
        return made;
    }

    Register register() {
        return register;
    }

    String organisation() {
        return organisation;
    }

    /** Without the assumptions. */
    Accounts recorded() {
        return told().recorded;
    }

    Accounts accounts() {
        return told().accounts;
    }

    MembershipHistory history() {
        return told().history;
    }

    AccountAnswers answers() {
        return told().answers;
    }

    /** As {@link MembershipHistory#meets(Country, Criterion, LocalDate)}. */
    Certainty meets(Country country, Criterion criterion, LocalDate day) {
        Told made = told;
        return made == null ? first(country, criterion, day) : made.history.meets(country, criterion, day);
    }

    private Certainty first(Country country, Criterion criterion, LocalDate day) {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(day, "day");
        return packaged != null && packaged.isAskedRarely()
                ? packaged.on(country, criterion, day)
                : history().meets(country, criterion, day);
    }
}
