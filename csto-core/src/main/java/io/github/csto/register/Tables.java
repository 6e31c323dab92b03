package io.github.csto.register;

import io.github.csto.account.RosterCheck;
import io.github.csto.council.Chairmanship;
import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Power;
import io.github.csto.council.Representative.Office;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.Stage;
import io.github.csto.register.Table.Column;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import io.github.csto.time.Certainty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The forms of the tables that make up a register. */
final class Tables {
    static final String CLAIM = "claim";
    static final String DOCUMENT = "document";
    static final String CITATIONS = "citations";
    static final String SESSION = "session";

    /** In place of a session: the decision was taken outside any. */
    private static final String OUTSIDE = "none";

    /** Nothing has no beginning. */
    private static final List<Stage> BEGINNINGS =
            Stream.of(Stage.values()).filter(stage -> stage != Stage.NONE).toList();

    static final Table<SourceDocument, SourceDocument.Builder> DOCUMENTS = new Table<>(
            "documents.tsv",
            true,
            Comparator.comparing(SourceDocument::id),
            SourceDocument::builder,
            SourceDocument.Builder::build,
            List.of(
                    new Column<>(DOCUMENT, CellType.IDENTIFIER, SourceDocument::id, SourceDocument.Builder::id),
                    new Column<>("sha256", CellType.DIGEST, SourceDocument::sha256, SourceDocument.Builder::sha256),
                    new Column<>(
                            "lines",
                            CellType.orNothing(CellType.NUMBER),
                            SourceDocument::lines,
                            SourceDocument.Builder::lines),
                    new Column<>("title", CellType.TEXT, SourceDocument::title, SourceDocument.Builder::title),
                    new Column<>(
                            "publisher", CellType.TEXT, SourceDocument::publisher, SourceDocument.Builder::publisher),
                    new Column<>("date", CellType.DATE, SourceDocument::date, SourceDocument.Builder::date),
                    new Column<>(
                            "language", CellType.LANGUAGE, SourceDocument::language, SourceDocument.Builder::language),
                    new Column<>("address", CellType.ADDRESS, SourceDocument::address, SourceDocument.Builder::address),
                    new Column<>("reason", CellType.TEXT, SourceDocument::reason, SourceDocument.Builder::reason)));

    static final Table<MembershipClaim, MembershipClaim.Builder> MEMBERSHIPS = new Table<>(
            "memberships.tsv",
            true,
            Comparator.comparing(MembershipClaim::organisation)
                    .thenComparing(MembershipClaim::account)
                    .thenComparing(MembershipClaim::country),
            MembershipClaim::builder,
            MembershipClaim.Builder::build,
            List.of(
                    new Column<>(CLAIM, CellType.TEXT, Claim::id, MembershipClaim.Builder::id),
                    new Column<>(
                            "organisation", CellType.TEXT, Claim::organisation, MembershipClaim.Builder::organisation),
                    new Column<>("account", CellType.TEXT, MembershipClaim::account, MembershipClaim.Builder::account),
                    new Column<>(
                            "country", CellType.COUNTRY, MembershipClaim::country, MembershipClaim.Builder::country),
                    new Column<>(
                            "act",
                            CellType.oneOf(MembershipAct.class),
                            MembershipClaim::act,
                            MembershipClaim.Builder::act),
                    new Column<>("date", CellType.DATE, MembershipClaim::date, MembershipClaim.Builder::date),
                    new Column<>(CITATIONS, CellType.CITATIONS, Claim::citations, MembershipClaim.Builder::citations),
                    new Column<>("witness", CellType.WITNESS, Claim::witness, MembershipClaim.Builder::witness),
                    new Column<>("reason", CellType.REMARK, Claim::reason, MembershipClaim.Builder::reason)));

