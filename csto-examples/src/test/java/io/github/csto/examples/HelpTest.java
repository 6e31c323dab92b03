package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The help of each command, whichever there are. */
class HelpTest {
    private static final Pattern LISTED = Pattern.compile("(?m)^ {2}(?:-\\w, | {4})(--[a-z-]+)");

    private static List<CommandLine> all(CommandLine command) {
        List<CommandLine> all = new ArrayList<>(List.of(command));
        command.getSubcommands().values().forEach(each -> all.addAll(all(each)));
        return all;
    }

    static Stream<String> commands() {
        return all(CstoCommand.line(() -> LocalDate.EPOCH)).stream()
                .map(command -> command.getCommandSpec().qualifiedName())
                .filter(name -> !name.equals("csto") && !name.equals("csto help"))
                .map(name -> name.substring("csto ".length()));
    }

    private static CommandLine command(String name) {
        return all(CstoCommand.line(() -> LocalDate.EPOCH)).stream()
                .filter(command -> command.getCommandSpec().qualifiedName().equals("csto " + name))
                .findFirst()
                .orElseThrow();
    }

    private static String help(String name) {
        return Run.words(name + " --help").isAnswered().out();
    }

    private static List<String> listed(String name) {
        return LISTED.matcher(help(name))
                .results()
                .map((MatchResult option) -> option.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachOptionIsListedAndExplained(String name) {
        CommandLine command = command(name);
        List<OptionSpec> options = command.getCommandSpec().options();
        assertThat(options)
                .allSatisfy(option -> assertThat(String.join(" ", option.description()))
                        .as(option.longestName())
                        .endsWith("."));
        assertThat(command.getCommandSpec().positionalParameters())
                .map(PositionalParamSpec::description)
                .allSatisfy(
                        description -> assertThat(String.join(" ", description)).endsWith("."));
        assertThat(String.join(" ", command.getCommandSpec().usageMessage().description()))
                .isNotBlank();
        assertThat(listed(name)).hasSize(options.size());
        assertThat(help(name).lines()).allMatch(line -> line.length() <= 80);
    }

    /** Those that a command shares with others come last, in the same order everywhere. */
    @ParameterizedTest
    @MethodSource("commands")
    void theOptionsOfTheQuestionComeFirst(String name) {
        List<String> order = List.of(
                "assume account trust organisation register language format output safe-cells no-receipt help version"
                        .split(" ", -1));
        List<Integer> places = listed(name).stream()
                .filter(option -> !(name.equals("tag") || name.equals("page")) || !option.equals("--output"))
                .map(option -> order.indexOf(option.substring(2)))
                .toList();
        assertThat(places).isSorted();
        assertThat(listed(name)).endsWith("--help", "--version");
    }

    /** One line or two in the list of all. */
    @ParameterizedTest
    @MethodSource("commands")
    void theFirstSentenceSaysInShortWhatACommandIsFor(String name) {
        String[] description = command(name).getCommandSpec().usageMessage().description();
        assertThat(description[0]).hasSizeLessThan(140);
    }

    @Test
    void whatAsksAboutADaySaysThatItIsToday() {
        List<String> asking = commands()
                .filter(name -> command(name).getCommandSpec().findOption("--on") != null)
                .toList();
        assertThat(asking).hasSize(11).contains("members", "status", "explain", "may", "may limited", "offices");
        assertThat(asking)
                .allSatisfy(
                        name -> assertThat(help(name).replaceAll("\\s+", " "))
                                .containsPattern(
                                        "--on=DATE The day, like [-0-9]{10}; today if (neither this nor --during is|not) given\\."));
    }
}
