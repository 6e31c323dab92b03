package io.github.csto.rule;

import io.github.csto.council.Belonging;
import io.github.csto.council.OtherOrganisation;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * No joining of another military alliance or group of states (003:168). A state that joins one while it is a party violates that. A membership from
 * before, when it was no party or the obligation did not apply, is another matter, of which the passage does not speak: nothing is established.
 * Whether an organisation that is not called a military alliance is one
 * of the "other groups of states" cannot be established: the passage does not say which it means. A state that has suspended its participation, in
 * either organisation, still belongs to it.
 */
final class OtherAlliance extends Rule<Belonging> {
    private static final Reason.Kind ALLIANCE = Reason.Kind.of(
            "{0} is said to be a military alliance",
            "{0} est dite une alliance militaire", "{0} называют военным союзом");
    private static final Reason.Kind NO_ALLIANCE = Reason.Kind.of(
            "{0} is said to be something other than a military alliance",
            "{0} est dite autre chose qu’une alliance militaire", "{0} называют не военным союзом");
    private static final Reason.Kind PERHAPS_ALLIANCE = Reason.Kind.of(
            "{0} is not said to be a military alliance",
            "{0} n’est pas dite une alliance militaire", "{0} не называют военным союзом");
    private static final Reason.Kind OPPOSED = Reason.Kind.of(
            "The aims of {0} are said to be opposed to those of the Organisation",
            "Les buts de {0} sont dits opposés à ceux de l’Organisation",
            "Цели {0} называют противоположными целям Организации");
    private static final Reason.Kind NO_PARTY = Reason.Kind.of(
            "{0} is not a party while the obligation applies, since {1}",
            "{0} n’est pas partie tant que l’obligation s’applique, depuis le {1}",
            "{0} не участник, пока действует обязательство, с {1}");
    private static final Reason.Kind NEVER_BOTH = Reason.Kind.of(
            "{0} is never both a party and in {1} while the obligation applies, since {2}",
            "{0} n’est jamais à la fois partie et dans {1} tant que l’obligation s’applique, depuis le {2}",
            "{0} никогда не является одновременно участником и членом {1}, пока действует обязательство, с {2}");
    private static final Reason.Kind BOTH = Reason.Kind.of(
            "{0} is both a party and in {1}: {2}",
            "{0} est à la fois partie et dans {1} : {2}", "{0} одновременно участник и член {1}: {2}");
    private static final Reason.Kind BEFORE = Reason.Kind.of(
            "Before the obligation applied, both at once: {0}",
            "Avant que l’obligation ne s’applique, à la fois : {0}",
            "До того как обязательство стало действовать, одновременно: {0}");
    private static final Reason.Kind CERTAINLY_FROM =
            Reason.Kind.of("certainly from {0} on", "certainement à partir du {0}", "несомненно с {0}");
    private static final Reason.Kind CERTAINLY =
            Reason.Kind.of("certainly from {0} to {1}", "certainement du {0} au {1}", "несомненно с {0} по {1}");
    private static final Reason.Kind PERHAPS_FROM =
            Reason.Kind.of("perhaps from {0} on", "peut-être à partir du {0}", "возможно, с {0}");
    private static final Reason.Kind PERHAPS =
            Reason.Kind.of("perhaps from {0} to {1}", "peut-être du {0} au {1}", "возможно, с {0} по {1}");
    private static final Reason.Kind MEANT = Reason.Kind.unrecorded(
            "Whether {0} is among the other groups of states that the obligation means is not recorded",
            "Rien n’indique si {0} est parmi les autres groupes d’États visés par l’obligation",
            "Не указано, относится ли {0} к другим группам государств, о которых говорит обязательство");
    private static final Reason.Kind JOINED = Reason.Kind.of(
            "{0} joined {1} as a party: on {2}",
            "{0} a rejoint {1} en étant partie : le {2}", "{0} вступает в {1}, будучи участником: {2}");
    private static final Reason.Kind NOT_JOINED = Reason.Kind.of(
            "It is not certain that {0} joined {1} as a party while the obligation applied; a membership from before is another matter",
            "On ne peut établir que {0} ait rejoint {1} en étant partie, l’obligation s’appliquant ; une appartenance antérieure est une autre question",
            "Не установлено, что {0} вступает в {1}, будучи участником и когда обязательство действует; прежнее членство — другой вопрос");
    private static final Reason.Kind PERHAPS_PARTY = Reason.Kind.of(
            "It is not certain that {0} is ever a party while the obligation applies",
            "On ne peut établir que {0} soit jamais partie tant que l’obligation s’applique",
            "Не установлено, что {0} когда-либо участник, пока действует обязательство");
    private static final Reason.Kind MEMBERS_UNKNOWN = Reason.Kind.unrecorded(
            "Who belongs to {0} is not recorded",
            "Rien n’indique qui appartient à {0}", "Не указано, кто входит в {0}");
    private static final Reason.Kind BY_ACCOUNT = Reason.Kind.of(
            "According to the account {0} it is {1}: {2}",
            "Selon la version {0}, c’est {1} : {2}", "По версии {0} это {1}: {2}");

