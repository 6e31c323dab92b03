package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.organisation.Aim;
import io.github.csto.organisation.Tenure;
import io.github.csto.organisation.TreatyPart;
import io.github.csto.register.Accounts;
import io.github.csto.register.Dossier;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the register tells of an organisation beside its memberships and its Council: one list a command, each row with its citations. */
abstract class FactsCommand extends Question {
    /** The names of the columns; the JSON keys are the same. */
    abstract List<String> columns();

    /** A row for each fact, a cell for each column. */
    abstract List<List<String>> facts(Dossier dossier);

    private List<List<String>> facts(Csto csto) {
        return facts(csto.register().dossier(csto.organisation()));
    }

    @Override
    final String text(Csto csto) {
        List<List<String>> facts = facts(csto);
        Text text =
                new Text().line(spec().name() + " of " + csto.organisation() + (facts.isEmpty() ? ": none told" : ""));
        return text.table(facts).toString();
    }

    @Override
    final Map<String, Object> json(Csto csto) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> fact : facts(csto)) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < fact.size(); i++) {
                row.put(columns().get(i), fact.get(i));
            }
            rows.add(row);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("organisation", csto.organisation());
        json.put(spec().name(), rows);
        return json;
    }

    @Override
    final List<List<String>> rows(Csto csto) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns());
        rows.addAll(facts(csto));
        return rows;
    }

    private static String date(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }

    private static String code(Optional<Country> country) {
        return country.map(Country::alpha2).orElse("");
    }

    /** Who holds something on a day. */
    abstract static class OnDay extends FactsCommand {
        @Option(names = "--on", paramLabel = "DATE", required = true, description = "The day, like 2014-06-01.")
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private LocalDate day;

        /** What was made of all accounts goes first. */
        static boolean byAnAccount(String account) {
            return !account.equals(Accounts.RECONCILED);
        }

        final Certainty held(Tenure tenure) {
            return tenure.isHeldOn(day);
        }
    }

    /** Who observes. */
    @Command(name = "observers", sortOptions = false, description = "Who observed on a day, by each account.")
    static final class Observers extends OnDay {
        @Override
        List<String> columns() {
            return List.of("country", "name", "held", "organ", "account", "since", "until", "citations");
        }

        @Override
        List<List<String>> facts(Dossier dossier) {
            return dossier.observers().stream()
                    .filter(observer -> held(observer.tenure()) != Certainty.NO)
                    .sorted(Comparator.comparing(observer -> byAnAccount(observer.account())))
                    .map(observer -> List.of(
                            observer.country().alpha2(),
                            observer.country().displayName(Locale.ENGLISH),
                            held(observer.tenure()).name(),
                            observer.organ().orElse(""),
                            observer.account(),
                            date(observer.tenure().since()),
                            date(observer.tenure().until()),
                            Citation.format(observer.citations())))
                    .toList();
        }
    }

    /** Who holds which office. */
    @Command(name = "offices", sortOptions = false, description = "Who held which office on a day, by each account.")
    static final class Offices extends OnDay {
        @Override
        List<String> columns() {
            return List.of("office", "holder", "held", "account", "since", "until", "citations");
        }

        @Override
        List<List<String>> facts(Dossier dossier) {
            return dossier.offices().stream()
                    .filter(term -> held(term.tenure()) != Certainty.NO)
                    .sorted(Comparator.comparing(term -> byAnAccount(term.account())))
                    .map(term -> List.of(
                            term.office(),
                            term.holder(),
                            held(term.tenure()).name(),
                            term.account(),
                            date(term.tenure().since()),
                            date(term.tenure().until()),
                            Citation.format(term.citations())))
                    .toList();
        }
    }

    /** Which treaties there are. */
    @Command(
            name = "treaties",
            sortOptions = false,
            description = "The treaties, with who is told to be a party or to have opposed.")
    static final class Treaties extends FactsCommand {
        @Override
        List<String> columns() {
            return List.of(
                    "treaty", "name", "signed", "inForce", "renews", "amends", "parties", "opposed", "citations");
        }

        @Override
        List<List<String>> facts(Dossier dossier) {
            return dossier.treaties().stream()
                    .map(treaty -> List.of(
                            treaty.id(),
                            treaty.name(),
                            date(treaty.signed()),
                            date(treaty.inForce()),
                            treaty.renews().orElse(""),
                            treaty.amends().orElse(""),
                            states(dossier, treaty.id(), TreatyPart.Part.PARTY),
                            states(dossier, treaty.id(), TreatyPart.Part.OPPOSED),
                            Citation.format(treaty.citations())))
                    .toList();
        }

        private static String states(Dossier dossier, String treaty, TreatyPart.Part part) {
            return dossier.treatyParts().stream()
                    .filter(told -> told.treaty().equals(treaty) && told.part() == part)
                    .map(told -> told.country().alpha2())
                    .sorted()
                    .collect(Collectors.joining(" "));
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
        final List<List<String>> facts(Dossier dossier) {
            return dossier.aims().stream()
                    .filter(aim -> aim.kind() == kind)
                    .map(aim -> List.of(aim.id(), aim.text(), Citation.format(aim.citations())))
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
        List<List<String>> facts(Dossier dossier) {
            return dossier.organs().stream()
                    .map(organ -> List.of(organ.id(), organ.name(), Citation.format(organ.citations())))
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
        List<List<String>> facts(Dossier dossier) {
            return dossier.statements().stream()
                    .map(statement -> List.of(
                            statement.kind(),
                            date(statement.date()),
                            statement.speaker().orElse(""),
                            code(statement.country()),
                            statement.text(),
                            Citation.format(statement.citations())))
                    .toList();
        }
    }
}
