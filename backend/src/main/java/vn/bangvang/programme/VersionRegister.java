package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import vn.bangvang.rulebook.Rulebook;

/** Puts a version in force: the one before it is superseded, the edition takes its number, its title and its dates. */
@Singleton
class VersionRegister {

    private final EditionRepository editionRows;
    private final RulebookRepository rulebooks;
    private final Editions editions;
    private final InstantSource clock;

    VersionRegister(
            EditionRepository editionRows, RulebookRepository rulebooks, Editions editions, InstantSource clock) {
        this.editionRows = editionRows;
        this.rulebooks = rulebooks;
        this.editions = editions;
        this.clock = clock;
    }

    /** @param edition held by the caller's transaction */
    RulebookRow putInForce(EditionRow edition, RulebookRow version, Rulebook rules, VersionAct act) {
        rulebooks
                .find(edition.id(), edition.rulebookNumber())
                .filter(before -> before.state() == RulebookState.ISSUED)
                .ifPresent(before -> rulebooks.update(before.superseded()));
        var issued = rulebooks.update(version.issued(act, clock.instant()));
        editionRows.update(edition.under(version.number(), rules.identity()).on(EditionDates.of(rules.timeline())));
        editions.forget(edition.id());
        return issued;
    }
}
