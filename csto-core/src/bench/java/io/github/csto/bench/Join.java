package io.github.csto.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** The rows of a CSV file joined with the spells of another and written to a third, by a database. */
public final class Join {
    private Join() {}

    /**
     * Joins.
     *
     * @param arguments {@code duckdb} or {@code h2}, the rows, the spells, the output, and how many threads
     * @throws Exception if it fails
     */
    public static void main(String[] arguments) throws Exception {
        String rows = arguments[1];
        String spells = arguments[2];
        String out = arguments[3];
        boolean duck = arguments[0].equals("duckdb");
        try (Connection connection = DriverManager.getConnection(duck ? "jdbc:duckdb:" : "jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            if (duck) {
                statement.execute("set threads = " + arguments[4]);
                statement.execute("copy (" + query("read_csv('" + rows + "')", "read_csv('" + spells + "')") + ") to '"
                        + out + "' (header)");
            } else {
                statement.execute("create table spell (country varchar, since date, until date, answer varchar)");
                statement.execute("insert into spell select * from csvread('" + spells + "')");
                statement.execute("create index by_country on spell (country)");
                statement.execute("call csvwrite('" + out + "', '"
                        + query("csvread('" + rows + "')", "spell").replace("'", "''") + "')");
            }
        }
    }

    private static String query(String rows, String spells) {
        return "select r.country, r.on_day, coalesce(s.answer, 'NO') as member from " + rows + " r left join " + spells
                + " s on r.country = s.country and cast(r.on_day as date) >= s.since and cast(r.on_day as date) < s.until";
    }
}
