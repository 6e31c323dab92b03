package io.github.csto.register;

import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.Stage;
import io.github.csto.register.Table.Column;
import io.github.csto.source.SourceDocument;
import java.util.List;
import java.util.stream.Stream;

/** The forms of the tables that make up a register. */
final class Tables {
    static final String CLAIM = "claim";
    static final String DOCUMENT = "document";
    static final String CITATIONS = "citations";

    /** Nothing has no beginning. */
    private static final List<Stage> BEGINNINGS =
            Stream.of(Stage.values()).filter(stage -> stage != Stage.NONE).toList();

    static final Table<SourceDocument, SourceDocument.Builder> DOCUMENTS = new Table<>(
            "documents.tsv",
            true,
            SourceDocument::builder,
            SourceDocument.Builder::build,
            List.of(
                    new Column<>(DOCUMENT, CellType.IDENTIFIER, SourceDocument::id, SourceDocument.Builder::id),
                    new Column<>("sha256", CellType.DIGEST, SourceDocument::sha256, SourceDocument.Builder::sha256),
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

    /** In the order in which their faults are reported. */
    static final List<Table<?, ?>> ALL = List.of(DOCUMENTS, MEMBERSHIPS, STAGES, ROSTER_CHECKS);

    private Tables() {}
}
