package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The regular order of the rows of a table, whatever order they were read in. */
class RowOrderTest {
    static List<Arguments> tables() {
        return List.of(
                table(Tables.DOCUMENTS, """
                        document	sha256	lines	title	publisher	date	language	address	reason
                        a	%1$064x		T	P	2012	en		R
                        b	%1$064x		T	P	2010	en		R
                        c	%1$064x		T	P	2011	en		R
                        """.formatted(0)),
                table(Tables.COMPLETE_PERIODS, """
                        organisation	period	reason
                        COFFEE	2020-01-01/2020-12-31	z
                        TEA	2010-01-01/2015-12-31	c
                        TEA	2010-01-01/2016-12-31	a
                        TEA	2010-01-01/2016-12-31	b
                        TEA	2011-01-01/2011-12-31
                        """),
                table(Tables.COVERAGE, """
                        place	claims	reason	repeats
                        a:2	T-2
                        a:10	T-1
                        b:1	T-3
                        """),
                table(Fact.ORGANS.table(), """
                        claim	organisation	organ	name	citations	witness	reason
                        O-3	COFFEE	bar	Bar
                        O-1	TEA	table	Table
                        O-2	TEA	room	Room
                        """),
                table(Fact.STAGES.table(), """
                        claim	organisation	account	stage	date	citations	witness	reason
                        S-6	COFFEE	x	TREATY_IN_FORCE	2001	a:1	w
                        S-5	TEA		TREATY_IN_FORCE	2003	a:1	w
                        S-4	TEA	x	TREATY_SIGNED	2002	a:1	w
                        S-3	TEA	x	TREATY_IN_FORCE	2001	a:1	w
                        S-2	TEA	y	TREATY_SIGNED	2000	a:1	w
                        """),
                table(Fact.MEMBERSHIPS.table(), """
                        claim	organisation	account	country	act	date	citations	witness	reason
                        M-6	COFFEE	y	TO	SIGN	2001	a:1	w
                        M-5	TEA	x	AM	SIGN	2003	a:1	w
                        M-4	TEA	x	RU	SIGN	2002	a:1	w
                        M-3	TEA	y	AM	SIGN	2001	a:1	w
                        """));
    }

    private static Arguments table(Table<?> table, String text) {
        return Arguments.of(Named.of(table.name(), table), Named.of("rows", text));
    }

    @ParameterizedTest
    @MethodSource("tables")
    <T> void rowsHaveOneOrder(Table<T> table, String text) {
        List<String> lines = text.lines().toList();
        List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
        Random random = new Random(7);
        for (int i = 0; i < 30; i++) {
            Collections.shuffle(rows, random);
            List<RegisterFault> faults = new ArrayList<>();
            List<T> values = table
                    .read((lines.get(0) + "\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8), faults)
                    .stream()
                    .map(Table.Row::sound)
                    .toList();
            assertThat(faults).isEmpty();
            assertThat(table.write(table.ordered(values)).lines().map(String::strip))
                    .containsExactlyElementsOf(lines.stream().map(String::strip).toList());
        }
    }
}
