package vn.bangvang.programme;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The new edition and what in its rules was written for the old one and should be looked at. */
@Serdeable
public record CloneView(EditionView edition, List<CloneHintView> hints) {}
