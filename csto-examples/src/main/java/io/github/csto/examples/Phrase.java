package io.github.csto.examples;

import io.github.csto.country.Wording;
import io.github.csto.examples.words.Spoken;
import io.github.csto.membership.Circumstances;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.organisation.Statement;
import io.github.csto.rule.Verdict;
import io.github.csto.stage.Stage;
import java.util.Collection;
import java.util.Locale;

/**
 * What answers say in English, French and Russian. In English statuses and acts go by their names, which are those of JSON. What the register notes stays as it
 * is written there.
 */
enum Phrase implements Spoken {
    NONE("none", "aucun", "нет"),
    NOBODY("{0}: none", "{0} : aucun", "{0}: нет"),
    COUNTED("{0} ({1})", "{0} ({1})", "{0} ({1})"),

    SIGNATORIES("Signatories", "Signataires", "Подписавшие"),
    PARTIES("Parties", "Parties", "Участники договора"),
    MEMBERS("Members", "Membres", "Члены"),
    MEMBERS_IN_FORCE(
            "Members while the treaty is in force",
            "Membres pendant que le traité est en vigueur",
            "Члены, пока договор в силе"),
    ROSTER("{0} of {1} on {2} ({3} account)", "{0} : {1}, {2} (version {3})", "{0}: {1}, {2} (версия {3})"),
    PERIOD("{0} of {1} during {2} ({3} account)", "{0} : {1}, {2} (version {3})", "{0}: {1}, {2} (версия {3})"),
    STAGE("Stage: {0}", "Étape : {0}", "Этап: {0}"),

    UNDETERMINED("Undetermined", "Indéterminé", "Нельзя установить"),
    SELF_SUSPENDED("Self-suspended", "Participation suspendue", "Участие приостановлено"),
    SIGNED_ONLY("Signed, not ratified", "Signé, non ratifié", "Подписали, не ратифицировали"),
    NOT_COUNTED("Not counted, for another reason", "Non comptés, pour une autre raison", "Не учтены по другой причине"),
    WITHDRAWN("Withdrawn", "Sortis", "Вышли"),
    NOT_YET("Not yet", "Pas encore", "Ещё нет"),
    THROUGHOUT("Throughout", "Pendant toute la période", "Весь период"),
    OPEN_THROUGHOUT(
            "Undetermined whether throughout",
            "Indéterminé pour toute la période",
            "Нельзя установить, весь ли период"),
    AT_SOME_TIME("At some time", "À un moment de la période", "Часть периода"),
    OPEN_AT_SOME_TIME(
            "Undetermined whether at some time",
            "Indéterminé pour un moment de la période",
            "Нельзя установить, была ли часть периода"),
    FIRST_ACT("first act: {0}", "premier acte : {0}", "первое действие: {0}"),
    THEN("{0}, then {1}", "{0}, puis {1}", "{0}, затем {1}"),
    ON_A_DAY("{0} on a day from {1} to {2}", "{0} un jour du {1} au {2}", "{0} в один из дней с {1} по {2}"),
    REASONS("Reasons", "Notes du registre, en anglais", "Примечания реестра, на английском"),
    WEAK(" (weak)", " (faible)", " (слабый источник)"),
    ASSUMED("assumed", "supposé", "допущение"),

    STATUS("{0} in {1} on {2} ({3} account)", "{0} : {1}, {2} (version {3})", "{0}: {1}, {2} (версия {3})"),
    IS_MEMBER("Member: {0}", "Membre : {0}", "Член: {0}"),
    ITS_STATUS("Status: {0}", "Statut : {0}", "Статус: {0}"),
    YES("YES", "oui", "да"),
    NO("NO", "non", "нет"),
    OPEN("UNDETERMINED", "indéterminé", "нельзя установить"),
    BECAUSE("Because", "Parce que", "Основание"),
    BECAUSE_LATER(
            "Because: its first act is later: {0} ({1})",
            "Parce que : son premier acte est postérieur : {0} ({1})", "Основание: первое действие позже: {0} ({1})"),
    BECAUSE_NOTHING(
            "Because: the account records no act of this state.",
            "Parce que : la version ne rapporte aucun acte de cet État.",
            "Основание: версия не сообщает о действиях этого государства."),
    RECORDED_AS(" (recorded as {0})", " (noté {0})", " (записано: {0})"),
    DISPUTED(
            "Disputed: perhaps it did not happen.",
            "Contesté : cela n’a peut-être pas eu lieu.",
            "Спорно: возможно, этого не было."),
    MANNER("manner: {0}", "manière : {0}", "способ: {0}"),
    NOTICED("noticed {0}", "annoncé {0}", "объявлено {0}"),
    DECIDED("decided {0}", "décidé {0}", "решено {0}"),

