package io.github.csto;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.testing.CstoAssertions;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users can call stands in a listing, so that a change of it is a line in the review. */
class ApiTest {
    private static final Path ROOT = Path.of(System.getProperty("csto.root"), "csto-core");
    private static final Path LISTING = ROOT.resolve("src/test/resources/io/github/csto/api.txt");
    private static final int SHOWN = Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL;

    private static Path classes(Class<?> one) throws URISyntaxException {
        return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** The classes that users see: those of exported packages, and those of the artifact for tests. */
    private static List<Class<?>> visible() throws Exception {
        List<Class<?>> visible = new ArrayList<>();
        for (Class<?> one : List.of(Csto.class, CstoAssertions.class)) {
            Path folder = classes(one);
            Path sources = ROOT.resolve(one == Csto.class ? "src/main/java" : "src/testing/java");
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".class")).toList()) {
                    String name = folder.relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .replaceAll("\\.class$", "");
                    if (Files.exists(sources.resolve(name.replaceAll("\\$.*", "") + ".java"))
                            && !name.endsWith("-info")
                            && !name.contains("/style/")) {
                        Class<?> each = Class.forName(name.replace('/', '.'), false, ApiTest.class.getClassLoader());
                        if (isVisible(each)) {
                            visible.add(each);
                        }
                    }
                }
            }
        }
        return visible;
    }

    private static boolean isVisible(Class<?> each) {
        return isOpen(each.getModifiers())
                && !each.isSynthetic()
                && !each.isAnonymousClass()
                && (each.getEnclosingClass() == null || isVisible(each.getEnclosingClass()));
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static Set<String> listing() throws Exception {
        Set<String> lines = new TreeSet<>();
        for (Class<?> each : visible()) {
            String name = each.getName();
            lines.add(name + " " + declared(each));
            for (Constructor<?> constructor : each.getDeclaredConstructors()) {
                if (isOpen(constructor.getModifiers()) && !constructor.isSynthetic()) {
                    lines.add(name + " new" + parameters(constructor));
                }
            }
            for (Field field : each.getDeclaredFields()) {
                if (isOpen(field.getModifiers()) && !field.isSynthetic()) {
                    lines.add(name + " " + modifiers(field.getModifiers()) + field.getName() + ": "
                            + type(field.getGenericType()));
                }
            }
            for (Method method : methods(each)) {
                lines.add(name + " " + modifiers(method.getModifiers()) + method.getName() + parameters(method) + ": "
                        + type(method.getGenericReturnType()));
            }
        }
        return lines;
    }

    /** Its own, and those of superclasses that users do not see. */
    private static List<Method> methods(Class<?> each) {
        List<Method> methods = new ArrayList<>();
        Class<?> from = each;
        do {
            Arrays.stream(from.getDeclaredMethods())
                    .filter(method -> isOpen(method.getModifiers()) && !method.isSynthetic())
                    .forEach(methods::add);
            from = from.getSuperclass();
        } while (from != null && from.getName().startsWith("io.github.csto.") && !isVisible(from));
        return methods;
    }

    private static String declared(Class<?> each) {
        String kind = each.isAnnotation()
                ? "annotation"
                : each.isInterface() ? "interface" : each.isEnum() ? "enum" : each.isRecord() ? "record" : "class";
        Class<?> parent = each.getSuperclass();
        return (each.isEnum() || each.isRecord() || each.isInterface() ? "" : modifiers(each.getModifiers()))
                + kind
                + (parent != null && kind.equals("class") && parent != Object.class && isVisible(parent)
                        ? " extends " + type(each.getGenericSuperclass())
                        : "")
                + Arrays.stream(each.getGenericInterfaces())
                        .map(ApiTest::type)
                        .sorted()
                        .map(one -> " is " + one)
                        .collect(Collectors.joining());
    }

    private static String modifiers(int modifiers) {
        String shown = Modifier.toString(modifiers & SHOWN);
        return shown.isEmpty() ? "" : shown + " ";
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getGenericParameterTypes())
                        .map(ApiTest::type)
                        .collect(Collectors.joining(", ", "(", ")"))
                + Arrays.stream(executable.getGenericExceptionTypes())
                        .map(thrown -> " throws " + type(thrown))
                        .collect(Collectors.joining());
    }

    private static String type(Type type) {
        return type.getTypeName().replaceAll("java\\.(lang|util|time)\\.(?=[A-Z])", "");
    }

    @Test
    void nothingThatUsersCallChangesUnseen() throws Exception {
        List<String> listing = List.copyOf(listing());
        if (Boolean.getBoolean("csto.rewrite")) {
            Files.writeString(LISTING, String.join("\n", listing) + "\n");
        }
        assertThat(listing)
                .as("-Dcsto.rewrite=true writes the listing; CHANGELOG.md tells what changed")
                .isEqualTo(Files.readAllLines(LISTING));
    }

    @Test
    void theListingHasWhatAUserMeetsFirst() throws IOException {
        assertThat(Files.readAllLines(LISTING))
                .contains(
                        "io.github.csto.Csto final class",
                        "io.github.csto.Csto static fromSeeds(): io.github.csto.Csto",
                        "io.github.csto.Csto isMember(io.github.csto.country.Country, LocalDate): io.github.csto.time.Certainty",
                        "io.github.csto.Csto membersDuring(Year): io.github.csto.account.PeriodAnswer",
                        "io.github.csto.council.Session$Builder final host(io.github.csto.country.Country): io.github.csto.council.Session$Builder",
                        "io.github.csto.testing.FindingTests stream(): java.util.stream.Stream<org.junit.jupiter.api.DynamicNode>")
                .doesNotHaveDuplicates()
                .noneMatch(line -> line.contains("ImmutableSession"));
    }
}
