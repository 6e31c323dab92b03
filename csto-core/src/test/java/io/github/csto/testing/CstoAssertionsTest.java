package io.github.csto.testing;

import static io.github.csto.testing.CstoAssertions.assertThat;
import static io.github.csto.testing.CstoAssertions.assertThatThrownBy;
import static io.github.csto.testing.CstoAssertions.catchThrowableOfType;

import io.github.csto.account.Dissent;
import io.github.csto.account.PeriodAnswer;
import io.github.csto.account.Provenance;
import io.github.csto.account.RosterAnswer;
import io.github.csto.account.StandingAnswer;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.audit.Finding;
import io.github.csto.audit.Receipt;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Roster;
import io.github.csto.membership.Standing;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Reason;
import io.github.csto.rule.Rule;
import io.github.csto.rule.Ruling;
import io.github.csto.rule.Verdict;
import io.github.csto.source.Citation;
import io.github.csto.stage.Stage;
import io.github.csto.stage.StageEvent;
import io.github.csto.stage.StageHistory;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every assertion passes where it must and fails where it must, with a message that tells why. */
class CstoAssertionsTest {
    private static final LocalDate DAY = LocalDate.of(2003, 6, 1);

    /** Armenia is a member, Belarus perhaps no more, Georgia out, Kazakhstan suspended, Russia has signed; Uzbekistan comes later. */
    private static final MembershipHistory HISTORY = MembershipHistory.of(
            List.of(
                    told(Country.AM, MembershipAct.ACCEDE, "2000-01-01", 1, "The minutes give the day."),
                    told(Country.BY, MembershipAct.ACCEDE, "2000", 2, ""),
                    told(Country.BY, MembershipAct.WITHDRAW, "2003", 3, "The almanac gives the year, 100% sure."),
                    told(Country.GE, MembershipAct.ACCEDE, "2000-01-01", 4, ""),
                    told(Country.GE, MembershipAct.WITHDRAW, "2002-03", 5, ""),
                    told(Country.KZ, MembershipAct.ACCEDE, "2000-01-01", 6, ""),
                    told(Country.KZ, MembershipAct.SELF_SUSPEND, "2001-01-01", 7, ""),
                    told(Country.RU, MembershipAct.SIGN, "2000-01-01", 8, ""),
                    told(Country.UZ, MembershipAct.ACCEDE, "2010", 9, "")),
            StageHistory.of(
                    List.of(new StageEvent(Stage.TREATY_IN_FORCE, PartialDate.parse("1999-01-01"), List.of()))));

    private static final Roster ROSTER = HISTORY.roster(DAY);
    private static final Provenance BASIS =
            new Provenance("CLUB", "minutes", PartialDate.parse("2005"), false, List.of());
    private static final Provenance BEYOND =
            new Provenance("CLUB", "minutes", PartialDate.parse("2002"), true, List.of());
    private static final List<Dissent<Certainty>> DISSENTS =
            List.of(new Dissent<>("almanac", Country.AM, Certainty.NO, List.of(Citation.parse("b:12"))));
    private static final RosterAnswer ANSWER = new RosterAnswer(ROSTER, BASIS, DISSENTS);
    private static final RosterAnswer PLAIN = new RosterAnswer(ROSTER, BEYOND, List.of());

    private static final Standing AM = ROSTER.standings().get(Country.AM);
    private static final Standing BY = ROSTER.standings().get(Country.BY);
    private static final Standing GE = ROSTER.standings().get(Country.GE);
    private static final StandingAnswer AM_ANSWER = new StandingAnswer(
            DAY,
            AM,
            BASIS,
            List.of(new Dissent<>(
                    "almanac",
                    Country.AM,
                    EnumSet.of(MembershipStatus.SIGNED, MembershipStatus.WITHDRAWN),
                    List.of(Citation.parse("b:12")))));
    private static final StandingAnswer AM_PLAIN = new StandingAnswer(DAY, AM, BEYOND, List.of());

    private static final PeriodAnswer PERIOD = period(BASIS, Certainty.UNDETERMINED, DISSENTS);
    private static final PeriodAnswer PERIOD_PLAIN = period(BEYOND, Certainty.NO, List.of());

