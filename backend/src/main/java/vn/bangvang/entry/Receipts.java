package vn.bangvang.entry;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.UUID;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Contacts;
import vn.bangvang.document.ReceiptFile;
import vn.bangvang.document.ReceiptSlip;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.rulebook.AuthorDetail;
import vn.bangvang.rulebook.Field;
import vn.bangvang.rulebook.Organiser;
import vn.bangvang.rulebook.Rulebook;

/** What stands on the receipt of a dossier that was handed in. */
@Singleton
class Receipts {

    private final Dossiers dossiers;
    private final Contacts contacts;
    private final String place;

    Receipts(Dossiers dossiers, Contacts contacts, @Property(name = "bangvang.place") String place) {
        this.dossiers = dossiers;
        this.contacts = contacts;
        this.place = place;
    }

    @UseCase(readOnly = true)
    ReceiptSlip slip(Caller caller, UUID entryId) {
        var reading = dossiers.receipt(caller, entryId);
        var row = reading.row();
        var content = reading.content();
        var rulebook = reading.edition().rulebook();
        var code = row.code();
        var at = row.submittedAt();
        if (code == null || at == null) {
            throw new IllegalStateException("Handed in without a code or a time: " + entryId);
        }
        return new ReceiptSlip(
                lead(rulebook),
                rulebook.outcome().certificate().issuer().vi(),
                place,
                reading.edition().titleIn("vi"),
                code,
                content.title(),
                rulebook.findField(content.field())
                        .map(Field::name)
                        .map(name -> name.vi())
                        .orElse(content.field()),
                content.authors().stream().map(Receipts::author).toList(),
                contacts.get(row.ownerId()).fullName(),
                at,
                reading.files().stream()
                        .map(file -> new ReceiptFile(file.name(), file.size(), file.sha256()))
                        .toList());
    }

    private static String lead(Rulebook rulebook) {
        return rulebook.identity().organisers().stream()
                .filter(organiser -> organiser.role() == Organiser.Role.LEAD)
                .map(organiser -> organiser.name().vi())
                .findFirst()
                .orElse("");
    }

    private static String author(AuthorDraft author) {
        var unit = author.detail(AuthorDetail.Kind.WORKPLACE);
        return unit.isEmpty() ? author.name() : author.name() + " – " + unit;
    }
}
