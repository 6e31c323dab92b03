package io.github.csto.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command-line program. Exit codes: 0 the question is answered; 1 it is answered, and a rule is violated ({@code audit}, {@code may}) or an assumption is
 * refused ({@code explain}); 2 bad usage or bad input; 1 also where anything else fails. Where there is no answer the message is on standard error, and
 * nothing is on standard output.
 */
@Command(
        name = "csto",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Version.class,
        description =
                "Who belonged to the Collective Security Treaty Organization on a day, how certain that is, and which account says so.")
final class CstoCommand extends CommandGroup {
    private final Supplier<LocalDate> today;

    private CstoCommand(Supplier<LocalDate> today) {
        super("command");
        this.today = today;
    }

    /** The day on which a command was called. */
    static LocalDate today(CommandSpec called) {
        return ((CstoCommand) called.root().userObject()).today.get();
    }

    /** Nothing asked is a question too: what can be asked? */
    @Override
    public void run() {
        spec().commandLine().usage(spec().commandLine().getOut());
    }

    /**
     * Runs the program and ends the virtual machine with its exit code.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        int code;
        StandardOutput printed = new StandardOutput();
        try (PrintWriter out = utf8(printed);
                PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err))) {
            code = printed.code(execute(out, err, Arguments.asTyped(args)), err);
        }
        System.exit(code);
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }

    static int execute(PrintWriter out, PrintWriter err, String... args) {
        return execute(() -> LocalDate.now(ZoneId.systemDefault()), out, err, args);
    }

    /** With the day that {@code today} is, which is looked up only where it is asked for. */
    static int execute(Supplier<LocalDate> today, PrintWriter out, PrintWriter err, String... args) {
        int code;
        try {
            code = line(today, args).setOut(out).setErr(err).execute(args);
            out.flush();
        } catch (Error e) { // out of memory or stack: what was being made is gone, and there is room for a message
            String message = e.getMessage();
            err.println("csto: failed: " + e.getClass().getSimpleName() + (message == null ? "" : ", " + message));
            code = CommandLine.ExitCode.SOFTWARE;
        }
        err.flush();
        return code;
    }

    /** The command that is called, or all where none is called by the first word. */
    static CommandLine line(Supplier<LocalDate> today, String... args) {
        CommandLine line = new CommandLine(new CstoCommand(today));
        Object called = args.length == 0 ? null : Commands.of(args[0]);
        if (called == null) {
            Commands.addAll(line);
        } else {
            line.addSubcommand(called);
        }
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExecutionStrategy(CstoCommand::run)
                .setParameterExceptionHandler(Refusals::usage)
                .setExecutionExceptionHandler((e, command, parsed) -> Refusals.failure(e, command));
        new ArgumentTypes(today).register(line);
        OwnOptionsFirst.in(line);
        return line;
    }

    /** A word that is none of the program's is refused even where help is asked for, which picocli would give for the words before it. */
    private static int run(ParseResult parsed) {
        for (CommandLine called : parsed.asCommandLineList()) {
            List<String> unmatched = called.getUnmatchedArguments();
            if (!unmatched.isEmpty()) {
                throw new UnmatchedArgumentException(called, unmatched);
            }
        }
        return new RunLast().execute(parsed);
    }
}