    HISTORY(
            "History of {0} in {1} ({2} account)",
            "Histoire : {0}, {1} (version {2})", "История: {0}, {1} (версия {2})"),
    NO_ACT(
            "  The account records no act of this state.",
            "  La version ne rapporte aucun acte de cet État.",
            "  Версия не сообщает о действиях этого государства."),
    FROM_THEN_ON("{0}, from then on {1}", "{0}, dès lors : {1}", "{0}, с этого дня: {1}"),
    IF_IT_HAPPENED(
            "{0}, if it happened from then on {1}",
            "{0}, si cela a eu lieu, dès lors : {1}", "{0}, если это было, с этого дня: {1}"),
    FIRST_DAY_IN("first day as a member: {0}", "premier jour comme membre : {0}", "первый день членства: {0}"),
    FIRST_DAY_OUT(
            "first day of not being a member: {0}",
            "premier jour sans être membre : {0}", "первый день вне членства: {0}"),
    A_DAY("a day from {0} to {1}", "un jour du {0} au {1}", "один из дней с {0} по {1}"),
    OTHER_ACCOUNTS(
            "Other accounts, by --account: {0}",
            "Autres versions, par --account : {0}", "Другие версии, через --account: {0}"),

    DISSENTS("Dissents", "Désaccords", "Расхождения"),
    NO_DISSENT("Dissents about {0}: none", "Désaccords pour {0} : aucun", "Расхождения за {0}: нет"),
    DISSENTS_APART(
            "Dissents: {0} on membership; {1} on status",
            "Désaccords : {0} sur l’appartenance ; {1} sur le statut", "Расхождения: о членстве {0}; о статусе {1}"),
    STATE("State", "État", "Государство"),
    STATUS_HEADING("Status", "Statut", "Статус"),
    ACT("Act", "Acte", "Действие"),
    REASON("Reason", "Note", "Примечание"),
    NO_HEADING("", "", ""),
    BY_ACCOUNT("Account", "Version", "Версия"),
    SAYS("Says", "Dit", "Сообщает"),
    ABOUT("About", "Au sujet de", "О государстве"),
    STATUS_ONLY("differs on status only", "ne diffère que par le statut", "отличается лишь статусом"),
    LAST_KNOWN("its last known state", "son dernier état connu", "последнее известное состояние"),

    STATEMENTS(
            "Said and done about it, newest first; none of this changes the status",
            "Ce qui a été dit et fait, le plus récent d’abord ; rien de cela ne change le statut",
            "Что сказано и сделано, сначала новое; на статус это не влияет"),
    MORE_STATEMENTS(
            "  and {0} earlier, which the command statements lists",
            "  et {0} {0|antérieur|antérieurs}, que la commande statements énumère",
            "  и более ранних: {0} (их перечисляет команда statements)"),
    STATEMENTS_BY_STATE(
            "What was said and done about memberships up to this day, by number of entries (see status COUNTRY): {0}",
            "Ce qui a été dit et fait au sujet des appartenances jusqu’à ce jour, en nombre d’entrées (voir status COUNTRY) : {0}",
            "Что сказано и сделано о членстве по этот день, число записей (см. status COUNTRY): {0}"),
    TOLD("{0}: {1} ({2})", "{0} : {1} ({2})", "{0}: {1} ({2})"),
    UNDATED("undated", "sans date", "без даты"),

    SOURCES("Sources", "Sources", "Источники"),
    WEAK_SOURCE("weak", "source faible", "слабый источник"),
    BEYOND(
            "Beyond the horizon: the account that answers ends on {0}; this is the last known state.",
            "Au-delà de l’horizon : la version qui répond s’arrête le {0} ; ceci est le dernier état connu.",
            "За горизонтом: отвечающая версия кончается {0}; это последнее известное состояние."),
    BEYOND_ASSUMED(
            "Beyond the horizon: the account that answers ends on {0}; this is the last known state, changed by what is assumed.",
            "Au-delà de l’horizon : la version qui répond s’arrête le {0} ; ceci est le dernier état connu, modifié par les hypothèses.",
            "За горизонтом: отвечающая версия кончается {0}; это последнее известное состояние, изменённое допущениями."),

