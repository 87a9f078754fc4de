package vn.bangvang.judging;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;

@Tag(name = "judging")
@Controller("/api/entries")
class EntrySheetsController {

    private final EntrySheetsReading reading;

    EntrySheetsController(EntrySheetsReading reading) {
        this.reading = reading;
    }

    @Get("/{id}/sheets")
    @Operation(operationId = "getEntrySheets")
    @Permit(Action.SCORETABLE_VIEW)
    EntrySheetsView get(UUID id, Caller caller) {
        return reading.get(caller, id);
    }
}
