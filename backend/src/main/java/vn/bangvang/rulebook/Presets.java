package vn.bangvang.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The rulebooks that ship with the program: {@code rulebooks/*.yaml}, named in {@code rulebooks/index}. */
public final class Presets {

    private Presets() {}

    /**
     * @param code file name without ending
     * @param text the document as it ships, with its comments
     */
    public record Preset(String code, Rulebook rulebook, String text) {}

    /** All presets in the order of the index. A preset that does not read is a bug and stops the program. */
    public static List<Preset> list() {
        return resource("rulebooks/index")
                .lines()
                .filter(l -> !l.isBlank())
                .map(Presets::read)
                .toList();
    }

    /** The preset with this code. */
    public static Optional<Preset> find(String code) {
        return list().stream().filter(p -> p.code().equals(code)).findFirst();
    }

    private static Preset read(String code) {
        String text = resource("rulebooks/" + code + ".yaml");
        return new Preset(code, RulebookParser.parse(text), text);
    }

    private static String resource(String name) {
        try (var in = Presets.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
