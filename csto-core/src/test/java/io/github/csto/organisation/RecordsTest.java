package io.github.csto.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of the package refuses null by the name of the part, keeps its lists to itself, and is equal by its parts. */
@SuppressWarnings("NullAway")
class RecordsTest {
    private static final Tenure TENURE = new Tenure(Optional.empty(), Optional.empty(), List.of());

    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            String.class,
            "A",
            Country.class,
            Country.AM,
            Optional.class,
            Optional.empty(),
            List.class,
            List.of(),
            Tenure.class,
            TENURE,
            TreatyPart.Steps.class,
            TreatyPart.Steps.UNKNOWN);

    private static Object make(Class<?> type, List<?> parts) throws Exception {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        try {
            return constructor.newInstance(parts.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Read from the compiled package, so that a new kind of fact is tested without being listed. */
    static List<Class<?>> records() throws Exception {
        Path classes = Path.of(Aim.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()
                .resolve(Aim.class.getPackageName().replace('.', '/')));
        List<Class<?>> records = new ArrayList<>();
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".class") && !name.contains("-info")) {
                    Class<?> type =
                            Class.forName(Aim.class.getPackageName() + "." + name.substring(0, name.length() - 6));
                    if (type.isRecord() && Modifier.isPublic(type.getModifiers())) {
                        records.add(type);
                    }
                }
            }
        }
        return records;
    }

    @Test
    void theRecordsOfThePackageAreFound() throws Exception {
        assertThat(records()).contains(Aim.class, Organ.class, Tenure.class);
    }

    private static Object sample(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return constants == null ? SAMPLES.get(type) : constants[constants.length - 1];
    }

    @ParameterizedTest
    @MethodSource("records")
    void valuesAreMadeOfAllTheirParts(Class<?> type) throws Exception {
        RecordComponent[] components = type.getRecordComponents();
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : components) {
            parts.add(sample(component.getType()));
        }

        assertThat(make(type, parts)).isEqualTo(make(type, parts)).hasSameHashCodeAs(make(type, parts));
        for (int i = 0; i < components.length; i++) {
            List<Object> without = new ArrayList<>(parts);
            without.set(i, null);
            if (components[i].getType() == List.class) {
                // A list is copied, which refuses null without a name.
                assertThatNullPointerException().isThrownBy(() -> make(type, without));
                List<Object> with = new ArrayList<>(parts);
                List<Object> given = new ArrayList<>(List.of(Citation.of("003", 1)));
                with.set(i, given);
                Object made = make(type, with);
                given.clear();
                List<?> kept = (List<?>) components[i].getAccessor().invoke(made);
                assertThat(kept).hasSize(1);
                assertThatThrownBy(kept::clear).isInstanceOf(UnsupportedOperationException.class);
            } else {
                assertThatNullPointerException()
                        .isThrownBy(() -> make(type, without))
                        .withMessage(components[i].getName());
            }
        }
    }

    @Test
    void nullDaysAreRefused() {
        Organisation organisation = new Organisation(
                "Tea Circle",
                Optional.of(PartialDate.parse("2000")),
                Optional.empty(),
                Certainty.UNDETERMINED,
                List.of());

        assertThatThrownBy(() -> TENURE.isHeldOn(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> organisation.existsOn(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aStepHasADateUnlessItIsAContingentOrAResult() {
        for (AssistanceStep.Kind step : AssistanceStep.Kind.values()) {
            boolean may = step == AssistanceStep.Kind.CONTINGENT || step == AssistanceStep.Kind.RESULT;
            Runnable undated =
                    () -> new AssistanceStep("case-1", step, Optional.empty(), Optional.empty(), Optional.empty());
            if (may) {
                undated.run();
            } else {
                assertThatThrownBy(undated::run)
                        .hasMessage("A step " + step + " needs a date, a range if the day is not known: case-1");
            }
        }
    }
}
