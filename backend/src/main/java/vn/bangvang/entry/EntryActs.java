package vn.bangvang.entry;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Contacts;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.Ids;
import vn.bangvang.notice.Notices;
import vn.bangvang.programme.Editions;

/** What every move of a dossier leaves behind: a step in its history, a line in the journal, a mail to its owner. */
@Singleton
class EntryActs {

    private final CheckRepository checks;
    private final Journal journal;
    private final Notices notices;
    private final Contacts contacts;
    private final Editions editions;
    private final Ids ids;

    EntryActs(CheckRepository checks, Journal journal, Notices notices, Contacts contacts, Editions editions, Ids ids) {
        this.checks = checks;
        this.journal = journal;
        this.notices = notices;
        this.contacts = contacts;
        this.editions = editions;
        this.ids = ids;
    }

    void step(
            EntryRow row,
            EntryState outcome,
            @Nullable UUID actorId,
            @Nullable String reason,
            @Nullable Instant dueAt,
            Instant at) {
        int rules = editions.get(row.editionId()).rulebookNumber();
        checks.save(new CheckRow(ids.next(), row.id(), outcome, actorId, reason, dueAt, rules, at));
    }

    void record(UUID actorId, String act, EntryRow row, @Nullable String reason, Map<String, Object> facts) {
        journal.record(actorId, act, Subject.entry(row.id(), row.editionId()), reason, facts);
    }

    /** @param facts beyond the name, code and title, which every mail has */
    void mail(EntryRow row, String template, @Nullable String code, String title, Map<String, Object> facts) {
        var owner = contacts.get(row.ownerId());
        var all = new HashMap<>(facts);
        all.put("name", owner.fullName());
        all.put("code", code == null ? "" : code);
        all.put("title", title);
        all.put("path", "/ho-so/" + row.id());
        notices.mail(owner.email(), owner.locale(), template, all);
    }
}
