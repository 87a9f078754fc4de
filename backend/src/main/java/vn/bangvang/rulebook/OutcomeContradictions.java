package vn.bangvang.rulebook;

/** What comes of the ranking: certificates that name somebody and a prize and carry a number of their own. */
final class OutcomeContradictions {

    private OutcomeContradictions() {}

    static void check(Rulebook rulebook, Faults faults) {
        var outcome = rulebook.outcome();
        var certificate = outcome.certificate();
        if (!certificate.serial().contains("{number}")) {
            faults.add("outcome.certificate.serial", "serial-without-number", "number", "{number}");
        }
        wording(certificate.wording(), "outcome.certificate.wording", faults);
        wording(certificate.wordingWithoutEntry(), "outcome.certificate.wordingWithoutEntry", faults);
        Contradictions.once(
                outcome.commendations(), Outcome.Commendation::code, "outcome.commendations", "code", faults);
        var forwarding = outcome.forwarding();
        if (forwarding != null && rulebook.identity().programme().equals(forwarding.programme())) {
            faults.add("outcome.forwarding.programme", "forwards-to-itself");
        }
    }

    private static void wording(LocalizedText wording, String path, Faults faults) {
        names(wording.vi(), path + ".vi", faults);
        var en = wording.en();
        if (en != null) {
            names(en, path + ".en", faults);
        }
    }

    private static void names(String wording, String path, Faults faults) {
        if (!wording.contains("{recipient}")) {
            faults.add(path, "nobody-certified", "recipient", "{recipient}");
        }
        if (!wording.contains("{prize}")) {
            faults.add(path, "nothing-certified", "prize", "{prize}");
        }
    }
}
