/** A user of the library with a module of its own. */
module consumer {
    requires io.github.csto;
}
