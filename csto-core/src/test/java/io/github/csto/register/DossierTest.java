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

/** What the seeds tell of organisations beside memberships, and the laws that it keeps. */
class DossierTest {
    private static final Register SEEDS = Register.fromSeeds();
    private static final Dossier CSTO = SEEDS.dossier("CSTO");

    static List<String> organisations() {
        return SEEDS.knownOrganisations();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }

    @Test
    void theBodies() {
        assertThat(CSTO.id()).isEqualTo("CSTO");
        Organisation eurasec = SEEDS.dossier("EURASEC").organisation().orElseThrow();
        assertThat(eurasec.name()).isEqualTo("Eurasian Economic Community");
        assertThat(text(eurasec.founded()) + " " + text(eurasec.ceased())).isEqualTo("2000 2015");
        assertThat(eurasec.citations()).hasToString("[003:35,151,153-156,176]");
        assertThat(eurasec.existsOn(LocalDate.parse("1999-12-31"))).isEqualTo(Certainty.NO);
        assertThat(eurasec.existsOn(LocalDate.parse("2000-06-01"))).isEqualTo(Certainty.UNDETERMINED);
        assertThat(eurasec.existsOn(LocalDate.parse("2014-12-31"))).isEqualTo(Certainty.YES);
        assertThat(eurasec.existsOn(LocalDate.parse("2016-01-01"))).isEqualTo(Certainty.NO);
        Organisation guam = SEEDS.dossier("GUAM").organisation().orElseThrow();
        assertThat(text(guam.founded())).isEqualTo("-");
        assertThat(guam.militaryAlliance()).isEqualTo(Certainty.UNDETERMINED);
        assertThat(guam.opposed()).containsExactly("CSTO");
        assertThat(eurasec.militaryAlliance()).isEqualTo(Certainty.NO);
        assertThat(SEEDS.knownOrganisations().stream()
                        .filter(id ->
                                SEEDS.dossier(id).organisation().orElseThrow().militaryAlliance() == Certainty.YES))
                .containsExactly("CDS", "CPS", "CSTO", "NATO", "OSCE", "SCO");
    }

    @Test
    void theObservers() {
        Function<Observer, String> words = observer -> observer.account() + " " + observer.country() + " "
                + text(observer.organ()) + " " + text(observer.tenure().since()) + " "
                + text(observer.tenure().until());

        assertThat(SEEDS.dossier("EURASEC").observers())
                .extracting(words)
                .containsExactly(
                        "reconciled AM - 2003 2015",
                        "reconciled MD - 2002 2015",
                        "reconciled UA - 2000 2015",
                        "table AM - 2003 2015",
                        "table MD - 2002 2015",
                        "table UA - 2000 2015");
        assertThat(SEEDS.dossier("EURASEC").observers().get(3).citations())
                .hasToString("[003:152, 003:35,151,153-156,176]");
        assertThat(CSTO.observers())
                .extracting(words)
                .containsExactly(
                        "list RS PARLIAMENTARY_ASSEMBLY 2013 -", "reconciled RS PARLIAMENTARY_ASSEMBLY 2013 -");
    }

