package vn.bangvang.account;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.notice.Notices;

/** How a person becomes known: by registering, by an invitation, or as the first administrator. */
@Singleton
public class Registrations {

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final Grants grants;
    private final Notices notices;
    private final Ids ids;
    private final InstantSource clock;

    Registrations(
            AccountRepository accounts,
            OneTimeLinks links,
            Passwords passwords,
            Grants grants,
            Notices notices,
            Ids ids,
            InstantSource clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.grants = grants;
        this.notices = notices;
        this.ids = ids;
        this.clock = clock;
    }

    /** Answers the same whether the address is known or not; a known one is told by mail. */
    void register(RegistrationRequest request) {
        var email = Emails.normal(request.email());
        passwords.requireStrong("password", request.password(), email);
        registerHashed(request, email, passwords.hash(request.password()));
    }

    @UseCase
    void registerHashed(RegistrationRequest request, String email, String hash) {
        var known = accounts.findByEmail(email).orElse(null);
        if (known != null && known.isActive()) {
            notices.mail(email, known.locale(), "already-registered", Map.of("name", known.fullName()));
            return;
        }
        var account = known == null
                ? accounts.save(row(email, request.fullName(), request.phone(), hash, request.locale()))
                : accounts.update(known.withPassword(hash));
        var token = links.make(account.id(), TokenPurpose.CONFIRM);
        notices.mail(
                email,
                account.locale(),
                "confirm-registration",
                Map.of("name", account.fullName(), "path", "/xac-nhan/" + token));
    }

    @UseCase
    void confirm(String token) {
        var accountId = links.use(token, TokenPurpose.CONFIRM).orElseThrow();
        accounts.activate(accountId);
    }

    /** Invites somebody into a role; a person already known simply gets it. */
    @UseCase
    public UUID invite(String email, String fullName, Role role, @Nullable UUID editionId, @Nullable UUID panelId) {
        var address = Emails.normal(email);
        var account =
                accounts.findByEmail(address).orElseGet(() -> accounts.save(row(address, fullName, null, null, "vi")));
        grants.give(account.id(), role, editionId, panelId);
        if (account.isActive()) {
            notices.mail(address, account.locale(), "role-given", Map.of("name", account.fullName(), "path", "/"));
        } else {
            var token = links.make(account.id(), TokenPurpose.INVITE);
            notices.mail(
                    address,
                    account.locale(),
                    "invitation",
                    Map.of("name", account.fullName(), "path", "/loi-moi/" + token));
        }
        return account.id();
    }

    /** A known address and its account, invited without a role: experts become judges later. */
    @UseCase
    public UUID knownOrInvited(String email, String fullName) {
        var address = Emails.normal(email);
        var known = accounts.findByEmail(address);
        if (known.isPresent()) {
            return known.get().id();
        }
        var account = accounts.save(row(address, fullName, null, null, "vi"));
        var token = links.make(account.id(), TokenPurpose.INVITE);
        notices.mail(
                address,
                account.locale(),
                "invitation",
                Map.of("name", account.fullName(), "path", "/loi-moi/" + token));
        return account.id();
    }

    @UseCase
    void setUpAdministrator(SetUpRequest request, String hash) {
        links.use(request.token(), TokenPurpose.SET_UP);
        if (accounts.countAdministrators() > 0) {
            throw RuleBroken.of(AccountRule.SET_UP_DONE);
        }
        var email = Emails.normal(request.email());
        var account = accounts.findByEmail(email)
                .map(known -> accounts.update(known.withPassword(hash).confirmed()))
                .orElseGet(() -> accounts.save(
                        row(email, request.fullName(), null, hash, "vi").confirmed()));
        grants.give(account.id(), Role.ADMINISTRATOR, null, null);
    }

    /** The one-time link's path for the first administrator, while there is none. */
    @UseCase
    public Optional<String> setUpPath() {
        if (accounts.countAdministrators() > 0) {
            return Optional.empty();
        }
        links.voidSetUp();
        return Optional.of("/thiet-lap/" + links.make(null, TokenPurpose.SET_UP));
    }

    private AccountRow row(
            String email, String fullName, @Nullable String phone, @Nullable String hash, String locale) {
        var name = Text.nfc(fullName);
        return new AccountRow(
                ids.next(),
                email,
                name,
                Text.searchKey(name),
                Text.nfcOrNull(phone),
                hash,
                AccountState.PENDING,
                locale,
                clock.instant(),
                0);
    }
}
