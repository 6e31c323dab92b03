package io.github.csto.country;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The ways in which a name is made alike to others that are the same but for case, accents, punctuation, articles and notes. */
final class FoldedName {
    /** Words that make no difference between two countries. */
    private static final Set<String> SMALL_WORDS =
            Set.of("the", "of", "and", "le", "la", "les", "l", "de", "du", "des", "d", "et", "s", "и", "el");

    /** Words that stand in the names of many countries. */
    private static final Set<String> COMMON_WORDS = Set.of(
            "republic",
            "republique",
            "республика",
            "federal",
            "democratic",
            "democratique",
            "people",
            "islamic",
            "islamique",
            "kingdom",
            "royaume",
            "королевство",
            "state",
            "states",
            "etat",
            "islands",
            "island",
            "iles",
            "ile",
            "о",
            "остров",
            "territory",
            "territories",
            "territoire",
            "territoires",
            "populaire",
            "socialist",
            "исламская",
            "демократическая",
            "народная",
            "федеративная");

    private FoldedName() {}

    /** Without what is not seen, notes in square brackets, numbers of one in round ones, and marks of a note. */
    static String clean(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth == 0 && c == '(' && numberEnd(text, i) > 0) {
                i = numberEnd(text, i);
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && depth > 0) {
                depth--;
            } else if (depth == 0 && Character.getType(c) != Character.FORMAT && !isNote(c)) {
                seen.append(Character.isSpaceChar(c) ? ' ' : c);
            }
        }
        return seen.toString().strip();
    }

    /** Where the number of a note ends that begins here, such as (1) or (12); 0 if none does. A number of three digits may be a code. */
    private static int numberEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean isShort = end > start + 1 && end <= start + 3;
        return isShort && end < text.length() && text.charAt(end) == ')' ? end : 0;
    }

    private static boolean isNote(char c) {
        return c == '*'
                || c == '†'
                || c == '‡'
                || c == '§'
                || c == '¹'
                || c == '²'
                || c == '³'
                || c == '⁰'
                || (c >= '⁴' && c <= '⁹');
    }

    /** Lower case without accents; every run of anything but letters and digits is one space. */
    static String fold(String text) {
        String parted = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(parted.length());
        boolean gap = false;
        for (int i = 0; i < parted.length(); ) {
            int c = parted.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c) || isNumber(c)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.appendCodePoint(c == 'ı' ? 'i' : c);
            } else if (!isAccent(c) && Character.getType(c) != Character.FORMAT) {
                gap = true;
            }
        }
        return folded.toString();
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean isAccent(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** A folded name without small words, and with usual short forms of words. */
    static String loose(String folded) {
        StringBuilder loose = new StringBuilder(folded.length());
        for (String word : folded.split(" ", -1)) {
            // An S at the beginning is South or the like; after a word it is that of a genitive.
            if (!SMALL_WORDS.contains(word) || (word.equals("s") && loose.isEmpty())) {
                loose.append(loose.isEmpty() ? "" : " ").append(common(word));
            }
        }
        return loose.toString();
    }

    /** What a name is known by: without the words that many names have, if anything is left. */
    static String core(String folded) {
        StringBuilder core = new StringBuilder(folded.length());
        for (String word : loose(folded).split(" ", -1)) {
            if (!COMMON_WORDS.contains(word)) {
                core.append(core.isEmpty() ? "" : " ").append(word);
            }
        }
        return core.isEmpty() ? folded : core.toString();
    }

    private static String common(String word) {
        return switch (word) {
            case "saint" -> "st";
            case "sainte" -> "ste";
            case "rep" -> "republic";
            case "dem" -> "democratic";
            case "fed" -> "federal";
            case "is", "isl", "isls" -> "islands";
            case "ва", "острова" -> "о";
            default -> word;
        };
    }
}