    OtherAlliance() {
        super(
                "CHARTER-OTHER-ALLIANCE",
                Kind.BINDING,
                Subject.Kind.of(Belonging.class, OtherAlliance::subjects, belonging -> When.everyDay())
                        .besideRecord());
    }

    /** Each state of the history that another organisation ever had, and each military alliance whose members are not known. */
    private static Stream<Subject<Belonging>> subjects(Facts facts) {
        return facts.others().stream().flatMap(other -> subjects(other, facts.members()));
    }

    private static Stream<Subject<Belonging>> subjects(OtherOrganisation other, MembershipHistory members) {
        if (other.members().countries().isEmpty()) {
            return other.militaryAlliance() == Certainty.YES
                    ? Stream.of(new Subject<>(
                            "members of " + other.name(), new Belonging(Optional.empty(), other), other.citations()))
                    : Stream.empty();
        }
        return members.countries().stream()
                .filter(country -> !other.members().events(country).isEmpty())
                .map(country -> new Subject<>(
                        country.displayNameWithCode(Locale.ENGLISH) + " in " + other.name(),
                        new Belonging(Optional.of(country), other),
                        citations(country, other, members)));
    }

    private static List<Citation> citations(Country country, OtherOrganisation other, MembershipHistory members) {
        Stream<Citation> acts = Stream.of(members, other.members())
                .flatMap(history -> history.events(country).stream())
                .flatMap(event -> event.citations().stream());
        return Stream.concat(acts, other.citations().stream()).distinct().toList();
    }

    @Override
    public Ruling judge(Belonging belonging, RuleVersion version, When when, Facts facts) {
        OtherOrganisation other = belonging.other();
        if (belonging.country().isEmpty()) {
            Ruling.Builder ruling = Ruling.by(version, when, facts);
            nature(other, ruling);
            return ruling.because(MEMBERS_UNKNOWN, other.name()).notEstablished();
        }
        Timeline<Certainty> applies = ((When.EveryDay) when).days();
        Ruling ruling =
                judge(belonging.country().get(), other, applies, Ruling.by(version, when, facts), version, facts);
        List<Reason> reasons = new ArrayList<>(ruling.reasons());
        facts.otherAccounts().forEach((account, history) -> {
            Ruling says = judge(belonging, version, when, facts.by(history));
            if (says.verdict() != ruling.verdict()) {
                reasons.add(Reason.of(
                        BY_ACCOUNT, account, says.verdict(), says.reasons().get(0)));
            }
        });
        return new Ruling(this, ruling.verdict(), false, reasons, ruling.citations(), ruling.provenance());
    }

