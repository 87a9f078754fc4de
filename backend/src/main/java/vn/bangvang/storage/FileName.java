package vn.bangvang.storage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import vn.bangvang.kernel.Text;

/** Names of uploaded files: shown to people, never used to find anything. */
public final class FileName {

    private static final int MAX = 150;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\"<>|:*?]+");
    private static final Pattern NOT_ASCII = Pattern.compile("[^A-Za-z0-9._ -]");

    private FileName() {}

    public static String clean(String typed) {
        var last = FOLDERS.matcher(typed).replaceFirst("");
        var name = Text.nfc(UNPRINTABLE.matcher(last).replaceAll(" "));
        if (name.isBlank()) {
            return "tai-lieu";
        }
        int points = name.codePointCount(0, name.length());
        return points <= MAX ? name : name.substring(name.offsetByCodePoints(0, points - MAX));
    }

    /** {@code Content-Disposition} for a download, readable by old and new browsers. */
    public static String disposition(String name) {
        var plain = NOT_ASCII.matcher(Text.searchKey(name)).replaceAll("_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded);
    }
}