    static final Table<StageClaim, StageClaim.Builder> STAGES = new Table<>(
            "stages.tsv",
            false,
            Comparator.comparing(StageClaim::organisation).thenComparing(StageClaim::stage),
            StageClaim::builder,
            StageClaim.Builder::build,
            List.of(
                    new Column<>(CLAIM, CellType.TEXT, Claim::id, StageClaim.Builder::id),
                    new Column<>("organisation", CellType.TEXT, Claim::organisation, StageClaim.Builder::organisation),
                    new Column<>("stage", CellType.oneOf(BEGINNINGS), StageClaim::stage, StageClaim.Builder::stage),
                    new Column<>("date", CellType.DATE, StageClaim::date, StageClaim.Builder::date),
                    new Column<>(CITATIONS, CellType.CITATIONS, Claim::citations, StageClaim.Builder::citations),
                    new Column<>("witness", CellType.WITNESS, Claim::witness, StageClaim.Builder::witness),
                    new Column<>("reason", CellType.REMARK, Claim::reason, StageClaim.Builder::reason)));

    static final Table<RosterCheck, RosterCheck.Builder> ROSTER_CHECKS = new Table<>(
            "roster-checks.tsv",
            false,
            Comparator.comparing(RosterCheck::organisation).thenComparing(RosterCheck::id),
            RosterCheck::builder,
            RosterCheck.Builder::build,
            List.of(
                    new Column<>(CLAIM, CellType.TEXT, Claim::id, RosterCheck.Builder::id),
                    new Column<>("organisation", CellType.TEXT, Claim::organisation, RosterCheck.Builder::organisation),
                    new Column<>("date", CellType.DATE, RosterCheck::date, RosterCheck.Builder::date),
                    new Column<>(
                            "says",
                            CellType.oneOf(RosterCheck.Says.class),
                            RosterCheck::says,
                            RosterCheck.Builder::says),
                    new Column<>(
                            "countries", CellType.COUNTRIES, RosterCheck::countries, RosterCheck.Builder::countries),
                    new Column<>(CITATIONS, CellType.CITATIONS, Claim::citations, RosterCheck.Builder::citations),
                    new Column<>("witness", CellType.WITNESS, Claim::witness, RosterCheck.Builder::witness),
                    new Column<>("reason", CellType.REMARK, Claim::reason, RosterCheck.Builder::reason)));

    static final Table<Told<RuleRow>, Told.Builder<RuleRow.Builder>> RULES = told(
            "rules.tsv",
            RuleRow.Builder::new,
            RuleRow.Builder::build,
            (builder, id) -> {},
            RuleRow.Builder::citations,
            List.of(
                    new Column<>("rule", CellType.TEXT, RuleRow::rule, RuleRow.Builder::rule),
                    new Column<>("statement", CellType.TEXT, RuleRow::statement, RuleRow.Builder::statement),
                    new Column<>("since", CellType.DATE, RuleRow::since, RuleRow.Builder::since),
                    new Column<>("until", CellType.orNothing(CellType.DATE), RuleRow::until, RuleRow.Builder::until),
                    new Column<>("account", CellType.REMARK, RuleRow::account, RuleRow.Builder::account),
                    new Column<>("parameters", CellType.PARAMETERS, RuleRow::parameters, RuleRow.Builder::parameters)));

    static final Table<Told<Session>, Told.Builder<Session.Builder>> SESSIONS = told(
            "sessions.tsv",
            Session::builder,
            Session.Builder::build,
            Session.Builder::id,
            Session.Builder::citations,
            List.of(
                    new Column<>("date", CellType.DATE, Session::date, Session.Builder::date),
                    new Column<>("kind", CellType.oneOf(Session.Kind.class), Session::kind, Session.Builder::kind),
                    new Column<>("venue", CellType.oneOf(Session.Venue.class), Session::venue, Session.Builder::venue),
                    new Column<>("place", CellType.orNothing(CellType.TEXT), Session::place, Session.Builder::place),
                    new Column<>("host", CellType.orNothing(CellType.COUNTRY), Session::host, Session.Builder::host),
                    new Column<>("chair", CellType.orNothing(CellType.COUNTRY), Session::chair, Session.Builder::chair),
                    new Column<>(
                            "openedBy",
                            CellType.orNothing(CellType.COUNTRY),
                            Session::openedBy,
                            Session.Builder::openedBy),
                    new Column<>(
                            "parts",
                            CellType.listing(CellType.oneOf(Session.Part.class)),
                            Session::parts,
                            Session.Builder::parts),
                    new Column<>(
                            "requests",
                            CellType.listing(CellType.REQUEST),
                            Session::requests,
                            Session.Builder::requests),
                    new Column<>("attendance", CellType.ATTENDANCE, Session::attendance, Session.Builder::attendance),
                    new Column<>(
                            "rulesOfProcedure",
                            CellType.CERTAINTY,
                            Session::hasOwnRulesOfProcedure,
                            Session.Builder::hasOwnRulesOfProcedure)));

