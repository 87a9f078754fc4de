package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bangvang.account.Contact;
import vn.bangvang.account.Contacts;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.entry.Entries;
import vn.bangvang.kernel.web.Messages;
import vn.bangvang.notice.Notices;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.Rulebook;

/** Tells everybody who entered what became of the entry, once the public may know. */
@Singleton
class ResultLetters {

    private final Entries entries;
    private final Contacts contacts;
    private final Notices notices;
    private final Messages messages;

    ResultLetters(Entries entries, Contacts contacts, Notices notices, Messages messages) {
        this.entries = entries;
        this.contacts = contacts;
        this.notices = notices;
        this.messages = messages;
    }

    void send(Edition edition, List<PlaceRow> places) {
        Map<UUID, EligibleEntry> known = entries.listEligible(edition.id()).stream()
                .collect(Collectors.toMap(EligibleEntry::id, Function.identity()));
        for (var place : places) {
            var entry = known.get(place.entryId());
            if (entry != null) {
                send(edition, place, entry, contacts.get(entry.ownerId()));
            }
        }
    }

    private void send(Edition edition, PlaceRow place, EligibleEntry entry, Contact owner) {
        var facts = Map.<String, Object>of(
                "name", owner.fullName(),
                "contest", edition.titleIn(owner.locale()),
                "code", entry.code(),
                "title", entry.title(),
                "result", result(edition.rulebook(), place, owner.locale()),
                "path", "/ket-qua/" + edition.code());
        notices.mail(owner.email(), owner.locale(), "award-results", facts);
    }

    private String result(Rulebook rulebook, PlaceRow place, String language) {
        return Optional.ofNullable(place.levelCode())
                .flatMap(rulebook::findLevel)
                .map(level -> level.name().in(language))
                .orElseGet(() -> messages.text(Locale.of(language), "award.no-prize", Map.of()));
    }
}
