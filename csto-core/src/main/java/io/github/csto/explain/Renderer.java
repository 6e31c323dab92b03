package io.github.csto.explain;

import io.github.csto.account.Dissent;
import io.github.csto.account.Provenance;
import io.github.csto.account.StandingAnswer;
import io.github.csto.audit.Finding;
import io.github.csto.country.Country;
import io.github.csto.membership.Circumstances;
import io.github.csto.membership.Denial;
import io.github.csto.membership.HistoryFault;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Roster;
import io.github.csto.membership.Standing;
import io.github.csto.rule.Verdict;
import io.github.csto.source.Citation;
import io.github.csto.stage.Stage;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Writes derivations as sentences in one language. Text from the register or a finding is quoted as it stands there, whatever its language. The
 * same derivation always gives the same text. Immutable and
 * thread-safe.
 */
public final class Renderer {
    private final Words words;

    Renderer(Words words) {
        this.words = words;
    }

    /**
     * Obtains a renderer for a language.
     *
     * @param language the language
     * @return the renderer
     */
    public static Renderer in(Language language) {
        return new Renderer(new Words(Objects.requireNonNull(language, "language"), Words.read(language)));
    }

    /**
     * Returns the derivation as plain text.
     *
     * @param derivation the derivation
     * @return lines of about 110 characters, each ended by a line feed
     */
    public String text(Derivation derivation) {
        return prose(derivation, new Prose(false)).toString();
    }

    /**
     * Returns the derivation as Markdown: a heading of the first level, paragraphs and lists.
     *
     * @param derivation the derivation
     * @return lines, each ended by a line feed
     */
    public String markdown(Derivation derivation) {
        return prose(derivation, new Prose(true)).toString();
    }

    private Prose prose(Derivation derivation, Prose prose) {
        if (derivation instanceof Derivation.OfStanding standing) {
            standing(standing, prose);
        } else if (derivation instanceof Derivation.OfRoster roster) {
            roster(roster, prose);
        } else if (derivation instanceof Derivation.OfFinding finding) {
            finding(finding, prose);
        } else if (derivation instanceof Derivation.OfRefusal refusal) {
            refusal(refusal, prose);
        }
        return prose;
    }

    private void standing(Derivation.OfStanding derivation, Prose prose) {
        Standing standing = derivation.answer().standing();
        String day = words.when(PartialDate.of(derivation.answer().day()));
        prose.title(words.say(
                "standing.title",
                named(standing.country()),
                derivation.provenance().organisation(),
                day));
        assumptions(derivation.provenance(), prose);
        prose.paragraph(words.sentence(words.say("standing." + standing.isMember(), day)) + " "
                + status(standing.possibleStatuses()));
        prose.section(words.say("steps"));
        if (derivation.steps().isEmpty()) {
            prose.paragraph(derivation
                    .first()
                    .map(first -> words.say("standing.later", act(first)) + sources(first))
                    .orElse(words.say("standing.silent")));
        }
        derivation.steps().forEach(step -> prose.item(step(step)));
        accounts(
                derivation,
                prose,
                derivation.positions(),
                voice -> words.sentence(says(voice)) + " " + words.say("dissent." + on(derivation.answer(), voice)));
        horizon(derivation.provenance(), prose);
    }

