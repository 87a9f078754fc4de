package vn.bangvang.judging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** A panel: its fields, its people, how many entries it has to judge. */
@Serdeable
public record PanelView(
        UUID id,
        UUID editionId,
        String name,
        List<String> fields,
        List<MemberView> members,
        int entries,
        int version) {}
