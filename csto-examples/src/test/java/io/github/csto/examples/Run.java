package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One run of the command line, in process. */
record Run(int code, String out, String err) {
    Run isAnswered() {
        assertThat(err).isEmpty();
        assertThat(code).isZero();
        return this;
    }

    /** The same as an answer like any other. What the answer refuses may end with 1, and nothing else. */
    Run decided() {
        boolean refuses = out.startsWith("Refused") || out.contains("\"permitted\" : \"NO\"");
        assertThat(code).isBetween(0, refuses ? 1 : 0);
        return new Run(0, out, err);
    }

    /** Answered, and something said beside the answer. */
    Run isAnsweredWith(String note) {
        assertThat(err).startsWith("csto: ").contains(note);
        assertThat(code).isZero();
        return this;
    }

    Run isRefused() {
        assertThat(out).isEmpty();
        assertThat(err).startsWith("csto: ").doesNotContain("Exception", "\tat ");
        assertThat(code).isEqualTo(2);
        return this;
    }

    Map<String, Object> json() {
        isAnswered();
        return parsed();
    }

    Map<String, Object> parsed() {
        try {
            return JsonMapper.builder().build().readValue(out, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new AssertionError(out, e);
        }
    }

    List<?> array(String key) {
        return (List<?>) Objects.requireNonNull(json().get(key));
    }

    List<String> dissents() {
        return array("dissents").stream()
                .map(dissent -> (Map<?, ?>) dissent)
                .map(dissent -> dissent.get("account") + " " + dissent.get("country") + " " + dissent.get("says") + " "
                        + dissent.get("citations"))
                .toList();
    }

    static Run of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CstoCommand.execute(new PrintWriter(out), new PrintWriter(err), args);
        return new Run(code, out.toString(), err.toString());
    }

    /** Tags a file by its columns {@code state} and {@code day}. */
    static Run tag(Path input, Path output, String... more) {
        List<String> words =
                new ArrayList<>(List.of("tag", "--input", input.toString(), "--output", output.toString()));
        words.addAll(List.of("--country-column", "state", "--date-column", "day"));
        words.addAll(Arrays.asList(more));
        return of(words.toArray(String[]::new));
    }

    static Run words(String line) {
        return of(line.split(" ", -1));
    }
}
