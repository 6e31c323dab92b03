package io.github.csto.register;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * The form of a record: one column for each component, in their order, and for a component that is itself a record the form of that. A component
 * may also be one that the envelope of the claim fills.
 */
final class RecordForm<T extends Record> implements Form<T> {
    private final Class<T> type;
    private final List<Object> parts;
    private final List<Column<?>> columns = new ArrayList<>();
    private final RecordComponent[] components;
    private final Constructor<T> constructor;

    private RecordForm(Class<T> type, List<Object> parts) {
        this.type = type;
        this.parts = parts;
        this.components = type.getRecordComponents();
        this.constructor = constructor(type, components);
        for (Object part : parts) {
            if (part instanceof RecordForm<?> form) {
                columns.addAll(form.columns());
            } else {
                columns.add((Column<?>) part);
            }
        }
    }

    /** The parts are columns and forms of records. */
    static <T extends Record> RecordForm<T> of(Class<T> type, Object... parts) {
        return new RecordForm<>(type, List.of(parts));
    }

    @Override
    public List<Column<?>> columns() {
        return columns;
    }

    @Override
    public T read(Cells cells) {
        Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            Object part = parts.get(i);
            values[i] = part instanceof RecordForm<?> form ? form.read(cells) : cells.get((Column<?>) part);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static <T> Constructor<T> constructor(Class<T> type, RecordComponent[] components) {
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    @Override
    public void write(T value, Cells cells) {
        for (int i = 0; i < components.length; i++) {
            write(parts.get(i), component(components[i].getAccessor(), value), cells);
        }
    }

    private static Object component(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor.toString(), e);
        }
    }

    @SuppressWarnings("unchecked") // the part belongs to the component that the value was taken from
    private static void write(Object part, Object value, Cells cells) {
        if (part instanceof RecordForm<?>) {
            ((RecordForm<Record>) part).write((Record) value, cells);
        } else {
            cells.put((Column<Object>) part, value);
        }
    }
}