    private static final Ruling COMPLIES = ruling(CouncilRules.CSC_LIMITED, Verdict.COMPLIES, false);
    private static final Ruling BY_EXCEPTION = ruling(CouncilRules.CSC_CHAIR, Verdict.COMPLIES, true);
    private static final Ruling VIOLATED = ruling(CouncilRules.CSC_LIMITED, Verdict.VIOLATED, false);
    private static final Ruling DEPARTS = ruling(CouncilRules.PRACTICE_HOST, Verdict.DEPARTS, false);
    private static final Ruling NOT_ESTABLISHED = ruling(CouncilRules.CSC_LIMITED, Verdict.NOT_ESTABLISHED, false);
    private static final Ruling NOT_APPLICABLE = ruling(CouncilRules.CSC_LIMITED, Verdict.NOT_APPLICABLE, false);
    private static final Finding FINDING = finding("decision d1", VIOLATED);
    private static final ComplianceReport REPORT =
            report(FINDING, finding("session s1", DEPARTS), finding("decision d2", COMPLIES));
    private static final ComplianceReport FINE = report(finding("decision d2", COMPLIES));

    private static final FrozenReports FROZEN =
            FrozenReports.of(Path.of("nowhere"), List.of("year"), "", Map.of("CI", "true"));

    private static final PartialDate MARCH = PartialDate.parse("2014-03");

    private static MembershipEvent told(Country country, MembershipAct act, String date, int line, String reason) {
        return new MembershipEvent(country, act, PartialDate.parse(date), List.of(Citation.of("a", line)), reason);
    }

    private static PeriodAnswer period(Provenance provenance, Certainty open, List<Dissent<Certainty>> dissents) {
        return new PeriodAnswer(
                DateInterval.parse("2003"),
                Criterion.MEMBER,
                EnumSet.of(Stage.TREATY_IN_FORCE),
                Map.of(Country.AM, Certainty.YES, Country.BY, open),
                Map.of(Country.AM, Certainty.YES, Country.BY, Certainty.YES, Country.GE, open),
                provenance,
                dissents,
                List.of());
    }

    private static Ruling ruling(Rule<?> rule, Verdict verdict, boolean byException) {
        return new Ruling(
                rule,
                verdict,
                byException,
                List.of(Reason.of(Reason.Kind.of("Armenia (AM) objects to the limited format"))),
                List.of(Citation.parse("001:26-28")),
                Optional.empty());
    }

    private static Finding finding(String subject, Ruling ruling) {
        return new Finding(subject, ruling, List.of(Citation.parse("m:4,9")));
    }

    private static ComplianceReport report(Finding... findings) {
        return new ComplianceReport(List.of(findings), new Receipt("1", "0".repeat(64)));
    }

    /** An assertion, once where it must pass and once where it must fail with a message that has all these parts. */
    private record Case(String assertion, ThrowingCallable passes, ThrowingCallable fails, List<String> message) {}

    private static Case of(String assertion, ThrowingCallable passes, ThrowingCallable fails, String... message) {
        return new Case(assertion, passes, fails, List.of(message));
    }

    private static final String ROSTER_TOLD = """
            Found: roster of 2003-06-01 by MEMBER
              members: Armenia (AM)
              undetermined: Belarus (BY)
              self-suspended: Kazakhstan (KZ)
              signatories: Russia (RU)
              withdrawn: Georgia (GE)
              outside: Uzbekistan (UZ)""";
    private static final String BY_TOLD = """
            Belarus (BY): RATIFIED or WITHDRAWN
                ACCEDE 2000, a:2
                perhaps, on a day from 2003-01-01 to 2003-12-31: WITHDRAW 2003, a:3
                  The almanac gives the year, 100% sure.""";
    private static final String AM_TOLD =
            "Armenia (AM): RATIFIED\n    ACCEDE 2000-01-01, a:1\n      The minutes give the day.";
    private static final String DISSENT_TOLD = "\n  dissent: almanac says NO of Armenia (AM), b:12";
    private static final String FINDING_TOLD = "VIOLATED, CSC-LIMITED of decision d1\n"
            + "    Armenia (AM) objects to the limited format\n    001:26-28; m:4,9";

