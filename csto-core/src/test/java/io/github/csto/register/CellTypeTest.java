package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.csto.council.Reported;
import io.github.csto.country.Country;
import io.github.csto.stage.Stage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What cells hold that are made of others: one of several words, a list, or nothing. */
class CellTypeTest {
    @Test
    void aConstantIsOneOfAll() {
        CellType<Thread.State> type = CellType.oneOf(Thread.State.class);

        assertThat(type.expected()).isEqualTo("one of NEW, RUNNABLE, BLOCKED, WAITING, TIMED_WAITING, TERMINATED");
        assertThat(type.pattern()).isEqualTo("NEW|RUNNABLE|BLOCKED|WAITING|TIMED_WAITING|TERMINATED");
        assertThat(type.optional()).isFalse();
        assertThat(type.parse("BLOCKED")).isEqualTo(Thread.State.BLOCKED);
        assertThat(type.format(Thread.State.NEW)).isEqualTo("NEW");
    }

    @Test
    void aConstantIsOneOfSome() {
        CellType<Stage> type = CellType.oneOf(List.of(Stage.TREATY_SIGNED, Stage.ORGANISATION));

        assertThat(type.expected()).isEqualTo("one of TREATY_SIGNED, ORGANISATION");
        assertThat(type.parse("ORGANISATION")).isEqualTo(Stage.ORGANISATION);
        assertThatIllegalArgumentException().isThrownBy(() -> type.parse("TREATY_IN_FORCE"));
    }

    @Test
    void aNumberMayBeNothing() {
        CellType<Optional<Integer>> type = CellType.orNothing(CellType.NUMBER);

        assertThat(type.expected()).isEqualTo("a whole number, or nothing");
        assertThat(type.optional()).isTrue();
        assertThat(type.parse("")).isEmpty();
        assertThat(type.parse("-12")).contains(-12);
        assertThat(type.format(Optional.of(7))).isEqualTo("7");
        assertThat(type.format(Optional.empty())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> type.parse("many"));
    }

    @Test
    void aListIsWholeOpenNoneOrUnknown() {
        CellType<Reported<Country>> type = CellType.listing(CellType.COUNTRY);

        assertThat(type.parse("AM BY")).isEqualTo(Reported.of(Country.AM, Country.BY));
        assertThat(type.parse("AM ...")).isEqualTo(Reported.atLeast(List.of(Country.AM)));
        assertThat(type.parse("none")).isEqualTo(Reported.none());
        assertThat(type.parse("")).isEqualTo(Reported.unknown());
        assertThat(type.format(Reported.atLeast(List.of(Country.AM)))).isEqualTo("AM ...");
        assertThat(type.format(Reported.none())).isEqualTo("none").matches(type.pattern());
    }

    /** A column keeps its name in a table where its cells hold something else, may be empty, or which may be without it. */
    @Test
    void aColumnOfTheSameNameMayHoldSomethingElse() {
        Column<Integer> lines = new Column<>("lines", CellType.NUMBER);

        assertThat(lines.as(CellType.TEXT)).isEqualTo(new Column<>("lines", CellType.TEXT));
        assertThat(lines.orNothing()).returns("lines", Column::name).returns(false, Column::mayBeMissing);
        assertThat(lines.orNothing().type().parse("")).isEmpty();
        assertThat(lines.optional()).returns("lines", Column::name).returns(true, Column::mayBeMissing);
        assertThat(lines.optional().type().parse("7")).contains(7);
    }
}
