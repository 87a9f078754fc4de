package vn.bangvang.entry;

import vn.bangvang.rulebook.FirstPreset;

/** The document of a contest that {@link AnEntry} fits; each test writes into it what it is about. */
public final class Rules {

    private String text;

    private Rules(String text) {
        this.text = text;
    }

    public static Rules rules() {
        return new Rules(FirstPreset.text());
    }

    private Rules replace(String old, String by) {
        if (!text.contains(old)) {
            throw new AssertionError("not in the rules: " + old);
        }
        text = text.replace(old, by);
        return this;
    }

    /** Children take part: a birth date is asked of everybody. */
    public Rules withMinors() {
        return replace("  shares: true\n", "  shares: true\n  minors: {below: 18, childConsentsFrom: 7}\n")
                .birthDates();
    }

    private Rules birthDates() {
        return replace("- {kind: birth-date}", "- {kind: birth-date, required: true}");
    }

    public Rules enteredBy(String who) {
        return replace("enteredBy: either", "enteredBy: " + who);
    }

    public Rules of(String programme) {
        return replace("  programme: " + FirstPreset.code() + "\n", "  programme: " + programme + "\n");
    }

    public Rules forwardingTo(String programme) {
        return replace("  forwarding:\n", "  forwarding:\n    programme: " + programme + "\n");
    }

    public Rules namesWithoutConsent(String words) {
        return replace("outcome:\n", "outcome:\n  namesWithoutConsent: " + words + "\n");
    }

    /** A check of its type, with what else it says. */
    public Rules check(String type, String effect, String rest) {
        return replace("eligibility:\n", """
                eligibility:
                  - type: %s
                    code: archive-%s
                    label: {vi: Điều kiện lưu trữ}
                    effect: %s
                %s""".formatted(type, type, effect, rest));
    }

    public Rules ageGroups(String yaml) {
        return birthDates().replace("dossier:\n", "ageGroups:\n" + yaml + "\ndossier:\n");
    }

    /** One question more, in a section of its own. */
    public Rules question(String yaml) {
        return replace("    - code: pledges\n", """
                    - code: extra
                      title: {vi: Câu hỏi thêm}
                      questions:
                %s
                    - code: pledges
                """.formatted(yaml.indent(8).stripTrailing()));
    }

    /** Evidence is needed when the answer is this one. */
    public Rules evidenceWhen(String question, String is) {
        return replace(
                "    - code: evidence\n",
                "    - code: evidence\n      requiredWhen: {question: %s, is: %s}\n".formatted(question, is));
    }

    /** Prizes and places that a few entries can win. */
    public Rules small() {
        return replace("maxPlaces: 2", "maxPlaces: 1")
                .replace("maxPlaces: 4", "maxPlaces: 1")
                .replace("maxPlaces: 6", "maxPlaces: 2")
                .replace("maxPlaces: 14", "maxPlaces: 2");
    }

    @Override
    public String toString() {
        return text;
    }
}