    AUDIT(
            "Audit of the Council of {0} (members according to the {1} account)",
            "Audit du Conseil : {0} (membres selon la version {1})", "Проверка Совета: {0} (члены по версии {1})"),
    BINDING("Binding rules: {0}", "Règles obligatoires : {0}", "Обязательные правила: {0}"),
    PERMISSIONS("Permissions:   {0}", "Permissions : {0}", "Разрешения: {0}"),
    PRACTICE("Practice:      {0}", "Usage : {0}", "Практика: {0}"),
    BINDING_RULES("BINDING RULES", "RÈGLES OBLIGATOIRES", "ОБЯЗАТЕЛЬНЫЕ ПРАВИЛА"),
    PERMISSION_RULES(
            "PERMISSIONS (what goes beyond one is not forbidden by it)",
            "PERMISSIONS (ce qui en dépasse une n’est pas interdit par elle)",
            "РАЗРЕШЕНИЯ (что выходит за их пределы, ими не запрещено)"),
    PRACTICE_RULES(
            "PRACTICE (a departure from it is not a violation of the rules)",
            "USAGE (s’en écarter n’est pas violer les règles)",
            "ПРАКТИКА (отступление от неё не нарушает правил)"),
    NOTHING_TO_JUDGE_BY(
            "Nothing to judge by: no rules of {0} are recorded.",
            "Rien selon quoi juger : aucune règle de {0} n’est rapportée.",
            "Судить не по чему: правила {0} не записаны."),
    SUMMED_UP(
            "--all lists what is summed up here, each with its reasons and sources.",
            "--all énumère ce qui est résumé ici, chaque fois avec ses raisons et ses sources.",
            "--all перечисляет то, что здесь подытожено, с основаниями и источниками."),
    RECORD("THE RECORD ({0}, {1}, {2})", "CE QUI EST RAPPORTÉ ({0}, {1}, {2})", "ЗАПИСАНО ({0}, {1}, {2})"),
    RECORD_INCOMPLETE(
            "THE RECORD ({0}, {1}, {2}; complete for no period)",
            "CE QUI EST RAPPORTÉ ({0}, {1}, {2} ; complet pour aucune période)",
            "ЗАПИСАНО ({0}, {1}, {2}; ни за один период не полно)"),
    SESSIONS("{0} {0|session|sessions}", "{0} {0|session|sessions}", "{0} {0|сессия|сессии|сессий}"),
    DECISIONS("{0} {0|decision|decisions}", "{0} {0|décision|décisions}", "{0} {0|решение|решения|решений}"),
    TERMS(
            "{0} {0|term|terms} in the chair",
            "{0} {0|présidence|présidences}", "{0} {0|срок|срока|сроков} председательства"),
    SEVERAL_SESSIONS(
            "  Several sessions on record in: ",
            "  Plusieurs sessions rapportées en : ",
            "  Несколько сессий записано за годы: "),
    NO_YEAR("no year", "aucune année", "ни за один"),
    BY_A_GUEST(
            "  Chaired by another than the host:",
            "  Présidée par un autre que l’hôte :",
            "  Председательствовал не хозяин:"),
    GUEST("{0}, in {1}; {2}", "{0}, pays hôte : {1} ; {2}", "{0}, место: {1}; {2}"),
    TOOK_THE_CHAIR("took the chair that day", "présidence prise ce jour-là", "приняло председательство в этот день"),
    WHY_NOT_RECORDED("why is not recorded", "la raison n’est pas rapportée", "почему, не записано"),
    HELD_THE_CHAIR("held the chair from {0}", "à la présidence depuis {0}", "председательствует с {0}"),
    HELD_BY_DECISION(
            "held the chair from {0}, as the Council decided on {1}",
            "à la présidence depuis {0}, par décision du Conseil du {1}",
            "председательствует с {0}, по решению Совета от {1}"),
    EXTRAORDINARY(
            "  Extraordinary, and who asked for it:",
            "  Extraordinaire, et qui l’a demandée :",
            "  Внеочередные, и кто просил:"),
    REQUESTS_NOT_RECORDED("not recorded", "non rapporté", "не записано"),
    WITHOUT_A_MEMBER("  Without a member:", "  Sans un membre :", "  Без одного из членов:"),
    NO_STATE("nobody", "personne", "никто"),
    PERHAPS_OTHERS("{0}, perhaps others", "{0}, peut-être d’autres", "{0}, возможно, другие"),
    LABEL("{0}: ", "{0} : ", "{0}: "),
    RULE_BY("{0} by {1}: ", "{0} par {1} : ", "{0} по версии {1}: "),
    NOT_IN_BOOK("not in the rule book", "absente du recueil", "в своде правил нет"),
    NOT_IN_RECORD("  NOT RECORDED: ", "  NON RAPPORTÉ : ", "  НЕ ЗАПИСАНО: "),
    AND_MORE("; and {0} more", " ; et {0} {0|autre|autres}", "; и ещё {0}"),
    OBLIGATIONS_APART(
            "Obligations about memberships are judged where they are asked for: --rule {0}",
            "Les obligations liées à l’appartenance sont jugées si on le demande : --rule {0}",
            "Обязательства о членстве проверяются по запросу: --rule {0}"),
    NO_DIFFERENCE(
            "No finding appeared, vanished or changed.",
            "Aucune constatation n’est apparue, n’a disparu ni changé.",
            "Ни один вывод не появился, не исчез и не изменился."),
    APPEARED("APPEARED", "APPARUES", "ПОЯВИЛИСЬ"),
    VANISHED("VANISHED", "DISPARUES", "ИСЧЕЗЛИ"),
    CHANGED("CHANGED", "CHANGÉES", "ИЗМЕНИЛИСЬ"),
    WAS_IS("was {0}, is {1}", "avant : {0}, maintenant : {1}", "было: {0}, стало: {1}"),
    AGAINST("Against: register {0}", "Comparé au registre {0}", "В сравнении с реестром {0}"),
    RECEIPT("Receipt: csto {0}, register {1}", "Reçu : csto {0}, registre {1}", "Квитанция: csto {0}, реестр {1}"),
    ASSUMING(", assuming {0}", ", en supposant {0}", ", при допущении {0}"),

