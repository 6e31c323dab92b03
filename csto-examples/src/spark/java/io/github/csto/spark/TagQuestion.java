package io.github.csto.spark;

import io.github.csto.Csto;
import io.github.csto.country.CodeSystem;
import io.github.csto.examples.dates.DateReader;
import io.github.csto.examples.dates.DateRules;
import io.github.csto.examples.tag.Tagger;
import io.github.csto.membership.Criterion;
import io.github.csto.register.Register;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is asked about the states and dates of a table. Immutable.
 *
 * @param organisation an organisation of the register; empty for the CSTO
 * @param account an account of it; empty for the preferred one
 * @param criterion who counts: {@code signatory}, {@code party}, {@code member} or {@code in-force}; empty for {@code member}
 * @param stateName what a reason calls the state
 * @param dateName what a reason calls the date
 */
public record TagQuestion(String organisation, String account, String criterion, String stateName, String dateName)
        implements Serializable {
    /** Membership of the CSTO by the reconciled account. */
    public static final TagQuestion DEFAULT = of("", "", "");

    private static final ThreadLocal<Map<TagQuestion, Tagger>> TAGGERS = ThreadLocal.withInitial(HashMap::new);

    /**
     * Obtains a question.
     *
     * @param organisation an organisation of the register; empty for the CSTO
     * @param account an account of it; empty for the preferred one
     * @param criterion who counts; empty for {@code member}
     * @return the question, with reasons that speak of {@code state} and {@code day}
     */
    public static TagQuestion of(String organisation, String account, String criterion) {
        return new TagQuestion(organisation, account, criterion, "state", "day");
    }

    /**
     * Returns the same question about another organisation, by its preferred account.
     *
     * @param name the organisation
     * @return the question
     */
    public TagQuestion ofOrganisation(String name) {
        return new TagQuestion(name, "", criterion, stateName, dateName);
    }

    /**
     * Returns the same question to another account.
     *
     * @param name the account
     * @return the question
     */
    public TagQuestion byAccount(String name) {
        return new TagQuestion(organisation, name, criterion, stateName, dateName);
    }

    /**
     * Returns the same question by another criterion.
     *
     * @param who who counts
     * @return the question
     */
    public TagQuestion by(Criterion who) {
        return new TagQuestion(organisation, account, who.name(), stateName, dateName);
    }

    /**
     * Returns the same question with other names in reasons.
     *
     * @param state what a reason calls the state
     * @param date what a reason calls the date
     * @return the question
     */
    public TagQuestion called(String state, String date) {
        return new TagQuestion(organisation, account, criterion, state, date);
    }

    /**
     * Checks that it can be answered.
     *
     * @return this
     * @throws IllegalArgumentException if there is no such organisation, account or criterion
     */
    public TagQuestion checked() {
        tagger();
        return this;
    }

    /** That of this thread. The register behind all of them is read once, when the first of this process is made. */
    Tagger tagger() {
        return TAGGERS.get().computeIfAbsent(this, TagQuestion::made);
    }

    private Tagger made() {
        return new Tagger(csto(), counted(), CodeSystem.ISO, new DateReader(DateRules.STRICT), stateName, dateName);
    }

    private Csto csto() {
        Register register = Register.fromSeeds();
        String asked = organisation.isEmpty()
                ? Register.CSTO
                : register.knownOrganisations().stream()
                        .filter(organisation::equalsIgnoreCase)
                        .findFirst()
                        .orElse(organisation);
        return account.isEmpty() ? Csto.of(register, asked) : Csto.of(register, asked, account);
    }

    private Criterion counted() {
        String word = criterion.isEmpty()
                ? Criterion.MEMBER.name()
                : criterion.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Criterion.values())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a criterion: \"" + criterion
                        + "\"; expected one of "
                        + Arrays.stream(Criterion.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
