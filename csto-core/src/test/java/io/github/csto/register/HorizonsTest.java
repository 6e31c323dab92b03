package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Up to when an account is good. */
class HorizonsTest {
    @TempDir
    Path folder;

    /** The leaflet of 2010 and the poster of 2012; what follows from the leaflet alone is told of in 2011, and what follows from both in 2013. */
    private static RegisterFolder derived() {
        RegisterFolder two = RegisterFolder.invented()
                .without("roster-checks.tsv")
                .withCell("memberships.tsv", 5, "citations", "a:4")
                .withCell("memberships.tsv", 5, "witness", "1 February 2005")
                .withRow("memberships.tsv", "P-1", "TEA", "poster", "IS", "ACCEDE", "2002", "b:2", "Iceland", "")
                .withRow("documents.tsv", "d", "1".repeat(64), "", "D", "P", "2011", "en", "", "")
                .withRow("documents.tsv", "e", "2".repeat(64), "", "E", "P", "2013", "en", "", "")
                .withText(
                        "organisations.tsv",
                        text -> "claim\torganisation\taccount\tname\tfounded\tceased\tmilitaryAlliance\topposed"
                                + "\tcitations\twitness\treason\n")
                .withRow("organisations.tsv", "O-1", "TEA", "echo", "Tea Circle", "", "", "", "", "d:1", "words", "")
                .withRow("organisations.tsv", "O-2", "TEA", "both", "Tea Circle", "", "", "", "", "e:1", "words", "");
        return RegisterFolder.introduced(two, "TEA", "leaflet", "poster")
                .withRow("accounts.tsv", "D-1", "TEA", "echo", "Echo", "", "", "", "leaflet", "", "", "", "")
                .withRow("accounts.tsv", "D-2", "TEA", "both", "Both", "", "", "", "leaflet poster", "", "", "", "");
    }

    /** What is derived from no others than the account counts as its own. */
    @ParameterizedTest
    @CsvSource({
        "leaflet, 2011",
        "poster, 2012-01",
        "echo, 2011",
        "both, 2013",
        "'leaflet,poster', 2013",
        "'poster,leaflet', 2013",
    })
    void anAccountIsAsGoodAsWhatIsToldByItsOwn(String account, String horizon) {
        assertThat(derived().read(folder).horizon("TEA", account)).hasToString(horizon);
    }
}
