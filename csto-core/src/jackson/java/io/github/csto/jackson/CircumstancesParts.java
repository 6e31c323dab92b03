package io.github.csto.jackson;

import io.github.csto.membership.Circumstances;
import io.github.csto.time.PartialDate;
import java.util.Optional;

/** The circumstances of an act in JSON. */
record CircumstancesParts(
        Optional<Circumstances.Manner> manner, Optional<PartialDate> noticed, Optional<PartialDate> decided) {
    static CircumstancesParts of(Circumstances circumstances) {
        return new CircumstancesParts(circumstances.manner(), circumstances.noticed(), circumstances.decided());
    }

    Circumstances build() {
        return new Circumstances(manner, noticed, decided);
    }
}
