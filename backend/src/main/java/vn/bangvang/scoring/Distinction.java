package vn.bangvang.scoring;

import java.util.List;

/**
 * What is proposed for a special or a collective prize.
 *
 * @param prize code of the prize
 * @param given keys that follow from the material: entries (youngest, oldest author), authors (most entries) or units;
 *     none where the council names them
 * @param open equal candidates for the places left, more than these: the organiser chooses
 * @param places left for the open ones
 * @param explanation with which numbers
 */
public record Distinction(
        String prize, List<String> given, List<String> open, int places, List<Explanation> explanation) {

    public Distinction {
        given = List.copyOf(given);
        open = List.copyOf(open);
    }
}
