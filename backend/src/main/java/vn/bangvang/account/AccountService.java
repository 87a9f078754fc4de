package vn.bangvang.account;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.PageView;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;

/** The administrator's and the organiser's view of people and roles. */
@Singleton
public class AccountService {

    private static final String SUBJECT = "account";

    private final AccountRepository accounts;
    private final Grants grants;
    private final Registrations registrations;
    private final Access access;
    private final Journal journal;

    AccountService(
            AccountRepository accounts, Grants grants, Registrations registrations, Access access, Journal journal) {
        this.accounts = accounts;
        this.grants = grants;
        this.registrations = registrations;
        this.access = access;
        this.journal = journal;
    }

    @UseCase(readOnly = true)
    PageView<AccountView> page(Caller caller, @Nullable String q, @Nullable UUID after, int limit) {
        access.require(caller, Action.ACCOUNT_LIST, Scope.province());
        var key = q == null || q.isBlank() ? null : Text.searchKey(q);
        var rows = PageView.cut(
                accounts.page(key, after, limit + 1), limit, row -> row.id().toString());
        return new PageView<>(rows.items().stream().map(this::view).toList(), rows.next());
    }

    /** Name of a person, for lists that name who did what. */
    @UseCase(readOnly = true)
    public String nameOf(UUID accountId) {
        return account(accountId).fullName();
    }

    @UseCase
    UUID invite(Caller caller, InvitationRequest request) {
        access.require(caller, Action.ACCOUNT_INVITE, scope(request.editionId()));
        requireGivable(caller, request.role());
        var id = registrations.invite(request.email(), request.fullName(), request.role(), request.editionId(), null);
        record(caller, "account.invited", id, Text.nfc(request.fullName()), request.role(), request.editionId());
        return id;
    }

    @UseCase
    void give(Caller caller, UUID accountId, GrantRequest request) {
        access.require(caller, Action.ACCOUNT_GRANT, scope(request.editionId()));
        requireGivable(caller, request.role());
        grants.give(accountId, request.role(), request.editionId(), null);
        record(caller, "account.role-given", accountId, nameOf(accountId), request.role(), request.editionId());
    }

    @UseCase
    void take(Caller caller, UUID accountId, UUID grantId) {
        var grant = grants.get(accountId, grantId);
        access.require(caller, Action.ACCOUNT_GRANT, scope(grant.editionId()));
        grants.remove(grant);
        record(caller, "account.role-taken", accountId, nameOf(accountId), grant.role(), grant.editionId());
    }

    /** Judges come from panels; only an administrator makes administrators and province-wide officers. */
    private void requireGivable(Caller caller, Role role) {
        boolean isOffice = role == Role.SECRETARY || role == Role.ORGANISER;
        if (!isOffice && !(role == Role.ADMINISTRATOR && access.may(caller, Action.ACCOUNT_LIST, Scope.province()))) {
            throw RuleBroken.of(AccountRule.FORBIDDEN);
        }
    }

    private void record(Caller caller, String act, UUID accountId, String name, Role role, @Nullable UUID editionId) {
        journal.record(
                caller.accountId(),
                act,
                Subject.of(SUBJECT, accountId, editionId),
                null,
                Map.of("name", name, "role", role.name()));
    }

    private static Scope scope(@Nullable UUID editionId) {
        return editionId == null ? Scope.province() : Scope.edition(editionId);
    }

    private AccountRow account(UUID id) {
        return accounts.findById(id).orElseThrow(() -> RuleBroken.of(AccountRule.MISSING));
    }

    private AccountView view(AccountRow row) {
        List<GrantView> held = grants.views(row.id());
        return new AccountView(
                row.id(), row.email(), row.fullName(), row.phone(), row.state().name(), row.createdAt(), held);
    }
}
