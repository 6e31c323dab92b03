package io.github.csto.examples.draw;

import io.github.csto.examples.words.Spoken;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the parts of one page have in common and what therefore stands on it once: texts in three languages, the patterns of the drawings, and the lines of
 * drawings that differ only in their numbers.
 */
final class OnePage {
    /** A number that is the same when it is read and written, between quotes, spaces or elements. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<=[\" >])(?:0|-?[1-9][0-9]{0,8}|-?(?:0|[1-9][0-9]{0,8})[.][0-9]{0,3}[1-9])(?=[\" <])");

    /** The script puts words into these, so that they need none. */
    private static final Pattern SPOKEN =
            Pattern.compile("((?: data-(?:text|word|name)=|<desc )[^>]*>)[^<]*(</(?:text|title|desc)>)");

    private final Map<List<String>, Integer> texts = new LinkedHashMap<>();
    private final Map<List<String>, Integer> lines = new LinkedHashMap<>();
    private final Map<List<Tone>, String> hatchings = new LinkedHashMap<>();

    /** The number of a text, which is the same in every language that is not given. */
    int text(Function<Locale, String> words) {
        List<String> inEach = Spoken.LANGUAGES.stream().map(words).toList();
        return texts.computeIfAbsent(
                inEach.stream().distinct().count() == 1 ? List.of(inEach.get(0)) : inEach, key -> texts.size());
    }

    int text(String words) {
        return text(language -> words);
    }

    List<List<String>> texts() {
        return List.copyOf(texts.keySet());
    }

    /** The attributes of an element whose text the script puts into another language. */
    String[] spoken(Function<Locale, String> words) {
        return new String[] {"data-text", Integer.toString(text(words))};
    }

    String hatching(List<Tone> tones) {
        return hatchings.computeIfAbsent(
                tones,
                all -> "hatch-"
                        + all.stream().map(DrawingText::lower).distinct().collect(Collectors.joining("-")));
    }

    Map<List<Tone>, String> hatchings() {
        return hatchings;
    }

    /** Each line as its number, followed by the numbers that stand in it. */
    List<Number> code(String drawing) {
        List<Number> code = new ArrayList<>();
        for (String line : SPOKEN.matcher(drawing.strip()).replaceAll("$1$2").split("\n", -1)) {
            List<String> pieces = new ArrayList<>();
            List<Number> numbers = new ArrayList<>();
            Matcher number = NUMBER.matcher(line);
            int end = 0;
            while (number.find()) {
                pieces.add(line.substring(end, number.start()));
                numbers.add(new BigDecimal(number.group()));
                end = number.end();
            }
            pieces.add(line.substring(end));
            code.add(lines.computeIfAbsent(pieces, key -> lines.size()));
            code.addAll(numbers);
        }
        return code;
    }

    /** What stands around the numbers of each line. */
    List<List<String>> lines() {
        return List.copyOf(lines.keySet());
    }
}
