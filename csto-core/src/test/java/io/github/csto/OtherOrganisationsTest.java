package io.github.csto;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.account.RosterAnswer;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.organisation.Organisation;
import io.github.csto.register.Fact;
import io.github.csto.register.Register;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The neighbours of the Organisation, asked in the same words, and that no membership outlasts its body. */
class OtherOrganisationsTest {
    private static final Register SEEDS = Register.fromSeeds();

    private static String codes(List<Country> countries) {
        return countries.stream().map(Country::alpha2).sorted().collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // organisation and day | members | undetermined | self-suspended | withdrawn | dissents
                "EURASEC | 1999-12-31 | '' | '' | '' | '' | ''",
                "EURASEC | 2007-01-01 | BY KG KZ RU TJ UZ | '' | '' | '' | ''",
                "EURASEC | 2010-06-01 | BY KG KZ RU TJ | '' | UZ | '' | ''",
                "EURASEC | 2014-12-31 | BY KG KZ RU TJ | '' | UZ | '' | ''",
                "EURASEC | 2015-06-01 | '' | BY KG KZ RU TJ | '' | '' | ''",
                "EURASEC | 2015-12-31 | '' | '' | '' | BY KG KZ RU TJ UZ | ''",
                "EURASEC | 2016-06-01 | '' | '' | '' | BY KG KZ RU TJ UZ | ''",
                "GUAM | 1996-12-31 | '' | '' | '' | '' | ''",
                "GUAM | 2002-06-01 | AZ GE UZ | '' | '' | '' | ''",
                "GUAM | 2005-06-01 | AZ GE | UZ | '' | '' | ''",
                "GUAM | 2010-01-01 | AZ GE | '' | '' | UZ | ''",
                "CIS | 1991-12-07 | '' | '' | '' | '' | ''",
                "CIS | 1992-05-15 | AM KG KZ RU TJ UZ | AZ BY GE MD TM UA | '' | '' | ''",
                "CIS | 2008-08-15 | AM KG KZ RU TJ UZ | AZ BY GE MD TM UA | '' | '' | ''",
                "CIS | 2010-01-01 | AM KG KZ RU TJ UZ | AZ BY MD TM UA | '' | GE | ''",
                "CIS | 2022-01-31 | AM AZ BY KG KZ MD RU TJ TM UZ | '' | '' | GE UA | ''",
            })
    void rostersOfTheNeighbours(
            String organisation,
            LocalDate day,
            String members,
            String undetermined,
            String selfSuspended,
            String withdrawn,
            String dissents) {
        RosterAnswer answer = Csto.of(SEEDS, organisation).membersOn(day);

        assertThat(codes(answer.members())).isEqualTo(members);
        assertThat(codes(answer.undetermined())).isEqualTo(undetermined);
        assertThat(codes(answer.roster().selfSuspended())).isEqualTo(selfSuspended);
        assertThat(codes(answer.roster().withdrawn())).isEqualTo(withdrawn);
        assertThat(answer.dissents().stream()
                        .map(dissent -> dissent.country() + " " + dissent.says())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(dissents);
        assertThat(answer.dissents()).allMatch(dissent -> dissent.account().equals("table"));
        assertThat(answer.provenance().organisation()).isEqualTo(organisation);
        assertThat(answer).isEqualTo(Csto.of(Register.fromSeeds(), organisation).membersOn(day));
    }

    @Test
    void noReconciledMembershipBeginsBeforeOrOutlastsItsBody() {
        Map<String, String> ceased = new TreeMap<>();
        for (String organisation : SEEDS.organisations()) {
            Organisation body = SEEDS.organisation(organisation).orElseThrow().value();
            MembershipHistory history = SEEDS.accounts(organisation).history("reconciled");
            body.ceased().ifPresent(end -> {
                ceased.put(organisation, end.toString());
                for (LocalDate day = end.latest(); day.getYear() < end.latest().getYear() + 10; day = day.plusDays(1)) {
                    for (Country country : Country.values()) {
                        PartialDate on = PartialDate.of(day);
                        assertThat(history.meets(country, Criterion.PARTY, on)).isEqualTo(Certainty.NO);
                        assertThat(history.isMember(country, day)).isEqualTo(Certainty.NO);
                    }
                }
            });
            // The treaty of the Organisation, and the parties to it, are older than the Organisation.
            if (!organisation.equals(Register.CSTO)) {
                body.founded()
                        .ifPresent(first -> assertThat(history.events())
                                .allMatch(event -> !event.date().earliest().isBefore(first.earliest())));
            }
        }
        assertThat(ceased).containsOnly(Map.entry("EURASEC", "2015"));
    }

    @Test
    void nobodyIsCertainlyObserverAndMemberOfOneBodyOnOneDay() {
        int asked = 0;
        for (String organisation : SEEDS.organisations()) {
            for (var claim : SEEDS.observers(organisation)) {
                var observer = claim.value();
                if (observer.organ().isEmpty()) {
                    MembershipHistory history =
                            SEEDS.accounts(organisation).history(claim.account().orElseThrow());
                    for (LocalDate day = LocalDate.of(1990, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
                        Certainty both = observer.tenure().isHeldOn(day).and(history.isMember(observer.country(), day));
                        assertThat(both)
                                .as(organisation + " " + observer + " " + day)
                                .isNotEqualTo(Certainty.YES);
                        asked++;
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(6 * 35 * 365);
    }

    @Test
    void bodiesThatAreOnlyMentionedHaveNoMembers() {
        assertThat(SEEDS.knownOrganisations().stream()
                        .filter(id -> !SEEDS.organisations().contains(id)))
                .containsExactly("CDS", "CPS", "EAEU", "EU", "NATO", "OSCE", "SCO", "UN")
                .allSatisfy(id -> {
                    assertThat(SEEDS.organisation(id)).isPresent();
                    assertThat(SEEDS.observers(id)).isEmpty();
                    assertThat(SEEDS.facts(Fact.FOUNDERS, id)).isEmpty();
                    assertThat(SEEDS.facts(Fact.TREATY_PARTIES, id)).isEmpty();
                });
    }
}
