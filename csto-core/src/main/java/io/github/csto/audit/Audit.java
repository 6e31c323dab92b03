package io.github.csto.audit;

import io.github.csto.council.Chairmanship;
import io.github.csto.council.CharterObligations;
import io.github.csto.council.CouncilProcedure;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.OtherOrganisation;
import io.github.csto.council.Representative;
import io.github.csto.council.Ruling;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Holds a record of the Council's work to its rules, by asking the procedure about every step that is recorded. Which step each rule is asked
 * about:
 *
 * <table>
 * <caption>Subjects</caption>
 * <thead><tr><th>subject</th><th>rules</th></tr></thead>
 * <tbody>
 * <tr><td>each member and each representative at a session</td><td>CSC-COMPOSITION</td></tr>
 * <tr><td>each session</td><td>CSC-EXTRAORDINARY, CSC-CHAIR, PRACTICE-HOST, PRACTICE-ORDER, PRACTICE-FORMATS</td></tr>
 * <tr><td>each decision</td><td>CSC-COMPETENCE, CSC-UN-NOTICE, CSC-SITTING, CSC-LIMITED, CSC-BODIES, CSC-FUNDING</td></tr>
 * <tr><td>each year from the first to the last in which the record tells of a session of the Council or is complete</td><td>CSC-FREQUENCY</td></tr>
 * <tr><td>each chairmanship</td><td>PRACTICE-HANDOVER</td></tr>
 * <tr><td>each case of assistance</td><td>CHARTER-ASSISTANCE</td></tr>
 * <tr><td>each state of the history that another organisation ever had, and each military alliance whose members are not told</td><td>CHARTER-OTHER-ALLIANCE</td></tr>
 * </tbody>
 * </table>
 */
public final class Audit {
    private final CouncilProcedure procedure;
    private final CharterObligations obligations;
    private final CouncilRecord record;
    /** By earliest date, as the record has them. */
    private final List<Session> sessions;

    private final List<PartialDate> sessionDates;
    private final Terms terms;
    private final List<Finding> findings = new ArrayList<>();

    private Audit(CouncilProcedure procedure, CouncilRecord record) {
        this.procedure = procedure;
        this.obligations = CharterObligations.of(procedure.rules(), procedure.members());
        this.record = record;
        this.sessions = record.sessions().stream()
                .filter(session -> session.kind().isSession())
                .toList();
        this.sessionDates = sessions.stream().map(Session::date).toList();
        this.terms = new Terms(record.chairmanshipTimeline());
    }

    /**
     * Audits a record, without regard to other organisations.
     *
     * @param procedure the rules, and who was a member when
     * @param record the record
     * @param receipt what produces the report
     * @return the report; the same for the same arguments, in whatever order the record was told
     */
    public static ComplianceReport of(CouncilProcedure procedure, CouncilRecord record, Receipt receipt) {
        return of(procedure, record, List.of(), Map.of(), receipt);
    }

    /**
     * Audits a record, and who belonged to other organisations.
     *
     * @param procedure the rules, and who was a member when
     * @param record the record
     * @param others the other organisations
     * @param accounts what else is told of who was a member when, by the name of the account; where the verdict on a state in another
     *     organisation is not the same by one of them, the finding says so
     * @param receipt what produces the report
     * @return the report; the same for the same arguments, in whatever order the record was told
     */
    public static ComplianceReport of(
            CouncilProcedure procedure,
            CouncilRecord record,
            List<OtherOrganisation> others,
            Map<String, MembershipHistory> accounts,
            Receipt receipt) {
        Audit audit = new Audit(procedure, record);
        record.sessions().forEach(audit::session);
        record.decisions().forEach(audit::decision);
        audit.years().forEach((year, sessions) -> audit.year(Year.of(year), sessions));
        record.chairmanships().forEach(audit::chairmanship);
        record.assistanceCases()
                .forEach(assistance -> audit.found(
                        "assistance " + assistance.id(),
                        assistance.citations(),
                        audit.obligations.assistance(assistance)));
        others.forEach(other -> audit.other(other, accounts));
        return new ComplianceReport(audit.findings, receipt);
    }

    private void found(String subject, List<Citation> told, Ruling ruling) {
        findings.add(new Finding(subject, ruling, told));
    }

    private void session(Session session) {
        String subject = "session " + session.id();
        PartialDate date = session.date();
        if (session.kind().isSession()) {
            composition(session, subject);
        }
        if (session.kind() == Session.Kind.EXTRAORDINARY) {
            found(subject, session.citations(), procedure.extraordinarySession(session.requests(), date));
        }
        found(
                subject,
                session.citations(),
                procedure.chair(session, terms.thatMayBeHeldOn(date), record.isCompleteFor(DateInterval.from(date))));
        found(subject, session.citations(), procedure.hostPresides(session));
        found(subject, session.citations(), procedure.orderOfSpeakers(session));
        found(subject, session.citations(), procedure.formats(session));
    }

