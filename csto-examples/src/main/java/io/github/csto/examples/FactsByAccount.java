package io.github.csto.examples;

import io.github.csto.organisation.Founder;
import io.github.csto.organisation.Observer;
import io.github.csto.organisation.OfficeTerm;
import io.github.csto.organisation.Tenure;
import io.github.csto.register.Fact;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What accounts tell of an organisation beside its memberships: all of them, or the one that is asked for. */
abstract class FactsByAccount<T> extends FactsCommand {
    @Override
    final boolean hasAccounts() {
        return true;
    }

    abstract List<Claim<T>> recorded(KnownBody body);

    abstract List<Object> cells(Claim<T> fact);

    static String account(Claim<?> fact) {
        return fact.account().orElseThrow();
    }

    final List<Claim<T>> asked(KnownBody body) {
        List<Claim<T>> recorded = recorded(body);
        account().ifPresent(asked -> {
            List<String> accounts = recorded.stream()
                    .map(FactsByAccount::account)
                    .distinct()
                    .sorted()
                    .toList();
            if (!accounts.contains(asked)) {
                throw new IllegalArgumentException(
                        "Unknown account of the " + spec().name() + " of " + body.organisation()
                                + ": \"" + asked + "\"; there are "
                                + (accounts.isEmpty() ? "none" : String.join(", ", accounts)));
            }
        });
        return recorded.stream()
                .filter(fact -> account().isEmpty() || account().get().equals(account(fact)))
                .sorted(Comparator.comparing(fact -> body.rank(fact)))
                .toList();
    }

    /** Which of the facts that were asked for answer the question. */
    List<Claim<T>> answering(KnownBody body, List<Claim<T>> asked) {
        return asked;
    }

    @Override
    final List<List<Object>> facts(KnownBody body) {
        return answering(body, asked(body)).stream().map(this::cells).toList();
    }

    /** Who holds something on a day. */
    abstract static class OnDay<T> extends FactsByAccount<T> {
        @Option(names = "--on", paramLabel = "DATE", required = true, description = "The day, like 2014-06-01.")
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private LocalDate day;

        abstract Tenure tenure(T fact);

        /** What the accounts may tell differently. */
        abstract Object subject(T fact);

        final Certainty held(Claim<T> fact) {
            return tenure(fact.value()).isHeldOn(day);
        }

        /** Where a more trusted account speaks of the same what another leaves open adds nothing. */
        final boolean speaks(KnownBody body, Claim<T> fact, List<Claim<T>> asked) {
            return asked.stream()
                    .noneMatch(other -> body.rank(other) < body.rank(fact)
                            && subject(other.value()).equals(subject(fact.value())));
        }

        @Override
        final List<Claim<T>> answering(KnownBody body, List<Claim<T>> asked) {
            return asked.stream()
                    .filter(fact -> switch (held(fact)) {
                        case YES -> true;
                        case UNDETERMINED -> speaks(body, fact, asked);
                        case NO -> false;
                    })
                    .toList();
        }

        @Override
        final String title(KnownBody body) {
            return super.title(body) + " on " + day;
        }

