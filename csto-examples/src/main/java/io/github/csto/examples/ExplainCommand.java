package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.explain.Derivation;
import io.github.csto.explain.Renderer;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.InvalidHistoryException;
import io.github.csto.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Why is an answer what it is? An assumption that is refused is explained too: asked why, the refusal is the answer. It goes to standard output
 * like any other, and the exit code is that of an audit that finds a violation.
 */
@Command(
        name = "explain",
        sortOptions = false,
        description = {
            "Why: the status of a state on a day, the members of a day, or the findings on a rule, derived in sentences.",
            "Exits with 0, or with 1 if an assumption is refused and the refusal is explained."
        })
final class ExplainCommand implements Callable<Integer> {
    /** The findings on a rule in JSON. */
    private record OfRule(String rule, List<Object> findings) {}

    /** What is refused, in JSON. */
    private record RefusedInJson(List<String> assumptions, List<Object> refused) {}

    private enum ExplainForm {
        TEXT,
        JSON,
        MARKDOWN
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Asked asked = new Asked();

    @Mixin
    private final Assumed assumed = new Assumed();

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            description = "How to print the answer; text if not given.")
    private ExplainForm form = ExplainForm.TEXT;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Output output;

    @Parameters(
            arity = "0..*",
            paramLabel = "[COUNTRY|DIR]",
            hideParamSyntax = true,
            description = "One state; all members if not given: " + NamedCountry.WRITTEN
                    + " Beside --rule a folder with your own record, as that of 'audit'.")
    private List<String> words = List.of();

    @Mixin
    private final AskedDay on = new AskedDay();

    @Option(
            names = "--rule",
            paramLabel = "ID",
            description = "Instead of a day: a rule, like CSC-FREQUENCY, whose findings are explained.")
    private @Nullable Rule<?> rule;

    @Option(
            names = "--criterion",
            paramLabel = "signatory|party|member|in-force",
            description = "Among all members: " + AskedCriterion.WHO_COUNTS)
    private @Nullable Criterion criterion;

    @Mixin
    private final SpokenLanguage language = new SpokenLanguage();

    private @Nullable InvalidHistoryException refusal;

    private Csto assuming(Csto recorded) {
        try {
            return assumed.on(recorded);
        } catch (InvalidHistoryException e) {
            refusal = e;
            return recorded;
        }
    }

    @Override
    public Integer call() throws IOException {
        check();
        Csto csto = assuming(asked.csto(own -> OwnRecord.readOr(spec, folder(), own)));
        Renderer renderer = Renderer.in(language.language());
        output.write(PlainText.text(
                switch (form) {
                    case TEXT -> rendered(csto, renderer::text);
                    case JSON -> Rendering.json(csto.assumptions(), json(csto));
                    case MARKDOWN -> rendered(csto, renderer::markdown);
                }));
        return refusal == null ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void check() {
        if (rule != null && on.given().isPresent()) {
            throw new ParameterException(spec.commandLine(), "Either --on or --rule, not both");
        }
        if (criterion != null && (rule != null || !words.isEmpty())) {
            throw new ParameterException(spec.commandLine(), "--criterion is for the question about all members");
        }
    }

    /** The folder with a record, which may stand beside a rule. */
    private @Nullable Path folder() {
        if (rule == null || words.isEmpty()) {
            return null;
        }
        Path folder = Path.of(words.get(0));
        if (words.size() > 1 || !Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A rule is explained for all states at once; expected nothing beside --rule, or a folder with a record, not \""
                            + String.join(" ", words) + "\"");
        }
        return folder;
    }

    private List<? extends Derivation> derivations(Csto csto) {
        Optional<Country> country =
                rule != null || words.isEmpty() ? Optional.empty() : Optional.of(NamedCountry.country(spec, words));
        if (refusal != null) {
            return csto.explain(refusal, assumed.assumptions());
        }
        if (rule != null) {
            List<Derivation.OfFinding> findings =
                    csto.compliance().explain(rule, csto.compliance().record());
            if (findings.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "No findings on " + rule + ": the record of " + csto.organisation() + " has no case of it");
            }
            return findings;
        }
        return List.of(country.<Derivation>map(state -> csto.explain(state, on.day()))
                .orElseGet(() -> csto.explain(on.day(), criterion == null ? Criterion.MEMBER : criterion)));
    }

    private String rendered(Csto csto, Function<Derivation, String> form) {
        return derivations(csto).stream().map(form).collect(Collectors.joining("\n"));
    }

    private Object json(Csto csto) {
        List<Object> derivations =
                derivations(csto).stream().map(ExplainJson::of).toList();
        if (refusal != null) {
            return new RefusedInJson(Printed.texts(assumed.assumptions()), derivations);
        }
        return rule == null ? derivations.get(0) : new OfRule(rule.id(), derivations);
    }
}
