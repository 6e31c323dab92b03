package io.github.csto.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.register.Register;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What made-up data sets differ in from what the documents say. */
class ComparisonTest {
    private static final Csto CSTO = Csto.fromSeeds().withAccount("documents");

    /** The accounts that stand beside the documents. */
    private static final Set<String> OTHERS =
            Set.of("record", "reconciled", "uzbekistan", "armenia", "akipress", "unian");

    /** Such as {@code RU 1992-05-15>; UZ 1992-05-15>1998}, ends exclusive. */
    private static DataSet dataSet(String text) {
        return new DataSet(Arrays.stream(text.split("; ", -1))
                .map(spell -> {
                    List<String> parts = List.of(spell.substring(3).split(">", -1));
                    return new Spell(Country.valueOf(spell.substring(0, 2)), date(parts.get(0)), date(parts.get(1)));
                })
                .toList());
    }

    private static Optional<PartialDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }

    private static List<String> differences(Csto csto, String theirs) {
        DataSet dataSet = dataSet(theirs);
        return csto.compare(dataSet, Criterion.MEMBER, whole(csto, dataSet)).differences().stream()
                .filter(difference -> dataSet.countries().contains(difference.country()))
                .map(difference -> difference.days() + " " + difference.theirs() + " " + difference.ours() + " "
                        + difference.cause() + " "
                        + difference.readings().stream()
                                .filter(reading -> !OTHERS.contains(reading.account()))
                                .map(reading -> reading.account() + " " + reading.criterion())
                                .toList())
                .toList();
    }

    /** All that either tells of. */
    private static DateInterval whole(Csto csto, DataSet dataSet) {
        DateInterval told = Comparison.toldPeriod(csto.history(), Criterion.MEMBER, csto.horizon());
        LocalDate first = dataSet.firstDay().filter(told.start()::isAfter).orElse(told.start());
        return DateInterval.of(first, told.end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RU 1992-05-15>|",
                "RU 1992-05-16>|1992-05-15/1992-05-15 NO YES BOUNDARY_DAY []",
                "RU 1992-01-01>|1992-01-01/1992-05-14 YES NO WHOLE_YEAR []",
                "RU 1993-01-01>|1992-05-15/1992-12-31 NO YES WHOLE_YEAR []",
                "RU 1992-05-15>2020-06-01|2020-06-01/2023-11-23 NO YES OTHER []",
                "RU 1992>|1992-01-01/1992-05-14 UNDETERMINED NO ACCOUNT [list MEMBER];"
                        + "1992-05-15/1992-12-30 UNDETERMINED YES ACCOUNT [list MEMBER]",
                "UZ 1992-05-15>[1999-04-02..1999]; UZ 2006-08-16>2012|"
                        + "2006-01-01/2006-08-15 NO UNDETERMINED ACCOUNT [];"
                        + "2006-08-16/2006-12-30 YES UNDETERMINED ACCOUNT [table PARTY]", // of uzbekistan
                "UZ 1992-05-15>[1999-04-02..1999]; UZ 2006>2012-06|"
                        + "2012-01-01/2012-05-31 YES UNDETERMINED PRECISION [documents PARTY, prose MEMBER, table PARTY];"
                        + "2012-06-30/2012-12-30 NO UNDETERMINED PRECISION []",
                "UZ 1992-05-15>[1999-04-02..1999]; UZ 2006>2015-03-01|"
                        + "2012-01-01/2012-12-30 YES UNDETERMINED SUSPENSION_COUNTED_AS_MEMBERSHIP"
                        + " [documents PARTY, prose MEMBER, table PARTY];"
                        + "2012-12-31/2015-02-28 YES NO SUSPENSION_COUNTED_AS_MEMBERSHIP"
                        + " [documents PARTY, prose MEMBER, table PARTY]",
                "UZ 1992-05-15>[1999-04-02..1999]; UZ 2006>|"
                        + "2012-01-01/2012-12-30 YES UNDETERMINED SUSPENSION_COUNTED_AS_MEMBERSHIP"
                        + " [documents PARTY, prose MEMBER, table PARTY];"
                        + "2012-12-31/2023-11-23 YES NO SUSPENSION_COUNTED_AS_MEMBERSHIP"
                        + " [documents PARTY, prose MEMBER, table PARTY]",
                "UZ 1992-05-15>2012|1999-04-02/1999-12-30 YES UNDETERMINED SUSPENSION_COUNTED_AS_MEMBERSHIP [table PARTY];"
                        + "1999-12-31/2005-12-31 YES NO SUSPENSION_COUNTED_AS_MEMBERSHIP [table PARTY];"
                        + "2006-01-01/2006-12-30 YES UNDETERMINED SUSPENSION_COUNTED_AS_MEMBERSHIP [table PARTY]",
                "AZ 1993-09-24>[1999-04-02..1999]; AZ 2002-01-01>2003-01-01|2002-01-01/2002-12-31 YES NO OTHER []",
                "AZ 1993-09-24>[1999-04-02..1999]; AZ 2002-03-01>2002-03-02|2002-03-01/2002-03-01 YES NO OTHER []",
                "FJ >1990-01-01|",
                "FJ 1992-05-15>1993-01-01|1992-05-15/1992-12-31 YES NO NOT_COVERED []",
                "FJ >|1992-05-15/2023-11-23 YES NO NOT_COVERED []"
            })
    void theCauseOfEachDifference(String theirs, String differences) {
        assertThat(differences(CSTO, theirs))
                .isEqualTo(differences == null ? List.of() : List.of(differences.split(";", -1)));
    }

    @Test
    void whoeverCountsFromTheSignatureOnIsFoundByTheAccountThatTellsItApart() {
        assertThat(differences(CSTO.withAccount("prose"), "RU 1992-05-15>"))
                .containsExactly("1992-05-15/1994-04-19 YES UNDETERMINED SIGNATURE_NOT_RATIFICATION"
                        + " [prose SIGNATORY, table MEMBER]");
    }

    @Test
    void aDifferenceCitesBothSides() {
        Difference difference = CSTO.compare(dataSet("BY 1993-01-01>"), Criterion.MEMBER).differences().stream()
                .filter(each -> each.country() == Country.BY)
                .findFirst()
                .orElseThrow();
        assertThat(difference.citations()).hasToString("[003:123]");
        assertThat(difference.readings()).hasToString("[Reading[account=list, criterion=MEMBER, citations=[003:54]]]");
        assertThat(difference.isContradiction()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "RU >1993, 1992-05-15/1993-12-30",
        "RU >1990-02-01, 1990-01-31/1990-01-31",
        "RU 1991-02>, 1991-02-01/2023-11-23",
        "RU 1994>1996-01-01, 1994-01-01/1995-12-31",
        "RU 1994>1996-01-01; FJ 1993-02>1993-03, 1993-02-01/1995-12-31",
        "RU 1994>; FJ 1993-02>1993-03, 1993-02-01/2023-11-23",
        "RU 1994>2050, 1994-01-01/2023-11-23",
        "RU 2030>2050, 2030-01-01/2030-01-01",
        "RU >, 1992-05-15/2023-11-23"
    })
    void theDaysThatADataSetCoversAreThoseOfItsSpellsUpToTheHorizon(String theirs, String period) {
        assertThat(CSTO.compare(dataSet(theirs), Criterion.MEMBER).period()).hasToString(period);
    }

    @Test
    void aDataSetMaySayApartFromItsSpellsWhichDaysItCovers() {
        DataSet silentUntil2010 =
                new DataSet(dataSet("RU 1994>2001").spells(), Optional.of(DateInterval.parse("1993/2010")));
        assertThat(CSTO.compare(silentUntil2010, Criterion.MEMBER).period()).hasToString("1993-01-01/2010-12-31");
        assertThat(Csto.of(Register.fromSeeds(), "GUAM", "documents")
                        .compare(new DataSet(List.of()), Criterion.MEMBER)
                        .period())
                .hasToString("1997-01-01/2022-01-07");
        MembershipHistory silent = MembershipHistory.of(List.of());
        PartialDate horizon = PartialDate.parse("2000");
        assertThat(Comparison.defaultPeriod(silent, Criterion.MEMBER, horizon, dataSet("FJ 2010>")))
                .hasToString("2010-01-01/2010-01-01");
        assertThat(Comparison.defaultPeriod(silent, Criterion.MEMBER, horizon, dataSet("FJ >")))
                .hasToString("2000-01-01/2000-01-01");
    }

    @Test
    void someStatesAloneMayBeCompared() {
        DateInterval period = DateInterval.parse("1993");
        DataSet theirs = dataSet("RU 1994>; FJ 1993>");
        List<Country> countries = List.of(Country.RU, Country.AM);
        Comparison some = CSTO.compare(theirs, Criterion.MEMBER, period, countries);
        assertThat(some.countries()).containsExactly(Country.AM, Country.RU);
        assertThat(some.allStateDays()).isEqualTo(2 * 365);
        assertThat(some.differences())
                .isEqualTo(CSTO.compare(theirs, Criterion.MEMBER, period).differences().stream()
                        .filter(difference -> countries.contains(difference.country()))
                        .toList())
                .hasSize(2);
    }

    @Test
    void beyondTheHorizonNothingIsDecided() {
        Comparison later =
                CSTO.compare(dataSet("RU 1992-05-15>; FJ >1990"), Criterion.MEMBER, DateInterval.parse("2024"));
        assertThat(later.provenance().beyondHorizon()).isTrue();
        assertThat(later.stateDays())
                .containsEntry(Certainty.YES, 0L)
                .containsEntry(Certainty.NO, 0L)
                .containsEntry(Certainty.UNDETERMINED, 10 * 366L);
        assertThat(later.differences())
                .hasSize(10)
                .allMatch(difference ->
                        difference.cause() == Cause.NOT_COVERED && difference.ours() == Certainty.UNDETERMINED);
    }
}
