package vn.bangvang.rehearsal.replay;

import java.util.Map;

/** One thing that was looked at: what should be and what is. */
record Finding(String code, String expected, String found) {

    boolean isGood() {
        return expected.equals(found);
    }

    static Finding of(String code, Object expected, Object found) {
        return new Finding(code, String.valueOf(expected), String.valueOf(found));
    }

    Map<String, String> facts() {
        return Map.of("expected", expected, "found", found);
    }
}
