package vn.bangvang.judging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** Who judges how much on a panel, and what is not covered. */
@Serdeable
public record PanelLoadView(
        UUID panelId, String name, int entries, List<JudgeLoadView> judges, List<LackView> lacking) {}
