package vn.bangvang.account;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.notice.Notices;

/** A forgotten password, and the first one of somebody invited. */
@Singleton
public class PasswordResets {

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final Notices notices;
    private final InstantSource clock;

    PasswordResets(
            AccountRepository accounts, OneTimeLinks links, Passwords passwords, Notices notices, InstantSource clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.notices = notices;
        this.clock = clock;
    }

    /** Answers the same for an unknown address, and sends nothing to it. */
    @UseCase
    void ask(String email) {
        accounts.findByEmail(Emails.normal(email))
                .filter(account -> account.state() != AccountState.DISABLED)
                .ifPresent(account -> {
                    var token = links.make(account.id(), TokenPurpose.RESET);
                    notices.mail(
                            account.email(),
                            account.locale(),
                            "reset-password",
                            Map.of("name", account.fullName(), "path", "/dat-lai-mat-khau/" + token));
                });
    }

    void complete(String token, String password) {
        passwords.requireStrong("password", password, "");
        completeHashed(token, passwords.hash(password));
    }

    /** Whoever holds the link holds the mailbox: the address is confirmed too, and other sessions end. */
    @UseCase
    void completeHashed(String token, String hash) {
        var accountId =
                links.use(token, TokenPurpose.RESET, TokenPurpose.INVITE).orElseThrow();
        var account = accounts.findById(accountId).orElseThrow();
        accounts.update(account.withPassword(hash).confirmed());
        accounts.endSessions(accountId, clock.instant());
    }
}
