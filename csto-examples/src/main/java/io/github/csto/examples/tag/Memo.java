package io.github.csto.examples.tag;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a key, remembered: a column of millions of cells holds few different texts. Never more than so many keys are
 * remembered; when one more comes, all are forgotten.
 */
final class Memo<K, V> {
    private final int most;
    private final Function<K, V> work;
    private final Map<K, V> known = new HashMap<>();

    Memo(int most, Function<K, V> work) {
        this.most = most;
        this.work = work;
    }

    V get(K key) {
        @Nullable V found = known.get(key);
        if (found != null) {
            return found;
        }
        V value = work.apply(key);
        if (known.size() >= most) {
            known.clear();
        }
        known.put(key, value);
        return value;
    }

    int size() {
        return known.size();
    }
}
