package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.bangvang.kernel.Text;

/** The decision as it was signed. */
@Serdeable
public record DecisionRequest(
        @NotBlank @Size(max = 60) String number,
        @NotNull LocalDate date,
        @NotBlank @Size(max = 300) String authority,
        @NotBlank @Size(max = 200) String signerTitle,
        @NotBlank @Size(max = 200) String signerName,
        @NotBlank @Size(max = 600) String subject) {

    DecisionRequest composed() {
        return new DecisionRequest(
                Text.nfc(number),
                date,
                Text.nfc(authority),
                Text.nfc(signerTitle),
                Text.nfc(signerName),
                Text.nfc(subject));
    }
}
