package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import vn.bangvang.kernel.web.Messages;

/** The place that stands before the date of an official paper: the province the deciding body names. */
@Singleton
public class IssuingPlace {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Messages messages;

    IssuingPlace(Messages messages) {
        this.messages = messages;
    }

    /** Dots to be filled in by hand when the body names no province. */
    public String of(Edition edition) {
        var authority = edition.rulebook().outcome().signer().authority().vi();
        var marker = messages.text(VIETNAMESE, "edition.paper.province", Map.of()) + " ";
        int at = authority.toLowerCase(VIETNAMESE).lastIndexOf(marker);
        return at < 0 ? "…………" : authority.substring(at + marker.length());
    }
}
