package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A file of a dossier, without its content. */
@Serdeable
public record AttachmentView(UUID id, String kind, String name, long size, String mediaType) {}
