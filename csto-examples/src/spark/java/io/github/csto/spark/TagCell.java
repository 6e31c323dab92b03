package io.github.csto.spark;

import io.github.csto.examples.tag.Tag;
import io.github.csto.examples.tag.Tagger;
import java.util.Locale;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF5;
import org.jspecify.annotations.Nullable;

/** What a function answers for one row. */
enum TagCell {
    MEMBER(0),
    STATUS(1),
    CERTAINTY(2),
    STAGE(3),
    REASON(-1);

    private final int cell;

    /** Which of the cells of a tag it is; none is -1. */
    TagCell(int cell) {
        this.cell = cell;
    }

    /** The function of SQL. */
    String function() {
        return "csto_" + name().toLowerCase(Locale.ROOT);
    }

    /** The column that the program adds. */
    String column() {
        return this == REASON ? "reason" : Tag.COLUMNS.get(cell);
    }

    @Nullable
    String of(Tagger.Reply reply) {
        if (this == REASON) {
            return reply.tag() == null ? reply.fault() : null;
        }
        return reply.tag() == null ? null : reply.tag().cells().get(cell);
    }

    /** No text in a column is an empty cell of a file. */
    static Tagger.Reply reply(TagQuestion question, @Nullable String state, @Nullable String day) {
        return question.tagger().of(state == null ? "" : state, day == null ? "" : day);
    }

    /** For the Dataset API, where the question is known beforehand. */
    record OfTwo(TagCell cell, TagQuestion question)
            implements UDF2<@Nullable String, @Nullable String, @Nullable String> {
        @Override
        public @Nullable String call(@Nullable String state, @Nullable String day) {
            return cell.of(reply(question, state, day));
        }
    }

    /** For SQL, where the question is in the arguments. */
    record OfFive(TagCell cell)
            implements UDF5<@Nullable String, @Nullable String, String, String, String, @Nullable String> {
        @Override
        public @Nullable String call(
                @Nullable String state, @Nullable String day, String organisation, String account, String criterion) {
            return cell.of(reply(TagQuestion.of(organisation, account, criterion), state, day));
        }
    }
}
