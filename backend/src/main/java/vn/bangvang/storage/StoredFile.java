package vn.bangvang.storage;

/** A file that is safely on disk: its content hash (64 lower-case hex digits), size in bytes and real media type. */
public record StoredFile(String sha256, long size, String mediaType) {}
