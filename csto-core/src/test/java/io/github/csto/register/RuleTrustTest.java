package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.rule.CouncilRules;
import io.github.csto.time.PartialDate;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the accounts that have a version of a rule is heard first. */
class RuleTrustTest {
    private static final String RULES = "rules.tsv";

    /** The public record is trusted more than the running text and that more than the table, whatever their names are. */
    @ParameterizedTest
    @CsvSource({"prose, reconciled, 2", "table, reconciled, 2", "prose, prose, 3", "prose, record, 2"})
    void theMostTrustedAccountIsHeardFirst(String other, String asked, String sessions, @TempDir Path path) {
        Folder.ofSeeds(path)
                .remove("coverage.tsv")
                .set(RULES, "CSTO-rule-CSC-FREQUENCY", "account", other)
                .set(RULES, "CSTO-rule-CSC-FREQUENCY", "parameters", "sessions=3");

        assertThat(Register.read(path)
                        .rules(Register.CSTO, asked)
                        .version(CouncilRules.CSC_FREQUENCY, PartialDate.parse("2010"))
                        .orElseThrow()
                        .parameters())
                .containsEntry("sessions", sessions);
    }
}
