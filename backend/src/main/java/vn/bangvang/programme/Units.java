package vn.bangvang.programme;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.Text;

/** Units by name: the same name without accents and capitals is the same unit. */
@Singleton
public class Units {

    private final UnitRepository units;
    private final Ids ids;
    private final Cache<String, UUID> known =
            Caffeine.newBuilder().maximumSize(20_000).build();

    Units(UnitRepository units, Ids ids) {
        this.units = units;
        this.ids = ids;
    }

    /** The unit of that name, written down if it is new; empty for no name. Call it inside a use case. */
    public Optional<UUID> idOf(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        var clean = Text.nfc(name);
        var key = Text.searchKey(clean);
        var cached = known.getIfPresent(key);
        if (cached != null) {
            return Optional.of(cached);
        }
        var stored = units.findBySearchKey(key);
        if (stored.isPresent()) {
            known.put(key, stored.get().id());
            return stored.map(UnitRow::id);
        }
        units.insertIfNew(ids.next(), clean, key);
        return units.findBySearchKey(key).map(UnitRow::id);
    }
}
