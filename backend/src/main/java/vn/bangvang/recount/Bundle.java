package vn.bangvang.recount;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.scoring.Material;
import vn.bangvang.scoring.Tabulation;

/**
 * Everything from which one edition is counted, and what was published of it.
 *
 * @param published empty when the bundle does not say
 */
public record Bundle(Rulebook rulebook, Material material, List<PublishedValue> published) {

    public Bundle {
        published = List.copyOf(published);
    }

    /**
     * Reads a folder, or a zip of one.
     *
     * @throws BundleInvalid with everything that is wrong
     */
    public static Bundle read(Path folderOrZip) {
        return new BundleReader(BundleFiles.read(folderOrZip)).read();
    }

    /** Writes it as a zip; what is read again is equal, but for the order of the rows. */
    public void write(OutputStream zip) throws IOException {
        BundleFiles.zip(BundleWriter.texts(this), zip);
    }

    /** @throws BundleInvalid when rulebook and material do not fit each other in a way that no single row shows */
    public Tabulation count() {
        try {
            return Tabulation.of(rulebook, material);
        } catch (IllegalArgumentException e) {
            var problem = String.valueOf(e.getMessage());
            throw new BundleInvalid(List.of(BundleFault.of("", 0, "uncountable", "problem", problem)));
        }
    }
}
