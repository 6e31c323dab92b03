package io.github.csto.examples.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
}
