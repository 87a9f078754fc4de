package vn.bangvang.document;

/**
 * A text at its place on the certificate, in millimetres from the top left corner. It is wrapped and made smaller until
 * it fits its box, and stands in the middle of the box's height.
 *
 * @param text words with names in braces, see {@link CertificateLayout}
 * @param size in points; {@code least} is as small as it may become
 * @param ink as {@code RRGGBB}
 */
record TextBlock(
        String text,
        double x,
        double y,
        double width,
        double height,
        double size,
        double least,
        ColumnAlign align,
        FontFace face,
        String ink,
        boolean upper) {}
