package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.bangvang.kernel.UseCase;

/** Names of what is downloaded: somebody who keeps the papers of several years must tell them apart. */
@Singleton
public class EditionFiles {

    private final Editions editions;

    EditionFiles(Editions editions) {
        this.editions = editions;
    }

    /** The {@code Content-Disposition} of {@code bang-diem-<code>.xlsx}, to be kept. */
    @UseCase(readOnly = true)
    public String attachment(UUID editionId, String name, String ending) {
        return "attachment; " + named(editionId, name, ending);
    }

    /** The same, to be shown. */
    @UseCase(readOnly = true)
    public String inline(UUID editionId, String name, String ending) {
        return "inline; " + named(editionId, name, ending);
    }

    private String named(UUID editionId, String name, String ending) {
        return "filename=\"%s-%s.%s\""
                .formatted(name, editions.glance(editionId).code(), ending);
    }
}
