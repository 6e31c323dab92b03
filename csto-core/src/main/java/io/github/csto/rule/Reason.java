package io.github.csto.rule;

import io.github.csto.country.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A reason of a ruling: its kind, and the states, days and counts that it names. It is put into words last, in any of three
 * languages. Immutable and thread-safe.
 *
 * @param kind the kind of the reason
 * @param arguments whom and what it is said of, in the order of the places in the wording: countries, dates, numbers, texts, constants, lists of
 *     these, or other reasons
 */
public record Reason(Kind kind, List<Object> arguments) {
    private static final Locale FRENCH = Locale.FRENCH;
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    /**
     * A kind of reason, by its wording in English, French and Russian; {@code {0}}, {@code {1}} … are the places of the arguments, and
     * {@code {0|is|are}} is the form that goes with the number {@code {0}}: one and more in English and French; one, few and many in Russian.
     * Kinds of equal wording are equal. Immutable and thread-safe.
     */
    public static final class Kind {
        private final Wording wording;
        private final boolean unrecorded;
        /** What most rulings say, made once. */
        private final Reason withoutArguments;

        private Kind(String english, String french, String russian, boolean unrecorded) {
            this.wording = new Wording(english, french, russian);
            this.unrecorded = unrecorded;
            this.withoutArguments = new Reason(this, List.of());
        }

        /**
         * Obtains a kind that is worded alike in all languages.
         *
         * @param wording the wording
         * @return the kind
         */
        public static Kind of(String wording) {
            return new Kind(wording, wording, wording, false);
        }

        /**
         * Obtains a kind with its three wordings.
         *
         * @param english the English wording
         * @param french the French wording
         * @param russian the Russian wording
         * @return the kind
         */
        public static Kind of(String english, String french, String russian) {
            return new Kind(english, french, russian, false);
        }

        /**
         * Obtains a kind that says what the record does not say.
         *
         * @param english the English wording
         * @param french the French wording
         * @param russian the Russian wording
         * @return the kind
         */
        public static Kind unrecorded(String english, String french, String russian) {
            return new Kind(english, french, russian, true);
        }

        /**
         * Checks whether reasons of this kind say that the record does not say something.
         *
         * @return whether it was made by {@link #unrecorded}
         */
        public boolean isUnrecorded() {
            return unrecorded;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Kind kind && wording.equals(kind.wording);
        }

        @Override
        public int hashCode() {
            return wording.hashCode();
        }

        /**
         * Returns the wording.
         *
         * @return the English wording, with its places
         */
        @Override
        public String toString() {
            return wording.english();
        }
    }

    /**
     * Several things of which one is the case: words join them by "or".
     *
     * @param items the things, in their order
     */
    public record Alternatives(List<?> items) {
        public Alternatives {
            items = List.copyOf(items);
        }

        private String in(Locale language, Function<Object, Optional<String>> words) {
            String or = language.getLanguage().equals(FRENCH.getLanguage())
                    ? " ou "
                    : language.getLanguage().equals(RUSSIAN.getLanguage()) ? " или " : " or ";
            return items.stream().map(item -> words(item, language, words)).collect(Collectors.joining(or));
        }
    }

    public Reason {
        Objects.requireNonNull(kind, "kind");
        arguments = List.copyOf(arguments);
    }

    /**
     * Obtains a reason.
     *
     * @param kind the kind of the reason
     * @param arguments whom and what it is said of
     * @return the reason
     */
    public static Reason of(Kind kind, Object... arguments) {
        return arguments.length == 0 ? kind.withoutArguments : new Reason(kind, List.of(arguments));
    }

    /**
     * Puts the reason into words.
     *
     * @param language English, French or Russian; any other language reads English
     * @return a sentence without its full stop
     */
    public String in(Locale language) {
        return in(language, argument -> Optional.empty());
    }

    /**
     * Puts the reason into words, some arguments in words of the caller's.
     *
     * @param language English, French or Russian; any other language reads English
     * @param words the caller's words for an argument, or empty to leave it to the library
     * @return a sentence without its full stop
     */
    public String in(Locale language, Function<Object, Optional<String>> words) {
        return kind.wording.in(language, arguments, argument -> ownWords(argument, language, words));
    }

    private static String words(Object argument, Locale language, Function<Object, Optional<String>> words) {
        return Wording.words(argument, language, each -> ownWords(each, language, words));
    }

    /** The words of the caller, and for what only reasons are made of. */
    private static Optional<String> ownWords(
            Object argument, Locale language, Function<Object, Optional<String>> words) {
        Optional<String> own = words.apply(argument);
        if (own.isPresent()) {
            return own;
        }
        if (argument instanceof Reason reason) {
            return Optional.of(reason.in(language, words));
        }
        return argument instanceof Alternatives alternatives
                ? Optional.of(alternatives.in(language, words))
                : Optional.empty();
    }

    /**
     * Returns the reason in English.
     *
     * @return a sentence without its full stop
     */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
