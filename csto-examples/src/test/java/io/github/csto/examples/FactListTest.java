package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.register.Register;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list has the columns of its table, by the files of the register themselves. */
class FactListTest {
    private static final Path SEEDS = Path.of(System.getProperty("csto.root"), "seeds");

    private static String asked(String list) {
        return list + (List.of("observers", "offices").contains(list) ? " --on 2020-12-02" : "");
    }

    private static List<String> columns(String list) {
        String csv = Run.words(asked(list) + " --format csv").isAnswered().out();
        return Arrays.asList(csv.substring(0, csv.indexOf('\n')).split(",", -1));
    }

    /** What a table notes of a row is left out, and a body is called an organ. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "observers",
                "offices",
                "treaties",
                "organs",
                "statements",
                "profile",
                "activities",
                "founders",
                "assistance"
            })
    void noColumnOfTheTableIsMissing(String list) throws IOException {
        String header = Files.readAllLines(SEEDS.resolve(list + ".tsv"), StandardCharsets.UTF_8)
                .get(0);
        List<String> expected = new ArrayList<>(Arrays.asList(header.split("\t", -1)));
        expected.removeAll(List.of("claim", "organisation", "witness", "reason"));
        expected.replaceAll(column -> column.equals("body") ? "organ" : column);
        assertThat(columns(list)).containsAll(expected);
        expected.remove("account");
        assertThat(columns(list)).containsSubsequence(expected);
    }

    /** The keys that an answer had keep their names. */
    @Test
    void theKeysAreThoseOfTheContract() {
        Map.of(
                        "observers", "country,name,organ,held,account,since,until,attested,citations",
                        "offices", "office,holder,country,held,account,since,until,attested,citations",
                        "treaties", "treaty,name,signed,inForce,renews,amends,signatories,parties,opposed,citations",
                        "organs", "organ,name,citations",
                        "statements", "account,kind,nature,speaker,country,date,text,citations",
                        "profile", "feature,value,citations",
                        "activities", "kind,name,country,date,citations",
                        "founders", "account,country,name,citations",
                        "assistance", "case,step,country,amount,date,citations",
                        "aims", "id,text,citations")
                .forEach((list, columns) ->
                        assertThat(String.join(",", columns(list))).as(list).isEqualTo(columns));
    }

    @Test
    void theCellsAreThoseOfTheTable() {
        Register register = Register.fromSeeds();
        List<String> expected = register.tables().stream()
                .filter(table -> table.name().equals("organs"))
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.get("organisation").equals("CSTO"))
                .map(row -> row.get("organ") + " " + row.get("name"))
                .toList();
        assertThat(Run.words("organs --format json").array("organs"))
                .map(row -> ((Map<?, ?>) row).get("organ") + " " + ((Map<?, ?>) row).get("name"))
                .isEqualTo(expected)
                .isNotEmpty();
        assertThat(Run.words("observers --on 2020-12-02 --format json").array("observers"))
                .map(row -> ((Map<?, ?>) row).get("country") + " " + ((Map<?, ?>) row).get("name") + " "
                        + ((Map<?, ?>) row).get("organ"))
                .contains("RS Serbia PARLIAMENTARY_ASSEMBLY");
        assertThat(Run.words("statements --format json").array("statements"))
                .anyMatch(row -> "POSITION".equals(((Map<?, ?>) row).get("nature"))
                        && "record".equals(((Map<?, ?>) row).get("account")));
    }
}
