package vn.bangvang.entry;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.web.Messages;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.EligibilityCheck;
import vn.bangvang.rulebook.FormFault;

/** Puts what was read into the reader's language. */
@Singleton
class EntryViews {

    private final Messages messages;
    private final BackgroundViews backgrounds;

    EntryViews(Messages messages, BackgroundViews backgrounds) {
        this.messages = messages;
        this.backgrounds = backgrounds;
    }

    EntryView entry(EntryReading reading, Locale locale) {
        var row = reading.row();
        var edition = reading.edition();
        var background = reading.background();
        return new EntryView(
                row.id(),
                row.editionId(),
                edition.titleIn(locale.getLanguage()),
                edition.state(),
                edition.opensAt(),
                edition.closesAt(),
                row.state(),
                row.code(),
                ageGroup(row, edition, locale),
                reading.mine(),
                reading.mine() && row.state().isEditable(),
                reading.blind(),
                reading.isWithdrawable(),
                DossierView.of(reading.shownContent(), reading.files(), !reading.blind()),
                row.submittedAt(),
                row.supplementDueAt(),
                row.updatedAt(),
                reading.steps().stream()
                        .map(step -> step(step, reading.checker()))
                        .toList(),
                faults(reading.faults(), reading.checker(), locale),
                background.sameTitle(edition),
                background.found().stream()
                        .map(found -> backgrounds.finding(found, locale))
                        .toList(),
                backgrounds.origin(background.origin(), reading.checker(), locale),
                background.children().stream().map(BackgroundViews::consent).toList(),
                background.onward().stream()
                        .map(to -> CallView.of(to, locale.getLanguage()))
                        .toList(),
                row.version());
    }

    private static @Nullable String ageGroup(EntryRow row, Edition edition, Locale locale) {
        return edition.rulebook().ageGroups().stream()
                .filter(group -> group.code().equals(row.ageGroup()))
                .map(group -> group.name().in(locale.getLanguage()))
                .findFirst()
                .orElse(null);
    }

    DraftSavedView saved(Saved saved, Locale locale) {
        return new DraftSavedView(saved.at(), faults(saved.faults(), false, locale), saved.version());
    }

    static ReceiptView receipt(Receipt receipt) {
        return new ReceiptView(
                receipt.entryId(), receipt.code(), receipt.title(), receipt.submittedAt(), receipt.version());
    }

    static IntakeView intake(IntakePage page) {
        return new IntakeView(page.lines().stream().map(EntryViews::line).toList(), page.next(), page.counts());
    }

    private static IntakeLineView line(EntryLine line) {
        return new IntakeLineView(
                line.id(),
                orEmpty(line.code()),
                line.title(),
                orEmpty(line.fieldCode()),
                line.leadAuthor(),
                line.submittingUnit(),
                line.state(),
                line.submittedAt(),
                line.supplementDueAt(),
                line.version());
    }

    private static StepView step(CheckLine step, boolean withActor) {
        return new StepView(
                step.outcome(),
                step.at(),
                step.reason(),
                step.dueAt(),
                step.rulebookNumber(),
                withActor ? step.actor() : null);
    }

    private List<FaultView> faults(List<FormFault> faults, boolean checker, Locale locale) {
        return faults.stream()
                .filter(fault -> checker || fault.effect() != EligibilityCheck.Effect.FOR_SECRETARY)
                .map(fault -> new FaultView(
                        fault.path(),
                        fault.code(),
                        messages.text(locale, fault.code(), fault.facts()),
                        fault.effect(),
                        fault.facts().get("check") instanceof String check ? check : null))
                .toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
