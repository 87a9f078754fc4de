package vn.bangvang.document;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints certificates, a page each, with one subset of every font shared by all pages. */
@Singleton
public class CertificatePdf {

    /** Takes them one by one, so that thousands need no more memory than a few. Does not close the stream. */
    public void write(Iterable<Certificate> certificates, CertificateLayout layout, OutputStream out)
            throws IOException {
        try (var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            document.getDocumentInformation().setProducer("BangVang");
            document.getDocumentCatalog().setLanguage("vi-VN");
            var pages = new CertificatePages(document, layout);
            for (var certificate : certificates) {
                pages.add(certificate);
            }
            document.save(out);
        }
    }
}
