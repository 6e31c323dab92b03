package io.github.csto.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The forms of the plural, against ICU's. */
class LanguageTest {
    @ParameterizedTest
    @EnumSource
    void theFormOfEveryNumberIsThatOfUnicode(Language language) {
        PluralRules rules = PluralRules.forLocale(ULocale.forLocale(language.locale()));
        List<String> forms = language == Language.RU ? List.of("one", "few", "many") : List.of("one", "other");
        assertThat(language.forms()).isEqualTo(forms.size());
        for (int number = 0; number < 100_000; number++) {
            assertThat(forms.get(language.form(number)))
                    .as("%s %s", language, number)
                    .isEqualTo(rules.select(number));
        }
    }
}
