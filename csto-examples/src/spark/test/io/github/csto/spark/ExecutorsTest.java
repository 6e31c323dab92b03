package io.github.csto.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.register.Register;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** What goes to executors that are processes of their own, and what they read there. */
class ExecutorsTest {
    private static final MapPartitionsFunction<Row, String> REGISTER = rows -> {
        rows.forEachRemaining(row -> {});
        return List.of(ProcessHandle.current().pid() + " " + System.identityHashCode(Register.fromSeeds()))
                .iterator();
    };

    @Test
    void executorsAnswerAlikeAndReadTheRegisterOnce() throws IOException {
        String classPath = System.getProperty("java.class.path");
        try (SparkSession spark = LocalSpark.builder("local-cluster[2,1,512]")
                .config("spark.executor.memory", "512m")
                .config("spark.executor.extraClassPath", classPath)
                .getOrCreate()) {
            CstoFunctions.register(spark);
            LocalSpark.table(
                            spark,
                            List.of("state", "day"),
                            IntStream.range(1990, 2030)
                                    .mapToObj(year -> List.of("UZ", year + "-07-01"))
                                    .toList())
                    .repartition(8)
                    .createOrReplaceTempView("years");
            List<String> processes = spark.table("years")
                    .mapPartitions(REGISTER, Encoders.STRING())
                    .distinct()
                    .collectAsList();
            String own = ProcessHandle.current().pid() + " ";
            assertThat(processes).hasSizeBetween(1, 2).noneMatch(process -> process.startsWith(own));
            assertThat(spark.sql("SELECT csto_member(state, day) AS member, count(*) FROM years GROUP BY member"
                                    + " ORDER BY member")
                            .collectAsList())
                    .extracting(row -> row.mkString(" "))
                    .containsExactlyElementsOf(spark
                            .table("years")
                            .groupBy(CstoFunctions.member(col("state"), col("day"), TagQuestion.DEFAULT)
                                    .as("member"))
                            .count()
                            .orderBy("member")
                            .collectAsList()
                            .stream()
                            .map(row -> row.mkString(" "))
                            .toList())
                    .hasSizeGreaterThan(1);
        }
    }

    /** The question, and neither the register nor an answer. */
    @Test
    void aFunctionIsSmall() throws Exception {
        TagQuestion question = TagQuestion.of("CSTO", "list", "party").checked();
        TagCell.OfTwo function = new TagCell.OfTwo(TagCell.STATUS, question);
        byte[] bytes = bytes(function);
        assertThat(bytes).hasSizeLessThan(1000);
        assertThat(bytes(new TagCell.OfFive(TagCell.STATUS))).hasSizeLessThan(1000);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            TagCell.OfTwo there = (TagCell.OfTwo) in.readObject();
            assertThat(there).isEqualTo(function);
            assertThat(there.call("UZ", "2013-06-01")).isEqualTo("WITHDRAWN");
        }
    }

    private static byte[] bytes(Object function) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(function);
        }
        return bytes.toByteArray();
    }
}
