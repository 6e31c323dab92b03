package io.github.csto.register;

import io.github.csto.country.Country;
import io.github.csto.organisation.Activity;
import io.github.csto.organisation.Aim;
import io.github.csto.organisation.AssistanceStep;
import io.github.csto.organisation.Feature;
import io.github.csto.organisation.Founder;
import io.github.csto.organisation.Observer;
import io.github.csto.organisation.OfficeTerm;
import io.github.csto.organisation.Organ;
import io.github.csto.organisation.Organisation;
import io.github.csto.organisation.Statement;
import io.github.csto.organisation.Treaty;
import io.github.csto.organisation.TreatyPart;
import io.github.csto.register.Table.Column;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The forms of the tables about organisations, beside memberships and the Council: each is a value type and its columns. */
final class FactTables {
    private static final CellType<Optional<String>> NAME = CellType.orNothing(CellType.TEXT);
    private static final CellType<Optional<Country>> STATE = CellType.orNothing(CellType.COUNTRY);
    private static final CellType<Optional<PartialDate>> WHEN = CellType.orNothing(CellType.DATE);

    static final Table<Told<Organisation>, Told.Builder<Cells>> ORGANISATIONS = facts(
            "organisations.tsv",
            cells -> new Organisation(
                    cells.text("name"),
                    cells.date("founded"),
                    cells.date("ceased"),
                    cells.<Certainty>get("militaryAlliance"),
                    cells.<List<String>>get("opposed"),
                    cells.citations()),
            List.of(
                    column("name", CellType.TEXT, Organisation::name),
                    column("founded", WHEN, Organisation::founded),
                    column("ceased", WHEN, Organisation::ceased),
                    column("militaryAlliance", CellType.CERTAINTY, Organisation::militaryAlliance),
                    column("opposed", CellType.WORDS, Organisation::opposed)));

    static final Table<Told<Observer>, Told.Builder<Cells>> OBSERVERS = facts(
            "observers.tsv",
            cells -> new Observer(
                    cells.text("account"),
                    cells.<Country>get("country"),
                    cells.<Optional<String>>get("body"),
                    cells.tenure(cells.<List<PartialDate>>get("attested")),
                    cells.citations()),
            List.of(
                    column("account", CellType.TEXT, Observer::account),
                    column("country", CellType.COUNTRY, Observer::country),
                    column("body", NAME, Observer::organ),
                    column("since", WHEN, observer -> observer.tenure().since()),
                    column("until", WHEN, observer -> observer.tenure().until()),
                    column(
                            "attested",
                            CellType.DATES,
                            observer -> observer.tenure().attested())));

    static final Table<Told<Treaty>, Told.Builder<Cells>> TREATIES = facts(
            "treaties.tsv",
            cells -> new Treaty(
                    cells.text("treaty"),
                    cells.text("name"),
                    cells.date("signed"),
                    cells.date("inForce"),
                    cells.<Optional<String>>get("renews"),
                    cells.<Optional<String>>get("amends"),
                    cells.citations()),
            List.of(
                    column("treaty", CellType.TEXT, Treaty::id),
                    column("name", CellType.TEXT, Treaty::name),
                    column("signed", WHEN, Treaty::signed),
                    column("inForce", WHEN, Treaty::inForce),
                    column("renews", NAME, Treaty::renews),
                    column("amends", NAME, Treaty::amends)));

    static final Table<Told<TreatyPart>, Told.Builder<Cells>> TREATY_PARTIES = facts(
            "treaty-parties.tsv",
            cells -> new TreatyPart(
                    cells.text("treaty"),
                    cells.<Country>get("country"),
                    cells.<TreatyPart.Part>get("part"),
                    cells.date("date"),
                    cells.citations()),
            List.of(
                    column("treaty", CellType.TEXT, TreatyPart::treaty),
                    column("country", CellType.COUNTRY, TreatyPart::country),
                    column("part", CellType.oneOf(TreatyPart.Part.class), TreatyPart::part),
                    column("date", WHEN, TreatyPart::date)));

    static final Table<Told<OfficeTerm>, Told.Builder<Cells>> OFFICES = facts(
            "offices.tsv",
            cells -> new OfficeTerm(
                    cells.text("account"),
                    cells.text("office"),
                    cells.text("holder"),
                    cells.<Optional<Country>>get("country"),
                    cells.tenure(cells.<List<PartialDate>>get("attested")),
                    cells.citations()),
            List.of(
                    column("account", CellType.TEXT, OfficeTerm::account),
                    column("office", CellType.TEXT, OfficeTerm::office),
                    column("holder", CellType.TEXT, OfficeTerm::holder),
                    column("country", STATE, OfficeTerm::country),
                    column("since", WHEN, term -> term.tenure().since()),
                    column("until", WHEN, term -> term.tenure().until()),
                    column("attested", CellType.DATES, term -> term.tenure().attested())));

    static final Table<Told<Organ>, Told.Builder<Cells>> ORGANS = facts(
            "organs.tsv",
            cells -> new Organ(cells.text("organ"), cells.text("name"), cells.citations()),
            List.of(column("organ", CellType.TEXT, Organ::id), column("name", CellType.TEXT, Organ::name)));

