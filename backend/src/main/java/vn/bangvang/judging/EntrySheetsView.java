package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import vn.bangvang.entry.DossierView;

/** One dossier with all its sheets, for those who answer for the panel's result. */
@Serdeable
public record EntrySheetsView(
        UUID entryId, @Nullable String code, String title, DossierView dossier, List<GivenSheetView> sheets) {}
