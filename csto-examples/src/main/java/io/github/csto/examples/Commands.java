package io.github.csto.examples;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The commands by their names. One that is called is loaded alone; all are where they are listed. */
final class Commands {
    /** Of those that have a class of their own; the lists of facts stand after them. */
    private static final List<String> QUESTIONS = List.of(
            "members",
            "status",
            "history",
            "changes",
            "reconciliation",
            "tag",
            "compare",
            "explain",
            "audit",
            "rules",
            "may",
            "chair",
            "speaking-order",
            "shares",
            "cite",
            "coverage",
            "chart",
            "attendance");

    private static final List<String> FORMATS = List.of("export", "draw", "page");

    private Commands() {}

    /** Makes a command; null if none is called so, or if it lists the others. */
    static @Nullable Object of(String name) {
        return switch (name) {
            case "members" -> new MembersCommand();
            case "status" -> new StatusCommand();
            case "history" -> new HistoryCommand();
            case "changes" -> new ChangesCommand();
            case "reconciliation" -> new ReconciliationCommand();
            case "tag" -> new TagCommand();
            case "compare" -> new CompareCommand();
            case "explain" -> new ExplainCommand();
            case "audit" -> new AuditCommand();
            case "rules" -> new RulesCommand();
            case "may" -> new MayCommand();
            case "chair" -> new ChairCommand();
            case "speaking-order" -> new SpeakingOrderCommand();
            case "shares" -> new SharesCommand();
            case "cite" -> new CiteCommand();
            case "coverage" -> new CoverageCommand();
            case "chart" -> new ChartCommand();
            case "attendance" -> new AttendanceCommand();
            case "export" -> new Export.FormatGroup();
            case "draw" -> new DrawCommand();
            case "page" -> new PageCommand();
            default ->
                FactList.ALL.stream()
                        .filter(list -> list.command().equals(name))
                        .findFirst()
                        .map(FactsCommand::of)
                        .orElse(null);
        };
    }

    /** Adds all, in the order in which they are listed. */
    static void addAll(CommandLine line) {
        QUESTIONS.forEach(name -> line.addSubcommand(Objects.requireNonNull(of(name), name)));
        FactList.ALL.forEach(list -> line.addSubcommand(FactsCommand.of(list)));
        FORMATS.forEach(name -> line.addSubcommand(Objects.requireNonNull(of(name), name)));
        line.addSubcommand(new CompletionCommand()).addSubcommand(new CommandLine.HelpCommand());
    }
}