    private static List<Case> cases() {
        return List.of(
                of(
                        "AbstractRosterAssert.hasExactlyMembers",
                        () -> assertThat(ROSTER).hasExactlyMembers(Country.AM),
                        () -> assertThat(ROSTER).hasExactlyMembers(Country.BY, Country.ZA),
                        "Expected: exactly these members: Belarus (BY), South Africa (ZA)\n",
                        "  missing: Belarus (BY), South Africa (ZA)\n  not expected: Armenia (AM)\n",
                        ROSTER_TOLD + "\n  " + AM_TOLD + "\n  " + BY_TOLD
                                + "\n  South Africa (ZA): the history does not speak of it"),
                of(
                        "AbstractRosterAssert.hasMembers",
                        () -> assertThat(ROSTER).hasMembers(Country.AM),
                        () -> assertThat(ROSTER).hasMembers(Country.AM, Country.BY),
                        "Expected: among the members: Armenia (AM), Belarus (BY)\n",
                        BY_TOLD),
                of(
                        "AbstractRosterAssert.doesNotHaveMembers",
                        () -> assertThat(ROSTER).doesNotHaveMembers(Country.GE, Country.ZA),
                        () -> assertThat(ROSTER).doesNotHaveMembers(Country.BY),
                        "Expected: certainly no members: Belarus (BY)\n",
                        BY_TOLD),
                of(
                        "AbstractRosterAssert.doesNotHaveMembers",
                        () -> assertThat(ROSTER).doesNotHaveMembers(),
                        () -> assertThat(ROSTER).doesNotHaveMembers(Country.AM),
                        AM_TOLD),
                of(
                        "AbstractRosterAssert.hasExactlyUndetermined",
                        () -> assertThat(ROSTER).hasExactlyUndetermined(Country.BY),
                        () -> assertThat(ROSTER).hasExactlyUndetermined(),
                        "Expected: exactly these undetermined: none\n  not expected: Belarus (BY)\n",
                        BY_TOLD),
                of(
                        "AbstractRosterAssert.hasExactlySelfSuspended",
                        () -> assertThat(ROSTER).hasExactlySelfSuspended(Country.KZ),
                        () -> assertThat(ROSTER).hasExactlySelfSuspended(),
                        "not expected: Kazakhstan (KZ)",
                        "Kazakhstan (KZ): SELF_SUSPENDED\n    SELF_SUSPEND 2001-01-01, a:7"),
                of(
                        "AbstractRosterAssert.hasExactlySignatories",
                        () -> assertThat(ROSTER).hasExactlySignatories(Country.RU),
                        () -> assertThat(ROSTER).hasExactlySignatories(Country.UZ, Country.RU),
                        "missing: Uzbekistan (UZ)\n",
                        "Uzbekistan (UZ): OUTSIDE\n    no act by then"),
                of(
                        "AbstractRosterAssert.hasExactlyWithdrawn",
                        () -> assertThat(ROSTER).hasExactlyWithdrawn(Country.GE),
                        () -> assertThat(ROSTER).hasExactlyWithdrawn(Country.GE, Country.BY),
                        "missing: Belarus (BY)\n",
                        BY_TOLD),
                of(
                        "AbstractRosterAssert.isCertain",
                        () -> assertThat(HISTORY.roster(DAY.plusYears(3))).isCertain(),
                        () -> assertThat(ROSTER).isCertain(),
                        "Expected: nobody undetermined\n" + ROSTER_TOLD + "\n  " + BY_TOLD),
                of(
                        "AbstractRosterAssert.isInStage",
                        () -> assertThat(ROSTER).isInStage(Stage.TREATY_IN_FORCE),
                        () -> assertThat(ROSTER).isInStage(Stage.ORGANISATION),
                        "Expected: certainly the stage ORGANISATION, not [TREATY_IN_FORCE]\n"),
                of(
                        "AbstractRosterAssert.hasExactlyMembers",
                        () -> assertThat(ANSWER).hasExactlyMembers(Country.AM),
                        () -> assertThat(ANSWER).hasExactlyMembers(),
                        "Found: roster of 2003-06-01 by MEMBER in CLUB (minutes account)\n  members: Armenia (AM)\n",
                        AM_TOLD + DISSENT_TOLD),
                of(
                        "RosterAnswerAssert.hasNoDissent",
                        () -> assertThat(PLAIN).hasNoDissent(),
                        () -> assertThat(ANSWER).hasNoDissent(),
                        "Expected: no dissent\n",
                        DISSENT_TOLD),
                of(
                        "RosterAnswerAssert.hasDissentOf",
                        () -> assertThat(ANSWER).hasDissentOf("almanac", Country.AM),
                        () -> assertThat(ANSWER).hasDissentOf("almanac", Country.BY),
                        "Expected: a dissent of the account almanac about Belarus (BY)\n",
                        BY_TOLD + DISSENT_TOLD),
                of(
                        "RosterAnswerAssert.hasDissentOf",
                        () -> assertThat(ANSWER).hasDissentOf("almanac", Country.AM),
                        () -> assertThat(ANSWER).hasDissentOf("table", Country.AM),
                        "Expected: a dissent of the account table about Armenia (AM)\n"),
                of(
                        "RosterAnswerAssert.isWithinHorizon",
                        () -> assertThat(ANSWER).isWithinHorizon(),
                        () -> assertThat(PLAIN).isWithinHorizon(),
                        "Expected: an answer within the horizon of the register, 2002\n",
                        "in CLUB (minutes account), beyond the horizon 2002\n",
                        "\n  dissents: none"),
                of(
                        "RosterAnswerAssert.isBeyondHorizon",
                        () -> assertThat(PLAIN).isBeyondHorizon(),
                        () -> assertThat(ANSWER).isBeyondHorizon(),
                        "Expected: an answer beyond the horizon of the register, 2005\n"),
                of(
                        "AbstractStandingAssert.isMember",
                        () -> assertThat(AM).isMember(),
                        () -> assertThat(BY).isMember(),
                        "Expected: certainly a member\nFound: " + BY_TOLD),
                of(
                        "AbstractStandingAssert.isNotMember",
                        () -> assertThat(GE).isNotMember(),
                        () -> assertThat(BY).isNotMember(),
                        "Expected: certainly not a member\nFound: " + BY_TOLD),
                of(
                        "AbstractStandingAssert.isUndetermined",
                        () -> assertThat(BY).isUndetermined(),
                        () -> assertThat(AM).isUndetermined(),
                        "Expected: undetermined whether a member\nFound: " + AM_TOLD),
                of(
                        "AbstractStandingAssert.isCertain",
                        () -> assertThat(GE).isCertain(),
                        () -> assertThat(BY).isCertain(),
                        "Expected: certain whether a member\nFound: " + BY_TOLD),
                of(
                        "AbstractStandingAssert.hasStatus",
                        () -> assertThat(AM).hasStatus(MembershipStatus.RATIFIED),
                        () -> assertThat(BY).hasStatus(MembershipStatus.RATIFIED),
                        "Expected: certainly the status RATIFIED\nFound: " + BY_TOLD),
                of(
                        "AbstractStandingAssert.hasExactlyPossibleStatuses",
                        () -> assertThat(BY)
                                .hasExactlyPossibleStatuses(MembershipStatus.WITHDRAWN, MembershipStatus.RATIFIED),
                        () -> assertThat(BY).hasExactlyPossibleStatuses(MembershipStatus.RATIFIED),
                        "Expected: exactly these statuses possible: RATIFIED\nFound: " + BY_TOLD),
                of(
                        "AbstractStandingAssert.isDecidedBy",
                        () -> assertThat(BY).isDecidedBy(MembershipAct.ACCEDE, MembershipAct.WITHDRAW),
                        () -> assertThat(BY).isDecidedBy(MembershipAct.WITHDRAW),
                        "Expected: decided by exactly these acts: [WITHDRAW]\nFound: " + BY_TOLD),
                of(
                        "AbstractStandingAssert.cites",
                        () -> assertThat(BY).cites("a:2", "a:3"),
                        () -> assertThat(BY).cites("a:2", "a:4"),
                        "Expected: acts that stand at a:2; a:4\nFound: " + BY_TOLD),
                of(
                        "AbstractStandingAssert.hasStatus",
                        () -> assertThat(AM_ANSWER).hasStatus(MembershipStatus.RATIFIED),
                        () -> assertThat(AM_ANSWER).hasStatus(MembershipStatus.SIGNED),
                        "Found: standing on 2003-06-01 in CLUB (minutes account)\n  " + AM_TOLD
                                + "\n  dissent: almanac says SIGNED or WITHDRAWN of Armenia (AM), b:12"),
                of(
                        "StandingAnswerAssert.hasNoDissent",
                        () -> assertThat(AM_PLAIN).hasNoDissent(),
                        () -> assertThat(AM_ANSWER).hasNoDissent(),
                        "Expected: no dissent\n",
                        "almanac says SIGNED or WITHDRAWN of Armenia (AM), b:12"),
                of(
                        "StandingAnswerAssert.hasDissentOf",
                        () -> assertThat(AM_ANSWER).hasDissentOf("almanac"),
                        () -> assertThat(AM_PLAIN).hasDissentOf("almanac"),
                        "Expected: a dissent of the account almanac about Armenia (AM)\n",
                        "dissents: none"),
                of(
                        "StandingAnswerAssert.isWithinHorizon",
                        () -> assertThat(AM_ANSWER).isWithinHorizon(),
                        () -> assertThat(AM_PLAIN).isWithinHorizon(),
                        "within the horizon of the register, 2002"),
                of(
                        "StandingAnswerAssert.isBeyondHorizon",
                        () -> assertThat(AM_PLAIN).isBeyondHorizon(),
                        () -> assertThat(AM_ANSWER).isBeyondHorizon(),
                        "beyond the horizon of the register, 2005"),
                of(
                        "PeriodAnswerAssert.hasExactlyMembersThroughout",
                        () -> assertThat(PERIOD).hasExactlyMembersThroughout(Country.AM),
                        () -> assertThat(PERIOD).hasExactlyMembersThroughout(Country.BY),
                        "missing: Belarus (BY)\n  not expected: Armenia (AM)\n",
                        "Found: period 2003-01-01/2003-12-31 by MEMBER in CLUB (minutes account)\n"
                                + "  throughout: Armenia (AM)\n  undetermined whether throughout: Belarus (BY)\n"
                                + "  at some time: Armenia (AM), Belarus (BY)\n"
                                + "  undetermined whether at some time: Georgia (GE)" + DISSENT_TOLD),
                of(
                        "PeriodAnswerAssert.hasExactlyMembersAtAnyTime",
                        () -> assertThat(PERIOD).hasExactlyMembersAtAnyTime(Country.AM, Country.BY),
                        () -> assertThat(PERIOD).hasExactlyMembersAtAnyTime(Country.AM),
                        "not expected: Belarus (BY)\n"),
                of(
                        "PeriodAnswerAssert.isCertain",
                        () -> assertThat(PERIOD_PLAIN).isCertain(),
                        () -> assertThat(PERIOD).isCertain(),
                        "Expected: nobody undetermined\n"),
                of(
                        "PeriodAnswerAssert.hasNoDissent",
                        () -> assertThat(PERIOD_PLAIN).hasNoDissent(),
                        () -> assertThat(PERIOD).hasNoDissent(),
                        DISSENT_TOLD),
                of(
                        "PeriodAnswerAssert.hasDissentOf",
                        () -> assertThat(PERIOD).hasDissentOf("almanac", Country.AM),
                        () -> assertThat(PERIOD).hasDissentOf("almanac", Country.GE),
                        "about Georgia (GE)\n"),
                of(
                        "PeriodAnswerAssert.isWithinHorizon",
                        () -> assertThat(PERIOD).isWithinHorizon(),
                        () -> assertThat(PERIOD_PLAIN).isWithinHorizon(),
                        "within the horizon of the register, 2002"),
                of(
                        "PeriodAnswerAssert.isBeyondHorizon",
                        () -> assertThat(PERIOD_PLAIN).isBeyondHorizon(),
                        () -> assertThat(PERIOD).isBeyondHorizon(),
                        "beyond the horizon of the register, 2005"),
                of(
                        "CertaintyAssert.isYes",
                        () -> assertThat(Certainty.YES).isYes(),
                        () -> assertThat(Certainty.UNDETERMINED).isYes(),
                        "Expected: YES\nFound: UNDETERMINED"),
                of(
                        "CertaintyAssert.isNo",
                        () -> assertThat(Certainty.NO).isNo(),
                        () -> assertThat(Certainty.UNDETERMINED).isNo(),
                        "Expected: NO\nFound: UNDETERMINED"),
                of(
                        "CertaintyAssert.isUndetermined",
                        () -> assertThat(Certainty.UNDETERMINED).isUndetermined(),
                        () -> assertThat(Certainty.NO).isUndetermined(),
                        "Expected: UNDETERMINED\nFound: NO"),
                of(
                        "CertaintyAssert.isCertain",
                        () -> assertThat(Certainty.NO).isCertain(),
                        () -> assertThat(Certainty.UNDETERMINED).isCertain(),
                        "Expected: YES or NO\nFound: UNDETERMINED"),
                of(
                        "PartialDateAssert.isExactly",
                        () -> assertThat(PartialDate.parse("[2014-03-31..2014-03-31]"))
                                .isExactly(LocalDate.of(2014, 3, 31)),
                        () -> assertThat(MARCH).isExactly(LocalDate.of(2014, 3, 31)),
                        "Expected: exactly 2014-03-31\nFound: 2014-03, a day from 2014-03-01 to 2014-03-31"),
                of(
                        "PartialDateAssert.canBe",
                        () -> assertThat(MARCH).canBe(LocalDate.of(2014, 3, 31)),
                        () -> assertThat(MARCH).canBe(LocalDate.of(2014, 4, 1)),
                        "Expected: a date that can be 2014-04-01\n"),
                of(
                        "PartialDateAssert.cannotBe",
                        () -> assertThat(MARCH).cannotBe(LocalDate.of(2014, 4, 1)),
                        () -> assertThat(MARCH).cannotBe(LocalDate.of(2014, 3, 1)),
                        "Expected: a date that cannot be 2014-03-01\n"),
                of(
                        "PartialDateAssert.isWithin",
                        () -> assertThat(MARCH).isWithin(PartialDate.parse("2014")),
                        () -> assertThat(MARCH).isWithin(PartialDate.parse("2014-03-01")),
                        "Expected: a date within 2014-03-01\n"),
                of(
                        "PartialDateAssert.isCertainlyBefore",
                        () -> assertThat(MARCH).isCertainlyBefore(PartialDate.parse("2014-04")),
                        () -> assertThat(MARCH).isCertainlyBefore(PartialDate.parse("2014")),
                        "Expected: certainly before 2014, a day from 2014-01-01 to 2014-12-31\n"),
                of(
                        "PartialDateAssert.isCertainlyAfter",
                        () -> assertThat(MARCH).isCertainlyAfter(PartialDate.parse("2013")),
                        () -> assertThat(MARCH).isCertainlyAfter(PartialDate.parse("2014-03-01")),
                        "Expected: certainly after 2014-03-01\n"),
                of(
                        "MembershipHistoryAssert.speaksOfExactly",
                        () -> assertThat(HISTORY.truncatedTo(LocalDate.of(2000, 1, 1)))
                                .speaksOfExactly(Country.AM, Country.RU, Country.KZ, Country.GE, Country.BY),
                        () -> assertThat(HISTORY.truncatedTo(LocalDate.of(2000, 1, 1)))
                                .speaksOfExactly(Country.AM, Country.RU, Country.KZ, Country.GE),
                        "not expected: Belarus (BY)\n",
                        "Belarus (BY)\n    ACCEDE 2000, a:2"),
                of(
                        "MembershipHistoryAssert.hasExactlyActs",
                        () -> assertThat(HISTORY)
                                .hasExactlyActs(Country.BY, MembershipAct.ACCEDE, MembershipAct.WITHDRAW)
                                .hasExactlyActs(Country.ZA),
                        () -> assertThat(HISTORY).hasExactlyActs(Country.BY, MembershipAct.ACCEDE),
                        "Expected: exactly these acts of Belarus (BY): [ACCEDE]\n",
                        "Belarus (BY)\n    ACCEDE 2000, a:2\n    WITHDRAW 2003, a:3\n"
                                + "      The almanac gives the year, 100% sure."),
                of(
                        "MembershipHistoryAssert.permits",
                        () -> assertThat(HISTORY).permits(event(Country.BY, MembershipAct.REJOIN, "2004")),
                        () -> assertThat(HISTORY).permits(event(Country.BY, MembershipAct.SIGN, "2004")),
                        "Expected: BY SIGN 2004 to be permitted, but: ",
                        "REJOIN",
                        "WITHDRAW 2003, a:3"),
                of(
                        "MembershipHistoryAssert.refuses",
                        () -> assertThat(HISTORY).refuses(event(Country.BY, MembershipAct.REJOIN, "2002")),
                        () -> assertThat(HISTORY).refuses(event(Country.ZA, MembershipAct.SIGN, "2004")),
                        "Expected: ZA SIGN 2004 to be refused\n",
                        "South Africa (ZA)\n    no act"),
                of(
                        "MembershipHistoryAssert.rosterOn",
                        () -> assertThat(HISTORY).rosterOn(DAY).hasExactlyMembers(Country.AM),
                        () -> assertThat(HISTORY).rosterOn(DAY).hasExactlyMembers(),
                        ROSTER_TOLD),
                of(
                        "MembershipHistoryAssert.standingOf",
                        () -> assertThat(HISTORY).standingOf(Country.BY, DAY).isUndetermined(),
                        () -> assertThat(HISTORY).standingOf(Country.BY, DAY).isMember(),
                        BY_TOLD),
                of(
                        "AbstractRulingAssert.hasVerdict",
                        () -> assertThat(VIOLATED).hasVerdict(Verdict.VIOLATED),
                        () -> assertThat(VIOLATED).hasVerdict(Verdict.COMPLIES),
                        "Expected: COMPLIES\nFound: VIOLATED, CSC-LIMITED\n"
                                + "    Armenia (AM) objects to the limited format\n    001:26-28"),
                of(
                        "AbstractRulingAssert.complies",
                        () -> assertThat(COMPLIES).complies(),
                        () -> assertThat(VIOLATED).complies(),
                        "Expected: COMPLIES\n"),
                of(
                        "AbstractRulingAssert.compliesByException",
                        () -> assertThat(BY_EXCEPTION).compliesByException(),
                        () -> assertThat(COMPLIES).compliesByException(),
                        "Expected: COMPLIES by exception\nFound: COMPLIES, CSC-LIMITED\n"),
                of(
                        "AbstractRulingAssert.isViolated",
                        () -> assertThat(VIOLATED).isViolated(),
                        () -> assertThat(BY_EXCEPTION).isViolated(),
                        "Expected: VIOLATED\nFound: COMPLIES by exception, CSC-CHAIR\n"),
                of(
                        "AbstractRulingAssert.departs",
                        () -> assertThat(DEPARTS).departs(),
                        () -> assertThat(VIOLATED).departs(),
                        "Expected: DEPARTS\n"),
                of(
                        "AbstractRulingAssert.isNotEstablished",
                        () -> assertThat(NOT_ESTABLISHED).isNotEstablished(),
                        () -> assertThat(NOT_APPLICABLE).isNotEstablished(),
                        "Expected: NOT_ESTABLISHED\n"),
                of(
                        "AbstractRulingAssert.isNotApplicable",
                        () -> assertThat(NOT_APPLICABLE).isNotApplicable(),
                        () -> assertThat(NOT_ESTABLISHED).isNotApplicable(),
                        "Expected: NOT_APPLICABLE\n"),
                of(
                        "AbstractRulingAssert.isOf",
                        () -> assertThat(FINDING).isOf(CouncilRules.CSC_LIMITED),
                        () -> assertThat(FINDING).isOf(CouncilRules.CSC_CHAIR),
                        "Expected: the rule CSC-CHAIR\nFound: " + FINDING_TOLD),
                of(
                        "AbstractRulingAssert.hasReasonContaining",
                        () -> assertThat(FINDING).hasReasonContaining("objects to"),
                        () -> assertThat(FINDING).hasReasonContaining("votes"),
                        "Expected: a reason containing \"votes\"\nFound: " + FINDING_TOLD),
                of(
                        "AbstractRulingAssert.cites",
                        () -> assertThat(FINDING).cites("001:27", "m:4"),
                        () -> assertThat(FINDING).cites("001:27-29"),
                        "Expected: citations of 001:27-29\nFound: " + FINDING_TOLD),
                of(
                        "AbstractRulingAssert.cites",
                        () -> assertThat(VIOLATED).cites("001:26,28"),
                        () -> assertThat(VIOLATED).cites("m:4"),
                        "Expected: citations of m:4\n"),
                of(
                        "FindingAssert.isAbout",
                        () -> assertThat(FINDING).isAbout("decision d1"),
                        () -> assertThat(FINDING).isAbout("decision d2"),
                        "Expected: a finding about decision d2\nFound: " + FINDING_TOLD),
                of(
                        "ComplianceReportAssert.hasNoViolation",
                        () -> assertThat(report(finding("session s1", DEPARTS))).hasNoViolation(),
                        () -> assertThat(REPORT).hasNoViolation(),
                        "Expected: no violation\nFound: report of 3 findings, 1 COMPLIES, 1 VIOLATED, 1 DEPARTS\n  "
                                + FINDING_TOLD
                                + "\n  DEPARTS, PRACTICE-HOST of session s1\n"),
                of(
                        "ComplianceReportAssert.hasNothingOpen",
                        () -> assertThat(REPORT).hasNothingOpen(),
                        () -> assertThat(report(FINDING, finding("decision d3", NOT_ESTABLISHED)))
                                .hasNothingOpen(),
                        "Expected: nothing that is not established\n",
                        "Found: report of 2 findings, 1 VIOLATED, 1 NOT_ESTABLISHED\n",
                        "  NOT_ESTABLISHED, CSC-LIMITED of decision d3\n"),
                of(
                        "ComplianceReportAssert.hasNoViolationBeyond",
                        () -> assertThat(FINE).hasNoViolationBeyond(FROZEN, "year"),
                        () -> assertThat(REPORT).hasNoViolationBeyond(FROZEN, "year"),
                        "Expected: no violation but those of " + Path.of("nowhere", "year.txt")
                                + " (-Dcsto.freeze=true adds new ones); not among them\n  " + FINDING_TOLD
                                + "\nFound: report of 3 findings"),
                of(
                        "ComplianceReportAssert.hasNoDeparture",
                        () -> assertThat(report(FINDING)).hasNoDeparture(),
                        () -> assertThat(REPORT).hasNoDeparture(),
                        "Expected: no departure from practice\n"),
                of(
                        "ComplianceReportAssert.hasExactlyViolationsOf",
                        () -> assertThat(REPORT).hasExactlyViolationsOf(CouncilRules.CSC_LIMITED),
                        () -> assertThat(REPORT).hasExactlyViolationsOf(),
                        "Expected: violations of exactly these rules: []\n",
                        FINDING_TOLD),
                of(
                        "ComplianceReportAssert.hasExactlyViolationsOf",
                        () -> assertThat(FINE).hasExactlyViolationsOf(),
                        () -> assertThat(FINE).hasExactlyViolationsOf(CouncilRules.CSC_LIMITED),
                        "Expected: violations of exactly these rules: [CSC-LIMITED]\nFound: report of 1 finding, 1 COMPLIES"),
                of(
                        "ComplianceReportAssert.finding",
                        () -> assertThat(REPORT)
                                .finding(CouncilRules.CSC_LIMITED, "decision d1")
                                .isViolated(),
                        () -> assertThat(REPORT).finding(CouncilRules.CSC_LIMITED, "decision d3"),
                        "Expected: a finding of CSC-LIMITED about decision d3; "
                                + "the rule has findings about [decision d1, decision d2]\n"));
    }

