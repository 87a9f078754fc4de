package vn.bangvang;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.bangvang.kernel.Rule;

/** Pages printed from the code. {@code BANGVANG_WRITE_DOCS=true} in the environment writes them anew. */
class DocsTest {

    private static final Path DOCS = Path.of("docs");

    @Test
    void the_page_of_states_is_what_the_code_says() throws IOException {
        var page = new StringBuilder("# States\n\nPrinted from the enums; `DocsTest` compares.\n");
        for (var type : enums(DocsTest::hasMoves)) {
            page.append("\n## %s\n\n```mermaid\nstateDiagram-v2\n".formatted(type.getSimpleName()));
            for (var state : type.reflect().getEnumConstants()) {
                next(state).forEach(to -> page.append("  %s --> %s\n".formatted(state, to)));
            }
            page.append("```\n");
        }
        compare("states.md", page.toString());
    }

    @Test
    void the_page_of_problems_is_what_the_code_says() throws IOException {
        var page = new StringBuilder("# Problems\n\nEvery refusal has a code that never changes its meaning. "
                + "Printed from the code; `DocsTest` compares.\n\n| code | status | sentence |\n|---|---|---|\n");
        enums(type -> type.isAssignableTo(Rule.class)).stream()
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(Rule.class::cast)
                .sorted(Comparator.comparing(Rule::code))
                .forEach(rule -> page.append("| `%s` | %d | %s |\n"
                        .formatted(rule.code(), rule.kind().status(), sentence(rule.code()))));
        compare("problems.md", page.toString());
    }

    private static void compare(String name, String expected) throws IOException {
        var file = DOCS.resolve(name);
        if ("true".equals(System.getenv("BANGVANG_WRITE_DOCS"))) {
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file)).isEqualTo(expected);
    }

    private static List<JavaClass> enums(java.util.function.Predicate<JavaClass> wanted) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.bangvang").stream()
                        .filter(type -> type.isEnum() && wanted.test(type))
                        .sorted(Comparator.comparing(JavaClass::getSimpleName))
                        .toList();
    }

    private static boolean hasMoves(JavaClass type) {
        return type.getSimpleName().endsWith("State")
                && type.tryGetMethod("next").isPresent();
    }

    private static Collection<?> next(Object state) {
        try {
            Method method = state.getClass().getDeclaredMethod("next");
            method.setAccessible(true);
            return (Collection<?>) method.invoke(state);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String sentence(String code) {
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            for (var file :
                    files.filter(f -> f.toString().endsWith("_en.properties")).toList()) {
                var texts = new Properties();
                try (var reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
                if (texts.containsKey(code)) {
                    return texts.getProperty(code).replace("|", "\\|").replace("\n", " ");
                }
            }
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        throw new IllegalStateException("No sentence for " + code);
    }
}
