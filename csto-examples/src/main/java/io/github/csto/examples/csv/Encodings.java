package io.github.csto.examples.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the first bytes of a file say of its encoding. */
final class Encodings {
    /** The mark of UTF-32LE begins as that of UTF-16LE does. */
    private static final List<Mark> MARKS = Stream.of("UTF-8", "UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE")
            .map(name -> new Mark(Charset.forName(name)))
            .toList();

    private static final List<String> EITHER_WAY = List.of("UTF-16", "UTF-32");

    private Encodings() {}

    /** A byte order mark. */
    record Mark(Charset charset) {
        private byte[] bytes() {
            return "\uFEFF".getBytes(charset);
        }

        int length() {
            return bytes().length;
        }

        private boolean begins(byte[] head) {
            return head.length >= length() && Arrays.equals(bytes(), 0, length(), head, 0, length());
        }
    }

    static Optional<Mark> mark(byte[] head) {
        return MARKS.stream().filter(mark -> mark.begins(head)).findFirst();
    }

    /** The encoding that is said or marked, or UTF-8; an {@link IllegalArgumentException} if these contradict each other. */
    static Charset of(String name, byte[] head, Optional<Mark> mark, Optional<Charset> said) {
        if (mark.isPresent()) {
            Charset marked = mark.get().charset();
            if (said.isPresent()
                    && !said.get().equals(marked)
                    && !(EITHER_WAY.contains(said.get().name())
                            && marked.name().startsWith(said.get().name()))) {
                throw new IllegalArgumentException(name + " begins with the byte order mark of " + marked
                        + "; --encoding " + said.get() + " contradicts it");
            }
            return marked;
        }
        if (said.isPresent()) {
            if (EITHER_WAY.contains(said.get().name())) {
                throw new IllegalArgumentException(name + " has no byte order mark; expected --encoding " + said.get()
                        + "LE or --encoding " + said.get() + "BE");
            }
            return said.get();
        }
        if (hasNullAtHeader(head)) {
            throw new IllegalArgumentException(name + " begins as UTF-16 does, but without a byte order mark; expected"
                    + " --encoding, like UTF-16LE or UTF-16BE");
        }
        return StandardCharsets.UTF_8;
    }

    /** Whether one of the first two bytes is a null, as in a text of UTF-16; blank lines before them are not counted, since no copy has them. */
    private static boolean hasNullAtHeader(byte[] head) {
        int begin = 0;
        while (begin < head.length && (head[begin] == '\n' || head[begin] == '\r')) {
            begin++;
        }
        return begin < head.length && (head[begin] == 0 || (begin + 1 < head.length && head[begin + 1] == 0));
    }
}
