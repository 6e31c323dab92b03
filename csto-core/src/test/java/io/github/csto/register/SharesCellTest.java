package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.csto.country.UnknownCountryException;
import org.junit.jupiter.api.Test;

/** What a cell of shares lacks is what its fault names. */
class SharesCellTest {
    @Test
    void aShareWithoutAStateLacksTheStateAndNothingElse() {
        assertThatThrownBy(() -> CellType.SHARES.parse("=5")).isInstanceOf(UnknownCountryException.class);
        assertThatThrownBy(() -> CellType.SHARES.parse("AM5")).hasMessage("No = in \"AM5\"");
        assertThatThrownBy(() -> CellType.SHARES.parse("AM=")).hasMessage("Not a sum: \"\"");
    }
}
