package io.github.csto.register;

import static io.github.csto.register.CellType.TEXT;
import static io.github.csto.register.CellType.oneOf;
import static io.github.csto.register.CellType.orNothing;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.stage.Stage;
import io.github.csto.time.PartialDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The columns that several tables have, or that faults name. Those of the envelope of a claim stand in {@link ClaimForm}. */
final class Columns {
    static final Column<PartialDate> DATE = new Column<>("date", CellType.DATE);
    static final Column<Country> STATE = new Column<>("country", CellType.COUNTRY);
    static final Column<List<Country>> STATES = new Column<>("countries", CellType.COUNTRIES);
    static final Column<MembershipForm.WrittenAct> ACT = new Column<>("act", CellType.ACT);

    /** Nothing has no beginning. */
    static final Column<Stage> STAGE =
            new Column<>("stage", oneOf(Arrays.asList(Stage.values()).subList(1, Stage.values().length)));

    static final Column<String> NAME = new Column<>("name", TEXT);
    static final Column<String> WORDS = new Column<>("text", TEXT);
    static final Column<String> KIND = new Column<>("kind", TEXT);
    static final Column<String> PART = new Column<>("part", TEXT);
    static final Column<String> BODY = new Column<>("body", TEXT);
    static final Column<String> OFFICE = new Column<>("office", TEXT);
    static final Column<String> HOLDER = new Column<>("holder", TEXT);
    static final Column<String> SPEAKER = new Column<>("speaker", TEXT);
    static final Column<String> SESSION = new Column<>("session", TEXT);
    static final Column<Citation> PLACE = new Column<>("place", CellType.PLACE);

    static final Column<PartialDate> BEGINNING = new Column<>("since", CellType.DATE);
    static final Column<Optional<PartialDate>> SINCE = BEGINNING.orNothing();
    static final Column<Optional<PartialDate>> UNTIL = new Column<>("until", orNothing(CellType.DATE));
    static final Column<List<PartialDate>> ATTESTED = new Column<>("attested", CellType.DATES);

    static final Column<Optional<PartialDate>> FIRST_STATED = new Column<>(ATTESTED.name(), CellType.DATE).optional();

    static final Column<String> TREATY = new Column<>("treaty", TEXT);
    static final Column<Optional<PartialDate>> SIGNED = new Column<>("signed", orNothing(CellType.DATE));
    static final Column<Optional<PartialDate>> IN_FORCE = new Column<>("inForce", orNothing(CellType.DATE));
    static final Column<Optional<String>> RENEWS = new Column<>("renews", orNothing(TEXT));
    static final Column<Optional<String>> AMENDS = new Column<>("amends", orNothing(TEXT));

    static final Column<String> RULE = new Column<>("rule", TEXT);
    static final Column<SortedMap<String, String>> PARAMETERS = new Column<>("parameters", CellType.PARAMETERS);

    static final Column<String> ACCOUNT = ClaimForm.ACCOUNT;
    static final Column<Optional<Integer>> RANK = new Column<>("rank", orNothing(CellType.NUMBER));
    static final Column<List<String>> INPUTS = new Column<>("inputs", CellType.WORDS);

    private Columns() {}
}