        @Override
        Map<String, Object> json(KnownBody body) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("on", day.toString());
            json.putAll(super.json(body));
            return json;
        }
    }

    /** Who observes. */
    @Command(
            name = "observers",
            sortOptions = false,
            description = "The observers on a day, according to each account.")
    static final class Observers extends OnDay<Observer> {
        @Override
        List<String> columns() {
            return List.of("country", "name", "held", "organ", "account", "since", "until", "attested", "citations");
        }

        @Override
        List<Claim<Observer>> recorded(KnownBody body) {
            return body.register().observers(body.organisation());
        }

        @Override
        Tenure tenure(Observer observer) {
            return observer.tenure();
        }

        @Override
        Object subject(Observer observer) {
            return List.of(observer.country(), observer.organ());
        }

        @Override
        List<Object> cells(Claim<Observer> observer) {
            return List.of(
                    observer.value().country().alpha2(),
                    observer.value().country().displayName(Locale.ENGLISH),
                    held(observer).name(),
                    observer.value().organ(),
                    account(observer),
                    observer.value().tenure().since(),
                    observer.value().tenure().until(),
                    observer.value().tenure().attested(),
                    observer.citations());
        }
    }

    /** Who holds which office. */
    @Command(
            name = "offices",
            sortOptions = false,
            description = "The holders of each office on a day, according to each account.")
    static final class Offices extends OnDay<OfficeTerm> {
        @Override
        List<String> columns() {
            return List.of("office", "holder", "held", "account", "since", "until", "attested", "citations");
        }

        @Override
        List<Claim<OfficeTerm>> recorded(KnownBody body) {
            return body.facts(Fact.OFFICES);
        }

        @Override
        Tenure tenure(OfficeTerm term) {
            return term.tenure();
        }

        @Override
        Object subject(OfficeTerm term) {
            return term.office();
        }

        @Override
        List<Object> cells(Claim<OfficeTerm> term) {
            return List.of(
                    term.value().office(),
                    term.value().holder(),
                    held(term).name(),
                    account(term),
                    term.value().tenure().since(),
                    term.value().tenure().until(),
                    term.value().tenure().attested(),
                    term.citations());
        }

        /** Who certainly held each office of which anything is recorded; nobody where that is not known. */
        private Map<String, List<String>> holders(KnownBody body) {
            Map<String, List<String>> holders = new TreeMap<>();
            List<Claim<OfficeTerm>> asked = asked(body);
            for (Claim<OfficeTerm> term : asked) {
                List<String> names = holders.computeIfAbsent(term.value().office(), office -> new ArrayList<>());
                if (held(term) == Certainty.YES
                        && speaks(body, term, asked)
                        && !names.contains(term.value().holder())) {
                    names.add(term.value().holder());
                }
            }
            return holders;
        }

        @Override
        String text(KnownBody body) {
            Map<String, List<String>> holders = holders(body);
            Text text = new Text().line(title(body) + (holders.isEmpty() ? ": none recorded" : ""));
            List<Claim<OfficeTerm>> answering = answering(body, asked(body));
            holders.forEach((office, names) -> {
                List<Claim<OfficeTerm>> terms = answering.stream()
                        .filter(term -> term.value().office().equals(office))
                        .toList();
                String accounts = terms.isEmpty() || body.rank(terms.get(0)) < Integer.MAX_VALUE
                        ? ""
                        : terms.stream()
                                .filter(term -> held(term) == Certainty.YES)
                                .map(FactsByAccount::account)
                                .distinct()
                                .collect(Collectors.joining(", ", ", by ", ""));
                text.blank()
                        .line(office + ": " + (names.isEmpty() ? "not known" : String.join(" or ", names) + accounts))
                        .table(
                                terms.isEmpty()
                                        ? List.of(List.of("nobody is recorded for that day"))
                                        : terms.stream()
                                                .map(term -> List.of(
                                                        term.value().holder(),
                                                        held(term).name(),
                                                        account(term),
                                                        when(term.value()),
                                                        Citation.format(term.citations())
                                                                + weak(body, term.citations())))
                                                .toList());
            });
            return text.legend(body.register(), citations(facts(body))).toString();
        }

        private static String when(OfficeTerm term) {
            return Stream.of(
                            labelled("since ", term.tenure().since()),
                            labelled("until ", term.tenure().until()),
                            labelled("seen ", term.tenure().attested()))
                    .filter(recorded -> !recorded.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private static String labelled(String label, Object cell) {
            String recorded = FactsCommand.written(cell);
            return recorded.isEmpty() ? "" : label + recorded;
        }

        @Override
        Map<String, Object> json(KnownBody body) {
            Map<String, Object> json = super.json(body);
            json.put("holders", holders(body));
            return json;
        }
    }

    /** Who is called a founding member. */
    @Command(name = "founders", sortOptions = false, description = "The founding members, according to each account.")
    static final class Founders extends FactsByAccount<Founder> {
        @Override
        List<String> columns() {
            return List.of("account", "country", "name", "citations");
        }

        @Override
        List<Claim<Founder>> recorded(KnownBody body) {
            return body.facts(Fact.FOUNDERS);
        }

        @Override
        List<Object> cells(Claim<Founder> founder) {
            return List.of(
                    account(founder),
                    founder.value().country().alpha2(),
                    founder.value().country().displayName(Locale.ENGLISH),
                    founder.citations());
        }
    }
}
