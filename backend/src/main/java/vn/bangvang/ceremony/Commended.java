package vn.bangvang.ceremony;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.bangvang.kernel.Text;

/**
 * A person or a collective that is commended.
 *
 * @param unit where the person works; absent for a collective
 */
@Serdeable
record Commended(
        @NotBlank @Size(max = 300) String name,
        @Nullable @Size(max = 300) String unit) {

    Commended normalised() {
        var place = Text.nfcOrNull(unit);
        return new Commended(Text.nfc(name).strip(), place == null || place.isBlank() ? null : place.strip());
    }
}
