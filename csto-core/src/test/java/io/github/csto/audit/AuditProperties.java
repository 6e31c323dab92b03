package io.github.csto.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.Chairmanship;
import io.github.csto.council.CouncilProcedure;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.CouncilRule;
import io.github.csto.council.Decision;
import io.github.csto.council.Records;
import io.github.csto.council.Representative;
import io.github.csto.council.Ruling;
import io.github.csto.council.Session;
import io.github.csto.council.Verdict;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** The laws of audits, on invented records: what is said before is what is reported after, and more precision takes nothing back. */
class AuditProperties {
    private static final CouncilProcedure PROCEDURE = Records.procedure();
    private static final Receipt RECEIPT = new Receipt("1.0", "0".repeat(64));
    private static final Map<Country, String> NAMES = Map.of(
            Country.AM, "Armenia (AM)",
            Country.BY, "Belarus (BY)",
            Country.GE, "Georgia (GE)",
            Country.KZ, "Kazakhstan (KZ)",
            Country.RU, "Russia (RU)",
            Country.UZ, "Uzbekistan (UZ)");

    private static ComplianceReport audit(CouncilRecord record) {
        return Audit.of(PROCEDURE, record, RECEIPT);
    }

    private static Map<String, Ruling> rulings(ComplianceReport report) {
        Map<String, Ruling> rulings = new TreeMap<>();
        for (Finding finding : report.findings()) {
            assertThat(rulings.put(finding.rule() + " of " + finding.subject(), finding.ruling()))
                    .isNull();
        }
        return rulings;
    }

    @Property(tries = 500)
    void whatTheProcedureSaysOfEachStepIsWhatTheAuditReportsAndNothingElse(@ForAll("records") CouncilRecord record) {
        assertThat(rulings(audit(record))).isEqualTo(asked(record));
    }

    /** Every step of a record, put to the procedure one by one. */
    private static Map<String, Ruling> asked(CouncilRecord record) {
        Map<String, Ruling> asked = new TreeMap<>();
        List<PartialDate> held = new ArrayList<>();
        TreeSet<Integer> years = new TreeSet<>();
        for (Session session : record.sessions()) {
            String subject = "session " + session.id();
            boolean counts =
                    EnumSet.of(Session.Kind.REGULAR, Session.Kind.EXTRAORDINARY).contains(session.kind());
            if (counts) {
                held.add(session.date());
                years.add(session.date().earliest().getYear());
                years.add(session.date().latest().getYear());
                for (Country country : Records.COUNTRIES) {
                    seat(session, country).ifPresent(ruling -> say(asked, subject + ", " + NAMES.get(country), ruling));
                }
            }
            if (session.kind() == Session.Kind.EXTRAORDINARY) {
                say(asked, subject, PROCEDURE.extraordinarySession(session.requests(), session.date()));
            }
            say(
                    asked,
                    subject,
                    PROCEDURE.chair(
                            session,
                            record.chairmanshipTimeline(),
                            complete(record, DateInterval.from(session.date()))));
            say(asked, subject, PROCEDURE.hostPresides(session));
            say(asked, subject, PROCEDURE.orderOfSpeakers(session));
            say(asked, subject, PROCEDURE.formats(session));
        }
        for (Decision decision : record.decisions()) {
            String subject = "decision " + decision.id();
            PartialDate date = decision.date();
            Optional<Session> at = record.sessions().stream()
                    .filter(session -> decision.session().equals(Optional.of(session.id())))
                    .findAny();
            say(asked, subject, PROCEDURE.competence(decision.powers(), date));
            say(
                    asked,
                    subject,
                    PROCEDURE.unitedNationsNotice(decision.powers(), date, decision.unitedNationsNotices()));
            say(asked, subject, PROCEDURE.sitting(at, date));
            say(asked, subject, PROCEDURE.limitedFormat(decision.part(), decision.objections(), date));
            say(asked, subject, PROCEDURE.body(decision.body(), date));
            say(asked, subject, PROCEDURE.funding(decision.sharesCosts(), decision.shares(), date));
        }
        for (DateInterval period : record.completeFor()) {
            years.add(period.start().getYear());
            years.add(period.end().getYear());
        }
        for (int year = 2011; year <= 2013; year++) {
            if (years.floor(year) != null && years.ceiling(year) != null) {
                DateInterval whole = DateInterval.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                say(asked, "year " + year, PROCEDURE.frequency(Year.of(year), held, complete(record, whole)));
            }
        }
        for (Chairmanship term : record.chairmanships()) {
            DateInterval span = DateInterval.of(
                    term.since().earliest(), term.until().orElse(term.since()).latest());
            say(asked, "chairmanship " + term.id(), PROCEDURE.handover(term, held, complete(record, span)));
        }
        return asked;
    }

