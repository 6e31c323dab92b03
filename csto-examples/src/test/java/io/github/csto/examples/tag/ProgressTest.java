package io.github.csto.examples.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static String drawn(long rows, long bytes, long size) {
        StringWriter terminal = new StringWriter();
        Progress.bar(new PrintWriter(terminal)).at(rows, bytes, size);
        return terminal.toString();
    }

    @Test
    void aBarSaysHowMuchOfTheFileWasRead() {
        assertThat(drawn(0, 0, 1000)).isEqualTo("\r[....................]   0 %  0 rows");
        assertThat(drawn(65536, 450, 1000)).isEqualTo("\r[#########...........]  45 %  65,536 rows");
        assertThat(drawn(10_000_000, 1000, 1000)).isEqualTo("\r[####################] 100 %  10,000,000 rows");
    }

    @Test
    void whereTheEndIsNotKnownOnlyTheRowsAreCounted() {
        assertThat(drawn(65536, 450, 0)).isEqualTo("\r65,536 rows");
    }
}
