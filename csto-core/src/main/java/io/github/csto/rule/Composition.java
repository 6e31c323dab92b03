package io.github.csto.rule;

import io.github.csto.council.Representative;
import io.github.csto.council.Representative.Office;
import io.github.csto.council.Seat;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who sits for a member state (001:13). A president may, and so may whoever holds the president's office for the time being, by our reading; a prime minister may
 * if national law empowers him to decide at the level of the Council, which the record has to say; nobody else may. A version that names presidents alone, of which no more was
 * seen, leaves open whether somebody may sit in their place. The rule does not apply to guests from states that are not members, and it does not say that a member has to attend.
 */
final class Composition extends Rule<Seat> {
    private static final Reason.Kind SOMEBODY = Reason.Kind.of("Somebody", "Quelqu’un", "Некто");
    private static final Reason.Kind OFFICE_UNKNOWN = Reason.Kind.unrecorded(
            "{0} sits for {1}; the office is not recorded",
            "{0} siège pour {1} ; la fonction n’est pas indiquée",
            "{0} представляет государство {1}; должность не указана");
    private static final Reason.Kind PRESIDENT = Reason.Kind.of(
            "{0} sits for {1} as president",
            "{0} siège pour {1} en qualité de président", "{0} представляет государство {1} как президент");
    private static final Reason.Kind ACTING = Reason.Kind.of(
            "{0} sits for {1} as acting president; that this is to hold the president's office is our reading",
            "{0} siège pour {1} en qualité de président par intérim ; que ce soit exercer la fonction de président est notre lecture",
            "{0} представляет государство {1} как исполняющий обязанности президента; что он тем самым занимает его должность — наше прочтение");
    private static final Reason.Kind NEITHER = Reason.Kind.of(
            "{0} sits for {1} neither as president nor as prime minister",
            "{0} siège pour {1} sans être ni président ni premier ministre",
            "{0} представляет государство {1}, не будучи ни президентом, ни премьер-министром");
    private static final Reason.Kind EMPOWERED = Reason.Kind.of(
            "{0} sits for {1} as prime minister, whom national law empowers",
            "{0} siège pour {1} en qualité de premier ministre, habilité par la loi nationale",
            "{0} представляет государство {1} как премьер-министр, уполномоченный национальным законом");
    private static final Reason.Kind NOT_EMPOWERED = Reason.Kind.of(
            "{0} sits for {1} as prime minister, whom national law does not empower",
            "{0} siège pour {1} en qualité de premier ministre, que la loi nationale n’habilite pas",
            "{0} представляет государство {1} как премьер-министр, которого национальный закон не уполномочивает");
    private static final Reason.Kind PERHAPS_EMPOWERED = Reason.Kind.unrecorded(
            "{0} sits for {1} as prime minister; whether national law empowers him to decide in the Council is not recorded",
            "{0} siège pour {1} en qualité de premier ministre ; rien n’indique si la loi nationale l’habilite à décider au Conseil",
            "{0} представляет государство {1} как премьер-министр; не указано, уполномочивает ли его национальный закон принимать решения в Совете");
    private static final Reason.Kind SUBSTITUTE = Reason.Kind.of(
            "{0} sits for {1} without being president; whether somebody may sit in a president’s place is not known from what was seen of the rule",
            "{0} siège pour {1} sans être président ; ce qui a été lu de la règle ne dit pas si quelqu’un peut siéger à la place d’un président",
            "{0} представляет государство {1}, не будучи президентом; из известного о правиле не видно, может ли кто-то заменять президента");
    private static final Reason.Kind REPRESENTED = Reason.Kind.unrecorded(
            "Every member was represented; who sat for {0} is not recorded",
            "Tous les membres étaient représentés ; rien n’indique qui siégeait pour {0}",
            "Были представлены все члены организации; кто представлял {0}, не указано");
    private static final Reason.Kind ABSENT = Reason.Kind.of(
            "{0} did not attend; the rule says who may sit for it, not that somebody must",
            "{0} n’était pas représenté ; la règle dit qui peut siéger, non que quelqu’un le doit",
            "{0} не участвует; правило говорит, кто может представлять государство, а не что оно обязано участвовать");
    private static final Reason.Kind UNLISTED = Reason.Kind.unrecorded(
            "{0} is not among those listed; whether anybody sat for it is not recorded",
            "{0} ne figure pas parmi les présents ; rien n’indique si quelqu’un siégeait pour cet État",
            "{0} нет среди перечисленных; не указано, был ли у государства представитель");

