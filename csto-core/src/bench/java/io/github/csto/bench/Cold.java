package io.github.csto.bench;

import io.github.csto.Csto;
import io.github.csto.account.RosterAnswer;
import io.github.csto.country.Country;
import io.github.csto.membership.Standing;
import io.github.csto.register.Fact;
import io.github.csto.register.Register;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import picocli.CommandLine;

/** A program that starts, answers one question and ends; it prints the milliseconds from its first line to the answer, and the answer. */
public final class Cold {
    private static final LocalDate DAY = LocalDate.of(2008, 1, 1);

    private Cold() {}

    @CommandLine.Command(name = "empty")
    private static final class Empty implements Runnable {
        @Override
        public void run() {}
    }

    /**
     * Starts.
     *
     * @param arguments the contestant, and for H2 the file with the spells
     * @throws Exception if it fails
     */
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        String answer = switch (arguments[0]) {
            case "nothing" -> "YES";
            case "picocli" -> new CommandLine(new Empty()).execute() == 0 ? "YES" : "NO";
            case "csto" -> Csto.fromSeeds().isMember(Country.UZ, DAY).name();
            case "roster" -> roster();
            case "name" -> Country.parse("Ouzb\u00e9kistan") == Country.UZ ? "YES" : "NO";
            case "facts" ->
                Register.fromSeeds().facts(Fact.OBSERVERS, Register.CSTO).isEmpty() ? "NO" : "YES";
            case "h2" -> h2(Path.of(arguments[1]));
            default -> throw new IllegalArgumentException("No contestant " + arguments[0]);
        };
        System.out.println((System.nanoTime() - start) / 1e6 + " " + answer);
    }

    /** With everybody's status, the acts that decide it, and the dissents. */
    private static String roster() {
        RosterAnswer answer = Csto.fromSeeds().membersOn(DAY);
        Standing standing = answer.roster().standings().get(Country.UZ);
        return answer.roster().counted().contains(Country.UZ)
                        && !standing.because().isEmpty()
                ? "YES"
                : "NO";
    }

    private static String h2(Path spells) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table spell (country varchar, since date, until date, answer varchar)");
            }
            try (PreparedStatement insert = connection.prepareStatement("insert into spell values (?, ?, ?, ?)")) {
                for (String line : Files.readAllLines(spells)) {
                    String[] cells = line.split(",");
                    if (!cells[0].equals("country")) {
                        insert.setString(1, cells[0]);
                        insert.setDate(2, Date.valueOf(cells[1]));
                        insert.setDate(3, Date.valueOf(cells[2]));
                        insert.setString(4, cells[3]);
                        insert.addBatch();
                    }
                }
                insert.executeBatch();
            }
            try (PreparedStatement select = connection.prepareStatement(
                    "select answer from spell where country = ? and since <= ? and until > ?")) {
                select.setString(1, Country.UZ.alpha2());
                select.setDate(2, Date.valueOf(DAY));
                select.setDate(3, Date.valueOf(DAY));
                try (ResultSet found = select.executeQuery()) {
                    return found.next() ? found.getString(1) : "NO";
                }
            }
        }
    }
}
