package io.github.csto.membership;

import org.jspecify.annotations.Nullable;

/** A text, the word before its last one and its last one; what stands first may be several words. Found from the end, in one pass. */
record LastWords(String first, String second, String last) {
    private static final String SPACES = " \t\n\u000B\f\r";

    /** Parts a text; null if it has fewer than three words. */
    static @Nullable LastWords of(String text) {
        String bare = text.strip();
        int last = wordBefore(bare, bare.length());
        int secondEnd = spaceBefore(bare, last);
        int second = wordBefore(bare, secondEnd);
        int firstEnd = spaceBefore(bare, second);
        return firstEnd == 0
                ? null
                : new LastWords(bare.substring(0, firstEnd), bare.substring(second, secondEnd), bare.substring(last));
    }

    private static int wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && SPACES.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int spaceBefore(String text, int end) {
        int start = end;
        while (start > 0 && SPACES.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }
}
