package vn.bangvang.ceremony;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.award.Prize;
import vn.bangvang.award.PrizeRecipient;
import vn.bangvang.award.Prizes;
import vn.bangvang.programme.Edition;

/** Who is to hold a certificate under the standing publication, against who does. */
@Singleton
class DueCertificates {

    private final Prizes prizes;

    DueCertificates(Prizes prizes) {
        this.prizes = prizes;
    }

    private record Holding(String prize, UUID holder) {

        static Holding of(PrizeRecipient recipient) {
            return new Holding(recipient.prize(), recipient.holder());
        }

        static Holding of(CertificateRow row) {
            return new Holding(row.prizeCode(), row.holderId());
        }
    }

    /** In the order in which they will be called, so that the pile lies ready; empty while nothing is published. */
    List<PrizeRecipient> of(Edition edition) {
        var published = prizes.published(edition.id());
        if (published.isEmpty()) {
            return List.of();
        }
        var called = CallingOrder.of(edition.rulebook().ceremony()).sort(published, edition.rulebook());
        return Stream.concat(called.stream().flatMap(Prize::recipients), prizes.honoured(edition.id()).stream())
                .toList();
    }

    /** Those who have no certificate that stands. */
    static List<PrizeRecipient> missing(List<PrizeRecipient> due, List<CertificateRow> known) {
        var held = holdings(known.stream().filter(CertificateRow::isStanding).map(Holding::of));
        return due.stream()
                .filter(Predicate.not(recipient -> held.contains(Holding.of(recipient))))
                .toList();
    }

    /** Certificates that stand for a prize their holder does not have. */
    static List<CertificateRow> outdated(List<PrizeRecipient> due, List<CertificateRow> known) {
        var earned = holdings(due.stream().map(Holding::of));
        return known.stream()
                .filter(CertificateRow::isStanding)
                .filter(row -> !earned.contains(Holding.of(row)))
                .toList();
    }

    private static Set<Holding> holdings(Stream<Holding> holdings) {
        return holdings.collect(Collectors.toSet());
    }
}
