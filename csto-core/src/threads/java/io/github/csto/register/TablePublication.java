package io.github.csto.register;

import io.github.csto.source.SourceDocument;
import io.github.csto.time.PartialDate;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** What the contents of a register and the types of its cells make when they are first asked: the results are 1 where the answer was right. */
public class TablePublication {
    private static final List<SourceDocument> DOCUMENTS = List.of(SourceDocument.builder()
            .id("d")
            .phrase("p")
            .title("T")
            .publisher("P")
            .date(PartialDate.parse("2010"))
            .language(Locale.ENGLISH)
            .build());
    private static final String DIGEST = contents().digest();

    private TablePublication() {}

    private static Contents contents() {
        Contents contents = new Contents(Map.of(), Map.of());
        contents.put(Tables.DOCUMENTS, DOCUMENTS);
        return contents;
    }

    private static Field compiled() {
        try {
            Field compiled = CellType.class.getDeclaredField("compiled");
            compiled.setAccessible(true);
            return compiled;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The pattern of a type of cells, which is forgotten time and again. */
    @JCStressTest
    @State
    @Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "Both read the digest.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "A digest that was not read.")
    public static class PatternOfACell {
        private static final Field COMPILED = compiled();

        public PatternOfACell() {
            try {
                COMPILED.set(CellType.DIGEST, null);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        private static int read() {
            return CellType.DIGEST.parse(DIGEST).equals(DIGEST) ? 1 : 0;
        }

        @Actor
        public void first(II_Result result) {
            result.r1 = read();
        }

        @Actor
        public void second(II_Result result) {
            result.r2 = read();
        }
    }

    /** The digest, the organisations and the documents by identifier. */
    @JCStressTest
    @State
    @Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "Both got the digest, no organisation, and the document.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "Another answer.")
    public static class ContentsOfARegister {
        private final Contents contents = contents();

        private int ask() {
            return contents.organisations().isEmpty()
                            && contents.digest().equals(DIGEST)
                            && DOCUMENTS.get(0).equals(contents.documents().get("d"))
                    ? 1
                    : 0;
        }

        @Actor
        public void first(II_Result result) {
            result.r1 = ask();
        }

        @Actor
        public void second(II_Result result) {
            result.r2 = ask();
        }
    }
}
