package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** @param fromEntry a prized entry of another edition that is sent on to this one; its words begin the draft */
@Serdeable
public record BeginRequest(@Nullable UUID fromEntry) {}
