package io.github.csto.examples.csv;

import io.github.csto.country.CodeEvidence;
import io.github.csto.country.CodeSystem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What the states of a column are called by, as a user says it: a system, or that the column itself shall show it.
 *
 * @param named the system, or empty if the column shall show it
 */
public record ColumnCodes(Optional<CodeSystem> named) {
    /** The words of the option, for its help. */
    public static final String WORDS = "iso|iso-numeric|cow|gw|ioc|fips|fifa|auto";

    /** ISO 3166-1 and names, which are assumed where nothing is said. */
    public static final ColumnCodes ASSUMED = new ColumnCodes(Optional.of(CodeSystem.ISO));

    private static final String AUTO = "auto";
    private static final int ROWS_READ_AHEAD = 10_000;

    /** Reads the option. */
    public static final class Converter implements ITypeConverter<ColumnCodes> {
        /** For the command line. */
        public Converter() {}

        @Override
        public ColumnCodes convert(String word) {
            if (word.equalsIgnoreCase(AUTO)) {
                return new ColumnCodes(Optional.empty());
            }
            for (CodeSystem system : CodeSystem.values()) {
                if (system.word().equalsIgnoreCase(word)) {
                    return new ColumnCodes(Optional.of(system));
                }
            }
            throw new TypeConversionException("expected one of "
                    + Stream.concat(Stream.of(CodeSystem.values()).map(CodeSystem::word), Stream.of(AUTO))
                            .collect(Collectors.toList())
                    + " (case-insensitive) but was '" + word + "'");
        }
    }

    /**
     * Returns the system of a column, from the first rows of the file. Standard input is read once only, so nothing is found there.
     *
     * @param file the file
     * @param place where it holds the states
     * @param said where it is said which system was found
     * @return the system
     * @throws IllegalArgumentException if the column fits another system as well or better, or if no system is found
     * @throws IOException if reading fails
     */
    public CodeSystem of(Path file, Place place, PrintWriter said) throws IOException {
        String column = place.title();
        if (file.equals(Input.STANDARD)) {
            return named.orElseThrow(() -> new IllegalArgumentException(
                    "--codes auto reads the file twice, which standard input does not allow; say which codes " + column
                            + " holds"));
        }
        CodeEvidence evidence = readAhead(file, place);
        CodeSystem codes = named.orElseGet(() -> found(evidence, file, column));
        refuse(evidence, codes, file, column);
        if (named.isEmpty()) {
            said.println("--codes auto: " + column + " holds codes of " + codes.title() + " (--codes " + codes.word()
                    + "), which knows " + evidence.known(codes) + " of " + evidence.size() + " different texts");
            said.flush();
        }
        return codes;
    }

    /**
     * Where a file holds its states.
     *
     * @param dialect how the file is written, as far as that is said
     * @param needed the names of the columns that it must have
     * @param column the name of the column with the states; none if the names of the columns are the states
     * @param others the names of columns that are about no state, if the names of the others are the states
     */
    public record Place(Dialect dialect, List<String> needed, Optional<String> column, Set<String> others) {
        String title() {
            return column.orElse("the header");
        }
    }

    private CodeEvidence readAhead(Path file, Place where) throws IOException {
        CodeEvidence evidence = new CodeEvidence();
        CodeSystem names = named.orElse(CodeSystem.ISO);
        try (CsvRows rows = CsvRows.open(
                file, where.dialect(), where.needed(), text -> names.find(text).isPresent())) {
            if (where.column().isEmpty()) {
                List<String> header = rows.header();
                StateColumns.names(header, i -> where.needed().contains(header.get(i)), where.others())
                        .forEach(evidence::add);
                return evidence;
            }
            int place = rows.column(where.column().get());
            @Nullable String last = null;
            for (int i = 0; i < ROWS_READ_AHEAD && rows.next(); i++) {
                List<String> fields = rows.row().fields();
                if (fields.size() > place && !fields.get(place).equals(last)) {
                    last = fields.get(place);
                    evidence.add(last);
                }
            }
            return evidence;
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private static CodeSystem found(CodeEvidence evidence, Path file, String column) {
        return evidence.best()
                .orElseThrow(() -> new IllegalArgumentException(file + ": " + column + " fits "
                        + Stream.of(CodeSystem.values())
                                .filter(system -> system != CodeSystem.ISO_NUMERIC && evidence.known(system) > 0)
                                .map(system -> system.title() + " (" + evidence.known(system) + ")")
                                .collect(Collectors.collectingAndThen(
                                        Collectors.joining(", "), list -> list.isEmpty() ? "no code system" : list))
                        + " of " + evidence.size() + " different texts; say which is meant by --codes"));
    }

    /**
     * Refuses a column that fits another system as well or better than the one it is read by.
     *
     * @param evidence what was read of the column
     * @param codes the system it is read by
     * @param file the file
     * @param column the column
     * @throws IllegalArgumentException naming both systems
     */
    public static void refuse(CodeEvidence evidence, CodeSystem codes, Path file, String column) {
        evidence.rival(codes).ifPresent(rival -> {
            int known = evidence.known(codes);
            int better = evidence.known(rival);
            throw new IllegalArgumentException(
                    file + ": " + column + " was to be read by " + codes.title() + ", which knows " + known
                            + " of " + evidence.size() + " different texts, but fits " + rival.title()
                            + (better > known ? " better (" : " as well (")
                            + better + "); say which is meant by --codes " + rival.word() + " or --codes "
                            + (codes == CodeSystem.ISO ? CodeSystem.ISO_NUMERIC : codes).word());
        });
    }
}
