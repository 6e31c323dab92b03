package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.country.Country;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Reasons: their words in three languages, those of the caller among them, and when two are the same. */
class ReasonTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private static Reason.Kind attended() {
        return Reason.Kind.of("{0} attended", "{0} était présente", "{0} присутствует");
    }

    private static Reason.Kind depends() {
        return Reason.Kind.of("It depends on: {0}", "Cela dépend de : {0}", "Это зависит от: {0}");
    }

    @Test
    void itIsSaidInThreeLanguagesAndInEnglishIfNoneIsNamed() {
        Reason reason = Reason.of(attended(), Country.AM);

        assertThat(reason.in(Locale.ENGLISH)).isEqualTo("Armenia (AM) attended");
        assertThat(reason.in(Locale.FRENCH)).isEqualTo("Arménie (AM) était présente");
        assertThat(reason.in(RUSSIAN)).isEqualTo("Армения (AM) присутствует");
        assertThat(reason.in(Locale.GERMAN)).isEqualTo("Armenia (AM) attended");
        assertThat(reason).hasToString("Armenia (AM) attended");
        assertThat(reason.kind()).hasToString("{0} attended");
    }

    @Test
    void aKindOfOneWordingReadsAlikeInAllLanguages() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH, RUSSIAN)) {
            assertThat(Reason.of(Reason.Kind.of("Attended: {0}"), 3).in(language))
                    .isEqualTo("Attended: 3");
        }
    }

    @Test
    void aReasonWithinAReasonIsSaidInTheSameLanguage() {
        Reason one = Reason.of(depends(), Reason.of(attended(), Country.AM));
        Reason several =
                Reason.of(depends(), List.of(Reason.of(attended(), Country.AM), Reason.of(attended(), Country.BY)));

        assertThat(one.in(Locale.FRENCH)).isEqualTo("Cela dépend de : Arménie (AM) était présente");
        assertThat(several.in(RUSSIAN))
                .isEqualTo("Это зависит от: Армения (AM) присутствует, Беларусь (BY) присутствует");
    }

    @Test
    void alternativesAreJoinedByOrInTheSameLanguage() {
        Reason reason = Reason.of(
                depends(),
                new Reason.Alternatives(
                        List.of(Country.AM, Reason.of(attended(), Country.BY), List.of(Country.RU, 2020))));

        assertThat(reason.in(Locale.ENGLISH))
                .isEqualTo("It depends on: Armenia (AM) or Belarus (BY) attended or Russia (RU), 2020");
        assertThat(reason.in(Locale.FRENCH))
                .isEqualTo("Cela dépend de : Arménie (AM) ou Biélorussie (BY) était présente ou Russie (RU), 2020");
        assertThat(reason.in(RUSSIAN))
                .isEqualTo("Это зависит от: Армения (AM) или Беларусь (BY) присутствует или Россия (RU), 2020");
    }

    /** Also within other reasons, alternatives and lists. */
    @Test
    void theCallersWordsComeFirst() {
        Function<Object, Optional<String>> alone = argument ->
                argument instanceof Country country ? Optional.of("<" + country.name() + ">") : Optional.empty();

        assertThat(Reason.of(attended(), Country.AM).in(Locale.ENGLISH, alone)).isEqualTo("<AM> attended");
        assertThat(Reason.of(attended(), List.of(Country.AM, Country.BY)).in(Locale.ENGLISH, alone))
                .isEqualTo("<AM>, <BY> attended");
        assertThat(Reason.of(depends(), Reason.of(attended(), Country.AM)).in(Locale.FRENCH, alone))
                .isEqualTo("Cela dépend de : <AM> était présente");
        assertThat(Reason.of(
                                depends(),
                                new Reason.Alternatives(List.of(Reason.of(attended(), Country.AM), Country.BY, 7)))
                        .in(Locale.ENGLISH, alone))
                .isEqualTo("It depends on: <AM> attended or <BY> or 7");
    }

    @Test
    void reasonsAreTheSameIfTheirWordingIsAndWhatItIsSaidOf() {
        Reason reason = Reason.of(attended(), Country.AM);

        assertThat(attended()).isEqualTo(attended()).hasSameHashCodeAs(attended());
        assertThat(reason)
                .isEqualTo(Reason.of(attended(), Country.AM))
                .hasSameHashCodeAs(Reason.of(attended(), Country.AM));
        assertThat(reason).isNotEqualTo(Reason.of(attended(), Country.BY));
        assertThat(reason).isNotEqualTo(Reason.of(depends(), Country.AM));
        assertThat(attended()).isNotEqualTo(Reason.Kind.of("{0} attended"));
        assertThat(attended()).isNotEqualTo("{0} attended");
        assertThat(attended().hashCode()).isNotEqualTo(depends().hashCode());
    }

    @Test
    void onlyAKindThatIsMadeForItSaysWhatTheRecordDoesNotSay() {
        Reason.Kind unrecorded = Reason.Kind.unrecorded("Not recorded: {0}", "Non indiqué : {0}", "Не указано: {0}");

        assertThat(unrecorded.isUnrecorded()).isTrue();
        assertThat(Reason.of(unrecorded, 3).in(RUSSIAN)).isEqualTo("Не указано: 3");
        assertThat(attended().isUnrecorded()).isFalse();
        assertThat(Reason.Kind.of("Not recorded").isUnrecorded()).isFalse();
    }
}