    private static Optional<Ruling> seat(Session session, Country country) {
        Optional<Representative> seat = session.attendance().items().stream()
                .filter(representative -> representative.country() == country)
                .findAny();
        if (seat.isPresent()) {
            return Optional.of(PROCEDURE.representation(seat.get(), session.date()));
        }
        return PROCEDURE.members().meets(country, Criterion.MEMBER, session.date()) == Certainty.NO
                ? Optional.empty()
                : Optional.of(
                        PROCEDURE.representation(country, session.attendance().complete(), session.date()));
    }

    /** By day. */
    private static boolean complete(CouncilRecord record, DateInterval period) {
        return record.completeFor().stream()
                .anyMatch(told ->
                        period.start().datesUntil(period.end().plusDays(1)).allMatch(told::contains));
    }

    private static void say(Map<String, Ruling> asked, String subject, Ruling ruling) {
        asked.put(ruling.rule() + " of " + subject, ruling);
    }

    @Property(tries = 300)
    void theOrderOfTheRowsChangesNothing(@ForAll("records") CouncilRecord record, @ForAll Random random) {
        assertThat(audit(Records.shuffled(record, random))).isEqualTo(audit(record));
    }

    @Property(tries = 300)
    void theOrderWithinACellChangesNothing(@ForAll("records") CouncilRecord record, @ForAll Random random) {
        assertThat(audit(Records.shuffledCells(record, random))).isEqualTo(audit(record));
    }

    @Property(tries = 1000)
    void aMorePreciseDateNeverFlipsAnEstablishedVerdict(
            @ForAll("refinements") Tuple2<CouncilRecord, CouncilRecord> refinement) {
        neverFlips(audit(refinement.get1()), audit(refinement.get2()));
    }

    @Property(tries = 200)
    void toldCompletelyARecordNeverFlipsAnEstablishedVerdict(@ForAll("records") CouncilRecord record) {
        ComplianceReport before = audit(record);
        Records.moreComplete(record).forEach(complete -> neverFlips(before, audit(complete)));
    }

    private static void neverFlips(ComplianceReport before, ComplianceReport after) {
        Map<String, Ruling> later = rulings(after);
        rulings(before).forEach((subject, ruling) -> {
            if (ruling.verdict() != Verdict.NOT_ESTABLISHED && later.containsKey(subject)) {
                assertThat(later.get(subject).verdict()).as(subject).isEqualTo(ruling.verdict());
            }
        });
    }

    @Property(tries = 300)
    void everyFindingHasReasonsCitationsAndAVerdictOfItsKind(@ForAll("records") CouncilRecord record) {
        assertThat(audit(record).findings()).allSatisfy(finding -> {
            assertThat(finding.reasons()).isNotEmpty();
            assertThat(finding.citations()).isNotEmpty();
            assertThat(finding.verdict())
                    .isNotEqualTo(
                            finding.rule().kind() == CouncilRule.Kind.PRACTICE ? Verdict.VIOLATED : Verdict.DEPARTS);
        });
    }

    /** A gate for the generator: what is never generated is not tested. */
    @Example
    void theRecordsComeToEveryVerdictThatARuleCanGive() {
        Set<String> seen = new TreeSet<>();
        Records.any().generator(1000).stream(new Random(1))
                .limit(2000)
                .forEach(record -> audit(record.value())
                        .findings()
                        .forEach(finding -> seen.add(finding.rule() + " " + finding.verdict())));

        // In these years only the formats have no version at first; the others are silent for reasons of their own, or
        // never.
        assertThat(seen).hasSizeGreaterThanOrEqualTo(14 * 3 + 7);
        for (CouncilRule rule : CouncilRule.values()) {
            if (rule.id().startsWith("CHARTER-")) {
                continue; // such a record tells of no cases and no other bodies: CharterObligationsProperties
            }
            assertThat(seen)
                    .contains(
                            rule + " COMPLIES",
                            rule + " NOT_ESTABLISHED",
                            rule + (rule.kind() == CouncilRule.Kind.PRACTICE ? " DEPARTS" : " VIOLATED"));
        }
    }

    @Provide
    Arbitrary<CouncilRecord> records() {
        return Records.any();
    }

    @Provide
    Arbitrary<Tuple2<CouncilRecord, CouncilRecord>> refinements() {
        return Records.any()
                .flatMap(record -> Combinators.combine(Arbitraries.just(record), Records.refinements(record))
                        .as(Tuple::of))
                .withoutEdgeCases();
    }
}
