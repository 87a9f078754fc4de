package vn.bangvang.judging;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A panel's name and the fields it judges. */
@Serdeable
public record PanelRequest(
        @NotBlank @Size(max = 200) String name,
        @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 40) String> fields) {}
