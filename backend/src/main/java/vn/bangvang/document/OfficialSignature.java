package vn.bangvang.document;

import java.util.List;

/**
 * Who signs.
 *
 * @param titles authority and post, a line each, such as the committee on whose behalf and the post of the signer
 * @param name without academic titles; empty while it is not known
 */
public record OfficialSignature(List<String> titles, String name) {

    public OfficialSignature {
        titles = List.copyOf(titles);
    }
}
