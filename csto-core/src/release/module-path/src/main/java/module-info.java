/** A user's module. */
module consumer {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires io.github.csto;
    requires io.github.csto.jackson;
}