    /** Who may sit for a member state. */
    enum Sitters {
        /** A president, or a prime minister whom national law empowers. */
        PRESIDENT_OR_EMPOWERED_PRIME_MINISTER,
        /** A president; of others nothing is known. */
        PRESIDENT
    }

    private static final Parameter<Sitters> OFFICES =
            Parameter.constant("offices", Sitters.class, Sitters.PRESIDENT_OR_EMPOWERED_PRIME_MINISTER);

    Composition() {
        super(
                "CSC-COMPOSITION",
                Kind.BINDING,
                Subject.Kind.of(
                                Seat.class,
                                Composition::seats,
                                seat -> When.on(seat.session().date()))
                        .onlyIf(seat -> seat.session().kind().isSession(), Subject.NO_SESSION),
                OFFICES);
    }

    private static Stream<Subject<Seat>> seats(Facts facts) {
        return facts.sessions()
                .filter(session -> session.value().kind().isSession())
                .flatMap(session -> seats(session, facts));
    }

    private static Stream<Subject<Seat>> seats(Subject<Session> of, Facts facts) {
        Session session = of.value();
        Set<Country> present = EnumSet.noneOf(Country.class);
        List<Subject<Seat>> seats = new ArrayList<>();
        for (Representative representative : session.attendance().items()) {
            present.add(representative.country());
            seats.add(seat(
                    of,
                    representative.country(),
                    representative.citations().isEmpty() ? of.citations() : representative.citations()));
        }
        for (Country country : facts.members().countries()) {
            if (!present.contains(country) && facts.isMember(country, session.date()) != Certainty.NO) {
                seats.add(seat(of, country, of.citations()));
            }
        }
        return seats.stream();
    }

    private static Subject<Seat> seat(Subject<Session> of, Country country, List<Citation> citations) {
        return new Subject<>(
                of.name() + ", " + country.displayNameWithCode(Locale.ENGLISH),
                new Seat(of.value(), country),
                citations);
    }

    @Override
    public Ruling judge(Seat seat, RuleVersion version, When when, Facts facts) {
        Ruling.Builder ruling = Ruling.by(version, when, facts);
        PartialDate date = seat.session().date();
        Certainty member = facts.isMember(seat.country(), date);
        if (member == Certainty.NO) {
            return ruling.because(facts.membership(seat.country(), date)).notApplicable();
        }
        Optional<Representative> representative = seat.representative();
        if (representative.isEmpty()) {
            if (seat.session().isRepresented(seat.country()) == Certainty.NO) {
                return ruling.because(ABSENT, seat.country()).notApplicable();
            }
            return ruling.because(seat.session().absent().complete() ? REPRESENTED : UNLISTED, seat.country())
                    .notEstablished();
        }
        return member == Certainty.YES
                ? judge(representative.get(), version.get(OFFICES), ruling)
                : ruling.because(facts.membership(seat.country(), date)).notEstablished();
    }

    private static Ruling judge(Representative representative, Sitters offices, Ruling.Builder ruling) {
        Object who = representative.name().<Object>map(name -> name).orElse(Reason.of(SOMEBODY));
        Country country = representative.country();
        if (representative.office().isEmpty()) {
            return ruling.because(OFFICE_UNKNOWN, who, country).notEstablished();
        }
        Office office = representative.office().get();
        if (offices == Sitters.PRESIDENT && office != Office.PRESIDENT && office != Office.ACTING_PRESIDENT) {
            return ruling.because(SUBSTITUTE, who, country).notEstablished();
        }
        return switch (office) {
            case PRESIDENT -> ruling.because(PRESIDENT, who, country).complies();
            case ACTING_PRESIDENT -> ruling.because(ACTING, who, country).complies();
            case OTHER -> ruling.because(NEITHER, who, country).fails();
            case PRIME_MINISTER ->
                switch (representative.isEmpowered()) {
                    case YES -> ruling.because(EMPOWERED, who, country).complies();
                    case NO -> ruling.because(NOT_EMPOWERED, who, country).fails();
                    case UNDETERMINED ->
                        ruling.because(PERHAPS_EMPOWERED, who, country).notEstablished();
                };
        };
    }
}
