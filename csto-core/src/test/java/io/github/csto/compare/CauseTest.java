package io.github.csto.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.register.Register;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each cause beside its nearest neighbours, of one state in a made-up body. */
class CauseTest {
    private static final DateInterval YEARS = DateInterval.parse("2000/2012");
    private static final List<String> COLUMNS = List.of("account", "act", "date", "citations", "manner");

    private static Map<String, String> document(String id, String date) {
        return Map.of(
                "document",
                id,
                "title",
                id,
                "publisher",
                "P",
                "language",
                "en",
                "date",
                date,
                "phrase",
                "words",
                "address",
                "urn:x:" + id);
    }

    /** Such as {@code a ACCEDE 2001-05-10 paper, a WITHDRAW 2005-03-05 later EXPIRY}. */
    private static Csto csto(String acts) {
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        tables.put(
                "documents",
                List.of(
                        document("paper", "2001-06-01"),
                        document("monthly", "2001-06"),
                        document("later", "2005-03-20"),
                        document("late", "2015")));
        List<Map<String, String>> rows = new ArrayList<>();
        TreeSet<String> accounts = new TreeSet<>();
        for (String act : acts.split(", ", -1)) {
            Map<String, String> row =
                    new LinkedHashMap<>(Map.of("claim", "m" + rows.size(), "organisation", "CLUB", "country", "CH"));
            String[] words = act.split(" ", -1);
            for (int i = 0; i < words.length; i++) {
                row.put(COLUMNS.get(i), words[i]);
            }
            row.computeIfPresent("citations", (column, cited) -> cited + "; late");
            row.putIfAbsent("citations", "late");
            accounts.add(words[0]);
            rows.add(row);
        }
        tables.put("memberships", rows);
        List<Map<String, String>> ranks = new ArrayList<>();
        for (String account : accounts) {
            ranks.add(Map.of(
                    "claim",
                    account,
                    "organisation",
                    "CLUB",
                    "account",
                    account,
                    "english",
                    account,
                    "rank",
                    "" + (ranks.size() + 1),
                    "reason",
                    "r"));
        }
        tables.put("accounts", ranks);
        return Csto.of(Register.of(tables), "CLUB", "a");
    }

