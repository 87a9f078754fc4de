package vn.bangvang.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page with holes: {@code {{name}}} takes a text, always escaped; {@code {{#rows}}…{{/rows}}} is repeated for each
 * item of a list. There is nothing else, so that a template is data and can run no code.
 */
record HtmlTemplate(String source) {

    private static final Pattern SECTION = Pattern.compile("\\{\\{#(\\w+)}}(.*?)\\{\\{/\\1}}", Pattern.DOTALL);
    private static final Pattern HOLE = Pattern.compile("\\{\\{(\\w+)}}");

    static HtmlTemplate of(String resource) {
        return new HtmlTemplate(Resources.text(resource));
    }

    String fill(Map<String, String> texts, Map<String, List<Map<String, String>>> lists) {
        var page = SECTION.matcher(source)
                .replaceAll(match ->
                        Matcher.quoteReplacement(repeat(match.group(2), get(lists, match.group(1)), texts, lists)));
        return HOLE.matcher(page).replaceAll(match -> Matcher.quoteReplacement(escape(get(texts, match.group(1)))));
    }

    private static String repeat(
            String body,
            List<Map<String, String>> items,
            Map<String, String> texts,
            Map<String, List<Map<String, String>>> lists) {
        var rows = new StringBuilder();
        for (var item : items) {
            var inner = new HashMap<>(texts);
            inner.putAll(item);
            rows.append(new HtmlTemplate(body).fill(inner, lists));
        }
        return rows.toString();
    }

    private static <T> T get(Map<String, T> values, String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the template asks for " + name);
        }
        return value;
    }

    static String escape(String text) {
        return Printable.lines(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("{", "&#123;");
    }
}
