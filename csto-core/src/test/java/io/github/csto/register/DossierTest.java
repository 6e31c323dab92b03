package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.csto.country.Country;
import io.github.csto.organisation.Aim;
import io.github.csto.organisation.AssistanceStep;
import io.github.csto.organisation.Observer;
import io.github.csto.organisation.OfficeTerm;
import io.github.csto.organisation.Organ;
import io.github.csto.organisation.Organisation;
import io.github.csto.organisation.Statement;
import io.github.csto.organisation.Treaty;
import io.github.csto.organisation.TreatyPart;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents tell of organisations beside memberships, as the register has it, and the laws that it all keeps. */
class DossierTest {
    private static final Register SEEDS = Register.fromSeeds();

    private static <T> List<T> values(Fact<T> fact, String organisation) {
        return SEEDS.facts(fact, organisation).stream().map(Claim::value).toList();
    }

    private static Organisation body(String organisation) {
        return SEEDS.facts(Fact.ORGANISATIONS, organisation, "documents").get(0).value();
    }

    static List<String> organisations() {
        return SEEDS.knownOrganisations();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }

    @Test
    void theBodies() {
        Organisation eurasec = body("EURASEC");
        assertThat(eurasec.name()).isEqualTo("Eurasian Economic Community");
        assertThat(text(eurasec.founded()) + " " + text(eurasec.ceased())).isEqualTo("2000 2015");
        assertThat(SEEDS.facts(Fact.ORGANISATIONS, "EURASEC", "documents")
                        .get(0)
                        .citations())
                .hasToString("[003:35,151,153-156,176]");
        assertThat(eurasec.existsOn(LocalDate.parse("1999-12-31"))).isEqualTo(Certainty.NO);
        assertThat(eurasec.existsOn(LocalDate.parse("2000-06-01"))).isEqualTo(Certainty.UNDETERMINED);
        assertThat(eurasec.existsOn(LocalDate.parse("2014-12-31"))).isEqualTo(Certainty.YES);
        assertThat(eurasec.existsOn(LocalDate.parse("2016-01-01"))).isEqualTo(Certainty.NO);
        Organisation guam = body("GUAM");
        assertThat(text(guam.founded())).isEqualTo("-");
        assertThat(guam.militaryAlliance()).isEqualTo(Certainty.UNDETERMINED);
        assertThat(guam.opposed()).containsExactly("CSTO");
        assertThat(eurasec.militaryAlliance()).isEqualTo(Certainty.NO);
        assertThat(SEEDS.knownOrganisations().stream().filter(id -> body(id).militaryAlliance() == Certainty.YES))
                .containsExactly("CSTO", "NATO");
    }

    @Test
    void theObservers() {
        Function<Claim<Observer>, String> words = observer ->
                observer.account().orElseThrow() + " " + observer.value().country() + " "
                        + text(observer.value().organ()) + " "
                        + text(observer.value().tenure().since()) + " "
                        + text(observer.value().tenure().until());

        List<Claim<Observer>> eurasec = SEEDS.observers("EURASEC").stream()
                .filter(claim -> !claim.account().orElseThrow().equals("record"))
                .toList();
        assertThat(eurasec)
                .extracting(words)
                .containsExactly(
                        "documents AM - 2003 2015",
                        "documents MD - 2002 2015",
                        "documents UA - 2000 2015",
                        "table AM - 2003 2015",
                        "table MD - 2002 2015",
                        "table UA - 2000 2015");
        assertThat(eurasec.get(3).citations()).hasToString("[003:152, 003:35,151,153-156,176]");
        assertThat(SEEDS.observers("CSTO"))
                .extracting(words)
                .contains("documents RS PARLIAMENTARY_ASSEMBLY 2013 -", "list RS PARLIAMENTARY_ASSEMBLY 2013 -");
    }

