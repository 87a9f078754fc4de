package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.rulebook.Presets;
import vn.bangvang.rulebook.RulebookWriter;

/** The organiser's acts on an edition: open it from a preset, look at it, move it on. */
@Singleton
public class Programmes {

    private final EditionRepository editionRows;
    private final Editions editions;
    private final NewEditions births;
    private final EditionViews views;
    private final RulebookDocuments documents;
    private final Access access;

    Programmes(
            EditionRepository editionRows,
            Editions editions,
            NewEditions births,
            EditionViews views,
            RulebookDocuments documents,
            Access access) {
        this.editionRows = editionRows;
        this.editions = editions;
        this.births = births;
        this.views = views;
        this.documents = documents;
        this.access = access;
    }

    List<PresetView> presets() {
        return Presets.list().stream().map(Programmes::view).toList();
    }

    private static PresetView view(Presets.Preset preset) {
        var identity = preset.rulebook().identity();
        var name = identity.name();
        return new PresetView(
                preset.code(),
                name.vi(),
                name.en(),
                identity.codePrefix(),
                identity.ordinal(),
                identity.years(),
                preset.text());
    }

    @UseCase
    EditionView open(Caller caller, OpenEditionRequest request, Locale language) {
        access.require(caller, Action.EDITION_OPEN, Scope.province());
        var dates = new EditionDates(request.opensAt(), request.closesAt(), request.ceremonyAt());
        var preset = Presets.find(request.preset()).orElseThrow(() -> RuleBroken.of(ProgrammeRule.PRESET_MISSING));
        var chosen = request.rulebook() == null ? preset.rulebook() : documents.parse("rulebook", request.rulebook());
        var rules = chosen.forEdition(Text.nfc(request.ordinal()), Text.nfc(request.years()));
        var edition = births.open(caller.accountId(), request.code(), rules, dates);
        return views.of(caller, edition, language);
    }

    @UseCase(readOnly = true)
    List<EditionSummaryView> list(Caller caller) {
        access.require(caller, Action.EDITION_LIST, Scope.province());
        var reach = access.editionsFor(caller, Action.EDITION_LIST);
        return editionRows.all().stream()
                .filter(row -> reach.includes(row.id()))
                .map(row -> new EditionSummaryView(
                        row.id(),
                        row.code(),
                        row.titleVi(),
                        row.titleEn(),
                        row.state(),
                        row.opensAt(),
                        row.closesAt(),
                        row.ceremonyAt()))
                .toList();
    }

    @UseCase(readOnly = true)
    EditionView get(Caller caller, UUID id, Locale language) {
        access.require(caller, Action.EDITION_VIEW, Scope.edition(id));
        return views.of(caller, id, language);
    }

    @UseCase
    EditionView move(Caller caller, UUID id, MoveRequest request, Locale language) {
        access.require(caller, Action.EDITION_MOVE, Scope.edition(id));
        var moved = editions.move(caller.accountId(), id, request.to(), Text.nfcOrNull(request.reason()));
        return views.of(caller, moved, language);
    }

    @UseCase(readOnly = true)
    RulebookView rulebook(Caller caller, UUID id) {
        access.require(caller, Action.EDITION_VIEW, Scope.edition(id));
        var edition = editions.get(id);
        return new RulebookView(id, edition.rulebookNumber(), RulebookWriter.yaml(edition.rulebook()));
    }
}