    private static MembershipEvent event(Country country, MembershipAct act, String date) {
        return MembershipEvent.of(country, act, PartialDate.parse(date));
    }

    @TestFactory
    Stream<DynamicTest> everyAssertionPassesAndFailsAsItMust() {
        return cases().stream()
                .map(each -> DynamicTest.dynamicTest(each.assertion(), () -> {
                    each.passes().call();
                    AssertionError error = catchThrowableOfType(AssertionError.class, each.fails());
                    assertThat(error).isNotNull();
                    assertThat(each.message())
                            .allSatisfy(part -> assertThat(error.getMessage()).contains(part));
                }));
    }

    /** The assertions by the class that declares them. */
    @Test
    void noAssertionIsLeftOut() {
        Set<String> declared = new TreeSet<>();
        for (Method entry : CstoAssertions.class.getDeclaredMethods()) {
            if (entry.getName().equals("assertThat")) {
                for (Class<?> type = entry.getReturnType(); type != AbstractAssert.class; type = type.getSuperclass()) {
                    for (Method method : type.getDeclaredMethods()) {
                        if (Modifier.isPublic(method.getModifiers()) && !method.isBridge() && !method.isSynthetic()) {
                            declared.add(type.getSimpleName() + "." + method.getName());
                        }
                    }
                }
            }
        }
        Set<String> tried = new TreeSet<>();
        cases().forEach(each -> tried.add(each.assertion()));
        assertThat(tried).hasSizeGreaterThan(50).isEqualTo(declared);
    }

