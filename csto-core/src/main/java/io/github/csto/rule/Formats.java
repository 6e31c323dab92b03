package io.github.csto.rule;

import io.github.csto.council.Session;
import java.util.ArrayList;
import java.util.List;

/** A session has a limited part and a plenary or expanded part (002:20, 002:55, 004:251). */
final class Formats extends Rule<Session> {
    private static final List<Session.Part> PARTS = List.of(Session.Part.values());

    private static final Reason.Kind BOTH = Reason.Kind.of(
            "It had a limited and a plenary part",
            "Elle a eu une partie limitée et une partie plénière",
            "Она состояла из части в ограниченном формате и расширенной части");
    private static final Reason.Kind LACKING =
            Reason.Kind.of("It had no {0} part", "Elle n’a pas eu de partie {0}", "Не было части: {0}");
    private static final Reason.Kind PERHAPS_LACKING = Reason.Kind.unrecorded(
            "Whether it had a {0} part is not recorded",
            "Rien n’indique si elle a eu une partie {0}", "Не указано, была ли часть: {0}");
    private static final Reason.Kind LIMITED = Reason.Kind.of("limited", "limitée", "в ограниченном формате");
    private static final Reason.Kind PLENARY = Reason.Kind.of("plenary", "plénière", "расширенная");

    Formats() {
        super("PRACTICE-FORMATS", Kind.PRACTICE, Subject.Kind.SESSION);
    }

    @Override
    public Ruling judge(Session session, RuleVersion version, When when, Facts facts) {
        Ruling.Builder ruling = Ruling.by(version, when, facts);
        List<Reason> lacking = new ArrayList<>();
        for (Session.Part part : PARTS) {
            if (!session.parts().items().contains(part)) {
                lacking.add(Reason.of(part == Session.Part.LIMITED ? LIMITED : PLENARY));
            }
        }
        if (lacking.isEmpty()) {
            return ruling.because(BOTH).complies();
        }
        return session.parts().complete()
                ? ruling.because(LACKING, new Reason.Alternatives(lacking)).fails()
                : ruling.because(PERHAPS_LACKING, new Reason.Alternatives(lacking))
                        .notEstablished();
    }
}
