package vn.bangvang.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.entry.AnEntry.anEntry;
import static vn.bangvang.entry.AnEntry.submit;
import static vn.bangvang.programme.AnEdition.anEdition;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;

@MicronautTest(transactional = false)
class ReceiptApiTest {

    @Inject
    People people;

    @Test
    void the_receipt_is_printed_for_the_owner_and_the_staff_only() throws Exception {
        var owner = people.applicant();
        var edition = anEdition().openedBy(people.organiser());
        var id = anEntry().draftedBy(owner, edition);
        owner.get("/api/entries/" + id + "/receipt.pdf").isProblem(409, "entry.no-receipt");
        var code = submit(owner, id).string("code");

        var printed = owner.get("/api/entries/" + id + "/receipt.pdf").is(200);

        try (var pdf = Loader.loadPDF(printed.bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(code, "Nguyễn Thị Ngọc Ánh");
        }
        people.secretary(edition).get("/api/entries/" + id + "/receipt.pdf").is(200);
        people.applicant().get("/api/entries/" + id + "/receipt.pdf").isProblem(404, "entry.missing");
    }
}
