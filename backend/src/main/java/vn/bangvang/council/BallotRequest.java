package vn.bangvang.council;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A member's papers, one for every entry that the member votes on. */
@Serdeable
public record BallotRequest(@NotNull @Size(max = 5000) List<@Valid PaperRequest> papers) {}
