package io.github.csto.register;

import static io.github.csto.register.CellType.COUNTRY;
import static io.github.csto.register.CellType.DATE;
import static io.github.csto.register.CellType.TEXT;
import static io.github.csto.register.CellType.listing;
import static io.github.csto.register.CellType.oneOf;
import static io.github.csto.register.CellType.orNothing;

import io.github.csto.council.Chairmanship;
import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Power;
import io.github.csto.council.Reported;
import io.github.csto.council.Representative;
import io.github.csto.council.Representative.Office;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms of the facts about a Council, whose values are wide and have builders. They keep the citations of their claims for the rulings. */
final class CouncilForms {
    private CouncilForms() {}

    /** What several accounts call the same thing by; without it, a thing is called as its claim. */
    private static String called(Column<Optional<String>> name, Cells cells) {
        return cells.get(name).orElse(cells.get(ClaimForm.CLAIM));
    }

    private static void call(Column<Optional<String>> name, String called, Cells cells) {
        cells.put(name, Optional.of(called).filter(id -> !id.equals(cells.get(ClaimForm.CLAIM))));
    }

    static final class Sessions implements Form<Session> {
        static final Column<Optional<String>> CALLED = Columns.SESSION.optional();
        private static final Column<Session.Kind> KIND = Columns.KIND.as(oneOf(Session.Kind.class));
        private static final Column<Session.Venue> VENUE = new Column<>("venue", oneOf(Session.Venue.class));
        private static final Column<Optional<String>> PLACE = Columns.PLACE.as(orNothing(TEXT));
        private static final Column<Optional<Country>> HOST = new Column<>("host", orNothing(COUNTRY));
        private static final Column<Optional<Country>> CHAIR = new Column<>("chair", orNothing(COUNTRY));
        private static final Column<Optional<Country>> OPENED_BY = new Column<>("openedBy", orNothing(COUNTRY));
        private static final Column<Reported<Session.Part>> PARTS =
                new Column<>("parts", listing(oneOf(Session.Part.class)));
        private static final Column<Reported<Session.Request>> REQUESTS =
                new Column<>("requests", listing(CellType.REQUEST));
        /** Whether the attendance is known completely; who attended stands in a table of its own. */
        private static final Column<Reported<Representative>> ATTENDANCE =
                new Column<>("attendance", CellType.ATTENDANCE);

        private static final Column<Reported<Country>> ABSENT = new Column<>("absent", listing(COUNTRY), true);
        private static final Column<Certainty> OWN_RULES = new Column<>("rulesOfProcedure", CellType.CERTAINTY);

        @Override
        public List<Column<?>> columns() {
            return List.of(
                    CALLED,
                    Columns.DATE,
                    KIND,
                    VENUE,
                    PLACE,
                    HOST,
                    CHAIR,
                    OPENED_BY,
                    PARTS,
                    REQUESTS,
                    ATTENDANCE,
                    ABSENT,
                    OWN_RULES);
        }

        @Override
        public Session read(Cells cells) {
            return Session.builder()
                    .id(called(CALLED, cells))
                    .date(cells.get(Columns.DATE))
                    .kind(cells.get(KIND))
                    .venue(cells.get(VENUE))
                    .place(cells.get(PLACE))
                    .host(cells.get(HOST))
                    .chair(cells.get(CHAIR))
                    .openedBy(cells.get(OPENED_BY))
                    .parts(cells.get(PARTS))
                    .requests(cells.get(REQUESTS))
                    .attendance(cells.get(ATTENDANCE))
                    .absent(cells.get(ABSENT))
                    .hasOwnRulesOfProcedure(cells.get(OWN_RULES))
                    .citations(cells.get(ClaimForm.CITATIONS))
                    .build();
        }

        @Override
        public void write(Session session, Cells cells) {
            call(CALLED, session.id(), cells);
            cells.put(Columns.DATE, session.date());
            cells.put(KIND, session.kind());
            cells.put(VENUE, session.venue());
            cells.put(PLACE, session.place());
            cells.put(HOST, session.host());
            cells.put(CHAIR, session.chair());
            cells.put(OPENED_BY, session.openedBy());
            cells.put(PARTS, session.parts());
            cells.put(REQUESTS, session.requests());
            cells.put(ATTENDANCE, session.attendance());
            cells.put(ABSENT, session.absent());
            cells.put(OWN_RULES, session.hasOwnRulesOfProcedure());
        }
    }

    static final class Attendance implements Form<AttendanceRow> {
        private static final Column<Optional<String>> NAME = Columns.NAME.orNothing();
        private static final Column<Optional<Office>> OFFICE = Columns.OFFICE.as(orNothing(oneOf(Office.class)));
        private static final Column<Certainty> EMPOWERED = new Column<>("empowered", CellType.CERTAINTY);
        static final Column<Optional<Integer>> SPEAKER = Columns.SPEAKER.as(orNothing(CellType.NUMBER));

        @Override
        public List<Column<?>> columns() {
            return List.of(Columns.SESSION, Columns.STATE, NAME, OFFICE, EMPOWERED, SPEAKER);
        }

        @Override
        public AttendanceRow read(Cells cells) {
            return new AttendanceRow(
                    cells.get(Columns.SESSION),
                    Representative.builder()
                            .country(cells.get(Columns.STATE))
                            .name(cells.get(NAME))
                            .office(cells.get(OFFICE))
                            .isEmpowered(cells.get(EMPOWERED))
                            .speaker(cells.get(SPEAKER))
                            .citations(cells.get(ClaimForm.CITATIONS))
                            .build());
        }

