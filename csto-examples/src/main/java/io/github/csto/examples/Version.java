package io.github.csto.examples;

import io.github.csto.Csto;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, from the manifest of its jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Csto.class.getPackage().getImplementationVersion();
        return new String[] {"csto " + (version == null ? "(not packaged)" : version)};
    }
}
