package io.github.csto.examples.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconTest {
    @Test
    void whatIsRememberedIsNotWorkedOutAgainAndIsNeverMoreThanAllowed() {
        List<String> worked = new ArrayList<>();
        Lexicon<String> lexicon = new Lexicon<>(300, text -> {
            worked.add(text);
            return "=" + text;
        });
        List<String> texts = IntStream.range(0, 300).mapToObj(i -> "text " + i).toList();
        for (int round = 0; round < 2; round++) {
            texts.forEach(text -> assertThat(lexicon.get(text)).isEqualTo("=" + text));
        }
        assertThat(worked).isEqualTo(texts);
        for (int i = 0; i < 5000; i++) {
            assertThat(lexicon.get("other " + i)).isEqualTo("=other " + i);
            assertThat(lexicon.size()).isBetween(1, 300);
        }
    }

    @Test
    void textsWithTheSameHashAreToldApart() {
        Lexicon<String> lexicon = new Lexicon<>(10, text -> text);
        for (int round = 0; round < 2; round++) {
            for (String text : List.of("AaAa", "BBBB", "AaBB", "BBAa", "", "\0", "\0\0")) {
                assertThat(lexicon.get(text)).isEqualTo(text);
            }
        }
    }

    /** All of one hash: in one long list, each question would take as long as all texts together. */
    @Test
    void textsThatAreMadeToCollideAreFoundToo() {
        List<String> worked = new ArrayList<>();
        Lexicon<String> lexicon = new Lexicon<>(1 << 14, text -> {
            worked.add(text);
            return "=" + text;
        });
        List<String> texts = new ArrayList<>(List.of(""));
        for (int i = 0; i < 14; i++) {
            texts = texts.stream()
                    .flatMap(text -> Stream.of(text + "Aa", text + "BB"))
                    .toList();
        }
        assertThat(texts).allSatisfy(text -> assertThat(text).hasSameHashCodeAs("Aa".repeat(14)));
        for (int round = 0; round < 20; round++) {
            for (String text : texts) {
                assertThat(lexicon.get(text)).isEqualTo("=" + text);
            }
        }
        assertThat(worked).isEqualTo(texts);
        assertThat(lexicon.size()).isEqualTo(texts.size());
        assertThat(lexicon.get("Cc")).isEqualTo("=Cc");
        assertThat(lexicon.size()).isEqualTo(1);
        assertThat(lexicon.get(texts.get(9_999))).isEqualTo("=" + texts.get(9_999));
    }
}
