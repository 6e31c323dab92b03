package io.github.csto.rule;

import static io.github.csto.rule.Councils.date;
import static org.assertj.core.api.Assertions.assertThat;

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
}
