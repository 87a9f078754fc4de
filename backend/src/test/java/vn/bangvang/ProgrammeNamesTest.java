package vn.bangvang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.bangvang.rulebook.Presets;

/** Programmes are documents: nothing in the code knows one by name. */
class ProgrammeNamesTest {

    private static final List<Path> CODE = List.of(Path.of("src"), Path.of("../frontend/src"));
    private static final Set<String> ENDINGS = Set.of("java", "ts", "tsx");

    @Test
    void no_programme_is_named_in_any_java_or_typescript_file() throws IOException {
        var names = Presets.list().stream()
                .flatMap(ProgrammeNamesTest::names)
                .distinct()
                .map(name -> Pattern.quote(name))
                .collect(Collectors.joining("|", "\\b(", ")\\b"));
        var named = Pattern.compile(names, Pattern.UNICODE_CHARACTER_CLASS);

        assertThat(named.matcher("preset: " + Presets.list().getFirst().code()).find())
                .isTrue();
        for (var folder : CODE) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(ProgrammeNamesTest::isCode).toList()) {
                    assertThat(named.matcher(Files.readString(file)).results().map(found -> found.group()))
                            .as(file.toString())
                            .isEmpty();
                }
            }
        }
    }

    private static Stream<String> names(Presets.Preset preset) {
        var identity = preset.rulebook().identity();
        return Stream.of(
                preset.code(),
                identity.programme(),
                identity.codePrefix(),
                identity.name().vi(),
                identity.name().in("en"));
    }

    private static boolean isCode(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        var name = file.getFileName().toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
