package vn.bangvang.rulebook;

/** The first preset of the index, for tests that need any contest with one round of score sheets. */
public final class FirstPreset {

    /** Read once: hundreds of tests start from it. */
    private static final Presets.Preset FIRST = Presets.list().getFirst();

    private FirstPreset() {}

    public static String code() {
        return FIRST.code();
    }

    public static String text() {
        return FIRST.text();
    }

    public static Rulebook rulebook() {
        return FIRST.rulebook();
    }

    /** The title of its edition as it is printed in Vietnamese. */
    public static String title(String ordinal, String years) {
        return rulebook().forEdition(ordinal, years).identity().titleIn("vi");
    }

    public static String codePrefix() {
        return rulebook().identity().codePrefix();
    }
}
