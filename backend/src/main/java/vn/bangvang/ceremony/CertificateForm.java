package vn.bangvang.ceremony;

import java.util.function.Supplier;
import vn.bangvang.document.CertificateLayout;

/** What the certificates are printed on: plain paper, or a form whose frame and heading are printed already. */
enum CertificateForm {
    PLAIN(CertificateLayout::standard),
    PREPRINTED(CertificateLayout::preprinted);

    private final Supplier<CertificateLayout> layout;

    CertificateForm(Supplier<CertificateLayout> layout) {
        this.layout = layout;
    }

    CertificateLayout layout() {
        return layout.get();
    }
}
