package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.Text;

/** @param level code of a prize level; no prize when absent */
@Serdeable
public record PrizeRequest(
        @Nullable @Size(max = 40) String level,
        @Nullable @Size(max = 1000) String reason) {

    @Nullable
    String why() {
        return Text.nfcOrNull(reason);
    }
}
