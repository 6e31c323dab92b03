package io.github.csto.examples.draw;

import io.github.csto.country.Country;
import io.github.csto.country.Wording;
import io.github.csto.membership.Circumstances;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.stage.Stage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the page says in English, French and Russian. What the register notes is English. */
enum PageWord {
    HEADING(
            "Who belonged, and how sure is that?",
            "Qui en était, et avec quelle certitude ?",
            "Кто состоял, и насколько это точно?"),
    LEAD(
            "Every answer rests on cited documents, and says so where they leave it open.",
            "Chaque réponse repose sur des documents cités et dit ce qu’ils laissent ouvert.",
            "Каждый ответ опирается на указанные документы и говорит, что они оставляют открытым."),
    SKIP("Skip to the answer", "Aller à la réponse", "К ответу"),
    ON_THIS_PAGE("On this page", "Sur cette page", "На этой странице"),
    ASK("On a day", "Un jour donné", "В выбранный день"),
    DAY("Day", "Jour", "День"),
    ORGANISATION("Organisation", "Organisation", "Организация"),
    ACCOUNT("Account", "Version", "Версия"),
    STATE("State", "État", "Государство"),
    LANGUAGE("Language", "Langue", "Язык"),
    ALL_STATES("all states", "tous les États", "все государства"),
    PREVIOUS("Previous change", "Changement précédent", "К прошлой перемене"),
    NEXT("Next change", "Changement suivant", "К следующей перемене"),
    TELLING(
            "{0}, by the account {1}: {2}. Its latest document is of {3}.",
            "{0}, selon la version {1} : {2}. Son dernier document est daté ainsi : {3}.",
            "{0}, по версии {1}: {2}. Её последний документ: {3}."),
    SPAN("From {0} to {1}", "Du {0} au {1}", "С {0} по {1}"),
    HINT(
            "Click or drag on the picture. Arrow keys move by a day, Page Up and Page Down by a year.",
            "Cliquez ou glissez sur l’image. Les flèches avancent d’un jour, Page suivante et Page précédente d’un an.",
            "Нажмите или ведите по рисунку. Стрелки: на день, Page Up и Page Down: на год."),
    NO_DAY(
            "“{0}” is not a day of the calendar. The answer below is for {1}.",
            "« {0} » n’est pas un jour du calendrier. La réponse ci-dessous vaut pour le {1}.",
            "«{0}»: такого дня нет. Ответ ниже: на {1}."),
    OTHER_DAY(
            "{0} is not between {1} and {2}. The answer below is for {3}.",
            "{0} n’est pas entre le {1} et le {2}. La réponse ci-dessous vaut pour le {3}.",
            "{0}: не между {1} и {2}. Ответ ниже: на {3}."),
    NO_SUCH("The page does not know “{0}”.", "La page ne connaît pas « {0} ».", "На странице нет: «{0}»."),
    STAGE("Stage: {0}", "Étape : {0}", "Этап: {0}"),
    STAGE_NAME("Stage", "Étape", "Этап"),
    SUMMARY("{0}, {1}: {2}", "{0}, {1} : {2}", "{0}, {1}: {2}"),
    REASONS("Reasons and sources", "Raisons et sources", "Основания и источники"),
    SAID(
            "Said and done about it: {0}; none of it changes the status",
            "Dit et fait à ce sujet : {0} ; rien n’en change le statut",
            "Сказано и сделано: {0}; статус от этого не меняется"),
    EARLIER("and {0} earlier", "et {0} plus tôt", "и более ранних: {0}"),
    OVER_THE_YEARS("Over the years", "Au fil des ans", "По годам"),
    OTHERS("Other organisations", "Autres organisations", "Другие организации"),
    COUNCIL("The Council", "Le Conseil", "Совет"),
    A_YEAR("The year {0} in the Council", "L’année {0} au Conseil", "{0} год в Совете"),
    IN_THE_CHAIR("in the chair", "à la présidence", "председательствует"),
    COUNCIL_REGULAR(
            "regular session, in the row of its host",
            "session ordinaire, sur la ligne de l’hôte",
            "очередная сессия, в строке хозяина"),
    COUNCIL_EXTRAORDINARY("extraordinary session", "session extraordinaire", "внеочередная сессия"),
    COUNCIL_OTHER("other meeting", "autre réunion", "другая встреча"),
    POSSIBLE("striped: possible, not certain", "rayé : possible, pas certain", "полосы: возможно, но не точно"),
    NO_HOST("No host recorded", "Sans hôte connu", "Хозяин не указан"),
    RULES("Rules", "Règles", "Правила"),
    MACHINE("What each act leads to", "Ce que produit chaque acte", "К чему ведёт каждое действие"),
    TREATIES("Treaties", "Traités", "Договоры"),
    ACCOUNTS("Accounts", "Versions", "Версии"),
    CLAIMS("Claims", "Assertions", "Утверждения"),
    SOURCES("Sources", "Sources", "Источники"),
    MEMBERS("Members", "Membres", "Члены"),
    UNDETERMINED("Undetermined", "Indéterminé", "Нельзя установить"),
    SUSPENDED("Participation suspended by itself", "Participation suspendue par l’État", "Приостановили участие"),
    SIGNATORIES("Signed, not ratified", "Signé, non ratifié", "Подписали, не ратифицировали"),
    NOT_COUNTED("Not members, for another reason", "Non membres, pour une autre raison", "Не члены по другой причине"),
    WITHDRAWN("Withdrawn", "Sortis", "Вышли"),
    NOT_YET("Not yet", "Pas encore", "Ещё нет"),
    ELSEWHERE("In other accounts only", "Dans d’autres versions seulement", "Только в других версиях"),
    COUNTED("{0} {0|member|members}", "{0} {0|membre|membres}", "{0} {0|член|члена|членов}"),
    AND_OPEN("; undetermined: {0}", " ; indéterminé : {0}", "; нельзя установить: {0}"),
    AND_DISPUTED(
            "; other accounts differ on: {0}",
            " ; d’autres versions diffèrent sur : {0}", "; иначе в других версиях: {0}"),
    BEYOND(
            ". After the latest document: the last known state.",
            ". Après le dernier document : le dernier état connu.",
            ". После последнего документа: последнее известное."),
    MEMBER_SINCE("Member since {0}, by {1}", "Membre depuis {0}, par {1}", "Член с {0} ({1})"),
    MEMBER_AGAIN("Member again since {0}, by {1}", "De nouveau membre depuis {0}, par {1}", "Снова член с {0} ({1})"),
    SUSPENDED_SINCE(
            "Has suspended its part since {0}, by {1}",
            "Ne participe plus depuis {0}, par {1}", "Не участвует с {0} ({1})"),
    OUT_SINCE("Not a member since {0}, by {1}", "N’est plus membre depuis {0}, par {1}", "Не член с {0} ({1})"),
    SIGNED_SINCE("Signatory since {0}, not a member", "Signataire depuis {0}, pas membre", "Подписало, с {0}; не член"),
    NO_ACT_YET("No act by this day", "Aucun acte à ce jour", "К этому дню действий нет"),
    NOT_KNOWN("Cannot be determined: {0}", "Indéterminé : {0}", "Нельзя установить: {0}"),
    EXACT("{0}", "le {0}", "{0}"),
    BETWEEN("a day between {0} and {1}", "un jour entre le {0} et le {1}", "дня между {0} и {1}"),
    ONE_DAY("one day from {0} to {1}", "un jour du {0} au {1}", "один из дней с {0} по {1}"),
    PERHAPS("{0}, perhaps it did not happen", "{0}, cela n’a peut-être pas eu lieu", "{0}, возможно, этого не было"),
    WEAK_GROUND("{0}, weak source", "{0}, source faible", "{0}, слабый источник"),
    DATED("{0}, {1}", "{0}, {1}", "{0}, {1}"),
    OR("{0} or {1}", "{0} ou {1}", "{0} или {1}"),
    OTHERWISE("Account {0} says: {1}", "La version {0} dit : {1}", "Версия {0}: {1}"),
    DISPUTED("disputed", "contesté", "спорно"),
    INTRODUCTION(
            "An account is one telling of who did what and when, by one kind of source. Accounts are ranked by trust: where two contradict each other, the"
                    + " more trusted one stands and the other is shown as dissenting. Rules say what binds the Council and what is only its practice, each from"
                    + " a cited text.",
            "Une version est un récit de qui a fait quoi et quand, d’après un genre de sources. Les versions sont classées par confiance : si deux se"
                    + " contredisent, la plus fiable l’emporte et l’autre est montrée en désaccord. Les règles disent ce qui lie le Conseil et ce qui n’est"
                    + " que son usage, chacune d’après un texte cité.",
            "Версия: это рассказ о том, кто что сделал и когда, по одному роду источников. Версии расставлены по доверию: если две противоречат друг"
                    + " другу, верна более надёжная, а другая показана как несогласная. Правила говорят, что обязательно для Совета, а что лишь его"
                    + " практика, каждое по указанному тексту."),
    LEGEND_OPEN(
            "striped: one of these, not known which",
            "rayé : l’un des deux, on ne sait lequel",
            "полосы: одно из двух, неизвестно что"),
    LEGEND_DISPUTED(
            "striped, “disputed”: perhaps it did not happen",
            "rayé, « contesté » : cela n’a peut-être pas eu lieu",
            "полосы, «спорно»: возможно, этого не было"),
    LEGEND_DISSENT("another account says otherwise", "une autre version dit autre chose", "другая версия говорит иное"),
    LEGEND_SAID(
            "something said or done, which is no act",
            "quelque chose de dit ou fait, qui n’est pas un acte",
            "сказано или сделано, но не действие"),
    LEGEND_BEYOND(
            "thin: after the latest document",
            "mince : après le dernier document",
            "тонко: после последнего документа"),
    STATUS_OUTSIDE("outside", "hors de l’organisation", "вне организации"),
    STATUS_SIGNED("signatory", "signataire", "подписало"),
    STATUS_RATIFIED("member", "membre", "член"),
    STATUS_SELF_SUSPENDED("suspended itself", "suspendu par lui-même", "приостановило"),
    STATUS_REJOINED("member again", "de nouveau membre", "снова член"),
    STATUS_WITHDRAWN("withdrawn", "sorti", "вышло"),
    ACT_SIGN("signature", "signature", "подписание"),
    ACT_RATIFY("ratification", "ratification", "ратификация"),
    ACT_ACCEDE("accession", "adhésion", "присоединение"),
    ACT_SELF_SUSPEND("suspension of its own", "suspension volontaire", "приостановление"),
    ACT_WITHDRAW("withdrawal", "retrait", "выход"),
    ACT_REJOIN("return", "retour", "возвращение"),
    BY_NOTICE("notice of withdrawal", "notification de retrait", "уведомление о выходе"),
    BY_EXPIRY("expiry of the treaty’s term", "expiration du terme du traité", "истечение срока договора"),
    BY_COUNCIL_DECISION("decision of the Council", "décision du Conseil", "решение Совета"),
    STAGE_NONE("nothing yet", "rien encore", "ещё ничего"),
    STAGE_TREATY_SIGNED("treaty signed", "traité signé", "договор подписан"),
    STAGE_TREATY_IN_FORCE("treaty in force", "traité en vigueur", "договор в силе"),
    STAGE_CHARTER_SIGNED("Charter signed", "Charte signée", "устав подписан"),
    STAGE_ORGANISATION("Organisation in effect", "organisation en place", "организация действует"),
    NOT_RECORDED("not recorded", "non rapporté", "не указано"),
    MONTHS(
            "January February March April May June July August September October November December",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря");

    /** The languages of the page, in the order in which words are given for them. */
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ru"));

    private final String english;
    private final String french;
    private final String russian;

    PageWord(String english, String french, String russian) {
        this.english = english;
        this.french = french.replaceAll(" ([:;?!»])", "\u00A0$1").replace("« ", "«\u00A0");
        this.russian = russian;
    }

    String in(Locale language, Object... values) {
        Wording wording = Wording.of(english, french, russian);
        return values.length == 0
                ? wording.in(language)
                : wording.in(language, Arrays.asList(values), value -> Optional.empty());
    }

    static PageWord of(MembershipStatus status) {
        return valueOf("STATUS_" + status.name());
    }

    static PageWord of(Stage stage) {
        return valueOf("STAGE_" + stage.name());
    }

    static PageWord of(CouncilSign sign) {
        return valueOf("COUNCIL_" + sign.name());
    }

    static PageWord of(MembershipAct act) {
        return valueOf("ACT_" + act.name());
    }

    /** How it came about, or else what it is. */
    static PageWord of(MembershipEvent event) {
        return event.circumstances().manner().map(PageWord::of).orElseGet(() -> of(event.act()));
    }

    private static PageWord of(Circumstances.Manner manner) {
        return valueOf("BY_" + manner.name());
    }

    static String stages(Collection<Stage> stages, Locale language) {
        return stages.size() == Stage.values().length
                ? NOT_RECORDED.in(language)
                : any(stages.stream().map(PageWord::of).toList(), language);
    }

    static String statuses(Collection<MembershipStatus> statuses, Locale language) {
        return any(statuses.stream().map(PageWord::of).toList(), language);
    }

    private static String any(List<PageWord> words, Locale language) {
        return words.stream()
                .map(word -> word.in(language))
                .reduce((some, other) -> OR.in(language, some, other))
                .orElse("");
    }

    static String day(LocalDate day, Locale language) {
        String first = day.getDayOfMonth() == 1 && language.equals(Locale.FRENCH) ? "1er" : "" + day.getDayOfMonth();
        String month = MONTHS.in(language).split(" ", -1)[day.getMonthValue() - 1];
        String year = String.format(Locale.ROOT, "%04d", day.getYear());
        return first + " " + month + " " + year;
    }

    static String names(Collection<Country> countries, Locale language) {
        return countries.stream().map(country -> country.displayName(language)).collect(Collectors.joining(", "));
    }
}