        @Override
        public void write(AttendanceRow seat, Cells cells) {
            Representative representative = seat.representative();
            cells.put(Columns.SESSION, seat.session());
            cells.put(Columns.STATE, representative.country());
            cells.put(NAME, representative.name());
            cells.put(OFFICE, representative.office());
            cells.put(EMPOWERED, representative.isEmpowered());
            cells.put(SPEAKER, representative.speaker());
        }
    }

    static final class Decisions implements Form<Decision> {
        /** In place of a session: the decision was taken outside any. */
        private static final String OUTSIDE = "none";
        /** In place of a session: it was taken at one, but it is not known which. */
        private static final String UNNAMED = "...";
        /** In place of a session: whether it was taken at one is not recorded. */
        private static final String ABSENT = "";

        static final Column<Optional<String>> CALLED = new Column<>("decision", TEXT).optional();
        private static final Column<String> SESSION = Columns.SESSION.as(CellType.REMARK);
        private static final Column<Optional<Session.Part>> PART =
                Columns.PART.as(orNothing(oneOf(Session.Part.class)));
        private static final Column<Optional<Decision.Format>> FORMAT =
                new Column<>("format", oneOf(Decision.Format.class)).optional();
        private static final Column<String> SUBJECT = new Column<>("subject", TEXT);
        private static final Column<Reported<Power>> POWERS = new Column<>("powers", listing(oneOf(Power.class)));
        private static final Column<Reported<Decision.Objection>> OBJECTIONS =
                new Column<>("objections", listing(CellType.OBJECTION));
        private static final Column<Reported<Country>> PARTICIPANTS = new Column<>("participants", listing(COUNTRY));
        private static final Column<Reported<PartialDate>> UN_NOTICE = new Column<>("unNotice", listing(DATE));
        private static final Column<Optional<Decision.Body>> BODY =
                Columns.BODY.as(orNothing(oneOf(Decision.Body.class)));
        private static final Column<Optional<Map<Country, BigDecimal>>> SHARES =
                new Column<>("shares", CellType.SHARES);

        @Override
        public List<Column<?>> columns() {
            return List.of(
                    CALLED,
                    SESSION,
                    Columns.DATE,
                    PART,
                    FORMAT,
                    SUBJECT,
                    POWERS,
                    OBJECTIONS,
                    PARTICIPANTS,
                    UN_NOTICE,
                    BODY,
                    SHARES);
        }

        @Override
        public Decision read(Cells cells) {
            Decision.Builder decision = Decision.builder()
                    .id(called(CALLED, cells))
                    .date(cells.get(Columns.DATE))
                    .part(cells.get(PART))
                    .format(cells.get(FORMAT))
                    .subject(cells.get(SUBJECT))
                    .powers(cells.get(POWERS))
                    .objections(cells.get(OBJECTIONS))
                    .participants(cells.get(PARTICIPANTS))
                    .unitedNationsNotices(cells.get(UN_NOTICE))
                    .body(cells.get(BODY))
                    .citations(cells.get(ClaimForm.CITATIONS));
            switch (cells.get(SESSION)) {
                case OUTSIDE -> decision.isAtSession(Certainty.NO);
                case UNNAMED -> decision.isAtSession(Certainty.YES);
                case ABSENT -> decision.isAtSession(Certainty.UNDETERMINED);
                default -> decision.session(cells.get(SESSION));
            }
            cells.get(SHARES).ifPresent(shares -> decision.shares(shares).sharesCosts(Certainty.of(!shares.isEmpty())));
            return decision.build();
        }

        @Override
        public void write(Decision decision, Cells cells) {
            call(CALLED, decision.id(), cells);
            cells.put(
                    SESSION,
                    decision.session()
                            .orElse(
                                    switch (decision.isAtSession()) {
                                        case NO -> OUTSIDE;
                                        case YES -> UNNAMED;
                                        case UNDETERMINED -> ABSENT;
                                    }));
            cells.put(Columns.DATE, decision.date());
            cells.put(PART, decision.part());
            cells.put(FORMAT, decision.format());
            cells.put(SUBJECT, decision.subject());
            cells.put(POWERS, decision.powers());
            cells.put(OBJECTIONS, decision.objections());
            cells.put(PARTICIPANTS, decision.participants());
            cells.put(UN_NOTICE, decision.unitedNationsNotices());
            cells.put(BODY, decision.body());
            cells.put(
                    SHARES,
                    decision.sharesCosts() == Certainty.UNDETERMINED
                            ? Optional.empty()
                            : Optional.of(decision.shares()));
        }
    }

    static final class Chairmanships implements Form<Chairmanship> {
        private static final Column<Optional<PartialDate>> DECIDED_OTHERWISE =
                new Column<>("decidedOtherwise", orNothing(DATE));

        @Override
        public List<Column<?>> columns() {
            return List.of(Columns.STATE, Columns.BEGINNING, Columns.UNTIL, DECIDED_OTHERWISE);
        }

        @Override
        public Chairmanship read(Cells cells) {
            return Chairmanship.builder()
                    .id(cells.get(ClaimForm.CLAIM))
                    .country(cells.get(Columns.STATE))
                    .since(cells.get(Columns.BEGINNING))
                    .until(cells.get(Columns.UNTIL))
                    .decidedOtherwise(cells.get(DECIDED_OTHERWISE))
                    .citations(cells.get(ClaimForm.CITATIONS))
                    .build();
        }

        @Override
        public void write(Chairmanship term, Cells cells) {
            cells.put(Columns.STATE, term.country());
            cells.put(Columns.BEGINNING, term.since());
            cells.put(Columns.UNTIL, term.until());
            cells.put(DECIDED_OTHERWISE, term.decidedOtherwise());
        }
    }
}
