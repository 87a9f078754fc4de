package vn.bangvang.kernel;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** Vietnamese alphabetical order; people are listed by given name, which is the last word. */
public final class VietnameseOrder {

    private static final Collator COLLATOR =
            Collator.getInstance(new ULocale("vi")).freeze();

    private VietnameseOrder() {}

    public static Comparator<String> byText() {
        return COLLATOR::compare;
    }

    public static Comparator<String> byGivenName() {
        return Comparator.comparing(VietnameseOrder::givenName, byText()).thenComparing(byText());
    }

    private static String givenName(String fullName) {
        var name = fullName.strip();
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
