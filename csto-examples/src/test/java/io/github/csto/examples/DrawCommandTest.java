package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.membership.MembershipStateMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures and the page on the command line: where they go, and what is refused. */
class DrawCommandTest {
    private static final Path ROOT = Path.of(System.getProperty("csto.root"));
    private static final String OWN = ROOT.resolve("csto-examples/own-register").toString();
    private static final String INVENTED =
            ROOT.resolve("csto-examples/invented-year").toString();

    private static String out(String... args) {
        return Run.of(args).isAnswered().out();
    }

    @Test
    void theMachineSpeaksThreeLanguages() {
        assertThat(out("draw", "machine")).isEqualTo(MembershipStateMachine.toMermaid());
        assertThat(out("draw", "machine", "--as", "dot")).isEqualTo(MembershipStateMachine.toDot());
        assertThat(out("draw", "machine", "--as", "svg")).startsWith("<svg ").endsWith("</svg>\n");
    }

    @Test
    void theTimelineIsOfOneOrganisationOrAll() {
        assertThat(out("draw", "timeline"))
                .contains("Memberships of CSTO, 1992 to 2027")
                .doesNotContain("Eurasian");
        assertThat(out("draw", "timeline", "--organisation", "EURASEC")).contains("Memberships of EURASEC, 2000");
        assertThat(out("draw", "timeline", "--all")).contains("Memberships of CIS, CSTO, EURASEC, GUAM, 1991 to 2027");
        assertThat(out("draw", "timeline", "--account", "table")).contains("by the table account");
        assertThat(out("draw", "timeline", "--register", OWN)).contains("Memberships of LAKE-LEAGUE, 2001");
        assertThat(out("draw", "timeline", "--from", "1998", "--to", "2001", "--width", "500"))
                .contains("Memberships of CSTO, 1998 to 2001", "width=\"500\"");
    }

    @Test
    void theYearIsOfTheRegisterOrOfARecord() {
        assertThat(out("draw", "year", "2023")).contains("The Council of CSTO in 2023", "Regular session, Minsk");
        assertThat(out("draw", "year", "1990")).contains("Sessions of the Council: none recorded.");
        assertThat(out("draw", "year", "2021", "--register", INVENTED)).contains("The record holds everything");
        assertThat(out("draw", "year", "2010", "--register", OWN)).contains("The Council of LAKE-LEAGUE in 2010");
    }

    @Test
    void picturesSpeakThreeLanguages() {
        assertThat(out("draw", "timeline", "--language", "fr"))
                .contains(
                        "Appartenances\u00A0: CSTO, de 1992 à 2027",
                        "Arménie\u00A0: hors de l’organisation du 1er janvier 1992",
                        "à partir du 16 février 2026")
                .doesNotContain("ratified (", ">withdrawn<", "Said and done", "Beyond");
        assertThat(out("draw", "year", "2023", "--language", "ru"))
                .contains("Совет: CSTO, 2023", "Очередная сессия, Minsk", "председательство: Беларусь", ">янв.<")
                .doesNotContain("Regular", "in the chair", "recorded as", "Sessions");
        assertThat(out("draw", "machine", "--as", "svg", "--language", "fr"))
                .contains(">suspendu<", "Ce que produit chaque acte")
                .doesNotContain(">withdraw<", "rejoin,");
    }

    @Test
    void aFileIsReplacedAsAWhole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("picture.svg");
        Files.writeString(file, "old");
        assertThat(out("draw", "timeline", "--output", file.toString())).isEmpty();
        assertThat(file).content().isEqualTo(out("draw", "timeline"));
        assertThat(names(folder)).containsExactly("picture.svg");
    }

    @Test
    void thePageGoesToAFolderThatIsMade(@TempDir Path folder) throws IOException {
        Path made = folder.resolve("a").resolve("b");
        for (int time = 0; time < 2; time++) {
            assertThat(out("page", "--out", made.toString())).isEqualTo(made.resolve("index.html") + "\n");
        }
        assertThat(names(made)).containsExactly("index.html");
        String page = Files.readString(made.resolve("index.html"));
        assertThat(page).startsWith("<!DOCTYPE html>\n").contains("\"id\":\"CSTO\"", "\"id\":\"CIS\"");
        assertThat(page.indexOf("\"id\":\"CSTO\"")).isLessThan(page.indexOf("\"id\":\"CIS\""));
        out("page", "--out", made.toString(), "--organisation", "GUAM");
        page = Files.readString(made.resolve("index.html"));
        assertThat(page.indexOf("\"id\":\"GUAM\"")).isLessThan(page.indexOf("\"id\":\"CIS\""));
        out("page", "--out", made.toString(), "--register", OWN);
        assertThat(made.resolve("index.html")).content().contains("LAKE-LEAGUE").doesNotContain("EURASEC");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    draw                                              | machine, timeline, year | draw --help
                    draw machine --as png                             | "png"                   | expected one of mermaid, dot, svg
                    draw machine --language fr                        | FR                      | --as svg
                    draw timeline --from 99                           | 99                      | expected one like 1999
                    draw timeline --from 2005 --to 1999               | Start after end         | 2005-01-01/1999-12-31
                    draw timeline --all --organisation CIS            | --all                   | CIS
                    draw timeline --organisation NOBODY               | NOBODY                  | there are CIS
                    draw timeline --width 12                          | 12                      | 320 to 4000
                    draw timeline --output no-such-folder/x.svg       | no-such-folder/x.svg    | no such folder
                    draw timeline --output .                          | Cannot write .          | it is a folder
                    draw year                                         | YEAR                    | Missing
                    draw year 2023-05                                 | 2023-05                 | expected one like 1999
                    page                                              | --out                   | Missing
                    page --out pom.xml                                | pom.xml                 | Not a folder
                    """)
    void badInputIsNamed(String line, String name, String value) {
        assertThat(Run.words(line).isRefused().err()).contains(name).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"draw --help", "draw machine --help", "draw timeline --help", "draw year --help", "page --help"})
    void helpIsAnAnswer(String line) {
        assertThat(Run.words(line).isAnswered().out()).isNotBlank();
    }
}
