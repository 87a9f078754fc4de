package vn.bangvang.rehearsal.play;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The ceremony list in its three forms, the certificates, and a visitor who checks one of them. */
public final class Celebrating {

    private final Play play;

    public Celebrating(Play play) {
        this.play = play;
    }

    /** What came of it. */
    public record Ceremony(int calls, int certificates) {}

    public Ceremony prepare() {
        var list = play.organiser().get(play.path("/ceremony-list")).json();
        download("/ceremony-list.docx", "PK");
        download("/ceremony-list.xlsx", "PK");
        int issued = play.organiser()
                .post(play.path("/certificates"), Map.of())
                .json()
                .number("total");
        download("/certificates.pdf", "%PDF");
        verify();
        return new Ceremony(list.number("calls"), issued);
    }

    private void download(String path, String beginning) {
        var body = play.organiser().get(play.path(path)).body();
        if (!new String(body, 0, Math.min(body.length, 8), StandardCharsets.ISO_8859_1).startsWith(beginning)) {
            throw new IllegalStateException(path + " is no such document");
        }
    }

    private void verify() {
        var certificate = play.organiser()
                .get(play.path("/certificates"))
                .json()
                .list("items")
                .getFirst();
        var path = certificate.text("verifyPath");
        var seen = play.site()
                .visitor()
                .get("/api/public/certificates" + path.substring(path.lastIndexOf('/')))
                .json();
        if (!seen.text("serial").equals(certificate.text("serial"))) {
            throw new IllegalStateException("another certificate was shown");
        }
    }
}
