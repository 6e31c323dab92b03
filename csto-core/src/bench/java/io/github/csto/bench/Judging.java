package io.github.csto.bench;

import io.github.csto.Csto;
import io.github.csto.audit.Audit;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.audit.Finding;
import io.github.csto.audit.Receipt;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Reported;
import io.github.csto.council.Representative;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Facts;
import io.github.csto.rule.Rule;
import io.github.csto.rule.RuleBook;
import io.github.csto.rule.RuleVersion;
import io.github.csto.rule.Verdict;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sessions with one decision each, and six rules that every contestant can express, each with its outcomes and reasons. */
final class Judging {
    static final List<Rule<?>> RULES = List.of(
            CouncilRules.CSC_COMPETENCE,
            CouncilRules.CSC_SITTING,
            CouncilRules.CSC_LIMITED,
            CouncilRules.CSC_BODIES,
            CouncilRules.PRACTICE_HOST,
            CouncilRules.PRACTICE_FORMATS);

    private static final List<Rule<Decision>> DECISION_RULES = List.of(
            CouncilRules.CSC_COMPETENCE, CouncilRules.CSC_SITTING, CouncilRules.CSC_LIMITED, CouncilRules.CSC_BODIES);
    private static final List<Rule<Session>> SESSION_RULES =
            List.of(CouncilRules.PRACTICE_HOST, CouncilRules.PRACTICE_FORMATS);

    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
    private static final Country[] HOSTS = {Country.AM, Country.BY, Country.KZ, Country.KG, Country.RU, Country.TJ};

    final RuleBook rules =
            Csto.fromSeeds().withAccount("documents").compliance().rules();
    final MembershipHistory members = Csto.fromSeeds().history();
    final List<Step> steps = new ArrayList<>();
    final Map<Rule<?>, List<Citation>> citations = new HashMap<>();
    /** The sessions and decisions as the library is asked about them; what making a record costs is measured by itself. */
    final Facts facts;

    /** The date of the earliest document that states each rule. */
    final Map<Rule<?>, PartialDate> attested = new HashMap<>();

    Judging(int sessions) {
        for (Rule<?> rule : RULES) {
            RuleVersion version = rules.versions(rule).get(0);
            citations.put(rule, version.citations());
            attested.put(rule, version.attested().orElseThrow());
        }
        for (int i = 0; i < sessions; i++) {
            Session session = session(i);
            steps.add(new Step(session, decision(i, session), this));
        }
        facts = Facts.of(members).with(record());
    }

    static Session session(int i) {
        Country host = HOSTS[i % HOSTS.length];
        Session.Builder session = Session.builder()
                .id("S" + (1_000_000 + i))
                .date(PartialDate.of(FIRST.plusDays(i)))
                .kind(Session.Kind.REGULAR)
                .venue(Session.Venue.IN_PERSON)
                .host(host)
                .chair(i % 7 == 0 ? HOSTS[(i + 1) % HOSTS.length] : host)
                .openedBy(host)
                .parts(
                        i % 5 == 0
                                ? Reported.of(Session.Part.LIMITED)
                                : Reported.of(Session.Part.LIMITED, Session.Part.PLENARY))
                .hasOwnRulesOfProcedure(Certainty.values()[i % 3]);
        List<Representative> attendance = new ArrayList<>();
        for (Country country : HOSTS) {
            attendance.add(Representative.builder()
                    .country(country)
                    .name("P " + country)
                    .office(Representative.Office.PRESIDENT)
                    .build());
        }
        return session.attendance(Reported.of(attendance)).build();
    }

    static Decision decision(int i, Session session) {
        Decision.Builder decision = Decision.builder()
                .id("D" + session.id())
                .subject("Matter " + i)
                .date(session.date())
                .session(session.id())
                .format(i % 4 == 0 ? Decision.Format.ALL_MEMBERS : Decision.Format.LIMITED)
                .objections(
                        i % 6 == 1
                                ? Reported.of(new Decision.Objection(
                                        HOSTS[i % HOSTS.length], Decision.Objection.To.LIMITED_FORMAT))
                                : Reported.none())
                .body(i % 9 == 0 ? Decision.Body.SPECIAL_COMMISSION : Decision.Body.NONE)
                .sharesCosts(Certainty.NO);
        return switch (i % 8) {
            case 0 -> decision.powers(Reported.none()).build();
            case 1 -> decision.powers(Reported.unknown()).build();
            default ->
                decision.powers(Reported.of(Decision.Power.values()[i % 3])).build();
        };
    }

