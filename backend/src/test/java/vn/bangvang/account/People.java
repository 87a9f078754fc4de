package vn.bangvang.account;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.http.Person;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.Text;

/** People with an account and an open session, made without mail and hashing so that tests stay quick. */
@Singleton
public class People {

    private final AccountRepository accounts;
    private final Grants grants;
    private final Sessions sessions;
    private final Ids ids;
    private final InstantSource clock;
    private final EmbeddedServer server;

    People(
            AccountRepository accounts,
            Grants grants,
            Sessions sessions,
            Ids ids,
            InstantSource clock,
            EmbeddedServer server) {
        this.accounts = accounts;
        this.grants = grants;
        this.sessions = sessions;
        this.ids = ids;
        this.clock = clock;
        this.server = server;
    }

    public Person stranger() {
        return Person.stranger(server.getURI());
    }

    public Person applicant() {
        return applicant("Nguyễn Thị Ngọc Ánh");
    }

    public Person applicant(String fullName) {
        return signIn(account(fullName));
    }

    /** An organiser of the whole province. */
    public Person organiser() {
        return with(Role.ORGANISER, null);
    }

    public Person secretary(UUID editionId) {
        return with(Role.SECRETARY, editionId);
    }

    public Person administrator() {
        return with(Role.ADMINISTRATOR, null);
    }

    public Person with(Role role, @Nullable UUID editionId) {
        return with(role, editionId, null);
    }

    public Person with(Role role, @Nullable UUID editionId, @Nullable UUID panelId) {
        var account = account("Trần Văn Đức");
        grants.give(account.id(), role, editionId, panelId);
        return signIn(account);
    }

    /** A new browser of somebody who has an account. */
    public Person signIn(UUID accountId) {
        return signIn(accounts.findById(accountId).orElseThrow());
    }

    private AccountRow account(String fullName) {
        var id = ids.next();
        var email = "nguoi-%s@example.vn".formatted(id);
        return accounts.save(new AccountRow(
                id,
                email,
                fullName,
                Text.searchKey(fullName),
                null,
                "no-password",
                AccountState.ACTIVE,
                "vi",
                clock.instant(),
                0));
    }

    private Person signIn(AccountRow account) {
        var session = sessions.open(account);
        return new Person(server.getURI(), account.id())
                .withCookie(SessionCookies.ACCESS, session.accessToken())
                .withCookie(SessionCookies.REFRESH, session.refreshToken());
    }
}
