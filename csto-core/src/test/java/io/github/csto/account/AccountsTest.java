package io.github.csto.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.csto.country.Country;
import io.github.csto.country.Wording;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accounts of a small organisation, made anew by each test: what is derived from what, by which steps and in which words. */
class AccountsTest {
    /** Acts of Azerbaijan with semicolons between them; an act may have a reason after a slash. */
    private static List<Claim<MembershipEvent>> claims(String account, String acts) {
        List<Claim<MembershipEvent>> claims = new ArrayList<>();
        for (String text : acts.isEmpty() ? new String[0] : acts.split("; ", -1)) {
            String[] parts = text.split(" / ", -1);
            List<Citation> cited = List.of(Citation.of(account, claims.size() + 1));
            String reason = parts.length > 1 ? parts[1] : "";
            MembershipEvent plain = MembershipEvent.parse("AZ " + parts[0]);
            MembershipEvent event = new MembershipEvent(
                    plain.country(), plain.act(), plain.disputed(), plain.date(), plain.circumstances(), cited, reason);
            claims.add(new Claim<>(
                    account + "-" + claims.size(),
                    "TEA",
                    Optional.of(account),
                    event,
                    cited,
                    List.of("words"),
                    reason));
        }
        return claims;
    }

    private static Account primary(String name, int rank, Country... complete) {
        return new Account(name, Wording.of(name, "", ""), Optional.of(rank), List.of(), Arrays.asList(complete));
    }

    private static Accounts accounts(List<Account> accounts, List<Claim<MembershipEvent>> claims) {
        return Accounts.of("TEA", accounts, claims, (account, acts) -> MembershipHistory.of(acts));
    }

    private static Accounts two(String more, String less, Country... complete) {
        return accounts(
                List.of(primary("more", 1, complete), primary("less", 2)),
                Stream.concat(claims("more", more).stream(), claims("less", less).stream())
                        .toList());
    }

    private static ReconciliationStep lastStep(Accounts accounts) {
        List<ReconciliationStep> steps = accounts.reconciliation("reconciled").steps(Country.AZ);
        return steps.get(steps.size() - 1);
    }

