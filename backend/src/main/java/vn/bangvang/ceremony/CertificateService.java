package vn.bangvang.ceremony;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.award.DecisionView;
import vn.bangvang.award.NameView;
import vn.bangvang.award.PrizeRecipient;
import vn.bangvang.award.PrizeRecipient.Work;
import vn.bangvang.award.Prizes;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.Editions;

/** Issues certificates, one for everybody who gets a prize, and keeps the register without gaps. */
@Singleton
class CertificateService {

    private final Editions editions;
    private final Prizes prizes;
    private final DueCertificates due;
    private final CertificateRepository certificates;
    private final CertificateRevocation revocation;
    private final Tokens tokens;
    private final Access access;
    private final Journal journal;
    private final Ids ids;
    private final InstantSource clock;

    CertificateService(
            Editions editions,
            Prizes prizes,
            DueCertificates due,
            CertificateRepository certificates,
            CertificateRevocation revocation,
            Tokens tokens,
            Access access,
            Journal journal,
            Ids ids,
            InstantSource clock) {
        this.editions = editions;
        this.prizes = prizes;
        this.due = due;
        this.certificates = certificates;
        this.revocation = revocation;
        this.tokens = tokens;
        this.access = access;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Issues what is missing; asked twice at once, the second waits and finds nothing to do. */
    @UseCase
    IssuedView issue(Caller caller, UUID editionId) {
        access.require(caller, Action.CERTIFICATE_ISSUE, Scope.edition(editionId));
        var edition = editions.lock(editionId);
        var decision = prizes.decision(editionId).orElseThrow(() -> RuleBroken.of(CeremonyRule.NOT_DECIDED));
        var awards = due.of(edition);
        if (awards.isEmpty()) {
            throw RuleBroken.of(CeremonyRule.NOT_PUBLISHED);
        }
        var now = clock.instant();
        var form = SerialForm.of(edition.rulebook(), decision.date().getYear());
        certificates.lockRegister(form.register(), now);
        var known = certificates.lockedOf(editionId);
        var missing = DueCertificates.missing(awards, known);
        int standing = awards.size() - missing.size();
        if (missing.isEmpty()) {
            return new IssuedView(0, standing);
        }
        int last = certificates.lastNumber(form.register());
        certificates.saveAll(rows(caller, edition, decision, form, last, missing, now));
        certificates.advance(form.register(), last + missing.size());
        journal.record(
                caller.accountId(),
                "ceremony.certificates-issued",
                Subject.edition(editionId),
                null,
                Map.of(
                        "issued",
                        missing.size(),
                        "from",
                        form.serial(last + 1),
                        "to",
                        form.serial(last + missing.size())));
        return new IssuedView(missing.size(), awards.size());
    }

    private List<CertificateRow> rows(
            Caller caller,
            Edition edition,
            DecisionView decision,
            SerialForm form,
            int last,
            List<PrizeRecipient> missing,
            Instant now) {
        var rows = new ArrayList<CertificateRow>();
        for (var award : missing) {
            int number = last + rows.size() + 1;
            rows.add(row(caller, edition, decision, form, number, award, now));
        }
        return rows;
    }

    private CertificateRow row(
            Caller caller,
            Edition edition,
            DecisionView decision,
            SerialForm form,
            int number,
            PrizeRecipient award,
            Instant now) {
        var work = Optional.ofNullable(award.work());
        return new CertificateRow(
                ids.next(),
                edition.id(),
                award.entryId(),
                award.holder(),
                form.register(),
                number,
                form.serial(number),
                tokens.next(),
                award.name(),
                award.prize(),
                work.map(Work::code).orElse(null),
                work.map(Work::title).orElse(null),
                work.map(Work::field).orElse(null),
                award.unit(),
                decision.number(),
                decision.date(),
                caller.accountId(),
                now,
                null,
                null,
                0);
    }

    @UseCase(readOnly = true)
    CertificateRegisterView register(Caller caller, UUID editionId) {
        access.require(caller, Action.CERTIFICATE_VIEW, Scope.edition(editionId));
        var edition = editions.get(editionId);
        var rows = certificates.of(editionId);
        var awards = due.of(edition);
        var items = rows.stream().map(row -> view(row, edition)).toList();
        int missing = DueCertificates.missing(awards, rows).size();
        return new CertificateRegisterView(items, missing, missing > 0);
    }

    private static CertificateView view(CertificateRow row, Edition edition) {
        return new CertificateView(
                row.id(),
                row.serial(),
                row.recipient(),
                NameView.of(edition.rulebook().findPrizeName(row.prizeCode()).orElseThrow()),
                row.entryCode(),
                row.entryTitle(),
                row.unit(),
                row.decisionNumber(),
                row.decisionDate(),
                row.issuedAt(),
                CertificatePaper.verifyPath(row),
                row.revokedAt(),
                row.revokedReason());
    }

    /** Marks a certificate as no longer valid; its number stays taken, and another can be issued in its place. */
    @UseCase
    void revoke(Caller caller, UUID certificateId, String reason) {
        var row = get(certificateId);
        access.require(caller, Action.CERTIFICATE_ISSUE, Scope.edition(row.editionId()));
        if (!revocation.revoke(caller.accountId(), row, reason)) {
            throw RuleBroken.of(CeremonyRule.ALREADY_REVOKED);
        }
    }

    private CertificateRow get(UUID certificateId) {
        return certificates.findById(certificateId).orElseThrow(() -> RuleBroken.of(CeremonyRule.CERTIFICATE_MISSING));
    }
}
