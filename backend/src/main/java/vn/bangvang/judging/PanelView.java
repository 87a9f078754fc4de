package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** A panel of a round: its fields or its unit, its people, how many entries it has to judge. */
@Serdeable
public record PanelView(
        UUID id,
        UUID editionId,
        String round,
        String name,
        List<String> fields,
        @Nullable String unit,
        List<MemberView> members,
        int entries,
        int version) {}
