package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How files are written: what is found by itself, what is in doubt, and what becomes of everything that is odd. */
class FileShapeTest {
    private static final String TAG = "YES,RATIFIED,CERTAIN,TREATY_IN_FORCE";

    @TempDir
    private Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Run tag(byte[] bytes, String... more) throws IOException {
        Files.write(file("in.csv"), bytes);
        return tag(file("in.csv").toString(), more);
    }

    private Run tag(String input, String... more) {
        return Run.tag(Path.of(input), file("out.csv"), more);
    }

    private Run tagText(String text, String... more) throws IOException {
        return tag(text.getBytes(StandardCharsets.UTF_8), more);
    }

    private String[] rejects() {
        return new String[] {"--rejects", file("aside.csv").toString()};
    }

    private String out() throws IOException {
        return Files.readString(file("out.csv"), StandardCharsets.ISO_8859_1);
    }

    private String aside() throws IOException {
        return Files.readString(file("aside.csv"), StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text, String encoding) {
        return text.getBytes(Charset.forName(encoding));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '~', textBlock = """
                    state;day\\nUZ;1995\\n                     ! ';'
                    state\\tday\\nUZ\\t1995\\n                 ! tab
                    state|day\\nUZ|1995\\n                     ! '|'
                    a,b;state;day\\n1;UZ;1995\\n               ! ';'
                    "a,b,c";"state";"day"\\n"1";UZ;1995\\n     ! ';'
                    a;b;c\\tstate\\tday\\n1\\tUZ\\t1995\\n     ! tab
                    sep=;\\nstate;day\\nUZ;1995\\n             ! ';'
                    SEP=~\\nstate~day\\nUZ~1995\\n             ! '~'
                    """)
    void aDelimiterIsFoundAndSaid(String text, String shown) throws IOException {
        tagText(text.replace("\\n", "\n").replace("\\t", "\t"))
                .isAnsweredWith("in.csv: read with delimiter " + shown + " and encoding UTF-8");
        assertThat(out()).contains("YES");
    }

    @Test
    void commasAreNotWorthMentioning() throws IOException {
        tagText("x;y,state,day\n;,UZ,1995\n").isAnswered();
        tagText("sep=,\r\nstate,day\r\nUZ,1995\r\n").isAnswered();
        assertThat(out()).isEqualTo("sep=,\r\nstate,day,membership,status,certainty,stage\r\nUZ,1995," + TAG + "\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '~', textBlock = """
                    state;day,x\\nUZ;1995,\\n       !                          ! what separates the columns is in doubt: the header has ',' and ';', and by none of them "state" and "day"; expected --delimiter
                    a;b|c\\nUZ;1995|\\n             !                          ! in doubt: the header has ';' and '|'
                    state;day\\nUZ;1995\\n          ! --delimiter ,            ! has no column "state"; there are state;day
                    state;Day\\nUZ;1995\\n          !                          ! has no column "day"; there are state, Day
                    sep=;\\nstate;day\\nUZ;1995\\n  ! --delimiter tab          ! begins with the line sep=;; --delimiter tab contradicts it
                    state,day\\nUZ,1995\\n          ! --delimiter "            ! Not a delimiter: ""
                    state,day\\nUZ,1995\\n          ! --delimiter ab           ! Not a delimiter: "ab"
                    state,day\\nUZ,1995\\n          ! --encoding latin-nine    ! Not an encoding that can be read and written: "latin-nine"
                    state,day\\nUZ,1995\\n          ! --encoding ~             ! Not an encoding that can be read and written: "~"
                    state,day\\nUZ,1995\\n          ! --encoding x-JISAutoDetect ! Not an encoding that can be read and written
                    state,day\\nUZ,1995\\n          ! --encoding UTF-16        ! has no byte order mark; expected --encoding UTF-16LE or --encoding UTF-16BE
                    \uFEFFstate,day\\nUZ,1995\\n    ! --encoding windows-1252  ! begins with the byte order mark of UTF-8; --encoding windows-1252 contradicts it
                    \\n\\0state,day\\nUZ,1995\\n     !                          ! begins as UTF-16 does, but without a byte order mark
                    \\n\\r\\ns\\0tate,day\\nUZ,1995\\n !                      ! begins as UTF-16 does, but without a byte order mark
                    \\n\\r\\n\uFEFFstate,day\\nUZ,1995\\n !                   ! in.csv, line 3: a byte order mark or a line like sep=; is one at the beginning of a file only
                    \uFEFF\\r\\n\uFEFFa,state,day\\nUZ,1995\\n !              ! in.csv, line 2: a byte order mark or a line like sep=; is one
                    sep=;                           !                          ! in.csv is empty; expected a header
                    sep=;\\r\\n                   !                          ! in.csv is empty; expected a header
                    \\nsep=;\\nstate;day\\nUZ;1995\\n !                       ! in.csv, line 2: a byte order mark or a line like sep=; is one
                    """)
    void doubtAndContradictionAreErrors(String text, String options, String message) throws IOException {
        String[] words = options == null ? new String[0] : options.strip().split(" ", -1);
        assertThat(tagText(text.translateEscapes(), words).isRefused().err()).contains(message);
        assertThat(file("out.csv")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void anEncodingOfMoreBytesIsKnownByItsMarkOnly(String encoding) throws IOException {
        String text = "state\tday\tnote\r\nУзбекистан\t1995\tж\r\n";
        tag(bytes("\uFEFF" + text, encoding)).isAnsweredWith("delimiter tab and encoding " + encoding);
        assertThat(Files.readAllBytes(file("out.csv")))
                .isEqualTo(bytes(
                        "\uFEFFstate\tday\tnote\tmembership\tstatus\tcertainty\tstage\r\nУзбекистан\t1995\tж\t"
                                + TAG.replace(',', '\t') + "\r\n",
                        encoding));
        tag(bytes("\uFEFF" + text, encoding), "--encoding", encoding.substring(0, 6), "--delimiter", "tab")
                .isAnswered();
        assertThat(tag(bytes(text, encoding)).isRefused().err())
                .contains("begins as UTF-16 does, but without a byte order mark; expected --encoding");
        tag(bytes(text, encoding), "--encoding", encoding, "--delimiter", "tab").isAnswered();
    }

    @Test
    void anotherEncodingIsFoundIfTheNamesOfStatesShowIt() throws IOException {
        String text = "state;day;note\nOuzbékistan;1995;\nUZ;1995;Zoë’s\n";
        tag(bytes(text, "windows-1252")).isAnsweredWith("in.csv: read with delimiter ';' and encoding windows-1252");
        assertThat(Files.readAllBytes(file("out.csv")))
                .isEqualTo(bytes(
                        "state;day;note;membership;status;certainty;stage\nOuzbékistan;1995;;" + TAG.replace(',', ';')
                                + "\nUZ;1995;Zoë’s;" + TAG.replace(',', ';') + "\n",
                        "windows-1252"));
        tag(bytes("sep=;\n" + text, "windows-1252")).isAnsweredWith("encoding windows-1252");
        tag(bytes(text.replace("’", ""), "ISO-8859-1")).isAnsweredWith("encoding windows-1252");
        tag(bytes("\"x\";\"state\";\"day\"\n;Ouzbékistan;1995\n", "ISO-8859-1"))
                .isAnsweredWith("encoding windows-1252");
        tag(bytes("state,day\nOuzbékistan,1995", "ISO-8859-1")).isAnsweredWith("encoding windows-1252");
        tag(bytes("day,state\r1995,Ouzbékistan", "ISO-8859-1")).isAnsweredWith("encoding windows-1252");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    state,day,note\\nUZ,1995,Zoë\\n                            ! 2 ! note ! ISO-8859-1
                    state,day,note\\nUZ,1995,\\nOuzbékistan,1995,\\nÉtat,1995,\\n ! 3 ! state ! ISO-8859-1
                    state,day\\nOuzbékistan,1995\\nÉtat,1995                      ! 2 ! state ! ISO-8859-1
                    state,day,note\\nУзбекистан,1995,\\n                       ! 2 ! state ! windows-1251
                    state,day,note\\nOuzbékistan,1995,\\n                      ! 2 ! state ! x-MacRoman
                    """)
    void elseItIsNotGuessed(String text, int line, String column, String encoding) throws IOException {
        byte[] bytes = bytes(text.replace("\\n", "\n"), encoding);
        assertThat(tag(bytes).isRefused().err())
                .containsPattern("in\\.csv, line " + line + ": " + column + ": byte 0x[89A-F][0-9A-F] is not UTF-8;")
                .contains("name it by --encoding, like windows-1252", "(--rejects FILE would set such rows aside)");
        assertThat(tag(
                                bytes,
                                "--encoding",
                                encoding,
                                "--rejects",
                                file("aside.csv").toString())
                        .code())
                .isZero();
    }

    @Test
    void oneCharacterOfUtf8IsEnoughForAWrongByteToBeOne() throws IOException {
        byte[] bytes = bytes(
                "state,day,note\nOuzb\u00e9kistan,1995,\u00c3\u00a9\nOuzb\u00c3\u00a9kistan,1995,\n", "ISO-8859-1");
        assertThat(tag(bytes).isRefused().err()).contains("line 2: state: byte 0xE9 is not UTF-8");
        tag(bytes, rejects()).isAnswered();
        assertThat(out())
                .isEqualTo(
                        "state,day,note,membership,status,certainty,stage\nOuzb\u00c3\u00a9kistan,1995,," + TAG + "\n");
        assertThat(aside())
                .contains("\n2,\"state: byte 0xE9 is not UTF-8;")
                .endsWith(",Ouzb\u00e9kistan,1995,\u00c3\u00a9\n");
    }

    @Test
    void aHeaderIsReadAsTheFileIsWhateverIsWrongInIt() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(bytes("état;day\n", "UTF-8"));
        bytes.write(bytes("UZ;1995\n", "UTF-8"));
        bytes.write(bytes("UZ;1995\u00e9\n", "ISO-8859-1"));
        Files.write(file("in.csv"), bytes.toByteArray());
        Run run = Run.of(
                "tag",
                "--input",
                file("in.csv").toString(),
                "--output",
                file("out.csv").toString(),
                "--country-column",
                "état",
                "--date-column",
                "day",
                "--rejects",
                file("aside.csv").toString());
        run.isAnsweredWith("delimiter ';' and encoding UTF-8");
        assertThat(run.out()).containsPattern("rejected +1\n");
    }

    @Test
    void aWrongByteInTheHeaderCannotBeSetAside() throws IOException {
        assertThat(tag(bytes("state,day,\u00e9tat\nUZ,1995,\n", "ISO-8859-1"), rejects())
                        .isRefused()
                        .err())
                .contains("in.csv, line 1: ", "byte 0xE9 is not UTF-8", "it is the header");
    }

    @Test
    void aByteThatMeansNothingInTheEncodingThatIsSaidIsWrongToo() throws IOException {
        assertThat(tag(bytes("state,day,note\nUZ,1995,\u0081\n", "ISO-8859-1"), "--encoding", "windows-1252")
                        .isRefused()
                        .err())
                .contains("line 2: note: byte 0x81 is not windows-1252 (");
    }

    @Test
    void aReasonIsWrittenAsFarAsTheEncodingHasItsCharacters() throws IOException {
        tag(
                        bytes("state,day\nСССР \"Я,1995\n", "KOI8-R"),
                        "--encoding",
                        "KOI8-R",
                        "--rejects",
                        file("aside.csv").toString())
                .isAnswered();
        assertThat(Files.readString(file("aside.csv"), Charset.forName("KOI8-R")))
                .endsWith(",СССР \"Я,1995\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '~', textBlock = """
                    "state","day"\\n"UZ","1995"\\n           ! "state","day",+\\n"UZ","1995",#\\n
                    state,day\\rUZ,1995\\rUZ,1995\\r         ! state,day,+\\rUZ,1995,#\\rUZ,1995,#\\r
                    state,day\\nUZ,1995                      ! state,day,+\\nUZ,1995,#\\n
                    state,day\\nUZ,1995\\n\\n\\n             ! state,day,+\\nUZ,1995,#\\n
                    state,day\\n\\nUZ,1995\\n                ! state,day,+\\nUZ,1995,#\\n
                    state,day,\\nUZ,1995,\\n                 ! state,day,,+\\nUZ,1995,,#\\n
                    x,state,x,day\\n1,UZ,2,1995\\n           ! x,state,x,day,+\\n1,UZ,2,1995,#\\n
                    x,state,day\\n5" gun,UZ,1995\\n          ! x,state,day,+\\n5" gun,UZ,1995,#\\n
                    x,state,day\\na"b"c"",UZ,1995\\n         ! x,state,day,+\\na"b"c"",UZ,1995,#\\n
                    x,state,day\\n "a",UZ,1995\\n            ! x,state,day,+\\n "a",UZ,1995,#\\n
                    x,state,day\\n"a""b",UZ,1995\\n          ! x,state,day,+\\n"a""b",UZ,1995,#\\n
                    x,state,day\\n"a\\nb\\rc\\r\\n",UZ,1995\\n ! x,state,day,+\\n"a\\nb\\rc\\r\\n",UZ,1995,#\\n
                    x,state,day\\n"",UZ,1995\\n              ! x,state,day,+\\n"",UZ,1995,#\\n
                    #,state,day\\n#,UZ,1995\\n               ! #,state,day,+\\n#,UZ,1995,#\\n
                    """)
    void whatIsOddIsPassedOnAsItWas(String text, String expected) throws IOException {
        tagText(plain(text)).isAnswered();
        assertThat(out())
                .isEqualTo(plain(expected)
                        .replace("+", "membership,status,certainty,stage")
                        .replace("1995,,#", "1995,," + TAG)
                        .replace("1995,#", "1995," + TAG)
                        .replace("\"1995\",#", "\"1995\"," + TAG));
    }

    private static String plain(String text) {
        return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\0", "\0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '~', textBlock = """
                    state,day\\nUZ,1995,\\n      ! line 2: expected 2 fields as in the header, found 3
                    state,day\\nUZ\\n            ! line 2: expected 2 fields as in the header, found 1
                    state,day,\\nUZ,1995\\n      ! line 2: expected 3 fields as in the header, found 2
                    state,day,state\\nUZ,1995,\\n ! has more than one column "state"
                    state,day\\n"UZ"x,1995\\n    ! line 2: state: text after the closing quotation mark (--rejects
                    state,day\\n"UZ,1995\\n      ! line 2: state: a quoted field that is never closed (--rejects
                    """)
    void whatIsWrongIsAnError(String text, String message) throws IOException {
        assertThat(tagText(plain(text)).isRefused().err()).contains("in.csv", message);
    }

    /** One row of each kind that is not as it should be, between rows that are. */
    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '~', textBlock = """
                    "a"b,UZ,1995                      ! note: text after the closing quotation mark
                    "a"b"c",UZ,1995                   ! note: text after the closing quotation mark
                    "a""b""\"c,UZ,1995                 ! note: text after the closing quotation mark
                    "a" ,UZ,1995                      ! note: text after the closing quotation mark
                    a,"UZ"\\0,1995                    ! state: text after the closing quotation mark
                    "a\\nb"c,UZ,1995                  ! note: text after the closing quotation mark
                    "a\\r\\nb\\rc"d,UZ,1995             ! note: text after the closing quotation mark
                    a,UZ,1995,                        ! expected 3 fields as in the header, found 4
                    a,UZ                              ! expected 3 fields as in the header, found 2
                    "a,UZ,1995\\n"b",UZ,1995          ! note: text after the closing quotation mark
                    "a,UZ,1995\\nb,"UZ",1995          ! note: text after the closing quotation mark
                    a,\\0,\\0                         ! state: Unknown country: "\\0"
                    """)
    void aRowThatIsNotAsItShouldBeCostsNoOther(String row, String reason) throws IOException {
        String bad = plain(row);
        String good = "\"g\n\"\"\",UZ,1995";
        tagText("note,state,day\n" + good + "\n" + bad + "\n" + good + "\n", rejects())
                .isAnswered();
        assertThat(out())
                .isEqualTo("note,state,day,membership,status,certainty,stage\n" + good + "," + TAG + "\n" + good + ","
                        + TAG + "\n");
        assertThat(aside().replace("\"\"", "\""))
                .startsWith("line,reason,note,state,day\n4,")
                .contains(plain(reason));
        assertThat(aside()).endsWith("," + bad + "\n");
    }

    @Test
    void aBareCarriageReturnEndsALineAndItsPartsAreSetAside() throws IOException {
        tagText("note,state,day\na\rb,UZ,1995\nc,UZ,1995\n", rejects()).isAnswered();
        assertThat(out()).endsWith("stage\nb,UZ,1995," + TAG + "\nc,UZ,1995," + TAG + "\n");
        assertThat(aside()).endsWith("\n2,\"expected 3 fields as in the header, found 1\",a\n");
    }

    @Test
    void cellsOfARowWithAWrongQuotationMarkAreMadeHarmlessToo() throws IOException {
        tagText(
                        "note,state,day\n\"=a\"b,=UZ,1995\n",
                        "--safe-cells",
                        "--rejects",
                        file("aside.csv").toString())
                .isAnswered();
        assertThat(aside()).endsWith(",\"\"\"=a\"\"b\",\"'=UZ\",\"1995\"\n");
    }

    @Test
    void gzipThatIsFollowedByAnythingElseIsAnError() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(bytes("\uFEFFstate;day\nUZ;1995\n", "UTF-16LE"));
        }
        tag(bytes.toByteArray()).isAnsweredWith("delimiter ';' and encoding UTF-16LE");
        bytes.write(0);
        assertThat(tag(bytes.toByteArray(), rejects()).isRefused().err()).contains("in.csv", "damaged gzip");
        assertThat(file("aside.csv")).doesNotExist();
    }

    @Test
    void standardInputIsNoOtherFile() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(bytes("\uFEFFstate;day\nUZ;1995\n", "UTF-16BE")));
            tag("-").isAnsweredWith("-: read with delimiter ';' and encoding UTF-16BE");
        } finally {
            System.setIn(before);
        }
        assertThat(Files.readString(file("out.csv"), StandardCharsets.UTF_16))
                .isEqualTo("state;day;membership;status;certainty;stage\nUZ;1995;" + TAG.replace(',', ';') + "\n");
    }

    @Test
    void cellsThatASpreadsheetWouldRunAreTextsIfThatIsWanted() throws IOException {
        String text = "=x,state,day\n=1+1,UZ,1995\n+1,UZ,1995\n-1,UZ,1995\n@a,UZ,1995\n\ta,UZ,1995\n\"\ra\",UZ,1995\n"
                + "\"\na\",UZ,1995\n＝1,UZ,1995\na=1,UZ,1995\n'=1,UZ,1995\n,UZ,1995\n\"=\"\"\",UZ,1995\n=1,-,1995\n";
        tagText(text, rejects()).isAnswered();
        assertThat(Files.readString(file("out.csv"))).contains("\n=1+1,UZ").startsWith("=x,");
        tagText(text, "--safe-cells", "--rejects", file("aside.csv").toString()).isAnswered();
        assertThat(Files.readString(file("out.csv")).replace("," + TAG, ""))
                .isEqualTo("'=x,state,day,membership,status,certainty,stage\n'=1+1,UZ,1995\n'+1,UZ,1995\n'-1,UZ,1995\n"
                        + "'@a,UZ,1995\n'\ta,UZ,1995\n\"'\ra\",UZ,1995\n\"'\na\",UZ,1995\n'＝1,UZ,1995\na=1,UZ,1995\n"
                        + "'=1,UZ,1995\n,UZ,1995\n\"'=\"\"\",UZ,1995\n");
        assertThat(aside()).endsWith(",'=1,'-,1995\n");
    }
}
