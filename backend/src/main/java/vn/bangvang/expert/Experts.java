package vn.bangvang.expert;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.bangvang.account.Grants;
import vn.bangvang.account.Registrations;
import vn.bangvang.account.Role;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.notice.Notices;

/** The directory as other features use it. */
@Singleton
public class Experts {

    private final ExpertRepository experts;
    private final Registrations registrations;
    private final Grants grants;
    private final Notices notices;

    Experts(ExpertRepository experts, Registrations registrations, Grants grants, Notices notices) {
        this.experts = experts;
        this.registrations = registrations;
        this.grants = grants;
        this.notices = notices;
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

    /** Makes the expert a judge and says so by mail; whoever has no account yet is invited to set a password. */
    @UseCase
    public UUID seat(UUID id, UUID editionId, UUID panelId) {
        var expert = row(id);
        var known = expert.accountId();
        if (known == null) {
            var account = registrations.invite(expert.email(), expert.fullName(), Role.JUDGE, editionId, panelId);
            experts.update(expert.ofAccount(account));
            return account;
        }
        grants.give(known, Role.JUDGE, editionId, panelId);
        notices.mail(expert.email(), "vi", "role-given", Map.of("name", expert.fullName(), "path", "/cham"));
        return known;
    }

    private ExpertRow row(UUID id) {
        return experts.findById(id).orElseThrow(() -> RuleBroken.of(ExpertRule.MISSING));
    }
}
