package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;

@Tag(name = "judging")
@Controller("/api/editions/{id}")
class AssignmentController {

    private final ConflictService conflicts;
    private final AssignmentService assignments;

    AssignmentController(ConflictService conflicts, AssignmentService assignments) {
        this.conflicts = conflicts;
        this.assignments = assignments;
    }

    @Get("/conflicts")
    @Operation(operationId = "listConflicts")
    @Permit(Action.CONFLICT_LIST)
    List<ConflictView> conflicts(UUID id, Caller caller) {
        return conflicts.list(caller, id);
    }

    @Post("/conflicts")
    @Operation(operationId = "declareConflict")
    @Permit(Action.CONFLICT_DECLARE)
    @Status(HttpStatus.NO_CONTENT)
    void declare(UUID id, @Valid @Body ConflictRequest request, Caller caller) {
        conflicts.declare(caller, id, request);
    }

    @Get("/assignments")
    @Operation(operationId = "getAssignments")
    @Permit(Action.ASSIGNMENT_LIST)
    AssignmentView assignments(UUID id, @Nullable @QueryValue String round, Caller caller) {
        return assignments.view(caller, id, round);
    }

    @Post("/assignments")
    @Operation(operationId = "planAssignments")
    @Permit(Action.ASSIGNMENT_PLAN)
    AssignmentView plan(UUID id, @Valid @Body PlanRequest request, Caller caller) {
        return assignments.plan(caller, id, request);
    }
}
