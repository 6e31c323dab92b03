package io.github.csto.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said on standard error where a question is not answered, and the exit code that goes with it. */
final class Refusals {
    /** What picocli says where help about a command is asked that there is not. */
    private static final Pattern ASKED_FOR_HELP = Pattern.compile("Unknown subcommand '(.*)'\\.");

    /** What picocli says of a value that is none of an option's few. */
    private static final Pattern NONE_OF = Pattern.compile(
            "Invalid value for option '([^']*)'.*: expected one of \\[(.*)] \\(case-insensitive\\) but was '(.*)'");

    /** What is said of a value that is none of a list, and what picocli says before that. */
    private static final Pattern UNKNOWN = Pattern.compile(
            "(?:Invalid value for [^:]*: )?((?:Unknown|Not an?) [^\":]*: \"([^\"]*)\"); ((?:there are|expected one of) (.*))");

    private Refusals() {}

    static int usage(ParameterException e, String[] given) {
        CommandLine command = e.getCommandLine();
        String message = String.valueOf(e.getMessage()).replaceFirst("^Error: ", "");
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            message = unmatched(command.getCommandSpec(), unmatched);
        } else if (e instanceof MissingParameterException) {
            message = unknownOption(command.getCommandSpec(), given).orElse(message);
        }
        Matcher value = NONE_OF.matcher(message);
        if (value.matches()) {
            message = "Not a value of " + value.group(1) + ": \"" + value.group(3) + "\"; expected one of "
                    + String.join(", ", values(command.getCommandSpec().findOption(value.group(1)), value.group(2)));
        }
        Matcher help = ASKED_FOR_HELP.matcher(message);
        if (help.matches()) {
            message = unknownCommand(command.getCommandSpec(), help.group(1));
        }
        if (message.contains("Not a day: ") && command.getCommandSpec().findOption("--during") != null) {
            message += "; for a period use --during";
        }
        return refuse(command, message, true);
    }

    /** The values of an option, as its help writes them. */
    private static List<String> values(@Nullable OptionSpec option, String constants) {
        String label = option == null ? "" : option.paramLabel();
        return label.contains("|") ? Arrays.asList(label.split("\\|", -1)) : Arrays.asList(constants.split(", ", -1));
    }

    /** With the nearest of the list in which a value is not. */
    private static String withNearest(String message) {
        Matcher unknown = UNKNOWN.matcher(message);
        return unknown.matches()
                ? unknown.group(1)
                        + nearest(
                                unknown.group(2), Arrays.asList(unknown.group(4).split(", ", -1))) + "; "
                        + unknown.group(3)
                : message;
    }

    static int failure(Exception e, CommandLine command) {
        String message = e.getMessage();
        if ((e instanceof IllegalArgumentException || e instanceof DateTimeException) && message != null) {
            return refuse(command, message, false);
        }
        Throwable cause = e instanceof UncheckedIOException wrapped ? wrapped.getCause() : e;
        String why = cause instanceof FileSystemException file
                ? file.getFile() + ": " + why(file)
                : message == null ? e.getClass().getSimpleName() : message;
        command.getErr().println("csto: failed: " + PlainText.text(why));
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static int refuse(CommandLine command, String message, boolean usage) {
        command.getErr().println("csto: " + PlainText.text(withNearest(message)));
        if (usage) {
            command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        return CommandLine.ExitCode.USAGE;
    }

    /** Why a file cannot be read or written; its name is said beside it. */
    static String why(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        return e instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(e.getMessage());
    }

    /** A mistyped option or command, and the nearest that there is. */
    private static String unmatched(CommandSpec spec, UnmatchedArgumentException e) {
        String first = e.getUnmatched().get(0);
        if (e.isUnknownOption()) {
            return unknownOption(spec, first);
        }
        if (spec.subcommands().isEmpty()) {
            return "Unexpected argument of '" + spec.qualifiedName() + "': \"" + first + "\"";
        }
        return unknownCommand(spec, first);
    }

    /** Where something is missing, most likely because of how an option is written. */
    private static Optional<String> unknownOption(CommandSpec spec, String[] given) {
        return Arrays.stream(given)
                .filter(word -> word.startsWith("--") && word.length() > 2)
                .filter(word -> spec.findOption(name(word)) == null)
                .findFirst()
                .map(word -> unknownOption(spec, word));
    }

    private static String unknownOption(CommandSpec spec, String word) {
        List<String> options = spec.options().stream()
                .filter(option -> !option.hidden())
                .map(OptionSpec::longestName)
                .toList();
        return "Unknown option of '" + spec.qualifiedName() + "': \"" + word + "\"" + nearest(name(word), options);
    }

    /** An option without the value that may stand behind it. */
    private static String name(String option) {
        return option.replaceFirst("=.*", "");
    }

    private static String unknownCommand(CommandSpec spec, String name) {
        return "Unknown command: \"" + name + "\""
                + nearest(name, spec.subcommands().keySet());
    }

    /** What is said of the nearest of the known words, in upper or lower case; nothing if none is near. */
    static String nearest(String typed, Collection<String> known) {
        String bare = bare(typed);
        int allowed = Math.max(1, Math.min(bare.length() / 2, 3));
        Optional<String> nearest = known.stream()
                .filter(each -> distance(bare, bare(each)) <= allowed)
                .min(Comparator.comparing(each -> distance(bare, bare(each))));
        return nearest.or(() -> beginsOrEnds(bare, known))
                .map(each -> "; the nearest is " + each)
                .orElse("");
    }

    private static Optional<String> beginsOrEnds(String typed, Collection<String> known) {
        return typed.length() < 3
                ? Optional.empty()
                : Stream.concat(
                                known.stream().filter(each -> bare(each).startsWith(typed)),
                                known.stream().filter(each -> typed.startsWith(bare(each))))
                        .findFirst();
    }

    private static String bare(String word) {
        return word.replaceFirst("^-+", "").toLowerCase(Locale.ROOT);
    }

    /** How many letters have to be changed, added, left out or exchanged with their neighbour. */
    static int distance(String some, String other) {
        int[][] steps = new int[some.length() + 1][other.length() + 1];
        for (int i = 0; i <= some.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = some.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                steps[i][j] = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && some.charAt(i - 1) == other.charAt(j - 2)
                        && some.charAt(i - 2) == other.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[some.length()][other.length()];
    }
}
