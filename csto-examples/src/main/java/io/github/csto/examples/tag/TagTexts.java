package io.github.csto.examples.tag;

import io.github.csto.country.Country;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tags of states and dates with their cells as they are written. Each is made once. Not thread-safe. */
final class TagTexts {
    private final Tags tags;
    private final Function<List<String>, char[]> form;
    private final Map<Tag, TagText> known = new HashMap<>();
    private final Map<Country, Days> days = new EnumMap<>(Country.class);

    /** A tag, and its cells as they are written behind a row. */
    static final class TagText {
        private final Tag tag;
        private final char[] cells;

        private TagText(Tag tag, char[] cells) {
            this.tag = tag;
            this.cells = cells;
        }

        Tag tag() {
            return tag;
        }

        /** Not a copy. */
        char[] cells() {
            return cells;
        }
    }

    /** The answers of a state on all days: on those before the first change, and from each change on. */
    static final class Days {
        private final long[] changes;
        private final TagText[] answers;

        private Days(long[] changes, TagText[] answers) {
            this.changes = changes;
            this.answers = answers;
        }

        /** That of the day that {@link PlainDay} has the number of. */
        TagText on(int day) {
            int passed = 0;
            int left = changes.length;
            while (left > 0) {
                int half = (left + 1) >>> 1;
                passed += changes[passed + half - 1] <= day ? half : 0;
                left -= half;
            }
            return answers[passed];
        }
    }

    /** By whom the tags are worked out, and how their cells are written. */
    TagTexts(Tags tags, Function<List<String>, char[]> form) {
        this.tags = tags;
        this.form = form;
    }

    TagText of(Country country, PartialDate date) {
        return of(tags.of(country, date));
    }

    private TagText of(Tag tag) {
        @Nullable TagText made = known.get(tag);
        if (made == null) {
            made = new TagText(tag, form.apply(tag.cells()));
            known.put(tag, made);
        }
        return made;
    }

    Days days(Country country) {
        @Nullable Days made = days.get(country);
        if (made == null) {
            made = made(tags.timeline(country));
            days.put(country, made);
        }
        return made;
    }

    private Days made(Timeline<Tag> timeline) {
        List<Timeline.Change<Tag>> changes = timeline.changes();
        long[] from = new long[changes.size()];
        TagText[] answers = new TagText[changes.size() + 1];
        answers[0] = of(timeline.initial());
        for (int i = 0; i < from.length; i++) {
            from[i] = PlainDay.of(changes.get(i).day());
            answers[i + 1] = of(changes.get(i).after());
        }
        return new Days(from, answers);
    }
}
