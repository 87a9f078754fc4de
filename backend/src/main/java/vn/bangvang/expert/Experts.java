package vn.bangvang.expert;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.bangvang.account.Registrations;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;

/** The directory as other features use it. */
@Singleton
public class Experts {

    private final ExpertRepository experts;
    private final Registrations registrations;

    Experts(ExpertRepository experts, Registrations registrations) {
        this.experts = experts;
        this.registrations = registrations;
    }

    @UseCase(readOnly = true)
    public Expert get(UUID id) {
        return row(id).toExpert();
    }

    @UseCase(readOnly = true)
    public Optional<Expert> ofAccount(UUID accountId) {
        return experts.findByAccountId(accountId).map(ExpertRow::toExpert);
    }

    @UseCase(readOnly = true)
    public List<Expert> list() {
        return experts.all().stream().map(ExpertRow::toExpert).toList();
    }

    /** The expert's account; whoever has none is invited by mail to set a password. */
    @UseCase
    public UUID accountOf(UUID id) {
        var expert = row(id);
        var known = expert.accountId();
        if (known != null) {
            return known;
        }
        var account = registrations.knownOrInvited(expert.email(), expert.fullName());
        experts.update(expert.ofAccount(account));
        return account;
    }

    private ExpertRow row(UUID id) {
        return experts.findById(id).orElseThrow(() -> RuleBroken.of(ExpertRule.MISSING));
    }
}
