package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.organisation.Founder;
import io.github.csto.register.Table.Row;
import io.github.csto.source.Claim;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose rows about which organisation a table has. */
class RowsTest {
    /** The hash of Aa is that of BB. */
    private static final String FOUNDERS = """
            claim	organisation	account	country	citations	witness	reason
            F-1	Aa	Aa	AM
            F-2	BB	Aa	AM
            F-3	Aa	BB	AM
            F-4	BB	BB	AM
            F-5	Aa	BB	BY
            """;

    @ParameterizedTest
    @CsvSource({"Aa, Aa, F-1", "BB, Aa, F-2", "Aa, BB, F-3 F-5", "BB, BB, F-4", "Aa, C, ''", "C, Aa, ''"})
    void rowsAreOfOneOrganisationAndOneAccount(String organisation, String account, String claims) {
        Table<Claim<Founder>> table = Fact.FOUNDERS.table();
        List<RegisterFault> faults = new ArrayList<>();
        Rows rows = new Rows();
        rows.put(table, table.read(FOUNDERS.getBytes(StandardCharsets.UTF_8), faults));

        List<Row<Claim<Founder>>> own = rows.of(table, organisation, Optional.of(account));

        assertThat(faults).isEmpty();
        assertThat(own.stream().map(row -> row.sound().id()).collect(Collectors.joining(" ")))
                .isEqualTo(claims);
        assertThat(rows.of(table, organisation, Optional.empty())).isEmpty();
    }
}
