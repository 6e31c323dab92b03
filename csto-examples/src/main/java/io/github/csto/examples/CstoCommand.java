package io.github.csto.examples;

import io.github.csto.country.Country;
import io.github.csto.membership.Assumption;
import io.github.csto.membership.Criterion;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Rule;
import io.github.csto.source.Citation;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * The command-line program. Exit codes: 0 the question is answered, 2 bad usage or bad input, 1 anything else. With 1 and 2 the message is on
 * standard error, and nothing is on standard output.
 */
@Command(
        name = "csto",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Version.class,
        description =
                "Who belonged to the Collective Security Treaty Organization on a day, how certain that is, and which account says so.",
        subcommands = {
            MembersCommand.class,
            StatusCommand.class,
            HistoryCommand.class,
            ReconciliationCommand.class,
            TagCommand.class,
            CompareCommand.class,
            ExplainCommand.class,
            AuditCommand.class,
            RulesCommand.class,
            MayCommand.class,
            ChairCommand.class,
            SpeakingOrderCommand.class,
            SharesCommand.class,
            CiteCommand.class,
            CoverageCommand.class,
            ChartCommand.class,
            FactsByAccount.Observers.class,
            FactsByAccount.Offices.class,
            FactsCommand.Treaties.class,
            FactsCommand.Powers.class,
            FactsCommand.Obligations.class,
            FactsCommand.Aims.class,
            FactsCommand.Organs.class,
            FactsCommand.Statements.class,
            FactsCommand.Profile.class,
            FactsCommand.Activities.class,
            FactsByAccount.Founders.class,
            FactsCommand.AssistanceCases.class,
            AttendanceCommand.class,
            Export.FormatGroup.class,
            DrawCommand.class,
            PageCommand.class
        })
final class CstoCommand extends CommandGroup {
    private CstoCommand() {
        super("command");
    }

    /**
     * Runs the program and ends the virtual machine with its exit code.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        int code;
        try (PrintWriter out = utf8(FileDescriptor.out);
                PrintWriter err = utf8(FileDescriptor.err)) {
            code = execute(out, err, Arguments.asTyped(args));
        }
        System.exit(code);
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    static int execute(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new CstoCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .registerConverter(LocalDate.class, converter(CstoCommand::day))
                .registerConverter(BigDecimal.class, converter(CstoCommand::sum))
                .registerConverter(DateInterval.class, converter(DateInterval::parse))
                .registerConverter(Year.class, converter(CstoCommand::year))
                .registerConverter(Citation.class, converter(Citation::parse))
                .registerConverter(Rule.class, converter(CouncilRules::parse))
                .registerConverter(Assumption.class, converter(Assumption::parse))
                .registerConverter(Country.class, converter(Country::parse))
                .registerConverter(Criterion.class, converter(CstoCommand::criterion))
                .setParameterExceptionHandler((e, given) -> refuse(
                        e.getCommandLine(), String.valueOf(e.getMessage()).replaceFirst("^Error: ", ""), true))
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    boolean input = e instanceof IllegalArgumentException || e instanceof DateTimeException;
                    String message = e.getMessage();
                    if (input && message != null) {
                        return refuse(command, message, false);
                    }
                    command.getErr()
                            .println("csto: failed: "
                                    + (message == null ? e.getClass().getSimpleName() : message));
                    return CommandLine.ExitCode.SOFTWARE;
                });
        notRequired(Objects.requireNonNull(line.getSubcommands().get("may")).getCommandSpec(), "--on");
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** What a command needs is not needed where one of its own is called; it says itself that it is missing. */
    private static void notRequired(CommandSpec command, String name) {
        OptionSpec option = command.findOption(name);
        command.remove(option);
        command.add(option.toBuilder().required(false).build());
    }

    private static int refuse(CommandLine command, String message, boolean usage) {
        PrintWriter err = command.getErr();
        err.println("csto: " + message);
        if (usage) {
            err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        return CommandLine.ExitCode.USAGE;
    }

    private static LocalDate day(String text) {
        PartialDate date = PartialDate.parse(text);
        if (!date.isExact()) {
            throw new IllegalArgumentException("Not a day: \"" + text + "\"; for a period use --during");
        }
        return date.latest();
    }

    /** In upper or lower case, with a hyphen or an underscore; IN_FORCE also by the name that it had. */
    private static Criterion criterion(String text) {
        String word = text.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Criterion.values())
                .filter(each -> each.name().equals(word) || (each == Criterion.IN_FORCE && word.equals("BOUND")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a criterion: \"" + text + "\"; expected one of "
                        + Arrays.stream(Criterion.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static Year year(String text) {
        if (!text.matches("\\d{4}")) {
            throw new IllegalArgumentException("Not a year: \"" + text + "\"; expected one like 1999");
        }
        return Year.parse(text);
    }

    private static BigDecimal sum(String text) {
        if (!text.matches("-?\\d{1,30}(\\.\\d{1,30})?")) {
            throw new IllegalArgumentException("Not a sum: \"" + text + "\"; expected one like 1000.00");
        }
        return new BigDecimal(text);
    }

    /** Otherwise picocli's message would name the exception. */
    private static <V> ITypeConverter<V> converter(Function<String, V> parse) {
        return text -> {
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        };
    }
}
