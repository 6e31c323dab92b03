package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Reported;
import io.github.csto.council.Session;
import io.github.csto.council.Session.Request;
import io.github.csto.country.Country;
import io.github.csto.register.Register;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Rule;
import io.github.csto.rule.Ruling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** May a step be taken? */
@Command(
        name = "may",
        sortOptions = false,
        subcommands = {MayCommand.ExtraordinarySession.class, MayCommand.Limited.class},
        description = {
            "May the Council take this step under a rule?",
            "What the step is, is told by columns of the table for steps of its kind, which seeds/README.md explains; what is not given"
                    + " counts as not known. A column that is given again begins another row, for the steps of one case."
        })
final class MayCommand extends StepQuestion {
    @Mixin
    private final Asked asked = new Asked();

    @Mixin
    private final Assumed assumed = new Assumed();

    @Mixin
    private final StepDay on = new StepDay();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "RULE",
            description = "The rule, like CSC-CHAIR; see 'rules'.")
    private @Nullable Rule<?> rule;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "COLUMN=VALUE",
            description = "What the step is, like host=AM chair=BY.")
    private List<String> cells = List.of();

    @Override
    StepDay on() {
        return on;
    }

    @Override
    Csto subject() {
        return assumed.on(asked.csto(this::register));
    }

    private Rule<?> rule() {
        if (rule == null) {
            throw new ParameterException(
                    spec().commandLine(),
                    "Missing step: one of "
                            + String.join(", ", spec().subcommands().keySet())
                            + ", or the identifier of a rule with COLUMN=VALUE");
        }
        return rule;
    }

    private List<Map<String, String>> rows(Register register) {
        List<Map.Entry<String, String>> given = new ArrayList<>();
        for (String cell : cells) {
            int equals = cell.indexOf('=');
            if (equals < 1) {
                throw new ParameterException(
                        spec().commandLine(), "Expected COLUMN=VALUE, like host=AM, not \"" + cell + "\"");
            }
            given.add(Map.entry(cell.substring(0, equals), cell.substring(equals + 1)));
        }
        return ProposedStep.of(rule()).rows(given, asked(register), on().date().earliest());
    }

    private String asked(Register register) {
        return asked.body().organisation(register).orElse("");
    }

    private Register register(@Nullable Path own) {
        Register register = AskedBody.register(own);
        try {
            return ProposedStep.of(rule())
                    .in(register, rows(register), asked(register), on().date().earliest());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec().commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    Ruling ruling(Csto csto) {
        return ruling(csto, rule());
    }

    private <S> Ruling ruling(Csto csto, Rule<S> asked) {
        try {
            return csto.compliance()
                    .judge(
                            asked,
                            ProposedStep.of(asked)
                                    .find()
                                    .apply(csto, rows(csto.register()).get(0)));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec().commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** A question about one step, in words of its own. */
    abstract static class ShortForm extends StepQuestion {
        @Mixin
        private final Asked asked = new Asked();

        @Mixin
        private final Assumed assumed = new Assumed();

        @Mixin
        private final StepDay on = new StepDay();

        /** An option before the name of the step would be one of another question. */
        @Override
        Csto subject() {
            spec().parent().commandLine().getParseResult().matchedOptions().stream()
                    .findFirst()
                    .ifPresent(option -> {
                        throw new ParameterException(
                                spec().commandLine(),
                                option.longestName() + " stands before " + spec().name() + "; options stand after it");
                    });
            return assumed.on(asked.csto());
        }

        @Override
        StepDay on() {
            return on;
        }
    }

    /** May these states convene an extraordinary session? */
    @Command(
            name = "extraordinary",
            sortOptions = false,
            description = "May these states convene an extraordinary session?")
    static final class ExtraordinarySession extends ShortForm {
        @Option(
                names = "--requested-by",
                paramLabel = "COUNTRY",
                split = ",",
                description = "The states that request it, separated by commas.")
        private List<Country> requesters = List.of();

        @Override
        Ruling ruling(Csto csto) {
            return csto.compliance()
                    .judge(
                            CouncilRules.CSC_EXTRAORDINARY,
                            Session.builder()
                                    .id("the session asked about")
                                    .date(on().date())
                                    .kind(Session.Kind.EXTRAORDINARY)
                                    .requests(Reported.of(requesters.stream()
                                            .map(country -> new Request(country, on().date()))
                                            .toList()))
                                    .build());
        }
    }

    /** May this be decided in limited format? */
    @Command(name = "limited", sortOptions = false, description = "May this be decided in limited format?")
    static final class Limited extends ShortForm {
        @Option(
                names = "--objecting",
                paramLabel = "COUNTRY",
                split = ",",
                description = "The states that object to that procedure, separated by commas.")
        private List<Country> objecting = List.of();

        @Override
        Ruling ruling(Csto csto) {
            return csto.compliance()
                    .judge(
                            CouncilRules.CSC_LIMITED,
                            Decision.builder()
                                    .id("the decision asked about")
                                    .date(on().date())
                                    .subject("what is to be decided")
                                    .format(Decision.Format.LIMITED)
                                    .objections(Reported.of(objecting.stream()
                                            .map(country -> new Objection(country, Objection.To.LIMITED_FORMAT))
                                            .toList()))
                                    .build());
        }
    }
}
