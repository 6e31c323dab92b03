package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.examples.draw.HtmlPage;
import io.github.csto.register.Register;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Everything on one page. */
@Command(
        name = "page",
        sortOptions = false,
        description =
                "One HTML page that needs no network: any day's answer, timeline, machine, rules, treaties, accounts, claims,"
                        + " dissents, sources.")
final class PageCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Asked asked = new Asked();

    @Option(
            names = {"--output", "--out"},
            paramLabel = "DIR",
            required = true,
            description = "The folder for index.html; it is created if needed, and an older page is replaced.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    /** All organisations of the register, the one asked for first. */
    private List<Csto> all() {
        Register register = asked.body().register();
        Csto first = asked.csto(register, asked::ask);
        return Stream.concat(
                        Stream.of(first),
                        register.organisations().stream()
                                .filter(name -> !name.equals(first.organisation()))
                                .map(name -> asked.ask(register, name)))
                .toList();
    }

    @Override
    public Integer call() throws IOException {
        String page = HtmlPage.html(all());
        try {
            Files.createDirectories(out);
        } catch (FileAlreadyExistsException e) {
            throw new IllegalArgumentException("Not a folder: " + e.getFile(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot make the folder " + out + ": " + Refusals.why(e), e);
        }
        Path file = out.resolve("index.html");
        WholeFile.write(file, page);
        spec.commandLine().getOut().print(PlainText.text(file.toString()) + "\n");
        return CommandLine.ExitCode.OK;
    }
}
