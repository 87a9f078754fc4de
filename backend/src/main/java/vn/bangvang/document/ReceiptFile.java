package vn.bangvang.document;

/** A file as the receipt lists it; of the hash only the beginning is printed. */
public record ReceiptFile(String name, long size, String sha256) {}
