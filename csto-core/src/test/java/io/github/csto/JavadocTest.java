package io.github.csto;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExportsTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Everything that users see has a comment, with every parameter, type parameter, record component and result. A compact constructor needs none, since
 * the record's comment says it all; neither does what overrides something.
 */
class JavadocTest {
    private static final Path MAIN = Path.of(System.getProperty("csto.root"), "csto-core", "src", "main", "java");

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** What is missing in one file. */
    private static final class Scanner extends TreePathScanner<Void, List<String>> {
        private final DocTrees trees;
        private final CompilationUnitTree unit;

        Scanner(DocTrees trees, CompilationUnitTree unit) {
            this.trees = trees;
            this.unit = unit;
        }

        @Override
        public Void visitClass(ClassTree type, List<String> faults) {
            if (!isVisible(type.getModifiers())) {
                return null;
            }
            Set<String> wanted = typeParameters(type.getTypeParameters());
            if (type.getKind() == Tree.Kind.RECORD) {
                type.getMembers().stream()
                        .filter(JavadocTest::isComponent)
                        .forEach(component ->
                                wanted.add(((VariableTree) component).getName().toString()));
            }
            check(type.getSimpleName().toString(), wanted, false, faults);
            type.getMembers().stream()
                    .filter(member -> type.getKind() != Tree.Kind.RECORD || !isComponent(member))
                    .forEach(member -> scan(member, faults));
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, List<String> faults) {
            if (isVisible(method.getModifiers()) && !isOverride(method) && !isCompactConstructor(method)) {
                Set<String> wanted = typeParameters(method.getTypeParameters());
                method.getParameters()
                        .forEach(parameter -> wanted.add(parameter.getName().toString()));
                Tree result = method.getReturnType();
                check(
                        enclosing().getSimpleName() + "." + method.getName(),
                        wanted,
                        result != null && !result.toString().equals("void"),
                        faults);
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, List<String> faults) {
            if (isVisible(field.getModifiers())) {
                check(enclosing().getSimpleName() + "." + field.getName(), Set.of(), false, faults);
            }
            return null;
        }

        private ClassTree enclosing() {
            return (ClassTree) getCurrentPath().getParentPath().getLeaf();
        }

        /** What stands in an interface is public unless it says that it is private. */
        private boolean isVisible(ModifiersTree modifiers) {
            Set<Modifier> flags = modifiers.getFlags();
            Tree around = getCurrentPath().getParentPath().getLeaf();
            boolean isInterface =
                    around.getKind() == Tree.Kind.INTERFACE || around.getKind() == Tree.Kind.ANNOTATION_TYPE;
            return flags.contains(Modifier.PUBLIC)
                    || flags.contains(Modifier.PROTECTED)
                    || (isInterface && !flags.contains(Modifier.PRIVATE));
        }

        private static boolean isOverride(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
        }

        /** Its name stands right before its body. */
        private boolean isCompactConstructor(MethodTree method) {
            if (method.getReturnType() != null || enclosing().getKind() != Tree.Kind.RECORD) {
                return false;
            }
            try {
                String text = unit.getSourceFile().getCharContent(true).toString();
                long body = trees.getSourcePositions().getStartPosition(unit, method.getBody());
                return text.substring(0, (int) body)
                        .strip()
                        .endsWith(" " + enclosing().getSimpleName());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        private static Set<String> typeParameters(List<? extends TypeParameterTree> parameters) {
            return parameters.stream()
                    .map(parameter -> "<" + parameter.getName() + ">")
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private void check(String name, Set<String> wanted, boolean hasResult, List<String> faults) {
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment == null || comment.getFullBody().isEmpty()) {
                faults.add(name + ": no comment");
                return;
            }
            Set<String> missing = new LinkedHashSet<>(wanted);
            for (DocTree tag : comment.getBlockTags()) {
                if (tag instanceof ParamTree parameter
                        && !parameter.getDescription().isEmpty()) {
                    String its = parameter.getName().toString();
                    missing.remove(parameter.isTypeParameter() ? "<" + its + ">" : its);
                }
            }
            missing.forEach(parameter -> faults.add(name + ": no @param " + parameter));
            if (hasResult
                    && comment.getBlockTags().stream().noneMatch(tag -> tag.getKind() == DocTree.Kind.RETURN)
                    && comment.getFirstSentence().stream().noneMatch(part -> part.getKind() == DocTree.Kind.RETURN)) {
                faults.add(name + ": no @return");
            }
        }
    }

    /** A record has no fields of its instances but its components. */
    private static boolean isComponent(Tree member) {
        return member instanceof VariableTree field
                && !field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private interface Reading<T> {
        T read(JavacTask task) throws IOException;
    }

    private static <T> T reading(Iterable<? extends JavaFileObject> files, Reading<T> reading) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        return reading.read((JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, files));
    }

    private static List<String> faults(Iterable<? extends JavaFileObject> files) throws IOException {
        return reading(files, task -> {
            List<String> faults = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Scanner(DocTrees.instance(task), unit).scan(unit, faults);
            }
            return faults;
        });
    }

    private static List<Source> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Source> sources = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sources.add(new Source(file.getFileName().toString(), Files.readString(file)));
            }
            return sources;
        }
    }

    private static List<String> exportedPackages() throws IOException {
        Source module = new Source("module-info.java", Files.readString(MAIN.resolve("module-info.java")));
        return reading(List.of(module), task -> {
            List<String> names = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                ModuleTree declared = unit.getModule();
                declared.getDirectives().stream()
                        .filter(ExportsTree.class::isInstance)
                        .forEach(directive -> names.add(
                                ((ExportsTree) directive).getPackageName().toString()));
            }
            return names;
        });
    }

    @Test
    void everythingThatUsersSeeIsDocumented() throws IOException {
        List<String> packages = exportedPackages();
        assertThat(packages).contains("io.github.csto", "io.github.csto.rule").hasSizeGreaterThan(10);
        for (String name : packages) {
            assertThat(faults(sources(MAIN.resolve(name.replace('.', '/')))))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void eachKindOfOmissionIsFound() throws IOException {
        String text = """
                public class Bare {
                    /** A field. */
                    protected int documented;
                    public int bare;
                    int hidden;
                    /**
                     * Does something.
                     *
                     * @param one the first
                     */
                    public <T> int partly(int one, T two) { return one; }
                    /** Does nothing. */
                    public void nothing() {}
                    public Bare() {}
                    @Override
                    public String toString() { return ""; }
                    static class Hidden { public int ofNobody; }
                    /**
                     * A pair.
                     *
                     * @param left one side
                     */
                    public record Pair<A>(int left, int right) {
                        static final int NOT_SEEN = 0;
                        public Pair { }
                        public Pair(int both) { this(both, both); }
                        public Pair() { this(0); }
                    }
                    /** An interface. */
                    public interface Face {
                        int result();
                        private void own() {}
                    }
                    /** An enum. */
                    public enum Choice { FIRST, /** Documented. */ SECOND }
                }
                """;
        assertThat(faults(List.of(new Source("Bare.java", text))))
                .containsExactly(
                        "Bare: no comment",
                        "Bare.bare: no comment",
                        "Bare.partly: no @param <T>",
                        "Bare.partly: no @param two",
                        "Bare.partly: no @return",
                        "Bare.<init>: no comment",
                        "Pair: no @param <A>",
                        "Pair: no @param right",
                        "Pair.<init>: no comment",
                        "Pair.<init>: no comment",
                        "Face.result: no comment",
                        "Choice.FIRST: no comment");
    }
}
