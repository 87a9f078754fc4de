package vn.bangvang.council;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;
import vn.bangvang.kernel.web.Reader;
import vn.bangvang.kernel.web.Versions;

@Tag(name = "council")
@Controller("/api")
class MeetingController {

    private final CouncilReading councils;
    private final MeetingReading reading;
    private final MeetingCalling calling;
    private final MeetingService meetings;
    private final VotingService voting;
    private final ClosingService closing;
    private final CountService counts;

    MeetingController(
            CouncilReading councils,
            MeetingReading reading,
            MeetingCalling calling,
            MeetingService meetings,
            VotingService voting,
            ClosingService closing,
            CountService counts) {
        this.councils = councils;
        this.reading = reading;
        this.calling = calling;
        this.meetings = meetings;
        this.voting = voting;
        this.closing = closing;
        this.counts = counts;
    }

    @Get("/editions/{id}/councils")
    @Operation(operationId = "listCouncils")
    @Permit(Action.MEETING_LIST)
    List<CouncilView> list(UUID id, Caller caller) {
        return councils.list(caller, id);
    }

    @Post("/panels/{id}/meetings")
    @Operation(operationId = "openMeeting")
    @Permit(Action.MEETING_OPEN)
    @Status(HttpStatus.CREATED)
    HttpResponse<MeetingView> open(
            UUID id, @Valid @Body OpenMeetingRequest request, Caller caller, HttpRequest<?> http) {
        return shown(caller, calling.open(caller, id, request), http).status(HttpStatus.CREATED);
    }

    @Get("/meetings/{id}")
    @Operation(operationId = "getMeeting")
    @Permit(Action.MEETING_VIEW)
    HttpResponse<MeetingView> get(UUID id, Caller caller, HttpRequest<?> http) {
        return shown(caller, id, http);
    }

    @Put("/meetings/{id}")
    @Operation(operationId = "describeMeeting")
    @Permit(Action.MEETING_RECORD)
    HttpResponse<MeetingView> describe(
            UUID id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @Body MeetingRequest request,
            Caller caller,
            HttpRequest<?> http) {
        meetings.describe(caller, id, Versions.seen(ifMatch), request);
        return shown(caller, id, http);
    }

    @Delete("/meetings/{id}")
    @Operation(operationId = "cancelMeeting")
    @Permit(Action.MEETING_RECORD)
    @Status(HttpStatus.NO_CONTENT)
    void cancel(UUID id, Caller caller) {
        meetings.cancel(caller, id);
    }

    @Put("/meetings/{id}/attendance")
    @Operation(operationId = "takeAttendance")
    @Permit(Action.MEETING_RECORD)
    HttpResponse<MeetingView> attend(
            UUID id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @Body AttendanceRequest request,
            Caller caller,
            HttpRequest<?> http) {
        meetings.attend(caller, id, Versions.seen(ifMatch), request);
        return shown(caller, id, http);
    }

    @Post("/meetings/{id}/voting")
    @Operation(operationId = "beginVoting")
    @Permit(Action.MEETING_RECORD)
    HttpResponse<MeetingView> begin(
            UUID id, @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch, Caller caller, HttpRequest<?> http) {
        voting.begin(caller, id, Versions.seen(ifMatch));
        return shown(caller, id, http);
    }

    @Put("/meetings/{id}/counts/{entryId}")
    @Operation(operationId = "recordCount")
    @Permit(Action.COUNT_RECORD)
    HttpResponse<MeetingView> count(
            UUID id, UUID entryId, @Valid @Body CountRequest request, Caller caller, HttpRequest<?> http) {
        counts.record(caller, id, entryId, request);
        return shown(caller, id, http);
    }

    @Post("/meetings/{id}/closing")
    @Operation(operationId = "closeMeeting")
    @Permit(Action.MEETING_RECORD)
    HttpResponse<MeetingView> close(
            UUID id, @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch, Caller caller, HttpRequest<?> http) {
        closing.close(caller, id, Versions.seen(ifMatch));
        return shown(caller, id, http);
    }

    private MutableHttpResponse<MeetingView> shown(Caller caller, UUID id, HttpRequest<?> http) {
        var view = reading.get(caller, id, Reader.localeOf(http));
        return Versions.tagged(view, view.version());
    }
}