    static final Table<Told<Feature>, Told.Builder<Cells>> PROFILE = facts(
            "profile.tsv",
            cells -> new Feature(cells.text("feature"), cells.text("value"), cells.citations()),
            List.of(column("feature", CellType.TEXT, Feature::name), column("value", CellType.TEXT, Feature::value)));

    static final Table<Told<Aim>, Told.Builder<Cells>> AIMS = facts(
            "aims.tsv",
            cells -> new Aim(cells.<Aim.Kind>get("kind"), cells.text("code"), cells.text("text"), cells.citations()),
            List.of(
                    column("kind", CellType.oneOf(Aim.Kind.class), Aim::kind),
                    column("code", CellType.TEXT, Aim::id),
                    column("text", CellType.TEXT, Aim::text)));

    static final Table<Told<Activity>, Told.Builder<Cells>> ACTIVITIES = facts(
            "activities.tsv",
            cells -> new Activity(
                    cells.text("kind"),
                    cells.text("name"),
                    cells.<Optional<Country>>get("country"),
                    cells.date("date"),
                    cells.citations()),
            List.of(
                    column("kind", CellType.TEXT, Activity::kind),
                    column("name", CellType.TEXT, Activity::name),
                    column("country", STATE, Activity::country),
                    column("date", WHEN, Activity::date)));

    static final Table<Told<Statement>, Told.Builder<Cells>> STATEMENTS = facts(
            "statements.tsv",
            cells -> new Statement(
                    cells.text("kind"),
                    cells.<Optional<String>>get("speaker"),
                    cells.<Optional<Country>>get("country"),
                    cells.date("date"),
                    cells.text("text"),
                    cells.citations()),
            List.of(
                    column("kind", CellType.TEXT, Statement::kind),
                    column("speaker", NAME, Statement::speaker),
                    column("country", STATE, Statement::country),
                    column("date", WHEN, Statement::date),
                    column("text", CellType.TEXT, Statement::text)));

    static final Table<Told<Founder>, Told.Builder<Cells>> FOUNDERS = facts(
            "founders.tsv",
            cells -> new Founder(cells.text("account"), cells.<Country>get("country"), cells.citations()),
            List.of(
                    column("account", CellType.TEXT, Founder::account),
                    column("country", CellType.COUNTRY, Founder::country)));

    static final Table<Told<AssistanceStep>, Told.Builder<Cells>> ASSISTANCE = facts(
            "assistance.tsv",
            cells -> new AssistanceStep(
                    cells.text("case"),
                    cells.<AssistanceStep.Step>get("step"),
                    cells.<Optional<Country>>get("country"),
                    cells.<Optional<String>>get("amount"),
                    cells.date("date"),
                    cells.citations()),
            List.of(
                    column("case", CellType.TEXT, AssistanceStep::id),
                    column("step", CellType.oneOf(AssistanceStep.Step.class), AssistanceStep::step),
                    column("country", STATE, AssistanceStep::country),
                    column("amount", NAME, AssistanceStep::amount),
                    column("date", WHEN, AssistanceStep::date)));

    static final Table<CoverageLine, Cells> COVERAGE = new Table<>(
            "coverage.tsv",
            false,
            Comparator.comparing((CoverageLine line) -> line.place().document())
                    .thenComparing(line -> line.place().lines().get(0).first()),
            Cells::new,
            cells -> new CoverageLine(
                    cells.<Citation>get("place"),
                    cells.<List<String>>get("claims"),
                    cells.<Optional<CoverageLine.Reason>>get("reason"),
                    cells.<Optional<Citation>>get("repeats")),
            List.of(
                    column("place", CellType.PLACE, CoverageLine::place),
                    column("claims", CellType.WORDS, CoverageLine::claims),
                    column(
                            "reason",
                            CellType.orNothing(CellType.oneOf(CoverageLine.Reason.class)),
                            CoverageLine::reason),
                    column("repeats", CellType.orNothing(CellType.PLACE), CoverageLine::repeats)));

    static final List<Table<? extends Told<?>, ?>> ALL = List.of(
            ORGANISATIONS,
            OBSERVERS,
            TREATIES,
            TREATY_PARTIES,
            OFFICES,
            ORGANS,
            PROFILE,
            AIMS,
            ACTIVITIES,
            STATEMENTS,
            FOUNDERS,
            ASSISTANCE);

    private FactTables() {}

    private static <T, V> Column<T, Cells, V> column(String name, CellType<V> type, Function<T, V> of) {
        return new Column<>(name, type, of, (cells, value) -> cells.put(name, Objects.requireNonNull(value)));
    }

    private static <T> Table<Told<T>, Told.Builder<Cells>> facts(
            String file, Function<Cells, T> build, List<Column<T, Cells, ?>> columns) {
        return Tables.told(
                file,
                Cells::new,
                build,
                (cells, id) -> {},
                (cells, citations) -> cells.put(Tables.CITATIONS, citations),
                columns);
    }
}
