package io.github.csto.register;

import io.github.csto.account.Accounts;
import io.github.csto.council.CouncilRecord;
import io.github.csto.country.Country;
import io.github.csto.organisation.Observer;
import io.github.csto.organisation.Organisation;
import io.github.csto.organisation.TreatyPart;
import io.github.csto.rule.Rule;
import io.github.csto.rule.RuleBook;
import io.github.csto.source.Claim;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The register of claims: who did what when, according to which document and lines. Immutable and thread-safe.
 *
 * <p>A register is a folder of tab-separated tables: {@code documents.tsv}, {@code memberships.tsv}, where an organisation has several accounts {@code accounts.tsv},
 * and, if wanted, one for each other kind of {@link Fact} and {@code coverage.tsv}; the README of the folder {@code seeds} explains their columns. Every claim has
 * an identifier of its own and cites documents of the register; the claims of each account make a valid history, which ends with the organisation if that has
 * ceased; the checks hold for the preferred account. The order of rows matters only between the acts of one state in one account.
 */
public final class Register {
    /** The Collective Security Treaty Organization, as the register calls it. */
    public static final String CSTO = "CSTO";

    private final Contents contents;

    Register(Contents contents) {
        this.contents = contents;
    }

    private static final class Seeds {
        static final Register REGISTER = packaged();
    }

    /** The register that comes with the library, of which nothing is read yet. */
    static Register packaged() {
        return new Register(new Contents(new PackagedRows()));
    }

    /**
     * Returns the register that comes with the library, about the Collective Security Treaty Organization and its neighbours. Each of its
     * tables is read once, when it is first needed.
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
     * @param rules rules of one's own, of which its {@code rules.tsv} may speak beside those of the library
     * @return the register
     * @throws RegisterException if there is no such folder, a table is missing or unknown, or anything in the tables cannot be used; it carries
     *     every fault
     */
    public static Register read(Path folder, Rule<?>... rules) {
        return RegisterReader.read(Objects.requireNonNull(folder, "folder"), List.of(rules));
    }

    /**
     * Reads a folder whose missing tables are those of the library: the memberships with the accounts, the stages, the checks and the
     * lifetimes of organisations, each if the folder does not have them. Its rules are laid over those of the library rule by rule: of a rule that
     * its {@code rules.tsv} has, no version of the library is used. There are no rules of the library if its memberships are all of other bodies than
     * those that the rules are of. So a folder with nothing but {@code sessions.tsv} and the tables that go with it can be judged by the members and rules
     * that the library knows. Sessions, attendance, decisions, chairmanships and complete periods are the folder's alone.
     *
     * @param folder the folder with the tables
     * @param rules rules of one's own, of which its {@code rules.tsv} may speak beside those of the library
     * @return the register
     * @throws RegisterException as for {@link #read}
     */
    public static Register readOverSeeds(Path folder, Rule<?>... rules) {
        return RegisterReader.readOverSeeds(Objects.requireNonNull(folder, "folder"), List.of(rules));
    }

    /**
     * Reads a register from its tables as texts, however they came here.
     *
     * @param tables the rows by the name of their table, such as {@code memberships}; each row the texts of its cells by column, where an empty cell
     *     may be left out
     * @return the register
     * @throws RegisterException if a table is missing or unknown, or anything in the tables cannot be used; it carries every fault, as if the tables
     *     had been read from files with a header and one row a line
     * @throws IllegalArgumentException if a text holds a tab, the end of a line or half a surrogate pair; the message names the place
     * @throws NullPointerException if a name, a row or a cell is null; the message names the place
     */
    public static Register of(Map<String, List<Map<String, String>>> tables) {
        return RegisterReader.of(Objects.requireNonNull(tables, "tables"));
    }

    /**
     * Returns the tables as texts, for a program that turns the whole register into another format. Given back to {@link #of(Map)}, their rows make an equal
     * register.
     *
     * @return every table that a register can have, also those without a row, in the order of the documentation
     */
    public List<RegisterTable> tables() {
        return contents.tables();
    }

