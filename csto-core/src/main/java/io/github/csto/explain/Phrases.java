package io.github.csto.explain;

import io.github.csto.account.Dissent;
import io.github.csto.country.Country;
import io.github.csto.membership.Circumstances;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.organisation.Statement;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import io.github.csto.stage.Stage;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences about one derivation. It remembers which sources they named. */
final class Phrases {
    private final Words words;
    private final Map<String, SourceDocument> sources = new LinkedHashMap<>();
    private final Set<String> named = new HashSet<>();

    Phrases(Words words, List<SourceDocument> sources) {
        this.words = words;
        sources.forEach(source -> this.sources.put(source.id(), source));
    }

    String named(Country country) {
        return country.displayNameWithCode(words.language().locale());
    }

    String status(Set<MembershipStatus> statuses) {
        return words.say(statuses.size() == 1 ? "status.is" : "status.may.be", words.quoted("or", "status.", statuses));
    }

    String act(MembershipEvent event) {
        return event.disputed() ? words.say("act.disputed", happening(event)) : happening(event);
    }

    /** A term that expires is no step of the state's, and it is not the state that suspends where the Council does. */
    private String happening(MembershipEvent event) {
        Optional<Circumstances.Manner> manner = event.circumstances().manner();
        String key = "act." + event.act();
        if (event.act() == MembershipAct.WITHDRAW && manner.equals(Optional.of(Circumstances.Manner.EXPIRY))) {
            key = "act.EXPIRE";
        } else if (event.act() == MembershipAct.SELF_SUSPEND
                && manner.equals(Optional.of(Circumstances.Manner.COUNCIL_DECISION))) {
            key = "act.SUSPENDED";
        }
        return words.say(key, words.when(event.date()));
    }

    String sources(MembershipEvent event) {
        return event.citations().isEmpty()
                ? " " + words.say("step.assumed")
                : " " + words.say("source", places(event.citations()));
    }

    String step(Step step) {
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
        return step.citations().isEmpty() ? sentence : sentence + " " + words.say("source", places(step.citations()));
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
        sentences.add(step.isAssumed() ? words.say("step.assumed") : words.say("source", places(event.citations())));
        if (step.isWeak()) {
            sentences.add(words.say("step.weak"));
        }
        if (!step.note().isEmpty()) {
            sentences.add(words.say("note", words.quote(step.note())));
        }
        if (!step.because().isEmpty()) {
            sentences.add(words.say(
                    "note.derived",
                    words.quote(step.because().stream()
                            .map(each -> each.sentence(words.language().locale()))
                            .collect(Collectors.joining(" ")))));
        }
        return String.join(" ", sentences);
    }

    String says(Position<Set<MembershipStatus>> voice) {
        return says(voice.account(), voice.says().orElseThrow(), voice.citations());
    }

    String says(Dissent<Set<MembershipStatus>> dissent) {
        return says(dissent.account(), dissent.says(), dissent.citations());
    }

    private String says(String account, Set<MembershipStatus> statuses, List<Citation> citations) {
        return words.say(
                "account.says", words.quote(account), words.quoted("or", "status.", statuses), places(citations));
    }

    /** When, what and by whom; what was said stands as the register words it. */
    String statement(Claim<Statement> claim) {
        Statement statement = claim.value();
        String when = statement.date().map(words::when).orElseGet(() -> words.say("undated"));
        List<String> by = Stream.concat(
                        statement.nature().map(nature -> words.say("nature." + nature)).stream(),
                        statement.speaker().stream())
                .toList();
        return words.sentence(
                        by.isEmpty()
                                ? words.say("statement", when, words.quote(statement.text()))
                                : words.say("statement.by", when, String.join(", ", by), words.quote(statement.text())))
                + " " + words.say("source", places(claim.citations()));
    }

    String places(List<Citation> citations) {
        citations.forEach(citation -> named.add(citation.document()));
        return words.places(citations, sources);
    }

    /** The sources that were named so far. */
    List<SourceDocument> named() {
        return sources.values().stream()
                .filter(source -> named.contains(source.id()))
                .toList();
    }

    String source(SourceDocument source) {
        List<String> parts = new ArrayList<>(List.of(words.quote(source.title()), source.publisher()));
        parts.add(source.date().map(words::dated).orElseGet(() -> words.say("undated")));
        if (source.isWeak()) {
            parts.add(words.say("sources.weak"));
        }
        source.address().ifPresent(address -> parts.add(address.toString()));
        return words.say("sources.entry", source.id(), String.join(", ", parts));
    }
}
