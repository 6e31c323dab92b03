package io.github.csto;

import io.github.csto.account.Accounts;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.register.Register;
import io.github.csto.time.Certainty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The bare answers about one organisation of the register that comes with the library, by its preferred account. The build derives them from the register
 * and puts them beside it, so that a first answer neither reads a table nor reconciles an account. A history answers faster, once it is there.
 *
 * <p>The file has one line for each organisation and state, and in it, for each day on which an answer changes, the epoch day and one letter for each criterion.
 */
final class PackagedAnswers {
    private static final String FILE = "packaged-answers.tsv";
    /** After so many questions a history is worth its making. */
    private static final int FEW = 64;

    private static final String HEADING =
            "organisation\tstate\tfrom which day on, counted from 1970-01-01, by each criterion";
    private static final char CELL = '\t';
    private static final char LINE = '\n';
    private static final Criterion[] CRITERIA = Criterion.values();
    private static final Certainty[] CERTAINTIES = Certainty.values();

    private final String organisation;
    private final String text;
    private int asked;

    private PackagedAnswers(String organisation, String text) {
        this.organisation = organisation;
        this.text = text;
    }

    /** Those about an organisation; empty if the classes were put together without the file, or if it does not have the organisation. */
    static Optional<PackagedAnswers> about(String organisation) {
        String text = text();
        return text.startsWith(HEADING) && text.contains(start(organisation))
                ? Optional.of(new PackagedAnswers(organisation, text))
                : Optional.empty();
    }

    private static String text() {
        try (InputStream in = PackagedAnswers.class.getResourceAsStream(FILE)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String start(String organisation) {
        return LINE + organisation + CELL;
    }

    /** Counts a question. Threads that race count too few. */
    boolean isAskedRarely() {
        return asked < FEW && asked++ < FEW;
    }

    /** As {@link MembershipHistory#meets(Country, Criterion, LocalDate)}. */
    Certainty on(Country country, Criterion criterion, LocalDate day) {
        String start = start(organisation) + country.alpha2() + CELL;
        int line = text.indexOf(start);
        return line < 0
                ? Certainty.NO
                : on(text, line + start.length(), text.indexOf(LINE, line + 1), criterion, day.toEpochDay());
    }

    @SuppressWarnings("EnumOrdinal") // the letters are written by the build that compiles the criteria
    private static Certainty on(String text, int from, int end, Criterion criterion, long epochDay) {
        Certainty answer = Certainty.NO;
        for (int at = from; at < end; ) {
            int letters = text.indexOf(' ', at) + 1;
            if (Long.parseLong(text, at, letters - 1, 10) > epochDay) {
                return answer;
            }
            answer = certainty(text.charAt(letters + criterion.ordinal()));
            at = letters + CRITERIA.length + 1;
        }
        return answer;
    }

    private static Certainty certainty(char letter) {
        for (Certainty certainty : CERTAINTIES) {
            if (letter(certainty) == letter) {
                return certainty;
            }
        }
        throw new IllegalStateException("No answer: " + letter);
    }

    private static char letter(Certainty certainty) {
        return certainty.name().charAt(0);
    }

    /** Writes the file: the last step of compiling the library. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0], FILE), of(Register.fromSeeds()), StandardCharsets.ISO_8859_1);
    }

    static String of(Register register) {
        StringBuilder lines = new StringBuilder(HEADING).append(LINE);
        for (String organisation : register.organisations()) {
            Accounts accounts = register.accounts(organisation);
            accounts.preferred().ifPresent(account -> append(organisation, accounts.history(account), lines));
        }
        return lines.toString();
    }

    private static void append(String organisation, MembershipHistory history, StringBuilder lines) {
        for (Country country : history.countries()) {
            TreeSet<LocalDate> turning = new TreeSet<>();
            for (Criterion criterion : CRITERIA) {
                history.timeline(country, criterion).changes().forEach(change -> turning.add(change.day()));
            }
            List<String> changes = new ArrayList<>();
            for (LocalDate day : turning) {
                StringBuilder change =
                        new StringBuilder().append(day.toEpochDay()).append(' ');
                for (Criterion criterion : CRITERIA) {
                    change.append(letter(history.meets(country, criterion, day)));
                }
                changes.add(change.toString());
            }
            lines.append(organisation).append(CELL).append(country.alpha2()).append(CELL);
            lines.append(String.join(String.valueOf(CELL), changes)).append(LINE);
        }
    }
}
