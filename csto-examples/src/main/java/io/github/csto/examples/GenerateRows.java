package io.github.csto.examples;

import io.github.csto.country.Country;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Rows to try {@code tag} on: as many as are asked for, always the same ones, written as many hands would write them. */
public final class GenerateRows {
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final int DAYS = 13_000;
    private static final List<Country> STATES = List.of(
            Country.AM,
            Country.AZ,
            Country.BY,
            Country.FR,
            Country.GE,
            Country.KG,
            Country.KZ,
            Country.RU,
            Country.TJ,
            Country.UZ);
    private static final List<String> SPELLINGS = STATES.stream()
            .flatMap(state -> Stream.of(
                    state.alpha2(),
                    state.alpha3(),
                    String.format(Locale.ROOT, "%03d", state.numeric()),
                    state.displayName(Locale.ENGLISH),
                    "\"" + state.displayName(Locale.FRENCH) + "\""))
            .toList();

    private GenerateRows() {}

    /**
     * Prints CSV with the columns {@code id}, {@code state}, {@code day} and {@code note}.
     *
     * @param args the number of rows
     */
    public static void main(String[] args) {
        int bufferSize = 1 << 16;
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), bufferSize)) {
            write(Long.parseLong(args[0]), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the same.
     *
     * @param rows the number of rows
     * @param out where they are written
     * @throws IOException if that fails
     */
    public static void write(long rows, Writer out) throws IOException {
        Random random = new Random(rows);
        out.write("id,state,day,note\n");
        for (long id = 1; id <= rows; id++) {
            out.write(id + "," + state(random) + "," + day(random) + ",\"row " + id + ", made up\"\n");
        }
    }

    /** One in a thousand is none. */
    private static String state(Random random) {
        return random.nextInt(1000) == 0 ? "Atlantis" : SPELLINGS.get(random.nextInt(SPELLINGS.size()));
    }

    /** One in a hundred is a year only, one a month, and one in a thousand is none. */
    private static String day(Random random) {
        String day = FIRST_DAY.plusDays(random.nextInt(DAYS)).toString();
        int precision = random.nextInt(1000);
        return precision == 0
                ? "unknown"
                : precision <= 10 ? day.substring(0, 4) : precision <= 20 ? day.substring(0, 7) : day;
    }
}
