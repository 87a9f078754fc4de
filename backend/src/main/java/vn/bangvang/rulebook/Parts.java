package vn.bangvang.rulebook;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The components of the records that a rulebook is made of. */
final class Parts {

    /** Kept because every call of {@link Class#getRecordComponents} reads names, types and annotations anew. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private Parts() {}

    /** In the order in which they are written. */
    static List<RecordComponent> list(Class<?> type) {
        return COMPONENTS.get(type);
    }

    static Stream<RecordComponent> of(Class<?> type) {
        return list(type).stream();
    }

    /** The components that have a value other than the one which is left out in a document. */
    static Stream<RecordComponent> written(Record rec) {
        return of(rec.getClass()).filter(c -> {
            var value = read(rec, c);
            var fallback = c.getAnnotation(Fallback.class);
            boolean usual =
                    fallback != null && value != null && fallback.value().equals(plain(value));
            return value != null && !usual && !(value instanceof List<?> list && list.isEmpty());
        });
    }

    /** The value of a component; null when it has none, or there is no such component. */
    static @Nullable Object read(Record rec, String component) {
        return of(rec.getClass())
                .filter(c -> c.getName().equals(component))
                .findFirst()
                .map(c -> read(rec, c))
                .orElse(null);
    }

    static @Nullable Object read(Record rec, RecordComponent component) {
        try {
            return component.getAccessor().invoke(rec);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }

    private static String plain(Object value) {
        return switch (value) {
            case Enum<?> word -> Words.kebab(word.name());
            case Record rec
            when of(rec.getClass()).findAny().isEmpty() ->
                Words.kebab(rec.getClass().getSimpleName());
            default -> value.toString();
        };
    }
}
