package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.UUID;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;

/** The next edition of a programme, under the rules of the one before; its extensions and dates stay behind. */
@Singleton
class Cloning {

    private final Editions editions;
    private final NewEditions births;
    private final EditionViews views;
    private final CloneHints hints;
    private final Access access;

    Cloning(Editions editions, NewEditions births, EditionViews views, CloneHints hints, Access access) {
        this.editions = editions;
        this.births = births;
        this.views = views;
        this.hints = hints;
        this.access = access;
    }

    @UseCase
    CloneView copy(Caller caller, UUID id, CloneRequest request, Locale language) {
        access.require(caller, Action.EDITION_OPEN, Scope.edition(id));
        var rules = editions.get(id).rulebook().forEdition(Text.nfc(request.ordinal()), Text.nfc(request.years()));
        var dates = new EditionDates(request.opensAt(), request.closesAt(), null);
        var edition = births.open(caller.accountId(), request.code(), rules, dates);
        return new CloneView(views.of(caller, edition, language), hints.of(rules, language));
    }
}