    HYPOTHETICAL("Hypothetical, assuming {0}", "Hypothétique, en supposant {0}", "Гипотетически, при допущении {0}");

    @SuppressWarnings("ImmutableEnumChecker") // a record of three texts
    private final Wording wording;

    Phrase(String english, String french, String russian) {
        this.wording = Spoken.wording(english, french, russian);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    static Phrase of(Criterion criterion) {
        return switch (criterion) {
            case SIGNATORY -> SIGNATORIES;
            case PARTY -> PARTIES;
            case MEMBER -> MEMBERS;
            case IN_FORCE -> MEMBERS_IN_FORCE;
        };
    }

    static String statuses(Collection<MembershipStatus> statuses, Locale language) {
        return Spoken.any(
                statuses.stream().map(status -> status(status, language)).toList(), language);
    }

    static String status(MembershipStatus status, Locale language) {
        Wording words = switch (status) {
            case OUTSIDE -> Wording.of("OUTSIDE", "hors de l’organisation", "вне организации");
            case SIGNED -> Wording.of("SIGNED", "signataire", "договор подписан");
            case RATIFIED -> Wording.of("RATIFIED", "partie au traité", "участник договора");
            case SELF_SUSPENDED -> Wording.of("SELF_SUSPENDED", "participation suspendue", "участие приостановлено");
            case REJOINED -> Wording.of("REJOINED", "de retour", "участие возобновлено");
            case WITHDRAWN -> Wording.of("WITHDRAWN", "sorti", "вышло");
        };
        return words.in(language);
    }

    static String act(MembershipAct act, Locale language) {
        Wording words = switch (act) {
            case SIGN -> Wording.of("SIGN", "signature", "подписание");
            case RATIFY -> Wording.of("RATIFY", "ratification", "ратификация");
            case ACCEDE -> Wording.of("ACCEDE", "adhésion", "присоединение");
            case SELF_SUSPEND -> Wording.of("SELF_SUSPEND", "suspension volontaire", "приостановление участия");
            case WITHDRAW -> Wording.of("WITHDRAW", "retrait", "выход");
            case REJOIN -> Wording.of("REJOIN", "retour", "возвращение");
        };
        return words.in(language);
    }

    static String stages(Collection<Stage> stages, Locale language) {
        return Spoken.stages(stages, language);
    }

    static String nature(Statement.Nature nature, Locale language) {
        Wording words = switch (nature) {
            case ACT -> Wording.of("ACT", "acte", "действие");
            case CONDUCT -> Wording.of("CONDUCT", "comportement", "поведение");
            case STATEMENT -> Wording.of("STATEMENT", "déclaration", "заявление");
            case POSITION -> Wording.of("POSITION", "position officielle", "официальная позиция");
        };
        return words.in(language);
    }

    static String manner(Circumstances.Manner manner, Locale language) {
        Wording words = switch (manner) {
            case NOTICE -> Wording.of("NOTICE", "notification de retrait", "уведомление о выходе");
            case EXPIRY -> Wording.of("EXPIRY", "expiration du terme", "истечение срока");
            case COUNCIL_DECISION -> Wording.of("COUNCIL_DECISION", "décision du Conseil", "решение Совета");
        };
        return words.in(language);
    }

    /** As an audit counts and heads its findings. */
    static Wording verdict(Verdict verdict) {
        return switch (verdict) {
            case COMPLIES -> Wording.of("in order", "en règle", "нарушения нет");
            case VIOLATED -> Wording.of("violated", "violé", "нарушено");
            case DEPARTS -> Wording.of("departed from", "écart", "отступление");
            case NOT_ESTABLISHED -> Wording.of("not established", "non établi", "не установлено");
            case NOT_APPLICABLE -> Wording.of("not applicable", "sans objet", "не применимо");
        };
    }
}