    private void composition(Session session, String subject) {
        Set<Country> present = EnumSet.noneOf(Country.class);
        for (Representative representative : session.attendance().items()) {
            present.add(representative.country());
            found(
                    subject + ", " + named(representative.country()),
                    representative.citations().isEmpty() ? session.citations() : representative.citations(),
                    procedure.representation(representative, session.date()));
        }
        for (Country country : procedure.members().countries()) {
            if (!present.contains(country)
                    && procedure.members().meets(country, Criterion.MEMBER, session.date()) != Certainty.NO) {
                found(
                        subject + ", " + named(country),
                        session.citations(),
                        procedure.representation(country, session.attendance().complete(), session.date()));
            }
        }
    }

    private static String named(Country country) {
        return country.displayNameWithCode(Locale.ENGLISH);
    }

    private void decision(Decision decision) {
        String subject = "decision " + decision.id();
        PartialDate date = decision.date();
        Optional<Session> session = decision.session().flatMap(record::session);
        for (Ruling ruling : List.of(
                procedure.competence(decision.powers(), date),
                procedure.unitedNationsNotice(decision.powers(), date, decision.unitedNationsNotices()),
                procedure.sitting(session, date),
                procedure.limitedFormat(decision.part(), decision.objections(), date),
                procedure.body(decision.body(), date),
                procedure.funding(decision.sharesCosts(), decision.shares(), date))) {
            found(subject, decision.citations(), ruling);
        }
    }

    /** From the first to the last year in which the record tells of a session or is complete, each with the sessions that may fall in it. */
    private SortedMap<Integer, List<Session>> years() {
        NavigableMap<Integer, List<Session>> years = new TreeMap<>();
        for (Session session : sessions) {
            int last = session.date().latest().getYear();
            for (int year = session.date().earliest().getYear(); year <= last; year++) {
                years.computeIfAbsent(year, key -> new ArrayList<>()).add(session);
            }
        }
        for (DateInterval period : record.completeFor()) {
            years.computeIfAbsent(period.start().getYear(), key -> new ArrayList<>());
            years.computeIfAbsent(period.end().getYear(), key -> new ArrayList<>());
        }
        if (!years.isEmpty()) {
            for (int year = years.firstKey(); year < years.lastKey(); year++) {
                years.computeIfAbsent(year, key -> new ArrayList<>());
            }
        }
        return years;
    }

    private void year(Year year, List<Session> inYear) {
        DateInterval whole = DateInterval.of(year.atDay(1), year.atDay(year.length()));
        found(
                "year " + year,
                inYear.stream()
                        .flatMap(session -> session.citations().stream())
                        .distinct()
                        .toList(),
                procedure.frequency(year, inYear.stream().map(Session::date).toList(), record.isCompleteFor(whole)));
    }

    private void chairmanship(Chairmanship term) {
        found(
                "chairmanship " + term.id(),
                term.citations(),
                procedure.handover(term, sessionDates, record.isCompleteFor(term.span())));
    }

    private void other(OtherOrganisation other, Map<String, MembershipHistory> accounts) {
        if (other.members().countries().isEmpty()) {
            if (other.militaryAlliance() == Certainty.YES) {
                found("members of " + other.name(), other.citations(), obligations.otherAlliance(other));
            }
            return;
        }
        for (Country country : procedure.members().countries()) {
            if (!other.members().events(country).isEmpty()) {
                List<Citation> told = Stream.of(procedure.members(), other.members())
                        .flatMap(history -> history.events(country).stream())
                        .flatMap(event -> event.citations().stream())
                        .toList();
                found(
                        named(country) + " in " + other.name(),
                        Stream.concat(told.stream(), other.citations().stream())
                                .distinct()
                                .toList(),
                        withDissents(
                                obligations.otherAlliance(country, other),
                                accounts,
                                history -> CharterObligations.of(procedure.rules(), history)
                                        .otherAlliance(country, other)));
            }
        }
    }

    /** The ruling, saying by which accounts it would be another. */
    private static Ruling withDissents(
            Ruling ruling, Map<String, MembershipHistory> accounts, Function<MembershipHistory, Ruling> by) {
        List<String> reasons = new ArrayList<>(ruling.reasons());
        new TreeMap<>(accounts).forEach((account, history) -> {
            Ruling other = by.apply(history);
            if (other.verdict() != ruling.verdict()) {
                reasons.add("By the account " + account + " it is " + other.verdict() + ": "
                        + other.reasons().get(0));
            }
        });
        return new Ruling(ruling.rule(), ruling.verdict(), ruling.byException(), reasons, ruling.citations());
    }
}