    static final Table<Told<Seat>, Told.Builder<Seat.Builder>> ATTENDANCE = told(
            "attendance.tsv",
            Seat.Builder::new,
            Seat.Builder::build,
            (builder, id) -> {},
            (builder, citations) -> builder.representative.citations(citations),
            List.of(
                    new Column<>(SESSION, CellType.TEXT, Seat::session, Seat.Builder::session),
                    new Column<>(
                            "country",
                            CellType.COUNTRY,
                            seat -> seat.representative().country(),
                            (builder, country) -> builder.representative.country(country)),
                    new Column<>(
                            "name",
                            CellType.orNothing(CellType.TEXT),
                            seat -> seat.representative().name(),
                            (builder, name) -> builder.representative.name(name)),
                    new Column<>(
                            "office",
                            CellType.orNothing(CellType.oneOf(Office.class)),
                            seat -> seat.representative().office(),
                            (builder, office) -> builder.representative.office(office)),
                    new Column<>(
                            "empowered",
                            CellType.CERTAINTY,
                            seat -> seat.representative().isEmpowered(),
                            (builder, empowered) -> builder.representative.isEmpowered(empowered)),
                    new Column<>(
                            "speaker",
                            CellType.orNothing(CellType.NUMBER),
                            seat -> seat.representative().speaker(),
                            (builder, speaker) -> builder.representative.speaker(speaker))));

    static final Table<Told<Decision>, Told.Builder<Decision.Builder>> DECISIONS = told(
            "decisions.tsv",
            Decision::builder,
            Decision.Builder::build,
            Decision.Builder::id,
            Decision.Builder::citations,
            List.of(
                    new Column<>(
                            SESSION,
                            CellType.TEXT,
                            decision -> decision.session().orElse(OUTSIDE),
                            (builder, session) ->
                                    builder.session(Optional.of(session).filter(id -> !id.equals(OUTSIDE)))),
                    new Column<>("date", CellType.DATE, Decision::date, Decision.Builder::date),
                    new Column<>(
                            "part",
                            CellType.orNothing(CellType.oneOf(Session.Part.class)),
                            Decision::part,
                            Decision.Builder::part),
                    new Column<>("subject", CellType.TEXT, Decision::subject, Decision.Builder::subject),
                    new Column<>(
                            "powers",
                            CellType.listing(CellType.oneOf(Power.class)),
                            Decision::powers,
                            Decision.Builder::powers),
                    new Column<>(
                            "objections",
                            CellType.listing(CellType.OBJECTION),
                            Decision::objections,
                            Decision.Builder::objections),
                    new Column<>(
                            "participants",
                            CellType.listing(CellType.COUNTRY),
                            Decision::participants,
                            Decision.Builder::participants),
                    new Column<>(
                            "unNotice",
                            CellType.listing(CellType.DATE),
                            Decision::unitedNationsNotices,
                            Decision.Builder::unitedNationsNotices),
                    new Column<>(
                            "body",
                            CellType.orNothing(CellType.oneOf(Decision.Body.class)),
                            Decision::body,
                            Decision.Builder::body),
                    new Column<>("shares", CellType.SHARES, Tables::shares, Tables::shares)));

