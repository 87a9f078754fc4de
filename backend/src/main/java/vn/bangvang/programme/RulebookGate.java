package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** No call without issued rules. */
@Singleton
class RulebookGate implements EditionGate {

    @Override
    public List<Blocker> blockers(Edition edition, EditionState to) {
        boolean isUnruled = edition.state() == EditionState.DRAFT && edition.rulebookNumber() == 0;
        return isUnruled ? List.of(new Blocker("edition.rulebook-not-issued", Map.of())) : List.of();
    }
}
