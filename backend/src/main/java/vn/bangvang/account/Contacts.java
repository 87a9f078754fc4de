package vn.bangvang.account;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.bangvang.kernel.RuleBroken;

/** Addresses of people, for the acts that tell them something. */
@Singleton
public class Contacts {

    private final AccountRepository accounts;

    Contacts(AccountRepository accounts) {
        this.accounts = accounts;
    }

    public Contact get(UUID accountId) {
        return accounts.findById(accountId)
                .map(row -> new Contact(row.id(), row.email(), row.fullName(), row.locale()))
                .orElseThrow(() -> RuleBroken.of(AccountRule.MISSING));
    }
}
