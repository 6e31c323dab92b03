package io.github.csto.explain;

import io.github.csto.account.Dissent;
import io.github.csto.account.Provenance;
import io.github.csto.account.StandingAnswer;
import io.github.csto.audit.Finding;
import io.github.csto.country.Country;
import io.github.csto.membership.Denial;
import io.github.csto.membership.HistoryFault;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Roster;
import io.github.csto.membership.Standing;
import io.github.csto.organisation.Statement;
import io.github.csto.rule.Verdict;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import io.github.csto.stage.Stage;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tells one derivation, once. */
final class Narration {
    /** How many statements are told in full. */
    private static final int HANDFUL = 5;

    private final Words words;
    private final Derivation told;
    private final Prose prose;
    private final Phrases phrases;

    Narration(Words words, Derivation derivation, Prose prose) {
        this.words = words;
        this.told = derivation;
        this.prose = prose;
        this.phrases = new Phrases(words, derivation.sources());
    }

    String tell() {
        if (told instanceof Derivation.OfStanding standing) {
            standing(standing);
        } else if (told instanceof Derivation.OfRoster roster) {
            roster(roster);
        } else if (told instanceof Derivation.OfFinding finding) {
            finding(finding);
        } else if (told instanceof Derivation.OfRefusal refusal) {
            refusal(refusal);
        }
        sources();
        return prose.toString();
    }

    /** A day of another year has no words. */
    private String when(LocalDate day) {
        return DateInterval.nearest(day).contains(day) ? words.when(PartialDate.of(day)) : day.toString();
    }

    private void standing(Derivation.OfStanding derivation) {
        Standing standing = derivation.answer().standing();
        String day = when(derivation.answer().day());
        prose.title(words.say(
                "standing.title",
                phrases.named(standing.country()),
                derivation.provenance().organisation(),
                day));
        assumptions(derivation.provenance());
        prose.paragraph(words.sentence(words.say("standing." + standing.isMember(), day)) + " "
                + phrases.status(standing.possibleStatuses()));
        horizon(derivation.provenance());
        prose.section(words.say("steps"));
        if (derivation.steps().isEmpty()) {
            prose.paragraph(derivation
                    .first()
                    .map(first -> words.say("standing.later", phrases.act(first)) + phrases.sources(first))
                    .orElse(words.say("standing.silent")));
        }
        derivation.steps().forEach(step -> prose.item(phrases.step(step)));
        accounts(
                derivation,
                derivation.positions(),
                voice -> words.sentence(phrases.says(voice)) + " "
                        + words.say("dissent." + on(derivation.answer(), voice)) + lastKnown(voice.beyondHorizon()));
        statements(derivation.answer().statements());
    }

    private void roster(Derivation.OfRoster derivation) {
        Roster roster = derivation.answer().roster();
        String day = when(roster.day());
        prose.title(words.say(
                "roster." + roster.criterion(), derivation.provenance().organisation(), day));
        assumptions(derivation.provenance());
        if (roster.counted().isEmpty()) {
            prose.paragraph(words.say("roster.nobody"));
        }
        countries(Certainty.YES, roster.counted());
        countries(Certainty.UNDETERMINED, roster.undetermined());
        countries(
                Certainty.NO,
                roster.standings().keySet().stream()
                        .filter(country -> !roster.counted().contains(country)
                                && !roster.undetermined().contains(country))
                        .toList());
        horizon(derivation.provenance());
        prose.paragraph(
                roster.possibleStages().size() == Stage.values().length
                        ? words.say("stage.unrecorded")
                        : words.say("stage.is", words.quoted("or", "stage.", roster.possibleStages())));
        steps(derivation, step -> step instanceof Step.Beginning).forEach(step -> prose.item(phrases.step(step)));
        roster.standings().forEach((country, standing) -> {
            prose.section(phrases.named(country)).paragraph(phrases.status(standing.possibleStatuses()));
            steps(
                            derivation,
                            step -> step instanceof Step.Act act
                                    && act.ground().event().country() == country)
                    .forEach(step -> prose.item(phrases.step(step)));
        });
        accounts(
                derivation,
                derivation.positions().stream()
                        .filter(position -> position.stance() == Position.Stance.AGAINST)
                        .toList(),
                voice -> voice.country().map(phrases::named).orElseThrow() + ": " + phrases.says(voice)
                        + lastKnown(voice.beyondHorizon()));
        List<Dissent<Set<MembershipStatus>>> onStatus = derivation.answer().statusDissents();
        if (!onStatus.isEmpty()) {
            prose.paragraph(words.count("accounts.status", onStatus.size()));
            onStatus.forEach(dissent -> prose.bullet(phrases.named(dissent.country()) + ": " + phrases.says(dissent)
                    + lastKnown(dissent.beyondHorizon())));
        }
        statements(derivation.answer().statements());
    }

