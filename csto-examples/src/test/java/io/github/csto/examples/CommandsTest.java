package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandsTest {
    /** Those that list the others. */
    private static final Set<String> LISTING = Set.of("completion", "help");

    @Test
    void theCommandThatIsCalledIsMadeAlone() {
        CommandLine all = CstoCommand.line(() -> LocalDate.EPOCH);
        assertThat(all.getSubcommands()).hasSizeGreaterThan(30);
        all.getSubcommands().forEach((name, command) -> {
            CommandLine called = CstoCommand.line(() -> LocalDate.EPOCH, name, "--help");
            if (LISTING.contains(name)) {
                assertThat(called.getSubcommands())
                        .containsOnlyKeys(all.getSubcommands().keySet());
            } else {
                assertThat(called.getSubcommands()).containsOnlyKeys(name);
            }
            assertThat(called.getSubcommands().get(name).getUsageMessage()).isEqualTo(command.getUsageMessage());
        });
        assertThat(CstoCommand.line(() -> LocalDate.EPOCH, "--help").getSubcommands())
                .hasSameSizeAs(all.getSubcommands());
        assertThat(CstoCommand.line(() -> LocalDate.EPOCH, "member").getSubcommands())
                .hasSameSizeAs(all.getSubcommands());
    }
}
