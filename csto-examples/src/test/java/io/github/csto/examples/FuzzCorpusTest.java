package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The inputs that fuzzing begins with, and those that ever failed, go through their targets in every build; the profile {@code fuzz} makes more. */
class FuzzCorpusTest {
    static final Path CORPUS = Path.of(System.getProperty("csto.root"), "csto-examples/src/test/fuzz");

    @TestFactory
    Stream<DynamicContainer> everyInput() {
        return Stream.of(FuzzTarget.values())
                .map(target -> DynamicContainer.dynamicContainer(
                        target.folder(),
                        inputs(target)
                                .map(input -> DynamicTest.dynamicTest(
                                        input.getFileName().toString(),
                                        () -> target.accept(Files.readAllBytes(input))))));
    }

    private static Stream<Path> inputs(FuzzTarget target) {
        try (Stream<Path> found = Files.list(CORPUS.resolve(target.folder()))) {
            return found.sorted().toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theEmptyInputGoesThroughEachToo() {
        assertThat(FuzzTarget.values()).allSatisfy(target -> target.accept(new byte[0]));
    }
}