    @Test
    void theTreaties() {
        assertThat(values(Fact.TREATIES, "CSTO"))
                .extracting(treaty -> treaty.id() + " " + text(treaty.signed()) + " " + text(treaty.inForce()) + " "
                        + text(treaty.renews()) + " " + text(treaty.amends()))
                // Those that the documents name, some with the day of entry into force from the public record.
                .contains(
                        "BORDERS-1995 1995-05-26 - - -",
                        "CHARTER 2002-10-07 2003-09-18 - -",
                        "CST 1992-05-15 1994-04-20 - -",
                        "LOGISTICS-2020 - - - -",
                        "PEACEKEEPING-2007 2007-10-06 - - -",
                        "PEACEKEEPING-AMENDMENT-2020 - - - PEACEKEEPING-2007",
                        "RENEWAL-1999 1999-04-02 2000-03-22 CST -");
        Map<TreatyPart.Role, String> borders = values(Fact.TREATY_PARTIES, "CSTO").stream()
                .filter(part -> part.treaty().equals("BORDERS-1995"))
                .collect(Collectors.groupingBy(
                        TreatyPart::part,
                        Collectors.mapping(part -> part.country().alpha2(), Collectors.joining(" "))));
        assertThat(borders).containsOnly(Map.entry(TreatyPart.Role.SIGNATORY, "AM BY GE KG KZ RU TJ"));
        // The documents say who signed these treaties; of none do they say who is bound.
        assertThat(SEEDS.facts(Fact.TREATY_PARTIES, "CSTO", "documents"))
                .isNotEmpty()
                .extracting(claim -> claim.value().part())
                .containsOnly(TreatyPart.Role.SIGNATORY);
    }

