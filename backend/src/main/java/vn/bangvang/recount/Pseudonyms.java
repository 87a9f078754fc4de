package vn.bangvang.recount;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bangvang.scoring.BallotCount;
import vn.bangvang.scoring.ContestEntry;
import vn.bangvang.scoring.FigureValue;
import vn.bangvang.scoring.Material;
import vn.bangvang.scoring.PanelChoice;
import vn.bangvang.scoring.Sheet;
import vn.bangvang.scoring.TieChoice;

/** Gives material keys that tell nobody: judges become J1, J2 …, authors A1 …, units U1 …; entries go by their codes. */
public final class Pseudonyms {

    private final Map<String, String> codes;
    private final Map<String, String> judges;
    private final Map<String, String> authors;
    private final Map<String, String> units;

    private Pseudonyms(Material material, Map<String, String> codes) {
        this.codes = Map.copyOf(codes);
        judges = numbered("J", scattered(material.sheets().stream().map(Sheet::judge)));
        authors = numbered("A", sorted(material.entries().stream().flatMap(e -> e.authors().stream())));
        units = numbered("U", sorted(material.entries().stream().map(ContestEntry::unit)));
    }

    /**
     * The same material under other keys; it is counted alike. What belongs to no coded entry is left out.
     *
     * @param codes of the entries, by their keys
     */
    public static Material of(Material material, Map<String, String> codes) {
        return new Pseudonyms(material, codes).rename(material);
    }

    private Material rename(Material material) {
        return new Material(
                material.entries().stream()
                        .filter(e -> codes.containsKey(e.entry()))
                        .map(this::rename)
                        .toList(),
                material.sheets().stream()
                        .filter(s -> codes.containsKey(s.entry()))
                        .map(s -> new Sheet(s.round(), code(s.entry()), get(judges, s.judge()), s.role(), s.points()))
                        .toList(),
                material.figures().stream()
                        .filter(f -> codes.containsKey(f.entry()))
                        .map(f -> new FigureValue(f.round(), code(f.entry()), f.figure(), f.value()))
                        .toList(),
                material.ballots().stream()
                        .filter(b -> codes.containsKey(b.entry()))
                        .map(this::rename)
                        .toList(),
                material.panelChoices().stream()
                        .filter(c -> codes.containsKey(c.entry()))
                        .map(c -> new PanelChoice(c.round(), code(c.entry())))
                        .toList(),
                material.tieChoices().stream()
                        .map(t -> new TieChoice(t.level(), known(t.tied()), known(t.chosen())))
                        .toList());
    }

    private ContestEntry rename(ContestEntry entry) {
        var unit = entry.unit();
        return new ContestEntry(
                code(entry.entry()),
                entry.field(),
                entry.ageGroup(),
                unit == null ? null : get(units, unit),
                entry.authors().stream().map(a -> get(authors, a)).toList(),
                entry.youth(),
                entry.seniority());
    }

    private BallotCount rename(BallotCount count) {
        return new BallotCount(
                count.round(),
                code(count.entry()),
                count.turn(),
                count.members(),
                count.present(),
                count.leaderPresent(),
                count.conflicted(),
                count.counts(),
                count.invalid());
    }

    private Set<String> known(Collection<String> entries) {
        return entries.stream().filter(codes::containsKey).map(this::code).collect(Collectors.toSet());
    }

    private String code(String entry) {
        return get(codes, entry);
    }

    private static String get(Map<String, String> names, String key) {
        return Objects.requireNonNull(names.get(key));
    }

    private static Stream<String> sorted(Stream<@Nullable String> keys) {
        return keys.filter(Objects::nonNull).sorted();
    }

    /** Keys of accounts sort by when they were made: in that order J1 would be whoever was invited first. */
    private static Stream<String> scattered(Stream<String> keys) {
        return keys.sorted(Comparator.comparing(key -> UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))));
    }

    private static Map<String, String> numbered(String letter, Stream<String> keys) {
        var numbers = new HashMap<String, String>();
        keys.distinct().forEach(key -> numbers.put(key, letter + (numbers.size() + 1)));
        return numbers;
    }
}
