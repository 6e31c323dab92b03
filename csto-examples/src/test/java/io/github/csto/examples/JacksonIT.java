package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The artifact with the module for Jackson: nothing else is in it, and it works without the program. */
class JacksonIT {
    private static final Path ROOT = Path.of(System.getProperty("csto.root"));

    private static Path jar(String pattern) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("csto-core").resolve("target"))) {
            return files.filter(file -> file.getFileName().toString().matches(pattern))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path module() throws IOException {
        return jar("csto-core-[0-9.]+(-SNAPSHOT)?-jackson\\.jar");
    }

    @Test
    void itHoldsTheModuleAlone() throws IOException {
        try (JarFile jar = new JarFile(module().toFile())) {
            assertThat(jar.stream()
                            .map(JarEntry::getName)
                            .filter(name -> !name.endsWith("/"))
                            .filter(name -> !name.startsWith("META-INF/maven/")))
                    .contains("io/github/csto/jackson/CstoModule.class")
                    .allMatch(name -> name.startsWith("io/github/csto/jackson/")
                            || name.equals("META-INF/MANIFEST.MF")
                            || name.equals("META-INF/LICENSE")
                            || name.equals("META-INF/services/com.fasterxml.jackson.databind.Module"));
        }
    }

    @Test
    void itIsFoundWithoutTheProgram() throws IOException, ReflectiveOperationException {
        List<URL> path = new ArrayList<>();
        path.add(module().toUri().toURL());
        path.add(jar("csto-core-[0-9.]+(-SNAPSHOT)?\\.jar").toUri().toURL());
        for (Class<?> type : List.of(JsonProperty.class, JsonFactory.class, ObjectMapper.class, Jdk8Module.class)) {
            path.add(type.getProtectionDomain().getCodeSource().getLocation());
        }
        try (URLClassLoader loader =
                new URLClassLoader(path.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            Class<?> mapper = loader.loadClass(ObjectMapper.class.getName());
            Object json = mapper.getConstructor().newInstance();
            Object modules = mapper.getMethod("findModules", ClassLoader.class).invoke(null, loader);
            mapper.getMethod("registerModules", Iterable.class).invoke(json, modules);
            Object date = loader.loadClass("io.github.csto.time.PartialDate")
                    .getMethod("parse", String.class)
                    .invoke(null, "1999-04");

            assertThat(mapper.getMethod("writeValueAsString", Object.class).invoke(json, date))
                    .isEqualTo("\"1999-04\"");
        }
    }
}
