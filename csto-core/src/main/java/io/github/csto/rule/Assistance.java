package io.github.csto.rule;

import io.github.csto.council.AssistanceCase;
import io.github.csto.council.Reported;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.util.Optional;

/**
 * Aggression against one party is aggression against all (003:168, 001:18-19): the Council examines assistance, and what it decides on it takes
 * measures for and reports to the UN Security Council. That it examines does not say that it must decide: a case without a decision violates nothing,
 * and whether it was examined is not a step that a record has. A request is named among the reasons; nothing says that there must be one. How soon a notice must be given is
 * judged by {@code CSC-UN-NOTICE}.
 */
final class Assistance extends Rule<AssistanceCase> {
    private static final Reason.Kind UNKNOWN_STATE = Reason.Kind.of(
            "The state to be helped, which is not recorded,",
            "L’État à aider, qui n’est pas indiqué,",
            "Государство, которому следовало помочь (не указано),");
    private static final Reason.Kind PARTY =
            Reason.Kind.of("{0} is a party on {1}", "{0} est partie le {1}", "{0} — участник на {1}");
    private static final Reason.Kind NO_PARTY =
            Reason.Kind.of("{0} is not a party on {1}", "{0} n’est pas partie le {1}", "{0} — не участник на {1}");
    private static final Reason.Kind PERHAPS_PARTY = Reason.Kind.of(
            "{0} is not certainly a party on {1}",
            "{0} n’est pas certainement partie le {1}", "{0} — не заведомо участник на {1}");
    private static final Reason.Kind VICTIM = Reason.Kind.of(
            "It is the victim of an aggression by a state or a group of states",
            "Il est victime d’une agression d’un État ou d’un groupe d’États",
            "Оно — жертва агрессии государства или группы государств");
    private static final Reason.Kind NO_VICTIM = Reason.Kind.of(
            "It is not the victim of an aggression by a state or a group of states",
            "Il n’est pas victime d’une agression d’un État ou d’un groupe d’États",
            "Оно не жертва агрессии государства или группы государств");
    private static final Reason.Kind PERHAPS_VICTIM = Reason.Kind.unrecorded(
            "Whether it is the victim of an aggression by a state or a group of states is not recorded",
            "Rien n’indique s’il est victime d’une agression d’un État ou d’un groupe d’États",
            "Не указано, является ли оно жертвой агрессии государства или группы государств");

    private static final Reason.Kind EXAMINES = Reason.Kind.of(
            "The Council examines assistance (001:18); that it did not decide violates nothing",
            "Le Conseil examine l’assistance (001:18) ; qu’il n’ait pas décidé ne viole rien",
            "Совет рассматривает вопрос о помощи (001:18); то, что он не принял решения, ничего не нарушает");

    private static final StepReasons REQUEST = StepReasons.of("A request", "Une demande", "Обращение");
    private static final StepReasons DECISION = StepReasons.of(
            "A decision of the Council on assistance",
            "Une décision du Conseil sur l’assistance",
            "Решение Совета о помощи");
    private static final StepReasons MEASURE = StepReasons.of("A measure", "Une mesure", "Мера");
    private static final StepReasons NOTICE = StepReasons.of(
            "A notice to the UN Security Council",
            "Une notification au Conseil de sécurité de l’ONU",
            "Уведомление Совету Безопасности ООН");

    /** How it is put that a step was taken, that it was not, and that this is not known. */
    private record StepReasons(Reason.Kind taken, Reason.Kind none, Reason.Kind unknown) {
        static StepReasons of(String english, String french, String russian) {
            return new StepReasons(
                    Reason.Kind.of(english + ": {0}", french + " : {0}", russian + ": {0}"),
                    Reason.Kind.of(
                            english + ": there was none", french + " : il n’y en a pas eu", russian + ": не было"),
                    Reason.Kind.unrecorded(
                            english + " is not recorded", french + " : rien ne l’indique", russian + ": не указано"));
        }
    }

    Assistance() {
        super(
                "CHARTER-ASSISTANCE",
                Kind.BINDING,
                Subject.Kind.of(
                        AssistanceCase.class, Facts::assistanceCases, assistance -> When.on(assistance.date())));
    }

    @Override
    public Ruling judge(AssistanceCase assistance, RuleVersion version, When when, Facts facts) {
        Ruling.Builder ruling = Ruling.by(version, when, facts);
        PartialDate date = assistance.date();
        Optional<Country> assisted = assistance.assisted();
        Certainty party = assisted.map(country -> facts.members().meets(country, Criterion.PARTY, date))
                .orElseGet(() -> anybodyMayBeParty(date, facts) ? Certainty.UNDETERMINED : Certainty.NO);
        Object state = assisted.<Object>map(country -> country).orElse(Reason.of(UNKNOWN_STATE));
        ruling.because(
                switch (party) {
                    case YES -> PARTY;
                    case NO -> NO_PARTY;
                    case UNDETERMINED -> PERHAPS_PARTY;
                },
                state,
                date);
        ruling.because(
                switch (assistance.aggression()) {
                    case YES -> VICTIM;
                    case NO -> NO_VICTIM;
                    case UNDETERMINED -> PERHAPS_VICTIM;
                });
        taken(REQUEST, assistance.requests(), ruling);
        Certainty decided = taken(DECISION, assistance.decisions(), ruling);
        Certainty carriedOut =
                taken(MEASURE, assistance.measures(), ruling).and(taken(NOTICE, assistance.notices(), ruling));
        Certainty owed = party.and(assistance.aggression());
        if (owed == Certainty.NO) {
            return ruling.notApplicable();
        }
        if (decided == Certainty.NO) {
            return ruling.because(EXAMINES).notEstablished();
        }
        return switch (owed.and(decided) == Certainty.YES ? carriedOut : Certainty.UNDETERMINED) {
            case YES -> ruling.complies();
            case NO -> ruling.fails();
            case UNDETERMINED -> ruling.notEstablished();
        };
    }

    private static boolean anybodyMayBeParty(PartialDate date, Facts facts) {
        return facts.members().countries().stream()
                .anyMatch(country -> facts.members().meets(country, Criterion.PARTY, date) != Certainty.NO);
    }

    private static Certainty taken(StepReasons step, Reported<PartialDate> dates, Ruling.Builder ruling) {
        if (!dates.items().isEmpty()) {
            ruling.because(
                    step.taken(), dates.items().stream().sorted(Facts.BY_DATE).toList());
            return Certainty.YES;
        }
        ruling.because(dates.complete() ? step.none() : step.unknown());
        return dates.complete() ? Certainty.NO : Certainty.UNDETERMINED;
    }
}
