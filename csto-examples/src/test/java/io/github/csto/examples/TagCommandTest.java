package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tagging a file from the command line: what comes out, and that nothing comes out of what is wrong. */
class TagCommandTest {
    @TempDir
    private Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(file(name), text);
    }

    private String read(String name) throws IOException {
        return Files.readString(file(name));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Run tag(String input, String... more) {
        return Run.tag(file(input), file("tagged.csv"), more);
    }

    private String rejects() {
        return file("rejected.csv").toString();
    }

    @Test
    void aRowGetsFourCells() throws IOException {
        write("rows.csv", """
                state,day
                UZ,2006-07-01
                Ouzbékistan,2013-01-01
                051,1999
                UZB,1999
                FR,1999-06-01
                BLR,2030-01-01
                uz,[2006-01-01..2006-12-31]
                """);
        assertThat(tag("rows.csv").isAnswered().out()).endsWith("""
                 (reconciled account, member): %s

                Rows
                  read                     7
                  tagged                   7
                    YES                    2
                    NO                     3
                    UNDETERMINED           2
                  rejected                 0

                Certainty of the tags
                  CERTAIN                  4
                  STATUS_OPEN              0
                  UNDETERMINED             2
                  BEYOND_HORIZON           1
                """.formatted(file("tagged.csv")));
        assertThat(read("tagged.csv")).isEqualTo("""
                state,day,membership,status,certainty,stage
                UZ,2006-07-01,NO,WITHDRAWN,CERTAIN,ORGANISATION
                Ouzbékistan,2013-01-01,NO,SELF_SUSPENDED,CERTAIN,ORGANISATION
                051,1999,YES,RATIFIED,CERTAIN,TREATY_IN_FORCE
                UZB,1999,UNDETERMINED,RATIFIED WITHDRAWN,UNDETERMINED,TREATY_IN_FORCE
                FR,1999-06-01,NO,OUTSIDE,CERTAIN,TREATY_IN_FORCE
                BLR,2030-01-01,YES,RATIFIED,BEYOND_HORIZON,ORGANISATION
                uz,[2006-01-01..2006-12-31],UNDETERMINED,REJOINED WITHDRAWN,UNDETERMINED,ORGANISATION
                """);
        assertThat(names()).containsExactly("rows.csv", "tagged.csv");
    }

    @Test
    void aStateThatNobodySpeaksOfIsWhatTheStatusSays() throws IOException {
        write("rows.csv", "state,day\nFR,1999-06-01\n");
        tag("rows.csv").isAnswered();
        Map<String, Object> status =
                Run.words("status FR --on 1999-06-01 --format json").json();
        assertThat(read("tagged.csv"))
                .endsWith("FR,1999-06-01," + status.get("member") + ",OUTSIDE,CERTAIN,TREATY_IN_FORCE\n");
        assertThat(status).containsEntry("statuses", List.of("OUTSIDE"));
    }

    @Test
    void whoIsAskedAndWhoCountsMayBeChosen() throws IOException {
        write("rows.csv", "state,day\nUZ,2012\nUZ,2000-01-01\n");
        tag("rows.csv", "--criterion", "party").isAnswered();
        assertThat(read("tagged.csv")).contains("UZ,2012,YES,SELF_SUSPENDED REJOINED,STATUS_OPEN,ORGANISATION\n");
        tag("rows.csv", "--account", "table").isAnswered();
        assertThat(read("tagged.csv")).contains("UZ,2000-01-01,NO,SELF_SUSPENDED,CERTAIN,");
        tag("rows.csv", "--organisation", "EURASEC", "--prefix", "eurasec_").isAnswered();
        assertThat(read("tagged.csv"))
                .startsWith("state,day,eurasec_membership,eurasec_status,eurasec_certainty,eurasec_stage\n");
        Path own = Path.of(System.getProperty("csto.root"), "csto-examples", "own-register");
        write("rows.csv", "state,day\nFI,2011-01-01\n");
        tag("rows.csv", "--register", own.toString()).isAnswered();
        assertThat(read("tagged.csv")).contains("FI,2011-01-01,NO,SELF_SUSPENDED,CERTAIN,TREATY_IN_FORCE\n");
    }

    @Test
    void theCountsAreAnAnswerForProgramsToo() throws IOException {
        write("rows.csv", "state,day\nAM,2000-01-01\n\nAM,never\n\n\n");
        Map<String, Object> json =
                tag("rows.csv", "--rejects", rejects(), "--format", "json").json();
        assertThat(json)
                .containsOnlyKeys(
                        "organisation",
                        "account",
                        "criterion",
                        "read",
                        "tagged",
                        "membership",
                        "certainty",
                        "rejected",
                        "blankLines")
                .containsEntry("read", 2)
                .containsEntry("tagged", 1)
                .containsEntry("membership", Map.of("YES", 1, "NO", 0, "UNDETERMINED", 0))
                .containsEntry(
                        "certainty", Map.of("CERTAIN", 1, "STATUS_OPEN", 0, "UNDETERMINED", 0, "BEYOND_HORIZON", 0))
                .containsEntry("rejected", 1)
                .containsEntry("blankLines", 3);
        assertThat(tag("rows.csv", "--rejects", rejects()).isAnswered().out()).contains("(blank lines)            3\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    1,AM                        | expected 3 fields as in the header, found 2
                    1,AM,2000-01-01,            | expected 3 fields as in the header, found 4
                    AM                          | expected 3 fields as in the header, found 1
                    ""                          | expected 3 fields as in the header, found 1
                    1,,2000-01-01               | state: empty
                    1,"  ",2000-01-01           | state: empty
                    1,AM,                       | day: empty
                    1,Atlantis,2000             | state: Unknown country: ""Atlantis""; the nearest are
                    1,Congo,2000                | state: Ambiguous country: ""Congo""; it may be
                    1,AM,2000-02-30             | day: No such date in the calendar: ""2000-02-30""
                    1,AM,01.02.2000             | day: Not read as a date: ""01.02.2000"" is 2000-02-01 by dd.MM.yyyy, 2000-01-02 by
                    1,AM,1999/2000              | day: Not read as a date: ""1999/2000"": an interval is all the days
                    1,AM,[2000..1999]           | day: Start after end: [2000..1999]
                    1,Atlantis,                 | nearest are
                    1,Atlantis,                 | ; day: empty
                    """)
    void aRowThatCannotBeReadIsSetAsideWithTheReason(String row, String reason) throws IOException {
        write("rows.csv", "id,state,day\n" + row + "\n0,AM,2000-01-01\n");
        tag("rows.csv", "--rejects", rejects()).isAnswered();
        assertThat(read("rejected.csv"))
                .startsWith("line,reason,id,state,day\n2,")
                .contains(reason)
                .endsWith("," + row + "\n");
        assertThat(read("tagged.csv")).isEqualTo("""
                        id,state,day,membership,status,certainty,stage
                        0,AM,2000-01-01,YES,RATIFIED,CERTAIN,TREATY_IN_FORCE
                        """);
        write("tagged.csv", "as before");
        Files.delete(file("rejected.csv"));
        assertThat(tag("rows.csv").isRefused().err())
                .contains("rows.csv, line 2: ", reason.replace("\"\"", "\""), "--rejects");
        assertThat(read("tagged.csv")).isEqualTo("as before");
        assertThat(names()).containsExactly("rows.csv", "tagged.csv");
    }

    @Test
    void anEndlessCellIsNoCountry() throws IOException {
        write("rows.csv", "state,day\n" + "A".repeat(100_000) + ",2000\nAM," + "9".repeat(201) + "\n");
        tag("rows.csv", "--rejects", rejects()).isAnswered();
        assertThat(read("rejected.csv"))
                .contains("\n2,\"state: too long, 100000 characters\",", "\n3,\"day: too long, 201 characters\",");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ~~                                      | rows.csv is empty; expected a header
                    ~\n\n~                                  | rows.csv is empty; expected a header
                    ~stat,day\nAM,2000~                     | rows.csv has no column "state"; there are stat, day
                    ~state,day,state\nAM,2000,AM~           | rows.csv has more than one column "state"
                    ~state,day,stage,status\nAM,2000,,~     | would be added: status, stage; choose other names by --prefix
                    ~state,"day"x\nAM,2000\n~               | rows.csv, line 1: "day"x: text after the closing quotation mark, and it is the header
                    ~state,day,"a"b\nAM,2000,\n~            | rows.csv, line 1: "a"b: text after the closing quotation mark, and it is the header
                    ~state,day,"note\nAM,2000,\n~           | a quoted field that is never closed, and it is the header
                    """)
    void whatIsNoTableIsNamed(String text, String message) throws IOException {
        write("rows.csv", text.replace("\\n", "\n"));
        assertThat(tag("rows.csv", "--rejects", rejects()).isRefused().err()).contains("rows.csv", message);
        assertThat(names()).containsExactly("rows.csv");
    }

    @Test
    void whatFailsInTheMiddleLeavesNothing() throws IOException {
        StringWriter rows = new StringWriter();
        GenerateRows.write(100_000, rows);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
        }
        Files.write(file("rows.csv"), Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
        assertThat(tag("rows.csv", "--rejects", rejects()).isRefused().err())
                .containsPattern("rows.csv, line \\d{4,} or later: damaged gzip");
        Files.write(file("rows.csv"), new byte[] {0x1f, (byte) 0x8b, 0});
        assertThat(tag("rows.csv", "--rejects", rejects()).isRefused().err()).contains("rows.csv: damaged gzip");
        write("rows.csv", rows + "1,\"" + "A\n".repeat(1_000_000));
        assertThat(tag("rows.csv").isRefused().err()).contains("rows.csv, line ");
        assertThat(names()).containsExactly("rows.csv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "AM,2000                        | state: a quoted field that is never closed
                    AM,"2000"x                      | day: text after the closing quotation mark
                    "AM"x"y,2000                    | state: text after the closing quotation mark
                    """)
    void aRowWithAWrongQuotationMarkIsNamed(String row, String reason) throws IOException {
        write("rows.csv", "state,day\n\nAM,2000\n" + row + "\n");
        assertThat(tag("rows.csv").isRefused().err())
                .contains("rows.csv, line 4: " + reason + " (--rejects FILE would set such rows aside)");
        tag("rows.csv", "--rejects", rejects()).isAnswered();
        assertThat(read("rejected.csv")).startsWith("line,reason,state,day\n4," + reason + "," + row);
        assertThat(read("tagged.csv")).contains("\nAM,2000,YES").hasLineCount(2);
    }

    /** An endless row, be it of one field, of many or behind a mark that is never closed, takes no memory and costs no other row. */
    @ParameterizedTest
    @ValueSource(strings = {"A", ",", "\"", "A\n", "\"\","})
    void anEndlessRowIsSetAsideInParts(String repeated) throws IOException {
        String row = "1,\"" + repeated.repeat(2_500_000 / repeated.length());
        write("rows.csv", "id,state,day\n0,AM,2000\n" + row + (repeated.equals("A\n") ? "" : "\"\n0,AM,2000\n"));
        String err = tag("rows.csv").isRefused().err();
        assertThat(err).contains("rows.csv, line 3: part of a row of more than 1048576 characters (--rejects");
        tag("rows.csv", "--rejects", rejects()).isAnswered();
        assertThat(read("tagged.csv")).startsWith("id,state,day,membership,status,certainty,stage\n0,AM,2000,YES");
        String aside = read("rejected.csv");
        assertThat(aside.replaceAll(
                                "(?m)^(line,reason,id,state,day|3,part of a row of more than 1048576 characters,)", "")
                        .replace("\n", ""))
                .startsWith(row.replace("\n", ""));
        assertThat(aside.split("part of a row", -1)).hasSizeBetween(3, 5);
    }

    @Test
    void manyRowsAreAllThere() throws IOException {
        StringWriter rows = new StringWriter();
        GenerateRows.write(200_000, rows);
        write("rows.csv", rows.toString());
        Map<String, Object> json =
                tag("rows.csv", "--rejects", rejects(), "--format", "json").json();
        assertThat((int) json.get("tagged") + (int) json.get("rejected")).isEqualTo(200_000);
        assertThat(json.get("rejected")).isNotEqualTo(0);
        assertThat(Files.readAllLines(file("tagged.csv"))).hasSize(1 + (int) json.get("tagged"));
        assertThat(Files.readAllLines(file("rejected.csv"))).hasSize(1 + (int) json.get("rejected"));
    }

    @Test
    void filesThatCannotBeReadOrReplacedAreNamed() throws IOException {
        write("rows.csv", "state,day\nAM,2000\n");
        Files.createDirectory(file("folder"));
        Files.createSymbolicLink(file("link.csv"), file("rows.csv"));
        assertThat(tag("none.csv").isRefused().err()).contains("No such file", "none.csv");
        assertThat(tag("folder").isRefused().err()).contains("Not a file but a folder");
        for (String same : List.of("rows.csv", "folder/../rows.csv", "link.csv")) {
            assertThat(tag("rows.csv", "--rejects", folder + "/" + same)
                            .isRefused()
                            .err())
                    .contains("--input and --rejects are the same file");
        }
        assertThat(tag("tagged.csv").isRefused().err()).contains("No such file");
        assertThat(tag("rows.csv", "--rejects", folder + "/folder/../tagged.csv")
                        .isRefused()
                        .err())
                .contains("--output and --rejects are the same file");
        assertThat(tag("rows.csv", "--rejects", file("folder").toString())
                        .isRefused()
                        .err())
                .contains("Not a file that can be replaced");
        assertThat(tag("rows.csv", "--rejects", folder + "/nowhere/rejected.csv")
                        .isRefused()
                        .err())
                .contains("No such folder", "nowhere");
        write("tagged.csv", "state,day\nAM,2000\n");
        assertThat(tag("tagged.csv").isRefused().err()).contains("--input and --output are the same file");
        assertThat(read("tagged.csv")).isEqualTo("state,day\nAM,2000\n");
        assertThat(names()).containsExactly("folder", "link.csv", "rows.csv", "tagged.csv");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        write("rows.csv", "state,day\nAM,2000\n");
        write("real.csv", "old");
        Files.createSymbolicLink(file("tagged.csv"), file("real.csv"));
        tag("rows.csv").isAnswered();
        assertThat(file("tagged.csv")).isSymbolicLink();
        assertThat(read("real.csv")).startsWith("state,day,membership");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--input", "--output", "--country-column", "--date-column"})
    void whatIsNeededIsAskedFor(String option) {
        List<String> words = new ArrayList<>(
                List.of("tag", "--input", "a", "--output", "b", "--country-column", "state", "--date-column", "day"));
        int at = words.indexOf(option);
        words.subList(at, at + 2).clear();
        assertThat(Run.of(words.toArray(String[]::new)).isRefused().err()).contains("Missing", option);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "1.5", "", "99999999999"})
    void aNumberOfThreadsIsOneOrMore(String threads) throws IOException {
        write("rows.csv", "state,day\nUZ,1999\n");
        Run run = tag("rows.csv", "--threads=" + threads);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("Not a number of threads: \"" + threads + "\"; expected a whole number from 1 on");
        assertThat(names()).containsExactly("rows.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "7"})
    void anyNumberOfThreadsMakesTheSameFiles(String threads) throws IOException {
        StringWriter rows = new StringWriter();
        GenerateRows.write(30_000, rows);
        write("rows.csv", rows.toString());
        Run one = tag("rows.csv", "--rejects", file("rejected.csv").toString(), "--threads", "1");
        String tagged = read("tagged.csv");
        String rejected = read("rejected.csv");
        Run many = tag("rows.csv", "--rejects", file("rejected.csv").toString(), "--threads", threads);
        assertThat(many).isEqualTo(one);
        assertThat(read("tagged.csv")).isEqualTo(tagged);
        assertThat(read("rejected.csv")).isEqualTo(rejected);
        Run refused = tag("rows.csv", "--threads", threads);
        assertThat(refused).isEqualTo(tag("rows.csv", "--threads", "1"));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(names()).containsExactly("rejected.csv", "rows.csv", "tagged.csv");
    }

    @Test
    void theStateAndTheDateAreTwoColumns() throws IOException {
        write("rows.csv", "state,day\nAM,2000\n");
        assertThat(tag("rows.csv", "--format", "csv").isRefused().err()).contains("expected one of text, json");
        assertThat(Run.of(
                                "tag",
                                "--input",
                                file("rows.csv").toString(),
                                "--output",
                                file("tagged.csv").toString(),
                                "--country-column",
                                "day",
                                "--date-column",
                                "day")
                        .isRefused()
                        .err())
                .contains("two columns");
        assertThat(names()).containsExactly("rows.csv");
    }
}
