/**
 * Memberships in the Collective Security Treaty Organization and similar bodies: who belonged when, how certain that is, and which account says so.
 * Start at {@link io.github.csto.Csto}.
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
    exports io.github.csto.stage;
    exports io.github.csto.time;
}
