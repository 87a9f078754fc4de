package vn.bangvang.scoring;

/**
 * An entry that the panel of a round named to go on.
 *
 * @param round code of the round
 * @param entry key of the entry
 */
public record PanelChoice(String round, String entry) {}
