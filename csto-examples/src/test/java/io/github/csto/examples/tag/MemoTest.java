package io.github.csto.examples.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {
    @Test
    void whatIsRememberedIsNotWorkedOutAgainAndIsNeverMoreThanAllowed() {
        List<Integer> worked = new ArrayList<>();
        Memo<Integer, String> memo = new Memo<>(3, key -> {
            worked.add(key);
            return "=" + key;
        });
        for (int round = 0; round < 2; round++) {
            for (int key = 0; key < 3; key++) {
                assertThat(memo.get(key)).isEqualTo("=" + key);
            }
        }
        assertThat(worked).containsExactly(0, 1, 2);
        for (int key = 0; key < 1000; key++) {
            assertThat(memo.get(key)).isEqualTo("=" + key);
            assertThat(memo.size()).isBetween(1, 3);
        }
    }
}