    /** Which of the accounts that are compatible with the answer are not good up to the day. */
    private <A> Optional<String> lastKnown(List<Position<A>> positions) {
        List<String> names = positions.stream()
                .filter(position -> position.stance() == Position.Stance.FOR && position.beyondHorizon())
                .map(position -> words.quote(position.account()))
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(words.count("accounts.beyond", names.size(), words.list("and", names)));
    }

    private String lastKnown(boolean beyondHorizon) {
        return beyondHorizon ? " " + words.say("account.beyond") : "";
    }

    /** A handful in full, and how many more there are. */
    private void statements(List<Claim<Statement>> claims) {
        if (!claims.isEmpty()) {
            prose.section(words.say("statements"));
            prose.paragraph(words.say("statements.status"));
            claims.stream().limit(HANDFUL).forEach(claim -> prose.bullet(phrases.statement(claim)));
            int more = claims.size() - HANDFUL;
            if (more > 0) {
                prose.paragraph(words.count("statements.more", more));
            }
        }
    }

    /** How many there are of each state, and the newest. */
    private void statements(Map<Country, List<Claim<Statement>>> byState) {
        if (!byState.isEmpty()) {
            prose.section(words.say("statements"));
            prose.paragraph(words.say("statements.status"));
            byState.forEach((country, claims) -> prose.bullet(words.count(
                    "statements.state", claims.size(), phrases.named(country), phrases.statement(claims.get(0)))));
        }
    }

    private void sources() {
        List<SourceDocument> named = phrases.named();
        if (!named.isEmpty()) {
            prose.section(words.say("sources"));
            named.forEach(source -> prose.bullet(phrases.source(source)));
            if (named.stream().anyMatch(SourceDocument::isWeak)) {
                prose.paragraph(words.say("sources.why"));
            }
        }
    }

    private static Dissent.Matter on(StandingAnswer answer, Position<?> voice) {
        return answer.dissents().stream()
                .filter(dissent -> dissent.account().equals(voice.account()))
                .map(Dissent::on)
                .findFirst()
                .orElse(Dissent.Matter.MEMBERSHIP);
    }

    private static List<Step> steps(Derivation derivation, Predicate<Step> wanted) {
        return derivation.steps().stream().filter(wanted).toList();
    }

    private void countries(Certainty answer, List<Country> countries) {
        if (!countries.isEmpty()) {
            prose.paragraph(words.count(
                    "roster." + answer,
                    countries.size(),
                    words.list("and", countries.stream().map(phrases::named).toList())));
        }
    }

    private void finding(Derivation.OfFinding derivation) {
        Finding finding = derivation.finding();
        prose.title(finding.rule() + ": " + finding.subject());
        assumptions(derivation.provenance());
        prose.paragraph(verdict(finding.verdict(), finding)
                + (finding.ruling().byException() ? " " + words.say("finding.exception") : ""));
        prose.section(words.say("steps"));
        derivation.steps().forEach(step -> prose.item(phrases.step(step)));
        if (!finding.places().isEmpty()) {
            prose.paragraph(words.say("finding.told", phrases.places(finding.places())));
        }
        prose.paragraph(words.say("finding.reasons"));
        finding.reasons()
                .forEach(reason ->
                        prose.bullet(words.sentence(reason.in(words.language().locale(), this::constant)) + "."));
        accounts(
                derivation,
                derivation.positions(),
                position -> words.sentence(words.say(
                        "account.finds",
                        words.quote(position.account()),
                        verdict(position.says().orElseThrow(), finding))));
    }

    /** The words for a status or verdict; in English they are the names of the constants. */
    private Optional<String> constant(Object argument) {
        if (words.language() == Language.EN) {
            return Optional.empty();
        }
        if (argument instanceof MembershipStatus status) {
            return Optional.of(words.say("status." + status));
        }
        return argument instanceof Verdict verdict
                ? Optional.of(words.say("verdict.named." + verdict))
                : Optional.empty();
    }

    private String verdict(Verdict verdict, Finding finding) {
        return words.say("verdict." + verdict, finding.rule());
    }

