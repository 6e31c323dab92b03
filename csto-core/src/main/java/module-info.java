/**
 * Who belonged to the Collective Security Treaty Organization on a given day, how sure that is and on whose word.
 *
 * <p>Start at {@link io.github.csto.Csto}. Packages import only from the floors below them: {@code time}; {@code country}
 * and {@code source}; {@code membership}; {@code council} and {@code organisation}; {@code account};
 * {@code rule}; {@code audit} and {@code compare}; {@code register}; {@code explain};
 * and the root on top.
 */
module io.github.csto {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.csto;
    exports io.github.csto.account;
    exports io.github.csto.audit;
    exports io.github.csto.compare;
    exports io.github.csto.council;
    exports io.github.csto.country;
    exports io.github.csto.explain;
    exports io.github.csto.membership;
    exports io.github.csto.organisation;
    exports io.github.csto.register;
    exports io.github.csto.rule;
    exports io.github.csto.source;
    exports io.github.csto.time;
}