    private void roster(Derivation.OfRoster derivation, Prose prose) {
        Roster roster = derivation.answer().roster();
        String day = words.when(PartialDate.of(roster.day()));
        prose.title(words.say(
                "roster." + roster.criterion(), derivation.provenance().organisation(), day));
        assumptions(derivation.provenance(), prose);
        if (roster.counted().isEmpty()) {
            prose.paragraph(words.say("roster.nobody"));
        }
        countries(prose, Certainty.YES, roster.counted());
        countries(prose, Certainty.UNDETERMINED, roster.undetermined());
        countries(
                prose,
                Certainty.NO,
                roster.standings().keySet().stream()
                        .filter(country -> !roster.counted().contains(country)
                                && !roster.undetermined().contains(country))
                        .toList());
        prose.paragraph(
                roster.possibleStages().size() == Stage.values().length
                        ? words.say("stage.unrecorded")
                        : words.say("stage.is", words.quoted("or", "stage.", roster.possibleStages())));
        steps(derivation, step -> step instanceof Step.Beginning).forEach(step -> prose.item(step(step)));
        roster.standings().forEach((country, standing) -> {
            prose.section(named(country)).paragraph(status(standing.possibleStatuses()));
            steps(
                            derivation,
                            step -> step instanceof Step.Act act
                                    && act.ground().event().country() == country)
                    .forEach(step -> prose.item(step(step)));
        });
        accounts(
                derivation,
                prose,
                derivation.positions().stream()
                        .filter(position -> position.stance() == Position.Stance.AGAINST)
                        .toList(),
                voice -> voice.country().map(this::named).orElseThrow() + ": " + says(voice));
        List<Dissent<Set<MembershipStatus>>> onStatus = derivation.answer().statusDissents();
        if (!onStatus.isEmpty()) {
            prose.paragraph(words.count("accounts.status", onStatus.size()));
            onStatus.forEach(dissent -> prose.bullet(
                    named(dissent.country()) + ": " + says(dissent.account(), dissent.says(), dissent.citations())));
        }
        horizon(derivation.provenance(), prose);
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

    private void countries(Prose prose, Certainty answer, List<Country> countries) {
        if (!countries.isEmpty()) {
            prose.paragraph(words.count(
                    "roster." + answer,
                    countries.size(),
                    words.list("and", countries.stream().map(this::named).toList())));
        }
    }

    private void finding(Derivation.OfFinding derivation, Prose prose) {
        Finding finding = derivation.finding();
        prose.title(finding.rule() + ": " + finding.subject());
        assumptions(derivation.provenance(), prose);
        prose.paragraph(verdict(finding.verdict(), finding)
                + (finding.ruling().byException() ? " " + words.say("finding.exception") : ""));
        prose.section(words.say("steps"));
        derivation.steps().forEach(step -> prose.item(step(step)));
        if (!finding.places().isEmpty()) {
            prose.paragraph(words.say("finding.told", words.places(finding.places())));
        }
        prose.paragraph(words.say("finding.reasons"));
        finding.reasons()
                .forEach(reason ->
                        prose.bullet(words.sentence(reason.in(words.language().locale(), this::constant)) + "."));
        accounts(
                derivation,
                prose,
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

    private void refusal(Derivation.OfRefusal derivation, Prose prose) {
        HistoryFault fault = derivation.fault();
        MembershipEvent event = fault.event();
        prose.title(words.say("refusal.title", named(event.country())));
        assumptions(derivation.provenance(), prose);
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
                prose.paragraph(words.say("refusal.told") + sources(event));
            }
        } else if (fault instanceof HistoryFault.NoCourse none) {
            prose.paragraph(words.say("refusal.course", act(event)) + " "
                    + words.say("refusal.statuses", words.quoted("or", "status.", none.possibleStatuses())));
            none.before().forEach(before -> prose.bullet(words.sentence(act(before)) + "." + sources(before)));
        } else if (fault instanceof HistoryFault.Duplicate) {
            prose.paragraph(words.say("refusal.duplicate", act(event)));
        } else if (fault instanceof HistoryFault.OutOfOrder order) {
            prose.paragraph(words.say("refusal.order", act(order.before()), act(event)));
        } else if (fault instanceof HistoryFault.AfterDissolution late) {
            prose.paragraph(words.say(
                            "refusal.dissolved",
                            act(event),
                            words.when(late.dissolution().date())) + " "
                    + words.say("source", words.places(late.dissolution().citations())));
        } else if (fault instanceof HistoryFault.OpenPlace open) {
            prose.paragraph(words.say("refusal.open", act(event)) + " "
                    + words.count("refusal.among", open.among().size()));
            open.among().forEach(among -> prose.bullet(words.sentence(act(among)) + "." + sources(among)));
        }
        if (!derivation.steps().isEmpty()) {
            prose.section(words.say("steps"));
            derivation.steps().forEach(step -> prose.item(step(step)));
        }
    }

    private void assumptions(Provenance provenance, Prose prose) {
        if (provenance.isHypothetical()) {
            prose.paragraph(words.count("hypothetical", provenance.assumptions().size()));
            provenance
                    .assumptions()
                    .forEach(assumed -> prose.bullet(
                            assumed instanceof MembershipEvent event
                                    ? words.say("hypothetical.act", named(event.country()), act(event))
                                    : words.say(
                                            "hypothetical.denial",
                                            named(assumed.country()),
                                            words.say("name." + ((Denial) assumed).act()))));
        }
    }

    private void horizon(Provenance provenance, Prose prose) {
        if (provenance.beyondHorizon()) {
            prose.paragraph(words.say(
                    provenance.isHypothetical() ? "horizon.assumed" : "horizon", words.when(provenance.horizon())));
        }
    }

    private String named(Country country) {
        return country.displayNameWithCode(words.language().locale());
    }

    private String status(Set<MembershipStatus> statuses) {
        return words.say(statuses.size() == 1 ? "status.is" : "status.may.be", words.quoted("or", "status.", statuses));
    }

    private String act(MembershipEvent event) {
        return event.disputed() ? words.say("act.disputed", happening(event)) : happening(event);
    }

    private String happening(MembershipEvent event) {
        return words.say("act." + event.act(), words.when(event.date()));
    }

    private String sources(MembershipEvent event) {
        return event.citations().isEmpty()
                ? " " + words.say("step.assumed")
                : " " + words.say("source", words.places(event.citations()));
    }

    private String step(Step step) {
        if (step instanceof Step.Act act) {
            return act(act);
        }
        String sentence;
        if (step instanceof Step.AppliedRule rule) {
            sentence = words.say(
                    "finding.rule",
                    words.when(step.date()),
                    words.quote(rule.version().statement()));
        } else {
            Stage stage = ((Step.Beginning) step).event().stage();
            sentence = words.sentence(
                    words.say("stage.begins", words.when(step.date()), words.quoted("or", "stage.", List.of(stage))));
        }
        return step.citations().isEmpty()
                ? sentence
                : sentence + " " + words.say("source", words.places(step.citations()));
    }

    private String act(Step.Act step) {
        MembershipEvent event = step.ground().event();
        List<String> sentences = new ArrayList<>();
        sentences.add(words.sentence(
                words.say("step.becomes", happening(event), words.quoted("or", "status.", List.of(step.status())))));
        if (!step.window().equals(DateInterval.from(event.date()))) {
            sentences.add(words.say("step.window", words.when(step.window())));
        }
        Certainty happened = step.ground().happened();
        if (event.disputed()) {
            sentences.add(words.say(happened == Certainty.YES ? "step.settled" : "step.disputed"));
        }
        if (happened != Certainty.YES) {
            sentences.add(words.say("step.open"));
        }
        Circumstances circumstances = event.circumstances();
        circumstances.manner().ifPresent(manner -> sentences.add(words.say("manner." + manner)));
        circumstances.noticed().ifPresent(day -> sentences.add(words.say("step.noticed", words.when(day))));
        circumstances.decided().ifPresent(day -> sentences.add(words.say("step.decided", words.when(day))));
        sentences.add(
                step.isAssumed() ? words.say("step.assumed") : words.say("source", words.places(event.citations())));
        if (!step.because().isEmpty()) {
            sentences.add(words.say(
                    "note.derived",
                    words.quote(step.because().stream()
                            .map(each -> each.sentence(words.language().locale()))
                            .collect(Collectors.joining(" ")))));
        } else if (!event.reason().isEmpty()) {
            sentences.add(words.say("note", words.quote(event.reason())));
        }
        return String.join(" ", sentences);
    }

    private <A> void accounts(
            Derivation derivation, Prose prose, List<Position<A>> positions, Function<Position<A>, String> dissent) {
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
        }
        if (!against.isEmpty()) {
            int accounts =
                    (int) against.stream().map(Position::account).distinct().count();
            sentences.add(words.count("accounts.against", accounts));
        }
        prose.paragraph(String.join(" ", sentences));
        against.forEach(position -> prose.bullet(dissent.apply(position)));
    }

    private String says(Position<Set<MembershipStatus>> voice) {
        return says(voice.account(), voice.says().orElseThrow(), voice.citations());
    }

    private String says(String account, Set<MembershipStatus> statuses, List<Citation> citations) {
        return words.say(
                "account.says", words.quote(account), words.quoted("or", "status.", statuses), words.places(citations));
    }
}
