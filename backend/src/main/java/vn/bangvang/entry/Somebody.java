package vn.bangvang.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.Text;
import vn.bangvang.rulebook.AuthorDetail;

/** What tells whether two authors are one person: the name, and a birth date or a way to be reached. */
record Somebody(
        String nameKey,
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable String email) {

    /** POSSIBLE: the name is the same, and nothing else is known of one of the two. */
    enum Likeness {
        SAME,
        POSSIBLE,
        OTHER
    }

    static Somebody of(AuthorDraft author) {
        return new Somebody(
                Text.searchKey(author.name()),
                DossierCheck.day(author.detail(AuthorDetail.Kind.BIRTH_DATE)),
                Text.nfcOrNull(author.detail(AuthorDetail.Kind.PHONE)),
                Text.nfcOrNull(author.detail(AuthorDetail.Kind.EMAIL)));
    }

    Likeness to(Somebody other) {
        if (nameKey.isEmpty() || !nameKey.equals(other.nameKey)) {
            return Likeness.OTHER;
        }
        if (birthDate != null && other.birthDate != null) {
            return birthDate.equals(other.birthDate) ? Likeness.SAME : Likeness.OTHER;
        }
        return reachedAt(phone, other.phone) || reachedAt(email, other.email) ? Likeness.SAME : Likeness.POSSIBLE;
    }

    private static boolean reachedAt(@Nullable String one, @Nullable String other) {
        return one != null && other != null && bare(one).equals(bare(other));
    }

    private static String bare(String contact) {
        return contact.contains("@") ? Text.searchKey(contact) : contact.replaceAll("\\D", "");
    }
}