    static final Table<Told<Chairmanship>, Told.Builder<Chairmanship.Builder>> CHAIRMANSHIPS = told(
            "chairmanships.tsv",
            Chairmanship::builder,
            Chairmanship.Builder::build,
            Chairmanship.Builder::id,
            Chairmanship.Builder::citations,
            List.of(
                    new Column<>("country", CellType.COUNTRY, Chairmanship::country, Chairmanship.Builder::country),
                    new Column<>("since", CellType.DATE, Chairmanship::since, Chairmanship.Builder::since),
                    new Column<>(
                            "until",
                            CellType.orNothing(CellType.DATE),
                            Chairmanship::until,
                            Chairmanship.Builder::until),
                    new Column<>(
                            "decidedOtherwise",
                            CellType.orNothing(CellType.DATE),
                            Chairmanship::decidedOtherwise,
                            Chairmanship.Builder::decidedOtherwise)));

    static final Table<CompletePeriod, CompletePeriod.Builder> COMPLETE_PERIODS = new Table<>(
            "complete-periods.tsv",
            false,
            Comparator.comparing(CompletePeriod::organisation)
                    .thenComparing(complete -> complete.period().start())
                    .thenComparing(complete -> complete.period().end())
                    .thenComparing(CompletePeriod::reason),
            CompletePeriod.Builder::new,
            CompletePeriod.Builder::build,
            List.of(
                    new Column<>(
                            "organisation",
                            CellType.TEXT,
                            CompletePeriod::organisation,
                            CompletePeriod.Builder::organisation),
                    new Column<>("period", CellType.PERIOD, CompletePeriod::period, CompletePeriod.Builder::period),
                    new Column<>("reason", CellType.REMARK, CompletePeriod::reason, CompletePeriod.Builder::reason)));

    /** In the order in which their faults are reported. */
    static final List<Table<?, ?>> ALL = Stream.<Table<?, ?>>concat(
                    Stream.of(
                            DOCUMENTS,
                            MEMBERSHIPS,
                            STAGES,
                            ROSTER_CHECKS,
                            RULES,
                            SESSIONS,
                            ATTENDANCE,
                            DECISIONS,
                            CHAIRMANSHIPS,
                            COMPLETE_PERIODS),
                    Stream.concat(FactTables.ALL.stream(), Stream.of(FactTables.COVERAGE)))
            .toList();

    private Tables() {}

    private static Optional<Map<Country, BigDecimal>> shares(Decision decision) {
        return decision.sharesCosts() == Certainty.UNDETERMINED ? Optional.empty() : Optional.of(decision.shares());
    }

    private static void shares(Decision.Builder builder, Optional<Map<Country, BigDecimal>> told) {
        told.ifPresent(shares -> {
            builder.shares(shares);
            builder.sharesCosts(Certainty.of(!shares.isEmpty()));
        });
    }

    /** A table of claims: what every claim has, around the columns of its fact. */
    static <T, B> Table<Told<T>, Told.Builder<B>> told(
            String file,
            Supplier<B> builder,
            Function<B, T> build,
            BiConsumer<B, String> id,
            BiConsumer<B, List<Citation>> citations,
            List<Column<T, B, ?>> fact) {
        List<Column<Told<T>, Told.Builder<B>, ?>> columns = new ArrayList<>();
        columns.add(new Column<>(CLAIM, CellType.TEXT, Told::id, (row, told) -> {
            row.id(told);
            id.accept(row.value, told);
        }));
        columns.add(new Column<>("organisation", CellType.TEXT, Told::organisation, Told.Builder::organisation));
        fact.forEach(column -> columns.add(column.within(Told::value, row -> row.value)));
        columns.add(new Column<>(CITATIONS, CellType.CITATIONS_IF_ANY, Told::citations, (row, told) -> {
            row.citations(told);
            citations.accept(row.value, told);
        }));
        columns.add(new Column<>("witness", CellType.WITNESS_IF_ANY, Told::witness, Told.Builder::witness));
        columns.add(new Column<>("reason", CellType.REMARK, Told::reason, Told.Builder::reason));
        return new Table<>(
                file,
                false,
                Comparator.<Told<T>, String>comparing(Told::organisation).thenComparing(Told::id),
                () -> new Told.Builder<>(builder.get()),
                row -> row.build(build),
                columns);
    }
}
