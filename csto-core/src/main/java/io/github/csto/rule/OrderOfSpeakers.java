package io.github.csto.rule;

import io.github.csto.council.Representative;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Who speaks when (004:30, 004:67): the chairing state first, then the others by the Russian alphabet of the country names. Those of the
 * representatives count whose turn is recorded. Immutable and thread-safe.
 */
public final class OrderOfSpeakers extends Rule<Session> {
    private static final Reason.Kind UNKNOWN_ORDER = Reason.Kind.of(
            "Who spoke when is not recorded", "Rien n’indique qui a parlé quand", "Не указано, кто когда выступал");
    private static final Reason.Kind SPOKE = Reason.Kind.of(
            "Spoke in this order: {0}", "Ont parlé dans cet ordre : {0}", "Выступали в таком порядке: {0}");
    private static final Reason.Kind EXPECTED =
            Reason.Kind.of("The established order is {0}", "L’ordre établi est : {0}", "Установленный порядок: {0}");
    private static final Reason.Kind AS_EXPECTED = Reason.Kind.of(
            "The chair first, then by the Russian alphabet",
            "La présidence d’abord, puis selon l’alphabet russe",
            "Сначала председатель, затем по русскому алфавиту");
    private static final Reason.Kind SO_FAR = Reason.Kind.of(
            "That is the established order, but not everybody's turn is recorded",
            "C’est l’ordre établi, mais le tour de chacun n’est pas indiqué",
            "Это установленный порядок, но очередь указана не у всех");

    OrderOfSpeakers() {
        super("PRACTICE-ORDER", Kind.PRACTICE, Subject.Kind.SESSION);
    }

    @Override
    public Ruling judge(Session session, RuleVersion version, When when, Facts facts) {
        Ruling.Builder ruling = Ruling.by(version, when, facts);
        if (session.chair().isEmpty()) {
            return ruling.because(Chair.UNKNOWN).notEstablished();
        }
        List<Representative> attended = session.attendance().items();
        List<Country> spoke = attended.stream()
                .filter(representative -> representative.speaker().isPresent())
                .sorted(Comparator.comparing(
                        representative -> representative.speaker().orElseThrow()))
                .map(Representative::country)
                .toList();
        if (spoke.size() < 2) {
            return ruling.because(UNKNOWN_ORDER).notEstablished();
        }
        Country chair = session.chair().get();
        List<Country> expected =
                order(chair, spoke).stream().filter(spoke::contains).toList();
        ruling.because(SPOKE, spoke);
        if (!spoke.equals(expected)) {
            return ruling.because(EXPECTED, expected).fails();
        }
        return session.attendance().complete() && spoke.size() == attended.size() && spoke.contains(chair)
                ? ruling.because(AS_EXPECTED).complies()
                : ruling.because(SO_FAR).notEstablished();
    }

    /**
     * Returns the order in which states speak: the state in the chair first, then the others by the Russian alphabet of the country names.
     *
     * @param chair the state in the chair
     * @param speakers who speaks; the chair need not be among them
     * @return the chair and the others in their order, each once
     */
    public List<Country> order(Country chair, Collection<Country> speakers) {
        List<Country> order = new ArrayList<>();
        order.add(Objects.requireNonNull(chair, "chair"));
        speakers.stream()
                .distinct()
                .filter(country -> country != chair)
                .sorted(Country.byRussianAlphabet())
                .forEach(order::add);
        return List.copyOf(order);
    }
}
