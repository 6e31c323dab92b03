package io.github.csto.explain;

import io.github.csto.source.Citation;
import io.github.csto.source.SourceDocument;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The words of one language: messages by their keys, dates, lists and places. There is no falling back to another language. */
final class Words {
    private static final Pattern FORMS = Pattern.compile(" [|] ");

    private final Language language;
    private final ResourceBundle messages;
    private final String[] months;

    Words(Language language, ResourceBundle messages) {
        this.language = language;
        this.messages = messages;
        this.months = messages.getString("months").split(" ", -1);
    }

    static ResourceBundle read(Language language) {
        String file = "words_" + language.locale() + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Language language() {
        return language;
    }

    String say(String key, Object... values) {
        return format(messages.getString(key), values);
    }

    /** The form that goes with the number, which is the first of the values. */
    String count(String key, int number, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = Integer.toString(number);
        System.arraycopy(values, 0, all, 1, values.length);
        return format(FORMS.split(messages.getString(key), -1)[language.form(number)], all);
    }

    private String format(String pattern, Object... values) {
        return new MessageFormat(pattern, language.locale()).format(values);
    }

    /** With a capital, wherever the words begin with a letter. */
    String sentence(String text) {
        int first = text.codePointAt(0);
        return new String(Character.toChars(first)).toUpperCase(language.locale())
                + text.substring(Character.charCount(first));
    }

    private String named(LocalDate day) {
        return say(
                "day.named",
                day.getDayOfMonth() == 1 ? say("day.first") : Integer.toString(day.getDayOfMonth()),
                months[day.getMonthValue() - 1],
                Integer.toString(day.getYear()));
    }

    /** When something happens: on a day, in a year. */
    String when(PartialDate date) {
        return when(DateInterval.from(date));
    }

    /** When something happens that happens on one of these days. */
    String when(DateInterval days) {
        LocalDate first = days.start();
        LocalDate last = days.end();
        if (first.equals(last)) {
            return say("day.on", named(first));
        }
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        if (wholeMonths && first.getYear() == last.getYear()) {
            if (first.getMonth() == last.getMonth()) {
                return say("day.month", months[first.getMonthValue() - 1], Integer.toString(first.getYear()));
            }
            if (first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear()) {
                return say("day.year", Integer.toString(first.getYear()));
            }
        }
        // In Russian the second of a month takes another preposition.
        return say(first.getDayOfMonth() == 2 ? "day.between.second" : "day.between", named(first), named(last));
    }

    String quote(String text) {
        return say("quote", text);
    }

    /** Several things, the last joined by a word. */
    String list(String key, List<String> items) {
        int last = items.size() - 1;
        return last <= 0
                ? String.join("", items)
                : say(key, String.join(", ", items.subList(0, last)), items.get(last));
    }

    /** The quoted names of constants, which each have a message of their own. */
    String quoted(String key, String prefix, Collection<? extends Enum<?>> constants) {
        return list(
                key,
                constants.stream()
                        .map(constant -> quote(say(prefix + constant.name())))
                        .toList());
    }

    /** A date by itself: a day in words, anything less precise as it is written. */
    String dated(PartialDate date) {
        return date.isExact() ? named(date.earliest()) : date.toString();
    }

    /** Lines of a document, articles of a treaty or law, or a source as a whole. */
    String places(List<Citation> citations, Map<String, SourceDocument> sources) {
        return citations.stream()
                .map(citation -> place(citation, Optional.ofNullable(sources.get(citation.document()))))
                .reduce((some, more) -> say("places", some, more))
                .orElse("");
    }

    private String place(Citation citation, Optional<SourceDocument> source) {
        if (citation.lines().isEmpty()) {
            return citation.document();
        }
        List<String> ranges = citation.lines().stream()
                .map(range -> range.toString().replace('-', '–'))
                .toList();
        boolean one = citation.lines().size() == 1
                && citation.lines().get(0).first() == citation.lines().get(0).last();
        boolean byArticle =
                source.filter(document -> document.sha256().isEmpty()).isPresent();
        String key = byArticle ? "place.article" : "place.line";
        return say(one ? key : key + "s", citation.document(), list("and", ranges));
    }
}