    private static DataSet dataSet(String spells) {
        return new DataSet(Arrays.stream(spells.split("; ", -1))
                .map(spell -> spell.split(">", -1))
                .map(ends -> ends[1].isEmpty()
                        ? Spell.since(Country.CH, PartialDate.parse(ends[0]))
                        : new Spell(
                                Country.CH,
                                Optional.of(PartialDate.parse(ends[0])),
                                Optional.of(PartialDate.parse(ends[1]))))
                .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a ACCEDE 2001-05-10 paper                              | 2001-06-01>           | 2001-05-10/2001-05-31 PUBLICATION_DAY
                    a ACCEDE 2001-05-10 paper                              | 2001-06-02>           | 2001-05-10/2001-06-01 PUBLICATION_DAY
                    a ACCEDE 2001-05-10 paper                              | 2001-06-03>           | 2001-05-10/2001-06-02 OTHER
                    a ACCEDE 2001-05-10 paper                              | 2001-05-31>           | 2001-05-10/2001-05-30 OTHER
                    a ACCEDE 2001-05-10 monthly                            | 2001-06-01>           | 2001-05-10/2001-05-31 OTHER
                    a ACCEDE 2001-05-10                                    | 2001-06-01>           | 2001-05-10/2001-05-31 OTHER
                    a ACCEDE 2001-06-03 paper                              | 2001-06-01>           | 2001-06-01/2001-06-02 OTHER
                    a ACCEDE 2001-05-10, a WITHDRAW 2005-03-05 later       | 2001-05-10>2005-03-20 | 2005-03-05/2005-03-19 PUBLICATION_DAY
                    a ACCEDE 2001-05-10, a WITHDRAW 2005-03-05 paper       | 2001-05-10>2005-03-20 | 2005-03-05/2005-03-19 OTHER
                    a ACCEDE 2001-05-10, a WITHDRAW 2005-03-05 late EXPIRY | 2001-05-10>2005-03-04 | 2005-03-04/2005-03-04 LAST_DAY_IN_FORCE
                    a ACCEDE 2001-05-10, a WITHDRAW 2005-03-05 late NOTICE | 2001-05-10>2005-03-04 | 2005-03-04/2005-03-04 BOUNDARY_DAY
                    a ACCEDE 2001-05-10, a WITHDRAW 2005-03-05 late EXPIRY | 2001-05-10>2005-03-03 | 2005-03-03/2005-03-04 OTHER
                    a ACCEDE 2001-05-10, a WITHDRAW 2005-03-05 late EXPIRY | 2001-05-10>2005-03-06 | 2005-03-05/2005-03-05 BOUNDARY_DAY
                    a ACCEDE 2001-05-10, a WITHDRAW 2005-03-05             | 2001-05-10>2006-01-01 | 2005-03-05/2005-12-31 WHOLE_YEAR
                    a ACCEDE 2001-05-10, a WITHDRAW 2005-03-05             | 2001-05-10>2005-12-31 | 2005-03-05/2005-12-30 WHOLE_YEAR
                    a ACCEDE 2001-05-10, a WITHDRAW 2005-03-05             | 2001-05-10>2005-12-30 | 2005-03-05/2005-12-29 OTHER
                    a ACCEDE 2001-05-10, a WITHDRAW 2004-03-05             | 2001-05-10>2005-01-01 | 2004-03-05/2004-12-31 WHOLE_YEAR
                    a ACCEDE 2001-05-10, a WITHDRAW 2004-03-05             | 2001-05-10>2004-12-30 | 2004-03-05/2004-12-29 OTHER
                    a ACCEDE 2001-05-10, a WITHDRAW 2005-03-05             | 2001-05-10>2008-07-07 | 2005-03-05/2008-07-06 OTHER
                    a ACCEDE 2001-05-10, a WITHDRAW 2005-03-05, a REJOIN 2008-07-07 | 2001-05-10> | 2005-03-05/2008-07-06 COUNTED_WHILE_OUTSIDE
                    a ACCEDE 2001-05-10, a WITHDRAW 2005-03-05, a REJOIN 2008-07-07 | 2001-05-10>2005-03-05; 2007-03-03> | 2007-03-03/2008-07-06 COUNTED_WHILE_OUTSIDE
                    a ACCEDE 2001-05-10, a WITHDRAW 2002-02-02, a REJOIN 2003-03-03, a WITHDRAW 2005-03-05 | 2001-05-10>2002-02-02; 2003-03-03>2007-03-03 | 2005-03-05/2007-03-02 OTHER
                    """)
    void theCause(String acts, String theirs, String difference) {
        assertThat(csto(acts).compare(dataSet(theirs), Criterion.MEMBER, YEARS).differences())
                .extracting(each -> each.days() + " " + each.cause())
                .containsExactly(difference);
    }

    /** In the order of the accounts the wider reading comes first, and the one by the same criterion decides all the same. */
    @ParameterizedTest
    @CsvSource({"c, ACCOUNT", "x, SUSPENSION_COUNTED_AS_MEMBERSHIP"})
    void anotherAccountThatSaysTheSameByTheSameCriterionComesBeforeOneByAWider(String third, Cause cause) {
        Csto csto = csto("a ACCEDE 2001-05-10, a WITHDRAW 2005-03-05,"
                + " b ACCEDE 2001-05-10, b SELF_SUSPEND 2005-03-05, b WITHDRAW 2007-07-07,"
                + " c ACCEDE 2001-05-10, c WITHDRAW "
                + (third.equals("c") ? "2007-07-07" : "2005-03-05"));
        assertThat(csto.compare(dataSet("2001-05-10>2007-07-07"), Criterion.MEMBER, YEARS)
                        .differences())
                .extracting(each -> each.days() + " " + each.cause())
                .containsExactly("2005-03-05/2007-07-06 " + cause);
    }
}
