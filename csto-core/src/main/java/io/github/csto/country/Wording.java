package io.github.csto.country;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said in English, French and Russian. {@code {0}}, {@code {1}} … are the places of what it is said of. What depends on a number is written
 * with the forms of the plural between bars: {@code {0} {0|day|days}} says "1 day" and "2 days". Immutable and thread-safe.
 *
 * @param english the English wording
 * @param french the French wording; empty if there is none, so that the English one is used
 * @param russian the Russian wording; empty if there is none, so that the English one is used
 */
public record Wording(String english, String french, String russian) {
    private static final Pattern BAR = Pattern.compile("[|]");
    private static final Pattern PLACE = Pattern.compile("[{]([0-9])(?:[|]([^{}]*))?[}]");

    public Wording {
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(french, "french");
        Objects.requireNonNull(russian, "russian");
    }

    /**
     * Obtains a wording with its three languages.
     *
     * @param english the English wording
     * @param french the French wording
     * @param russian the Russian wording
     * @return the wording
     */
    public static Wording of(String english, String french, String russian) {
        return new Wording(english, french, russian);
    }

    /**
     * Returns the wording in one language, its places left as they are.
     *
     * @param language English, French or Russian; any other language reads English
     * @return the wording
     */
    public String in(Locale language) {
        String own = switch (language.getLanguage()) {
            case "fr" -> french;
            case "ru" -> russian;
            default -> english;
        };
        return own.isEmpty() ? english : own;
    }

    /** No words but the usual ones. */
    private static final class UsualWords implements Function<Object, Optional<String>> {
        @Override
        public Optional<String> apply(Object argument) {
            return Optional.empty();
        }
    }

    /**
     * Returns the wording in one language with what stands in its places, where countries, constants and collections are named as usual.
     *
     * @param language English, French or Russian; any other language reads English
     * @param arguments whom and what it is said of, in the order of the places
     * @return the text
     */
    public String in(Locale language, List<?> arguments) {
        return in(language, arguments, new UsualWords());
    }

    /**
     * Returns the wording in one language with what stands in its places.
     *
     * @param language English, French or Russian; any other language reads English
     * @param arguments whom and what it is said of, in the order of the places
     * @param words the words for an argument, or empty to name countries, constants and collections as usual
     * @return the text
     */
    public String in(Locale language, List<?> arguments, Function<Object, Optional<String>> words) {
        Matcher place = PLACE.matcher(in(language));
        StringBuilder text = new StringBuilder();
        while (place.find()) {
            int argument = Integer.parseInt(place.group(1));
            String filled = place.group();
            if (argument < arguments.size()) {
                Object value = arguments.get(argument);
                String forms = place.group(2);
                filled = forms == null ? words(value, language, words) : form(BAR.split(forms, -1), value, language);
            }
            place.appendReplacement(text, Matcher.quoteReplacement(filled));
        }
        return place.appendTail(text).toString();
    }

    private static String form(String[] forms, Object value, Locale language) {
        int form = value instanceof Integer number ? pluralForm(number, language) : forms.length;
        return forms[Math.min(form, forms.length - 1)];
    }

    /**
     * Returns which form of the plural goes with a number, by the plural rules of Unicode's CLDR for whole numbers below a million.
     *
     * @param number the number, not negative
     * @param language English, French or Russian; any other language reads English
     * @return the form, counted from 0: English and French have two, Russian has three
     */
    public static int pluralForm(int number, Locale language) {
        return switch (language.getLanguage()) {
            case "fr" -> number <= 1 ? 0 : 1;
            case "ru" -> {
                int last = number % 10;
                boolean teen = number / 10 % 10 == 1;
                yield last == 1 && !teen ? 0 : last >= 2 && last <= 4 && !teen ? 1 : 2;
            }
            default -> number == 1 ? 0 : 1;
        };
    }

    /**
     * Returns the words for one argument.
     *
     * @param argument a country, a constant, a text, a number or a date, or a collection of these
     * @param language English, French or Russian; any other language reads English
     * @param words the words for it, or empty to name countries, constants and collections as usual
     * @return the words
     */
    public static String words(Object argument, Locale language, Function<Object, Optional<String>> words) {
        Optional<String> own = words.apply(argument);
        if (own.isPresent()) {
            return own.get();
        }
        if (argument instanceof Country country) {
            return country.displayNameWithCode(language);
        }
        if (argument instanceof Collection<?> items) {
            List<String> all = new ArrayList<>();
            for (Object item : items) {
                all.add(words(item, language, words));
            }
            return String.join(", ", all);
        }
        return argument instanceof Enum<?> constant ? constant.name() : argument.toString();
    }
}
