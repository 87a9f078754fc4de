package vn.bangvang.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Where things stand on a certificate. A layout is data, a YAML file with blocks in millimetres; the names it may use in
 * braces are: superior, issuer, honour, opening, recipient, unit, award, closing, decision, decisionDate, authority,
 * placeAndDate, signerTitles, signer, serial, url.
 */
public final class CertificateLayout {

    final double width;
    final double height;
    final boolean frame;
    final List<TextBlock> blocks;
    final List<Rule> rules;
    final @Nullable Code code;

    /** A drawn line. */
    record Rule(double x, double y, double width, double thickness, String ink) {}

    /** The square of the QR code, its quiet zone included. */
    record Code(double x, double y, double size) {}

    private CertificateLayout(Section page) {
        this.width = page.number("width", 297);
        this.height = page.number("height", 210);
        this.frame = page.flag("frame");
        this.blocks = page.list("blocks").stream().map(CertificateLayout::block).toList();
        this.rules = page.list("rules").stream()
                .map(s ->
                        new Rule(s.number("x"), s.number("y"), s.number("width"), s.number("thickness", 0.25), ink(s)))
                .toList();
        this.code = page.list("code").stream()
                .findFirst()
                .map(s -> new Code(s.number("x"), s.number("y"), s.number("size")))
                .orElse(null);
    }

    /** The whole certificate, golden frame included, for plain paper. */
    public static CertificateLayout standard() {
        return parse(Resources.text("certificate-standard.yml"));
    }

    /** Only what differs between certificates, for a form that is already printed. */
    public static CertificateLayout preprinted() {
        return parse(Resources.text("certificate-preprinted.yml"));
    }

    /** @throws IllegalArgumentException naming what is wrong */
    public static CertificateLayout parse(String yaml) {
        try {
            Object page = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return new CertificateLayout(Section.of(page, "page"));
        } catch (org.yaml.snakeyaml.error.YAMLException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static TextBlock block(Section section) {
        double size = section.number("size");
        return new TextBlock(
                section.text("text", ""),
                section.number("x"),
                section.number("y"),
                section.number("width"),
                section.number("height"),
                size,
                section.number("least", size * 0.6),
                ColumnAlign.valueOf(section.text("align", "CENTRE")),
                FontFace.valueOf(section.text("face", "SERIF")),
                ink(section),
                section.flag("upper"));
    }

    private static String ink(Section section) {
        var ink = section.text("ink", "000000");
        if (!ink.matches("[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("ink must be RRGGBB: " + ink);
        }
        return ink;
    }
}
