package vn.bangvang.account;

import io.micronaut.core.io.ResourceLoader;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The one table of permissions, as {@code permissions.txt} says it. */
@Singleton
public class Permissions {

    private static final List<Role> COLUMNS =
            List.of(Role.APPLICANT, Role.SECRETARY, Role.JUDGE, Role.PANEL_CHAIR, Role.ORGANISER, Role.ADMINISTRATOR);

    private final Map<Action, Line> lines;

    private record Line(boolean isPublic, Map<Role, Reach> reaches) {}

    Permissions(ResourceLoader resources) {
        var file = resources.getResourceAsStream("classpath:permissions.txt").orElseThrow();
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            this.lines = parse(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<Action, Line> parse(List<String> rows) {
        var byLabel = Arrays.stream(Action.values()).collect(Collectors.toMap(Action::label, Function.identity()));
        var lines = new EnumMap<Action, Line>(Action.class);
        for (var row : rows) {
            var cells = row.strip().split("\\s+");
            var action = byLabel.get(cells[0]);
            if (action == null || cells.length != COLUMNS.size() + 2 || lines.containsKey(action)) {
                throw new IllegalStateException("permissions.txt: " + row);
            }
            var reaches = new EnumMap<Role, Reach>(Role.class);
            for (int i = 0; i < COLUMNS.size(); i++) {
                reaches.put(COLUMNS.get(i), Reach.parse(cells[i + 2]));
            }
            lines.put(action, new Line(Reach.parse(cells[1]) == Reach.ALL, reaches));
        }
        if (lines.size() != Action.values().length) {
            throw new IllegalStateException("permissions.txt misses an action");
        }
        return lines;
    }

    public boolean isPublic(Action action) {
        return line(action).isPublic();
    }

    public Reach reach(Action action, Role role) {
        return line(action).reaches().getOrDefault(role, Reach.NONE);
    }

    private Line line(Action action) {
        var line = lines.get(action);
        if (line == null) {
            throw new IllegalStateException("No permission line for " + action);
        }
        return line;
    }
}
