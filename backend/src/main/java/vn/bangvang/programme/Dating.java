package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.rulebook.RulebookWriter;

/**
 * Moves an edition's dates. Dates are rules: before the first version is issued they change in the draft; afterwards
 * they make a version of their own, by a notice once the call is open.
 */
@Singleton
class Dating {

    private final EditionRepository editionRows;
    private final RulebookRepository rulebooks;
    private final VersionRegister register;
    private final Editions editions;
    private final EditionViews views;
    private final Timelines timelines;
    private final RulebookDocuments documents;
    private final Access access;
    private final Journal journal;
    private final Ids ids;
    private final InstantSource clock;

    Dating(
            EditionRepository editionRows,
            RulebookRepository rulebooks,
            VersionRegister register,
            Editions editions,
            EditionViews views,
            Timelines timelines,
            RulebookDocuments documents,
            Access access,
            Journal journal,
            Ids ids,
            InstantSource clock) {
        this.editionRows = editionRows;
        this.rulebooks = rulebooks;
        this.register = register;
        this.editions = editions;
        this.views = views;
        this.timelines = timelines;
        this.documents = documents;
        this.access = access;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @UseCase
    EditionView date(Caller caller, UUID id, int seen, TimelineRequest request, Locale language) {
        access.require(caller, Action.EDITION_CHANGE, Scope.edition(id));
        var dates = new EditionDates(request.opensAt(), request.closesAt(), request.ceremonyAt());
        var row = editionRows.lockSeen(id, seen);
        var notice = notice(row, request);
        var draft = rulebooks.draft(id);
        if (row.rulebookNumber() == 0) {
            var rules = RulebookDocuments.require("document", redraft(draft.orElseThrow(), dates, null));
            editionRows.update(row.under(0, rules.identity()).on(dates));
            editions.forget(id);
        } else {
            draft.ifPresent(other -> makeRoom(other, dates, notice));
            issue(
                    caller,
                    row,
                    dates,
                    new VersionAct(
                            notice == null ? null : notice.number(),
                            notice == null ? null : notice.date(),
                            Text.nfc(request.reason())),
                    notice);
        }
        record(caller, row, request, notice);
        return views.of(caller, id, language);
    }

    private static Timelines.@Nullable Notice notice(EditionRow row, TimelineRequest request) {
        var number = Text.nfcOrNull(request.notice());
        var date = request.noticeDate();
        if (number != null && date != null) {
            return new Timelines.Notice(number, date);
        }
        if (row.state() != EditionState.DRAFT) {
            throw RuleBroken.of(ProgrammeRule.NOTICE_NEEDED);
        }
        return null;
    }

    /** The draft goes on under the next number. */
    private void makeRoom(RulebookRow draft, EditionDates dates, Timelines.@Nullable Notice notice) {
        redraft(rulebooks.update(draft.numbered(draft.number() + 1)), dates, notice);
    }

    /** Moves the dates in a draft too, unless its text cannot be read: then nothing of it is touched. */
    private ReadRulebook redraft(RulebookRow draft, EditionDates dates, Timelines.@Nullable Notice notice) {
        var typed = ReadRulebook.of(draft.text());
        var rules = typed.rulebook();
        if (rules == null) {
            return typed;
        }
        var moved = ReadRulebook.of(RulebookWriter.yaml(rules.with(timelines.moved(rules.timeline(), dates, notice))));
        rulebooks.update(draft.typed(moved.yaml(), moved.rulebook()));
        return moved;
    }

    private void issue(
            Caller caller, EditionRow row, EditionDates dates, VersionAct act, Timelines.@Nullable Notice notice) {
        var before = editions.rulebook(row.id(), row.rulebookNumber());
        var text = RulebookWriter.yaml(before.with(timelines.moved(before.timeline(), dates, notice)));
        var rules = documents.parse("document", text);
        var version = rulebooks.save(RulebookRow.draft(
                ids.next(),
                row.id(),
                row.rulebookNumber() + 1,
                RulebookWriter.json(rules),
                text,
                caller.accountId(),
                clock.instant()));
        register.putInForce(row, version, rules, act);
    }

    private void record(Caller caller, EditionRow row, TimelineRequest request, Timelines.@Nullable Notice notice) {
        var facts = new HashMap<String, Object>();
        facts.put("closedAt", row.closesAt().toString());
        facts.put("closesAt", request.closesAt().toString());
        if (notice != null) {
            facts.put("notice", notice.number());
            facts.put("noticeDate", notice.date().toString());
        }
        journal.record(
                caller.accountId(), "edition.dated", Subject.edition(row.id()), Text.nfc(request.reason()), facts);
    }
}
