package io.github.csto.examples.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The texts in the tests of other libraries for EDTF and messy dates, and what they mean there, against what is read here. The table of them in
 * {@code docs/dates.md} is this test's; {@code -Dcsto.write.docs=true} writes it anew.
 */
class DateVectorsTest {
    private static final Path PAGE = Path.of(System.getProperty("csto.root"), "docs", "dates.md");
    private static final String BEGIN = "<!-- The table is written by a test. -->\n";
    private static final DateRules WITH_OPTIONS =
            new DateRules(List.of(), Set.of(), DateRules.Approximate.AS_TOLD, DateRules.Intervals.ONE_DAY);

    /** Here an end that is not known is open; there it is ten years away. */
    private static final Set<String> OTHER_MEANING = Set.of("/2006", "2004-06-01/", "1984-06-02?/");

    /** There an end must not begin before the start; here it is enough that it can be later. A day 00 is one that is not known. */
    private static final Set<String> READ_THOUGH_INVALID = Set.of("0000-02/0000", "2016-05-00");

    /** What a text means elsewhere. */
    private record Vector(String text, String means, String source) {
        boolean isValid() {
            return !means.equals("invalid");
        }

        boolean tellsDays() {
            return isValid() && !means.equals("valid");
        }

        Outcome strict() {
            return Outcome.of(text, DateRules.STRICT);
        }

        Outcome outcome() {
            return Outcome.of(text, WITH_OPTIONS);
        }

        String option() {
            if (strict().date().equals(outcome().date())) {
                return "";
            }
            boolean interval = text.contains("/");
            String approximate = text.chars().anyMatch(c -> "?~%".indexOf(c) >= 0) ? "`--approximate as-told`" : "";
            return " by " + approximate + (interval && !approximate.isEmpty() ? " and " : "")
                    + (interval ? "`--intervals one-day`" : "");
        }

        String row() {
            Outcome outcome = outcome();
            String theirs = means.replace("..", "any");
            String ours;
            if (outcome.date().isEmpty()) {
                ours = "refused: "
                        + outcome.reason()
                                .replaceFirst(
                                        "^No such date in the calendar.*", "there is no such date in the calendar")
                                .replaceFirst("^No[^\"]*\".*?\"(?::|;)? ", "")
                                .replaceFirst("^expected a day like.*", "none of the forms");
            } else {
                String verdict =
                        !isValid() ? "read though invalid" : OTHER_MEANING.contains(text) ? "other meaning" : "read";
                ours = verdict + ": " + outcome.days().replace("..", "any") + option();
            }
            return "| `" + text + "` | " + theirs + " | " + source + " | " + ours + " |\n";
        }
    }

    /** What becomes of a text here. */
    private record Outcome(String date, String days, String reason) {
        static Outcome of(String text, DateRules rules) {
            try {
                PartialDate date = new DateReader(rules).read(text).orElseThrow();
                String first = date.earliest().equals(DateReader.OPEN_START) && !text.startsWith("0000")
                        ? ".."
                        : date.earliest().toString();
                String last = date.latest().equals(DateReader.OPEN_END)
                        ? ".."
                        : date.latest().toString();
                return new Outcome(date.toString(), date.isExact() ? first : first + "/" + last, "");
            } catch (DateTimeException e) {
                return new Outcome("", "", String.valueOf(e.getMessage()));
            }
        }
    }

    private static List<Vector> vectors() throws IOException {
        try (InputStream in = Objects.requireNonNull(DateVectorsTest.class.getResourceAsStream("/dates/vectors.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Vector(cells[0], cells[1], cells[2]))
                    .toList();
        }
    }

    @Test
    void whatIsReadHasTheDaysThatItHasElsewhere() throws IOException {
        List<Vector> vectors = vectors();
        assertThat(vectors.stream().map(Vector::source).flatMap(source -> List.of(source.split(", ")).stream()))
                .contains("python-edtf", "edtf.js", "edtf-validate", "messydates");
        assertThat(vectors)
                .filteredOn(vector -> !vector.outcome().date().isEmpty())
                .hasSizeGreaterThan(90);
        for (Vector vector : vectors) {
            if (vector.tellsDays() && !vector.outcome().date().isEmpty() && !OTHER_MEANING.contains(vector.text())) {
                assertThat(vector.outcome().days()).as(vector.text()).isEqualTo(vector.means());
            }
        }
    }

    @Test
    void whatIsInvalidElsewhereIsRefused() throws IOException {
        assertThat(vectors())
                .filteredOn(vector -> !vector.isValid() && !READ_THOUGH_INVALID.contains(vector.text()))
                .allSatisfy(vector -> assertThat(vector.outcome().date()).isEmpty());
    }

    @Test
    void withoutAnOptionNoMarkIsDroppedAndNoIntervalIsADay() throws IOException {
        assertThat(vectors())
                .filteredOn(vector -> vector.text().matches(".*[?~%/].*"))
                .hasSizeGreaterThan(50)
                .allSatisfy(vector -> assertThat(vector.strict().date()).isEmpty());
    }

    @Test
    void everyRefusalNamesTheText() throws IOException {
        assertThat(vectors())
                .filteredOn(vector -> vector.outcome().date().isEmpty())
                .allSatisfy(vector -> assertThat(vector.outcome().reason())
                        .contains(vector.text())
                        .hasSizeGreaterThan(vector.text().length() + 20));
    }

    @Test
    void theTableInTheDocumentationIsThis() throws IOException {
        String table = BEGIN + "| text | days elsewhere | in the tests of | here |\n|---|---|---|---|\n"
                + vectors().stream().map(Vector::row).collect(Collectors.joining());
        String page = Files.readString(PAGE);
        String written = page.substring(0, page.indexOf(BEGIN)) + table;
        if (Boolean.getBoolean("csto.write.docs")) {
            Files.writeString(PAGE, written);
        }
        assertThat(page).isEqualTo(written);
    }
}
