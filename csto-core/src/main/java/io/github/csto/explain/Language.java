package io.github.csto.explain;

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

    /** Which form goes with a number, from 0: by the plural rules of Unicode's CLDR for whole numbers below a million. */
    int form(int number) {
        return switch (this) {
            case EN -> number == 1 ? 0 : 1;
            case FR -> number <= 1 ? 0 : 1;
            case RU -> {
                int last = number % 10;
                boolean teen = number / 10 % 10 == 1;
                yield last == 1 && !teen ? 0 : last >= 2 && last <= 4 && !teen ? 1 : 2;
            }
        };
    }
}
