package vn.bangvang.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role held on a panel, on an edition, or (with neither) in the whole province. */
public record Grant(
        Role role, @Nullable UUID editionId, @Nullable UUID panelId) {

    boolean covers(Reach reach, Scope scope) {
        return switch (reach) {
            case NONE, OWN, ASSIGNED -> false;
            case ALL -> true;
            case EDITION ->
                isProvinceWide() || (panelId == null && editionId != null && editionId.equals(scope.editionId()));
            case PANEL ->
                isProvinceWide() || (panelId != null && scope.panelIds().contains(panelId));
        };
    }

    boolean isProvinceWide() {
        return editionId == null && panelId == null;
    }
}
