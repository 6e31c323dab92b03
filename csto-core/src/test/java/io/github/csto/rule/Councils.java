package io.github.csto.rule;

import io.github.csto.council.Chairmanship;
import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Representative;
import io.github.csto.council.Session;
import io.github.csto.council.Session.Request;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.source.Citation;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An invented organisation and rules for it, and short ways to say things, for the tests of the council and of the audit. */
public final class Councils {
    /** A day in the time of the rules on which every status is certain. */
    public static final PartialDate DAY = date("2020-06-15");

    /** A day on which nobody knows whether Uzbekistan is a member. */
    public static final PartialDate OPEN_DAY = date("2012-07-01");

    /** A day before there were rules. */
    public static final PartialDate TOO_EARLY = date("2003-09-17");

    private Councils() {}

    /** What a text says. */
    public static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    /**
     * Armenia, Belarus and Russia are members since 2000, Kazakhstan since 10 May 2012; Uzbekistan suspends itself on a day of June to
     * August 2012; Georgia has left before there were rules. Nobody else has ever done anything.
     */
    public static MembershipHistory members() {
        return MembershipHistory.of(List.of(
                act(Country.AM, MembershipAct.ACCEDE, "2000-01-01"),
                act(Country.BY, MembershipAct.ACCEDE, "2000-01-01"),
                act(Country.RU, MembershipAct.ACCEDE, "2000-01-01"),
                act(Country.KZ, MembershipAct.ACCEDE, "2012-05-10"),
                act(Country.UZ, MembershipAct.ACCEDE, "2000-01-01"),
                act(Country.UZ, MembershipAct.SELF_SUSPEND, "[2012-06..2012-08]"),
                act(Country.GE, MembershipAct.ACCEDE, "1993-12-09"),
                act(Country.GE, MembershipAct.WITHDRAW, "1999-04-02")));
    }

    private static MembershipEvent act(Country country, MembershipAct act, String date) {
        return MembershipEvent.of(country, act, date(date));
    }

    /** A version of a rule, with a citation that no other rule has. */
    public static RuleVersion version(Rule<?> rule, String since, int number) {
        RuleVersion.Builder version = RuleVersion.builder()
                .rule(rule)
                .statement("What " + rule + " says since " + since)
                .since(date(since))
                .addCitations(line(rule, since));
        rule.parameters().stream()
                .filter(parameter -> parameter.otherwise().isEmpty())
                .forEach(parameter -> version.putParameters(parameter.name(), Integer.toString(number)));
        return version.build();
    }

    /** Where a version of a rule made by {@link #version} is told. */
    public static Citation line(Rule<?> rule, String since) {
        return Citation.of(rule + "-since-" + since.replaceAll("[^0-9]+", "-"), 1);
    }

    /** All rules since 18 September 2003, with two sessions, two requests and one day, and some later versions. */
    public static RuleBook rules(RuleVersion... later) {
        List<RuleVersion> versions = new ArrayList<>(List.of(later));
        for (Rule<?> rule : CouncilRules.ALL) {
            versions.add(version(rule, "2003-09-18", rule.equals(CouncilRules.CSC_UN_NOTICE) ? 1 : 2));
        }
        return RuleBook.of(versions);
    }

    /** The rules of {@link #rules} for the members of {@link #members}. */
    public static Procedure procedure(RuleVersion... later) {
        return Procedure.of(rules(later), members());
    }

    /** A ruling for no reason in particular. */
    public static Ruling ruling(Rule<?> rule, Verdict verdict, boolean byException, Citation... citations) {
        Reason because = Reason.of(Reason.Kind.of("Because"));
        return new Ruling(rule, verdict, byException, List.of(because), List.of(citations), Optional.empty());
    }

    /** A regular session of which only the day is told. */
    public static Session.Builder session(String id, String date) {
        return Session.builder().id(id).date(date(date)).kind(Session.Kind.REGULAR);
    }

    /** A decision of which nothing but the day is told. */
    public static Decision.Builder decision(String id, String date) {
        return Decision.builder().id(id).date(date(date)).subject("Something");
    }

    /** A term of which the end is not recorded. */
    public static Chairmanship.Builder term(String id, Country country, String since) {
        return Chairmanship.builder().id(id).country(country).since(date(since));
    }

    /** A term from one day to another. */
    public static Chairmanship.Builder term(String id, Country country, String since, String until) {
        return term(id, country, since).until(date(until));
    }

    /** Somebody of whom only the state is told. */
    public static Representative.Builder seat(Country country) {
        return Representative.builder().country(country);
    }

    /** A state's request. */
    public static Request request(Country country, String date) {
        return new Request(country, date(date));
    }

    /** An objection to the limited format. */
    public static Objection objection(Country country) {
        return new Objection(country, Objection.To.LIMITED_FORMAT);
    }

    /** All subsets, those of fewer of the last things first. */
    public static <T> List<List<T>> subsets(List<T> things) {
        List<List<T>> subsets = new ArrayList<>(List.of(List.of()));
        for (T thing : things) {
            for (List<T> without : List.copyOf(subsets)) {
                List<T> with = new ArrayList<>(without);
                with.add(thing);
                subsets.add(List.copyOf(with));
            }
        }
        return subsets;
    }
}
