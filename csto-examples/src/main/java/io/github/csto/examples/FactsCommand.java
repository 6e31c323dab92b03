package io.github.csto.examples;

import io.github.csto.account.Accounts;
import io.github.csto.country.Country;
import io.github.csto.organisation.Aim;
import io.github.csto.organisation.AssistanceStep;
import io.github.csto.organisation.Feature;
import io.github.csto.organisation.Founder;
import io.github.csto.organisation.Observer;
import io.github.csto.organisation.OfficeTerm;
import io.github.csto.organisation.Tenure;
import io.github.csto.organisation.TreatyPart;
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
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the register tells of an organisation beside its memberships and its Council: one list a command, each row with its citations. */
abstract class FactsCommand extends BesideMemberships {
    /** The names of the columns; the JSON keys are the same. */
    abstract List<String> columns();

    /** A row for each fact, a cell for each column: an {@link Optional}, a list, or what is its own text. */
    abstract List<List<Object>> facts(Body body);

    String title(Body body) {
        return spec().name() + " of " + body.organisation();
    }

    @Override
    String text(Body body) {
        List<List<String>> facts = texts(facts(body));
        return new Text()
                .line(title(body) + (facts.isEmpty() ? ": none told" : ""))
                .table(facts)
                .toString();
    }

    @Override
    Map<String, Object> json(Body body) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<Object> fact : facts(body)) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < fact.size(); i++) {
                row.put(columns().get(i), value(fact.get(i)));
            }
            rows.add(row);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("organisation", body.organisation());
        json.put(spec().name(), rows);
        return json;
    }

    @Override
    final List<List<String>> rows(Body body) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns());
        rows.addAll(texts(facts(body)));
        return rows;
    }

    private static List<List<String>> texts(List<List<Object>> facts) {
        return facts.stream()
                .map(fact -> fact.stream().map(FactsCommand::written).toList())
                .toList();
    }

    /** What is not told is empty. */
    private static String written(Object cell) {
        if (cell instanceof Optional<?> told) {
            return told.map(String::valueOf).orElse("");
        }
        if (cell instanceof List<?> all) {
            String between = all.stream().allMatch(Citation.class::isInstance) ? "; " : " ";
            return all.stream().map(String::valueOf).collect(Collectors.joining(between));
        }
        return cell.toString();
    }

    /** What is not told is null. */
    private static @Nullable Object value(Object cell) {
        if (cell instanceof Optional<?> told) {
            return told.map(String::valueOf).orElse(null);
        }
        return cell instanceof List<?> all ? all.stream().map(String::valueOf).toList() : cell.toString();
    }

    private static Optional<String> code(Optional<Country> country) {
        return country.map(Country::alpha2);
    }

    /** What accounts tell: all of them, or the one that is asked for. */
    abstract static class ByAccount<T> extends FactsCommand {
        @Override
        final boolean hasAccounts() {
            return true;
        }

        abstract List<Claim<T>> told(Body body);

        abstract List<Object> cells(Claim<T> fact);

        static String account(Claim<?> fact) {
            return fact.account().orElseThrow();
        }

        /** What was made of all accounts goes first. */
        static boolean isReconciled(Claim<?> fact) {
            return account(fact).equals(Accounts.RECONCILED);
        }

        final List<Claim<T>> asked(Body body) {
            List<Claim<T>> told = told(body);
            account().ifPresent(asked -> {
                List<String> accounts = told.stream()
                        .map(ByAccount::account)
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
            return told.stream()
                    .filter(fact -> account().isEmpty() || account().get().equals(account(fact)))
                    .sorted(Comparator.comparing(fact -> !isReconciled(fact)))
                    .toList();
        }

        /** Which of the facts that were asked for answer the question. */
        List<Claim<T>> answering(List<Claim<T>> asked) {
            return asked;
        }

        @Override
        final List<List<Object>> facts(Body body) {
            return answering(asked(body)).stream().map(this::cells).toList();
        }
    }

    /** Who holds something on a day. */
    abstract static class OnDay<T> extends ByAccount<T> {
        @Option(names = "--on", paramLabel = "DATE", required = true, description = "The day, like 2014-06-01.")
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private LocalDate day;

        abstract Tenure tenure(T fact);

        /** What the accounts may tell differently. */
        abstract Object subject(T fact);

        final Certainty held(Claim<T> fact) {
            return tenure(fact.value()).isHeldOn(day);
        }

        /** Where the reconciled account speaks of the same what another leaves open adds nothing. */
        final boolean speaks(Claim<T> fact, List<Claim<T>> asked) {
            return isReconciled(fact)
                    || asked.stream()
                            .noneMatch(other -> isReconciled(other)
                                    && subject(other.value()).equals(subject(fact.value())));
        }

        @Override
        final List<Claim<T>> answering(List<Claim<T>> asked) {
            return asked.stream()
                    .filter(fact -> switch (held(fact)) {
                        case YES -> true;
                        case UNDETERMINED -> speaks(fact, asked);
                        case NO -> false;
                    })
                    .toList();
        }

        @Override
        final String title(Body body) {
            return super.title(body) + " on " + day;
        }

        @Override
        Map<String, Object> json(Body body) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("on", day.toString());
            json.putAll(super.json(body));
            return json;
        }
    }

    /** Who observes. */
    @Command(name = "observers", sortOptions = false, description = "Who observed on a day, by each account.")
    static final class Observers extends OnDay<Observer> {
        @Override
        List<String> columns() {
            return List.of("country", "name", "held", "organ", "account", "since", "until", "attested", "citations");
        }

        @Override
        List<Claim<Observer>> told(Body body) {
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
            description = "Who held which office on a day, or that it is not known, by each account.")
    static final class Offices extends OnDay<OfficeTerm> {
        @Override
        List<String> columns() {
            return List.of("office", "holder", "held", "account", "since", "until", "attested", "citations");
        }

        @Override
        List<Claim<OfficeTerm>> told(Body body) {
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

        /** Who certainly held each office of which anything is told; nobody where that is not known. */
        private Map<String, List<String>> holders(Body body) {
            Map<String, List<String>> holders = new TreeMap<>();
            List<Claim<OfficeTerm>> asked = asked(body);
            for (Claim<OfficeTerm> term : asked) {
                List<String> names = holders.computeIfAbsent(term.value().office(), office -> new ArrayList<>());
                if (held(term) == Certainty.YES
                        && speaks(term, asked)
                        && !names.contains(term.value().holder())) {
                    names.add(term.value().holder());
                }
            }
            return holders;
        }

        @Override
        String text(Body body) {
            Map<String, List<String>> holders = holders(body);
            Text text = new Text().line(title(body) + (holders.isEmpty() ? ": none told" : ""));
            List<Claim<OfficeTerm>> answering = answering(asked(body));
            holders.forEach((office, names) -> {
                List<Claim<OfficeTerm>> terms = answering.stream()
                        .filter(term -> term.value().office().equals(office))
                        .toList();
                String accounts = terms.stream().anyMatch(ByAccount::isReconciled)
                        ? ""
                        : terms.stream()
                                .filter(term -> held(term) == Certainty.YES)
                                .map(ByAccount::account)
                                .distinct()
                                .collect(Collectors.joining(", ", ", by ", ""));
                text.blank()
                        .line(office + ": " + (names.isEmpty() ? "not known" : String.join(" or ", names) + accounts))
                        .table(
                                terms.isEmpty()
                                        ? List.of(List.of("nobody is told for that day"))
                                        : terms.stream()
                                                .map(term -> List.of(
                                                        term.value().holder(),
                                                        held(term).name(),
                                                        account(term),
                                                        when(term.value()),
                                                        Citation.format(term.citations())))
                                                .toList());
            });
            return text.toString();
        }

        private static String when(OfficeTerm term) {
            return Stream.of(
                            labelled("since ", term.tenure().since()),
                            labelled("until ", term.tenure().until()),
                            labelled("seen ", term.tenure().attested()))
                    .filter(told -> !told.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private static String labelled(String label, Object cell) {
            String told = FactsCommand.written(cell);
            return told.isEmpty() ? "" : label + told;
        }

        @Override
        Map<String, Object> json(Body body) {
            Map<String, Object> json = super.json(body);
            json.put("holders", holders(body));
            return json;
        }
    }

    /** Who is called a founding member. */
    @Command(name = "founders", sortOptions = false, description = "Who is called a founding member, by each account.")
    static final class Founders extends ByAccount<Founder> {
        @Override
        List<String> columns() {
            return List.of("account", "country", "name", "citations");
        }

        @Override
        List<Claim<Founder>> told(Body body) {
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

    /** Which treaties there are. */
    @Command(name = "treaties", sortOptions = false, description = "The treaties, with their signatories and parties.")
    static final class Treaties extends FactsCommand {
        @Override
        List<String> columns() {
            return List.of(
                    "treaty", "name", "signed", "inForce", "renews", "amends", "signatories", "parties", "citations");
        }

        @Override
        List<List<Object>> facts(Body body) {
            return body.facts(Fact.TREATIES).stream()
                    .map(treaty -> List.<Object>of(
                            treaty.value().id(),
                            treaty.value().name(),
                            treaty.value().signed(),
                            treaty.value().inForce(),
                            treaty.value().renews(),
                            treaty.value().amends(),
                            states(body, treaty.value().id(), TreatyPart.Part.SIGNATORY),
                            states(body, treaty.value().id(), TreatyPart.Part.PARTY),
                            treaty.citations()))
                    .toList();
        }

        private static List<String> states(Body body, String treaty, TreatyPart.Part part) {
            return body.facts(Fact.TREATY_PARTIES).stream()
                    .map(Claim::value)
                    .filter(told -> told.treaty().equals(treaty) && told.part() == part)
                    .map(told -> told.country().alpha2())
                    .sorted()
                    .toList();
        }
    }

    /** Aims, powers or obligations. */
    abstract static class Listed extends FactsCommand {
        private final Aim.Kind kind;

        Listed(Aim.Kind kind) {
            this.kind = kind;
        }

        @Override
        final List<String> columns() {
            return List.of("id", "text", "citations");
        }

        @Override
        final List<List<Object>> facts(Body body) {
            return body.facts(Fact.AIMS).stream()
                    .filter(aim -> aim.value().kind() == kind)
                    .map(aim -> List.<Object>of(aim.value().id(), aim.value().text(), aim.citations()))
                    .toList();
        }
    }

    /** What it is for. */
    @Command(name = "aims", sortOptions = false, description = "What the organisation is for.")
    static final class Aims extends Listed {
        Aims() {
            super(Aim.Kind.AIM);
        }
    }

    /** What its Council may do. */
    @Command(name = "powers", sortOptions = false, description = "What the Council may do.")
    static final class Powers extends Listed {
        Powers() {
            super(Aim.Kind.POWER);
        }
    }

    /** What its parties owe. */
    @Command(name = "obligations", sortOptions = false, description = "What the parties owe by the Charter.")
    static final class Obligations extends Listed {
        Obligations() {
            super(Aim.Kind.OBLIGATION);
        }
    }

    /** Its organs. */
    @Command(name = "organs", sortOptions = false, description = "The organs of the organisation.")
    static final class Organs extends FactsCommand {
        @Override
        List<String> columns() {
            return List.of("organ", "name", "citations");
        }

        @Override
        List<List<Object>> facts(Body body) {
            return body.facts(Fact.ORGANS).stream()
                    .map(organ ->
                            List.<Object>of(organ.value().id(), organ.value().name(), organ.citations()))
                    .toList();
        }
    }

    /** What was said and is no act. */
    @Command(
            name = "statements",
            sortOptions = false,
            description = "What was said about the organisation, and is no act.")
    static final class Statements extends FactsCommand {
        @Override
        List<String> columns() {
            return List.of("kind", "date", "speaker", "country", "text", "citations");
        }

        @Override
        List<List<Object>> facts(Body body) {
            return body.facts(Fact.STATEMENTS).stream()
                    .map(statement -> List.<Object>of(
                            statement.value().kind(),
                            statement.value().date(),
                            statement.value().speaker(),
                            code(statement.value().country()),
                            statement.value().text(),
                            statement.citations()))
                    .toList();
        }
    }

    /** Its seat, languages and the like. */
    @Command(
            name = "profile",
            sortOptions = false,
            description = "What has a name and a value: seat, languages, forces, relations.")
    static final class Profile extends FactsCommand {
        @Override
        List<String> columns() {
            return List.of("feature", "value", "citations");
        }

        @Override
        List<List<Object>> facts(Body body) {
            Stream<Claim<Feature>> alliance = body.facts(Fact.ORGANISATIONS).stream()
                    .filter(claim -> claim.value().militaryAlliance() == Certainty.YES)
                    .map(claim -> claim.withValue(new Feature("LISTED_AS", "great military alliance")));
            return Stream.concat(body.facts(Fact.PROFILE).stream(), alliance)
                    .sorted(Comparator.comparing(claim -> claim.value().name()))
                    .map(feature -> List.<Object>of(
                            feature.value().name(), feature.value().value(), feature.citations()))
                    .toList();
        }
    }

    /** What it does. */
    @Command(
            name = "activities",
            sortOptions = false,
            description = "Exercises, operations, meetings and the like, dated as they are told.")
    static final class Activities extends FactsCommand {
        @Override
        List<String> columns() {
            return List.of("kind", "date", "country", "name", "citations");
        }

        @Override
        List<List<Object>> facts(Body body) {
            return body.facts(Fact.ACTIVITIES).stream()
                    .map(activity -> List.<Object>of(
                            activity.value().kind(),
                            activity.value().date(),
                            code(activity.value().country()),
                            activity.value().name(),
                            activity.citations()))
                    .toList();
        }
    }

    /** How it helped. */
    @Command(
            name = "assistance",
            sortOptions = false,
            description = "How the organisation helped its members: requests, measures, contingents, results.")
    static final class Assistance extends FactsCommand {
        @Override
        List<String> columns() {
            return List.of("case", "step", "country", "date", "amount", "citations");
        }

        @Override
        List<List<Object>> facts(Body body) {
            return body.facts(Fact.ASSISTANCE).stream()
                    .sorted(Comparator.comparing(
                            Claim::value,
                            Comparator.comparing(AssistanceStep::id).thenComparing(AssistanceStep::step)))
                    .map(step -> List.<Object>of(
                            step.value().id(),
                            step.value().step().name(),
                            code(step.value().country()),
                            step.value().date(),
                            step.value().amount(),
                            step.citations()))
                    .toList();
        }
    }
}
