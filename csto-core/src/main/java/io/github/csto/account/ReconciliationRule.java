package io.github.csto.account;

import io.github.csto.country.Wording;
import java.util.Locale;

/** The rules by which one history is derived from several accounts. Each step of a {@link Reconciliation} names its rule. */
public enum ReconciliationRule {
    /** The base is the most trusted account that speaks of the state. */
    BASE(
            1,
            "The base is the most trusted account that speaks of the state; one that is complete for the state speaks of it also by silence. The"
                    + " other accounts are taken in their order of trust.",
            "La base est la version la plus digne de foi qui parle de l’État ; une version complète pour cet État en parle aussi par son"
                    + " silence. Les autres versions suivent par ordre de confiance.",
            "Основа — самая надёжная версия из тех, что говорят о государстве; версия, полная для этого государства, говорит о нём и"
                    + " молчанием. Остальные версии берутся в порядке доверия."),
    /** Two sequences of acts are aligned by the classes of acts. */
    ALIGNMENT(
            2,
            "Two sequences of acts are aligned in order by class: signing; becoming a party; leaving, by withdrawal or suspension; coming back."
                    + " The best alignment has the most pairs that share a day, then the most pairs, then the earliest positions, the more trusted"
                    + " account’s first. A date counts as the days that the act can have among the acts of its own account.",
            "Deux suites d’actes sont alignées dans l’ordre, par classe : signature ; devenir partie ; départ, par retrait ou suspension ;"
                    + " retour. Le meilleur alignement a le plus de paires qui ont un jour en commun, puis le plus de paires, puis les premières"
                    + " positions, d’abord celles de la version la plus digne de foi. Une date vaut pour les jours que l’acte peut avoir parmi les"
                    + " actes de sa propre version.",
            "Две последовательности актов сопоставляются по порядку и по классам: подписание; становление участником; уход — выход или"
                    + " приостановление; возвращение. Лучшее сопоставление имеет больше всего пар с общим днём, затем больше всего пар, затем"
                    + " самые ранние места, сначала в более надёжной версии. Дата понимается как дни, возможные для акта среди актов его"
                    + " собственной версии."),
    /** A pair that shares a day lies on the days of both. */
    COMMON_DAYS(
            3,
            "A pair whose dates share a day is one event: its day lies in both dates, and its act is that of the more trusted account.",
            "Une paire dont les dates ont un jour en commun est un seul événement : son jour est dans les deux dates, et son acte est celui de"
                    + " la version la plus digne de foi.",
            "Пара, даты которой имеют общий день, — одно событие: его день входит в обе даты, а акт берётся из более надёжной версии."),
    /** Of a pair that shares no day the more trusted stands. */
    NO_COMMON_DAY(
            4,
            "A pair whose dates share no day is one event described in two ways: the more trusted account stands, and the other dissents.",
            "Une paire dont les dates n’ont aucun jour en commun est un événement décrit de deux façons : la version la plus digne de foi"
                    + " l’emporte, et l’autre diverge.",
            "Пара, даты которой не имеют общего дня, — одно событие, описанное по-разному: верна более надёжная версия, другая расходится с"
                    + " ней."),
    /** A run of acts without a pair is supplied whole, or refused whole. */
    SUPPLY(
            5,
            "Acts without a pair that follow each other before, between or after the pairs are supplied together if they have exactly one place"
                    + " that the state machine and the dates permit and that leaves every choice of disputed acts as possible as before; else they"
                    + " are refused together.",
            "Des actes sans paire qui se suivent avant les paires, entre elles ou après elles sont ajoutés ensemble s’ils ont exactement une"
                    + " place que la machine à états et les dates permettent et qui laisse possible, comme avant, tout choix des actes contestés ;"
                    + " sinon ils sont refusés ensemble.",
            "Акты без пары, идущие подряд перед парами, между ними или после них, добавляются вместе, если автомат состояний и даты допускают"
                    + " для них ровно одно место, на котором любой выбор спорных актов остаётся возможным, как прежде; иначе они вместе"
                    + " отклоняются."),
    /** An account that is complete for a state is not supplied or narrowed by less trusted ones. */
    COMPLETENESS(
            6,
            "Of a state for which an account is complete, less trusted accounts supply and narrow nothing: they add citations and dissents.",
            "Pour un État dont une version est complète, les versions moins dignes de foi n’ajoutent et ne précisent rien : elles n’apportent"
                    + " que des citations et des divergences.",
            "Если версия полна для государства, менее надёжные версии ничего не добавляют и не уточняют: они дают только ссылки и"
                    + " расхождения.");

    private final int number;

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Wording wording;

    ReconciliationRule(int number, String english, String french, String russian) {
        this.number = number;
        this.wording = Wording.of(english, french, russian);
    }

    /**
     * Returns the number by which reasons name the rule.
     *
     * @return a number from 1
     */
    public int number() {
        return number;
    }

    /**
     * Returns the rule in words.
     *
     * @param language English, French or Russian; any other language reads English
     * @return one or two sentences
     */
    public String in(Locale language) {
        return wording.in(language);
    }
}
