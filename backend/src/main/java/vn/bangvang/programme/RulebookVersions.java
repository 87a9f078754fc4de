package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Contacts;
import vn.bangvang.account.Scope;
import vn.bangvang.document.OfficialPaper;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.rulebook.RulebookChanges;
import vn.bangvang.rulebook.RulebookParser;

/** Reads the versions of a rulebook. What was issued is for everybody; a draft only for those who write it. */
@Singleton
class RulebookVersions {

    private final RulebookRepository rulebooks;
    private final Editions editions;
    private final RulebookDocuments documents;
    private final RegulationPaper regulation;
    private final Contacts contacts;
    private final Access access;

    RulebookVersions(
            RulebookRepository rulebooks,
            Editions editions,
            RulebookDocuments documents,
            RegulationPaper regulation,
            Contacts contacts,
            Access access) {
        this.rulebooks = rulebooks;
        this.editions = editions;
        this.documents = documents;
        this.regulation = regulation;
        this.contacts = contacts;
        this.access = access;
    }

    @UseCase(readOnly = true)
    List<RulebookVersionView> list(Caller caller, UUID id) {
        access.require(caller, Action.EDITION_VIEW, Scope.edition(id));
        editions.glance(id);
        boolean writes = access.may(caller, Action.EDITION_CHANGE, Scope.edition(id));
        return rulebooks.lines(id).stream()
                .filter(line -> writes || line.state() != RulebookState.DRAFT)
                .map(line -> new RulebookVersionView(
                        line.number(),
                        line.state(),
                        line.actNumber(),
                        line.actDate(),
                        line.reason(),
                        line.byName(),
                        line.createdAt(),
                        line.issuedAt()))
                .toList();
    }

    @UseCase(readOnly = true)
    RulebookDocumentView get(Caller caller, UUID id, int number, Locale language) {
        return view(row(caller, id, number), language);
    }

    @UseCase(readOnly = true)
    RulebookDocumentView draft(Caller caller, UUID id, Locale language) {
        access.require(caller, Action.EDITION_CHANGE, Scope.edition(id));
        return view(rulebooks.draft(id).orElseThrow(() -> RuleBroken.of(ProgrammeRule.DRAFT_MISSING)), language);
    }

    /** What changed from one version to another; of a draft with faults, from its last sound state. */
    @UseCase(readOnly = true)
    List<RulebookChangeView> changes(Caller caller, UUID id, int from, int to, Locale language) {
        var before = RulebookParser.parse(row(caller, id, from).document());
        var after = RulebookParser.parse(row(caller, id, to).document());
        return RulebookChanges.between(before, after).stream()
                .map(change -> RulebookChangeView.of(change, language.getLanguage()))
                .toList();
    }

    @UseCase(readOnly = true)
    String yaml(Caller caller, UUID id, int number) {
        return row(caller, id, number).text();
    }

    @UseCase(readOnly = true)
    OfficialPaper regulation(Caller caller, UUID id, int number) {
        var row = row(caller, id, number);
        return regulation.of(row, RulebookParser.parse(row.document()));
    }

    private RulebookRow row(Caller caller, UUID id, int number) {
        access.require(caller, Action.EDITION_VIEW, Scope.edition(id));
        boolean writes = access.may(caller, Action.EDITION_CHANGE, Scope.edition(id));
        return rulebooks
                .find(id, number)
                .filter(row -> writes || row.state() != RulebookState.DRAFT)
                .orElseThrow(() -> RuleBroken.of(ProgrammeRule.RULEBOOK_MISSING));
    }

    RulebookDocumentView view(RulebookRow row, Locale language) {
        var read = ReadRulebook.of(row.text());
        return new RulebookDocumentView(
                row.number(),
                row.state(),
                row.state() == RulebookState.DRAFT ? read.document().orElse(null) : row.document(),
                read.yaml(),
                documents.faults(read, language),
                row.actNumber(),
                row.actDate(),
                row.reason(),
                contacts.get(row.accountId()).fullName(),
                row.createdAt(),
                row.issuedAt(),
                row.version());
    }
}
