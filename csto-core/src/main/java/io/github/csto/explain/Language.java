package io.github.csto.explain;

import io.github.csto.country.Wording;
import java.util.Locale;

/** The languages in which derivations are written. */
public enum Language {
    /** English. */
    EN(2),
    /** French. */
    FR(2),
    /** Russian. */
    RU(3);

    private final int forms;
    private final Locale locale;

    Language(int forms) {
        this.forms = forms;
        this.locale = Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }

    /**
     * Returns the language as the JDK knows it, without a country.
     *
     * @return the locale, such as {@code fr}
     */
    public Locale locale() {
        return locale;
    }

    /** How many forms of the plural there are for whole numbers. */
    int forms() {
        return forms;
    }

    /** Which form goes with a number, from 0. */
    int form(int number) {
        return Wording.pluralForm(number, locale);
    }
}