    /**
     * Writes the tables into a folder, which is made if need be; tables of the same names are replaced. Reading them gives an equal register.
     *
     * @param folder the folder
     * @throws IOException if the files cannot be written
     * @throws IllegalArgumentException if a text holds a tab, the end of a line or half a surrogate pair; then nothing is written
     */
    public void write(Path folder) throws IOException {
        Map<String, byte[]> tables = contents.toBytes();
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            Files.write(folder.resolve(table.getKey()), table.getValue());
        }
    }

    /**
     * Returns a digest that identifies the contents of the register: the same for equal registers, whatever the order of their rows.
     *
     * @return the SHA-256 digest of its tables as {@link #write} writes them, 64 hexadecimal digits in lower case
     */
    public String digest() {
        return contents.digest();
    }

    /**
     * Returns what the claims rest on.
     *
     * @return the sources, and what became of the lines of those whose lines are at hand
     */
    public Sources sources() {
        return new Sources(this);
    }

    /**
     * Returns the claims of a kind of fact, about all organisations.
     *
     * @param <T> the type of the facts
     * @param fact the kind, such as {@link Fact#ORGANS}
     * @return the claims, by organisation; within one, in the order that the kind says, or else of their identifiers
     */
    public <T> List<Claim<T>> facts(Fact<T> fact) {
        return contents.get(fact.table());
    }

    /**
     * Returns the claims of a kind of fact about one organisation.
     *
     * @param <T> the type of the facts
     * @param fact the kind, such as {@link Fact#ORGANS}
     * @param organisation the organisation
     * @return the claims, in the same order as all; none if nothing is recorded
     */
    public <T> List<Claim<T>> facts(Fact<T> fact, String organisation) {
        Objects.requireNonNull(organisation, "organisation");
        return facts(fact).stream()
                .filter(claim -> claim.organisation().equals(organisation))
                .toList();
    }

    /**
     * Returns an organisation, as the account that answers by default has it.
     *
     * @param organisation the organisation, as the register calls it
     * @return its name and lifetime, or empty if they are not recorded
     */
    public Optional<Claim<Organisation>> organisation(String organisation) {
        return byAccount(Fact.ORGANISATIONS, organisation, Optional.empty()).stream()
                .findFirst();
    }

    /**
     * Returns the claims of a kind that an account goes by: its own, else those of the accounts that it is derived from, the most trusted first, else those
     * that belong to no account.
     *
     * @param <T> the type of the facts
     * @param fact the kind, one whose claims may belong to accounts
     * @param organisation the organisation
     * @param account the account; of one that is not of the memberships, only its own claims are preferred
     * @return the claims, in the order of all
     */
    public <T> List<Claim<T>> facts(Fact<T> fact, String organisation, String account) {
        return byAccount(fact, organisation, Optional.of(account));
    }

    private <T> List<Claim<T>> byAccount(Fact<T> fact, String organisation, Optional<String> account) {
        return ByAccount.claims(facts(fact, organisation), precedence(organisation, account));
    }

    /**
     * Returns whose word counts, the most trusted first, in facts that are kept by account beside the memberships.
     *
     * @param organisation the organisation
     * @return the names of the accounts of its memberships, as {@link Accounts#precedence} orders them for the account that answers by default; none if
     *     no memberships are recorded
     */
    public List<String> precedence(String organisation) {
        return precedence(organisation, Optional.empty());
    }

    private List<String> precedence(String organisation, Optional<String> account) {
        return ByAccount.precedence(contents.accounts(organisation), account);
    }

    /**
     * Returns the part of each state in a treaty.
     *
     * @param organisation the organisation
     * @param treaty the identifier of the treaty
     * @return for each state the claim of the most trusted account that speaks of it, by alpha-2 code; empty if there is no such treaty
     */
    public List<Claim<TreatyPart>> treatyParties(String organisation, String treaty) {
        Map<Country, Claim<TreatyPart>> byState = new TreeMap<>();
        facts(Fact.TREATY_PARTIES, organisation).stream()
                .filter(claim -> claim.value().treaty().equals(treaty))
                .sorted(ByAccount.byTrust(precedence(organisation)))
                .forEach(claim -> byState.putIfAbsent(claim.value().country(), claim));
        return List.copyOf(byState.values());
    }

    /**
     * Returns the observers of an organisation. Nobody observes a body that has ceased.
     *
     * @param organisation the organisation
     * @return the claims of all accounts; where the end of the body, as the claim's account has it, shortens a tenure, with that end and also with the citations
     *     of the body
     */
    public List<Claim<Observer>> observers(String organisation) {
        return ObserverTenures.within(
                facts(Fact.OBSERVERS, organisation),
                new OrganisationByAccount(facts(Fact.ORGANISATIONS, organisation), contents.accounts(organisation))
                        ::of);
    }

    /** What it holds. */
    Contents contents() {
        return contents;
    }

    /** The claims by the table they stand in. */
    Map<String, List<Claim<?>>> claims() {
        return contents.claims();
    }

    /**
     * Returns the organisations whose memberships are recorded.
     *
     * @return their names, in alphabetical order
     */
    public List<String> organisations() {
        return contents.organisations();
    }

    /**
     * Returns the organisation that is meant unless another is named.
     *
     * @return {@value #CSTO} if it is recorded, else the only one; empty if there are several and none of that name
     */
    public Optional<String> preferredOrganisation() {
        if (organisations().contains(CSTO)) {
            return Optional.of(CSTO);
        }
        return organisations().size() == 1 ? Optional.of(organisations().get(0)) : Optional.empty();
    }

    /**
     * Returns the accounts of an organisation: what each of them tells.
     *
     * @param organisation the organisation
     * @return its accounts
     * @throws IllegalArgumentException if no memberships of such an organisation are recorded; the message names the organisations that have some, and says
     *     whether this one is known by name
     */
    public Accounts accounts(String organisation) {
        Optional<Accounts> found = contents.accounts(Objects.requireNonNull(organisation, "organisation"));
        if (found.isEmpty()) {
            throw new IllegalArgumentException((knownOrganisations().contains(organisation)
                            ? "Known by name only, no memberships are told: \"" + organisation + "\"; they are of "
                            : "Unknown organisation: \"" + organisation + "\"; there are ")
                    + String.join(", ", organisations()));
        }
        return found.get();
    }

    /**
     * Returns the rules of an organisation's Council, as the account that answers by default has them.
     *
     * @param organisation the organisation
     * @return its rules; without any if none are recorded
     */
    public RuleBook rules(String organisation) {
        return council(organisation).rules(Optional.empty());
    }

    /**
     * Returns the rules of an organisation's Council in the versions of an account and those that it is derived from, if these have none of the narrowest account derived from
     * it; and in those of no account.
     *
     * @param organisation the organisation
     * @param account the account; one that is not of the memberships has the rules that answer by default
     * @return its rules in their versions, those of the more trusted account first; without any if none are recorded
     */
    public RuleBook rules(String organisation, String account) {
        return council(organisation).rules(Optional.of(account));
    }

    /**
     * Returns the record of the work of an organisation's Council, as the account that answers by default has it.
     *
     * @param organisation the organisation
     * @return the record; an empty one if nothing is recorded
     */
    public CouncilRecord councilRecord(String organisation) {
        return council(organisation).record(Optional.empty());
    }

    /**
     * Returns the record of the work of an organisation's Council by an account, put together like its {@linkplain #rules(String, String) rules}. Where several
     * accounts tell of one session or decision, each matter is as the most trusted has it that says something about it. The chairmanships
     * are those of the most trusted account that has any.
     *
     * @param organisation the organisation
     * @param account the account; one that is not of the memberships has the record that answers by default
     * @return the record; an empty one if nothing is recorded
     */
    public CouncilRecord councilRecord(String organisation, String account) {
        return council(organisation).record(Optional.of(account));
    }

    private Council council(String organisation) {
        return contents.councils().getOrDefault(organisation, Council.SILENT);
    }

    /**
     * Returns the organisations that are known by name, including those without a record of their memberships.
     *
     * @return how the register calls them, in alphabetical order
     */
    public List<String> knownOrganisations() {
        return Stream.concat(
                        organisations().stream(),
                        facts(Fact.ORGANISATIONS).stream().map(Claim::organisation))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns the date of the latest document.
     *
     * @return the date; a range where it is not certain which document is the latest
     */
    public PartialDate horizon() {
        return Horizons.ofAll(this);
    }

    /**
     * Returns up to when an account of an organisation is good: the date of the latest source that its acts, stages, rosters and the end of the body
     * rest on, or of its latest roster; of a derived account, the latest of its inputs. Answers for later days are marked as beyond it.
     *
     * @param organisation the organisation
     * @param account the account; of one that is named after an order of trust, the names of its inputs, separated by commas
     * @return the date, a range where it is not certain which source is the latest; of an account without a dated source, the date of the
     *     register's latest document
     */
    public PartialDate horizon(String organisation, String account) {
        return contents.horizon(organisation + "\t" + account, () -> Horizons.of(this, organisation, account));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Register register && register.contents.equals(contents);
    }

    @Override
    public int hashCode() {
        return contents.hashCode();
    }

    /** Says how much the register holds, for example {@code 5 documents, 60 claims about CSTO}. */
    @Override
    public String toString() {
        return sources().documents().size() + " documents, "
                + claims().values().stream().mapToInt(List::size).sum() + " claims about "
                + String.join(", ", organisations());
    }
}
