package io.github.csto;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.account.Accounts;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.Standing;
import io.github.csto.register.Register;
import io.github.csto.time.Certainty;
import io.github.csto.time.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The answers of the register stand in a listing, so that one that changes is seen before the change is taken; RELEASING.md says what it costs. */
class AnswersTest {
    private static final Register SEEDS = Register.fromSeeds();

    private static final Path ROOT = Path.of(System.getProperty("csto.root"));
    private static final Path LISTING = ROOT.resolve("csto-core/src/test/resources/io/github/csto/answers.tsv");
    private static final Path CITATION = ROOT.resolve("CITATION.cff");

    private record DayAnswer(Certainty member, Certainty inForce, String statuses) {
        static DayAnswer of(Standing standing, Certainty inForce) {
            return new DayAnswer(
                    standing.isMember(),
                    inForce,
                    standing.possibleStatuses().stream().map(Enum::name).collect(Collectors.joining(" ")));
        }
    }

    /** A row for each day on which something is answered that was not answered on the day before. */
    private static List<String> answers() {
        List<String> rows = new ArrayList<>();
        rows.add(String.join("\t", "organisation", "account", "state", "from", "member", "in_force", "statuses"));
        for (String organisation : SEEDS.organisations()) {
            for (String account : SEEDS.accounts(organisation).names()) {
                MembershipHistory history =
                        Csto.of(SEEDS, organisation, account).history();
                for (Country country : history.countries()) {
                    Timeline<DayAnswer> answers = history.timeline(country)
                            .combine(history.timeline(country, Criterion.IN_FORCE), DayAnswer::of);
                    answers.changes()
                            .forEach(change -> rows.add(String.join(
                                    "\t",
                                    organisation,
                                    account,
                                    country.alpha2(),
                                    change.day().toString(),
                                    change.after().member().name(),
                                    change.after().inForce().name(),
                                    change.after().statuses())));
                }
            }
        }
        return rows;
    }

    @Test
    void noAnswerChangesUnseen() throws IOException {
        List<String> answers = answers();
        if (Boolean.getBoolean("csto.rewrite")) {
            Files.writeString(LISTING, String.join("\n", answers) + "\n");
        }
        assertThat(answers)
                .as("-Dcsto.rewrite=true writes the listing; CHANGELOG.md tells what changed")
                .isEqualTo(Files.readAllLines(LISTING));
    }

    @Test
    void theListingIsOfAllAccounts() throws IOException {
        List<String> listed = Files.readAllLines(LISTING).stream().skip(1).toList();
        assertThat(listed)
                .anyMatch(row -> row.equals("CSTO\treconciled\tUZ\t1999-04-21\tNO\tNO\tWITHDRAWN"))
                .anyMatch(row -> row.startsWith("CSTO\ttable\t"))
                .anyMatch(row -> row.startsWith("CSTO\t" + Accounts.DOCUMENTS + "\t"));
        SEEDS.organisations()
                .forEach(organisation ->
                        assertThat(listed).anyMatch(row -> row.startsWith(organisation + "\t" + Accounts.RECONCILED)));
    }

    @Test
    void whoCitesNamesTheRegister() throws IOException {
        String citation = Files.readString(CITATION);
        String named = citation.replaceFirst("sha256:[0-9a-f]{64}", "sha256:" + SEEDS.digest());
        if (Boolean.getBoolean("csto.rewrite")) {
            Files.writeString(CITATION, named);
        }
        assertThat(Files.readString(CITATION))
                .as("-Dcsto.rewrite=true writes the digest")
                .isEqualTo(named)
                .contains("\nversion: " + Library.version().replace("-SNAPSHOT", "") + "\n")
                .contains("\n    value: \"sha256:" + SEEDS.digest() + "\"\n");
    }
}
