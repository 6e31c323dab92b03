package io.github.csto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.csto.account.Accounts;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.register.Register;
import io.github.csto.time.Certainty;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the build has put beside the register says the same as the register. */
class PackagedAnswersTest {
    private static final Register SEEDS = Register.fromSeeds();

    static List<String> organisations() {
        return SEEDS.organisations().stream()
                .filter(organisation -> SEEDS.accounts(organisation).preferred().isPresent())
                .toList();
    }

    private static MembershipHistory history(String organisation) {
        Accounts accounts = SEEDS.accounts(organisation);
        return accounts.history(accounts.preferred().orElseThrow());
    }

    /** Each day on which an act or a stage can begin or end to count, with the days beside it, and the farthest days. */
    private static Set<LocalDate> days(MembershipHistory history) {
        Set<LocalDate> days = new TreeSet<>(List.of(LocalDate.MIN, LocalDate.EPOCH, LocalDate.MAX));
        history.events().forEach(event -> {
            days.add(event.date().earliest());
            days.add(event.date().latest());
        });
        days.addAll(history.stages().turningDays());
        return days.stream()
                .flatMap(day -> day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX)
                        ? List.of(day).stream()
                        : List.of(day.minusDays(1), day, day.plusDays(1)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void everyAnswerIsThatOfTheRegister(String organisation) {
        PackagedAnswers packaged = PackagedAnswers.about(organisation).orElseThrow();
        MembershipHistory history = history(organisation);

        for (LocalDate day : days(history)) {
            for (Country country : Country.values()) {
                for (Criterion criterion : Criterion.values()) {
                    assertThat(packaged.on(country, criterion, day))
                            .as("%s %s %s", country, criterion, day)
                            .isEqualTo(history.meets(country, criterion, day));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void manyQuestionsGetTheSameAnswersAsFew(String organisation) {
        MembershipHistory history = history(organisation);
        Csto csto = Csto.of(SEEDS, organisation);

        for (LocalDate day : days(history)) {
            for (Country country : history.countries()) {
                assertThat(csto.isMember(country, day)).isEqualTo(history.isMember(country, day));
                assertThat(csto.isMember(country, day, Criterion.PARTY))
                        .isEqualTo(history.meets(country, Criterion.PARTY, day));
            }
        }
    }

    @Test
    void aBodyThatIsNotThereHasNone() {
        assertThat(PackagedAnswers.about("C")).isEmpty();
        assertThat(PackagedAnswers.about("CST")).isEmpty();
        assertThat(PackagedAnswers.about("")).isEmpty();
    }

    @Test
    void nothingIsAskedOfNobody() {
        Csto csto = Csto.fromSeeds();

        assertThatNullPointerException()
                .isThrownBy(() -> csto.isMember((Country) null, LocalDate.EPOCH))
                .withMessage("country");
        assertThatNullPointerException()
                .isThrownBy(() -> csto.isMember(Country.UZ, (LocalDate) null))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> csto.isMember(Country.UZ, LocalDate.EPOCH, null))
                .withMessage("criterion");
    }

    /** Loads the library afresh and knows which of its classes were needed. */
    private static final class Fresh extends URLClassLoader {
        private final List<String> loaded = new ArrayList<>();

        Fresh() {
            super(
                    new URL[] {Csto.class.getProtectionDomain().getCodeSource().getLocation()},
                    ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Class<?> found = super.findClass(name);
            loaded.add(name);
            return found;
        }
    }

    @Test
    void aFirstAnswerNeitherReadsATableNorMakesAHistory() throws Exception {
        try (Fresh fresh = new Fresh()) {
            Class<?> country = fresh.loadClass(Country.class.getName());
            Object csto =
                    fresh.loadClass(Csto.class.getName()).getMethod("fromSeeds").invoke(null);

            Object answer = csto.getClass()
                    .getMethod("isMember", country, LocalDate.class)
                    .invoke(csto, country.getField("UZ").get(null), LocalDate.of(2008, 1, 1));

            assertThat(answer).hasToString(Certainty.YES.toString());
            assertThat(fresh.loaded)
                    .contains(PackagedAnswers.class.getName())
                    .doesNotContain("io.github.csto.register.Table", "io.github.csto.membership.StateHistory");

            csto.getClass().getMethod("account").invoke(csto);
            assertThat(fresh.loaded)
                    .contains("io.github.csto.register.Table", "io.github.csto.membership.StateHistory");
        }
    }
}
