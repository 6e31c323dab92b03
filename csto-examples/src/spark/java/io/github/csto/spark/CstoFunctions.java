package io.github.csto.spark;

import io.github.csto.examples.tag.Tagger;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The functions. Each takes a state (an ISO 3166-1 code, or a name in English, French or Russian) and a date (of any form that {@code tag} reads
 * without an option). Where one of them cannot be read, the answer is null and {@code reason} says why; else {@code reason} is null.
 *
 * <table>
 * <caption>The functions</caption>
 * <thead><tr><th>SQL</th><th>Dataset</th><th>answer</th></tr></thead>
 * <tbody>
 * <tr><td>{@code csto_member}</td><td>{@link #member}</td><td>{@code YES}, {@code NO} or {@code UNDETERMINED}</td></tr>
 * <tr><td>{@code csto_status}</td><td>{@link #status}</td><td>the possible statuses, with a space between them</td></tr>
 * <tr><td>{@code csto_certainty}</td><td>{@link #certainty}</td><td>{@code CERTAIN}, {@code STATUS_OPEN}, {@code UNDETERMINED} or {@code BEYOND_HORIZON}</td></tr>
 * <tr><td>{@code csto_stage}</td><td>{@link #stage}</td><td>the possible stages of the organisation, or {@code NOT_RECORDED}</td></tr>
 * <tr><td>{@code csto_reason}</td><td>{@link #reason}</td><td>why a row has no answer</td></tr>
 * <tr><td></td><td>{@link #tag}</td><td>all of them as a struct</td></tr>
 * </tbody>
 * </table>
 *
 * <p>In SQL, three more arguments may follow, by position or by name: {@code organisation}, {@code account} and {@code criterion}.
 */
public final class CstoFunctions {
    private static final String IN_SQL = "CREATE OR REPLACE TEMPORARY FUNCTION %1$s(state STRING, day STRING,"
            + " organisation STRING DEFAULT '', account STRING DEFAULT '', criterion STRING DEFAULT '')"
            + " RETURNS STRING RETURN %1$s_of(state, day, organisation, account, criterion)";

    private CstoFunctions() {}

    /**
     * Makes the functions known to SQL, in this session.
     *
     * @param spark the session
     */
    public static void register(SparkSession spark) {
        for (TagCell cell : TagCell.values()) {
            spark.udf().register(cell.function() + "_of", new TagCell.OfFive(cell), DataTypes.StringType);
            spark.sql(IN_SQL.replace("%1$s", cell.function()));
        }
    }

    /**
     * Returns whether the state counts.
     *
     * @param state the state
     * @param day the date
     * @param question what is asked
     * @return a column of texts
     * @throws IllegalArgumentException if the question names what is not there
     */
    public static Column member(Column state, Column day, TagQuestion question) {
        return of(TagCell.MEMBER, state, day, question);
    }

    /**
     * Returns the possible statuses.
     *
     * @param state the state
     * @param day the date
     * @param question what is asked
     * @return a column of texts
     * @throws IllegalArgumentException if the question names what is not there
     */
    public static Column status(Column state, Column day, TagQuestion question) {
        return of(TagCell.STATUS, state, day, question);
    }

    /**
     * Returns how sure the answer is.
     *
     * @param state the state
     * @param day the date
     * @param question what is asked
     * @return a column of texts
     * @throws IllegalArgumentException if the question names what is not there
     */
    public static Column certainty(Column state, Column day, TagQuestion question) {
        return of(TagCell.CERTAINTY, state, day, question);
    }

    /**
     * Returns the possible stages of the organisation.
     *
     * @param state the state
     * @param day the date
     * @param question what is asked
     * @return a column of texts
     * @throws IllegalArgumentException if the question names what is not there
     */
    public static Column stage(Column state, Column day, TagQuestion question) {
        return of(TagCell.STAGE, state, day, question);
    }

    /**
     * Returns why a row has no answer.
     *
     * @param state the state
     * @param day the date
     * @param question what is asked
     * @return a column of texts, null where there is an answer
     * @throws IllegalArgumentException if the question names what is not there
     */
    public static Column reason(Column state, Column day, TagQuestion question) {
        return of(TagCell.REASON, state, day, question);
    }

    /**
     * Returns everything at once, which costs less than to ask one by one.
     *
     * @param state the state
     * @param day the date
     * @param question what is asked
     * @return a column of structs with the columns of {@code tag} and {@code reason} as fields
     * @throws IllegalArgumentException if the question names what is not there
     */
    public static Column tag(Column state, Column day, TagQuestion question) {
        return functions.udf(new Whole(question.checked()), fields()).apply(text(state), text(day));
    }

    private static Column of(TagCell cell, Column state, Column day, TagQuestion question) {
        return functions
                .udf(new TagCell.OfTwo(cell, question.checked()), DataTypes.StringType)
                .apply(text(state), text(day));
    }

    private static Column text(Column column) {
        return column.cast(DataTypes.StringType);
    }

    private static StructType fields() {
        List<StructField> fields = new ArrayList<>();
        for (TagCell cell : TagCell.values()) {
            fields.add(DataTypes.createStructField(cell.column(), DataTypes.StringType, true));
        }
        return DataTypes.createStructType(fields);
    }

    private record Whole(TagQuestion question) implements UDF2<@Nullable String, @Nullable String, Row> {
        private static final TagCell[] CELLS = TagCell.values();

        @Override
        public Row call(@Nullable String state, @Nullable String day) {
            Tagger.Reply reply = TagCell.reply(question, state, day);
            @Nullable Object[] cells = new @Nullable Object[CELLS.length];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = CELLS[i].of(reply);
            }
            return RowFactory.create(cells);
        }
    }
}
