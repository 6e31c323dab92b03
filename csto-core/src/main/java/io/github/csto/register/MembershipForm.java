package io.github.csto.register;

import io.github.csto.membership.Circumstances;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.time.PartialDate;
import java.util.List;
import java.util.Optional;

/** The form of an act of membership; a question mark on the act says that it is disputed. */
final class MembershipForm implements Form<MembershipEvent> {
    static final Column<Optional<Circumstances.Manner>> MANNER =
            new Column<>("manner", CellType.orNothing(CellType.oneOf(Circumstances.Manner.class)), true);
    private static final Column<Optional<PartialDate>> NOTICED =
            new Column<>("noticed", CellType.orNothing(CellType.DATE), true);
    private static final Column<Optional<PartialDate>> DECIDED =
            new Column<>("decided", CellType.orNothing(CellType.DATE), true);

    /** What the cell of an act says. */
    record WrittenAct(MembershipAct act, boolean disputed) {
        private static final String DISPUTED = "?";

        static WrittenAct parse(String text) {
            boolean disputed = text.endsWith(DISPUTED);
            String name = disputed ? text.substring(0, text.length() - DISPUTED.length()) : text;
            for (MembershipAct act : MembershipAct.values()) {
                if (act.name().equals(name)) {
                    return new WrittenAct(act, disputed);
                }
            }
            throw new IllegalArgumentException(CellType.NO_MORE_TO_SAY);
        }

        @Override
        public String toString() {
            return act + (disputed ? DISPUTED : "");
        }
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(
                Columns.STATE,
                Columns.ACT,
                Columns.DATE,
                MANNER,
                NOTICED,
                DECIDED,
                ClaimForm.CITATIONS,
                ClaimForm.REASON);
    }

    @Override
    public MembershipEvent read(Cells cells) {
        WrittenAct act = cells.get(Columns.ACT);
        return new MembershipEvent(
                cells.get(Columns.STATE),
                act.act(),
                act.disputed(),
                cells.get(Columns.DATE),
                new Circumstances(cells.get(MANNER), cells.get(NOTICED), cells.get(DECIDED)),
                cells.get(ClaimForm.CITATIONS),
                cells.get(ClaimForm.REASON));
    }

    @Override
    public void write(MembershipEvent event, Cells cells) {
        cells.put(Columns.STATE, event.country());
        cells.put(Columns.ACT, new WrittenAct(event.act(), event.disputed()));
        cells.put(Columns.DATE, event.date());
        cells.put(MANNER, event.circumstances().manner());
        cells.put(NOTICED, event.circumstances().noticed());
        cells.put(DECIDED, event.circumstances().decided());
    }
}