    CouncilRecord record() {
        return CouncilRecord.builder()
                .addAllSessions(steps.stream().map(Step::session).toList())
                .addAllDecisions(steps.stream().map(Step::decision).toList())
                .build();
    }

    ComplianceReport audit(CouncilRecord record) {
        return Audit.of(rules, Facts.of(members).with(record), new Receipt("bench", "bench"));
    }

    static String named(Country country) {
        return country.displayNameWithCode(Locale.ENGLISH);
    }

    /** The library: the same calls that the audit makes. */
    List<Finding> library() {
        List<Finding> findings = new ArrayList<>();
        for (Step step : steps) {
            String subject = "decision " + step.decision().id();
            for (Rule<Decision> rule : DECISION_RULES) {
                findings.add(new Finding(subject, rules.judge(rule, step.decision(), facts), List.of()));
            }
            String held = "session " + step.session().id();
            for (Rule<Session> rule : SESSION_RULES) {
                findings.add(new Finding(held, rules.judge(rule, step.session(), facts), List.of()));
            }
        }
        return findings;
    }

    /** By hand, for these sessions only: whatever they do not need is left out. */
    List<Finding> ifs() {
        List<Finding> findings = new ArrayList<>();
        for (Step step : steps) {
            Session session = step.session();
            Decision decision = step.decision();
            if (!decision.powers().items().isEmpty()) {
                findings.add(step.finding(
                        CouncilRules.CSC_COMPETENCE, Verdict.COMPLIES, "It relies on " + step.powersNamed()));
            } else if (decision.powers().complete()) {
                findings.add(step.finding(
                        CouncilRules.CSC_COMPETENCE,
                        Verdict.NOT_ESTABLISHED,
                        "It relies on none of the powers of the Council",
                        "The list of powers (001:14-21) is not said to be exhaustive, and 001:26-28 give others"));
            } else {
                findings.add(step.finding(
                        CouncilRules.CSC_COMPETENCE,
                        Verdict.NOT_ESTABLISHED,
                        "The powers that it relies on are not recorded"));
            }
            if (session.hasOwnRulesOfProcedure() == Certainty.YES) {
                findings.add(step.finding(
                        CouncilRules.CSC_SITTING,
                        Verdict.COMPLIES,
                        step.sat(),
                        "Rules of procedure were set for that meeting alone"));
            } else if (session.hasOwnRulesOfProcedure() == Certainty.NO) {
                findings.add(step.finding(
                        CouncilRules.CSC_SITTING,
                        Verdict.VIOLATED,
                        step.sat(),
                        "No rules of procedure were set for that meeting alone"));
            } else {
                findings.add(step.finding(
                        CouncilRules.CSC_SITTING,
                        Verdict.NOT_ESTABLISHED,
                        step.sat(),
                        "Whether rules of procedure were set for that meeting alone is not recorded"));
            }
            if (step.allDecide()) {
                findings.add(step.finding(CouncilRules.CSC_LIMITED, Verdict.NOT_APPLICABLE, "All members decide"));
            } else if (step.memberObjects()) {
                findings.add(step.finding(
                        CouncilRules.CSC_LIMITED,
                        Verdict.VIOLATED,
                        step.objector() + " objects to the limited format",
                        "A member objects; it stays on record as what would have been decided"));
            } else {
                findings.add(step.finding(
                        CouncilRules.CSC_LIMITED, Verdict.COMPLIES, "No member objects to the limited format"));
            }
            if (decision.body().orElseThrow() == Decision.Body.NONE) {
                findings.add(step.finding(CouncilRules.CSC_BODIES, Verdict.NOT_APPLICABLE, "It creates no body"));
            } else {
                findings.add(step.finding(
                        CouncilRules.CSC_BODIES, Verdict.COMPLIES, "It creates a special commission for a matter"));
            }
            if (step.hostChairs()) {
                findings.add(step.finding(
                        CouncilRules.PRACTICE_HOST,
                        Verdict.COMPLIES,
                        step.host() + " was the host, presided and opened the session"));
            } else {
                findings.add(step.finding(
                        CouncilRules.PRACTICE_HOST,
                        Verdict.DEPARTS,
                        step.host() + " was the host, and " + step.chair() + " presided"));
            }
            if (step.bothParts()) {
                findings.add(step.finding(
                        CouncilRules.PRACTICE_FORMATS, Verdict.COMPLIES, "It had a limited and a plenary part"));
            } else {
                findings.add(step.finding(CouncilRules.PRACTICE_FORMATS, Verdict.DEPARTS, "It had no plenary part"));
            }
        }
        return findings;
    }
}