    private void refusal(Derivation.OfRefusal derivation) {
        HistoryFault fault = derivation.fault();
        MembershipEvent event = fault.event();
        prose.title(words.say("refusal.title", phrases.named(event.country())));
        assumptions(derivation.provenance());
        if (fault instanceof HistoryFault.RefusedAct refused) {
            prose.paragraph(words.sentence(words.say(
                            "refusal.act",
                            words.when(event.date()),
                            words.say("name." + event.act()),
                            words.quoted("or", "status.", List.of(refused.status()))))
                    + " "
                    + words.count(
                            "refusal.permitted",
                            refused.permitted().size(),
                            words.quoted("and", "name.", refused.permitted())));
            if (!event.citations().isEmpty()) {
                prose.paragraph(words.say("refusal.told") + phrases.sources(event));
            }
        } else if (fault instanceof HistoryFault.NoCourse none) {
            prose.paragraph(words.say("refusal.course", phrases.act(event)) + " "
                    + words.say("refusal.statuses", words.quoted("or", "status.", none.possibleStatuses())));
            none.before()
                    .forEach(before ->
                            prose.bullet(words.sentence(phrases.act(before)) + "." + phrases.sources(before)));
        } else if (fault instanceof HistoryFault.Duplicate) {
            prose.paragraph(words.say("refusal.duplicate", phrases.act(event)));
        } else if (fault instanceof HistoryFault.OutOfOrder order) {
            prose.paragraph(words.say("refusal.order", phrases.act(order.before()), phrases.act(event)));
        } else if (fault instanceof HistoryFault.AfterDissolution late) {
            prose.paragraph(words.say(
                            "refusal.dissolved",
                            phrases.act(event),
                            words.when(late.dissolution().date())) + " "
                    + words.say("source", phrases.places(late.dissolution().citations())));
        } else if (fault instanceof HistoryFault.OpenPlace open) {
            prose.paragraph(words.say("refusal.open", phrases.act(event)) + " "
                    + words.count("refusal.among", open.among().size()));
            open.among()
                    .forEach(among -> prose.bullet(words.sentence(phrases.act(among)) + "." + phrases.sources(among)));
        }
        if (!derivation.steps().isEmpty()) {
            prose.section(words.say("steps"));
            derivation.steps().forEach(step -> prose.item(phrases.step(step)));
        }
    }

    private void assumptions(Provenance provenance) {
        if (provenance.isHypothetical()) {
            prose.paragraph(words.count("hypothetical", provenance.assumptions().size()));
            provenance
                    .assumptions()
                    .forEach(assumed -> prose.bullet(
                            assumed instanceof MembershipEvent event
                                    ? words.say("hypothetical.act", phrases.named(event.country()), phrases.act(event))
                                    : words.say(
                                            "hypothetical.denial",
                                            phrases.named(assumed.country()),
                                            words.say("name." + ((Denial) assumed).act()))));
        }
    }

    private void horizon(Provenance provenance) {
        if (provenance.beyondHorizon()) {
            prose.paragraph(words.say(
                    provenance.isHypothetical() ? "horizon.assumed" : "horizon", words.when(provenance.horizon())));
        }
    }

    private <A> void accounts(
            Derivation derivation, List<Position<A>> positions, Function<Position<A>, String> dissent) {
        prose.section(words.say("accounts"));
        String answers = words.say(
                "accounts.answers", words.quote(derivation.provenance().account()));
        List<Position<A>> against = positions.stream()
                .filter(position -> position.stance() == Position.Stance.AGAINST)
                .toList();
        List<String> sentences = new ArrayList<>(List.of(answers));
        if (derivation.positions().isEmpty()) {
            sentences.add(words.say("accounts.alone"));
        } else if (against.isEmpty()) {
            sentences.add(words.say("accounts.undisputed"));
        }
        for (Position.Stance stance : List.of(Position.Stance.FOR, Position.Stance.SILENT)) {
            List<String> names = positions.stream()
                    .filter(position -> position.stance() == stance)
                    .map(position -> words.quote(position.account()))
                    .toList();
            if (!names.isEmpty()) {
                sentences.add(words.count(
                        stance == Position.Stance.FOR ? "accounts.for" : "accounts.silent",
                        names.size(),
                        words.list("and", names)));
            }
            if (stance == Position.Stance.FOR) {
                lastKnown(positions).ifPresent(sentences::add);
            }
        }
        if (!against.isEmpty()) {
            int accounts =
                    (int) against.stream().map(Position::account).distinct().count();
            sentences.add(words.count("accounts.against", accounts));
        }
        prose.paragraph(String.join(" ", sentences));
        against.forEach(position -> prose.bullet(dissent.apply(position)));
    }
}