    private static String ids(List<Claim<MembershipEvent>> claims) {
        return String.join(" ", claims.stream().map(Claim::id).toList());
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ACCEDE 1993-04                 | ACCEDE 1993                   | AGREES             | more-0 less-0 | ''     | 1993-04",
                "SIGN 1992; RATIFY 1993 | ACCEDE 1993 | AGREES_ON_THE_DATE | more-1 less-0 | ''     | 1993",
                "ACCEDE 1993; SELF_SUSPEND 1998 | ACCEDE 1993; WITHDRAW 1998    | AGREES_ON_THE_DATE | more-1 less-1 | less-1 | 1998",
                "ACCEDE 1993                    | ACCEDE 1993-04                | NARROWS            | more-0 less-0 | ''     | 1993-04",
                "ACCEDE 1993; SELF_SUSPEND 1998 | ACCEDE 1993; WITHDRAW 1998-05 | NARROWS            | more-1 less-1 | less-1 | 1998-05",
                "ACCEDE 1993; WITHDRAW 1998     | ACCEDE 1993; WITHDRAW 1998-05 | NARROWS            | more-1 less-1 | ''     | 1998-05",
                "ACCEDE 1993                    | ACCEDE 1994                   | DISSENTS           | more-0        | less-0 | 1993",
                "ACCEDE 1993                    | ACCEDE 1993; WITHDRAW 1998    | SUPPLIES           | less-1        | ''     | 1998",
            })
    void aStepNamesWhatItRestsOnAndWhatItPassesOver(
            String more, String less, String kind, String claims, String lost, String dates) {
        ReconciliationStep step = lastStep(two(more, less));
        assertThat(step.kind()).hasToString(kind);
        assertThat(ids(step.claims())).isEqualTo(claims);
        assertThat(ids(step.lost())).isEqualTo(lost);
        assertThat(step.complete()).isEmpty();
        assertThat(String.join(
                        " ",
                        step.result().stream().map(act -> act.date().toString()).toList()))
                .isEqualTo(dates);
    }

    @Test
    void aCompleteAccountIsNamedByTheStepsThatRestOnIt() {
        ReconciliationStep narrows = lastStep(two("ACCEDE 1993", "ACCEDE 1993-04", Country.AZ));
        assertThat(narrows.kind()).isEqualTo(ReconciliationStep.Kind.NARROWS_NOTHING);
        assertThat(narrows.complete()).hasValue("more");
        assertThat(narrows.isDecisive()).isFalse();

        ReconciliationStep supplies = lastStep(two("ACCEDE 1993", "ACCEDE 1993; WITHDRAW 1998", Country.AZ));
        assertThat(supplies.kind()).isEqualTo(ReconciliationStep.Kind.SUPPLIES_NOTHING);
        assertThat(supplies.complete()).hasValue("more");
        assertThat(supplies.isDecisive()).isTrue();

        assertThat(lastStep(two("ACCEDE 1993", "ACCEDE 1993", Country.AZ)).complete())
                .isEmpty();
    }

    /** The base and what merely agrees go without saying, unless nobody gives a reason; a different way of leaving does not. */
    @Test
    void theReasonOfAnActIsItsOwnAndThatOfTheStepsThatMakeADifference() {
        String begins =
                "The account more is the base: of those that speak of the state it is the most trusted (rule 1).";
        assertThat(reasons(two("ACCEDE 1993 / By the treaty.", "ACCEDE 1993"))).containsExactly("By the treaty.");
        assertThat(reasons(two("SIGN 1992 / Signed.; RATIFY 1993 / Ratified.", "ACCEDE 1993")))
                .containsExactly("Signed.", "Ratified.");
        assertThat(reasons(two("ACCEDE 1993", ""))).containsExactly(begins);
        assertThat(reasons(two("ACCEDE 1993", "ACCEDE 1993")))
                .containsExactly(begins
                        + " The account less has accession (1993), which agrees with accession (1993) (rule 3).");
        assertThat(reasons(two("ACCEDE 1993 / Joined.; WITHDRAW 1998 / Left.", "ACCEDE 1993-04; SELF_SUSPEND 1998")))
                .containsExactly(
                        "Joined. The account less has accession (1993-04), which narrows accession (1993) to 1993-04 (rule 3).",
                        "Left. The account less has self-suspension (1998), which agrees on the date of"
                                + " withdrawal (1998); this act stands (rule 3).");
        assertThat(reasons(two("ACCEDE 1993 / Joined.", "ACCEDE 1994")))
                .containsExactly(
                        "Joined. The account less has accession (1994), which shares no day with accession (1993);"
                                + " this stands (rule 4).");
    }

    private static List<String> reasons(Accounts accounts) {
        return accounts.reconciliation("reconciled").events().stream()
                .map(MembershipEvent::reason)
                .toList();
    }

    @Test
    void aDerivedActIsTracedToItsStepsAndItsMostTrustedClaim() {
        Reconciliation derived = two("ACCEDE 1993 / Joined.; WITHDRAW 1998 / Left.", "ACCEDE 1993-04; WITHDRAW 1998")
                .reconciliation("reconciled");
        MembershipEvent joined = derived.events().get(0);
        MembershipEvent left = derived.events().get(1);
        MembershipEvent unknown = MembershipEvent.parse("AZ WITHDRAW 1998");
        MembershipEvent elsewhere = MembershipEvent.parse("AM ACCEDE 1993");

        assertThat(derived).hasToString("TEA reconciled of more, less");
        assertThat(derived.name()).isEqualTo("reconciled");
        assertThat(derived.countries()).containsExactly(Country.AZ);
        assertThat(derived.because(joined))
                .extracting(ReconciliationStep::kind)
                .containsExactly(ReconciliationStep.Kind.NARROWS);
        assertThat(derived.because(left)).isEmpty();
        assertThat(derived.because(unknown)).isEmpty();
        assertThat(derived.because(elsewhere)).isEmpty();
        assertThat(derived.mostTrusted(joined)).map(Claim::id).hasValue("more-0");
        assertThat(derived.mostTrusted(left)).map(Claim::id).hasValue("more-1");
        assertThat(derived.mostTrusted(unknown)).isEmpty();
        assertThat(derived.mostTrusted(elsewhere)).isEmpty();
        assertThat(derived.note(joined)).isEqualTo("Joined.");
        assertThat(derived.note(left)).isEqualTo("Left.");
        assertThat(derived.note(new MembershipEvent(
                        unknown.country(), unknown.act(), unknown.date(), unknown.citations(), "Heard.")))
                .isEqualTo("Heard.");
        assertThat(derived.steps(Country.AM)).isEmpty();
        assertThat(derived.claims(Country.AM)).isEmpty();
        assertThat(derived.because(left.withDate(joined.date()).withDisputed(true)))
                .isEqualTo(derived.because(left));
    }

    @Test
    void aStepIsAlsoASentenceInEachLanguage() {
        ReconciliationStep step = lastStep(two("ACCEDE 1993", "ACCEDE 1994"));
        assertThat(step.sentence(Locale.ENGLISH)).isEqualTo(step.in(Locale.ENGLISH) + " (rule 4).");
        assertThat(step.sentence(Locale.FRENCH)).isEqualTo(step.in(Locale.FRENCH) + " (règle 4).");
        assertThat(step.sentence(Locale.forLanguageTag("ru")))
                .isEqualTo(step.in(Locale.forLanguageTag("ru")) + " (правило 4).");
        assertThat(step.rule()).isEqualTo(ReconciliationRule.NO_COMMON_DAY);
    }

    /** Of its own dates each account has a course, but the more trusted one's does not go with what the other says of another act. */
    @Test
    void nothingIsNarrowedThatWouldLeaveNoCourse() {
        assertThat(steps(
                        "ACCEDE 1993-01-01; SELF_SUSPEND [1993-01-04..1993-01-05]; WITHDRAW [1993-01-04..1993-01-05]",
                        "SELF_SUSPEND? 1993-01-05; WITHDRAW? [1993-01-02..1993-01-04]"))
                .containsExactly("BEGINS", "NARROWS 1993-01-05", "AGREES [1993-01-04..1993-01-05]");
        assertThat(steps(
                        "ACCEDE? [1993-01-01..1993-01-02]; WITHDRAW [1993-01-01..1993-01-05]",
                        "ACCEDE [1993-01-02..1993-01-04]; WITHDRAW? 1993-01-01; RATIFY? [1993-01-03..1993-01-05]"))
                .startsWith("BEGINS", "NARROWS 1993-01-02", "AGREES [1993-01-01..1993-01-05]");
    }

    private static List<String> steps(String more, String less) {
        return two(more, less).reconciliation("reconciled").steps(Country.AZ).stream()
                .map(step -> (step.kind() + " "
                                + (step.kind() == ReconciliationStep.Kind.BEGINS
                                        ? ""
                                        : String.join(
                                                "; ",
                                                step.result().stream()
                                                        .map(act -> act.date().toString())
                                                        .toList())))
                        .strip())
                .toList();
    }

    @Test
    void accountsOfUnknownTrustAreAskedByName() {
        MembershipHistory one = MembershipHistory.of(List.of(MembershipEvent.parse("AZ ACCEDE 1993")));
        MembershipHistory other = MembershipHistory.of(List.of(MembershipEvent.parse("AM ACCEDE 1992")));
        Accounts accounts = Accounts.of("TEA", Map.of("prose", one, "list", other));

        assertThat(accounts.organisation()).isEqualTo("TEA");
        assertThat(accounts.names()).containsExactly("list", "prose");
        assertThat(accounts.primary()).containsExactly("list", "prose");
        assertThat(accounts.preferred()).isEmpty();
        assertThat(Accounts.of("TEA", Map.of("prose", one)).preferred()).hasValue("prose");
        assertThat(accounts.history("prose")).isEqualTo(one);
        assertThat(accounts.countries()).containsExactly(Country.AM, Country.AZ);
        assertThat(accounts.derivation("prose")).isEmpty();
        assertThat(accounts.account("prose").rank()).hasValue(1);
        assertThat(accounts.precedence("prose")).containsExactly("prose");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accounts.reconciliation("prose"))
                .withMessage("The claims of the account are not known: \"prose\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accounts.history("poster"))
                .withMessage("Unknown account of TEA: \"poster\"; there are list, prose");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accounts.trusting(List.of("prose")))
                .withMessageContaining("has no place in an order of trust: \"prose\"");
    }

    /** Each other account takes an assumption only if it can. */
    @Test
    void whatIsAssumedHoldsWhereItCanHappen() {
        Accounts accounts = two("ACCEDE 1993", "ACCEDE 1993; WITHDRAW 1999");
        Accounts assumed = accounts.assuming("more", List.of(MembershipEvent.parse("AZ WITHDRAW 2001")));

        assertThat(accounts.primary()).containsExactly("less", "more");
        assertThat(accounts.names()).containsExactly("less", "more", "reconciled");
        assertThat(accounts.preferred()).hasValue("reconciled");
        assertThat(acts(assumed, "more")).containsExactly("AZ ACCEDE 1993", "AZ WITHDRAW 2001");
        assertThat(acts(assumed, "less")).containsExactly("AZ ACCEDE 1993", "AZ WITHDRAW 1999");
        assertThat(acts(assumed, "reconciled")).containsExactly("AZ ACCEDE 1993", "AZ WITHDRAW 1999");
        assertThat(acts(accounts, "more")).containsExactly("AZ ACCEDE 1993");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accounts.assuming("less", List.of(MembershipEvent.parse("AZ WITHDRAW 2001"))));

        Accounts everywhere = accounts.assuming("more", List.of(MembershipEvent.parse("AM ACCEDE 2001")));
        for (String account : everywhere.names()) {
            assertThat(acts(everywhere, account)).contains("AM ACCEDE 2001");
        }
        assertThat(everywhere.account("more")).isEqualTo(accounts.account("more"));
        assertThat(everywhere.derivation("reconciled")).isEqualTo(accounts.derivation("reconciled"));
    }

    private static List<String> acts(Accounts accounts, String account) {
        return accounts.history(account).events().stream()
                .map(MembershipEvent::toString)
                .toList();
    }
}
