package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.membership.Assumption;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * A command that asks something and answers in each of the forms. The whole answer is made before anything is printed.
 *
 * @param <A> what is asked
 */
abstract class Answering<A> implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Printed printed = new Printed();

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Output output;

    @Override
    public final Integer call() throws IOException {
        A subject = subject();
        List<Assumption> assumptions = subject instanceof Csto csto ? csto.assumptions() : List.of();
        output.write(
                printed.print(assumptions, locale(), () -> text(subject), () -> json(subject), () -> rows(subject)));
        return exitCode(subject);
    }

    final CommandSpec spec() {
        return spec;
    }

    /** What is asked. */
    abstract A subject();

    /** For people: aligned lines, each ended by a line feed. */
    abstract String text(A subject);

    /** For programs: a record, or a map in the order of its keys. */
    abstract Object json(A subject);

    /** For spreadsheets: the names of the columns, then the rows. */
    abstract List<List<String>> rows(A subject);

    /** The language of the text. */
    Locale locale() {
        return Locale.ENGLISH;
    }

    /** What the program ends with once the question is answered. */
    int exitCode(A subject) {
        return CommandLine.ExitCode.OK;
    }
}
