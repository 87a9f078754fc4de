package vn.bangvang.hostile;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Values that have broken other programs. */
final class Malice {

    private static final List<String> WORDS = List.of(
            "",
            " ",
            "null",
            "undefined",
            "0",
            "-1",
            "1.5",
            "NaN",
            "Infinity",
            "1e400",
            "2147483648",
            "-9223372036854775809",
            "99999999999999999999999999999999",
            "true",
            "'; DROP TABLE account; --",
            "' OR '1'='1",
            "%' OR 1=1 #",
            "%",
            "_",
            "\\",
            "\\' --",
            "<script>alert(1)</script>",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "${jndi:ldap://127.0.0.1/a}",
            "{title}{count}",
            "{{7*7}}%s%n%x",
            "Nguyễn Thị Ngọc Ánh ữ ẫ ọ ợ Ư Đ",
            "tie\u0302\u0301ng Vie\u0323\u0302t",
            "😀👩‍👩‍👧‍👦",
            "\u0000",
            "a\u0000b",
            "\u0001\u0007\u0008\u001b[31m",
            "\r\nSet-Cookie: BV_ACCESS=x",
            "\u202Egnp.exe",
            "\uFEFF\u200B",
            "\uFFFF\uFFFE",
            "Z̷̢̛͎͈̩ä̶̡͖́l̴͔̊g̵̣̈o̸̤͐",
            "ﷺ".repeat(40),
            "2026-02-30",
            "2026-02-30T25:61:61Z",
            "0000-00-00T00:00:00Z",
            "+999999999-12-31T23:59:59.999999999Z",
            "-999999999-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999999Z",
            "10000-01-01",
            "1969-12-31T23:59:59Z",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "1-1-1-1-1",
            "{11111111-1111-1111-1111-111111111111}",
            "=CMD|' /C calc'!A0",
            "ĐANG_CHẤM",
            "DRAFT",
            "a@b",
            "\"@example.vn",
            "tôi@ví-dụ.vn",
            "x".repeat(41),
            "ờ".repeat(301),
            "😀".repeat(600),
            "a ".repeat(4_500));

    private static final List<String> JSON = List.of(
            "null",
            "true",
            "0",
            "-1",
            "-0.0",
            "0.00000000000000000001",
            "1.00001",
            "100000",
            "99999.9999",
            "123456789012.5",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "123456789012345678901234567890123456789012345678901234567890",
            "1e30",
            "1e400",
            "-1e400",
            "1e-400",
            "1e999999999",
            "1e2147483648",
            "NaN",
            "Infinity",
            "0x10",
            "012",
            "[]",
            "[null]",
            "[[[]]]",
            "{}",
            "{\"a\":{\"b\":[{}]}}",
            "[{\"id\":null},{\"id\":{}}]",
            "\"\\ud800\"",
            "\"\\udc00\\ud800 a\"",
            "\"\\u0000\"",
            "\"\\u0001\\u001f\\u007f\\u0085\\u2028\"",
            "\"\\uD83D\\uDE00\"",
            "\"\\x41\"",
            "\"a\tb\nc\"",
            "'a'",
            "");

    private Malice() {}

    static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** One value for a place in a JSON text; seldom a huge one. */
    static String json(Random random) {
        return switch (random.nextInt(40)) {
            case 0 -> quoted("ặ".repeat(70_000));
            case 1 -> quoted("x".repeat(300_000));
            case 2 -> "[".repeat(1_000) + "]".repeat(1_000);
            case 3 -> "{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000);
            case 4 -> "[" + "0,".repeat(20_000) + "0]";
            case 5 -> "[" + "null,".repeat(300) + "null]";
            case 6 -> "9".repeat(5_000);
            default -> random.nextInt(5) < 2 ? quoted(word(random)) : JSON.get(random.nextInt(JSON.size()));
        };
    }

    /** One step of a path, as it goes over the wire. */
    static String step(Random random, List<String> ids) {
        return switch (random.nextInt(16)) {
            case 0 -> new UUID(random.nextLong(), random.nextLong()).toString();
            case 1, 2, 3 -> ids.get(random.nextInt(ids.size()));
            case 4 -> ids.get(random.nextInt(ids.size())).toUpperCase(java.util.Locale.ROOT);
            case 5 -> "%00";
            case 6 -> "..%2f..%2fetc%2fpasswd";
            case 7 -> "../../session";
            case 8 -> "%";
            case 9 -> "%zz%f";
            case 10 -> "%ff%fe%c0%af";
            case 11 -> "a".repeat(3_500);
            case 12 -> ";jsessionid=1;a=b";
            case 13 -> "Đắk%20Lắk";
            default -> encoded(word(random));
        };
    }

    static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    /** A body that no one meant. */
    static byte[] body(Random random) {
        return switch (random.nextInt(18)) {
            case 0 -> bytes("");
            case 1 -> bytes("{");
            case 2 -> bytes("{\"a\":1");
            case 3 -> bytes("[]");
            case 4 -> bytes("[{}]");
            case 5 -> bytes("null");
            case 6 -> bytes("\"chữ\"");
            case 7 -> bytes("42");
            case 8 -> bytes("{}");
            case 9 -> bytes("{}{}");
            case 10 -> bytes("[".repeat(1_000));
            case 11 -> bytes("{\"a\":".repeat(1_000));
            case 12 ->
                bytes("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
            case 13 -> new byte[] {(byte) 0xff, (byte) 0xfe, '{', 0, '}', 0};
            case 14 -> new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xc3, (byte) 0x28, '"', '}'};
            case 15 -> new byte[] {0, 0, 0, 0};
            case 16 -> noise(random, 4_096);
            default -> bytes("email=a%40b.vn&password=x");
        };
    }

    static byte[] noise(Random random, int size) {
        var noise = new byte[size];
        random.nextBytes(noise);
        return noise;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append(letter);
            } else if (letter < ' ') {
                quoted.append("\\u%04x".formatted((int) letter));
            } else {
                quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
