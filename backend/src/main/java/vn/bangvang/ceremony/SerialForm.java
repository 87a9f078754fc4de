package vn.bangvang.ceremony;

import vn.bangvang.rulebook.Rulebook;

/** How a serial reads, and the name of the register that counts it: the serial without its number. */
record SerialForm(String register) {

    private static final String NUMBER = "{number}";

    static SerialForm of(Rulebook rulebook, int year) {
        var form = rulebook.outcome().certificate().serial();
        return new SerialForm(form.replace("{year}", Integer.toString(year))
                .replace("{prefix}", rulebook.identity().codePrefix()));
    }

    String serial(int number) {
        return register.replace(NUMBER, "%06d".formatted(number));
    }
}
