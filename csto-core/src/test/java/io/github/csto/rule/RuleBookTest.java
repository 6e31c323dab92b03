package io.github.csto.rule;

import static io.github.csto.rule.Councils.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Reported;
import io.github.csto.council.Session;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules in their versions by several accounts: which version applies, and what is said where none does. */
class RuleBookTest {
    private static final Rule<Session> RULE = CouncilRules.CSC_EXTRAORDINARY;

    /** Such as {@code prose 2010..2015 2}: the account, the days and how many ask. */
    private static RuleVersion version(String text) {
        String[] parts = text.split(" ", -1);
        String[] days = parts[1].split("\\.\\.", -1);
        RuleVersion.Builder version = RuleVersion.builder()
                .rule(RULE)
                .statement(text)
                .account(parts[0])
                .since(date(days[0]))
                .putParameters("states", parts[2])
                .addCitations(Councils.line(RULE, parts[0] + days[0]));
        return days.length == 1 ? version.build() : version.until(date(days[1])).build();
    }

    private static RuleBook book(String versions) {
        return RuleBook.of(
                Stream.of(versions.split("; ", -1)).map(RuleBookTest::version).toList());
    }

    private static Ruling judge(RuleBook book, String date) {
        Session session = Session.builder()
                .id("s")
                .kind(Session.Kind.EXTRAORDINARY)
                .date(date(date))
                .requests(Reported.none())
                .build();
        CouncilRecord record = CouncilRecord.builder().addSessions(session).build();
        return book.judge(RULE, session, Facts.of(Councils.members()).with(record));
    }

    /** The last repeal before the day, by whichever account; where nothing was repealed, the first beginning after it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prose 2010 2                                     | 2009 | The register applies this rule from 2010, not on 2009 | prose2010",
                "prose 2012 2; list 2010 2                        | 2009 | The register applies this rule from 2010, not on 2009 | list2010",
                "prose 2010 2; list 2012 2                        | 2009 | The register applies this rule from 2010, not on 2009 | prose2010",
                "prose 2010..2011 2                               | 2015 | The register applies this rule until 2011, not on 2015 | prose2010",
                "prose 2010..2011 2; list 2012..2013 2            | 2015 | The register applies this rule until 2013, not on 2015 | list2012",
                "prose 2012..2013 2; list 2010..2011 2            | 2015 | The register applies this rule until 2013, not on 2015 | prose2012",
                "prose 2020 2; list 2010..2011 2                  | 2015 | The register applies this rule until 2011, not on 2015 | list2010",
                "list 2010..2011 2; prose 2020 2                  | 2015 | The register applies this rule until 2011, not on 2015 | list2010",
                "prose 2010..2011 2; prose 2012..2013 2           | 2015 | The register applies this rule until 2013, not on 2015 | prose2012",
                "prose 1900..1910 2; list 2000 2                  | 1990 | The register applies this rule until 1910, not on 1990 | prose1900",
            })
    void whereNoVersionAppliesTheNearestSaysWhy(String versions, String date, String words, String cited) {
        Ruling ruling = judge(book(versions.strip()), date);
        assertThat(ruling.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(ruling.citations()).containsExactly(Councils.line(RULE, cited));
        assertThat(ruling.reasons(Locale.ENGLISH)).as(words).hasSizeGreaterThanOrEqualTo(1);
        assertThat(ruling.reasons(Locale.ENGLISH).get(0)).isEqualTo(words);
    }

    @Test
    void theVersionOnADateIsThatOfTheMostTrustedAccountThatHasOne() {
        RuleBook book = book("prose 2010..2012 2; prose 2014 3; list 2005 1");
        assertThat(book.version(RULE, date("2008"))).map(RuleVersion::statement).hasValue("list 2005 1");
        assertThat(book.version(RULE, date("2011"))).map(RuleVersion::statement).hasValue("prose 2010..2012 2");
        assertThat(book.version(RULE, date("2013"))).map(RuleVersion::statement).hasValue("list 2005 1");
        assertThat(book.version(RULE, date("2020"))).map(RuleVersion::statement).hasValue("prose 2014 3");
        assertThat(book.version(RULE, date("[2011..2020]"))).isEmpty();
        assertThat(book.version(RULE, date("2004"))).isEmpty();
        assertThat(book.version(CouncilRules.CSC_CHAIR, date("2011"))).isEmpty();
    }

    @Test
    void aFurtherVersionIsOfItsAccountAndThatOfANewAccountIsTrustedMost() {
        RuleBook book = book("prose 2010 2; list 2005 1");
        RuleBook later = book.with(version("list 2008 3"));
        assertThat(later.version(RULE, date("2009")))
                .map(RuleVersion::statement)
                .hasValue("list 2008 3");
        assertThat(later.version(RULE, date("2011")))
                .map(RuleVersion::statement)
                .hasValue("prose 2010 2");
        RuleBook another = book.with(version("poster 2000 4"));
        assertThat(another.version(RULE, date("2011")))
                .map(RuleVersion::statement)
                .hasValue("poster 2000 4");
        assertThat(book.versions(RULE)).hasSize(2);
        assertThat(another.versions(RULE)).hasSize(3);
    }

    @Test
    void booksAreTheSameIfTheirRulesAreInTheirVersions() {
        RuleBook book = book("prose 2010 2; list 2005 1");
        assertThat(book)
                .isEqualTo(book("prose 2010 2; list 2005 1"))
                .hasSameHashCodeAs(book("prose 2010 2; list 2005 1"));
        assertThat(book).isNotEqualTo(book("prose 2010 2; list 2005 2"));
        assertThat(book).isNotEqualTo(book("prose 2010 2"));
        assertThat(book).isNotEqualTo(RuleBook.of(List.of()));
        assertThat(book).isNotEqualTo(Councils.rules());
        assertThat(RuleBook.of(List.of()).hashCode())
                .isNotEqualTo(Councils.rules().hashCode());
        assertThat(book.toString()).contains("CSC-EXTRAORDINARY");
    }

    /** Each account that leads to another verdict is named, also where the date falls under several versions. */
    @Test
    void whoJudgesOtherwiseIsNamed() {
        assertThat(judge(book("prose 2010 1; list 2005 0"), "2011").reasons(Locale.ENGLISH))
                .contains("By the version of the account list it is COMPLIES");
        assertThat(judge(book("prose 2010 1; list 2005 1"), "2011").reasons(Locale.ENGLISH))
                .noneMatch(reason -> reason.startsWith("By the version"));
        assertThat(judge(book("prose 2010 1; list 2012 0"), "2011").reasons(Locale.ENGLISH))
                .noneMatch(reason -> reason.startsWith("By the version"));
    }