    private static Ruling judge(
            Country country,
            OtherOrganisation other,
            Timeline<Certainty> applies,
            Ruling.Builder ruling,
            RuleVersion version,
            Facts facts) {
        Timeline<Certainty> party = facts.members().timeline(country, Criterion.PARTY);
        Timeline<Certainty> there = other.members().timeline(country, Criterion.PARTY);
        Timeline<Certainty> both = party.combine(there, Certainty::and);
        Timeline<Certainty> judged = both.combine(applies, Certainty::and);
        Timeline<Certainty> bound = party.combine(applies, Certainty::and);
        boolean noParty = isNever(bound);
        if (noParty) {
            ruling.because(NO_PARTY, country, version.since());
        } else if (isNever(judged)) {
            ruling.because(NEVER_BOTH, country, other.name(), version.since());
        } else {
            ruling.because(BOTH, country, other.name(), days(judged));
        }
        Timeline<Certainty> earlier = both.combine(
                applies.map(answer -> answer == Certainty.NO ? Certainty.YES : Certainty.NO), Certainty::and);
        if (!isNever(earlier)) {
            ruling.because(BEFORE, days(earlier));
        }
        nature(other, ruling);
        if (isNever(judged)) {
            if (noParty) {
                return ruling.notApplicable();
            }
            return isEver(bound)
                    ? ruling.complies()
                    : ruling.because(PERHAPS_PARTY, country).notEstablished();
        }
        if (other.militaryAlliance() != Certainty.YES) {
            return ruling.because(MEANT, other.name()).notEstablished();
        }
        Optional<PartialDate> joined = joined(there, bound);
        return joined.isPresent()
                ? ruling.because(JOINED, country, other.name(), joined.get()).fails()
                : ruling.because(NOT_JOINED, country, other.name()).notEstablished();
    }

    /** When the state certainly joined, if it was certainly bound then: out of the other organisation, perhaps in it, in it. */
    private static Optional<PartialDate> joined(Timeline<Certainty> there, Timeline<Certainty> bound) {
        Optional<LocalDate> first = Optional.empty();
        for (Timeline.Change<Certainty> change : there.changes()) {
            if (change.before() == Certainty.NO) {
                first = Optional.of(change.day());
            }
            if (change.after() == Certainty.UNDETERMINED) {
                continue;
            }
            if (change.after() == Certainty.YES && first.isPresent()) {
                LocalDate start = first.get();
                if (bound.during(DateInterval.of(start, change.day())).equals(List.of(Certainty.YES))) {
                    PartialDate last = PartialDate.of(change.day());
                    return Optional.of(
                            start.equals(change.day()) ? last : PartialDate.between(PartialDate.of(start), last));
                }
            }
            first = Optional.empty();
        }
        return Optional.empty();
    }

    private static void nature(OtherOrganisation other, Ruling.Builder ruling) {
        ruling.because(
                switch (other.militaryAlliance()) {
                    case YES -> ALLIANCE;
                    case NO -> NO_ALLIANCE;
                    case UNDETERMINED -> PERHAPS_ALLIANCE;
                },
                other.name());
        if (other.opposed()) {
            ruling.because(OPPOSED, other.name());
        }
    }

    private static boolean isNever(Timeline<Certainty> answers) {
        return answers.equals(answers.map(answer -> Certainty.NO));
    }

    private static boolean isEver(Timeline<Certainty> answers) {
        return answers.initial() == Certainty.YES
                || answers.changes().stream().anyMatch(change -> change.after() == Certainty.YES);
    }

    /** The days with a certain answer and those with an open one; before the first act it is always no. */
    private static List<Reason> days(Timeline<Certainty> answers) {
        List<Reason> stretches = new ArrayList<>();
        List<Timeline.Change<Certainty>> changes = answers.changes();
        for (int i = 0; i < changes.size(); i++) {
            Timeline.Change<Certainty> change = changes.get(i);
            if (change.after() == Certainty.NO) {
                continue;
            }
            boolean certain = change.after() == Certainty.YES;
            if (i + 1 < changes.size()) {
                LocalDate last = changes.get(i + 1).day().minusDays(1);
                stretches.add(Reason.of(certain ? CERTAINLY : PERHAPS, change.day(), last));
            } else {
                stretches.add(Reason.of(certain ? CERTAINLY_FROM : PERHAPS_FROM, change.day()));
            }
        }
        return stretches;
    }
}
