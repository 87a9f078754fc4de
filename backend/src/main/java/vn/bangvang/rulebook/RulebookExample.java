package vn.bangvang.rulebook;

/**
 * A value that only shows what could stand there, in words that a secretary reads.
 *
 * @param path of the part that is marked
 * @param label where it stands, built from names
 * @param value what it says of itself, without what stands in parts of its own
 */
public record RulebookExample(String path, RulebookPart part, LocalizedText label, LocalizedText value) {}
