package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.Dissolution;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.organisation.Organisation;
import io.github.csto.organisation.Tenure;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing of a body outlasts it, and what else the tables about organisations keep, in anybody's register. */
class LifetimesTest {
    private static final int DAYS = 5;
    private static final String BODIES = "organisations.tsv";
    private static final String OBSERVERS = "observers.tsv";

    @TempDir
    Path folder;

    // The end of a body, against every choice of exact days.

    private static LocalDate day(int number) {
        return LocalDate.of(2000, 2, 27).plusDays(number);
    }

    private static List<PartialDate> dates() {
        List<PartialDate> dates = new ArrayList<>();
        for (int first = 1; first <= DAYS; first++) {
            dates.add(PartialDate.of(day(first)));
            for (int last = first + 1; last <= DAYS; last++) {
                dates.add(PartialDate.between(PartialDate.of(day(first)), PartialDate.of(day(last))));
            }
        }
        return dates;
    }

    /** What the state can have been on a day: it acts on days in this order, none of them after the end, and is out from the end on. */
    private static Set<MembershipStatus> possible(List<PartialDate> acts, PartialDate end, int day) {
        Set<MembershipStatus> possible = EnumSet.noneOf(MembershipStatus.class);
        for (int ended = 1; ended <= DAYS; ended++) {
            for (int in = 1; end.canBe(day(ended)) && in <= ended; in++) {
                if (acts.get(0).canBe(day(in))) {
                    if (acts.size() == 1) {
                        possible.add(status(day, in, ended));
                    }
                    for (int out = in; acts.size() > 1 && out <= ended; out++) {
                        if (acts.get(1).canBe(day(out))) {
                            possible.add(status(day, in, out));
                        }
                    }
                }
            }
        }
        return possible;
    }

    private static MembershipStatus status(int day, int in, int out) {
        return day < in ? MembershipStatus.OUTSIDE : day < out ? MembershipStatus.RATIFIED : MembershipStatus.WITHDRAWN;
    }

    private static void assertEnded(PartialDate end, List<MembershipEvent> events) {
        List<PartialDate> acts = events.stream().map(MembershipEvent::date).toList();
        MembershipHistory history =
                MembershipHistory.of(events).endingWith(new Dissolution(end, List.of(Citation.of("a", 1))));
        for (int day = 0; day <= DAYS + 1; day++) {
            Set<MembershipStatus> expected = possible(acts, end, day);
            assertThat(history.standing(Country.FJ, day(day)).possibleStatuses())
                    .as("%s, ended %s, on day %s", events, end, day)
                    .isEqualTo(expected);
        }
    }

