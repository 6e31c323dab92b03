package io.github.csto.testing;

import io.github.csto.account.Dissent;
import io.github.csto.account.Provenance;
import io.github.csto.country.Country;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/** What the assertions have in common: a failure says what was expected, then what was found and why. */
abstract class CstoAssert<SELF extends CstoAssert<SELF, A>, A> extends AbstractAssert<SELF, A> {
    CstoAssert(A actual, Class<?> selfType) {
        super(actual, selfType);
    }

    /** What was found, as far as it bears on these states, and why. */
    abstract String describe(A found, List<Country> concerned);

    final SELF expect(Predicate<? super A> holds, String expected) {
        return expect(holds, expected, List.of());
    }

    final SELF expect(Predicate<? super A> holds, String expected, List<Country> concerned) {
        isNotNull();
        if (!holds.test(actual)) {
            throw failure("%s", "\nExpected: " + expected + "\nFound: " + describe(actual, concerned));
        }
        return myself;
    }

    final SELF expectStates(String which, List<Country> found, List<Country> expected) {
        List<Country> missing = without(expected, found);
        List<Country> unexpected = without(found, expected);
        String difference = (missing.isEmpty() ? "" : "\n  missing: " + Telling.names(missing))
                + (unexpected.isEmpty() ? "" : "\n  not expected: " + Telling.names(unexpected));
        return expect(
                any -> difference.isEmpty(),
                "exactly these " + which + ": " + Telling.names(expected) + difference,
                union(missing, unexpected));
    }

    final SELF expectNoDissent(List<? extends Dissent<?>> dissents) {
        return expect(any -> dissents.isEmpty(), "no dissent");
    }

    final SELF expectDissent(List<? extends Dissent<?>> dissents, String account, Country country) {
        return expect(
                any -> dissents.stream()
                        .anyMatch(dissent -> dissent.account().equals(account) && dissent.country() == country),
                "a dissent of the account " + account + " about " + Telling.name(country),
                List.of(country));
    }

    final SELF expectBeyondHorizon(Provenance provenance, boolean expected) {
        return expect(
                any -> provenance.beyondHorizon() == expected,
                "an answer " + (expected ? "beyond" : "within") + " the horizon of the register, "
                        + provenance.horizon());
    }

    private static List<Country> without(List<Country> all, List<Country> others) {
        return all.stream()
                .filter(country -> !others.contains(country))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Country> union(List<Country> some, List<Country> others) {
        return Stream.concat(some.stream(), others.stream()).sorted().toList();
    }
}
