package io.github.csto.rule;

import io.github.csto.time.PartialDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Laws of rules in small worlds: the memberships that are left open, and the dates in them. */
abstract class InSmallWorlds {
    @Provide
    Arbitrary<SmallWorlds> worlds() {
        return SmallWorlds.any();
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return SmallWorlds.dates();
    }

    @Provide
    Arbitrary<Editions> editions() {
        return Editions.any();
    }
}
