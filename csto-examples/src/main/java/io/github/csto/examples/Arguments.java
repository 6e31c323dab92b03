package io.github.csto.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The arguments as they were typed. In a locale without UTF-8 the virtual machine replaces every letter that is not ASCII. */
final class Arguments {
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private Arguments() {}

    static String[] asTyped(String[] args) {
        if (!String.join("", args).contains("\uFFFD") || !Files.isReadable(COMMAND_LINE)) {
            return args;
        }
        try {
            return last(args, Files.readString(COMMAND_LINE, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return args;
        }
    }

    /** The last of the words, each of which ends with a null character, or the arguments themselves if these are not they. */
    static String[] last(String[] args, String commandLine) {
        String[] words = commandLine.split("\0", -1);
        int first = words.length - 1 - args.length;
        if (first < 0) {
            return args;
        }
        String[] typed = Arrays.copyOfRange(words, first, words.length - 1);
        for (int i = 0; i < args.length; i++) {
            if (!ascii(typed[i]).equals(ascii(args[i]))) {
                return args;
            }
        }
        return typed;
    }

    private static String ascii(String text) {
        return text.replaceAll("[^\\x00-\\x7F]", "");
    }
}