    @Test
    void whoHasNotLeftLeavesWithTheBodyAndWhoHasLeftDidSoByThen() {
        int asked = 0;
        for (PartialDate end : dates()) {
            for (PartialDate in : dates()) {
                if (in.isAfter(end) == Certainty.YES) {
                    continue;
                }
                MembershipEvent entry = MembershipEvent.of(Country.FJ, MembershipAct.ACCEDE, in);
                assertEnded(end, List.of(entry));
                for (PartialDate out : dates()) {
                    if (out.isAfter(end) != Certainty.YES && out.isBefore(in) != Certainty.YES) {
                        assertEnded(end, List.of(entry, MembershipEvent.of(Country.FJ, MembershipAct.WITHDRAW, out)));
                        asked++;
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(1000);
    }

    @ParameterizedTest
    @CsvSource({
        "2005, 2006, 2005",
        "2005, 2005, 2005",
        "2005-03, 2005, 2005-03",
        "2005, 2005-03, [2005-01-01..2005-03-31]",
        "[2004..2006], 2005, [2004-01-01..2005-12-31]",
        "2005, 2005-01-01, 2005-01-01",
        "2005-03-07, 2005-03-07, 2005-03-07",
    })
    void aDateIsNoLaterThanAnother(PartialDate date, PartialDate end, String left) {
        assertThat(date.noLaterThan(end)).hasToString(left);
    }

    @Test
    void aDateThatIsCertainlyLaterIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse("2006").noLaterThan(PartialDate.parse("2005")))
                .withMessageContaining("2006-01-01");
    }

    // The same in a user's register.

    /** The invented body, where Iceland belongs and Fiji has left on a day from February to December 2005. */
    private static RegisterFolder ceased(String date) {
        return RegisterFolder.invented().without("roster-checks.tsv").withText(BODIES, text -> """
                        claim	organisation	name	founded	ceased	militaryAlliance	opposed	citations	witness	reason
                        T-20	TEA	Tea Circle		%s			b:2	January 2012	Told.
                        """.formatted(date));
    }

    private static RegisterFolder observing(
            RegisterFolder tables, String account, String country, String since, String until) {
        return tables.withText(OBSERVERS, text -> """
                claim	organisation	account	country	body	since	until	attested	citations	witness	reason
                T-21	TEA	%s	%s		%s	%s		a:4	meeting	Told.
                """.formatted(account, country, since, until));
    }

    private void assertFault(RegisterFolder tables, String expected) {
        assertThat(tables.refusal(folder).faults()).singleElement().hasToString(expected);
    }

    @Test
    void aMembershipEndsWithTheBodyWithoutARowOfItsOwn() {
        Register register = ceased("2012").read(folder);
        MembershipHistory history = register.accounts("TEA").history("leaflet");

        assertThat(history.events(Country.IS)).hasSize(3);
        MembershipEvent end = history.events(Country.IS).get(2);
        assertThat(end).hasToString("IS WITHDRAW 2012");
        assertThat(end.citations()).hasToString("[b:2]");
        assertThat(end.reason())
                .isEqualTo("The organisation ceased, and its memberships end with it: no act of the state.");
        assertThat(history.events(Country.FJ)).hasSize(2);
        assertThat(Csto.from(register).isMember(Country.IS, LocalDate.parse("2011-12-31")))
                .isEqualTo(Certainty.YES);
        assertThat(Csto.from(register).isMember(Country.IS, LocalDate.parse("2012-06-01")))
                .isEqualTo(Certainty.UNDETERMINED);
        assertThat(Csto.from(register).isMember(Country.IS, LocalDate.parse("2012-12-31")))
                .isEqualTo(Certainty.NO);
        assertThat(register.facts(Fact.MEMBERSHIPS)).hasSize(4);
        assertThat(Register.read(folder)).isEqualTo(register);
    }

    @Test
    void withoutATableOfOrganisationsNothingEnds() {
        MembershipHistory history =
                RegisterFolder.invented().read(folder).accounts("TEA").history("leaflet");

        assertThat(history.events(Country.IS)).hasSize(2);
        assertThat(history.isMember(Country.IS, LocalDate.parse("2100-01-01"))).isEqualTo(Certainty.YES);
    }

    @Test
    void aBeginningBindsNothing() {
        Register register = ceased("").withCell(BODIES, 2, "founded", "2009").read(folder);

        assertThat(register.accounts("TEA").history("leaflet").isMember(Country.IS, LocalDate.parse("2005-01-01")))
                .isEqualTo(Certainty.YES);
    }

    /** Fiji's withdrawal, told as a day from February to December 2005. */
    @ParameterizedTest
    @CsvSource({
        "2006, [2005-02-01..2005]",
        "2005, [2005-02-01..2005]",
        "2005-12-31, [2005-02-01..2005]",
        "2005-06, [2005-02-01..2005-06-30]",
        "2005-02-01, 2005-02-01",
    })
    void aWithdrawalThatCanBeOfTheTimeOfTheEndStays(String end, String withdrawal) {
        List<MembershipEvent> events = ceased(end)
                .withCell("memberships.tsv", 3, "date", "2002")
                .read(folder)
                .accounts("TEA")
                .history("leaflet")
                .events(Country.FJ);

        assertThat(events)
                .extracting(MembershipEvent::toString)
                .containsExactly("FJ ACCEDE 2002", "FJ WITHDRAW " + withdrawal);
    }

    @Test
    void anActThatIsCertainlyLaterThanTheEndIsAFault() {
        assertFault(
                ceased("2005-01-31"),
                "memberships.tsv, line 5, column date, \"[2005-02-01..2005]\": expected a date not after the end of TEA, 2005-01-31 (organisations.tsv)");
    }

    @Test
    void theLibrarysMembershipsEndOverAFolderToo() throws Exception {
        Register register = Register.readOverSeeds(
                Folder.ofSeeds(folder, "sessions.tsv").path().toAbsolutePath());
        for (String account : register.accounts("EURASEC").names()) {
            for (Country country : Country.values()) {
                assertThat(register.accounts("EURASEC")
                                .history(account)
                                .meets(country, Criterion.SIGNATORY, LocalDate.parse("2016-01-01")))
                        .isEqualTo(Certainty.NO);
            }
        }
        Path copy = folder.resolve("copy");
        register.write(copy);
        assertThat(Register.read(copy)).isEqualTo(register);
    }

    @Test
    void aBodyHasOneLifetimeAndBeginsBeforeItEnds() {
        assertFault(
                ceased("2012")
                        .withRow(BODIES, "T-22", "TEA", "Tea", "", "2013", "", "", "b:2", "January 2012", "Again."),
                "organisations.tsv, line 3, column organisation, \"TEA\": expected an identifier of its own; this one is taken by organisations.tsv, line 2");
        assertThat(ceased("2012").withCell(BODIES, 2, "founded", "2013").refusal(folder))
                .hasMessageContaining("Founded after it ceased: 2013, 2012");
        assertThat(new Organisation(
                                "Tea",
                                Optional.of(PartialDate.parse("2012")),
                                Optional.of(PartialDate.parse("2012")),
                                Certainty.UNDETERMINED,
                                List.of())
                        .existsOn(LocalDate.parse("2012-06-01")))
                .isEqualTo(Certainty.UNDETERMINED);
    }

    // Observers.

    @ParameterizedTest
    @CsvSource({
        "2003, '', 2003 2012",
        "'', '', - 2012",
        "2003, 2005, 2003 2005",
        "2003, [2011..2013], 2003 [2011-01-01..2012-12-31]",
    })
    void nobodyObservesABodyThatHasCeased(String since, String until, String left) {
        Register register =
                observing(ceased("2012"), "rumour", "TO", since, until).read(folder);

        assertThat(register.observers("TEA")).singleElement().satisfies(observer -> {
            Tenure tenure = observer.value().tenure();
            assertThat(tenure.since().map(PartialDate::toString).orElse("-") + " "
                            + tenure.until().orElseThrow())
                    .isEqualTo(left);
            assertThat(observer.citations()).hasToString(until.equals("2005") ? "[a:4]" : "[a:4, b:2]");
            assertThat(tenure.isHeldOn(LocalDate.parse("2012-12-31"))).isEqualTo(Certainty.NO);
        });
        assertThat(observing(ceased(""), "rumour", "TO", since, until)
                        .read(folder)
                        .observers("TEA")
                        .get(0)
                        .citations())
                .hasToString("[a:4]");
    }

    @Test
    void aTenureThatIsToldToEndLaterEndsWithWhatItDependsOn() {
        Tenure told = new Tenure(Optional.empty(), Optional.of(PartialDate.parse("2014")), List.of());

        assertThat(told.endingBy(PartialDate.parse("2012")).until()).contains(PartialDate.parse("2012"));
    }

    @ParameterizedTest
    @CsvSource({"2013, '', since, 2013", "2005, 2013-01-01, until, 2013-01-01"})
    void anObserverOfABodyThatHasCeasedIsAFault(String since, String until, String column, String value) {
        assertFault(
                observing(ceased("2012"), "rumour", "TO", since, until),
                "observers.tsv, line 2, column " + column + ", \"" + value
                        + "\": expected a date not after the end of TEA, 2012 (organisations.tsv)");
    }

    @Test
    void anObserverWhoIsSeenAfterTheEndIsAFault() {
        RegisterFolder tables = observing(ceased("2012"), "rumour", "TO", "2005", "")
                .withText(OBSERVERS, text -> text.replace("\t2005\t\t\t", "\t2005\t\t2010 2014\t"));

        assertFault(
                tables,
                "observers.tsv, line 2, column attested, \"2010 2014\": expected a date not after the end of TEA, 2012 (organisations.tsv)");
    }

    /** Iceland is certainly a member from the last day of 2002 to the end of 2011, by the leaflet. */
    @ParameterizedTest
    @CsvSource({
        "leaflet, IS, 2001, '', 2002-12-31",
        "leaflet, IS, 2001, 2003, 2002-12-31",
        "leaflet, IS, 2001, 2002, ''",
        "leaflet, IS, 2011, '', 2011-12-31",
        "leaflet, IS, 2012, '', ''",
        "leaflet, FJ, 2006, '', ''",
        "leaflet, FJ, 2004, '', 2004-12-31",
        "leaflet, TO, 2001, '', ''",
        "rumour, IS, 2001, '', ''",
    })
    void nobodyIsObserverAndMemberByOneAccount(
            String account, String country, String since, String until, String both) {
        RegisterFolder tables = observing(ceased("2012"), account, country, since, until);

        if (both.isEmpty()) {
            assertThat(tables.read(folder).observers("TEA")).hasSize(1);
        } else {
            assertFault(
                    tables,
                    "observers.tsv, line 2, column country, \"" + country
                            + "\": expected a state that is not a member as well (by the account leaflet, " + country
                            + " certainly is both on " + both + ")");
        }
    }

    // Treaties.

    /** Of the other treaty one row has the day of one text, and another that of its latest. */
    @ParameterizedTest
    @CsvSource({"2001-03-01, 2003-05-05", "2003-05-05, 2001-03-01"})
    void aTreatyThatAmendsAnotherIsLaterThanEachRowOfThat(String first, String second) {
        RegisterFolder tables =
                RegisterFolder.invented().withText("treaties.tsv", text -> """
                claim	organisation	treaty	name	signed	inForce	renews	amends	citations	witness	reason
                T-31	TEA	U	Later	2003-05-05			T	a:2	signs	Told.
                T-30	TEA	T	Tea	%s				a:2	signs	Told.
                T-32	TEA	T	Tea	%s				a:2	signs	Told.
                """.formatted(first, second));

        assertFault(
                tables,
                "treaties.tsv, line 2, column signed, \"2003-05-05\": expected a date after that of T, which it amends: 2003-05-05");
        assertThat(tables.withCell("treaties.tsv", 2, "signed", "2003-05-06")
                        .read(folder)
                        .facts(Fact.TREATIES, "TEA"))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2001-03-02, T, '', ''",
        "'', T, '', ''",
        "2001, T, '', ''",
        "2001-03-01, T, '', signed",
        "2000, T, '', signed",
        "2000, '', T, signed",
        "2000, '', '', ''",
        "2002, X, '', amends",
        "2002, '', X, renews",
    })
    void aTreatyThatAmendsOrRenewsIsLaterThanTheOther(String signed, String amends, String renews, String column) {
        RegisterFolder tables =
                RegisterFolder.invented().withText("treaties.tsv", text -> """
                claim	organisation	treaty	name	signed	inForce	renews	amends	citations	witness	reason
                T-31	TEA	U	Later	%s		%s	%s	a:2	signs	Told.
                T-30	TEA	T	Tea	2001-03-01				a:2	signs	Told.
                """.formatted(signed, renews, amends));

        if (column.isEmpty()) {
            assertThat(tables.read(folder).facts(Fact.TREATIES, "TEA")).hasSize(2);
        } else {
            assertThat(tables.refusal(folder).faults()).singleElement().satisfies(fault -> {
                assertThat(fault.file() + " " + fault.line() + " " + fault.column())
                        .isEqualTo("treaties.tsv 2 " + column);
                assertThat(fault.expectation())
                        .isEqualTo(
                                column.equals("signed")
                                        ? "a date after that of T, which it " + (amends.isEmpty() ? "renews" : "amends")
                                                + ": 2001-03-01"
                                        : "a treaty of treaties.tsv");
            });
        }
    }

    // Offices.

    @ParameterizedTest
    @CsvSource({
        "rumour, HOST, Ann, 2003, 2006, 2003-12-31",
        "rumour, HOST, Ann, 2003, '', ''",
        "rumour, HOST, Ann, 2001, 2003, 2002-12-31",
        "rumour, HOST, Ann, 2001, 2002, ''",
        "rumour, HOST, Ann, 2005, '', ''",
        "rumour, GUEST, Ann, 2003, 2006, ''",
        "leaflet, HOST, Ann, 2003, 2006, ''",
        "rumour, HOST, Bob, 2003, 2006, ''",
    })
    void twoHoldersOfAnOfficeByOneAccountDoNotCertainlyOverlap(
            String account, String office, String holder, String since, String until, String both) {
        RegisterFolder tables = RegisterFolder.invented()
                .withText("offices.tsv", text -> """
                claim	organisation	account	office	holder	country	since	until	attested	citations	witness	reason
                T-40	TEA	rumour	HOST	Bob		2002	2005		a:2	signs	Told.
                T-41	TEA	%s	%s	%s		%s	%s		a:2	signs	Told.
                """.formatted(account, office, holder, since, until));

        if (both.isEmpty()) {
            assertThat(tables.read(folder).facts(Fact.OFFICES, "TEA")).hasSize(2);
        } else {
            assertFault(
                    tables,
                    "offices.tsv, line 3, column holder, \"Ann\": expected an office that nobody else certainly holds at the same time (Bob does on "
                            + both + ", line 2)");
        }
    }

    @Test
    void theHoldersOfAnotherBodysOfficeAreAnotherMatter() {
        RegisterFolder tables = RegisterFolder.invented()
                .withText(
                        "memberships.tsv",
                        text -> text
                                + "T-50\tCOFFEE\tleaflet\tIS\tACCEDE\t2002\ta:3\t2002 | Iceland\tTold as a year.\n")
                .withText("offices.tsv", text -> """
                claim	organisation	account	office	holder	country	since	until	attested	citations	witness	reason
                T-40	TEA	rumour	HOST	Bob		2002	2005		a:2	signs	Told.
                T-41	COFFEE	rumour	HOST	Ann		2003	2006		a:2	signs	Told.
                """);

        Register register = tables.read(folder);

        assertThat(register.facts(Fact.OFFICES, "TEA")).hasSize(1);
        assertThat(register.facts(Fact.OFFICES, "COFFEE")).hasSize(1);
    }

    // What the library's register keeps.

    @Test
    void everyCitationOfEveryRowIsInTheTableOfCoverage() {
        Register seeds = Register.fromSeeds();
        int asked = 0;
        for (List<Claim<?>> claims : seeds.claims().values()) {
            for (Claim<?> claim : claims) {
                for (Citation citation : claim.citations()) {
                    // Of a treaty or a law articles are cited, which are not counted.
                    if (!citation.document().matches("00[0-4]")) {
                        continue;
                    }
                    for (Citation.Lines part : citation.lines()) {
                        for (int line : List.of(part.first(), part.last())) {
                            assertThat(seeds.sources().coverage().stream()
                                            .filter(row ->
                                                    row.place().document().equals(citation.document()))
                                            .filter(row ->
                                                    row.place().lines().get(0).first() <= line
                                                            && line
                                                                    <= row.place()
                                                                            .lines()
                                                                            .get(0)
                                                                            .last())
                                            .flatMap(row -> row.claims().stream()))
                                    .as(citation.document() + ":" + line)
                                    .contains(claim.id());
                            asked++;
                        }
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(500);
    }

    static List<String> organisations() {
        return Register.fromSeeds().organisations();
    }

    /** By no two accounts either, which could differ. */
    @ParameterizedTest
    @MethodSource("organisations")
    void nobodyIsObserverAndMemberByAnyTwoAccounts(String organisation) {
        Register seeds = Register.fromSeeds();
        for (var claim : seeds.observers(organisation)) {
            var observer = claim.value();
            for (String account : seeds.accounts(organisation).names()) {
                MembershipHistory history = seeds.accounts(organisation).history(account);
                LocalDate.of(1990, 1, 1).datesUntil(LocalDate.of(2025, 1, 1)).forEach(day -> {
                    if (observer.tenure().isHeldOn(day).and(history.isMember(observer.country(), day))
                            == Certainty.YES) {
                        assertThat(observer).as(account + " on " + day).isNull();
                    }
                });
            }
        }
    }
}
