package vn.bangvang.recount;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a table after RFC 4180: a row of column names, then rows of as many cells. */
final class CsvRows {

    private final BundleTable table;
    private final List<BundleFault> faults;

    CsvRows(BundleTable table, List<BundleFault> faults) {
        this.table = table;
        this.faults = faults;
    }

    /** @param text absent when the bundle has no such table */
    void each(@Nullable String text, Consumer<Row> use) {
        if (text == null) {
            return;
        }
        long line = 0;
        try (var reader = reader(text)) {
            var records = reader.iterator();
            var header = header(records);
            line = 1;
            while (header != null && records.hasNext()) {
                var cells = records.next();
                line = cells.getStartingLineNumber();
                use(header, cells, use);
            }
        } catch (CsvParseException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            faults.add(BundleFault.of(table.file(), line + 1, "csv", "problem", String.valueOf(cause.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of another length are refused one by one, in words. */
    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
    }

    /** Spreadsheets in Vietnamese write semicolons. */
    private static char separator(String text) {
        var names = text.lines().findFirst().orElse("");
        return names.contains(";") && !names.contains(",") ? ';' : ',';
    }

    private @Nullable List<String> header(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            faults.add(BundleFault.of(table.file(), 0, "no-columns"));
            return null;
        }
        int before = faults.size();
        var names = records.next().getFields().stream().map(String::strip).toList();
        for (var required : table.required()) {
            if (!names.contains(required)) {
                faults.add(BundleFault.of(table.file(), 1, "column-missing", "column", required));
            }
        }
        var seen = new HashSet<String>();
        for (var name : names) {
            if (name.isEmpty()) {
                faults.add(BundleFault.of(table.file(), 1, "column-unnamed", "number", names.indexOf(name) + 1));
            } else if (!table.columns().contains(name)) {
                var known = String.join(", ", table.columns());
                faults.add(BundleFault.of(table.file(), 1, "column-unknown", "column", name, "known", known));
            } else if (!seen.add(name)) {
                faults.add(BundleFault.of(table.file(), 1, "column-twice", "column", name));
            }
        }
        return faults.size() > before ? null : names;
    }

    private void use(List<String> header, CsvRecord record, Consumer<Row> use) {
        long line = record.getStartingLineNumber();
        int count = record.getFieldCount();
        if (count != header.size()) {
            faults.add(BundleFault.of(table.file(), line, "row-length", "count", count, "columns", header.size()));
            return;
        }
        var cells = new HashMap<String, String>();
        for (int i = 0; i < count; i++) {
            cells.put(header.get(i), record.getField(i));
        }
        try {
            use.accept(new Row(table, line, cells));
        } catch (Row.Refused refused) {
            faults.add(refused.fault());
        }
    }
}
