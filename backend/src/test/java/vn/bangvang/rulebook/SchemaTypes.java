package vn.bangvang.rulebook;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** All types that a rulebook is made of. */
final class SchemaTypes {

    private SchemaTypes() {}

    static Set<Class<?>> all() {
        var found = new LinkedHashSet<Class<?>>();
        walk(Rulebook.class, found);
        return found;
    }

    private static void walk(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType list) {
            walk(list.getActualTypeArguments()[0], found);
            return;
        }
        var plain = (Class<?>) type;
        if (!plain.getName().startsWith("vn.bangvang") || !found.add(plain)) {
            return;
        }
        if (plain.isSealed()) {
            for (var variant : Objects.requireNonNull(plain.getPermittedSubclasses())) {
                walk(variant, found);
            }
        }
        if (plain.isRecord()) {
            for (var component : plain.getRecordComponents()) {
                walk(component.getGenericType(), found);
            }
        }
    }
}