    /** Part of the date falls under the version of one account, part of it under that of another; each account by itself leaves it open. */
    @Test
    void anAccountThatHasAVersionForAPartOfTheDateOnlyIsNamedToo() {
        Ruling ruling = judge(book("prose 2010-06-01 1; list 2009..2010-06-01 1"), "2010");
        assertThat(ruling.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(ruling.reasons(Locale.ENGLISH))
                .containsExactly(
                        "Requests from members: 0; at least 1 is needed",
                        "By the version of the account prose it is NOT_ESTABLISHED",
                        "By the version of the account list it is NOT_ESTABLISHED");
    }

    /** On a day on which the version of the most trusted account may be repealed already. */
    @Test
    void aRepealThatMayHaveComeIsNamed() {
        Ruling ruling = judge(book("prose 2000..2010 1; list 2020 1"), "2010-06-15");
        assertThat(ruling.verdict()).isEqualTo(Verdict.NOT_ESTABLISHED);
        assertThat(ruling.reasons(Locale.ENGLISH))
                .startsWith(
                        "It is not certain which version of the rule applies on 2010-06-15",
                        "Requests from members: 0; at least 1 is needed",
                        "The register applies this rule until 2010, not on 2010-06-15");
    }

    @Test
    void aRuleMayComeInASingleVersionWithoutParameters() {
        RuleBook book = RuleBook.of(List.of())
                .with(CouncilRules.CSC_BODIES, "Commissions", date("2010"))
                .with(CouncilRules.CSC_CHAIR, "The chair", date("2011"))
                .with(CouncilRules.CSC_BODIES, "Commissions and groups", date("2012"));

        assertThat(book.rules()).containsExactly(CouncilRules.CSC_CHAIR, CouncilRules.CSC_BODIES);
        assertThat(book.versions(CouncilRules.CSC_BODIES)).singleElement().satisfies(version -> {
            assertThat(version.statement()).isEqualTo("Commissions and groups");
            assertThat(version.since()).isEqualTo(date("2012"));
            assertThat(version.account()).isEmpty();
            assertThat(version.citations()).isEmpty();
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.with(RULE, "So many ask", date("2010")))
                .withMessage("The rule CSC-EXTRAORDINARY needs a value of states");
    }

    @Test
    void aProvisionIsThereToBeReadAndNothingIsJudgedByIt() {
        Provision provision = new Provision("LEAGUE-PREAMBLE", Rule.Kind.BINDING);
        RuleBook book = RuleBook.of(List.of()).with(provision, "Peace", date("2010"));
        Facts facts =
                Facts.of(Councils.members()).with(Councils.session("s", "2020").build());

        Ruling ruling = book.judge(provision, new Provision.Nothing(), facts);

        assertThat(ruling.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(ruling.reasons(Locale.ENGLISH)).containsExactly("Nothing that is recorded can be judged by it");
        assertThat(provision.about().subjects(facts)).isEmpty();
    }
}
