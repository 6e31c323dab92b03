package io.github.csto.rule;

import io.github.csto.audit.Audit;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.audit.Receipt;
import io.github.csto.council.AssistanceCase;
import io.github.csto.council.Belonging;
import io.github.csto.council.Chairmanship;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Decision.Power;
import io.github.csto.council.OtherOrganisation;
import io.github.csto.council.Reported;
import io.github.csto.council.Representative;
import io.github.csto.council.Seat;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Short ways to put a question to a rule with nothing but what it looks at, for tests. */
public record Procedure(RuleBook rules, MembershipHistory members) {
    public static Procedure of(RuleBook rules, MembershipHistory members) {
        return new Procedure(rules, members);
    }

    /** An audit of a record by these rules. */
    public ComplianceReport audit(CouncilRecord record, Receipt receipt) {
        return Audit.of(rules, Facts.of(members).with(record), receipt);
    }

    private <S> Ruling ask(Rule<S> rule, S subject) {
        return rules.judge(rule, subject, Facts.of(members));
    }

    private static Session.Builder session(PartialDate date) {
        return Session.builder().id("asked").date(date).kind(Session.Kind.REGULAR);
    }

    private static Decision.Builder decision(PartialDate date) {
        return Decision.builder().id("asked").date(date).subject("something");
    }

    public Ruling representation(Representative representative, PartialDate date) {
        return ask(
                CouncilRules.CSC_COMPOSITION,
                new Seat(
                        session(date)
                                .attendance(Reported.atLeast(representative))
                                .build(),
                        representative.country()));
    }

    public Ruling representation(Country country, boolean attendanceComplete, PartialDate date) {
        return ask(
                CouncilRules.CSC_COMPOSITION,
                new Seat(
                        session(date)
                                .attendance(attendanceComplete ? Reported.none() : Reported.unknown())
                                .build(),
                        country));
    }

    public Ruling competence(Reported<Power> powers, PartialDate date) {
        return ask(CouncilRules.CSC_COMPETENCE, decision(date).powers(powers).build());
    }

    public Ruling unitedNationsNotice(Reported<Power> powers, PartialDate date, Reported<PartialDate> notices) {
        return ask(
                CouncilRules.CSC_UN_NOTICE,
                decision(date).powers(powers).unitedNationsNotices(notices).build());
    }

    public Ruling frequency(Year year, Collection<PartialDate> sessions, boolean complete) {
        CouncilRecord.Builder record = record(sessions);
        if (complete) {
            record.addCompleteFor(DateInterval.of(year.atDay(1), year.atDay(year.length())));
        }
        return rules.judge(CouncilRules.CSC_FREQUENCY, year, Facts.of(members).with(record.build()));
    }

    private static CouncilRecord.Builder record(Collection<PartialDate> sessions) {
        CouncilRecord.Builder record = CouncilRecord.builder();
        int place = 0;
        for (PartialDate date : sessions) {
            record.addSessions(session(date)
                    .id("session " + place++)
                    .venue(Session.Venue.VIDEOCONFERENCE)
                    .build());
        }
        return record;
    }

    public Ruling extraordinarySession(Reported<Session.Request> requests, PartialDate date) {
        return ask(
                CouncilRules.CSC_EXTRAORDINARY,
                session(date)
                        .kind(Session.Kind.EXTRAORDINARY)
                        .requests(requests)
                        .build());
    }

    public Ruling sitting(Optional<Session> session, PartialDate date) {
        CouncilRecord.Builder record = CouncilRecord.builder();
        session.map(held -> Session.builder().from(held).date(date).build()).ifPresent(record::addSessions);
        Decision decision = decision(date)
                .session(session.map(Session::id))
                .isAtSession(Certainty.of(session.isPresent()))
                .build();
        return rules.judge(CouncilRules.CSC_SITTING, decision, Facts.of(members).with(record.build()));
    }

    public Ruling limitedFormat(Optional<Decision.Format> format, Reported<Objection> objections, PartialDate date) {
        return ask(
                CouncilRules.CSC_LIMITED,
                decision(date).format(format).objections(objections).build());
    }

    public Ruling chair(Session session, Collection<Chairmanship> terms, boolean complete) {
        CouncilRecord.Builder record = CouncilRecord.builder().addAllChairmanships(terms);
        if (complete) {
            record.addCompleteFor(DateInterval.from(session.date()));
        }
        return rules.judge(CouncilRules.CSC_CHAIR, session, Facts.of(members).with(record.build()));
    }

    public Ruling body(Optional<Decision.Body> body, PartialDate date) {
        return ask(CouncilRules.CSC_BODIES, decision(date).body(body).build());
    }

    public Ruling funding(Map<Country, BigDecimal> shares, PartialDate date) {
        return funding(Certainty.of(!shares.isEmpty()), shares, date);
    }

    public Ruling funding(Certainty sharesCosts, Map<Country, BigDecimal> shares, PartialDate date) {
        return ask(
                CouncilRules.CSC_FUNDING,
                decision(date).sharesCosts(sharesCosts).shares(shares).build());
    }

    public Ruling hostPresides(Session session) {
        return ask(CouncilRules.PRACTICE_HOST, session);
    }

    public Ruling orderOfSpeakers(Session session) {
        return ask(CouncilRules.PRACTICE_ORDER, session);
    }

    public Ruling formats(Session session) {
        return ask(CouncilRules.PRACTICE_FORMATS, session);
    }

    public Ruling handover(Chairmanship term, Collection<PartialDate> sessions, boolean complete) {
        CouncilRecord.Builder record = record(sessions);
        if (complete) {
            record.addCompleteFor(term.span());
        }
        return rules.judge(
                CouncilRules.PRACTICE_HANDOVER, term, Facts.of(members).with(record.build()));
    }

    public Ruling otherAlliance(Country country, OtherOrganisation other) {
        return ask(CouncilRules.CHARTER_OTHER_ALLIANCE, new Belonging(Optional.of(country), other));
    }

    public Ruling otherAlliance(OtherOrganisation other) {
        return ask(CouncilRules.CHARTER_OTHER_ALLIANCE, new Belonging(Optional.empty(), other));
    }

    public Ruling assistance(AssistanceCase assistance) {
        return ask(CouncilRules.CHARTER_ASSISTANCE, assistance);
    }
}
