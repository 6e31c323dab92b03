package io.github.csto.examples;

import io.github.csto.examples.csv.Dialect;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options that say how a CSV file is written, for the commands that read one. */
final class FileShape {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--delimiter",
            paramLabel = "CHARACTER",
            converter = ToDelimiter.class,
            description =
                    "What separates the columns of the file: a character, or comma, semicolon, tab, pipe, colon or space; found by its header if not given.")
    private @Nullable Character delimiter;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = ToEncoding.class,
            description =
                    "The encoding of the file, like windows-1252; that of its byte order mark, or else UTF-8, if not given.")
    private @Nullable Charset encoding;

    Dialect dialect() {
        return new Dialect(Optional.ofNullable(delimiter), Optional.ofNullable(encoding));
    }

    /** Says something about the file that is no part of the answer. */
    void say(String note) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("csto: " + PlainText.text(note));
        err.flush();
    }

    private static final class ToDelimiter implements ITypeConverter<Character> {
        @Override
        public Character convert(String text) {
            try {
                return Dialect.delimiter(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    private static final class ToEncoding implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String text) {
            try {
                return Dialect.encoding(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
