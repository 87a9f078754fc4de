package vn.bangvang.entry;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.AccountRule;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.Editions;
import vn.bangvang.rulebook.Question;

/** Prized entries that go on to the contest which their rulebook names, and the history they bring along. */
@Singleton
class Forwarded {

    private final EntryRepository entries;
    private final EntryGate gate;
    private final EntryActs acts;
    private final Editions editions;
    private final PrizeArchive prizes;
    private final DossierJson json;
    private final Ids ids;
    private final InstantSource clock;

    Forwarded(
            EntryRepository entries,
            EntryGate gate,
            EntryActs acts,
            Editions editions,
            PrizeArchive prizes,
            DossierJson json,
            Ids ids,
            InstantSource clock) {
        this.entries = entries;
        this.gate = gate;
        this.acts = acts;
        this.editions = editions;
        this.prizes = prizes;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** A draft in the target edition that begins with the words of the prized entry; it belongs to the same owner. */
    @UseCase
    UUID begin(Caller caller, UUID targetId, UUID originId) {
        var origin = gate.take(caller, Action.ENTRY_VIEW, originId);
        if (!maySendOn(caller, origin)) {
            throw RuleBroken.of(AccountRule.FORBIDDEN);
        }
        var target = editions.get(targetId);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        EntryWindow.requireOpen(target, now);
        requireSentOn(editions.get(origin.editionId()), target);
        if (prize(originId).isEmpty()) {
            throw RuleBroken.of(EntryRule.ORIGIN_NOT_PRIZED);
        }
        if (entries.sentOn(targetId, originId) > 0) {
            throw RuleBroken.of(EntryRule.ORIGIN_BEGUN);
        }
        var draft = copied(json.dossier(origin.dossier()).content(), target);
        var field = draft.field().isEmpty() ? null : draft.field();
        var begun = EntryRow.begun(ids.next(), targetId, origin.ownerId(), json.write(draft), now)
                .sentOn(originId, draft.title(), field);
        entries.save(begun);
        acts.record(caller.accountId(), "entry.sent-on", origin, null, Map.of("edition", target.code()));
        return begun.id();
    }

    private static void requireSentOn(Edition from, Edition to) {
        if (!isSentOn(from, to)) {
            throw RuleBroken.of(EntryRule.ORIGIN_NOT_FORWARDED);
        }
    }

    private static boolean isSentOn(Edition from, Edition to) {
        var forwarding = from.rulebook().outcome().forwarding();
        return forwarding != null
                && to.rulebook().identity().programme().equals(forwarding.programme())
                && !from.id().equals(to.id());
    }

    /** What both forms ask for under the same code and in the same way; consents are not carried over. */
    private static Draft copied(Draft draft, Edition target) {
        var rulebook = target.rulebook();
        var answers = new LinkedHashMap<String, String>();
        rulebook.questions()
                .filter(question -> draft.answers().containsKey(question.code()))
                .filter(question -> !(question instanceof Question.Pledge))
                .forEach(
                        question -> answers.put(question.code(), draft.answers().getOrDefault(question.code(), "")));
        return new Draft(
                draft.title(),
                rulebook.findField(draft.field()).isPresent() ? draft.field() : "",
                draft.entrant(),
                draft.organisation(),
                draft.submittingUnit(),
                answers,
                draft.authors().stream().map(Forwarded::author).toList());
    }

    private static AuthorDraft author(AuthorDraft author) {
        var guardian = author.guardian();
        return author.with(guardian == null ? null : guardian.withoutConsents());
    }

    /** Editions to which the entry may be sent on now by this caller; none unless it won a prize. */
    List<Edition> onward(Caller caller, EntryRow row, Edition from) {
        var now = clock.instant();
        if (row.state() != EntryState.PRIZED || !maySendOn(caller, row)) {
            return List.of();
        }
        return editions.list().stream()
                .filter(to -> to.takesEntriesAt(now) && isSentOn(from, to))
                .filter(to -> entries.sentOn(to.id(), row.id()) == 0)
                .toList();
    }

    /** The owner, and whoever decides what is forwarded. */
    private boolean maySendOn(Caller caller, EntryRow row) {
        return caller.accountId().equals(row.ownerId()) || gate.may(caller, Action.FORWARDING_SET, row);
    }

    @Nullable
    Origin origin(EntryRow row) {
        var id = row.originEntryId();
        return id == null
                ? null
                : entries.findById(id)
                        .map(EntryRow::toEntry)
                        .map(entry -> new Origin(
                                entry,
                                editions.glance(entry.editionId()),
                                prize(id).orElse(null)))
                        .orElse(null);
    }

    private Optional<WonPrize> prize(UUID entryId) {
        return prizes.of(List.of(entryId)).stream().findFirst();
    }
}
