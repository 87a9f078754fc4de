package vn.bangvang.rehearsal.play;

import java.math.BigDecimal;
import java.util.Map;
import vn.bangvang.rehearsal.stage.Json;
import vn.bangvang.rehearsal.stage.Person;

/** A sheet on a judge's table, as it was opened, and the points that will be written on it. */
public record SheetTask(Person judge, Json sheet, Map<String, BigDecimal> marks) {

    public SheetTask {
        marks = Map.copyOf(marks);
    }

    SheetTask marked(Map<String, BigDecimal> points) {
        return new SheetTask(judge, sheet, points);
    }

    public String id() {
        return sheet.text("id");
    }

    public String entryId() {
        return sheet.text("entryId");
    }
}
