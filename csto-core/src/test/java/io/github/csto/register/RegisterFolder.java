package io.github.csto.register;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The tables of a register as text, to be changed cell by cell and then written into a folder. Immutable. */
public final class RegisterFolder {
    /** What the first invented document says, line by line. */
    public static final List<String> LEAFLET = List.of(
            "Leaflet of 30 June 2010",
            "Iceland signs on 1 March 2001.",
            "Since 2002 Iceland and Fiji are full members of the Tea Circle.",
            "Fiji stayed away from the meeting of 1 February 2005.",
            "The treaty is in force since 2003.");

    /** What the second one says. */
    public static final List<String> POSTER =
            List.of("Fiji left in 2005.", "January 2012: Iceland is the only one left.", "Neither Fiji nor Tonga is.");

    private final SortedMap<String, String> texts;

    private RegisterFolder(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    /** The tables that come with the library, byte for byte. */
    public static RegisterFolder ofSeeds() {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String file : Tables.all().stream().map(Table::file).toList()) {
            try (InputStream in = Register.class.getResourceAsStream(file)) {
                texts.put(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new RegisterFolder(texts);
    }

    /** The register of an invented body, TEA, of one account. Line 1 is the header. */
    public static RegisterFolder invented() {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("documents.tsv", """
                document	sha256	lines	title	publisher	date	language	address	reason
                a	%s	5	The leaflet	Invented Press	2010-06-30	en	https://example.org/a	Dated on its first line (a:1).
                b	%s	3	The poster	Invented Press	2012-01	en		Dated by its second line (b:2).
                c	%064x		Never cited	Nobody	1901	en		Only there.
                """.formatted(digest(text(LEAFLET)), digest(text(POSTER)), 0));
        texts.put("memberships.tsv", """
                claim	organisation	account	country	act	date	citations	witness	reason
                T-1	TEA	leaflet	IS	SIGN	2001-03-01	a:2	1 March 2001	Told as a day.
                T-2	TEA	leaflet	IS	RATIFY	2002	a:3	2002 | Iceland	Told as a year.
                T-3	TEA	leaflet	FJ	ACCEDE	2002	a:3	Fiji	Told as a year.
                T-4	TEA	leaflet	FJ	WITHDRAW	[2005-02-01..2005]	a:4; b:1	1 February 2005 | left in 2005	Bounded.
                """);
        texts.put("stages.tsv", """
                claim	organisation	stage	date	citations	witness	reason
                T-5	TEA	TREATY_SIGNED	2001-03-01	a:2	1 March 2001	The first signature.
                T-6	TEA	TREATY_IN_FORCE	2003	a:5	in force	Told as a year.
                """);
        texts.put("roster-checks.tsv", """
                claim	organisation	date	says	countries	citations	witness	reason
                T-7	TEA	2012-01	EXACTLY	IS	b:2	Iceland	At the poster's own date.
                T-8	TEA	2012-01	NONE_OF	FJ TO	b:3	Neither | Tonga	At the poster's own date.
                """);
        return new RegisterFolder(texts);
    }

    /** With a table that introduces accounts of an organisation, the most trusted first. */
    public static RegisterFolder introduced(RegisterFolder tables, String organisation, String... accounts) {
        RegisterFolder introduced = tables;
        for (int i = 0; i < accounts.length; i++) {
            if (!introduced.texts.containsKey("accounts.tsv")) {
                introduced = introduced.withText(
                        "accounts.tsv",
                        text ->
                                "claim\torganisation\taccount\tenglish\tfrench\trussian\trank\tinputs\tcomplete\tcitations\twitness\treason\n");
            }
            introduced = introduced.withRow(
                    "accounts.tsv",
                    "A-" + organisation + "-" + i,
                    organisation,
                    accounts[i],
                    "The " + accounts[i],
                    "",
                    "",
                    String.valueOf(i + 1),
                    "",
                    "",
                    "",
                    "",
                    "");
        }
        return introduced;
    }

    /** The text of a table. */
    public String text(String file) {
        return texts.get(file);
    }

    /** With a table's text changed, or made from nothing. */
    public RegisterFolder withText(String file, UnaryOperator<String> change) {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        changed.put(file, change.apply(texts.getOrDefault(file, "")));
        return new RegisterFolder(changed);
    }

    /** With every table's text changed. */
    public RegisterFolder withTexts(UnaryOperator<String> change) {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        changed.replaceAll((file, text) -> change.apply(text));
        return new RegisterFolder(changed);
    }

    /** With a cell changed; line 1 is the header. */
    public RegisterFolder withCell(String file, int line, String column, String cell) {
        return withText(file, text -> {
            List<List<String>> rows = rows(text);
            rows.get(line - 1).set(rows.get(0).indexOf(column), cell);
            return unrows(rows);
        });
    }

    /** With a row more, at the end. */
    public RegisterFolder withRow(String file, String... cells) {
        return withText(file, text -> text + String.join("\t", cells) + "\n");
    }

    /** Without a table. */
    public RegisterFolder without(String file) {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        changed.remove(file);
        return new RegisterFolder(changed);
    }

    /** Writes the tables into a folder, which then holds no other. */
    public Path writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String file : Tables.all().stream().map(Table::file).toList()) {
                Files.deleteIfExists(folder.resolve(file));
            }
            for (var entry : texts.entrySet()) {
                Files.writeString(folder.resolve(entry.getKey()), entry.getValue(), StandardCharsets.UTF_8);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the tables and reads them as a register. */
    public Register read(Path folder) {
        return Register.read(writeTo(folder));
    }

    /** Writes the tables, reads them, and tells what is wrong with them; null if nothing is. */
    public RegisterException refusal(Path folder) {
        writeTo(folder);
        return catchThrowableOfType(RegisterException.class, () -> Register.read(folder));
    }

    /** Writes the two invented documents that TEA cites, and one that nobody does. */
    public static Path writeDocuments(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("a_leaflet.txt"), text(LEAFLET));
        Files.writeString(folder.resolve("b.txt"), text(POSTER));
        Files.writeString(folder.resolve("c_empty.txt"), "");
        return folder;
    }

    /** The SHA-256 digest of a text in UTF-8. */
    public static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lines, without an end of line after the last. */
    public static String text(List<String> lines) {
        return String.join("\n", lines);
    }

    /** The cells of a table, row by row, the header first. */
    public static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        text.lines().forEach(line -> rows.add(new ArrayList<>(Arrays.asList(line.split("\t", -1)))));
        return rows;
    }

    /** The text of a table of these rows. */
    public static String unrows(List<? extends List<String>> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(String.join("\t", row)).append('\n'));
        return text.toString();
    }
}
