package vn.bangvang.rulebook;

/** The first preset of the index, for tests that need any contest with one round of score sheets. */
public final class FirstPreset {

    private FirstPreset() {}

    public static String code() {
        return preset().code();
    }

    public static String text() {
        return preset().text();
    }

    public static Rulebook rulebook() {
        return preset().rulebook();
    }

    /** The title of its edition as it is printed in Vietnamese. */
    public static String title(String ordinal, String years) {
        return rulebook().forEdition(ordinal, years).identity().titleIn("vi");
    }

    public static String codePrefix() {
        return rulebook().identity().codePrefix();
    }

    private static Presets.Preset preset() {
        return Presets.list().getFirst();
    }
}
