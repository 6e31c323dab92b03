package io.github.csto.examples;

import io.github.csto.Library;
import picocli.CommandLine.IVersionProvider;

/** The version of the library that the program comes with. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"csto " + Library.version()};
    }
}
