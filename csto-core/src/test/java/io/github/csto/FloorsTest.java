package io.github.csto;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The floors of the library hold: packages import only from lower ones, and nothing from outside but the JDK and annotations. */
@AnalyzeClasses(packages = "io.github.csto", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorsTest {
    private static final String ROOT = "io.github.csto";

    /** By the name of the package below the root; the root itself is the empty name. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("time", 0),
            Map.entry("style", 0),
            Map.entry("country", 1),
            Map.entry("source", 1),
            Map.entry("stage", 2),
            Map.entry("membership", 3),
            Map.entry("council", 4),
            Map.entry("organisation", 4),
            Map.entry("account", 5),
            Map.entry("rule", 6),
            Map.entry("audit", 7),
            Map.entry("compare", 7),
            Map.entry("register", 8),
            Map.entry("explain", 9),
            Map.entry("", 10));

    private static final int NO_FLOOR = -1;

    private static String name(JavaClass type) {
        String packageName = type.getPackageName();
        return packageName.equals(ROOT) ? "" : packageName.substring(ROOT.length() + 1);
    }

    private static int floor(JavaClass type) {
        return FLOORS.getOrDefault(name(type), NO_FLOOR);
    }

    private static final ArchCondition<JavaClass> STAND_ON_A_FLOOR = new ArchCondition<>("stand on a floor") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            events.add(new SimpleConditionEvent(
                    type, floor(type) != NO_FLOOR, type.getName() + " is in a package that has no floor"));
        }
    };

    private static final ArchCondition<JavaClass> IMPORT_ONLY_FROM_LOWER_FLOORS =
            new ArchCondition<>("import only from lower floors") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                        JavaClass target = dependency.getTargetClass().getBaseComponentType();
                        if (resideInAPackage(ROOT + "..").test(target)
                                && !name(target).equals(name(type))) {
                            events.add(new SimpleConditionEvent(
                                    type, floor(target) < floor(type), dependency.getDescription()));
                        }
                    }
                }
            };

    private static final DescribedPredicate<JavaAccess<?>> ASKS_CLOCK_CHANCE_OR_DEFAULT =
            DescribedPredicate.describe("asks the clock, chance or a default of the machine", access -> {
                String owner = access.getTargetOwner().getName();
                String method = access.getName();
                return switch (method) {
                    case "now" -> owner.startsWith("java.time.");
                    case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang.System");
                    case "random" -> owner.equals("java.lang.Math") || owner.equals("java.lang.StrictMath");
                    case "randomUUID" -> owner.equals("java.util.UUID");
                    case "getDefault" -> owner.equals("java.util.Locale") || owner.equals("java.util.TimeZone");
                    case "systemDefault" -> owner.equals("java.time.ZoneId");
                    case "defaultCharset" -> owner.equals("java.nio.charset.Charset");
                    case "shuffle" -> owner.equals("java.util.Collections");
                    case "toLowerCase", "toUpperCase" ->
                        owner.equals("java.lang.String")
                                && !access.getDescription().contains(Locale.class.getName());
                    default -> false;
                };
            });

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_ON_A_FLOOR =
            classes().that().resideInAPackage(ROOT + "..").should(STAND_ON_A_FLOOR);

    @ArchTest
    static final ArchRule PACKAGES_IMPORT_ONLY_FROM_LOWER_FLOORS =
            classes().that().resideInAPackage(ROOT + "..").should(IMPORT_ONLY_FROM_LOWER_FLOORS);

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_PACKAGE_WITHOUT_A_MEANING = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..model..")
            .as("no package is named util, common, impl or model");

    @ArchTest
    static final ArchRule NOTHING_FROM_OUTSIDE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.immutables.value..", ROOT + "..");

    @ArchTest
    static final ArchRule THE_STYLE_HOLDS_ONLY_ANNOTATIONS =
            classes().that().resideInAPackage(ROOT + ".style..").should(beAnnotationsOrPackageInfo());

    @ArchTest
    static final ArchRule NO_CLOCK_AND_NO_CHANCE = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Random.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo("java.util.random.RandomGenerator");

    @ArchTest
    static final ArchRule NO_DEFAULT_OF_THE_MACHINE =
            noClasses().should().accessTargetWhere(ASKS_CLOCK_CHANCE_OR_DEFAULT);

    private static ArchCondition<JavaClass> beAnnotationsOrPackageInfo() {
        return new ArchCondition<>("be annotations") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean fine = type.isAnnotation() || type.getSimpleName().equals("package-info");
                events.add(new SimpleConditionEvent(type, fine, type.getName() + " is no annotation"));
            }
        };
    }

    @Test
    void theStyleIsNotExported() throws IOException {
        URL classes = Csto.class.getProtectionDomain().getCodeSource().getLocation();
        try (InputStream in = new URL(classes, "module-info.class").openStream()) {
            ModuleDescriptor module = ModuleDescriptor.read(in);
            Set<String> exported = new TreeSet<>();
            module.exports().forEach(export -> exported.add(export.source()));
            assertThat(exported).doesNotContain(ROOT + ".style").contains(ROOT, ROOT + ".membership");
            assertThat(module.exports()).allMatch(export -> !export.isQualified());
        }
    }
}
