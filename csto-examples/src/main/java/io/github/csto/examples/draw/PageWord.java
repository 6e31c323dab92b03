package io.github.csto.examples.draw;

import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.country.Wording;
import io.github.csto.examples.words.Spoken;
import io.github.csto.membership.Circumstances;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.organisation.Statement;
import io.github.csto.time.Certainty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the page and the pictures say in English, French and Russian. What the register notes is English. */
enum PageWord implements Spoken {
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
    YEARS("Its years", "Ses années", "По годам"),
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
    RULES_OF("{0}: {1} {1|rule|rules}", "{0} : {1} {1|règle|règles}", "{0}: {1} {1|правило|правила|правил}"),
    TREATIES_OF(
            "{0}: chart of {1} {1|treaty|treaties}",
            "{0} : tableau de {1} {1|traité|traités}", "{0}: таблица, {1} {1|договор|договора|договоров}"),
    ACCOUNTS_OF("{0}: {1} {1|account|accounts}", "{0} : {1} {1|version|versions}", "{0}: {1} {1|версия|версии|версий}"),
    CLAIMS_OF(
            "{0}: {1} {1|claim|claims}",
            "{0} : {1} {1|assertion|assertions}", "{0}: {1} {1|утверждение|утверждения|утверждений}"),
    SOURCES_LIST(
            "The list of {0} {0|source|sources}",
            "La liste : {0} {0|source|sources}", "Список: {0} {0|источник|источника|источников}"),
    SOURCES_NOTE(
            "A citation names the source: with lines, like 003:117, with articles, like charter:13, or as a whole. A weak one was not found again, or is a"
                    + " copy that does not say where it comes from.",
            "Une citation nomme la source : avec des lignes, comme 003:117, avec des articles, comme charter:13, ou en entier. Une source faible (weak)"
                    + " n’a pas été retrouvée, ou est une copie qui ne dit pas d’où elle vient.",
            "Ссылка называет источник: со строками, как 003:117, со статьями, как charter:13, или целиком. Слабый (weak) не был найден снова, или это"
                    + " копия, о которой не сказано, откуда она."),
    SIGNED_ON(", signed {0}", ", signé {0}", ", подписан {0}"),
    IN_FORCE_ON(", in force {0}", ", en vigueur {0}", ", в силе {0}"),
    DISSENTING(
            "Where others cannot be right together with {0}",
            "Là où d’autres ne peuvent avoir raison en même temps que {0}",
            "Где другие не могут быть верны вместе с {0}"),
    PART("Part", "Part", "Участие"),
    SIGNATURE("Signature", "Signature", "Подпись"),
    RATIFICATION("Ratification, accession (a)", "Ratification, adhésion (a)", "Ратификация, присоединение (a)"),
    IN_FORCE("In force for it", "En vigueur pour lui", "В силе для него"),
    END("End, suspension (s)", "Fin, suspension (s)", "Конец, приостановление (s)"),
    NOTE("Note", "Note", "Примечание"),
    WHAT_IT_IS("What it is", "Ce que c’est", "Что это"),
    RANK("Rank of trust", "Rang de confiance", "Место по доверию"),
    COMPLETE_FOR("Tells every act of", "Dit tous les actes de", "Все действия"),
    GOOD_UNTIL("Good until", "Valable jusqu’à", "Верна до"),
    CLAIM("Claim", "Assertion", "Утверждение"),
    ACT("Act", "Acte", "Действие"),
    DATE("Date", "Date", "Дата"),
    WHY_SO("Why it is recorded so", "Pourquoi c’est noté ainsi", "Почему так записано"),
    SOURCE("Source", "Source", "Источник"),
    KIND("Kind", "Genre", "Род"),
    TITLE("Title", "Titre", "Название"),
    PUBLISHER("Publisher", "Éditeur", "Издатель"),
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
    NATURE_ACT("act", "acte", "действие"),
    NATURE_CONDUCT("conduct", "comportement", "поведение"),
    NATURE_STATEMENT("statement", "déclaration", "заявление"),
    NATURE_POSITION("position", "position officielle", "официальная позиция"),
    UNDATED("undated", "sans date", "без даты"),
    DAY_RECORDED(
            "one day from {0} to {1} (recorded as {2})",
            "un jour du {0} au {1} (noté {2})", "один из дней с {0} по {1} (записано: {2})"),
    FROM("from {0}", "à partir du {0}", "с {0}"),
    FROM_TO("from {0} to {1}", "du {0} au {1}", "с {0} по {1}"),
    ON("on {0}", "le {0}", "{0}"),
    ABOUT("{0}: {1}", "{0} : {1}", "{0}: {1}"),
    IS_MEMBER("Member: {0}", "Membre : {0}", "Член: {0}"),
    YES("yes", "oui", "да"),
    NO("no", "non", "нет"),
    OPEN("undetermined", "indéterminé", "нельзя установить"),
    MEMBERS_NOTE("{0} (member)", "{0} (membre)", "{0} (член)"),
    DISPUTED_ACT("{0} (disputed)", "{0} (contesté)", "{0} (спорно)"),
    DISPUTED_ACTS("disputed: {0}", "contesté : {0}", "спорно: {0}"),
    PAST(
            "Beyond the latest document: the last known state",
            "Après le dernier document : le dernier état connu",
            "После последнего документа: последнее известное"),
    PAST_SHORT(", beyond the latest document", ", après le dernier document", ", после последнего документа"),
    DISSENT("{0}: other accounts dissent", "{0} : d’autres versions diffèrent", "{0}: в других версиях иначе"),
    DISSENT_BY(" Dissent {0}, by {1}.", " Désaccord {0}, selon {1}.", " Иначе {0}, по версии {1}."),
    NO_ACT(
            "{0}: no act, no change of status",
            "{0} : pas un acte, le statut ne change pas", "{0}: не действие, статус не меняется"),
    SAID_COUNT(" Said and done about it: {0}.", " Dit et fait à ce sujet : {0}.", " Сказано и сделано об этом: {0}."),
    PICTURE("Memberships of {0}, {1} to {2}", "Appartenances : {0}, de {1} à {2}", "Членство: {0}, с {1} по {2}"),
    WHO_STOOD(
            "Who stood where, by the {0} account. The latest document is of {1}.",
            "Qui en était, selon la version {0}. Date du dernier document : {1}.",
            "Кто где состоял, по версии {0}. Последний документ: {1}."),
    WHOSE("{0}, by the {1} account.", "{0}, selon la version {1}.", "{0}, по версии {1}."),
    MACHINE_PICTURE("The membership machine", "La machine des appartenances", "Машина членства"),
    MACHINE_WORDS(
            "What each act leads to. From {0}; everything else is refused.",
            "Ce que produit chaque acte. De : {0} ; tout autre acte est refusé.",
            "К чему ведёт каждое действие. Из: {0}; всё прочее отклоняется."),
    MACHINE_STEP("{0}, {1}: {2}", "{0}, {1} : {2}", "{0}, {1}: {2}"),
    SHORT_OUTSIDE("outside", "dehors", "вне"),
    SHORT_SIGNED("signed", "signataire", "подписало"),
    SHORT_RATIFIED("ratified", "membre", "член"),
    SHORT_SELF_SUSPENDED("self-suspended", "suspendu", "прервало"),
    SHORT_REJOINED("rejoined", "de retour", "снова член"),
    SHORT_WITHDRAWN("withdrawn", "sorti", "вышло"),
    TO_SIGN("sign", "signer", "подписать"),
    TO_RATIFY("ratify", "ratifier", "утвердить"),
    TO_ACCEDE("accede", "adhérer", "вступить"),
    TO_SELF_SUSPEND("self-suspend", "suspendre", "прервать"),
    TO_WITHDRAW("withdraw", "sortir", "выйти"),
    TO_REJOIN("rejoin", "revenir", "вернуться"),
    CHAIRS_PICTURE(
            "Chairs and sessions of the Council of {0}, {1} to {2}",
            "Présidences et sessions du Conseil : {0}, de {1} à {2}",
            "Председательства и сессии Совета: {0}, с {1} по {2}"),
    YEAR_PICTURE("The Council of {0} in {1}", "Le Conseil : {0}, {1}", "Совет: {0}, {1}"),
    YEAR_COMPLETE(
            "The record holds everything of this year.",
            "Tout ce qui est de cette année est rapporté.",
            "За этот год записано всё."),
    YEAR_INCOMPLETE(
            "The record is not said to be complete: what is not drawn is not known.",
            "Rien ne dit que tout est rapporté : ce qui n’est pas dessiné n’est pas connu.",
            "Не сказано, что записано всё: чего нет на рисунке, то неизвестно."),
    SESSIONS("Sessions of the Council", "Sessions du Conseil", "Сессии Совета"),
    MEETINGS("Other meetings", "Autres réunions", "Другие встречи"),
    DECISIONS("Decisions", "Décisions", "Решения"),
    CHAIR("In the chair", "À la présidence", "Председательство"),
    NONE("none", "aucune", "нет"),
    NONE_RECORDED("none recorded", "rien n’est rapporté", "не записано"),
    KIND_REGULAR("Regular session", "Session ordinaire", "Очередная сессия"),
    KIND_EXTRAORDINARY("Extraordinary session", "Session extraordinaire", "Внеочередная сессия"),
    KIND_INFORMAL("Informal meeting", "Réunion informelle", "Неформальная встреча"),
    KIND_JOINT_MINISTERIAL(
            "Joint ministerial meeting", "Réunion conjointe des ministres", "Совместное заседание министров"),
    VIDEO("{0} by videoconference", "{0} par visioconférence", "{0} по видеосвязи"),
    CHAIRED("in the chair: {0}", "présidence : {0}", "председательство: {0}"),
    REQUESTED("requested by {0}, {1}", "demandée par {0}, {1}", "по просьбе: {0}, {1}"),
    PART_LIMITED("limited part", "séance restreinte", "узкий состав"),
    PART_PLENARY("plenary part", "séance plénière", "расширенный состав"),
    SINCE("since {0}", "début : {0}", "начало: {0}"),
    UNTIL("until {0}", "fin : {0}", "конец: {0}"),
    UNTIL_UNKNOWN("until when is not recorded", "la fin n’est pas rapportée", "до какого дня, не записано"),
    TERM("{0} in the chair", "{0} à la présidence", "{0} председательствует"),
    SIGN_REGULAR("regular session", "session ordinaire", "очередная сессия"),
    SIGN_EXTRAORDINARY("extraordinary session", "session extraordinaire", "внеочередная сессия"),
    SIGN_OTHER("other meeting", "autre réunion", "другая встреча"),
    SIGN_DECISION("decision", "décision", "решение"),
    SIGN_POSSIBLE("hatched: possible, not certain", "hachuré : possible, pas certain", "штрих: возможно, но не точно"),
    SHORT_MONTHS(
            "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
            "janv. févr. mars avril mai juin juil. août sept. oct. nov. déc.",
            "янв. фев. март апр. май июнь июль авг. сен. окт. ноя. дек."),
    MONTHS(
            "January February March April May June July August September October November December",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря");

    @SuppressWarnings("ImmutableEnumChecker") // a record of three texts
    private final Wording wording;

    PageWord(String english, String french, String russian) {
        this.wording = Spoken.wording(english, french, russian);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    static PageWord of(MembershipStatus status) {
        return valueOf("STATUS_" + status.name());
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

    static PageWord of(Statement.Nature nature) {
        return valueOf("NATURE_" + nature.name());
    }

    static PageWord of(Session.Kind kind) {
        return valueOf("KIND_" + kind.name());
    }

    static PageWord of(Session.Part part) {
        return valueOf("PART_" + part.name());
    }

    static PageWord of(Certainty certainty) {
        return certainty == Certainty.UNDETERMINED ? OPEN : valueOf(certainty.name());
    }

    private static PageWord of(Circumstances.Manner manner) {
        return valueOf("BY_" + manner.name());
    }

    static String statuses(Collection<MembershipStatus> statuses, Locale language) {
        return Spoken.any(
                statuses.stream().map(status -> of(status).in(language)).toList(), language);
    }

    static String day(LocalDate day, Locale language) {
        String first = day.getDayOfMonth() == 1 && language.equals(Locale.FRENCH) ? "1er" : "" + day.getDayOfMonth();
        String month = MONTHS.in(language).split(" ", -1)[day.getMonthValue() - 1];
        String year = String.format(Locale.ROOT, "%04d", day.getYear());
        return first + " " + month + " " + year;
    }

    /** A month for a scale; its first letter where there is little room. */
    static String month(LocalDate day, boolean narrow, Locale language) {
        String month = SHORT_MONTHS.in(language).split(" ", -1)[day.getMonthValue() - 1];
        return narrow ? month.substring(0, 1).toUpperCase(Locale.ROOT) : month;
    }

    static String names(Collection<Country> countries, Locale language) {
        return countries.stream().map(country -> country.displayName(language)).collect(Collectors.joining(", "));
    }
}
