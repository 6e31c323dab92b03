package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.Belonging;
import io.github.csto.council.OtherOrganisation;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.time.Certainty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of a state in another organisation; the obligation applies since 18 September 2003. */
class OtherAllianceTest {
    private static final MembershipHistory MEMBERS = history("AM ACCEDE 2000-01-01");

    private static MembershipHistory history(String... acts) {
        return MembershipHistory.of(Stream.of(acts).map(MembershipEvent::parse).toList());
    }

    private static OtherOrganisation shield(String... acts) {
        return new OtherOrganisation("Shield", history(acts), Certainty.YES, false, List.of());
    }

    private static Ruling armeniaIn(OtherOrganisation other, Facts facts) {
        return Councils.rules()
                .judge(CouncilRules.CHARTER_OTHER_ALLIANCE, new Belonging(Optional.of(Country.AM), other), facts);
    }

    private static List<String> reasons(OtherOrganisation other) {
        return armeniaIn(other, Facts.of(MEMBERS)).reasons(Locale.ENGLISH);
    }

    @Test
    void theDaysOfBothAreNamedTheCertainAndTheOpenOnes() {
        assertThat(reasons(shield("AM ACCEDE 2010-05-05")))
                .containsExactly(
                        "Armenia (AM) is both a party and in Shield: certainly from 2010-05-05 on",
                        "Shield is said to be a military alliance",
                        "Armenia (AM) joined Shield as a party: on 2010-05-05");
        assertThat(reasons(shield("AM ACCEDE [2010-05-05..2010-05-07]", "AM WITHDRAW [2011-02-01..2011-02-03]")))
                .startsWith("Armenia (AM) is both a party and in Shield: perhaps from 2010-05-05 to 2010-05-06,"
                        + " certainly from 2010-05-07 to 2011-01-31, perhaps from 2011-02-01 to 2011-02-02");
        assertThat(reasons(shield("AM ACCEDE? 2010-05-05")))
                .startsWith("Armenia (AM) is both a party and in Shield: perhaps from 2010-05-05 on");
    }

    /** A membership from before the obligation is another matter: it is named and violates nothing. */
    @Test
    void theDaysOfBothBeforeTheObligationAreNamedApart() {
        OtherOrganisation left = shield("AM ACCEDE 1999-03-04", "AM WITHDRAW 2002-01-01");

        assertThat(armeniaIn(left, Facts.of(MEMBERS)).verdict()).isEqualTo(Verdict.COMPLIES);
        assertThat(reasons(left))
                .containsExactly(
                        "Armenia (AM) is never both a party and in Shield while the obligation applies, since 2003-09-18",
                        "Before the obligation applied, both at once: certainly from 2000-01-01 to 2001-12-31",
                        "Shield is said to be a military alliance");
        assertThat(reasons(shield("AM ACCEDE 1999-03-04")))
                .containsExactly(
                        "Armenia (AM) is both a party and in Shield: certainly from 2003-09-18 on",
                        "Before the obligation applied, both at once: certainly from 2000-01-01 to 2003-09-17",
                        "Shield is said to be a military alliance",
                        "It is not certain that Armenia (AM) joined Shield as a party while the obligation applied;"
                                + " a membership from before is another matter");
    }

    @Test
    void whatAnAllianceIsIsSaidThoughItsMembersAreNotKnown() {
        OtherOrganisation pact = new OtherOrganisation("Pact", history(), Certainty.YES, true, List.of());

        assertThat(Procedure.of(Councils.rules(), MEMBERS).otherAlliance(pact).reasons(Locale.ENGLISH))
                .containsExactly(
                        "Pact is said to be a military alliance",
                        "The aims of Pact are said to be opposed to those of the Organisation",
                        "Who belongs to Pact is not recorded");
    }

    /** By the account that answers and by one of the others, Armenia joined Shield as a party; by the last it had left before. */
    @Test
    void theAccountsThatLeadToAnotherFindingAreNamedWithIt() {
        TreeMap<String, MembershipHistory> accounts = new TreeMap<>();
        accounts.put("away", history("AM ACCEDE 2000-01-01", "AM WITHDRAW 2005-01-01"));
        accounts.put("back", history("AM ACCEDE 2000-01-01", "AM WITHDRAW 2005-01-01", "AM REJOIN 2006-01-01"));
        OtherOrganisation shield = shield("AM ACCEDE 2010-05-05");

        Ruling ruling = armeniaIn(shield, Facts.of(MEMBERS).withOtherAccounts(accounts));

        assertThat(ruling.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(ruling.reasons(Locale.ENGLISH))
                .startsWith(reasons(shield).toArray(String[]::new))
                .hasSize(4)
                .endsWith(
                        "According to the account away it is COMPLIES: Armenia (AM) is never both a party and in Shield"
                                + " while the obligation applies, since 2003-09-18");
    }
}
