package io.github.csto.examples;

import java.util.Comparator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** How the help of a command lists its options: first those of the question itself, then those that many commands share, in one order. */
final class OwnOptionsFirst {
    /** From what a question rests on to how its answer is printed. */
    static final List<String> SHARED = List.of(
            "--assume",
            "--account",
            "--trust",
            "--organisation",
            "--register",
            "--language",
            "--format",
            "--output",
            "--safe-cells",
            "--no-receipt",
            "--help",
            "--version");

    private OwnOptionsFirst() {}

    static void in(CommandLine line) {
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, OwnOptionsFirst::list);
        line.getSubcommands().values().forEach(OwnOptionsFirst::in);
    }

    private static String list(Help help) {
        return help.optionList(
                help.createDefaultLayout(),
                Comparator.comparingInt(OwnOptionsFirst::place),
                help.createDefaultParamLabelRenderer());
    }

    /** Options of a place keep their order. One that must be given is of the question itself, whatever it is called. */
    private static int place(OptionSpec option) {
        return option.required() ? -1 : SHARED.indexOf(option.longestName());
    }
}
