package io.github.csto.examples;

import io.github.csto.Csto;
import picocli.CommandLine.IVersionProvider;

/** The version of the library that the program comes with. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"csto " + Csto.version()};
    }
}
