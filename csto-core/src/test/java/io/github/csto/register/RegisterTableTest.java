package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.csto.source.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables as texts: they are of the form that their columns tell, and make the register again. */
class RegisterTableTest {
    static Map<String, List<Map<String, String>>> rows(Register register) {
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        register.tables().forEach(table -> rows.put(table.name(), table.rows()));
        return rows;
    }

    static void assertInForm(RegisterTable table) {
        for (Map<String, String> row : table.rows()) {
            List<String> left = new ArrayList<>(row.keySet());
            for (RegisterTable.ColumnForm column : table.columns()) {
                left.remove(column.name());
                String cell = row.get(column.name());
                if (cell == null) {
                    assertThat(column.isOptional())
                            .as("%s, %s", table.name(), column.name())
                            .isTrue();
                } else {
                    assertThat(cell).as("%s, %s", table.name(), column.name()).matches("(?:" + column.pattern() + ")");
                }
            }
            assertThat(left).isEmpty();
        }
    }

    @Test
    void theSeedsAreInForm() {
        List<RegisterTable> tables = Register.fromSeeds().tables();
        assertThat(tables).hasSameSizeAs(Tables.all()).allSatisfy(RegisterTableTest::assertInForm);
        assertThat(tables)
                .filteredOn(RegisterTable::isRequired)
                .extracting(RegisterTable::name)
                .containsExactly("documents", "memberships");
        assertThat(Register.of(rows(Register.fromSeeds()))).isEqualTo(Register.fromSeeds());
    }

    @Test
    void everyFaultIsNamed() {
        Map<String, List<Map<String, String>>> rows = new HashMap<>(rows(Register.fromSeeds()));
        Map<String, String> claim = new HashMap<>(rows.get("memberships").get(0));
        claim.put("date", "1999-02-30");
        claim.put("colour", "red");
        rows.put("memberships", List.of(claim));
        rows.put("rumours", List.of());

        RegisterException e = catchThrowableOfType(RegisterException.class, () -> Register.of(rows));

        assertThat(e.faults())
                .extracting(RegisterFault::file, RegisterFault::line, RegisterFault::column)
                .contains(tuple("rumours.tsv", 0, ""), tuple("memberships.tsv", 1, "colour"));
        claim.remove("colour");
        assertThatThrownBy(() -> Register.of(rows))
                .hasMessageContaining("memberships.tsv, line 2, column date, \"1999-02-30\"");
        assertThatThrownBy(() -> Register.of(Map.of())).hasMessageContaining("documents.tsv", "memberships.tsv");
    }

    @Test
    void aCellIsOneLine() {
        Map<String, List<Map<String, String>>> rows = new HashMap<>(rows(Register.fromSeeds()));
        rows.put("organs", List.of(Map.of("claim", "two\nlines")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Register.of(rows))
                .withMessageContaining("organs.tsv, line 2, column claim");
    }

    @ParameterizedTest
    @CsvSource({
        "'a\uD83D', 2, D83D",
        "'\uDE00', 1, DE00",
        "'\uDE00\uD83D', 1, DE00",
        "'x\uD83D\uDE00\uD83Dy', 4, D83D",
    })
    void halfACharacterIsNamedWithItsPlace(String text, int character, String code) {
        Map<String, List<Map<String, String>>> rows = new HashMap<>(rows(Register.fromSeeds()));
        Map<String, String> changed = new HashMap<>(rows.get("organs").get(0));
        changed.put("reason", text);
        rows.put("organs", List.of(rows.get("organs").get(1), changed));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Register.of(rows))
                .withMessage("A cell cannot hold half a character: organs.tsv, line 3, column reason, character "
                        + character + " is U+" + code);
        changed.put("reason", "\uD83D\uDE00");
        rows.remove("coverage");
        assertThat(Register.of(rows).facts(Fact.ORGANS))
                .extracting(Claim::reason)
                .contains("\uD83D\uDE00");
    }

    @Test
    void nullIsNamedWithItsPlace() {
        Map<String, List<Map<String, String>>> rows = new HashMap<>(rows(Register.fromSeeds()));
        Map<String, String> changed = new HashMap<>(rows.get("organs").get(0));
        changed.put("reason", null);
        rows.put("organs", List.of(rows.get("organs").get(1), changed));
        assertThatNullPointerException()
                .isThrownBy(() -> Register.of(rows))
                .withMessage("organs.tsv, line 3, column reason: null");
        changed.remove("reason");
        changed.put(null, "x");
        assertThatNullPointerException()
                .isThrownBy(() -> Register.of(rows))
                .withMessage("organs.tsv, line 3, column null");
        rows.put("organs", Collections.singletonList(null));
        assertThatNullPointerException().isThrownBy(() -> Register.of(rows)).withMessage("organs.tsv, line 2: null");
        rows.put("organs", null);
        assertThatNullPointerException().isThrownBy(() -> Register.of(rows)).withMessage("organs.tsv: null");
    }

    @Test
    void aNameOfAColumnIsOneCellToo() {
        Map<String, List<Map<String, String>>> rows = new HashMap<>(rows(Register.fromSeeds()));
        rows.put("organs", List.of(Map.of("two\twords", "x")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Register.of(rows))
                .withMessage("A cell cannot hold a tab or the end of a line: organs.tsv, line 1, column two\twords,"
                        + " \"two\twords\"");
    }

    /** Those that a table has to have, and those that a row has; of the others none. */
    @Test
    void aRowWhoseCellsDoNotAgreeIsShownWithItsOwnColumns() {
        Map<String, List<Map<String, String>>> rows = new HashMap<>(rows(Register.fromSeeds()));
        rows.put(
                "documents",
                List.of(Map.of(
                        "document",
                        "a",
                        "title",
                        "T",
                        "publisher",
                        "P",
                        "date",
                        "2020",
                        "language",
                        "en",
                        "reason",
                        "R")));

        assertThat(catchThrowableOfType(RegisterException.class, () -> Register.of(rows))
                        .faults())
                .first()
                .extracting(RegisterFault::value)
                .isEqualTo("a   T P 2020 en  R");
    }
}
