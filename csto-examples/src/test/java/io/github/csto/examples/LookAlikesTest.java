package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.Csto;
import io.github.csto.examples.LookAlikes.Dates;
import io.github.csto.examples.LookAlikes.LookAlike;
import io.github.csto.examples.tag.ByDay;
import io.github.csto.membership.Criterion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as people have them are tagged right, with one option at most beside those that name columns. */
class LookAlikesTest {
    private static final Csto CSTO = Csto.fromSeeds();

    @TempDir
    private Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(LookAlikes.stateYears(), List.of("--codes", "cow")),
                Arguments.of(LookAlikes.semicolons(Dates.ISO), List.of()),
                Arguments.of(LookAlikes.semicolons(Dates.AS_IN_LIFE), List.of("--date-format", "dd.MM.yyyy")),
                Arguments.of(LookAlikes.messyDates(Dates.ISO), List.of()),
                Arguments.of(LookAlikes.messyDates(Dates.AS_IN_LIFE), List.of("--approximate", "as-told")),
                Arguments.of(LookAlikes.excel(Dates.ISO), List.of()),
                Arguments.of(LookAlikes.excel(Dates.AS_IN_LIFE), List.of("--date-format", "excel")),
                Arguments.of(LookAlikes.excelSemicolons(Dates.ISO), List.of()),
                Arguments.of(LookAlikes.excelSemicolons(Dates.AS_IN_LIFE), List.of("--date-format", "excel")),
                Arguments.of(LookAlikes.wide(), List.of("--wide")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void filesAsPeopleHaveThemAreTaggedRight(LookAlike file, List<String> option) throws IOException {
        Path input = Files.write(folder.resolve("in"), file.bytes());
        Path output = folder.resolve("out");
        List<String> words =
                new ArrayList<>(List.of("tag", "--input", input.toString(), "--output", output.toString()));
        words.addAll(file.columns());
        words.addAll(option);
        Run run = Run.of(words.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        String delimiter = Character.toString(file.delimiter());
        String[] before = new String(file.bytes(), file.encoding()).split("\r?\n", -1);
        String[] after = Files.readString(output, file.encoding()).split("\r?\n", -1);
        int header = before[0].contains("sep=") ? 1 : 0;
        assertThat(after).hasSameSizeAs(before).hasSize(header + file.rows().size() + 2);
        for (int i = 0; i < file.rows().size(); i++) {
            StringBuilder expected = new StringBuilder(before[header + 1 + i]);
            LookAlikes.About about = file.rows().get(i);
            about.states()
                    .forEach(state -> ByDay.cells(CSTO, Criterion.MEMBER, state, about.date())
                            .forEach(cell -> expected.append(delimiter).append(cell)));
            assertThat(after[header + 1 + i]).isEqualTo(expected.toString());
        }
    }
}
