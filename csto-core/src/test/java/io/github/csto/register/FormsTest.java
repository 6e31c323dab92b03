package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.source.Claim;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How rows make values, and values rows. */
class FormsTest {
    record Cup(String glaze, Optional<Integer> volume) {}

    record Place(String guest, Cup cup, String seat) {}

    private static final Column<String> GUEST = new Column<>("guest", CellType.TEXT);
    private static final Column<String> GLAZE = new Column<>("glaze", CellType.TEXT);
    private static final Column<Optional<Integer>> VOLUME = new Column<>("volume", CellType.orNothing(CellType.NUMBER));
    private static final Column<String> SEAT = new Column<>("seat", CellType.TEXT);
    private static final Place PLACE = new Place("Alice", new Cup("blue", Optional.of(2)), "first");

    static List<Fact<?>> facts() {
        return Fact.ALL;
    }

    /** What comes with the library was written by hand. */
    @ParameterizedTest
    @MethodSource("facts")
    <T> void theTableOfAFactReadsAndWritesWhatComesWithTheLibrary(Fact<T> fact) {
        Table<Claim<T>> table = fact.make();
        byte[] bytes = PackagedRows.bytes(fact + ".tsv");

        assertThat(table.name()).isEqualTo(fact.name());
        assertThat(table.isRequired()).isEqualTo(fact == Fact.MEMBERSHIPS);
        assertThat(table.columns())
                .filteredOn(column -> column.name().equals("citations"))
                .extracting(column -> column.type().optional())
                .containsExactly(!List.of(Fact.MEMBERSHIPS, Fact.STAGES, Fact.ROSTER_CHECKS)
                        .contains(fact));
        List<RegisterFault> faults = new ArrayList<>();
        List<Claim<T>> claims = table.ordered(
                table.read(bytes, faults).stream().map(Table.Row::sound).toList());
        assertThat(faults).isEmpty();
        assertThat(claims).isEqualTo(Register.fromSeeds().facts(fact));
        assertThat(table.write(claims).lines())
                .containsExactlyInAnyOrderElementsOf(
                        new String(bytes, StandardCharsets.UTF_8).lines().toList());
    }

    @Test
    void theLibraryHasEachTableAndNoOther() {
        TableFiles packaged = new TableFiles.Packaged();

        assertThat(Tables.all()).extracting(Table::file).allMatch(packaged::has);
        assertThat(packaged.has("rumours.tsv")).isFalse();
    }

    @Test
    void aRecordWithinARecordHasColumnsOfItsOwn() {
        RecordForm<Place> form = RecordForm.of(Place.class, GUEST, RecordForm.of(Cup.class, GLAZE, VOLUME), SEAT);
        Cells cells = new Cells();

        form.write(PLACE, cells);

        assertThat(form.columns()).isEqualTo(List.of(GUEST, GLAZE, VOLUME, SEAT));
        assertThat(form.columns()).extracting(cells::format).containsExactly("Alice", "blue", "2", "first");
        assertThat(form.read(cells)).isEqualTo(PLACE);
    }

    /** Whatever text object the name is. */
    @Test
    void aCellIsFoundByTheNameOfItsColumn() {
        Cells cells = new Cells();
        cells.put(GUEST, "Alice");
        cells.put(GLAZE, "blue");
        Column<String> same = new Column<>(new String(GLAZE.name()), CellType.TEXT);

        assertThat(cells.get(same)).isEqualTo("blue");
        cells.put(same, "green");

        assertThat(cells.get(GLAZE)).isEqualTo("green");
        assertThat(cells.get(GUEST)).isEqualTo("Alice");
    }

    /** So that a long table takes the room of its different texts. */
    @Test
    void equalCellsOfAColumnShareTheirTextAndValue() {
        RowReading reading = new RowReading(List.of(GUEST, VOLUME), List.of("guest", "volume"));
        List<RowTexts> texts = new ArrayList<>();
        List<Cells> values = new ArrayList<>();
        for (String row : List.of("Al 1000", "Bo 2000", "Al 1000", "Bo 2000")) {
            texts.add(reading.texts(List.of(row.split(" "))));
            values.add(new Cells());
            for (int i = 0; i < 2; i++) {
                reading.read(i, texts.get(texts.size() - 1), values.get(values.size() - 1));
            }
        }
        for (int i = 0; i < 2; i++) {
            assertThat(texts.get(i + 2).of("guest")).isSameAs(texts.get(i).of("guest"));
            assertThat(texts.get(i + 2).of("volume")).isSameAs(texts.get(i).of("volume"));
            assertThat(values.get(i + 2).get(VOLUME)).isSameAs(values.get(i).get(VOLUME));
        }
        assertThat(values.stream().map(cells -> cells.format(GUEST) + " " + cells.format(VOLUME)))
                .containsExactly("Al 1000", "Bo 2000", "Al 1000", "Bo 2000");
    }
}
