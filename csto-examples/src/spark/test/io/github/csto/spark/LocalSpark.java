package io.github.csto.spark;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Spark in this process, with two threads. */
final class LocalSpark {
    private LocalSpark() {}

    static SparkSession session() {
        return builder("local[2]").getOrCreate();
    }

    static SparkSession.Builder builder(String master) {
        Path target = Path.of("target").toAbsolutePath();
        return SparkSession.builder()
                .master(master)
                .appName("csto tests")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.local.dir", target.resolve("spark-local").toString())
                .config(
                        "spark.sql.warehouse.dir",
                        target.resolve("spark-warehouse").toString());
    }

    /** A table of texts. */
    static Dataset<Row> table(SparkSession spark, List<String> names, List<List<String>> rows) {
        StructType schema = new StructType();
        for (String name : names) {
            schema = schema.add(name, DataTypes.StringType);
        }
        return spark.createDataFrame(
                rows.stream().map(row -> RowFactory.create(row.toArray())).toList(), schema);
    }
}
