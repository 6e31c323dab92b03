package io.github.csto;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.account.Dissent;
import io.github.csto.account.RosterAnswer;
import io.github.csto.account.StandingAnswer;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.organisation.Statement;
import io.github.csto.register.Fact;
import io.github.csto.register.Register;
import io.github.csto.rule.CouncilRules;
import io.github.csto.source.Claim;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the public record makes the library answer, to the day, and that the documents answer as they did before it. */
class PublicRecordTest {
    private static final Register SEEDS = Register.fromSeeds();

    /** The accounts that came with the public record. */
    private static final Set<String> NEW = Set.of("record", "uzbekistan", "armenia", "akipress", "unian");

    /** The rows of a table beside this class, without its header. */
    private static List<String[]> rows(String name, String separator) {
        try (InputStream in = PublicRecordTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(separator, -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> statuses(StandingAnswer answer) {
        return answer.standing().possibleStatuses().stream()
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    // The answers by default.

    /** The table was written by hand from the sources: the days around each act, and what is known of them. */
    @Test
    void aroundEveryActTheAnswerIsWhatFollowsFromItsSources() {
        assertThat(rows("public-record.csv", ",")).isNotEmpty().allSatisfy(row -> {
            Csto csto = Csto.of(SEEDS, row[0]);
            StandingAnswer answer = csto.statusOf(Country.valueOf(row[1]), LocalDate.parse(row[2]));
            assertThat(csto.account()).isEqualTo("reconciled");
            assertThat(answer.isMember().name()).isEqualTo(row[3]);
            assertThat(statuses(answer)).containsExactlyInAnyOrder(row[4].split(" ", -1));
            assertThat(csto.isMember(Country.valueOf(row[1]), LocalDate.parse(row[2]))
                            .name())
                    .isEqualTo(row[3]);
        });
    }

    /** No act of the record is without the days around it in that table. */
    @Test
    void theTableHasTheDaysAroundEveryActOfTheRecord() {
        Set<String> written = rows("public-record.csv", ",").stream()
                .map(row -> row[0] + " " + row[1] + " " + row[2])
                .collect(Collectors.toSet());
        List<Claim<MembershipEvent>> acts = SEEDS.facts(Fact.MEMBERSHIPS).stream()
                .filter(claim -> claim.account().orElseThrow().equals("record"))
                .toList();

        assertThat(acts).isNotEmpty().allSatisfy(claim -> {
            PartialDate date = claim.value().date();
            Set<LocalDate> days = new TreeSet<>(List.of(
                    date.earliest().minusDays(1),
                    date.earliest(),
                    date.isExact() ? date.earliest() : date.latest().plusDays(1)));
            for (LocalDate day : days) {
                assertThat(written)
                        .contains(claim.organisation() + " " + claim.value().country() + " " + day);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1999-04-20, AM BY GE KG KZ RU TJ UZ, AZ",
        "1999-04-21, AM BY KG KZ RU TJ, ''",
        "2006-10-01, AM BY KG KZ RU TJ, UZ",
        "2007-01-01, AM BY KG KZ RU TJ UZ, ''",
        "2012-12-18, AM BY KG KZ RU TJ UZ, ''",
        "2012-12-19, AM BY KG KZ RU TJ, ''",
        "2025-06-01, AM BY KG KZ RU TJ, ''",
    })
    void theMembersOfADay(LocalDate day, String members, String undetermined) {
        RosterAnswer answer = Csto.fromSeeds().membersOn(day);

        assertThat(codes(answer.members())).isEqualTo(members);
        assertThat(codes(answer.undetermined())).isEqualTo(undetermined);
        for (Country country : Country.values()) {
            assertThat(Csto.fromSeeds().isMember(country, day).name())
                    .isEqualTo(
                            Arrays.asList(members.split(" ", -1)).contains(country.alpha2())
                                    ? "YES"
                                    : Arrays.asList(undetermined.split(" ", -1)).contains(country.alpha2())
                                            ? "UNDETERMINED"
                                            : "NO");
        }
    }

    private static String codes(List<Country> countries) {
        return countries.stream().map(Country::alpha2).collect(Collectors.joining(" "));
    }

    @Test
    void armeniaIsAMemberAsFarAsTheRecordGoesAndItsLastKnownStateBeyond() {
        Csto csto = Csto.fromSeeds();
        StandingAnswer last = csto.statusOf(Country.AM, LocalDate.parse("2026-02-15"));
        StandingAnswer later = csto.statusOf(Country.AM, LocalDate.parse("2027-01-01"));

        assertThat(last.provenance().beyondHorizon()).isFalse();
        assertThat(csto.isBeyondHorizon(LocalDate.parse("2026-02-16"))).isTrue();
        assertThat(later.provenance().beyondHorizon()).isTrue();
        assertThat(later.provenance().horizon()).hasToString("2026-02-15");
        assertThat(later.isMember()).isEqualTo(last.isMember());
        // Its government alone says otherwise.
        assertThat(last.dissents()).extracting(Dissent::account).containsExactly("armenia");
    }

    @ParameterizedTest
    @CsvSource({
        "CSTO, documents, 2023-11-23",
        "CSTO, prose, [2022-01-07..2022-01]",
        "CSTO, record, 2026-02-15",
        "CSTO, reconciled, 2026-02-15",
        "GUAM, documents, [2022-01-07..2022-01]",
    })
    void anAccountIsGoodUpToItsLatestSource(String organisation, String account, String horizon) {
        assertThat(Csto.of(SEEDS, organisation, account).horizon()).hasToString(horizon);
    }

    @Test
    void whatWasSaidOfArmeniaIsToldNewestFirstAndByTheDay() {
        List<Claim<Statement>> early = Csto.fromSeeds()
                .statusOf(Country.AM, LocalDate.parse("2024-02-21"))
                .statements();
        List<Claim<Statement>> later = Csto.fromSeeds()
                .statusOf(Country.AM, LocalDate.parse("2025-06-01"))
                .statements();

        assertThat(later).hasSizeGreaterThan(early.size()).containsAll(early).doesNotHaveDuplicates();
        assertThat(later)
                .extracting(claim -> claim.value().date().orElseThrow().earliest())
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(later).anyMatch(claim -> claim.value().date().orElseThrow().equals(PartialDate.parse("2024-02-22")));
        assertThat(early)
                .noneMatch(claim -> claim.value().date().orElseThrow().equals(PartialDate.parse("2024-02-22")));
        // The documents tell nothing of this kind.
        assertThat(Csto.fromSeeds()
                        .withAccount("documents")
                        .statusOf(Country.AM, LocalDate.parse("2025-06-01"))
                        .statements())
                .isEmpty();
    }

    // The documents.

    /** As they answered before there was a public record beside them, on every day of change of each state. */
    @Test
    void theDocumentsAnswerAsTheyDid() {
        Map<String, Set<String>> states = new TreeMap<>();
        assertThat(rows("documents-before-the-record.csv", ","))
                .hasSizeGreaterThan(200)
                .allSatisfy(row -> {
                    Csto csto = Csto.of(SEEDS, row[0], "documents");
                    LocalDate day = LocalDate.parse(row[2]);
                    StandingAnswer answer = csto.statusOf(Country.valueOf(row[1]), day);
                    states.computeIfAbsent(row[0], key -> new TreeSet<>()).add(row[1]);
                    assertThat(statuses(answer)).containsExactlyInAnyOrder(row[3].split(" ", -1));
                    assertThat(answer.isMember().name()).isEqualTo(row[4]);
                    assertThat(answer.dissents().stream()
                                    .filter(dissent -> !NEW.contains(dissent.account()))
                                    .map(dissent -> dissent.account() + ":"
                                            + dissent.says().stream()
                                                    .map(Enum::name)
                                                    .collect(Collectors.joining("+")))
                                    .collect(Collectors.joining(" ")))
                            .isEqualTo(row[5]);
                    assertThat(csto.membersOn(day).roster().possibleStages())
                            .extracting(Enum::name)
                            .containsExactlyInAnyOrder(row[6].split(" ", -1));
                });
        states.forEach((organisation, told) -> assertThat(
                        Csto.of(SEEDS, organisation, "documents").history().countries())
                .extracting(Country::alpha2)
                .containsExactlyElementsOf(told));
        assertThat(states).containsOnlyKeys("CIS", "CSTO", "EURASEC", "GUAM");
    }

    @Test
    void theAuditOfTheDocumentsFindsWhatItDid() {
        assertThat(Csto.fromSeeds()
                        .withAccount("documents")
                        .compliance()
                        .including(CouncilRules.CHARTER_OTHER_ALLIANCE)
                        .audit()
                        .findings())
                .extracting(finding -> finding.rule().id() + ";" + finding.subject() + ";" + finding.verdict())
                .containsExactlyElementsOf(rows("audit-before-the-record.csv", "\n").stream()
                        .map(row -> row[0])
                        .toList());
    }

    @Test
    void anAccountOfOneStateDoesNotDissentAboutTheOthersInAnAudit() {
        assertThat(Csto.fromSeeds()
                        .compliance()
                        .including(CouncilRules.CHARTER_OTHER_ALLIANCE, CouncilRules.CHARTER_WITHDRAWAL_NOTICE)
                        .audit()
                        .findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.reasons(Locale.ENGLISH))
                        .noneMatch(reason -> reason.startsWith("According to the account armenia ")
                                && !finding.subject().contains("(AM)")
                                && !reason.contains("Armenia (AM)")));
    }

    // The sources.

    /** Read from the tables as they are, not through the register. */
    @Test
    void everySourceIsCitedAndEveryCitationNamesASource() throws IOException {
        Path seeds = Path.of(System.getProperty("csto.root", ".."), "seeds");
        Set<String> known = new TreeSet<>();
        Set<String> cited = new TreeSet<>();
        List<Path> tables;
        try (Stream<Path> files = Files.list(seeds)) {
            tables = files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
        for (Path table : tables) {
            List<String> lines = Files.readAllLines(table);
            List<String> header = Arrays.asList(lines.get(0).split("\t", -1));
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = Arrays.asList(line.split("\t", -1));
                if (table.endsWith("documents.tsv")) {
                    known.add(cells.get(header.indexOf("document")));
                } else if (header.contains("citations")) {
                    for (String citation :
                            cells.get(header.indexOf("citations")).split("; *", -1)) {
                        if (!citation.isEmpty()) {
                            cited.add(citation.split(":", -1)[0]);
                        }
                    }
                }
            }
        }
        assertThat(known).hasSizeGreaterThan(200);
        assertThat(cited).isEqualTo(known);
        assertThat(SEEDS.sources().documents())
                .allSatisfy(document ->
                        assertThat(SEEDS.sources().claimsCiting(document.id())).isNotEmpty());
    }

    @Test
    void aSourceHasAKindAndSaysWhereItIsOrWhyThatIsNotKnown() {
        List<String> faults = new ArrayList<>();
        SEEDS.sources().documents().forEach(document -> {
            if (document.kind().isEmpty()) {
                faults.add(document.id() + " is of no kind");
            }
            if (document.address().isEmpty() && document.reason().isEmpty()) {
                faults.add(document.id() + " has neither an address nor a reason");
            }
        });
        assertThat(faults).isEmpty();
    }

    /** Only what rests on weak sources alone is weak. */
    @ParameterizedTest
    @CsvSource({"BY RATIFY, true", "GE RATIFY, true", "AM RATIFY, false", "UZ WITHDRAW, false", "UZ SELF_SUSPEND, false"
    })
    void whatRestsOnWeakSourcesOnlyIsWeak(String act, boolean weak) {
        Csto csto = Csto.fromSeeds();
        assertThat(csto.history().events(Country.valueOf(act.substring(0, 2))).stream()
                        .filter(event -> event.act().name().equals(act.substring(3)))
                        .map(csto::isWeak))
                .containsExactly(weak);
    }
}
