package vn.bangvang.rulebook;

/** What comes of the ranking: certificates that name somebody and carry a number of their own. */
final class OutcomeContradictions {

    private OutcomeContradictions() {}

    static void check(Rulebook rulebook, Faults faults) {
        var outcome = rulebook.outcome();
        var certificate = outcome.certificate();
        if (!certificate.serial().contains("{number}")) {
            faults.add("outcome.certificate.serial", "serial-without-number", "number", "{number}");
        }
        names(certificate.wording().vi(), "outcome.certificate.wording.vi", faults);
        var en = certificate.wording().en();
        if (en != null) {
            names(en, "outcome.certificate.wording.en", faults);
        }
        Contradictions.once(
                outcome.commendations(), Outcome.Commendation::code, "outcome.commendations", "code", faults);
        var forwarding = outcome.forwarding();
        if (forwarding != null && rulebook.identity().programme().equals(forwarding.programme())) {
            faults.add("outcome.forwarding.programme", "forwards-to-itself");
        }
    }

    private static void names(String wording, String path, Faults faults) {
        if (!wording.contains("{recipient}")) {
            faults.add(path, "nobody-certified", "recipient", "{recipient}");
        }
    }
}
