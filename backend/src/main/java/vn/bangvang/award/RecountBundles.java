package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.entry.Entries;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.judging.Materials;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.Editions;
import vn.bangvang.recount.Bundle;
import vn.bangvang.recount.Pseudonyms;
import vn.bangvang.recount.PublishedValue;
import vn.bangvang.recount.PublishedValue.What;

/** Puts together what anybody needs to count an edition again, and nothing that tells of a person. */
@Singleton
class RecountBundles {

    private final Editions editions;
    private final Entries entries;
    private final Materials materials;
    private final Boards boards;
    private final Access access;
    private final Journal journal;

    RecountBundles(
            Editions editions, Entries entries, Materials materials, Boards boards, Access access, Journal journal) {
        this.editions = editions;
        this.entries = entries;
        this.materials = materials;
        this.boards = boards;
        this.access = access;
        this.journal = journal;
    }

    /** The bundle of what is sealed, recorded, voted and decided so far. */
    @UseCase
    Bundle export(Caller caller, UUID editionId) {
        access.require(caller, Action.RECOUNT_EXPORT, Scope.edition(editionId));
        var edition = editions.get(editionId);
        var codes = entries.listEligible(editionId).stream()
                .collect(Collectors.toMap(entry -> entry.id().toString(), EligibleEntry::code));
        var material = Pseudonyms.of(materials.of(edition, boards.answers(editionId)), codes);
        journal.record(
                caller.accountId(),
                "award.bundle-exported",
                Subject.edition(editionId),
                null,
                Map.of("entries", material.entries().size()));
        return new Bundle(edition.rulebook(), material, published(edition, codes));
    }

    /** Ranks, totals and prizes as they lie on the table; none before the proposal. */
    private List<PublishedValue> published(Edition edition, Map<String, String> codes) {
        var round = edition.rulebook().rankingRound();
        var values = new ArrayList<PublishedValue>();
        for (var place : boards.of(edition).places()) {
            var code = codes.get(place.entryId().toString());
            if (code != null) {
                var total = place.exact().rounded(round.displayDecimals()).toPlainString();
                values.add(new PublishedValue(What.TOTAL, round.code(), code, "", total));
                values.add(new PublishedValue(What.RANK, "", code, "", Integer.toString(place.place())));
                values.add(new PublishedValue(What.PRIZE, "", code, "", orNone(place.levelCode())));
            }
        }
        return values;
    }

    private static String orNone(@Nullable String level) {
        return level == null ? "" : level;
    }
}
