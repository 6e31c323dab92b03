package io.github.csto.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.ibm.icu.util.Region;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The countries and their codes, against the JDK's list and ICU's. */
class CountryTest {
    @Test
    void areThoseOfTheJdk() {
        assertThat(Country.all())
                .hasSize(249)
                .isUnmodifiable()
                .containsExactly(Country.values())
                .isSortedAccordingTo(Comparator.comparing(Country::alpha2))
                .extracting(Country::alpha2)
                .containsExactlyInAnyOrder(Locale.getISOCountries());
    }

    @ParameterizedTest
    @EnumSource
    void codesAreThoseOfTheJdkAndOfIcu(Country country) {
        assertThat(country.alpha2()).isEqualTo(country.name()).matches("[A-Z]{2}");
        assertThat(country.alpha3()).isEqualTo(locale(country).getISO3Country()).matches("[A-Z]{3}");
        assertThat(country.numeric())
                .isEqualTo(Region.getInstance(country.alpha2()).getNumericCode())
                .isBetween(1, 899);
    }

    @Test
    void noTwoHaveTheSameCode() {
        assertThat(Country.all()).extracting(Country::alpha3).doesNotHaveDuplicates();
        assertThat(Country.all()).extracting(Country::numeric).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void theRunningJdkKnowsNoNameThatIsNotRecognised(Country country) {
        for (Locale language : Arrays.asList(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ru"))) {
            assertThat(Country.find(locale(country).getDisplayCountry(language)))
                    .contains(country);
            assertThat(Country.find(country.displayName(language))).contains(country);
        }
    }

    @ParameterizedTest
    @EnumSource
    void otherLanguagesGetTheEnglishName(Country country) {
        for (Locale language : Arrays.asList(Locale.JAPANESE, Locale.ROOT, Locale.UK)) {
            assertThat(country.displayName(language)).isEqualTo(country.displayName(Locale.ENGLISH));
        }
    }

    @Test
    void someNames() {
        assertThat(Country.UZ.displayName(Locale.FRENCH)).isEqualTo("Ouzbékistan");
        assertThat(Country.UZ.displayName(Locale.ENGLISH)).isEqualTo("Uzbekistan");
        assertThat(Country.UZ.displayName(Locale.CANADA_FRENCH)).isEqualTo("Ouzbékistan");
        assertThat(Country.BY.displayName(Locale.forLanguageTag("ru"))).isEqualTo("Беларусь");
    }

    @Test
    void anUnknownCountryTellsWhatItIs() {
        assertThatExceptionOfType(UnknownCountryException.class)
                .isThrownBy(() -> Country.parse("Korea"))
                .withMessage("Ambiguous country: \"Korea\"; it may be North Korea (KP), South Korea (KR)")
                .satisfies(e -> {
                    assertThat(e.text()).isEqualTo("Korea");
                    assertThat(e.isAmbiguous()).isTrue();
                    assertThat(e.nearest()).isEqualTo(List.of(Country.KP, Country.KR));
                    assertThat(e.nearest()).isUnmodifiable();
                });
    }

    @Test
    void anUnknownCountryCanBeSerialized() throws Exception {
        UnknownCountryException thrown =
                catchThrowableOfType(UnknownCountryException.class, () -> Country.parse("Korea"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            UnknownCountryException read = (UnknownCountryException) in.readObject();
            assertThat(read).hasMessage(thrown.getMessage());
            assertThat(read.text()).isEqualTo("Korea");
            assertThat(read.isAmbiguous()).isTrue();
            assertThat(read.nearest()).containsExactly(Country.KP, Country.KR);
        }
    }

    private static Locale locale(Country country) {
        return new Locale.Builder().setRegion(country.name()).build();
    }
}