    @ParameterizedTest
    @CsvSource({
        "2007-05-15, UNDETERMINED NO NO",
        "2018-01-01, UNDETERMINED NO NO",
        "2020-06-01, UNDETERMINED UNDETERMINED NO",
        "2020-12-02, NO YES NO",
        "2021-06-01, NO YES NO",
        "2022-06-01, NO UNDETERMINED UNDETERMINED",
        "2023-11-23, NO NO YES",
        "2023-11-24, NO NO UNDETERMINED",
    })
    void whoWasSecretaryGeneral(LocalDate day, String held) {
        assertThat(SEEDS.facts(Fact.OFFICES, "CSTO").stream()
                        .filter(term -> term.account().orElseThrow().equals("documents"))
                        .map(Claim::value)
                        .filter(term -> term.office().equals("SECRETARY_GENERAL"))
                        .map(term -> term.tenure().isHeldOn(day).name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(held);
    }

    @Test
    void theHeadInFactIsToldByOneAccountAlone() {
        assertThat(SEEDS.facts(Fact.OFFICES, "CSTO").stream()
                        .filter(term -> term.value().office().equals("DE_FACTO_HEAD")))
                .singleElement()
                .satisfies(claim -> {
                    OfficeTerm term = claim.value();
                    assertThat(claim.account()).contains("infobox");
                    assertThat(term.country()).contains(Country.AM);
                    assertThat(term.tenure().isHeldOn(LocalDate.parse("2018-05-08")))
                            .isEqualTo(Certainty.YES);
                    assertThat(term.tenure().isHeldOn(LocalDate.parse("2018-05-09")))
                            .isEqualTo(Certainty.NO);
                });
    }

    @Test
    void organsAimsAndFeatures() {
        assertThat(values(Fact.ORGANS, "CSTO"))
                .extracting(Organ::id)
                .contains(
                        "BIOSECURITY_COUNCIL",
                        "COUNCIL",
                        "DEFENCE_MINISTERS",
                        "FOREIGN_MINISTERS",
                        "JOINT_STAFF",
                        "MILITARY_ECONOMIC_COMMISSION",
                        "PARLIAMENTARY_ASSEMBLY",
                        "SECRETARIAT",
                        "SECRETARIES_COMMITTEE");
        assertThat(values(Fact.PROFILE, "CSTO").stream()
                        .filter(feature -> feature.name().equals("SEAT"))
                        .map(feature -> feature.value()))
                .containsExactly("Moscow");
        assertThat(values(Fact.PROFILE, "CSTO").stream()
                        .filter(feature -> feature.name().equals("LANGUAGE")))
                .hasSize(6);
        assertThat(values(Fact.AIMS, "CSTO").stream().collect(Collectors.groupingBy(Aim::kind, Collectors.counting())))
                .containsOnly(Map.entry(Aim.Kind.AIM, 13L), Map.entry(Aim.Kind.OBLIGATION, 1L));
    }

    @Test
    void activitiesAndStatements() {
        assertThat(SEEDS.facts(Fact.ACTIVITIES, "CSTO").stream()
                        .filter(activity -> activity.value().name().startsWith("Echelon 2020"))
                        .map(activity -> activity.value().kind() + " "
                                + text(activity.value().country()) + " "
                                + text(activity.value().date()) + " " + activity.citations()))
                .containsExactly("EXERCISE RU 2020-08 [004:48]");
        assertThat(values(Fact.STATEMENTS, "CSTO").stream()
                        .filter(statement -> statement.kind().equals("POSSIBLE_MEMBERSHIP"))
                        .map(statement -> text(statement.country())))
                .containsExactly("IR", "IR");
        // A statement is no act: no state is known to the memberships by a statement alone.
        assertThat(SEEDS.accounts("CSTO").countries()).doesNotContain(Country.IR);
        assertThat(values(Fact.STATEMENTS, "NATO"))
                .extracting(Statement::country)
                .containsExactly(Optional.of(Country.GE));
    }

    /** What was said by both sides, each with who said it. */
    @ParameterizedTest
    @CsvSource({
        "003:7, Kassym-Jomart Tokayev",
        "003:11, opposition of Kazakhstan",
        "003:13, -",
        "004:51, Vladimir Putin",
        "004:84, Nikol Pashinyan",
        "004:122, Alexander Lukashenko",
    })
    void bothSidesAreRecordedWithTheirSpeakers(String place, String speaker) {
        Citation cited = Citation.parse(place);
        assertThat(SEEDS
                        .sources()
                        .claimsCiting(cited.document(), cited.lines().get(0).first())
                        .stream()
                        .filter(claim -> claim.value() instanceof Statement statement
                                && !statement.kind().equals("CO_CHAIRS"))
                        .map(claim -> text(((Statement) claim.value()).speaker())))
                .containsExactly(speaker);
    }

    @Test
    void aReviewOfThePastYearReachesBackAYear() {
        assertThat(SEEDS.facts(Fact.ACTIVITIES, "CSTO").stream()
                        .filter(activity -> activity.citations().toString().contains("57-58"))
                        .map(activity -> text(activity.value().date())))
                .hasSize(4)
                .containsOnly("[2019-12-02..2020-12-02]");
    }

    @Test
    void theOpponentsOfBorderGuardsHaveNoPartInTheTreaty() {
        assertThat(SEEDS.facts(Fact.STATEMENTS, "CSTO").stream()
                        .map(Claim::value)
                        .filter(statement -> statement.kind().equals("BORDER_GUARDS"))
                        .map(Statement::text))
                .singleElement()
                .asString()
                .contains("Uzbekistan", "Turkmenistan", "Azerbaijan", "Moldova", "Ukraine", "guards");
    }

    @Test
    void theWordFounderIsUsedDifferently() {
        assertThat(SEEDS.facts(Fact.FOUNDERS, "CSTO").stream()
                        .collect(Collectors.groupingBy(
                                founder -> founder.account().orElseThrow(),
                                Collectors.mapping(
                                        founder -> founder.value().country().alpha2(), Collectors.joining(" ")))))
                .containsOnly(Map.entry("list", "AM BY KG KZ RU TJ UZ"), Map.entry("table", "AM BY KG KZ RU TJ UZ"));
        assertThat(SEEDS.facts(Fact.FOUNDERS, "EURASEC"))
                .extracting(founder ->
                        founder.account().orElseThrow() + " " + founder.value().country())
                .containsExactly("table KG", "table KZ", "table RU", "table TJ");
    }

    @Test
    void theAssistanceOf2022() {
        assertThat(values(Fact.ASSISTANCE, "CSTO"))
                .extracting(step ->
                        step.step() + " " + text(step.country()) + " " + text(step.amount()) + " " + text(step.date()))
                .containsExactly(
                        "CONTINGENT AM 100 2022-01",
                        "MEASURE - - 2022-01",
                        "REQUEST KZ - 2022-01",
                        "RESULT KZ - 2022-01",
                        "RESULT KZ - [2022-01-07..2022-01]");
        assertThat(values(Fact.ASSISTANCE, "CSTO"))
                .extracting(AssistanceStep::id)
                .containsOnly("KZ-2022-01");
    }

    @Test
    void nothingIsToldOfAnOrganisationThatNobodyKnows() {
        assertThat(SEEDS.organisation("NOBODY")).isEmpty();
        assertThat(SEEDS.observers("NOBODY")).isEmpty();
        assertThat(Fact.ALL)
                .allSatisfy(fact -> assertThat(SEEDS.facts(fact, "NOBODY")).isEmpty());
        assertThatThrownBy(values(Fact.TREATIES, "CSTO")::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    // Laws.

    @ParameterizedTest
    @MethodSource("organisations")
    void aTreatyThatAmendsOrRenewsIsLaterThanTheOther(String organisation) {
        List<Treaty> treaties = values(Fact.TREATIES, organisation);
        Map<String, Treaty> byId = treaties.stream().collect(Collectors.toMap(Treaty::id, treaty -> treaty));
        for (Treaty treaty : treaties) {
            List<String> earlier = new ArrayList<>();
            treaty.amends().ifPresent(earlier::add);
            treaty.renews().ifPresent(earlier::add);
            assertThat(byId.keySet()).containsAll(earlier);
            for (String other : earlier) {
                PartialDate signed = byId.get(other).signed().orElseThrow();
                assertThat(treaty.signed().stream())
                        .as(treaty.id() + " after " + other)
                        .allMatch(own -> own.isAfter(signed) == Certainty.YES);
            }
            treaty.inForce()
                    .ifPresent(
                            force -> assertThat(force.isBefore(treaty.signed().orElseThrow()))
                                    .as(treaty.id())
                                    .isEqualTo(Certainty.NO));
        }
        assertThat(values(Fact.TREATY_PARTIES, organisation))
                .allSatisfy(part -> assertThat(byId).containsKey(part.treaty()));
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void twoTermsOfOneOfficeInOneAccountDoNotCertainlyOverlap(String organisation) {
        List<Claim<OfficeTerm>> terms = SEEDS.facts(Fact.OFFICES, organisation);
        for (Claim<OfficeTerm> first : terms) {
            for (Claim<OfficeTerm> second : terms) {
                OfficeTerm one = first.value();
                OfficeTerm other = second.value();
                if (!one.equals(other)
                        && one.office().equals(other.office())
                        && first.account().equals(second.account())) {
                    for (LocalDate day = LocalDate.of(1992, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
                        assertThat(one.tenure().isHeldOn(day).and(other.tenure().isHeldOn(day)))
                                .as(one.holder() + " and " + other.holder() + " on " + day)
                                .isNotEqualTo(Certainty.YES);
                    }
                }
            }
        }
    }

    @Test
    void whatIsSeenInAnOfficeHoldsItUnlessTheDateIsRough() {
        assertThat(values(Fact.OFFICES, "CSTO"))
                .allSatisfy(term -> term.tenure().attested().stream()
                        .filter(PartialDate::isExact)
                        .forEach(seen -> assertThat(term.tenure().isHeldOn(seen.earliest()))
                                .isEqualTo(Certainty.YES)));
    }

    @Test
    void whoIsObservedIsAnOrganThatIsKnown() {
        for (String organisation : organisations()) {
            List<String> organs =
                    values(Fact.ORGANS, organisation).stream().map(Organ::id).toList();
            assertThat(organs).doesNotHaveDuplicates();
            assertThat(SEEDS.observers(organisation).stream().flatMap(claim -> claim.value().organ().stream()))
                    .isSubsetOf(organs);
        }
    }

    // Faults.

    @ParameterizedTest
    @CsvSource({
        "organisations.tsv, TEA-organisation, founded, MMXX, founded",
        "organisations.tsv, TEA-organisation, citations, zz:1, citations",
        "organisations.tsv, T-4, name, Tea Circle, claim",
        "organisations.tsv, TEA-organisation, name, '', name",
        "treaty-parties.tsv, TEA-party-1, part, HOST, part",
        "treaty-parties.tsv, TEA-party-1, country, Atlantis, country",
        "offices.tsv, TEA-office-1, attested, 2001 soon, attested",
        "aims.tsv, TEA-aim-1, kind, WISH, kind",
        "assistance.tsv, TEA-assistance-1, step, THANKS, step",
    })
    void aFaultOfATableIsNamed(
            String file, String claim, String column, String cell, String fault, @TempDir Path folder)
            throws IOException {
        Map<String, String> cells = new HashMap<>(Map.of(
                "organisation", "TEA",
                "account", "leaflet",
                "country", "FJ",
                "citations", "a:1",
                "witness", "Leaflet",
                "part", "PARTY",
                "kind", "AIM",
                "step", "REQUEST"));
        for (String sound : List.of("name", "treaty", "office", "holder", "code", "text", "case")) {
            cells.put(sound, "Tea");
        }
        cells.put("claim", claim);
        cells.put(column, cell);
        RegisterFolder.invented().read(folder).write(folder);
        List<String> columns = List.of(RegisterFolder.ofSeeds()
                .text(file)
                .lines()
                .findFirst()
                .orElseThrow()
                .split("\t", -1));
        Files.writeString(
                folder.resolve(file),
                String.join("\t", columns) + "\n"
                        + columns.stream()
                                .map(each -> cells.getOrDefault(each, ""))
                                .collect(Collectors.joining("\t"))
                        + "\n");

        assertThatThrownBy(() -> Register.read(folder))
                .isInstanceOfSatisfying(
                        RegisterException.class,
                        e -> assertThat(e.faults())
                                .singleElement()
                                .satisfies(one -> assertThat(one.file() + " " + one.line() + " " + one.column())
                                        .isEqualTo(file + " 2 " + fault)));
    }
}
