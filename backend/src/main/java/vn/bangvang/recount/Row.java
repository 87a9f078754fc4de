package vn.bangvang.recount;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** One row of a table; what it cannot give it refuses with its line. */
record Row(BundleTable table, long line, Map<String, String> cells) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}([.,][0-9]{1,10})?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    /** Carries the fault of one row; the other rows are read all the same. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient BundleFault fault;

        private Refused(BundleFault fault) {
            super(fault.toString(), null, false, false);
            this.fault = fault;
        }

        BundleFault fault() {
            return fault;
        }
    }

    Refused refused(String code, Object... facts) {
        return new Refused(BundleFault.of(table.file(), line, code, facts));
    }

    /** Empty when the column or the cell is; programs put the same letters together in different ways. */
    String text(String column) {
        return Normalizer.normalize(cells.getOrDefault(column, ""), Normalizer.Form.NFC)
                .strip();
    }

    String required(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            throw refused("cell-empty", "column", column);
        }
        return text;
    }

    /** Exact; the comma is read too, since spreadsheets in Vietnamese write it. */
    BigDecimal number(String column) {
        var text = required(column);
        if (!NUMBER.matcher(text).matches()) {
            throw refused("not-a-number", "column", column, "value", text);
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    int whole(String column) {
        var text = required(column);
        if (!WHOLE.matcher(text).matches()) {
            throw refused("not-a-count", "column", column, "value", text);
        }
        return Integer.parseInt(text);
    }

    int whole(String column, int absent) {
        return text(column).isEmpty() ? absent : whole(column);
    }

    boolean yes(String column, boolean absent) {
        return switch (text(column)) {
            case "" -> absent;
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw refused("not-yes-no", "column", column, "value", text(column));
        };
    }
}
