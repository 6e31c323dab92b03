package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.examples.tag.ByDay;
import io.github.csto.membership.Criterion;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files with a column for each state get four columns more for each of them. */
class WideTagTest {
    private static final Csto CSTO = Csto.fromSeeds();

    @TempDir
    private Path folder;

    private Path input(String text) throws IOException {
        return Files.writeString(folder.resolve("wide.csv"), text);
    }

    private Run tag(String text, String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                "tag",
                "--input",
                input(text).toString(),
                "--output",
                folder.resolve("out.csv").toString(),
                "--wide"));
        words.addAll(List.of(options));
        return Run.of(words.toArray(String[]::new));
    }

    private List<String> tagged() throws IOException {
        return Files.readAllLines(folder.resolve("out.csv"));
    }

    private static String cells(String date, Country... states) {
        return Stream.of(states)
                .flatMap(state -> ByDay.cells(CSTO, Criterion.MEMBER, state, PartialDate.parse(date)).stream())
                .collect(Collectors.joining(","));
    }

    @Test
    void eachStateGetsFourColumns() throws IOException {
        tag("day,AM,note,Ouzbékistan\n2000-01-01,1,x,0\n2013,,,\n", "--date-column", "day", "--other-columns", "note")
                .isAnswered();
        assertThat(tagged())
                .containsExactly(
                        "day,AM,note,Ouzbékistan,AM_membership,AM_status,AM_certainty,AM_stage,"
                                + "Ouzbékistan_membership,Ouzbékistan_status,Ouzbékistan_certainty,Ouzbékistan_stage",
                        "2000-01-01,1,x,0," + cells("2000-01-01", Country.AM, Country.UZ),
                        "2013,,,," + cells("2013", Country.AM, Country.UZ));
    }

    @Test
    void theHeaderMayHaveCodesOfAnotherSystemAndTheDateColumnsOfItsOwn() throws IOException {
        tag("y,m,d,371,704\n2000,1,1,1,0\n2013,0,0,1,1\n", "--date-column", "y,m,d", "--codes", "cow")
                .isAnswered();
        assertThat(tagged().subList(1, 3))
                .containsExactly(
                        "2000,1,1,1,0," + cells("2000-01-01", Country.AM, Country.UZ),
                        "2013,0,0,1,1," + cells("2013", Country.AM, Country.UZ));
    }

    @Test
    void autoFindsTheCodesOfTheHeader() throws IOException {
        Run run = tag("year,2,371,704\n2000,1,1,0\n", "--date-column", "year", "--codes", "auto");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("--codes auto: the header holds codes of the Correlates of War");
        assertThat(tagged().get(1)).isEqualTo("2000,1,1,0," + cells("2000", Country.US, Country.AM, Country.UZ));
    }

    @Test
    void aRowThatCannotBeReadIsSetAsideWhole() throws IOException {
        Path rejects = folder.resolve("rejects.csv");
        tag("day,AM,RU\nnever,1,1\n1999,1\n1999,1,1\n", "--date-column", "day", "--rejects", rejects.toString())
                .isAnswered();
        assertThat(tagged()).hasSize(2).last().isEqualTo("1999,1,1," + cells("1999", Country.AM, Country.RU));
        assertThat(Files.readAllLines(rejects)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "day,702,703 | --date-column day | the header was to be read by ISO 3166-1",
                "day,AM,note | --date-column day | wide.csv has columns that name no state: \"note\"; expected --other-columns",
                "day,AM,Armenia | --date-column day | has more than one column for Armenia (AM)",
                "day,note | --date-column day --other-columns note | has no column for a state",
                "day,AM | --date-column year | has no column \"year\"",
                "day,AM,AM_stage | --date-column day --other-columns AM_stage | already has a column that would be added: AM_stage",
                "day,AM | --date-column day --country-column AM | either --wide or --country-column",
            })
    void whatCannotBeUsedIsAnError(String header, String options, String message) throws IOException {
        assertThat(tag(header + "\n", options.split(" ")).isRefused().err()).contains(message);
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }

    @Test
    void linesMayEndInSeveralWays() throws IOException {
        tag("day,AM\r\n1999,1\n2000,1\r2001,1\r\n\r\n2002,1", "--date-column", "day")
                .isAnswered();
        assertThat(Files.readString(folder.resolve("out.csv")).split("\r\n", -1))
                .containsExactly(
                        "day,AM,AM_membership,AM_status,AM_certainty,AM_stage",
                        "1999,1," + cells("1999", Country.AM),
                        "2000,1," + cells("2000", Country.AM),
                        "2001,1," + cells("2001", Country.AM),
                        "2002,1," + cells("2002", Country.AM),
                        "");
    }
}
