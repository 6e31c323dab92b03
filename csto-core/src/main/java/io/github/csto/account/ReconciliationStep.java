package io.github.csto.account;

import static io.github.csto.account.ReconciliationRule.BASE;
import static io.github.csto.account.ReconciliationRule.COMMON_DAYS;
import static io.github.csto.account.ReconciliationRule.COMPLETENESS;
import static io.github.csto.account.ReconciliationRule.NO_COMMON_DAY;
import static io.github.csto.account.ReconciliationRule.SUPPLY;

import io.github.csto.country.Country;
import io.github.csto.country.Wording;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.source.Claim;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A step of a {@link Reconciliation}: what one account adds to what the more trusted ones have, by which rule. Immutable and thread-safe.
 *
 * @param kind what is done, and by which rule
 * @param country the state
 * @param account the account whose acts are considered
 * @param acts the acts of that account that are considered
 * @param against the act of the more trusted accounts that they are held against, if there is one
 * @param result the acts that stand after the step because of it; empty if none does
 * @param complete the more trusted account that is complete for the state, where the step rests on that
 * @param claims the claims that the step rests on
 * @param lost the claims that the step passes over, and those whose way of leaving gives way to another
 */
public record ReconciliationStep(
        Kind kind,
        Country country,
        String account,
        List<MembershipEvent> acts,
        Optional<MembershipEvent> against,
        List<MembershipEvent> result,
        Optional<String> complete,
        List<Claim<MembershipEvent>> claims,
        List<Claim<MembershipEvent>> lost) {
    private static final Map<MembershipAct, Wording> ACTS = new EnumMap<>(Map.of(
            MembershipAct.SIGN, Wording.of("signature", "signature", "подписание"),
            MembershipAct.RATIFY, Wording.of("ratification", "ratification", "ратификация"),
            MembershipAct.ACCEDE, Wording.of("accession", "adhésion", "присоединение"),
            MembershipAct.SELF_SUSPEND,
                    Wording.of("self-suspension", "suspension volontaire", "приостановление участия"),
            MembershipAct.WITHDRAW, Wording.of("withdrawal", "retrait", "выход"),
            MembershipAct.REJOIN, Wording.of("return", "retour", "возвращение")));

    private static final Wording WITH_RULE = Wording.of("{0} (rule {1}).", "{0} (règle {1}).", "{0} (правило {1}).");

    private static final Wording DISPUTED = Wording.of("disputed", "contesté", "спорно");

    /** What a step does. */
    public enum Kind {
        /** The account is the base. */
        BEGINS(
                BASE,
                "The account {0} is the base: of those that speak of the state it is the most trusted",
                "La version {0} est la base : de celles qui parlent de l’État, elle est la plus digne de foi",
                "Версия {0} — основа: она самая надёжная из тех, что говорят о государстве"),
        /** The account is the base, and speaks by silence. */
        BEGINS_SILENT(
                BASE,
                "The account {0} is the base: it is complete for the state, and has no act of it",
                "La version {0} est la base : elle est complète pour l’État, et n’en a aucun acte",
                "Версия {0} — основа: она полна для государства и не содержит его актов"),
        /** The account agrees, and makes nothing more precise. */
        AGREES(
                COMMON_DAYS,
                "The account {0} has {1}, which agrees with {2}",
                "La version {0} a : {1}, ce qui s’accorde avec : {2}",
                "В версии {0}: {1}, что согласуется с тем, что стоит: {2}"),
        /** The account agrees on the date, and makes it no more precise; its act gives way. */
        AGREES_ON_THE_DATE(
                COMMON_DAYS,
                "The account {0} has {1}, which agrees on the date of {2}; this act stands",
                "La version {0} a : {1}, ce qui s’accorde avec la date de : {2} ; c’est cet acte qui l’emporte",
                "В версии {0}: {1}; дата согласуется с тем, что стоит: {2}, и остаётся этот акт"),
        /** The account makes a date more precise. */
        NARROWS(
                COMMON_DAYS,
                "The account {0} has {1}, which narrows {2} to {3}",
                "La version {0} a : {1}, ce qui précise {2} en {3}",
                "В версии {0}: {1}; этим уточняется {2}, остаётся {3}"),
        /** The account describes the same event otherwise, and dissents. */
        DISSENTS(
                NO_COMMON_DAY,
                "The account {0} has {1}, which shares no day with {2}; this stands",
                "La version {0} a : {1}, sans jour commun avec {2}, qui l’emporte",
                "В версии {0}: {1}; нет общего дня с тем, что остаётся в силе: {2}"),
        /** The account supplies acts. */
        SUPPLIES(SUPPLY, "The account {0} supplies {1}", "La version {0} ajoute : {1}", "Версия {0} добавляет: {1}"),
        /** There is no place for the acts of the account. */
        NO_PLACE(
                SUPPLY,
                "The account {0} has {1}, for which the other acts leave no place",
                "La version {0} a : {1}, sans place parmi les autres actes",
                "В версии {0}: {1}; среди других актов для этого нет места"),
        /** There are several places for the acts of the account. */
        SEVERAL_PLACES(
                SUPPLY,
                "The account {0} has {1}, for which there are several places among the other acts",
                "La version {0} a : {1}, avec plusieurs places possibles parmi les autres actes",
                "В версии {0}: {1}; среди других актов для этого есть несколько мест"),
        /** Wherever the acts of the account stood, some choice of disputed acts would no longer be possible. */
        WOULD_SETTLE(
                SUPPLY,
                "The account {0} has {1}, which would settle something disputed wherever it stood",
                "La version {0} a : {1}, ce qui trancherait un point contesté où qu’on le place",
                "В версии {0}: {1}; на любом месте это решило бы что-то спорное"),
        /** The account would narrow a date of a complete account. */
        NARROWS_NOTHING(
                COMPLETENESS,
                "The account {0} has {1}, which shares a day with {2}; nothing is narrowed, for the account {4} is complete for the state",
                "La version {0} a : {1}, avec un jour commun avec {2} ; rien n’est précisé, car la version {4} est complète pour l’État",
                "В версии {0}: {1}, есть общий день с тем, что стоит: {2}; ничего не уточняется, так как версия {4} полна для государства"),
        /** The account would supply acts to a complete account. */
        SUPPLIES_NOTHING(
                COMPLETENESS,
                "The account {0} has {1}; nothing is supplied, for the account {4} is complete for the state",
                "La version {0} a : {1} ; rien n’est ajouté, car la version {4} est complète pour l’État",
                "В версии {0}: {1}; ничего не добавляется, так как версия {4} полна для государства");

        private final ReconciliationRule rule;

        @SuppressWarnings("ImmutableEnumChecker") // a record of texts
        private final Wording wording;

        Kind(ReconciliationRule rule, String english, String french, String russian) {
            this.rule = rule;
            this.wording = Wording.of(english, french, russian);
        }

        /**
         * Returns the rule by which this is done.
         *
         * @return the rule
         */
        public ReconciliationRule rule() {
            return rule;
        }
    }

    public ReconciliationStep {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(account, "account");
        acts = List.copyOf(acts);
        Objects.requireNonNull(against, "against");
        result = List.copyOf(result);
        Objects.requireNonNull(complete, "complete");
        claims = List.copyOf(claims);
        lost = List.copyOf(lost);
    }

    /**
     * Returns the rule of the step.
     *
     * @return the rule
     */
    public ReconciliationRule rule() {
        return kind.rule();
    }

    /**
     * Checks whether the step makes a difference to what stands, or tells of a contradiction.
     *
     * @return false of the base, and of an account that only agrees
     */
    public boolean isDecisive() {
        return switch (kind) {
            case BEGINS, BEGINS_SILENT, AGREES, NARROWS_NOTHING -> false;
            case AGREES_ON_THE_DATE -> !lost.isEmpty();
            case NARROWS, DISSENTS, SUPPLIES, NO_PLACE, SEVERAL_PLACES, WOULD_SETTLE, SUPPLIES_NOTHING -> true;
        };
    }

    /**
     * Returns the step in words, without its rule.
     *
     * @param language English, French or Russian; any other language reads English
     * @return a sentence without its full stop
     */
    public String in(Locale language) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(account);
        List<String> told = new ArrayList<>();
        for (MembershipEvent event : acts) {
            told.add(words(event, language));
        }
        arguments.add(told);
        arguments.add(against.isPresent() ? words(against.get(), language) : "");
        List<PartialDate> dates = new ArrayList<>();
        for (MembershipEvent event : result) {
            dates.add(event.date());
        }
        arguments.add(dates);
        arguments.add(complete.orElse(""));
        return kind.wording.in(language, arguments);
    }

    /**
     * Returns the step in words, with the number of its rule.
     *
     * @param language English, French or Russian; any other language reads English
     * @return a sentence
     */
    public String sentence(Locale language) {
        return WITH_RULE.in(language, List.of(in(language), rule().number()));
    }

    private static String words(MembershipEvent event, Locale language) {
        return Objects.requireNonNull(ACTS.get(event.act())).in(language) + " (" + event.date()
                + (event.disputed() ? ", " + DISPUTED.in(language) : "") + ")";
    }

    /**
     * Returns the step in English.
     *
     * @return a sentence without its full stop
     */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
