package io.github.csto.register;

import io.github.csto.source.SourceDocument;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The register of claims: who did what when, according to which document and lines. Immutable and thread-safe.
 *
 * <p>A register is a folder of tab-separated tables, {@code documents.tsv} and {@code memberships.tsv} and, if wanted,
 * {@code stages.tsv} and {@code roster-checks.tsv}; the README of the folder {@code seeds} explains their columns. Every claim has an identifier
 * of its own and cites documents of the register; the claims of each account of each organisation make a valid history; the checks
 * hold for the preferred account of their organisation. The order of rows matters only between the acts of one state in one account.
 */
public final class Register {
    /** The Collective Security Treaty Organization, as the register calls it. */
    public static final String CSTO = "CSTO";

    private final List<SourceDocument> documents;
    private final List<MembershipClaim> memberships;
    private final List<StageClaim> stages;
    private final List<RosterCheck> rosterChecks;
    private final SortedMap<String, Accounts> accounts;

    Register(
            List<SourceDocument> documents,
            List<MembershipClaim> memberships,
            List<StageClaim> stages,
            List<RosterCheck> rosterChecks,
            Map<String, Accounts> accounts) {
        this.documents = documents.stream()
                .sorted(Comparator.comparing(SourceDocument::id))
                .toList();
        this.memberships = memberships.stream()
                .sorted(Comparator.comparing(MembershipClaim::organisation)
                        .thenComparing(MembershipClaim::account)
                        .thenComparing(MembershipClaim::country))
                .toList();
        this.stages = stages.stream()
                .sorted(Comparator.comparing(StageClaim::organisation).thenComparing(StageClaim::stage))
                .toList();
        this.rosterChecks = rosterChecks.stream()
                .sorted(Comparator.comparing(RosterCheck::organisation).thenComparing(RosterCheck::id))
                .toList();
        this.accounts = Collections.unmodifiableSortedMap(new TreeMap<>(accounts));
    }

    private static final class Seeds {
        static final Register REGISTER = RegisterReader.readSeeds();
    }

    /**
     * The register that comes with the library, about the Collective Security Treaty Organization. It is read once, when first asked for.
     *
     * @return the register, always the same
     */
    public static Register fromSeeds() {
        return Seeds.REGISTER;
    }

    /**
     * Reads a register from a folder.
     *
     * @param folder the folder with the tables
     * @return the register
     * @throws RegisterException if there is no such folder, a table is missing or unknown, or anything in the tables cannot be used; it carries
     *     every fault
     */
    public static Register read(Path folder) {
        return RegisterReader.read(Objects.requireNonNull(folder, "folder"));
    }

    /**
     * Writes the tables into a folder, which is made if need be; tables of the same names are replaced. Reading them gives an equal register.
     *
     * @param folder the folder
     * @throws IOException if the files cannot be written
     * @throws IllegalArgumentException if a text holds a tab or the end of a line; then nothing is written
     */
    public void write(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        texts.put(Tables.DOCUMENTS.file(), Tables.DOCUMENTS.write(documents));
        texts.put(Tables.MEMBERSHIPS.file(), Tables.MEMBERSHIPS.write(memberships));
        texts.put(Tables.STAGES.file(), Tables.STAGES.write(stages));
        texts.put(Tables.ROSTER_CHECKS.file(), Tables.ROSTER_CHECKS.write(rosterChecks));
        Files.createDirectories(folder);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Holds the register to its documents: the digest of each, that every citation lies inside its document, and that every witness
     * stands on the cited lines, each of its parts on one of them and on each cited place one of its parts.
     *
     * @param folder the folder with the documents, each in a file whose name starts with its identifier and an underscore or full stop
     * @return what is not so, by table and then claim, with line 0; empty if all is
     * @throws IOException if the documents cannot be read
     */
    public List<RegisterFault> checkAgainst(Path folder) throws IOException {
        return DocumentCheck.check(this, folder);
    }

    /**
     * The documents that the claims rest on.
     *
     * @return the documents, by identifier
     */
    public List<SourceDocument> documents() {
        return documents;
    }

    /**
     * What states are said to have done.
     *
     * @return the claims, by organisation, account and state; those of one state in their order
     */
    public List<MembershipClaim> memberships() {
        return memberships;
    }

    /**
     * When stages are said to have begun.
     *
     * @return the claims, by organisation and stage
     */
    public List<StageClaim> stages() {
        return stages;
    }

    /**
     * The passages that name members at a date.
     *
     * @return the checks, by organisation and identifier
     */
    public List<RosterCheck> rosterChecks() {
        return rosterChecks;
    }

    /** The claims by the table they stand in. */
    SortedMap<String, List<? extends Claim>> claims() {
        SortedMap<String, List<? extends Claim>> claims = new TreeMap<>();
        claims.put(Tables.MEMBERSHIPS.file(), memberships);
        claims.put(Tables.STAGES.file(), stages);
        claims.put(Tables.ROSTER_CHECKS.file(), rosterChecks);
        return claims;
    }

    /**
     * The organisations whose memberships are recorded.
     *
     * @return their names, in alphabetical order
     */
    public List<String> organisations() {
        return List.copyOf(accounts.keySet());
    }

    /**
     * The organisation that is meant unless another is named.
     *
     * @return {@value #CSTO} if it is recorded, else the only one; empty if there are several and none of that name
     */
    public Optional<String> preferredOrganisation() {
        if (accounts.containsKey(CSTO)) {
            return Optional.of(CSTO);
        }
        return accounts.size() == 1 ? Optional.of(accounts.firstKey()) : Optional.empty();
    }

    /**
     * What each account tells about an organisation.
     *
     * @param organisation the organisation
     * @return its accounts
     * @throws IllegalArgumentException if there is no such organisation; the message names those that there are
     */
    public Accounts accounts(String organisation) {
        Accounts found = accounts.get(Objects.requireNonNull(organisation, "organisation"));
        if (found == null) {
            throw new IllegalArgumentException("Unknown organisation: \"" + organisation + "\"; there are "
                    + String.join(", ", accounts.keySet()));
        }
        return found;
    }

    /**
     * How far the register is good: the date of its latest document. What was asked about a later day is answered from the last known state.
     *
     * @return the date; a range where it is not certain which document is the latest
     */
    public PartialDate horizon() {
        List<PartialDate> dates = new ArrayList<>();
        documents.forEach(document -> dates.add(document.date()));
        PartialDate earliest = Collections.max(dates, Comparator.comparing(PartialDate::earliest));
        PartialDate latest = Collections.max(dates, Comparator.comparing(PartialDate::latest));
        if (earliest.isWithin(latest) && latest.isWithin(earliest)) {
            return earliest;
        }
        PartialDate start = PartialDate.of(earliest.earliest());
        PartialDate end = PartialDate.of(latest.latest());
        return start.equals(end) ? end : PartialDate.between(start, end);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Register register
                && register.documents.equals(documents)
                && register.memberships.equals(memberships)
                && register.stages.equals(stages)
                && register.rosterChecks.equals(rosterChecks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(documents, memberships, stages, rosterChecks);
    }

    /**
     * How much the register holds.
     *
     * @return for example {@code 5 documents, 60 claims about CSTO}
     */
    @Override
    public String toString() {
        return documents.size() + " documents, " + (memberships.size() + stages.size() + rosterChecks.size())
                + " claims about " + String.join(", ", organisations());
    }
}