    @Test
    void theTreaties() {
        assertThat(CSTO.treaties())
                .extracting(treaty -> treaty.id() + " " + text(treaty.signed()) + " " + text(treaty.inForce()) + " "
                        + text(treaty.renews()) + " " + text(treaty.amends()))
                .containsExactly(
                        "BORDERS-1995 1995-05-26 - - -",
                        "CHARTER 2002-10-07 - - -",
                        "CST 1992-05-15 1994-04-20 - -",
                        "LOGISTICS-2020 2020-12-02 - - -",
                        "PEACEKEEPING-2007 2007-10-06 - - -",
                        "PEACEKEEPING-AMENDMENT-2020 2020-12-02 - - PEACEKEEPING-2007",
                        "RENEWAL-1999 1999-04-02 - CST -");
        Map<TreatyPart.Part, String> borders = CSTO.treatyParts().stream()
                .filter(part -> part.treaty().equals("BORDERS-1995"))
                .collect(Collectors.groupingBy(
                        TreatyPart::part,
                        Collectors.mapping(part -> part.country().alpha2(), Collectors.joining(" "))));
        assertThat(borders)
                .containsOnly(
                        Map.entry(TreatyPart.Part.PARTY, "AM BY GE KG KZ RU TJ"),
                        Map.entry(TreatyPart.Part.OPPOSED, "AZ MD TM UA UZ"));
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
        assertThat(CSTO.offices().stream()
                        .filter(term -> term.account().equals("reconciled"))
                        .filter(term -> term.office().equals("SECRETARY_GENERAL"))
                        .map(term -> term.tenure().isHeldOn(day).name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(held);
    }

    @Test
    void theHeadInFactIsToldByOneAccountAlone() {
        assertThat(CSTO.offices().stream().filter(term -> term.office().equals("DE_FACTO_HEAD")))
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.account()).isEqualTo("infobox");
                    assertThat(term.country()).contains(Country.AM);
                    assertThat(term.tenure().isHeldOn(LocalDate.parse("2018-05-07")))
                            .isEqualTo(Certainty.YES);
                    assertThat(term.tenure().isHeldOn(LocalDate.parse("2018-05-08")))
                            .isEqualTo(Certainty.NO);
                });
    }

    @Test
    void organsAimsAndFeatures() {
        assertThat(CSTO.organs())
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
        assertThat(CSTO.features().stream()
                        .filter(feature -> feature.name().equals("SEAT"))
                        .map(feature -> feature.value()))
                .containsExactly("Moscow");
        assertThat(CSTO.features().stream().filter(feature -> feature.name().equals("LANGUAGE")))
                .hasSize(6);
        assertThat(CSTO.aims().stream().collect(Collectors.groupingBy(Aim::kind, Collectors.counting())))
                .containsOnly(
                        Map.entry(Aim.Kind.AIM, 12L),
                        Map.entry(Aim.Kind.POWER, 7L),
                        Map.entry(Aim.Kind.OBLIGATION, 3L));
    }

    @Test
    void activitiesAndStatements() {
        assertThat(CSTO.activities().stream()
                        .filter(activity -> activity.name().startsWith("Echelon 2020"))
                        .map(activity -> activity.kind() + " " + text(activity.country()) + " " + text(activity.date())
                                + " " + activity.citations()))
                .containsExactly("EXERCISE RU 2020-08 [004:48]");
        assertThat(CSTO.statements().stream()
                        .filter(statement -> statement.kind().equals("POSSIBLE_MEMBERSHIP"))
                        .map(statement -> text(statement.country())))
                .containsExactly("IR", "IR");
        // A statement is no act: no state is known to the memberships by a statement alone.
        assertThat(SEEDS.accounts("CSTO").countries()).doesNotContain(Country.IR);
        assertThat(SEEDS.dossier("NATO").statements())
                .extracting(Statement::country)
                .containsExactly(Optional.of(Country.GE));
    }

    @Test
    void theWordFounderIsUsedDifferently() {
        assertThat(CSTO.founders().stream()
                        .collect(Collectors.groupingBy(
                                founder -> founder.account(),
                                Collectors.mapping(founder -> founder.country().alpha2(), Collectors.joining(" ")))))
                .containsOnly(Map.entry("list", "AM BY KG KZ RU TJ UZ"), Map.entry("table", "AM BY KG KZ RU TJ UZ"));
        assertThat(SEEDS.dossier("EURASEC").founders())
                .extracting(founder -> founder.account() + " " + founder.country())
                .containsExactly("table KG", "table KZ", "table RU", "table TJ");
    }

    @Test
    void theAssistanceOf2022() {
        assertThat(CSTO.assistance())
                .extracting(step ->
                        step.step() + " " + text(step.country()) + " " + text(step.amount()) + " " + text(step.date()))
                .containsExactly(
                        "CONTINGENT AM 100 2022-01",
                        "MEASURE - - 2022-01",
                        "REQUEST KZ - 2022-01",
                        "RESULT KZ - 2022-01",
                        "RESULT KZ - [2022-01-07..2022-01]",
                        "RESULT KZ more than 230 dead, 4500 injured 2022-01");
        assertThat(CSTO.assistance()).extracting(AssistanceStep::id).containsOnly("KZ-2022-01");
    }

    @Test
    void nothingIsToldOfAnOrganisationThatNobodyKnows() {
        Dossier nobody = SEEDS.dossier("NOBODY");

        assertThat(nobody.organisation()).isEmpty();
        assertThat(List.of(
                        nobody.observers(),
                        nobody.treaties(),
                        nobody.treatyParts(),
                        nobody.offices(),
                        nobody.organs(),
                        nobody.features(),
                        nobody.aims(),
                        nobody.activities(),
                        nobody.statements(),
                        nobody.founders(),
                        nobody.assistance()))
                .allMatch(List::isEmpty);
        assertThatThrownBy(CSTO.treaties()::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    // Laws.

    @ParameterizedTest
    @MethodSource("organisations")
    void aTreatyThatAmendsOrRenewsIsLaterThanTheOther(String organisation) {
        List<Treaty> treaties = SEEDS.dossier(organisation).treaties();
        Map<String, Treaty> byId = treaties.stream().collect(Collectors.toMap(Treaty::id, treaty -> treaty));
        for (Treaty treaty : treaties) {
            List<String> earlier = new ArrayList<>();
            treaty.amends().ifPresent(earlier::add);
            treaty.renews().ifPresent(earlier::add);
            assertThat(byId.keySet()).containsAll(earlier);
            for (String other : earlier) {
                PartialDate signed = byId.get(other).signed().orElseThrow();
                assertThat(treaty.signed().orElseThrow().isAfter(signed))
                        .as(treaty.id() + " after " + other)
                        .isEqualTo(Certainty.YES);
            }
            treaty.inForce()
                    .ifPresent(
                            force -> assertThat(force.isBefore(treaty.signed().orElseThrow()))
                                    .as(treaty.id())
                                    .isEqualTo(Certainty.NO));
        }
        assertThat(SEEDS.dossier(organisation).treatyParts())
                .allSatisfy(part -> assertThat(byId).containsKey(part.treaty()));
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void twoTermsOfOneOfficeInOneAccountDoNotCertainlyOverlap(String organisation) {
        List<OfficeTerm> terms = SEEDS.dossier(organisation).offices();
        for (OfficeTerm one : terms) {
            for (OfficeTerm other : terms) {
                if (!one.equals(other)
                        && one.office().equals(other.office())
                        && one.account().equals(other.account())) {
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
        assertThat(CSTO.offices())
                .allSatisfy(term -> term.tenure().attested().stream()
                        .filter(PartialDate::isExact)
                        .forEach(seen -> assertThat(term.tenure().isHeldOn(seen.earliest()))
                                .isEqualTo(Certainty.YES)));
    }

    @Test
    void whoIsObservedIsAnOrganThatIsKnown() {
        for (String organisation : organisations()) {
            Dossier dossier = SEEDS.dossier(organisation);
            List<String> organs = dossier.organs().stream().map(Organ::id).toList();
            assertThat(organs).doesNotHaveDuplicates();
            assertThat(dossier.observers().stream().flatMap(observer -> observer.organ().stream()))
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
