package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.membership.Assumption;
import java.util.List;

/** A question about an organisation whose memberships are recorded. */
abstract class Question extends Answering<Csto> {
    @Override
    final Csto subject() {
        return assuming(csto());
    }

    /** Nothing is assumed, unless the question takes assumptions. */
    Csto assuming(Csto recorded) {
        return recorded;
    }

    @Override
    final List<Assumption> assumptions(Csto csto) {
        return csto.assumptions();
    }
}
