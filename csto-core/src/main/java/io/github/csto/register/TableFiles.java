package io.github.csto.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the bytes of tables come from, by the names of their files. */
sealed interface TableFiles {
    /** Whether something of that name is there, be it a file or not. */
    boolean has(String file);

    /** The bytes of something that is there; an exception says why it has none. */
    byte[] bytes(String file) throws IOException;

    /** Why something cannot be read. */
    static String reason(IOException e) {
        return e instanceof AccessDeniedException
                ? "not permitted"
                : e instanceof NoSuchFileException ? "it is gone" : String.valueOf(e.getMessage());
    }

    /** Names of files that no table has. */
    static List<RegisterFault> unknown(Collection<String> files) {
        List<String> known = Tables.all().stream().map(Table::file).toList();
        List<RegisterFault> faults = new ArrayList<>();
        files.stream().sorted().filter(name -> !known.contains(name)).forEach(name -> {
            String lower = name.toLowerCase(Locale.ROOT);
            faults.add(new RegisterFault(
                    name,
                    0,
                    "",
                    "",
                    known.contains(lower)
                            ? "the name " + lower + ", in lower case"
                            : "a table of a register: " + String.join(", ", known)));
        });
        return faults;
    }

    /** The tables that come with the library. */
    record Packaged() implements TableFiles {
        @Override
        public boolean has(String file) {
            return PackagedRows.bytes(file) != null;
        }

        @Override
        public byte[] bytes(String file) {
            return Objects.requireNonNull(PackagedRows.bytes(file));
        }
    }

    /** Tables that are no files. */
    record Made(Map<String, byte[]> tables) implements TableFiles {
        @Override
        public boolean has(String file) {
            return tables.containsKey(file);
        }

        @Override
        public byte[] bytes(String file) {
            return Objects.requireNonNull(tables.get(file));
        }
    }

    /** What is in a folder. */
    record InFolder(Path folder, Set<String> names) implements TableFiles {
        static InFolder of(Path folder) {
            if (!Files.isDirectory(folder)) {
                throw unusable(folder, "a folder with the tables of a register");
            }
            try (Stream<Path> files = Files.list(folder)) {
                return new InFolder(
                        folder,
                        files.map(file -> Objects.requireNonNull(file.getFileName())
                                        .toString())
                                .collect(Collectors.toCollection(HashSet::new)));
            } catch (IOException e) {
                throw unusable(folder, "a folder that can be read (" + reason(e) + ")");
            } catch (UncheckedIOException e) {
                throw unusable(
                        folder, "a folder that can be read (" + reason(Objects.requireNonNull(e.getCause())) + ")");
            }
        }

        private static RegisterException unusable(Path folder, String expected) {
            return new RegisterException(List.of(new RegisterFault(folder.toString(), 0, "", "", expected)));
        }

        /** What is called like a table and is none. */
        List<RegisterFault> faults() {
            return unknown(names.stream()
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".tsv"))
                    .toList());
        }

        @Override
        public boolean has(String file) {
            return names.contains(file);
        }

        @Override
        public byte[] bytes(String file) throws IOException {
            Path path = folder.resolve(file);
            if (Files.isDirectory(path)) {
                throw new IOException("it is a folder");
            }
            if (!Files.exists(path) && Files.isSymbolicLink(path)) {
                throw new IOException("it is a link to nothing");
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw new IOException("it is a pipe or a device");
            }
            return Files.readAllBytes(path);
        }
    }
}