    @Test
    void aMissingValueIsToldAsSuch() {
        List<ThrowingCallable> asked = new ArrayList<>();
        asked.add(() -> assertThat((Roster) null).hasExactlyMembers());
        asked.add(() -> assertThat((RosterAnswer) null).isBeyondHorizon());
        asked.add(() -> assertThat((StandingAnswer) null).hasDissentOf("a"));
        asked.add(() -> assertThat((PeriodAnswer) null).hasNoDissent());
        asked.add(() -> assertThat((MembershipHistory) null).rosterOn(DAY));
        asked.add(() -> assertThat((ComplianceReport) null).finding(CouncilRules.CSC_CHAIR, "x"));
        asked.add(() -> assertThat((Certainty) null).isNo());
        for (ThrowingCallable each : asked) {
            assertThatThrownBy(each)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("Expecting actual not to be null");
        }
    }

    @Test
    void aDescriptionComesFirst() {
        assertThatThrownBy(() -> assertThat(Certainty.NO).as("the 1% case").isYes())
                .hasMessage("[the 1% case] \nExpected: YES\nFound: NO");
    }

    @Test
    void theAssertionsCanBeSoft() {
        SoftAssertions softly = new SoftAssertions();
        softly.proxy(RosterAssert.class, Roster.class, ROSTER)
                .hasExactlyMembers()
                .isCertain();
        softly.proxy(CertaintyAssert.class, Certainty.class, Certainty.NO).isYes();
        assertThat(softly.errorsCollected()).hasSize(3);
    }
}
